package lang

func nlFirst() First {
	return First{
		What: "Samen een vraag uit het werk onderzoeken, stap voor stap, met een beproefde methode. " +
			"Het scherm leidt jullie erdoorheen; wat jullie bewaren, blijft op deze laptop.",
		OtherLanguage: "English: {key}",
		Begin:         "Beginnen met ons team",
		Sample:        "Eerst een voorbeeld bekijken",
		SampleNote:    "een verzonnen team, er wordt niets bewaard",
		AskTeam:       "Hoe heet jullie team?",
		OurTeam:       "Ons team",
		AskPeople:     "Wie doen er mee?",
		HowNames:      "typ een naam; laat leeg als je klaar bent",
		NeedOne:       "Met één naam kun je al beginnen; de rest kan later.",
		Twice:         "{name} staat er al. Zet er een letter bij.",
		GoOn:          "verder", AddIt: "toevoegen", Done: "klaar", LastBack: "laatste naam terug",
	}
}

func nlHome() Home {
	return Home{
		Resume:     "Verder",
		Start:      "Bijeenkomst beginnen",
		Advice:     "Welke methode past?",
		Review:     "Teruglezen",
		Intentions: "Voornemens",
		Series:     "Reeks",
		Methods:    "Methodes",
		Team:       "Team",
		Sample:     "Een voorbeeld bekijken",
		Place:      "stap {n} van {all}",
		AtWelcome:  "bij het welkom",
		Sessions:   Count{"1 bijeenkomst", "{n} bijeenkomsten"},
		ToAsk:      Count{"1 om naar te vragen", "{n} om naar te vragen"},
		People:     Count{"1 persoon", "{n} mensen"},
		NextTime:   "Volgende keer",
		TodayAt:    "vandaag, {time}",
		WhichTeam:  "Welk team?",
		NewTeam:    "+ nieuw team",
		Again:      "nog een keer proberen",
	}
}
