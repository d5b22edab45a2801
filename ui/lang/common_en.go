package lang

func enCommon() Common {
	return Common{
		Kept:      "✓",
		Reading:   "one moment…",
		None:      "Nothing here yet.",
		Place:     "{n} of {all}",
		Copied:    "Now in {file}.",
		CopyWhere: "In which file?",
		Exists:    "{file} is there already. Choose another name.",
		SureErase: "Remove {what} for good? This cannot be undone.",
		Erased:    "Removed from this file.",
		LargePut:  "That is too much text to paste at once ({n} characters). Nothing has changed.",
	}
}
