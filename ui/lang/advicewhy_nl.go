package lang

// What the advisor says in codes, in Dutch. Everything is soft: it may be
// otherwise, and the choice stays with the group.

func nlReasons() map[string]string {
	return map[string]string{
		"first-choice":   "de eerste keus bij {value}, met zoveel tijd",
		"first-careful":  "een veilige eerste keus bij {value}",
		"close-by":       "ook een goede keus bij {value}",
		"kind-main":      "gemaakt voor {value}",
		"kind-second":    "kan ook iets met {value}",
		"stand-in":       "niet speciaal voor {value}, wel iets wat nu kan",
		"time-fits":      "duurt gewoonlijk {value} minuten: dat past",
		"time-short":     "kan in {value} minuten, in een kortere vorm",
		"people-ideal":   "op z’n best met {value} mensen",
		"people-near":    "gaat goed met {value} mensen",
		"people-many":    "geeft {value} mensen een plek rond één casus",
		"groups":         "kan in {value} groepjes tegelijk",
		"wants-advice":   "de inbrenger hoort wat anderen zouden doen",
		"wants-thinking": "de inbrenger denkt zelf, met hulp van de anderen",
		"light":          "blijft zakelijk: fijn als je elkaar nog leert kennen",
		"safe-enough":    "past bij hoe vrij jullie praten",
		"close-enough":   "wordt persoonlijk, en daar is bij jullie ruimte voor",
		"own-control":    "de inbrenger houdt zelf in de hand hoe ver het gaat",
		"with-manager":   "kan ook met een leidinggevende erbij",
		"first-time":     "een fijne methode om mee te beginnen",
		"for-new":        "te doen als jullie dit nog niet vaak deden",
		"easy-to-lead":   "makkelijk te leiden",
		"not-done-yet":   "eens iets anders: deze deden jullie nog niet",
	}
}

func nlStops() map[string]string {
	return map[string]string{
		"unsafe":         "Als iemand over een grens gaat, is er eerst iemand nodig die kan beschermen of ingrijpen.",
		"legal":          "Wat gemeld of veilig gemaakt moet worden, gaat voor. Over hoe het was, kan het later gaan.",
		"distress":       "Wie er zelf doorheen zit, heeft meer aan iemand die daarvoor opgeleid is.",
		"conflict":       "Een conflict tussen mensen die erbij zijn, vraagt iemand die ertussen kan staan.",
		"performance":    "Een gesprek over functioneren hoort bij de leidinggevende en de persoon zelf.",
		"team":           "Als het hele team de vraag is, werkt een gesprek van het hele team beter dan één inbrenger.",
		"forced":         "Intervisie werkt als mensen het zelf willen. Praat eerst over wat daarvoor nodig is.",
		"authority":      "Als iemand anders beslist, hoort de vraag eerst daar. Jouw eigen deel kan wel hier.",
		"knowledge":      "Als het antwoord ergens te vinden is, gaat vragen of opzoeken sneller.",
		"file":           "Een dossier inhoudelijk nalopen is iets anders dan intervisie.",
		"long":           "Een leervraag van jaren heeft meer aan een vaste begeleider dan aan één bijeenkomst.",
		"manager":        "Met een leidinggevende erbij praten mensen vaak voorzichtiger. Spreek eerst af wat er met het gesprek gebeurt.",
		"alone":          "Intervisie doe je met minstens twee mensen.",
		"more-time":      "Voor zo’n vraag is dit krap. Met meer tijd is er wel een methode die past.",
		"more-people":    "Voor zo’n vraag zijn jullie met weinig.",
		"smaller-group":  "Voor zo’n vraag zijn jullie met veel in één kring.",
		"more-safety":    "De methodes voor zo’n vraag komen dichterbij dan nu prettig is.",
		"practised-lead": "De methodes voor zo’n vraag vragen meer oefening van wie leidt.",
		"first-session":  "De methodes voor zo’n vraag kun je beter bewaren tot jullie gewend zijn aan elkaar.",
		"no-fit":         "Geen van de methodes past hier precies bij.",
	}
}

func nlInsteads() map[string]string {
	return map[string]string{
		"confidant":        "een vertrouwenspersoon",
		"complaint":        "de klachten- of klokkenluidersregeling",
		"protocol":         "eerst het protocol volgen of melden",
		"later":            "later intervisie over hoe het was",
		"doctor":           "de huisarts of bedrijfsarts",
		"psychologist":     "een psycholoog",
		"incident-support": "opvang na een ingrijpende gebeurtenis",
		"crisis-line":      "bij gevaar 112, of bel 113",
		"mediation":        "een mediator",
		"team-coach":       "een teamcoach",
		"manager-hr":       "een gesprek met de leidinggevende, met HR erbij",
		"team-session":     "een teambijeenkomst met begeleiding",
		"retrospective":    "met het hele team terugkijken",
		"conditions":       "eerst afspreken wat er nodig is om vrij te praten",
		"decider":          "een gesprek met wie erover beslist",
		"training":         "een training",
		"expert":           "iemand die het weet",
		"mentor":           "een ervaren collega die meekijkt",
		"manual":           "een handleiding",
		"peer-review":      "collegiale toetsing met een vakgenoot",
		"supervision":      "supervisie",
		"coaching":         "een coach",
		"other-circle":     "een kring zonder leidinggevenden",
		"invite":           "nog iemand erbij vragen",
		"plan-longer":      "een langer moment plannen",
		"park":             "de vraag bewaren voor een andere keer",
		"write-dilemma":    "nu alvast opschrijven: A of B, en wat elk kost",
		"one-turn":         "één beurt van een kwartier: vertellen, vragen, ideeën",
		"pairs":            "in tweetallen of drietallen, daarna even samen",
		"split":            "in kleinere groepen uit elkaar gaan",
		"lighter":          "een lichtere vraag, of een kleiner stuk hiervan",
		"practised":        "iemand met meer oefening laten leiden",
		"choose":           "zelf kiezen uit alle methodes",
	}
}

func nlExclusions() map[string]string {
	return map[string]string{
		"not-usable":    "de kaart is nog niet te gebruiken",
		"stop":          "er gaat misschien iets anders voor",
		"kind":          "voor een ander soort vraag",
		"people-few":    "vraagt meer mensen",
		"people-many":   "voor minder mensen",
		"time":          "vraagt meer tijd",
		"manager":       "komt te dichtbij met een leidinggevende erbij",
		"careful":       "komt nu te dichtbij",
		"emotion":       "te rauw als je elkaar nog leert kennen",
		"safety":        "komt dichterbij dan nu prettig is",
		"skill":         "vraagt meer oefening van wie leidt",
		"member":        "vraagt dat wie leidt alleen leidt",
		"trained-lead":  "vraagt een opgeleide begeleider",
		"first-session": "beter niet de eerste keer",
		"third-time":    "dat wordt de derde keer achter elkaar",
	}
}
