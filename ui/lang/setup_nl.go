package lang

func nlSetup() Setup {
	return Setup{
		Title:       "Bijeenkomst beginnen",
		Place:       "{n} van {all}",
		WhoIsHere:   "Wie is er?",
		SeatOrder:   "in de volgorde waarin jullie zitten",
		AddName:     "+ naam toevoegen",
		NewMember:   "nieuw in het team",
		Guest:       "gast, alleen vandaag",
		TypeName:    "typ een naam; een lege regel is klaar",
		TwoAtLeast:  "Intervisie doe je met minstens twee mensen. Zet er nog iemand bij.",
		WhoPresents: "Wie brengt in?",
		Together:    "kiezen we straks samen",
		LongestAgo:  "langst niet aan de beurt: {who} (mag passen)",
		UntilWhen:   "Tot hoe laat?",
		TypeTime:    "15:00",
		FromNow:     "{length} vanaf nu",
		OrType:      "of typ een tijd",
		AskBoss:     "Is iemands leidinggevende erbij?",
		BossNote: "Dan kiezen we een lichte methode, zonder rondjes. " +
			"Laat liever iemand anders leiden, of de leidinggevende leidt zonder mee te praten.",
		Yes: "ja", No: "nee",
		WhichMethod: "Welke methode?",
		LastTime:    "vorige keer",
		Between:     "{from} tot {to} min",
		PeopleFrom:  "vanaf {min} mensen",
		PeopleRange: "{min} tot {max} mensen",
		PeopleExact: Count{"1 persoon", "{n} mensen"},
		NeedsPeople: "vanaf {min} mensen",
		UpToPeople:  "tot {max} mensen",
		NeedsTime:   "minstens {length}",
		TooDeep:     "niet met een leidinggevende erbij",
		ShortForm:   "Korte vorm", FullForm: "Ruime vorm",
		EndsAt:    "klaar om {time}",
		TooLate:   "Ook de korte vorm duurt {length}: klaar om {time}. Spreek {until} af, of kies een kortere methode.",
		NoTime:    "Schrijf de tijd als 15:00.",
		OneMoment: "Even de methodes erbij pakken.",
		Adapted:   "bewerkt naar een beschrijving",

		HereOrAway: "aan/afwezig", GuestOrNot: "lid of gast", GoOn: "verder", AddIt: "toevoegen", BeginIt: "beginnen", Keep: "goed",
	}
}

func nlTeam() Team {
	return Team{
		Title: "Team", NewTitle: "Nieuw team",
		Name:          "Naam",
		Members:       "Wie horen erbij?",
		AddName:       "+ naam toevoegen",
		Agreements:    "Wat spreken jullie af?",
		AddAgreement:  "+ afspraak toevoegen",
		AgreementHint: "bijvoorbeeld: wat hier gezegd wordt, blijft hier",
		Boss:          "Is iemands leidinggevende erbij?",
		Yes:           "ja", No: "nee",
		NotAsked:    "nog niet gevraagd",
		Meeting:     "Volgende keer",
		NoMeeting:   "nog niet gepland",
		MeetingHint: "10 december 14:00",
		NoMoment:    "Schrijf de dag en de tijd als 10 december 14:00, of als donderdag 14:00.",
		NameFirst:   "Geef het team eerst een naam.",
		NeedOne:     "Eén iemand blijft er altijd in het team.",
		Everywhere:  "De nieuwe naam staat overal, ook in eerdere notities.",
		TypeName:    "typ een naam; een lege regel is klaar",
		AddIt:       "toevoegen", Keep: "goed", Leave: "uit het team", ChangeIt: "aanpassen",
		Gone: "{name} zit niet meer in het team. Eerdere notities blijven leesbaar.",
	}
}
