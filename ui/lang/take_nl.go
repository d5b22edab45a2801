package lang

func nlTake() Take {
	return Take{
		AskWhat:        "Wat komt er in het bestand?",
		What:           []string{"de notities, als Markdown", "de notities, als webpagina (ook om af te drukken)", "het blad voor wie inbracht", "een bewijs van deelname, zonder inhoud", "alles, om terug te zetten (JSON)"},
		AskNames:       "Met namen, of met rollen?",
		ByName:         []string{"met namen", "met rollen: de inbrenger, een deelnemer"},
		PersonalFile:   "voor-de-inbrenger",
		AttendanceFile: "deelname",

		PersonalFor:  "Voor {who}",
		MyQuestion:   "Mijn vraag",
		MyTakeaways:  "Wat ik meeneem",
		MyIntention:  "Mijn voornemen",
		MyIntentions: "Mijn voornemens",
		OnlyMine:     "Bevat alleen wat van jou is: je vraag, wat je meeneemt en wat je je voorneemt. Voor jou alleen.",

		Attendance:  "Deelname aan intervisie",
		When:        "Datum",
		Lasted:      "Duur",
		Method:      "Methode",
		Group:       "Groep",
		Presented:   "Ingebracht door",
		Led:         "Geleid door",
		Who:         "Naam",
		Role:        "Rol",
		Present:     "Aanwezig",
		Signature:   "Handtekening",
		Sessions:    "Bijeenkomsten",
		Presenter:   "inbrenger",
		Facilitator: "gespreksleider",
		NoteTaker:   "verslaglegger",
		Participant: "deelnemer",
		Guest:       "gast",
		SignedBy:    "Voor akkoord, wie het gesprek leidde:",
		NoContent:   "Bevat wie erbij was, wanneer, hoelang, in welke rol en met welke methode; niets van wat er besproken is. Voor wie erbij was, om deelname te laten zien, bijvoorbeeld aan een beroepsregister.",

		Period:     "Intervisie van {team}",
		PeriodAll:  "Intervisie",
		Span:       "{from} tot en met {to}",
		Meetings:   Count{"1 bijeenkomst", "{n} bijeenkomsten"},
		Contents:   "Inhoud",
		PeriodFor:  "Bevat de notities van {what}, met namen. Alleen voor de groep.",
		PeriodBare: "Bevat de notities van {what}, zonder namen van de groep. Alleen voor de groep: wie erbij was, herkent elkaar. Lees het na voor je het deelt.",

		Columns:    []string{"datum", "methode", "van wie", "soort", "als", "dan", "eerste kans", "kan ertussen komen", "dan in plaats daarvan", "mag het merken", "hoe het ging", "toelichting", "voor wie is dit"},
		Intention:  "voornemen",
		Insight:    "inzicht",
		NothingOwn: "Van deze bijeenkomst is niets bewaard van wie inbracht; er is geen blad van te maken.",
		NotClosed:  "Deze bijeenkomst is nog bezig. Rond haar eerst af; dan staat vast wie er hoelang bij was.",
		GroupOnly:  "alleen de groep",
	}
}
