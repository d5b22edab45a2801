package lang

func nlCommon() Common {
	return Common{
		Kept:      "✓",
		Reading:   "even lezen…",
		Nobody:    "niemand",
		Somebody:  "iemand",
		Guest:     "gast",
		None:      "Hier staat nog niets.",
		Place:     "{n} van {all}",
		Chosen:    "‹ {what} ›",
		Copied:    "Staat nu in {file}.",
		CopyWhere: "In welk bestand?",
		Exists:    "{file} bestaat al. Kies een andere naam.",
		OtherOpen: "Deze bijeenkomst staat ook ergens anders open, sinds {time}. Wat daar gebeurt, zie je hier.",
		SureErase: "{what} voorgoed weghalen? Dit kan niet ongedaan gemaakt worden.",
		Erased:    "Weggehaald uit dit bestand.",
		LargePut:  "Dat is te veel tekst om in één keer te plakken ({n} tekens). Er is niets veranderd.",
		NoWords:   "typ hier",
	}
}
