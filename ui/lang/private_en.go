package lang

func enPrivate() Private {
	return Private{
		Title:        "Private notes",
		OnlyYours:    "For {who} only. This window does not belong on the wall.",
		WhoeverLeads: "whoever leads",
		NoneYet:      "Type what you want to remember for yourself. It never joins the notes of the group.",
		KeptUntil:    "Kept until {date}; then the program erases them.",
		Prolonged:    "They have been kept longer once already.",
		WhoReads:     "There is no passphrase yet: whoever has this laptop can read them.",
		SeenAsk:      "Can the group see this screen now? Then your private notes stay closed.",
		SeenYes:      "yes, or maybe: leave them closed",
		SeenNo:       "no, only I can see this screen",
		Unseen:       "A reminder for whoever leads. On this screen it is nothing but dots.",
		KeepUnseen:   "keep and go back",
		Shut:         "close the window",
		Reword:       "change",
		ToWriting:    "go on typing",
		ToLines:      "to the lines",
		HowLongAsk:   "How long are these notes kept?",
		AsItIs:       "leave it: until {date}",
		Sooner:       "a week less: until {date}",
		Longer:       "four weeks longer, once: until {date}",
		WipeNow:      "erase all of them now",
		Heading:      "Private notes: {title}",
		For:          "These are the own notes of {who}, not those of the group. Only {who} should read them. In the program they are erased on {date}; this file is for you to throw away.",
		None:         "There are no private notes about this session.",
		Expired:      Count{"The private notes about 1 session had had their time and were erased.", "The private notes about {n} sessions had had their time and were erased."},
	}
}
