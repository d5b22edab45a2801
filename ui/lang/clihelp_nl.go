package lang

func nlCliCommands() map[string]CliCommand {
	return map[string]CliCommand{
		"": {
			Use:   "intervision",
			Short: "leidt een team stap voor stap door intervisie",
			Long:  "Eén scherm aan de muur leidt jullie stap voor stap door een beproefde methode. Alles blijft op deze computer, en er wordt alleen bewaard wat jullie afspreken.",
			Example: `# beginnen, of verder waar jullie waren
intervision
# eerst rondkijken bij een verzonnen team
intervision demo
# meteen een bijeenkomst met de incidentmethode
intervision start incident-method`,
		},
		"demo": {
			Use:   "demo",
			Short: "rondkijken bij een verzonnen team",
			Long:  "Laat hetzelfde programma zien met een verzonnen team en een jaar aan bijeenkomsten. Het bestand ervan wordt aan het eind weggegooid; je eigen notities blijven ongemoeid.",
			Example: `# rondkijken
intervision demo
# in het Engels
intervision demo --lang en`,
		},
		"start": {
			Use:   "start [METHODE]",
			Short: "meteen een bijeenkomst voorbereiden",
			Long:  "Opent de drie vragen voor een bijeenkomst: wie er is, tot hoe laat, en welke methode. Noem je een methode, dan staat die al klaar.",
			Example: `# met de methode van de vorige keer
intervision start
# met de roddelmethode
intervision start gossip-method`,
		},
		"advise": {
			Use:   "advise",
			Short: "welke methode past bij deze vraag",
			Long: "Zegt welke methode past, met twee andere, waarom, en wanneer liever niet. Of dat er meer tijd nodig is, of dat de vraag misschien iets anders vraagt. " +
				"Wat je weglaat, is niet bekend: dan kiest het advies voorzichtig.\n\n" +
				"Soorten vraag: incident (een voorval), relationship (samenwerken), self (jezelf), dilemma, stuck (vastzitten), ambition (iets bereiken), decision (een keuze), " +
				"emotion (wat je raakt), complex (een kluwen), preparation (een gesprek dat eraan komt), plan, theme (een gedeeld onderwerp).\n\n" +
				"Wat er kan spelen: conflict (met iemand die erbij is), team (het hele team), knowledge (het is op te zoeken), distress (iemand zit erdoorheen), " +
				"performance (functioneren), unsafe (iemand gaat over een grens), legal (er moet nu iets gebeuren), authority (een ander beslist), file (klopt een dossier), " +
				"forced (iemand is er omdat het moet), long (een patroon van jaren), none (niets hiervan).",
			Example: `# een dilemma, zes mensen, anderhalf uur
intervision advise --kind dilemma --people 6 --minutes 90
# alles wat je weet, als JSON
intervision advise --kind dilemma --people 6 --minutes 90 --experience new --safety 1 --skill 2 --json`,
		},
		"methods": {
			Use:   "methods",
			Short: "methodes bekijken en eigen kaarten nakijken",
			Long:  "Elke methode is één kaart: een Markdownbestand. Je kunt ze hier bekijken, en je eigen kaarten laten nakijken.",
			Example: `# welke methodes zijn er
intervision methods list
# één methode lezen
intervision methods show incident-method`,
		},
		"methods list": {
			Use:   "list",
			Short: "alle methodes",
			Long:  "Noemt alle methodes met hun id, voor hoeveel mensen en hoelang. Eigen kaarten staan erbij.",
			Example: `# een lijst om te lezen
intervision methods list
# de ids van alles wat binnen een uur kan
intervision methods list --json | jq -r '.[] | select(.minutes.min <= 60) | .id'`,
		},
		"methods show": {
			Use:   "show METHODE",
			Short: "een methodekaart lezen",
			Long:  "Laat de hele kaart zien: waarvoor ze is, de stappen, wat je hardop zegt en de tips.",
			Example: `# lezen
intervision methods show incident-method
# als Markdown, om te delen
intervision methods show incident-method --plain > incidentmethode.md
# op papier, voor wie het gesprek leidt
intervision methods show incident-method --print`,
		},
		"methods lint": {
			Use:   "lint [BESTAND…]",
			Short: "methodekaarten nakijken",
			Long:  "Kijkt kaarten na en noemt bij elk punt het bestand en de regel. Zonder bestand kijkt het je eigen map na. Is er iets om naar te kijken, dan eindigt de opdracht met 1.",
			Example: `# de eigen map
intervision methods lint
# één kaart
intervision methods lint mijn-methode.nl.md`,
		},
		"methods new": {
			Use:   "new NAAM",
			Short: "een eigen methodekaart beginnen",
			Long:  "Zet een kleine, complete kaart met uitleg in je eigen map, om te veranderen in je eigen methode. Een kaart die er al is, blijft zoals ze is. De kaart staat meteen tussen de andere.",
			Example: `# een kaart in het Nederlands
intervision methods new "Onze manier"
# en in het Engels
intervision methods new "Our way" --lang en`,
		},
		"sessions": {
			Use:   "sessions",
			Short: "bijeenkomsten teruglezen, bewaren en wissen",
			Long:  "Alles wat jullie afspraken te bewaren, buiten de schermen om: lezen, naar een bestand schrijven, terugzetten en wissen. Een id mag je afkorten zolang ze maar op één bijeenkomst past.",
			Example: `# welke bijeenkomsten zijn er
intervision sessions list
# één bijeenkomst teruglezen
intervision sessions show 7k3m`,
		},
		"sessions list": {
			Use:   "list",
			Short: "alle bijeenkomsten, de nieuwste eerst",
			Long:  "Noemt alle bijeenkomsten met hun id, datum, methode, casus en hoeveel voornemens nog openstaan.",
			Example: `# een lijst om te lezen
intervision sessions list
# van één methode, sinds september
intervision sessions list --method incident-method --from 2026-09
# hoeveel voornemens staan er open
intervision sessions list --json | jq 'map(.openIntentions) | add'`,
		},
		"sessions search": {
			Use:   "search WOORD…",
			Short: "zoeken in wat bewaard is",
			Long:  "Zoekt bijeenkomsten waarin elk woord voorkomt: als begin van een woord of in een andere vorm, in het Nederlands en het Engels. Accenten en hoofdletters tellen niet. De nieuwste komt eerst, zodra die gevonden is.",
			Example: `# vindt ook vergaderingen
intervision sessions search vergadering
# allebei de woorden, van vorig jaar, met Fatima erbij
intervision sessions search klant toon --from 2025 --to 2025 --person Fatima`,
		},
		"sessions show": {
			Use:   "show ID",
			Short: "een bijeenkomst teruglezen",
			Long:  "Laat de notities van één bijeenkomst zien zoals ze bewaard zijn.",
			Example: `# lezen
intervision sessions show 7k3m
# als Markdown, om ergens in te plakken
intervision sessions show 7k3m --markdown`,
		},
		"sessions export": {
			Use:   "export (ID | --all | --from DAG --to DAG)",
			Short: "bijeenkomsten naar een bestand schrijven",
			Long: "Schrijft één bijeenkomst, een periode of alles naar een bestand: als Markdown of als één webpagina om te lezen en af te drukken, als JSON met alles erin om terug te zetten, of als tabel met de voornemens voor een rekenblad. " +
				"Ook een blad voor wie inbracht, en een bewijs van deelname zonder inhoud. Elk bestand zegt wat erin staat en voor wie het is. Het is leesbaar voor wie erbij kan; een bestand dat er al is, blijft zoals het is.",
			Example: `# één bijeenkomst om te lezen en af te drukken
intervision sessions export 7k3m --out rustig-blijven.html
# het blad voor wie inbracht
intervision sessions export 7k3m --sheet personal --out voor-fatima.html
# een halfjaar van een team, met rollen in plaats van namen
intervision sessions export --team Noord --from 2026-01 --to 2026-06 --without-names --out halfjaar.html
# deelname in 2026, om te ondertekenen
intervision sessions export --from 2026 --to 2026 --sheet attendance --out deelname.html
# alles, om elders terug te zetten
intervision sessions export --all --format json --out alles.json`,
		},
		"sessions import": {
			Use:   "import BESTAND",
			Short: "bijeenkomsten uit een export terugzetten",
			Long:  "Zet terug wat met export als JSON is geschreven. Wat er al is, komt er niet dubbel in. Met - komt het van de invoer.",
			Example: `# een export terugzetten
intervision sessions import alles.json
# van de ene plek naar de andere
intervision sessions export --all --format json | intervision sessions import - --db anders.db`,
		},
		"sessions unname": {
			Use:   "unname ID NAAM",
			Short: "de naam van een gast uit de notities halen",
			Long:  "Haalt de naam van een gast uit de notities van één bijeenkomst; daar staat dan: een gast. Dit kan niet terug. Exports die je eerder maakte, blijven zoals ze zijn.",
			Example: `# iemand die één keer meedeed
intervision sessions unname 7k3m Noor`,
		},
		"sessions delete": {
			Use:   "delete ID",
			Short: "een bijeenkomst voorgoed wissen",
			Long:  "Wist één bijeenkomst uit dit bestand, met notities, voornemens en de privénotities erbij. Exports die je eerder maakte, blijven bestaan. Op een terminal wordt het eerst gevraagd.",
			Example: `# met een vraag vooraf
intervision sessions delete 7k3m
# zonder vraag
intervision sessions delete 7k3m --yes`,
		},
		"notes": {
			Use:   "notes [ID]",
			Short: "privénotities van wie het gesprek leidt",
			Long:  "Opent je privénotities in een venster van jou alleen, naast het scherm aan de muur: bij de bijeenkomst die loopt, anders bij de laatste, of bij de bijeenkomst die je noemt. De groep krijgt ze nooit te zien; ze staan in geen export, en na vier weken wist het programma ze. Wie deze laptop heeft, kan ze wel lezen.",
			Example: `# tijdens een bijeenkomst, in een tweede terminal
intervision notes
# bij een eerdere bijeenkomst
intervision notes 7k3m`,
		},
		"notes list": {
			Use:   "list",
			Short: "bij welke bijeenkomsten je privénotities hebt",
			Long:  "Noemt de bijeenkomsten met privénotities en tot wanneer die bewaard blijven; niet wat erin staat.",
			Example: `# een lijst om te lezen
intervision notes list`,
		},
		"notes show": {
			Use:   "show ID",
			Short: "privénotities lezen",
			Long:  "Laat de privénotities bij één bijeenkomst zien.",
			Example: `# lezen, waar niemand meekijkt
intervision notes show 7k3m`,
		},
		"notes export": {
			Use:   "export ID",
			Short: "privénotities naar een bestand schrijven",
			Long:  "Schrijft de privénotities bij één bijeenkomst als Markdown. Bovenaan staat voor wie ze zijn. Het programma wist dat bestand niet: dat doe je zelf.",
			Example: `# om een leergesprek voor te bereiden
intervision notes export 7k3m --out voor-mij.md`,
		},
		"notes delete": {
			Use:   "delete ID",
			Short: "privénotities voorgoed wissen",
			Long:  "Wist de privénotities bij één bijeenkomst uit dit bestand. De notities van de groep blijven. Op een terminal wordt het eerst gevraagd.",
			Example: `# zonder vraag
intervision notes delete 7k3m --yes`,
		},
		"config": {
			Use:   "config",
			Short: "je instellingen",
			Long:  "Taal, kleuren, het scherm aan de muur, de muis, toetsen, vrije dagen en plaatsen staan in één bestand. Een optie gaat voor de omgeving, en die voor het bestand.",
			Example: `# wat er nu geldt
intervision config show
# het bestand openen
intervision config edit`,
		},
		"config show": {
			Use:   "show",
			Short: "wat er nu geldt, en waar het vandaan komt",
			Long:  "Schrijft elke instelling zoals ze in het bestand zou staan, met erachter waar de waarde vandaan komt. Met --keys staan alle opdrachten van de schermen er, met de naam voor het bestand en hun toetsen.",
			Example: `# alle instellingen
intervision config show
# alle opdrachten en hun toetsen
intervision config show --keys`,
		},
		"config edit": {
			Use:   "edit",
			Short: "het bestand met instellingen openen",
			Long:  "Opent het bestand in het programma dat in VISUAL of EDITOR staat, en kijkt het daarna na. Is er nog geen bestand, dan komt er een met uitleg. Zonder terminal noemt deze opdracht waar het staat.",
			Example: `# in je eigen editor
intervision config edit
# in een andere, voor deze keer
EDITOR=nano intervision config edit`,
		},
		"config check": {
			Use:   "check",
			Short: "het bestand met instellingen nakijken",
			Long:  "Noemt elke regel die niet klopt, met wat er waarschijnlijk bedoeld was. Dan eindigt de opdracht met 1. Het programma zelf begint altijd, met wat wel klopt.",
			Example: `# klopt alles
intervision config check`,
		},
		"completion": {
			Use:   "completion (bash | zsh | fish | powershell)",
			Short: "aanvullen met tab in je shell",
			Long:  "Schrijft een script waarmee je shell opdrachten, methodes en ids aanvult als je op tab drukt.",
			Example: `# in bash, voor deze keer
source <(intervision completion bash)
# in fish, voorgoed
intervision completion fish > ~/.config/fish/completions/intervision.fish`,
		},
		"man": {
			Use:   "man",
			Short: "de handleiding als manpagina",
			Long:  "Schrijft de handleiding als manpagina: opdrachten, opties, toetsen en plaatsen.",
			Example: `# meteen lezen
intervision man | man -l -
# bewaren waar man haar vindt
intervision man > ~/.local/share/man/man1/intervision.1`,
		},
		"version": {
			Use:   "version",
			Short: "welke versie dit is",
			Long:  "Noemt de versie van het programma.",
			Example: `# de versie
intervision version`,
		},
		"help": {
			Use:   "help [OPDRACHT]",
			Short: "uitleg over een opdracht",
			Long:  "Legt een opdracht uit. Hetzelfde als --help achter die opdracht.",
			Example: `# over exporteren
intervision help sessions export`,
		},
	}
}
