package lang

func nlAdvice() Advice {
	return Advice{
		Title: "Welke methode past?", Place: "{n} van {all}",

		AskKind:       "Wat voor vraag ligt er?",
		AskPeople:     "Met hoeveel zijn jullie?",
		AskMinutes:    "Hoeveel tijd hebben jullie, alles bij elkaar?",
		AskExperience: "Hoe vaak deden jullie dit samen?",
		AskSafety:     "Hoe vrij praten jullie met elkaar?",
		AskSkill:      "Wie leidt het gesprek?",
		AskWants:      "Waar heeft de inbrenger het meest aan?",
		AskSignals:    "Speelt een van deze dingen?",

		DontKnow: "weet ik niet",
		NoSignal: "nee, niets hiervan",
		Experience: map[string]string{
			"first": "dit is de eerste keer", "new": "een paar keer", "experienced": "vijf keer of vaker",
		},
		Safety: [3]string{"nog wat voorzichtig", "we zeggen wat we denken", "ook wat moeilijk is, komt op tafel"},
		Skill: [4]string{"iemand die dit nog weinig deed", "iemand met wat oefening", "iemand die het vaak deed",
			"een opgeleide begeleider van buiten"},
		Wants: map[string]string{
			"advice": "horen wat anderen zouden doen", "thinking": "zelf denken, met goede vragen",
		},
		Signals:   nlSignals(),
		People:    Count{"1 persoon", "{n} mensen"},
		Many:      "{n} mensen of meer",
		ForMethod: "daarvan ongeveer {length} voor de methode",
		Prefilled: "zoveel horen er bij het team",
		Noted:     Count{"volgens jullie notities 1 keer", "volgens jullie notities {n} keer"},
		AnyOf:     "spatie: aan of uit",

		Maybe:    "Dit vraagt misschien eerst iets anders.",
		YourCall: "Jullie kiezen zelf.",
		Helps:    "Wat kan helpen:",
		Light:    "Willen jullie toch samen verder, dan past iets lichts:",
		Best:     "Dit past het best",
		Others:   "Dit kan ook",
		Shorter:  "korter dan gewoonlijk",
		SideBy:   "in {n} groepjes tegelijk",
		Changed:  "Anders dan net:",
		NotSaid:  "Nog niet bekend: {what}. Weten jullie dat, dan past het advies beter.",
		Answers:  "Jullie antwoorden",
		Sooner:   "Verander een antwoord en zie wat het uitmaakt.",
		Same:     "Met dit antwoord blijft het advies hetzelfde.",

		GoOn: "verder", Tick: "aan/uit", BeginIt: "beginnen", ReadCard: "kaart lezen", ChooseIt: "deze kiezen",
		Adjust: "antwoorden", ToAdvice: "naar het advies", All: "Zelf kiezen uit alle methodes",

		About: map[string]string{
			"incident": "een voorval", "relationship": "een vraag over samenwerken", "self": "een vraag over jezelf",
			"dilemma": "een dilemma", "stuck": "een vraag waarin je vastzit", "ambition": "iets wat je wilt bereiken",
			"decision": "een keuze", "emotion": "iets wat je raakt", "complex": "een kluwen",
			"preparation": "een gesprek dat eraan komt", "plan": "een plan", "theme": "een onderwerp dat jullie delen",
		},
		Reasons: nlReasons(), Stops: nlStops(), Insteads: nlInsteads(),
		Cautions: map[string]string{
			"card":        "{value}",
			"turned-away": "Niet als de inbrenger liever niet met de rug naar de groep zit.",
			"role-play":   "Niet als niemand iets wil naspelen.",
			"close":       "Niet als het vandaag niet zo dichtbij mag komen.",
			"shortened":   "Niet als jullie niets willen inkorten: gewoonlijk duurt het {value} minuten.",
		},
		Exclusions: nlExclusions(),
		Changes: map[string]string{
			"first":     "Nu staat {method} voorop.",
			"in":        "{method} komt erbij.",
			"out":       "{method} valt af ({why}).",
			"shortened": "{method} kan alleen korter dan gewoonlijk.",
			"full":      "{method} past nu in de tijd.",
			"stop":      "Nu gaat er misschien iets anders voor.",
			"no-stop":   "Er hoeft niets anders meer voor.",
		},
		Names: map[string]string{
			"kind": "wat voor vraag het is", "people": "met hoeveel jullie zijn", "minutes": "hoeveel tijd er is",
			"experience": "hoe vaak jullie dit deden", "safety": "hoe vrij jullie praten", "skill": "wie er leidt",
			"wants": "wat de inbrenger zoekt", "signal": "of er iets anders speelt",
			"manager": "of er een leidinggevende bij is", "history": "wat jullie eerder deden",
		},
		Labels: map[string]string{
			"kind": "de vraag", "people": "met", "minutes": "tijd", "experience": "samen", "safety": "praten",
			"skill": "wie leidt", "wants": "de inbrenger wil",
		},
		Flags: map[string]string{
			"kind":       "wat voor vraag het is, zie hierboven; vaker: de belangrijkste eerst",
			"people":     "met hoeveel mensen",
			"minutes":    "hoeveel minuten voor de methode zelf",
			"experience": "hoe vaak samen: first, new (minder dan vijf keer) of experienced",
			"safety":     "hoe vrij jullie praten: 1 voorzichtig, 2 goed, 3 heel vrij",
			"skill":      "hoe geoefend wie leidt is: 1 weinig, 2 wat, 3 veel",
			"wants":      "waar de inbrenger iets aan heeft: advice of thinking",
			"signal":     "wat er speelt, zie hierboven; none is: niets daarvan",
			"manager":    "iemands leidinggevende is erbij",
			"trained":    "een opgeleide begeleider van buiten leidt",
			"member":     "wie leidt, denkt ook mee over de inhoud",
		},
		Question: "Zeg iets over de vraag en de groep, dan wordt het advies beter. Kijk hoe met: {help}",
	}
}

func nlSignals() map[string]string {
	return map[string]string{
		"unsafe":      "iemand gaat over een grens: intimidatie, discriminatie, fraude",
		"legal":       "er moet nu iets gemeld of veilig gemaakt worden",
		"distress":    "iemand zit er persoonlijk doorheen",
		"conflict":    "er is ruzie met iemand die erbij is",
		"performance": "het gaat over iemands functioneren of beoordeling",
		"team":        "het gaat over ons hele team",
		"forced":      "iemand is er omdat het moet",
		"authority":   "iemand anders beslist hierover",
		"knowledge":   "het antwoord is ergens te leren of op te zoeken",
		"file":        "de vraag is of een dossier inhoudelijk klopt",
		"long":        "het is een patroon dat al jaren meegaat",
		"manager":     "iemands leidinggevende is erbij",
	}
}
