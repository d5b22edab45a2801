package lang

func enSeason() Season {
	return Season{
		Title: "Series",
		When:  "when", Date: "date", Time: "time", Presents: "presents", Leads: "facilitates", Note: "notes",
		EveryWeeks: Count{"every week", "every {n} weeks"},
		Fair:       "Whoever had no turn for longest goes first. Passing and swapping are always fine.",

		Took: "held", Out: "called off", NotMet: "did not meet", Moved: "moved", ByHand: "own choice",
		Without:  "without {who}",
		Missing:  Count{"without 1", "without {n}"},
		Together: "choose together",

		AskWeeks: "How often?", AskFirst: "When is the first?", AskNext: "From when?", AskUntil: "Until what time?", AskCount: "How many times?",
		Meetings:  Count{"once", "{n} times"},
		FirstHint: "14 January 14:00",
		NoMoment:  "Write the day and the time as 14 January 14:00, or as Thursday 14:00.",
		Ended:     "the series ends",

		WhoIsAway:  "Who cannot be there on {date}?",
		Through:    "up to and including {date}",
		CannotCome: "cannot be there",
		OnlyThen:   "this time only",

		Changes:  "This changes:",
		NewFree:  "The days off in the settings are different now. This changes:",
		NoChange: "Nothing for the others: the rest of the series stays as it was.",
		Brings:   "{date}: {from} → {to} presents", Leading: "{date}: {from} → {to} facilitates",
		MovesTo:  "{from} becomes {to}",
		FallsOut: "{date} is called off", HoldsAgain: "{date} goes ahead after all",
		IsNew: "{date} is added", IsGone: "{date} is taken away",
		More: Count{"and 1 more change", "and {n} more changes"},

		NothingAhead: "Nothing is planned any more.",
		NobodyElse:   "There is nobody else who can then.",
		AfterToday:   "What has been stays as it was.",

		WhichFormat: "What is the file for?",
		Calendar:    "Calendar", Sheet: "Spreadsheet", Text: "Text",
		CalendarFor: "dates and times only, no names; anybody may read it",
		SheetFor:    "with names, for the team itself",
		ForAll:      "with names, to paste or to print",
		FileName:    "series",

		NoSeason: "There is no series yet. Make one in intervision, under Series.",
		Exported: "The series is written to {file}",

		Longer: "until when", Further: "go on", KeepIt: "that is fine", LeaveIt: "leave it", MakeIt: "make the series", MoveIt: "move", Another: "somebody else",
		WriteIt: "make the file", OutIn: "call off", BackIn: "put back", TypeIt: "type day and time",
	}
}

// enSeasonCommands are the words of the commands about a series.
func enSeasonCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"season": {
			Use: "season", Short: "a team's series: when, who presents, who facilitates",
			Long: "When a team meets, who presents a case then and who facilitates. Making and changing the series is done in intervision, under Series.",
			Example: `# when is the next meeting
intervision season show
# put the dates in a calendar
intervision season export --out series.ics`,
		},
		"season show": {
			Use: "show", Short: "every meeting of the series",
			Long: "Lists every meeting of the series, with who presents, who facilitates and who cannot be there. With more than one team, --team says which.",
			Example: `# a list to read
intervision season show
# for another program
intervision season show --json`,
		},
		"season export": {
			Use: "export", Short: "the series in a file, for a calendar or a spreadsheet",
			Long: "Writes the series as iCalendar (ics, for any calendar), as a table for a spreadsheet (csv) or as text (md). A calendar holds dates and times only: no names and nothing of a case. Exporting again later and bringing that file into the calendar updates what is there. The table and the text have names and are for the team itself.",
			Example: `# for everybody's calendar
intervision season export --out series.ics
# who does what, and when
intervision season export --format csv --out series.csv`,
		},
	}
}
