package pictures_test

import (
	"time"

	"intervision/model"
	"intervision/ui/screen"
)

// scene is one screen of the program in one situation.
type scene struct {
	name string
	// method of a session that is started for it, empty for none
	method string
	first  func(w *world) screen.Target // nil: home
	play   func(w *world)               // nil: nothing is done
	// picture is the size in which it stands in docs/pictures, zero for none;
	// dark draws that picture in the dark theme too.
	picture [2]int
	dark    bool
	nl, en  string // what the picture shows, for who cannot see it
}

var usual, large = [2]int{80, 24}, [2]int{120, 35}

// scenes are all of them. Another one is a line here, and go generate.
func scenes() []scene {
	const incident, gossip = "incident-method", "gossip-method"
	running := func(w *world) screen.Target { return screen.OpenSession{Log: w.log} }
	return []scene{
		{name: "home", picture: usual, nl: "Het begin: verdergaan, beginnen, teruglezen", en: "Home: go on, begin, read back"},
		{name: "begin-1", first: setup, picture: usual, nl: "Wie is er, wie brengt in, tot hoe laat?", en: "Who is here, who brings the case, until what time?"},
		{name: "begin-2", first: setup, play: press("enter")},
		{name: "begin-3", first: setup, play: press("enter", "enter")},
		{name: "welcome", method: incident, first: running, picture: usual, nl: "Het welkom: namen, methode en wat er bewaard wordt", en: "The welcome: names, method and what is kept"},
		{name: "step", method: incident, first: running, play: information, picture: usual, dark: true,
			nl: "Een informatieronde: de vraag van de inbrenger, de regel van de stap, wie aan de beurt is en wat er gevraagd is",
			en: "An information round: the presenter's question, the rule of the step, whose turn it is, and what was asked"},
		{name: "manager", method: incident, first: running, play: func(w *world) {
			press("ctrl+k")(w)
			w.Type(w.in("leidinggevende", "manager"))
			press("enter")(w)
		}, picture: usual, nl: "Het welkom als er een leidinggevende bij is: wat die hardop zegt", en: "The welcome with a manager in the circle: what they say aloud"},
		{name: "tips", method: incident, first: running, play: then(information, press("f2"))},
		{name: "sentence", method: incident, first: running, play: then(information, press("f3"))},
		{name: "plan", method: incident, first: running, play: then(information, press("f11"))},
		{name: "people", method: incident, first: running, play: then(information, press("f9"))},
		{name: "silence", method: incident, first: running, play: silence, picture: usual, nl: "Stilte: de vraag en een rustige klok", en: "Silence: the question and a slow clock"},
		{name: "turned-away", method: gossip, first: running, play: turnedAway, picture: usual, nl: "De inbrenger zit met de rug naar de groep", en: "The presenter sits with their back to the group"},
		{name: "curtain", method: incident, first: running, play: then(information, press("f8")), picture: usual, nl: "Het scherm is afgedekt", en: "The screen is covered"},
		{name: "intention", method: incident, first: running, play: func(w *world) { opening(w); w.to("close-intention") }},
		{name: "last-look", method: incident, first: running, play: lastLook, picture: usual, nl: "De laatste blik: dit blijft bewaard", en: "The last look: this is what we keep"},
		{name: "goodbye", method: incident, first: running, play: func(w *world) { lastLook(w); w.to("close-goodbye") }},
		{name: "private-dots", method: incident, first: running, play: then(information, func(w *world) {
			w.Press("alt+n")
			w.Type("Let op wie niets zegt")
		})},
		{name: "private", first: lastPrivate, play: private},
		{name: "private-ask", first: review, play: press("enter", "alt+n")},
		{name: "reading-back", first: review, picture: large, nl: "Teruglezen: de bijeenkomsten, en de notities van één ervan", en: "Reading back: the sessions, and the notes of one of them"},
		{name: "notes", first: review, play: press("enter")},
		{name: "intentions", first: func(w *world) screen.Target { return screen.OpenIntentions{Team: w.team} }, picture: usual,
			nl: "Voornemens: wat kwam ervan?", en: "Intentions: what came of them?"},
		{name: "season", first: func(w *world) screen.Target { return screen.OpenSeason{Team: w.team} }, picture: usual,
			nl: "De reeks: wanneer, wie leidt en wie inbrengt", en: "The series: when, who leads and who presents"},
		{name: "methods", first: library, picture: usual, nl: "De methodes", en: "The methods"},
		{name: "methods-search", first: library, play: func(w *world) { w.Press("/"); w.Type("vra") }},
		{name: "card", first: card},
		{name: "advice", first: advice, picture: usual, nl: "Welke methode past? Een paar vragen", en: "Which method fits? A few questions"},
		{name: "walk", first: func(*world) screen.Target { return screen.OpenWalk{Method: incident} }, play: press("pgdown", "pgdown")},
		{name: "team", first: func(w *world) screen.Target { return screen.OpenTeam{Team: w.team} }},
		{name: "first", first: func(*world) screen.Target { return screen.OpenFirst{} }},
		{name: "help", play: press("f1")},
		{name: "palette", play: press("ctrl+k")},
		{name: "leaving", play: press("ctrl+c")},
	}
}

