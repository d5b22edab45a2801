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
		WhenWords:    []string{"als", "wanneer", "zodra"},
		ThenWords:    []string{"dan"},
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

		NoneThere: "Er zijn geen voornemens die daarbij passen.",
		Column:    "voornemen", CameColumn: "wat kwam ervan",
		NowIs:          "{intention}: {status}",
		NoIntention:    "Er is geen voornemen waarvan de id met {id} begint. Kijk welke er zijn met: intervision intentions list",
		ManyIntentions: "Meer dan één voornemen begint met {id}: {ids}. Typ een paar tekens meer.",
		ShortID:        "{id} kan geen id zijn: een id bestaat uit cijfers en kleine letters. Kijk met: intervision intentions list",
		Exported:       Count{"1 voornemen geschreven naar {file}", "{n} voornemens geschreven naar {file}"},
		NoChances:      "Er is geen eerste kans die nog komt.",
		ForGroup:       "Met namen en wat mensen zich voornamen. Alleen voor de groep zelf.",
		InCalendar:     "Intervisie: eerste kans",
	}
}

// nlIntendCommands are the words of the commands about intentions.
func nlIntendCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"intentions": {
			Use: "intentions", Short: "voornemens: wat staat er open, en wat kwam ervan",
			Long: "Wat mensen zich voornamen, buiten de schermen om: bekijken, zeggen wat ervan kwam, en naar een bestand schrijven. Alleen wie het zich voornam, beslist erover.",
			Example: `# wat staat er nog open
intervision intentions list --open
# er is iets gedaan
intervision intentions done 7k3m`,
		},
		"intentions list": {
			Use: "list", Short: "alle voornemens, de nieuwste eerst",
			Long: "Noemt alle voornemens en inzichten van afgeronde bijeenkomsten, met van wie, de eerste kans en wat ervan kwam. Lange zinnen staan er ingekort.",
			Example: `# van één persoon, sinds september
intervision intentions list --person Fatima --since 2026-09
# hoeveel er nog openstaan
intervision intentions list --open --json | jq length`,
		},
		"intentions done": {
			Use: "done ID", Short: "zeggen wat er van een voornemen kwam",
			Long: "Bewaart wat ervan kwam, bij de bijeenkomst waarin het gemaakt is. Zonder --status is dat: gedaan. Met open wordt er de volgende keer weer naar gevraagd.",
			Example: `# gedaan, met wat het opleverde
intervision intentions done 7k3m --note rustiger
# nog niet
intervision intentions done 7k3m --status not-yet`,
		},
		"intentions export": {
			Use: "export", Short: "voornemens in een bestand",
			Long: "Schrijft voornemens als tabel voor een rekenblad (csv), als tekst (md), of de eerste kansen die nog komen voor een agenda (ics). In een agenda staan alleen dagen: geen namen en niets van het voornemen. De tabel en de tekst zijn voor de groep zelf.",
			Example: `# voor een rekenblad
intervision intentions export --out voornemens.csv
# je eigen eerste kansen in je agenda
intervision intentions export --person Fatima --open --out kansen.ics`,
		},
	}
}
