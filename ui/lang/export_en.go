package lang

func enExport() Export {
	return Export{
		Guests:          Count{"a guest", "{n} guests"},
		Participants:    Count{"a participant", "{n} participants"},
		TheFacilitator:  "the facilitator",
		Comma:           ",",
		Earlier:         "Worded earlier as:",
		Chosen:          "Chosen: {what}",
		IsChosen:        "chosen",
		Answered:        Count{"1 answer", "{n} answers"},
		TakesAlong:      "What {who} takes along",
		Intentions:      "Intentions",
		Parked:          "Parked advice",
		CameOfIt:        "What came of it: {status}",
		Obstacle:        "May get in the way: {what}",
		Instead:         "Then instead: {what}",
		LookedBack:      Count{"Looked back on 1 intention.", "Looked back on {n} intentions."},
		Course:          "How it went",
		Skipped:         "Skipped: {steps}.",
		Case:            "the case",
		Question:        "the question",
		Notes:           Count{"1 note", "{n} notes"},
		Intended:        Count{"1 intention", "{n} intentions"},
		TakenAlong:      Count{"1 insight", "{n} insights"},
		Contains:        "Contains {what}, and who was there. For the group only.",
		Presence:        "Contains only who was there and which steps you took. For the group only.",
		ContainsUnnamed: "Contains {what}, without names of the group. For the group only: those who were there recognise each other. Read it through before you share it; somebody may still be recognised in the text.",
		KeepUntil:       "Agreed: keep until {date}.",
		FileName:        "session",
	}
}
