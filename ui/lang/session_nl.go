package lang

import "intervision/model"

func nlRun() Run {
	return Run{
		ThePresenter: "de inbrenger",
		ToPresenter:  "wie inbrengt",
		TheQuestion:  "Vraag",
		TheCase:      "Casus",
		QuestionOf:   "Vraag van {who}",
		CaseOf:       "Casus van {who}",
		HasTurn:      "aan de beurt",
		Then:         "dan",
		AllHadTurn:   "Iedereen is aan de beurt geweest.",
		Listens:      "{who} luistert.",
		Answers:      "{who} antwoordt.",
		TurnedAway:   "{who} zit met de rug naar de groep en luistert.",
		ReadyAt:      "klaar om {time}",
		StandsStill:  "de klok staat stil",
		NoRound:      "Vandaag zonder rondje: wie wil, zegt iets. Iedereen mag passen.",
		Adapted:      "(bewerkt)",
		Written:      Count{"1 persoon heeft geschreven.", "{n} mensen hebben geschreven."},
		WasParked:    "Geparkeerd, en nu aan de beurt:",
		MoreAbove:    Count{"↑ nog 1 regel", "↑ nog {n} regels"},
		MoreBelow:    Count{"↓ nog 1 regel", "↓ nog {n} regels"},
		NothingKept:  "Er wordt niets bewaard, behalve dat jullie bij elkaar waren.",
		IfThen:       "Als {when}, dan {then}",
		Marks: map[model.Mark]string{
			model.Recognise: "herken ik", model.Warm: "warm", model.Taken: "neem ik mee",
		},
		Roles: map[model.Role]string{
			model.Facilitator: "leidt het gesprek", model.NoteTaker: "typt mee", model.Presenter: "brengt in",
		},
		Kinds: map[model.Kind]string{
			model.KindCaseNamed: "casus", model.KindQuestionWorded: "vraag", model.KindEntryAdded: "notitie",
			model.KindParked: "geparkeerd", model.KindIntentionMade: "voornemen",
		},
		Insight: "inzicht",

		TypeCase:     "de casus in één zin",
		TypeQuestion: "de vraag, in de woorden van {presenter}",
		TypeAnswer:   "antwoord",
		TypePark:     "parkeren: één regel, zonder naam",
		TypeEntry:    "anders gezegd; leeg haalt de regel weg",
		TypeGuest:    "wie komt erbij?",
		TypeUntil:    "tot hoe laat?",
		TypeInsight:  "een inzicht om mee te nemen",
		If:           "als …",
		ThenI:        "dan …",
		Unseen:       "er staat iets; niemand kan het lezen",
		UnseenYet:    "typen kan ook: niemand kan het lezen",
		CountFor:     "hoeveel mensen kozen {n}?",
		OwnValue:     "kies met ←→, of typ het cijfer",

		StoodStill:   "De klok heeft stilgestaan van {from} tot {to}.",
		OfferClosing: "Nu is er nog net tijd voor de afronding.",
		Parked:       "Geparkeerd. Het komt terug bij de adviezen.",
		TooLarge:     "Te veel tekst: hooguit 4000 tekens. Plak het in delen.",
		NoTime:       "Schrijf de tijd als 15:00.",
		NothingHere:  "Voor deze stap zijn er geen tips.",
		NoAdvice:     "Er komt geen stap met adviezen meer.",
		EscAgain:     "Nog een keer esc: naar het begin. Alles blijft zo staan.",
		TooManyVotes: "Dat zijn er meer dan er mensen zijn. Tel nog eens samen.",

		Onward: "verder", BeginNow: "beginnen", ChangeLevel: "wat bewaren we", ToHome: "naar het begin", KeepIt: "bewaren", GoThere: "daarheen",
		StopYes: "stoppen", NextPerson: "volgende", CloseIt: "afsluiten", CountIt: "tijd meetellen", HowMany: "hoe vaak",
		StrikeIt: "weghalen", ChooseIt: "kiezen",
		InsightOnly: "of een inzicht", InIfThen: "als … dan …", NextColumn: "ander kopje", NextItem: "volgende vraag", WhoPresents: "wie brengt in",
		TakeBack: "terughalen", Finished: "klaar", ToSecond: "dan …",

		WeKeep: "Wat bewaren we?",
		Levels: map[model.Level]string{
			model.KeepNothing:    "niets, alleen dat we bij elkaar waren",
			model.KeepCore:       "de vraag, inzichten en voornemens",
			model.KeepEverything: "alles wat getypt wordt",
		},
		WhereItLies:   "Het staat op deze laptop, zonder wachtwoord: wie de laptop heeft, kan het lezen.",
		OtherLanguage: "Deze methode is er alleen in een andere taal.",
		Reach:         "{rows} regels: te lezen tot zo'n {metres} m van een scherm van {inches} inch; ctrl en + maakt het groter.",
		Decimal:       ",",
		BossSays:      "Wie leiding geeft, zegt: “Wat hier gezegd wordt, gebruik ik niet in een beoordeling. Iedereen mag passen.”",

		StopAsk: "Stoppen met deze casus? Een reden is niet nodig.",
		StopHow: "Jullie gaan dan naar “wat heb je nu nodig?”. Van de casus blijft niets bewaard, tenzij de inbrenger dat wil.",

		EndTitle:  "Tot de volgende keer",
		EndThanks: "Dank je, {who}. Dank jullie wel.",
		EndGroup:  "Dank jullie wel.",
		EndKept:   Count{"Er is 1 regel bewaard.", "Er zijn {n} regels bewaard."},
		NextTime:  "Volgende keer: {when}",
	}
}
