package lang

func nlCommon() Common {
	return Common{
		Kept:      "✓",
		Reading:   "even lezen…",
		None:      "Hier staat nog niets.",
		Place:     "{n} van {all}",
		Copied:    "Staat nu in {file}.",
		CopyWhere: "In welk bestand?",
		Exists:    "{file} bestaat al. Kies een andere naam.",
		SureErase: "{what} voorgoed weghalen? Dit kan niet ongedaan gemaakt worden.",
		Erased:    "Weggehaald uit dit bestand.",
		LargePut:  "Dat is te veel tekst om in één keer te plakken ({n} tekens). Er is niets veranderd.",
	}
}