func setup(w *world) screen.Target   { return screen.OpenSetup{Team: w.team} }
func review(w *world) screen.Target  { return screen.OpenReview{Team: w.team} }
func library(w *world) screen.Target { return screen.OpenLibrary{Team: w.team} }
func advice(w *world) screen.Target  { return screen.OpenAdvice{Team: w.team} }
func card(w *world) screen.Target {
	return screen.OpenCard{Team: w.team, Method: "incident-method"}
}

func press(keys ...string) func(w *world) {
	return func(w *world) {
		for _, k := range keys {
			w.Press(k)
			w.Wait(time.Second)
		}
	}
}

func then(all ...func(w *world)) func(w *world) {
	return func(w *world) {
		for _, play := range all {
			play(w)
		}
	}
}

// opening begins and words the question.
func opening(w *world) {
	w.to("situation")
	w.say("Hoe blijf ik rustig als een klant boos wordt?", "How do I stay calm when a customer gets angry?")
	w.Wait(20 * time.Second)
}

// information is in the middle of a round of questions.
func information(w *world) {
	opening(w)
	w.to("information")
	w.say("Wat gebeurde er vlak voordat hij opstond?", "What happened just before he stood up?")
	w.say("Hij kreeg een telefoontje en werd stil.", "He got a phone call and went quiet.")
	w.say("Wie waren er nog meer bij?", "Who else was there?")
	w.Wait(20 * time.Second)
	w.Type(w.in("Wanneer merkte je voor het eerst dat", "When did you first notice that"))
}

func silence(w *world) {
	opening(w)
	w.to("write-questions")
}

func turnedAway(w *world) {
	w.to("question")
	w.say("Hoe zeg ik nee zonder me schuldig te voelen?", "How do I say no without feeling guilty?")
	w.to("gossip")
	w.Wait(20 * time.Second)
}

func lastLook(w *world) {
	information(w)
	w.Press("enter")
	w.to("close-record")
}

// lastPrivate is the page of private notes about the last session.
func lastPrivate(w *world) screen.Target {
	home, err := w.env.Store.List(w.t.Context(), queryOf(w.team), "", 1)
	if err != nil || len(home.Rows) == 0 {
		w.t.Fatal("no session", err)
	}
	return screen.OpenPrivate{Log: home.Rows[0].Log, Apart: true}
}

func private(w *world) {
	w.say("Let op wie er niets zegt; vraag het na afloop.", "Watch who says nothing; ask them afterwards.")
	w.say("Zelf minder samenvatten.", "Summarise less myself.")
	w.Type(w.in("Volgende keer eerder", "Next time sooner"))
}

// hostile names break columns where they are measured wrongly.
func hostile() []string {
	return []string{
		"Åse-Marié van der Wetering-Oosterhuis de Jon", "👩🏽‍🚒 Noor ❤️", "فاطمة الزهراء", "日本 さくら", "e\u0301\u0302\u0303ve", "🇳🇱 Jan",
	}
}

// renamed gives the team of a scene hostile names.
func renamed(w *world) []model.Body {
	bodies := []model.Body{model.TeamNamed{Name: "Team 👨‍👩‍👧‍👦 Ñoord"}}
	for i, m := range w.members() {
		bodies = append(bodies, model.MemberRenamed{Person: m.ID, Name: hostile()[i%len(hostile())]})
	}
	return bodies
}
