package lang

// en is British English.
func en() *Texts {
	return &Texts{
		Code: "en", Name: "English",
		App:      enApp(),
		KeyNames: enKeyNames(),
		Commands: enCommands(),
		Where:    enWhere(),
		Times:    enTimes(),
		Run:      enRun(),
		Common:   enCommon(),
		First:    enFirst(),
		Home:     enHome(),
		Setup:    enSetup(),
		Team:     enTeam(),
		Season:   enSeason(),
		Library:  enLibrary(),
		Advice:   enAdvice(),
		Walk:     enWalk(),
		Review:   enReview(),
		Export:   enExport(),
		Take:     enTake(),
		Intend:   enIntend(),
		Private:  enPrivate(),
		Errors:   enErrors(),
		Lint:     enLint(),
		Cli:      enCli(),
		Plain:    enPlain(),
		Config:   enConfig(),
	}
}

func enApp() App {
	return App{
		Name:        "intervision",
		Intervision: "Intervision",
		TooSmall:    "Please make the window a little larger: it is {w} by {h} now, 60 by 16 is enough.",
		LeaveOnce:   "Press ctrl+c once more to leave; everything is kept.",
		LeaveStay:   "Any other key: stay.",
		Leaving:     "One moment: the last lines are being kept.",
		NotKept:     "Not everything is kept yet. We keep trying.",
		LeaveAnyway: "esc: back · ctrl+c: leave all the same, without the last lines",
		CurtainUp:   "{keys} or {last} takes this away.",
		HelpTitle:   "What can you do now?",
		HelpHint:    "Type to search, enter does it, esc closes.",
		PaletteHint: "Type a few letters, enter does it, esc closes.",
		SearchFor:   "What would you like to do?",
		NoCommand:   "No command has that name. Try another word.",
		WithKeys:    "You do that with the keys themselves: {keys}.",
		MouseLent:   "Drag once more to select text. Any key gives the mouse back.",
		MouseOn:     "The mouse works again.",
		MouseOff:    "The mouse no longer works here.",
		ThemeNow:    "Colours: {name}.",
		OnlyNow:     "For now only: {given} comes first.",
		NoColours:   "No colour was asked for, with NO_COLOR or --no-color.",
	}
}

func enKeyNames() map[string]string {
	return map[string]string{
		"up": "↑", "down": "↓", "left": "←", "right": "→", "space": "space", "enter": "enter", "esc": "esc",
		"tab": "tab", "shift": "shift", "ctrl": "ctrl", "alt": "alt", "pgup": "pgup", "pgdown": "pgdn",
		"home": "home", "end": "end", "delete": "del", "backspace": "backspace",
	}
}

func enTimes() Times {
	return Times{
		Weekdays:      [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		Months:        [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		MonthsShort:   [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		WeekdaysShort: [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		FullDate:      "{weekday} {day} {month}",
		FullMoment:    "{date}, {time}",
		LongDate:      "{day} {month} {year}",
		ShortDate:     "{day} {month}",
		Today:         "today",
		Tomorrow:      "tomorrow",
		Yesterday:     "yesterday",
		JustNow:       "just now",
		MinutesAgo:    Count{"1 minute ago", "{n} minutes ago"},
		HoursAgo:      Count{"1 hour ago", "{n} hours ago"},
		DaysAgo:       Count{"1 day ago", "{n} days ago"},
		Minutes:       Count{"1 min", "{n} min"},
		Hours:         Count{"1 hr", "{n} hrs"},
		ExactLeft:     "{m}:{s} left",
		Until:         "until {time}",
		MinLeft:       Count{"{n} min left", "{n} min left"},
		SecLeft:       Count{"{n} s left", "{n} s left"},
		Over:          "+{n} min",
		And:           "and",
	}
}
