package lang

import (
	"intervision/ui/config"
	"intervision/ui/keys"
)

func nlConfig() Config {
	return Config{
		Codes:   nlConfigCodes(),
		Where:   "{file}:{line}: {text}",
		InFile:  "{file}: {text}",
		AtStart: Count{"{text} (En nog 1: intervision config check)", "{text} (En nog {n}: intervision config check)"},

		Sources:  map[string]string{"flag": "de opdracht", "environment": "de omgeving", "usual": "standaard"},
		FromFile: "het bestand, regel {line}",
		Themes:   map[string]string{"auto": "zoals de terminal", "light": "licht", "dark": "donker", "contrast": "sterk contrast", "mono": "zwart-wit"},
		Command:  "opdracht", Keys: "toetsen",
		NoKeys:   "alleen op naam",
		FileIs:   "Het bestand: {file}",
		FileNone: "Er is nog geen bestand. Maak er een met: intervision config edit",
		Good:     "Alles in {file} klopt.",
		Bad:      Count{"Eén regel klopt niet; die telt niet mee.", "{n} regels kloppen niet; die tellen niet mee."},
		EditHere: "Het bestand staat hier: {file}",
		NoEditor: "{editor} laat zich niet starten. Zet in EDITOR welk programma je gebruikt, of open {file} zelf.",
		Template: `# Instellingen van intervision.
#
# Een regel met een # ervoor telt niet mee. Haal het # weg en vul in wat je wilt.
# Wat je bij een opdracht typt (--theme) en wat in de omgeving staat
# (INTERVISION_THEME) gaat voor. Klopt alles? intervision config check

# De taal: nl of en. Tijdens het werk: ctrl+l.
# language: nl

# De kleuren: auto, light, dark, contrast of mono. Tijdens het werk: ctrl+t.
# theme: light

# Hoe groot het scherm aan de muur is, in inch, van hoek tot hoek.
# screen: 65

# De muis: on of off. Met on selecteer je tekst met shift erbij.
# mouse: on

# Het bestand met notities.
# notes: ~/intervisie/notities.db

# De map waar exports in komen.
# exports: ~/Downloads

# Dagen waarop jullie niet bij elkaar komen.
# free:
#   - 2026-12-24..2027-01-04
#   - 2027-04-27

# Andere toetsen voor een opdracht. Alle namen: intervision config show --keys
# keys:
#   tips: [f2, ctrl+o]
#   park: f4
`,
	}
}

func nlConfigCodes() map[config.Code]string {
	return map[config.Code]string{
		config.Unreadable: "Dit bestand met instellingen is niet te lezen.",
		config.TooLarge:   "Dit bestand is groter dan {1} KiB; zo groot zijn instellingen niet.",
		config.Syntax:     "Vanaf hier is het geen YAML. Kijk naar de dubbele punten, de haakjes en het inspringen.",
		config.NotNamed:   "Hier hoort een naam, een dubbele punt en een waarde, zoals theme: dark.",
		config.Unknown:    "De instelling {1} bestaat niet.",
		config.Twice:      "{1} staat er twee keer. De eerste telt.",
		config.NoValue:    "Bij {1} kan “{2}” niet. Kies uit: {3}.",
		config.NoNumber:   "Bij {1} hoort een getal van {3} tot en met {4}, en er staat “{2}”.",
		config.NoText:     "Bij {1} hoort een pad.",
		config.NoPath:     "Bij {1} hoort een heel pad, vanaf / of vanaf ~/, en er staat “{2}”.",
		config.NoDay:      "“{1}” is geen dag. Schrijf 2026-12-24, of 2026-12-24..2027-01-04 voor een periode.",
		config.DaysOrder:  "{1} eindigt voor het begin.",
		config.NoKeys:     "Achter {1} hoort een toets of een lijst van toetsen, zoals [f2, ctrl+o].",

		config.Code(keys.NoCommand): "De opdracht {1} bestaat niet (alle namen: intervision config show --keys).",
		config.Code(keys.NoKey):     "De toets {2} bestaat niet.",
		config.Code(keys.Fixed):     "De toetsen van “{name}” ({1}) liggen vast.",
		config.Code(keys.Reserved):  "{2} blijft wat het is: ctrl+c is de weg naar buiten, en f5 komt van afstandsbedieningen.",
		config.Code(keys.Lost):      "De meeste terminals sturen bij {2} iets anders. Kies voor “{name}” een andere toets.",
		config.Code(keys.Printing):  "{2} is ook iets om te typen, en waar “{name}” ({1}) werkt, wordt getypt. Neem een functietoets of iets met ctrl.",
		config.Code(keys.TheFields): "{2} is van het tekstveld zelf. Kies voor “{name}” een andere toets.",
		config.Code(keys.NeedsOne):  "“{name}” ({1}) heeft een toets nodig die ook werkt als er getypt wordt.",
		config.Code(keys.Taken):     "{2} is al van “{other}” ({3}). “{name}” ({1}) houdt de gewone toetsen.",
	}
}
