package lang

func enAdvice() Advice {
	return Advice{
		Title: "Which method fits?", Place: "{n} of {all}",

		AskKind:       "What kind of question is it?",
		AskPeople:     "How many of you are there?",
		AskMinutes:    "How long have you got, all in all?",
		AskExperience: "How often have you done this together?",
		AskSafety:     "How freely do you talk with each other?",
		AskSkill:      "Who leads the conversation?",
		AskWants:      "What would help the presenter most?",
		AskSignals:    "Is one of these going on?",

		DontKnow: "I don’t know",
		NoSignal: "no, none of these",
		Experience: map[string]string{
			"first": "this is the first time", "new": "a few times", "experienced": "five times or more",
		},
		Safety: [3]string{"still a little careful", "we say what we think", "the hard things are on the table too"},
		Skill: [4]string{"somebody who has hardly done it", "somebody with some practice", "somebody who has done it often",
			"a trained facilitator from outside"},
		Wants: map[string]string{
			"advice": "hearing what others would do", "thinking": "thinking it out, with good questions",
		},
		Signals:   enSignals(),
		People:    Count{"1 person", "{n} people"},
		Many:      "{n} people or more",
		ForMethod: "about {length} of it for the method",
		Prefilled: "as many as there are in the team",
		Noted:     Count{"once, by your notes", "{n} times, by your notes"},
		AnyOf:     "space: on or off",

		Maybe:    "This may ask for something else first.",
		YourCall: "It is your choice.",
		Helps:    "What may help:",
		Light:    "If you would rather go on together, something light suits:",
		Best:     "This suits best",
		Others:   "These would do too",
		Shorter:  "shorter than usual",
		SideBy:   "in {n} small groups at once",
		Changed:  "What is different now:",
		NotSaid:  "Not known yet: {what}. Once you know, the advice suits you better.",
		Answers:  "Your answers",
		Sooner:   "Change an answer and see what difference it makes.",
		Same:     "With this answer the advice stays the same.",

		GoOn: "go on", Tick: "on/off", BeginIt: "begin", ReadCard: "read the card", ChooseIt: "choose this one",
		Adjust: "answers", ToAdvice: "to the advice", All: "Choose from all methods yourself",

		About: map[string]string{
			"incident": "something that happened", "relationship": "a question about working together",
			"self": "a question about yourself", "dilemma": "a dilemma", "stuck": "being stuck",
			"ambition": "something you want to reach", "decision": "a choice", "emotion": "something that touches you",
			"complex": "a tangle", "preparation": "a conversation that is coming up", "plan": "a plan",
			"theme": "a subject you share",
		},
		Reasons: enReasons(), Stops: enStops(), Insteads: enInsteads(),
		Cautions: map[string]string{
			"card":        "{value}",
			"turned-away": "Not if the presenter would rather not sit with their back to the group.",
			"role-play":   "Not if nobody feels like playing a part.",
			"close":       "Not if it should not come that close today.",
			"shortened":   "Not if you would rather leave nothing out: it usually takes {value} minutes.",
		},
		Exclusions: enExclusions(),
		Changes: map[string]string{
			"first":     "{method} comes first now.",
			"in":        "{method} joins the list.",
			"out":       "{method} drops out ({why}).",
			"shortened": "{method} only fits in a shorter form.",
			"full":      "{method} fits the time now.",
			"stop":      "Something else may come first now.",
			"no-stop":   "Nothing else needs to come first any more.",
		},
		Names: map[string]string{
			"kind": "what kind of question it is", "people": "how many you are", "minutes": "how long you have got",
			"experience": "how often you have done this", "safety": "how freely you talk", "skill": "who leads",
			"wants": "what the presenter is after", "signal": "whether something else is going on",
			"manager": "whether a manager is present", "history": "what you did before",
		},
		Labels: map[string]string{
			"kind": "the question", "people": "with", "minutes": "time", "experience": "together", "safety": "talking",
			"skill": "who leads", "wants": "the presenter wants",
		},
		Flags: map[string]string{
			"kind":       "what kind of question it is, see above; more than once: the main one first",
			"people":     "how many people",
			"minutes":    "how many minutes for the method itself",
			"experience": "how often together: first, new (fewer than five times) or experienced",
			"safety":     "how freely you talk: 1 carefully, 2 well, 3 very freely",
			"skill":      "how practised the leader is: 1 hardly, 2 somewhat, 3 very",
			"wants":      "what would help the presenter: advice or thinking",
			"signal":     "what is going on, see above; none is: nothing of that",
			"manager":    "somebody’s manager is present",
			"trained":    "a trained facilitator from outside leads",
			"member":     "whoever leads joins in the content as well",
		},
		Question: "Say something about the question and the group, and the advice gets better. See how with: {help}",
	}
}

func enSignals() map[string]string {
	return map[string]string{
		"unsafe":      "somebody crosses a line: harassment, discrimination, fraud",
		"legal":       "something has to be reported or made safe now",
		"distress":    "somebody is going through a very hard time",
		"conflict":    "there is a conflict with somebody who is here",
		"performance": "it is about somebody’s performance or appraisal",
		"team":        "it is about our whole team",
		"forced":      "somebody is here because they have to be",
		"authority":   "somebody else decides about this",
		"knowledge":   "the answer can be learned or looked up somewhere",
		"file":        "the question is whether the content of a file is right",
		"long":        "it is a pattern that goes back years",
		"manager":     "somebody’s manager is here",
	}
}
