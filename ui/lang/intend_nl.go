package lang

import "intervision/model"

func nlIntend() Intend {
	return Intend{
		Title:   "Voornemens",
		IfThen:  "Als {when}, dan {then}",
		Chance:  "eerste kans: {when}",
		Notice:  "{who} mag het merken",
		Insight: "inzicht",
		Statuses: map[model.Status]string{
			model.StatusOpen: "nog open", model.StatusDone: "gedaan", model.StatusPartly: "voor een deel",
			model.StatusOther: "iets anders gedaan", model.StatusNotYet: "nog niet", model.StatusNoLonger: "niet meer nodig",
		},
		Reasons: map[string]string{
			model.ReasonNoOccasion: "er was geen gelegenheid", model.ReasonNoTime: "er was geen tijd", model.ReasonForgot: "niet aan gedacht",
			model.ReasonTooHard: "het was te moeilijk", model.ReasonPlan: "het plan paste niet", model.ReasonBlocked: "iemand hield het tegen",
			model.ReasonCourage: "ik durfde niet", model.ReasonUnimportant: "het is niet belangrijk meer",
		},

		TypeChance:   "eerste kans, zoals do, volgende week of 12 dec",
		TypeObstacle: "wat kan ertussen komen?",
		TypeInstead:  "en wat doe je dan?",
		TypeNotice:   "wie mag het merken?",
		MayBeEmpty:   "mag leeg",
		Another:      "nog een? als …",
		NoDay:        "Schrijf een dag als do, volgende week of 12 dec. Leeg mag ook.",
		SayAloud:     "Zeg het een keer hardop:",
		SoFar:        "als {when}, dan …",
		Wonders: map[model.Wonder]string{
			model.WonderSituation: "Een situatie?", model.WonderVisible: "Zichtbaar?",
			model.WonderSoon: "Binnen vier weken?", model.WonderOwn: "In je eigen handen?",
		},
		Skip: "overslaan", ToNext: "bewaren",

		LastTime: "Vorige keer nam je je iets voor. Wat heb je gedaan, wat leverde het op?",
		Earlier:  "Eerder nam je je iets voor. Wat heb je gedaan, wat leverde het op?",
		Thanks:   "Dank je wel.",
		ShowIt:   "voornemen tonen", HideIt: "voornemen weg",
		Pass: "passen", Choose: "kiezen", NextOne: "volgende",

		Open: "om naar te vragen", Rest: "eerder",
		NoneAtAll:    "Er zijn nog geen voornemens bewaard.",
		NoneOpen:     "Er staat niets meer open.",
		OnlyOf:       "alleen van {who}",
		Guest:        "een gast",
		From:         "{date}",
		OnlyThisOne:  "alleen van deze persoon",
		Everybody:    "van iedereen",
		Look:         "bekijken",
		CameOfIt:     "Wat kwam ervan?",
		Obstacle:     "als dit ertussen komt",
		Instead:      "dan",
		FirstChance:  "eerste kans",
		MayNotice:    "mag het merken",
		ReasonAsk:    "Hoe kwam dat, als je dat wilt zeggen?",
		ReasonNone:   "dat hoeft niet",
		OfferAsk:     "Wat zou je nu helpen?",
		Offers:       [4]string{"een kleinere stap", "een nieuw als-dan", "een uur coaching", "zo laten"},
		Coaching:     "Een uur coaching: met één iemand van buiten de groep, over dit ene gesprek, en het vooraf oefenen. Vraag ernaar bij wie in jouw organisatie over leren gaat.",
		Kept:         "Bewaard.",
		Write:        "er iets bij schrijven",
		Change:       "het voornemen aanpassen",
		MakeInsight:  "er een inzicht van maken",
		NoteAsk:      "wat heb je gedaan, wat leverde het op?",
		WhenAsk:      "als …",
		ThenAsk:      "dan …",
		SmallerAsk:   "de kleinere stap: dan …",
		InsightAsk:   "een inzicht om mee te nemen",
		OwnersAffair: "Alleen wie het zich voornam, beslist hierover.",
		Gone:         "Dit voornemen is er niet meer.",
	}
}
