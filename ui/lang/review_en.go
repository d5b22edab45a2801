package lang

import "intervision/model"

func enReview() Review {
	return Review{
		Title:       "Read back",
		SearchHint:  "search a word",
		NoneYet:     "Nothing to read back yet. This is where your sessions will be.",
		NoneFound:   "Nothing found. Search with another word, or take the filter off.",
		Sentence:    "{date} · {method} · {minutes}",
		PresentedBy: "presented by {who}",
		LedBy:       "led by {who}",
		With:        "with {names}",
		Untitled:    "no title",
		NotClosed:   "still going on",
		NothingKept: "Nothing of this session was kept, as agreed.",
		KeptUntil:   "kept until {date}",
		Question:    "The question",
		CaseHead:    "The case",
		Insights:    "What you took along",
		Intentions:  "Intention",
		Notes:       "Notes",
		Skipped:     "skipped",
		Stopped:     "The case was stopped. Nothing of it was kept.",
		FilterBy:    "Show only",
		AnyPerson:   "everybody",
		AnyMethod:   "every method",
		AnyTime:     "any time",
		Exported:    "Now in {file}.",
		Redact:      "remove for good",
		RedactAsk:   "Remove “{text}” for good? This cannot be undone.",
		Redacted:    "removed",
		EraseAll:    "remove the whole session",
		EraseAsk:    "the session of {date} ({method})",
		EraseTitled: "“{title}”, the session of {date} ({method}),",
		EraseNo:     "no, leave it",
		EraseYes:    "yes, remove it for good",
		Goes:        Count{"with 1 intention", "with {n} intentions"},
		StillOn:     "This session is still going on. Enter takes you there.",
		Read:        "read",
		GoOn:        "go on",
		Only:        "{method} only",
		FilterOn:    "only this method",
		FilterOff:   "all methods",
	}
}

func enIntend() Intend {
	return Intend{
		Title:    "Intentions",
		Ask:      "What came of it?",
		Whose:    "{who}’s",
		From:     "since {date}",
		NoneOpen: "Nothing is open any more.",
		Statuses: map[model.Status]string{
			model.StatusOpen: "open", model.StatusDone: "done", model.StatusPartly: "partly",
			model.StatusOther: "did something else", model.StatusNotYet: "not yet", model.StatusNoLonger: "no longer needed",
		},
		Note:     "What would you like to say about it?",
		NoteHint: "may stay empty",
		Reasons: map[string]string{
			"time": "no time or occasion", "changed": "things went differently", "hard": "it was harder than expected",
			"forgotten": "lost sight of it", "other": "something else",
		},
		ReasonAsk:  "How did that come about, if you care to say?",
		Chance:     "first chance: {when}",
		Obstacle:   "if something comes between ({what}): {instead}",
		Notice:     "{who} may notice",
		IfThen:     "If {when}, then {then}",
		Insight:    "insight",
		MayPass:    "Everybody may pass, without explaining.",
		AskOnly:    "Only whoever made the intention tells.",
		OpenOnly:   "only what is open",
		Everything: "everything",
		Calendar:   "For your calendar: {file}",
	}
}
