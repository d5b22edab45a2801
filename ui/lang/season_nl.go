package lang

func nlSeason() Season {
	return Season{
		Title: "Reeks",
		When:  "wanneer", Date: "datum", Time: "tijd", Presents: "brengt in", Leads: "leidt", Note: "bijzonderheden",
		EveryWeeks: Count{"elke week", "elke {n} weken"},
		Fair:       "Wie het langst niet aan de beurt was, is het eerst. Passen en ruilen mag altijd.",

		Took: "geweest", Out: "valt uit", NotMet: "niet bij elkaar geweest", Moved: "verzet", ByHand: "zelf gekozen",
		Without:  "zonder {who}",
		Missing:  Count{"zonder 1", "zonder {n}"},
		Together: "samen kiezen",

		AskWeeks: "Hoe vaak?", AskFirst: "Wanneer de eerste keer?", AskNext: "Vanaf wanneer?", AskUntil: "Tot hoe laat?", AskCount: "Hoeveel keer?",
		Meetings:  Count{"1 keer", "{n} keer"},
		FirstHint: "14 januari 14:00",
		NoMoment:  "Schrijf de dag en de tijd als 14 januari 14:00, of als donderdag 14:00.",
		Ended:     "de reeks stopt",

		WhoIsAway:  "Wie kan er niet op {date}?",
		Through:    "tot en met {date}",
		CannotCome: "kan niet",
		OnlyThen:   "alleen deze keer",

		Changes:  "Dit verandert er:",
		NewFree:  "Er zijn andere vrije dagen ingesteld. Dit verandert er:",
		NoChange: "Niets voor de anderen: de rest van de reeks blijft zoals die was.",
		Brings:   "{date}: {from} → {to} brengt in", Leading: "{date}: {from} → {to} leidt",
		MovesTo:  "{from} wordt {to}",
		FallsOut: "{date} valt uit", HoldsAgain: "{date} gaat toch door",
		IsNew: "{date} komt erbij", IsGone: "{date} vervalt",
		More: Count{"en nog 1 verandering", "en nog {n} veranderingen"},

		NothingAhead: "Er staat niets meer op het programma.",
		NobodyElse:   "Er is niemand anders die dan kan.",
		AfterToday:   "Wat geweest is, blijft zoals het was.",

		WhichFormat: "Waarvoor is het bestand?",
		Calendar:    "Agenda", Sheet: "Rekenblad", Text: "Tekst",
		CalendarFor: "alleen data en tijden, geen namen; iedereen mag het lezen",
		SheetFor:    "met namen, voor het team zelf",
		ForAll:      "met namen, om te plakken of te printen",
		FileName:    "reeks",

		NoSeason: "Er is nog geen reeks. Maak er een in intervision, bij Reeks.",
		Exported: "De reeks is geschreven naar {file}",

		Longer: "tot wanneer", Further: "verder", KeepIt: "zo is het goed", LeaveIt: "toch niet", MakeIt: "reeks maken", MoveIt: "verzetten", Another: "iemand anders",
		WriteIt: "bestand maken", OutIn: "valt uit", BackIn: "gaat toch door", TypeIt: "dag en tijd typen",
	}
}

// nlSeasonCommands are the words of the commands about a series.
func nlSeasonCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"season": {
			Use: "season", Short: "de reeks van een team: wanneer, wie brengt in, wie leidt",
			Long: "Wanneer een team bij elkaar komt, wie er dan een casus inbrengt en wie het gesprek leidt. De reeks maken en veranderen gaat in intervision, bij Reeks.",
			Example: `# wanneer is de volgende keer
intervision season show
# de data in een agenda zetten
intervision season export --out reeks.ics`,
		},
		"season show": {
			Use: "show", Short: "alle keren van de reeks",
			Long: "Noemt alle keren van de reeks, met wie inbrengt, wie leidt en wie er niet kan. Bij meer dan één team kies je met --team.",
			Example: `# een lijst om te lezen
intervision season show
# voor een ander programma
intervision season show --json`,
		},
		"season export": {
			Use: "export", Short: "de reeks in een bestand, voor een agenda of een rekenblad",
			Long: "Schrijft de reeks als iCalendar (ics, voor elke agenda), als tabel voor een rekenblad (csv) of als tekst (md). In een agenda staan alleen data en tijden: geen namen en niets van een casus. Wie het later nog eens doet en het bestand weer in de agenda zet, werkt bij wat er al in staat. De tabel en de tekst hebben namen en zijn voor het team zelf.",
			Example: `# voor de agenda van iedereen
intervision season export --out reeks.ics
# wie doet wanneer wat
intervision season export --format csv --out reeks.csv`,
		},
	}
}
