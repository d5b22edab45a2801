package lang

func enCli() Cli {
	return Cli{
		Commands: enCliCommands(), Flags: enCliFlags(),
		Groups: map[string]string{"meet": "meeting", "keep": "reading back and keeping", "more": "more"},

		Usage: "usage", Examples: "examples", CommandList: "commands", Options: "options", Command: "command", Option: "options",
		ManKeys: "Keys", ManPlaces: "Places", ManWords: "Notes are in {db}, method cards of your own in {cards}. INTERVISION_DB, INTERVISION_LANG and INTERVISION_THEME set the same as --db, --lang and --theme; an option comes first. NO_COLOR takes the colour away.",
		ID: "id", Date: "date", Method: "method", Title: "case", State: "state", Open: "intentions", Name: "name", People: "people", Minutes: "minutes", Kinds: "for",

		States:   map[string]string{"welcome": "not begun", "running": "running", "closed": "closed"},
		NoMethod: "There is no method called {id}. See which there are with: intervision methods list",
		Own:      "own",
		LintGood: Count{"Looked at 1 card, all in order.", "Looked at {n} cards, all in order."},
		LintNone: "There are no cards of your own in {folder} yet. Begin one with: intervision methods new NAME",
		LintBad:  Count{"1 thing to look at.", "{n} things to look at."},

		NewCard:    "Your card is in {file}. Change the words in a text editor.",
		NewCheck:   "Check it with: intervision methods lint. The card is among the methods at once, as your own.",
		NewThere:   "{file} is there already and stays as it is. Choose another name.",
		NewBuiltIn: "There is a method called {name} already. Choose another name; a card of your own with this one would take its place.",
		NewNoName:  "No file name can be made of {name}. Choose a name with letters from a to z.",

		NoSessions:   "Nothing has been kept yet. With intervision you begin the first session.",
		NotKept:      "case not kept",
		Exported:     Count{"1 session written to {file}", "{n} sessions written to {file}"},
		ExportedPart: "{file}: The file is damaged. All that can still be read has been written; bring it into a new file with sessions import.",
		Unopened:     "{file}: The file is damaged and cannot be opened; it is left as it is. Choose a copy with --db, or bring an export into a new file with sessions import.",
		Imported:     Count{"Added 1 session.", "Added {n} sessions."},
		ImportedNo:   "Everything in this file was there already; nothing has changed.",
		ImportedMore: "What was there already has been completed.",
		EraseAsk:     "{what} will be erased for good, with everything that belongs to it. Type yes to go on:",
		EraseYes:     "yes",
		Erased:       "{what} has been erased from this file.",
		ErasedFull:   "{what} has been erased. The disk is full: make room, and the last traces leave the file by themselves.",
		Left:         "Nothing was erased.",

		NoTerminal:  "intervision needs a terminal to draw in. Without one you can use: intervision sessions list",
		NoSession:   "There is no session whose id begins with {id}. See which there are with: intervision sessions list",
		ManySession: "More than one session begins with {id}: {ids}. Type a few more characters.",
		ShortID:     "{id} cannot be an id: an id is figures and small letters. See them with: intervision sessions list",
		SayYes:      "Erasing cannot be undone. Add --yes if you are sure: {command}",
		FileThere:   "{file} is there already and stays as it is. Choose another name with --out.",
		NotAFile:    "{file} is not an ordinary file. Choose another name.",
		BusyWith:    "The file is in use by {who}. Try again in a moment.",
		Busy:        "Another program holds the file. Try again in a moment.",
		Unknown:     "It is not certain that this was kept. Do it again: what was there already is not added twice.",
		NotAnExport: "{file} is not an export of intervision. Make one with: intervision sessions export --all --format json",
		ImportNewer: "{file} was made by a newer version of intervision. Update the program and try again.",
		Differs:     "At {place}, {file} says something else than what is kept here, which was left as it is. Bring it back into an empty file with --db.",
		BadPlace:    "{file} cannot be read at {place}. What came before it was added; make a new export if you can.",
		InFile:      "{file}: {what}",

		NoCommand:  "There is no command {name}. See what there is with: {help}",
		Nearest:    "There is no command {name}; perhaps you mean {near}. See what there is with: {help}",
		NoFlag:     "There is no option {flag} here. See what there is with: {help}",
		NeedsValue: "Something belongs after {flag}. See what is possible with: {help}",
		NoValue:    "{flag} cannot be {value}. Choose from: {values}",
		TooMany:    "{arg} is one too many. See how it works with: {help}",
		TooFew:     "Something is still needed: {use}. See how it works with: {help}",
		NotBoth:    "{one} and {other} do not go together. See how it works with: {help}",
		OneOf:      "Give {one} or {other}. See how it works with: {help}",
	}
}

func enCliFlags() map[string]string {
	return map[string]string{
		"db":       "the file with notes",
		"lang":     "the language: nl or en",
		"theme":    "the colours: auto, light, dark, contrast or mono",
		"no-color": "no colour",
		"help":     "this help",
		"version":  "which version this is",
		"json":     "as JSON, for another program",
		"plain":    "without styling, as Markdown",
		"markdown": "as Markdown, to paste elsewhere",
		"print":    "to print: the minutes of each step, what to say and the tips",
		"format":   "the format: md (to read) or json (everything, to bring back)",
		"out":      "the file to make; - is the screen",
		"all":      "every session",
		"yes":      "erase without asking",
	}
}
