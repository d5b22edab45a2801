package lang

func nlCli() Cli {
	return Cli{
		Commands: nlCliCommands(), Flags: nlCliFlags(),
		Groups: map[string]string{"meet": "bijeenkomen", "keep": "teruglezen en bewaren", "more": "verder"},

		Usage: "gebruik", Examples: "voorbeelden", CommandList: "opdrachten", Options: "opties", Command: "opdracht", Option: "opties",
		ManKeys: "Toetsen", ManPlaces: "Plaatsen", ManWords: "De notities staan in {db}, eigen methodekaarten in {cards}. Met INTERVISION_DB, INTERVISION_LANG en INTERVISION_THEME stel je hetzelfde in als met --db, --lang en --theme; een optie gaat voor. NO_COLOR haalt de kleur weg.",
		ID: "id", Date: "datum", Method: "methode", Title: "casus", State: "stand", Open: "voornemens", Name: "naam", People: "mensen", Minutes: "minuten", Kinds: "waarvoor",

		States:   map[string]string{"welcome": "nog niet begonnen", "running": "loopt", "closed": "afgerond"},
		NoMethod: "Er is geen methode die {id} heet. Kijk welke er zijn met: intervision methods list",
		Own:      "eigen",
		LintGood: Count{"1 kaart bekeken, alles in orde.", "{n} kaarten bekeken, alles in orde."},
		LintNone: "Er zijn nog geen eigen kaarten in {folder}. Begin er een met: intervision methods new NAAM",
		LintBad:  Count{"1 punt om naar te kijken.", "{n} punten om naar te kijken."},

		NewCard:    "Je kaart staat in {file}. Verander de woorden in een teksteditor.",
		NewCheck:   "Nakijken gaat met: intervision methods lint. De kaart staat meteen bij de methodes, als eigen kaart.",
		NewThere:   "{file} bestaat al en blijft zoals het is. Kies een andere naam.",
		NewBuiltIn: "Er is al een methode die {name} heet. Kies een andere naam; een eigen kaart met deze naam zou ervoor in de plaats komen.",
		NewNoName:  "Van {name} is geen bestandsnaam te maken. Kies een naam met letters van a tot z.",

		NoSessions:   "Er is nog niets bewaard. Met intervision begin je de eerste bijeenkomst.",
		NotKept:      "casus niet bewaard",
		Exported:     Count{"1 bijeenkomst geschreven naar {file}", "{n} bijeenkomsten geschreven naar {file}"},
		ExportedPart: "{file}: Het bestand is beschadigd. Alles wat nog leesbaar is, is geschreven; zet het met sessions import in een nieuw bestand.",
		Unopened:     "{file}: Het bestand is beschadigd en niet te openen; er verandert niets aan. Kies met --db een kopie, of zet met sessions import een export in een nieuw bestand.",
		Imported:     Count{"1 bijeenkomst toegevoegd.", "{n} bijeenkomsten toegevoegd."},
		ImportedNo:   "Alles uit dit bestand was er al; er is niets veranderd.",
		ImportedMore: "Wat er al was, is aangevuld.",
		EraseAsk:     "{what} wordt voorgoed gewist, met alles wat erbij hoort. Typ ja om door te gaan:",
		EraseYes:     "ja",
		Erased:       "{what} is gewist uit dit bestand.",
		ErasedFull:   "{what} is gewist. De schijf is vol: maak ruimte, dan gaan de laatste sporen vanzelf uit het bestand.",
		Left:         "Er is niets gewist.",

		NoTerminal:  "intervision heeft een terminal nodig om te tekenen. Zonder terminal kan dit wel: intervision sessions list",
		NoSession:   "Er is geen bijeenkomst waarvan de id met {id} begint. Kijk welke er zijn met: intervision sessions list",
		ManySession: "Meer dan één bijeenkomst begint met {id}: {ids}. Typ een paar tekens meer.",
		ShortID:     "{id} kan geen id zijn: een id bestaat uit cijfers en kleine letters. Kijk met: intervision sessions list",
		SayYes:      "Wissen kan niet ongedaan worden gemaakt. Voeg --yes toe als je het zeker weet: {command}",
		FileThere:   "{file} bestaat al en blijft zoals het is. Kies een andere naam met --out.",
		NotAFile:    "{file} is geen gewoon bestand. Kies een andere naam.",
		BusyWith:    "Het bestand is in gebruik bij {who}. Probeer het zo nog eens.",
		Busy:        "Een ander programma houdt het bestand vast. Probeer het zo nog eens.",
		Unknown:     "Het is niet zeker of dit bewaard is. Doe het nog eens: wat er al was, komt er niet dubbel in.",
		NotAnExport: "{file} is geen export van intervision. Maak er een met: intervision sessions export --all --format json",
		ImportNewer: "{file} is gemaakt met een nieuwere versie van intervision. Werk het programma bij en probeer het nog eens.",
		Differs:     "{file} zegt bij {place} iets anders dan wat hier bewaard is; daar is niets aan veranderd. Zet het terug in een leeg bestand met --db.",
		BadPlace:    "{file} is bij {place} niet te lezen. Wat ervoor stond is toegevoegd; maak zo mogelijk een nieuwe export.",
		InFile:      "{file}: {what}",

		NoCommand:  "De opdracht {name} bestaat niet. Kijk wat er wel kan met: {help}",
		Nearest:    "De opdracht {name} bestaat niet; misschien bedoel je {near}. Kijk wat er kan met: {help}",
		NoFlag:     "De optie {flag} bestaat hier niet. Kijk wat er wel kan met: {help}",
		NeedsValue: "Achter {flag} hoort nog iets. Kijk wat er kan met: {help}",
		NoValue:    "Bij {flag} kan {value} niet. Kies uit: {values}",
		TooMany:    "{arg} is er één te veel. Kijk hoe het gaat met: {help}",
		TooFew:     "Er hoort nog iets bij: {use}. Kijk hoe het gaat met: {help}",
		NotBoth:    "{one} en {other} gaan niet samen. Kijk hoe het gaat met: {help}",
		OneOf:      "Geef {one} of {other}. Kijk hoe het gaat met: {help}",
	}
}

func nlCliFlags() map[string]string {
	return map[string]string{
		"db":       "het bestand met notities",
		"lang":     "de taal: nl of en",
		"theme":    "de kleuren: auto, light, dark, contrast of mono",
		"no-color": "geen kleur",
		"help":     "deze uitleg",
		"version":  "welke versie dit is",
		"json":     "als JSON, voor een ander programma",
		"plain":    "zonder opmaak, als Markdown",
		"markdown": "als Markdown, om in te plakken",
		"print":    "om af te drukken: per stap de minuten, wat je zegt en de tips",
		"format":   "het formaat: md (om te lezen) of json (alles, om terug te zetten)",
		"out":      "het bestand om te maken; - is het scherm",
		"all":      "alle bijeenkomsten",
		"yes":      "wis zonder te vragen",
	}
}
