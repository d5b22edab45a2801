package lang

func enWalk() Walk {
	return Walk{
		Title:     "Walk through",
		Note:      "nothing is kept",
		Presenter: "[presenter]",
		ToSay:     "Say aloud",
		Tips:      "Tips",
		Guard:     "If it wanders off",
		ShortForm: "short form", LongForm: "full form",
		Onward: "next", Backward: "previous", Finish: "done",
		More: "read on", Choices: "another choice",
	}
}
