package lang

func enCommon() Common {
	return Common{
		Kept:      "✓",
		Reading:   "one moment…",
		Nobody:    "nobody",
		Somebody:  "somebody",
		Guest:     "guest",
		None:      "Nothing here yet.",
		Place:     "{n} of {all}",
		Chosen:    "‹ {what} ›",
		Copied:    "Now in {file}.",
		CopyWhere: "In which file?",
		Exists:    "{file} is there already. Choose another name.",
		OtherOpen: "This session is open elsewhere too, since {time}. What happens there shows here.",
		SureErase: "Remove {what} for good? This cannot be undone.",
		Erased:    "Removed from this file.",
		LargePut:  "That is too much text to paste at once ({n} characters). Nothing has changed.",
		NoWords:   "type here",
	}
}
