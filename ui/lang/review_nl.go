package lang

import "intervision/model"

func nlReview() Review {
	return Review{
		Title:       "Teruglezen",
		SearchHint:  "zoek een woord",
		NoneYet:     "Nog niets om terug te lezen. Hier komen jullie bijeenkomsten te staan.",
		NoneFound:   "Niets gevonden. Zoek met een ander woord, of haal het filter weg.",
		Sentence:    "{date} · {method} · {minutes}",
		PresentedBy: "ingebracht door {who}",
		LedBy:       "geleid door {who}",
		With:        "met {names}",
		Untitled:    "zonder titel",
		NotClosed:   "nog bezig",
		NothingKept: "Van deze bijeenkomst is niets bewaard, zoals afgesproken.",
		KeptUntil:   "bewaard tot {date}",
		Question:    "De vraag",
		CaseHead:    "De casus",
		Insights:    "Wat jullie meenamen",
		Intentions:  "Voornemen",
		Notes:       "Notities",
		Skipped:     "overgeslagen",
		Stopped:     "De casus is gestopt. Er is niets van bewaard.",
		FilterBy:    "Toon alleen",
		AnyPerson:   "iedereen",
		AnyMethod:   "elke methode",
		AnyTime:     "altijd",
		Exported:    "Staat nu in {file}.",
		Redact:      "voorgoed weghalen",
		RedactAsk:   "“{text}” voorgoed weghalen? Dit kan niet ongedaan gemaakt worden.",
		Redacted:    "weggehaald",
		EraseAll:    "hele bijeenkomst weghalen",
		EraseAsk:    "De bijeenkomst van {date} ({method})",
		EraseTitled: "“{title}”, de bijeenkomst van {date} ({method}),",
		EraseNo:     "nee, laat staan",
		EraseYes:    "ja, voorgoed weghalen",
		Goes:        Count{"met 1 voornemen", "met {n} voornemens"},
		StillOn:     "Deze bijeenkomst is nog bezig. Met enter ga je erheen.",
		Read:        "lees",
		GoOn:        "verder",
		Only:        "alleen {method}",
		FilterOn:    "alleen deze methode",
		FilterOff:   "alle methodes",
	}
}

func nlIntend() Intend {
	return Intend{
		Title:    "Voornemens",
		Ask:      "Wat kwam ervan?",
		Whose:    "van {who}",
		From:     "sinds {date}",
		NoneOpen: "Er staat niets meer open.",
		Statuses: map[model.Status]string{
			model.StatusOpen: "nog open", model.StatusDone: "gedaan", model.StatusPartly: "voor een deel",
			model.StatusOther: "iets anders gedaan", model.StatusNotYet: "nog niet", model.StatusNoLonger: "niet meer nodig",
		},
		Note:     "Wat wil je erover kwijt?",
		NoteHint: "mag leeg blijven",
		Reasons: map[string]string{
			"time": "geen tijd of gelegenheid", "changed": "het is anders gelopen", "hard": "het was lastiger dan gedacht",
			"forgotten": "uit het oog verloren", "other": "iets anders",
		},
		ReasonAsk:  "Hoe kwam dat, als je dat wilt zeggen?",
		Chance:     "eerste kans: {when}",
		Obstacle:   "als er iets tussenkomt ({what}): {instead}",
		Notice:     "{who} mag het merken",
		IfThen:     "Als {when}, dan {then}",
		Insight:    "inzicht",
		MayPass:    "Passen mag, zonder uitleg.",
		AskOnly:    "Alleen wie het voornemen maakte, vertelt.",
		OpenOnly:   "alleen wat openstaat",
		Everything: "alles",
		Calendar:   "Voor je agenda: {file}",
	}
}
