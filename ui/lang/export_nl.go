package lang

func nlExport() Export {
	return Export{
		Guests:          Count{"een gast", "{n} gasten"},
		Participants:    Count{"een deelnemer", "{n} deelnemers"},
		TheFacilitator:  "de gespreksleider",
		Comma:           ";",
		Earlier:         "Eerder zo verwoord:",
		Chosen:          "Gekozen: {what}",
		IsChosen:        "gekozen",
		Answered:        Count{"1 antwoord", "{n} antwoorden"},
		TakesAlong:      "Wat {who} meeneemt",
		Intentions:      "Voornemens",
		Parked:          "Geparkeerde adviezen",
		CameOfIt:        "Wat ervan kwam: {status}",
		Obstacle:        "Kan ertussen komen: {what}",
		Instead:         "Dan in plaats daarvan: {what}",
		LookedBack:      Count{"Teruggeblikt op 1 voornemen.", "Teruggeblikt op {n} voornemens."},
		Course:          "Zo liep het",
		Skipped:         "Overgeslagen: {steps}.",
		Case:            "de casus",
		Question:        "de vraag",
		Notes:           Count{"1 notitie", "{n} notities"},
		Intended:        Count{"1 voornemen", "{n} voornemens"},
		TakenAlong:      Count{"1 inzicht", "{n} inzichten"},
		Contains:        "Bevat {what}, en wie erbij was. Alleen voor de groep.",
		Presence:        "Bevat alleen wie erbij was en welke stappen jullie deden. Alleen voor de groep.",
		ContainsUnnamed: "Bevat {what}, zonder namen van de groep. Alleen voor de groep: wie erbij was, herkent elkaar. Lees het na voor je het deelt; in de tekst kan nog iemand te herkennen zijn.",
		KeepUntil:       "Afgesproken: bewaren tot {date}.",
		FileName:        "bijeenkomst",
	}
}
