package lang

func nlWalk() Walk {
	return Walk{
		Title:     "Zelf doorlopen",
		Note:      "er wordt niets bewaard",
		Presenter: "[inbrenger]",
		ToSay:     "Zeg hardop",
		Tips:      "Tips",
		Guard:     "Als het afdwaalt",
		ShortForm: "korte vorm", LongForm: "ruime vorm",
		Onward: "volgende", Backward: "vorige", Finish: "klaar",
		More: "meer lezen", Choices: "andere keuze",
	}
}
