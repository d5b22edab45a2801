package lang

func enSetup() Setup {
	return Setup{
		Title:       "Begin a session",
		Place:       "{n} of {all}",
		WhoIsHere:   "Who is here?",
		SeatOrder:   "in the order in which you sit",
		AddName:     "+ add a name",
		NewMember:   "new in the team",
		Guest:       "guest, today only",
		TypeName:    "type a name; an empty line is done",
		TwoAtLeast:  "Intervision takes at least two people. Add somebody.",
		WhoPresents: "Who presents?",
		Together:    "we choose together later",
		LongestAgo:  "longest without a turn: {who} (may pass)",
		UntilWhen:   "Until what time?",
		TypeTime:    "15:00",
		FromNow:     "{length} from now",
		OrType:      "or type a time",
		AskBoss:     "Is anybody's manager here?",
		BossNote: "Then we choose a light method, without rounds. " +
			"Better let somebody else facilitate, or the manager facilitates without joining in.",
		Yes: "yes", No: "no",
		WhichMethod: "Which method?",
		LastTime:    "last time",
		Between:     "{from} to {to} min",
		PeopleFrom:  "{min} people or more",
		PeopleRange: "{min} to {max} people",
		PeopleExact: Count{"1 person", "{n} people"},
		NeedsPeople: "{min} people or more",
		UpToPeople:  "up to {max} people",
		NeedsTime:   "at least {length}",
		TooDeep:     "not with a manager present",
		ShortForm:   "Short form", FullForm: "Full form",
		EndsAt:    "done at {time}",
		TooLate:   "Even the short form takes {length}: done at {time}. Agree on {until}, or choose a shorter method.",
		NoTime:    "Write the time as 15:00.",
		OneMoment: "Fetching the methods.",
		Adapted:   "adapted from a description",

		HereOrAway: "here/away", GuestOrNot: "member or guest", GoOn: "go on", AddIt: "add", BeginIt: "begin", Keep: "fine",
	}
}

func enTeam() Team {
	return Team{
		Title: "Team", NewTitle: "New team",
		Name:          "Name",
		Members:       "Who belongs to it?",
		AddName:       "+ add a name",
		Agreements:    "What do you agree on?",
		AddAgreement:  "+ add an agreement",
		AgreementHint: "for example: what is said here, stays here",
		Boss:          "Is anybody's manager here?",
		Yes:           "yes", No: "no",
		NotAsked:    "not asked yet",
		Meeting:     "Next time",
		NoMeeting:   "not planned yet",
		MeetingHint: "10 December 14:00",
		NoMoment:    "Write the day and the time as 10 December 14:00, or as Thursday 14:00.",
		NameFirst:   "Give the team a name first.",
		NeedOne:     "Somebody always stays in the team.",
		Everywhere:  "The new name stands everywhere, in earlier notes too.",
		TypeName:    "type a name; an empty line is done",
		AddIt:       "add", Keep: "fine", Leave: "out of the team", ChangeIt: "change",
		Gone: "{name} is no longer in the team. Earlier notes stay readable.",
	}
}
