package lang

func enFirst() First {
	return First{
		What: "Look into a question from work together, step by step, with a proven method. " +
			"The screen leads you through it; what you keep stays on this laptop.",
		OtherLanguage: "Nederlands: {key}",
		Begin:         "Begin with our team",
		Sample:        "Look at an example first",
		SampleNote:    "an invented team, nothing is kept",
		AskTeam:       "What is your team called?",
		OurTeam:       "Our team",
		AskPeople:     "Who takes part?",
		HowNames:      "type a name; leave it empty when done",
		NeedOne:       "One name is enough to begin; the rest can come later.",
		Twice:         "{name} is in the list already. Add a letter.",
		GoOn:          "go on", AddIt: "add", Done: "done", LastBack: "last name back",
	}
}

func enHome() Home {
	return Home{
		Resume:     "Carry on",
		Start:      "Begin a session",
		Advice:     "Which method fits?",
		Review:     "Read back",
		Intentions: "Intentions",
		Series:     "Series",
		Methods:    "Methods",
		Team:       "Team",
		Sample:     "Look at an example",
		Place:      "step {n} of {all}",
		AtWelcome:  "at the welcome",
		Sessions:   Count{"1 session", "{n} sessions"},
		ToAsk:      Count{"1 to ask about", "{n} to ask about"},
		People:     Count{"1 person", "{n} people"},
		NextTime:   "Next time",
		TodayAt:    "today, {time}",
		WhichTeam:  "Which team?",
		NewTeam:    "+ new team",
		Again:      "try again",
	}
}
