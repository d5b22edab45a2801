package lang

import "intervision/model"

func nlErrors() Errors {
	return Errors{
		Rules:    nlRules(),
		NotFound: "Dit is er niet meer. Ga terug en kies iets anders.",
		Unknown:  "Nog niet zeker of dit bewaard is. We proberen het weer.",
		Full:     "Schijf vol. Typ door: het wordt bewaard als er plek is.",
		Damaged:  "Het bestand is beschadigd; er verandert niets aan. Breng wat nog leesbaar is in veiligheid: intervision sessions export --all --out gered.json",
		ReadOnly: "Hier mag niets geschreven worden. Lezen kan; kies voor een nieuwe bijeenkomst een andere plek met --db.",
		TooLarge: "Dit is te groot om in één keer te bewaren. Maak het korter, of bewaar het in delen.",
		Newer:    "Dit bestand is gemaakt met een nieuwere versie van intervision. Werk het programma bij; het bestand blijft ongemoeid.",
		NotOurs:  "Dit is geen bestand van intervision. Kies een ander bestand met --db; hier verandert niets aan.",
		Unsafe:   "Anderen kunnen meelezen of schrijven op deze plek. Kies een eigen map met --db.",
		Conflict: "Iemand anders was net eerder. Kijk even wat er nu staat en doe het nog eens als het nodig is.",
		Busy:     "Een ander programma is bezig. Wat je typt, blijft staan.",
		BusyWith: "Wat je typt, blijft; {who} is even bezig.",
		NoFile:   "Dat bestand is er niet. Kijk de naam na, of kies een ander.",
		NoRight:  "Daar mag dit programma niet bij. Kies een andere plek, of verander de rechten.",
		NoRoom:   "Er is geen ruimte op de schijf. Maak daar ruimte, of kies een andere plek.",
		Card:     "Deze methodekaart is nog niet te gebruiken. {problem}",
		Stopped:  "Dit is gestopt voordat het klaar was. Je kunt het nog eens doen.",
		Other:    "Er ging iets mis: {what}. Probeer het nog eens; wat bewaard was, is er nog.",
	}
}

func nlRules() map[model.Rule]string {
	return map[model.Rule]string{
		model.RuleClosed:       "Deze bijeenkomst is afgesloten.",
		model.RuleNotBegun:     "De bijeenkomst is nog niet begonnen. Met pgdn begint ze.",
		model.RuleBegun:        "De bijeenkomst is al begonnen.",
		model.RuleStale:        "Jullie waren net al een stap verder.",
		model.RuleNoStep:       "Die kant op is er geen stap meer.",
		model.RuleCapture:      "In deze stap schrijven we dat niet op. Parkeren kan wel.",
		model.RuleLevel:        "Jullie spraken af dit niet te bewaren.",
		model.RuleVoice:        "In deze stap luistert deze persoon.",
		model.RuleNobody:       "Deze persoon is er nu niet.",
		model.RuleNothing:      "Dit staat er niet meer.",
		model.RuleEmpty:        "Er staat nog niets.",
		model.RuleMoreKept:     "Meer bewaren kan alleen aan het begin. Minder kan altijd.",
		model.RuleProlonged:    "Langer bewaren kan één keer, en dat is al gebeurd.",
		model.RuleNoUndo:       "Er is niets om ongedaan te maken.",
		model.RuleNoRedo:       "Er is niets om opnieuw te doen.",
		model.RuleFewPeople:    "Deze methode vraagt meer mensen. Kies een andere, of wacht op wie nog komt.",
		model.RuleManyPeople:   "Voor deze methode zijn jullie met veel. Kies een andere, of ga in twee groepen.",
		model.RuleDepth:        "Deze methode gaat te diep met een leidinggevende in de kring. Kies een lichtere.",
		model.RuleStopped:      "De casus is al gestopt.",
		model.RuleNotStopped:   "De casus loopt nog gewoon.",
		model.RulePaused:       "De klok staat al stil.",
		model.RuleRunning:      "De klok loopt al.",
		model.RuleOnlyFollowUp: "Na de afsluiting kun je alleen nog zeggen wat er van een voornemen kwam.",
		model.RuleNoCase:       "Er is nog geen casus om te stoppen.",
	}
}
