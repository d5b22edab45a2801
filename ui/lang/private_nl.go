package lang

func nlPrivate() Private {
	return Private{
		Title:        "Privénotities",
		OnlyYours:    "Alleen voor {who}. Dit venster hoort niet op de muur.",
		WhoeverLeads: "wie het gesprek leidt",
		NoneYet:      "Typ wat je voor jezelf wilt onthouden. Het komt nooit bij de notities van de groep.",
		KeptUntil:    "Bewaard tot {date}; daarna wist het programma ze.",
		Prolonged:    "Ze zijn al een keer verlengd.",
		WhoReads:     "Er is nog geen wachtwoord: wie deze laptop heeft, kan ze lezen.",
		SeenAsk:      "Kan de groep dit scherm nu zien? Dan blijven je privénotities dicht.",
		SeenYes:      "ja, of misschien: laat ze dicht",
		SeenNo:       "nee, alleen ik zie dit scherm",
		Unseen:       "Een geheugensteuntje voor wie het gesprek leidt. Op dit scherm zijn het alleen puntjes.",
		KeepUnseen:   "bewaren en terug",
		Shut:         "venster sluiten",
		Reword:       "aanpassen",
		ToWriting:    "verder typen",
		ToLines:      "naar de regels",
		HowLongAsk:   "Hoe lang blijven deze notities bewaard?",
		AsItIs:       "zo laten: tot {date}",
		Sooner:       "een week korter: tot {date}",
		Longer:       "één keer vier weken langer: tot {date}",
		WipeNow:      "nu allemaal wissen",
		Heading:      "Privénotities: {title}",
		For:          "Dit zijn de eigen notities van {who}, en niet die van de groep. Alleen {who} hoort ze te lezen. In het programma worden ze op {date} gewist; dit bestand moet je zelf weggooien.",
		None:         "Bij deze bijeenkomst zijn geen privénotities.",
		Expired:      Count{"De privénotities bij 1 bijeenkomst hadden hun tijd gehad en zijn gewist.", "De privénotities bij {n} bijeenkomsten hadden hun tijd gehad en zijn gewist."},
	}
}
