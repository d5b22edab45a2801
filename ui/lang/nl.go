package lang

// nl is Dutch as practitioners speak it.
func nl() *Texts {
	return &Texts{
		Code: "nl", Name: "Nederlands",
		App:      nlApp(),
		KeyNames: nlKeyNames(),
		Commands: nlCommands(),
		Where:    nlWhere(),
		Times:    nlTimes(),
		Run:      nlRun(),
		Common:   nlCommon(),
		First:    nlFirst(),
		Home:     nlHome(),
		Setup:    nlSetup(),
		Team:     nlTeam(),
		Season:   nlSeason(),
		Library:  nlLibrary(),
		Advice:   nlAdvice(),
		Walk:     nlWalk(),
		Review:   nlReview(),
		Export:   nlExport(),
		Take:     nlTake(),
		Intend:   nlIntend(),
		Private:  nlPrivate(),
		Errors:   nlErrors(),
		Lint:     nlLint(),
		Cli:      nlCli(),
		Plain:    nlPlain(),
		Config:   nlConfig(),
	}
}

func nlApp() App {
	return App{
		Name:        "intervision",
		Intervision: "Intervisie",
		TooSmall:    "Maak het venster iets groter: het is nu {w} bij {h}, en 60 bij 16 is genoeg.",
		LeaveOnce:   "Druk nog een keer op ctrl+c om weg te gaan; alles is bewaard.",
		LeaveStay:   "Elke andere toets: blijven.",
		Leaving:     "Nog even: de laatste regels worden bewaard.",
		NotKept:     "Nog niet alles is bewaard. We blijven het proberen.",
		LeaveAnyway: "esc: terug · ctrl+c: toch weg, zonder de laatste regels",
		CurtainUp:   "{keys} of {last} haalt dit weg.",
		HelpTitle:   "Wat kun je nu doen?",
		HelpHint:    "Typ om te zoeken, enter doet het, esc sluit.",
		PaletteHint: "Typ een paar letters, enter doet het, esc sluit.",
		SearchFor:   "Wat wil je doen?",
		NoCommand:   "Zo heet geen enkele opdracht. Probeer een ander woord.",
		WithKeys:    "Dat doe je met de toetsen zelf: {keys}.",
		MouseLent:   "Sleep nog eens om tekst te selecteren. Elke toets geeft de muis terug.",
		MouseOn:     "De muis doet weer mee.",
		MouseOff:    "De muis doet niet meer mee.",
		ThemeNow:    "Kleuren: {name}.",
		OnlyNow:     "Alleen voor nu: {given} gaat voor.",
		NoColours:   "Er is om geen kleur gevraagd, met NO_COLOR of --no-color.",
	}
}

func nlKeyNames() map[string]string {
	return map[string]string{
		"up": "↑", "down": "↓", "left": "←", "right": "→", "space": "spatie", "enter": "enter", "esc": "esc",
		"tab": "tab", "shift": "shift", "ctrl": "ctrl", "alt": "alt", "pgup": "pgup", "pgdown": "pgdn",
		"home": "home", "end": "end", "delete": "del", "backspace": "backspace",
	}
}

func nlTimes() Times {
	return Times{
		Weekdays:      [7]string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
		Months:        [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
		MonthsShort:   [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
		WeekdaysShort: [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
		FullDate:      "{weekday} {day} {month}",
		FullMoment:    "{date}, {time}",
		LongDate:      "{day} {month} {year}",
		ShortDate:     "{day} {month}",
		Today:         "vandaag",
		Tomorrow:      "morgen",
		Yesterday:     "gisteren",
		JustNow:       "zojuist",
		MinutesAgo:    Count{"1 minuut geleden", "{n} minuten geleden"},
		HoursAgo:      Count{"1 uur geleden", "{n} uur geleden"},
		DaysAgo:       Count{"1 dag geleden", "{n} dagen geleden"},
		Minutes:       Count{"1 min", "{n} min"},
		Hours:         Count{"1 uur", "{n} uur"},
		ExactLeft:     "nog {m}:{s}",
		Until:         "tot {time}",
		MinLeft:       Count{"nog {n} min", "nog {n} min"},
		SecLeft:       Count{"nog {n} s", "nog {n} s"},
		Over:          "+{n} min",
		And:           "en",
	}
}
