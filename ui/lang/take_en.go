package lang

func enTake() Take {
	return Take{
		AskWhat:        "What goes into the file?",
		What:           []string{"the notes, as Markdown", "the notes, as a web page (to print, too)", "the sheet for whoever brought the case", "a proof of attendance, without content", "everything, to bring back (JSON)"},
		AskNames:       "With names, or with roles?",
		ByName:         []string{"with names", "with roles: the presenter, a participant"},
		PersonalFile:   "for-the-presenter",
		AttendanceFile: "attendance",

		PersonalFor:  "For {who}",
		MyQuestion:   "My question",
		MyTakeaways:  "What I take along",
		MyIntention:  "My intention",
		MyIntentions: "My intentions",
		OnlyMine:     "Contains only what is yours: your question, what you take along and what you intend. For you alone.",

		Attendance:  "Attendance at intervision",
		When:        "Date",
		Lasted:      "Length",
		Method:      "Method",
		Group:       "Group",
		Presented:   "Case brought by",
		Led:         "Led by",
		Who:         "Name",
		Role:        "Role",
		Present:     "Present",
		Signature:   "Signature",
		Sessions:    "Sessions",
		Presenter:   "presenter",
		Facilitator: "facilitator",
		NoteTaker:   "note-taker",
		Participant: "participant",
		Guest:       "guest",
		SignedBy:    "Confirmed by whoever led the session:",
		NoContent:   "Contains who was there, when, for how long, in which role and with which method; nothing of what was discussed. For those who were there, to show that they took part, for example to a professional register.",

		Period:     "Intervision of {team}",
		PeriodAll:  "Intervision",
		Span:       "{from} up to and including {to}",
		Meetings:   Count{"1 session", "{n} sessions"},
		Contents:   "Contents",
		PeriodFor:  "Contains the notes of {what}, with names. For the group only.",
		PeriodBare: "Contains the notes of {what}, without names of the group. For the group only: those who were there recognise each other. Read it through before you share it.",

		Columns:    []string{"date", "method", "whose", "kind", "when", "then", "first chance", "may get in the way", "then instead", "may notice", "how it went", "in their words", "who may read this"},
		Intention:  "intention",
		Insight:    "insight",
		NothingOwn: "Nothing of whoever brought the case was kept of this session, so there is nothing to put on a sheet.",
		NotClosed:  "This session is still going on. Close it first: then it is known who was there, and for how long.",
		GroupOnly:  "the group only",
	}
}
