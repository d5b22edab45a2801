//go:build !windows

package e2e

import "testing"

// incident is the incident method with four people, in one language.
type incident struct {
	words
	title      string // of the case
	parts      []part // the steps of the method, in order
	takes      part
	when, then string
	intention  string // title of its step
	rest       []string
}

func incidentNL() incident {
	return incident{
		words: dutch(), title: "Rustig blijven aan de balie",
		parts: []part{
			{title: "Situatie schetsen", lines: []string{"Hoe blijf ik rustig als een klant boos wordt?"}},
			{title: "Schrijf twee of drie korte vragen op.", silent: true, lines: []string{"Wie stond er achter hem?", "Wat zei hij als eerste?"}},
			{title: "Informatieronde", lines: []string{
				"Wat gebeurde er vlak daarvoor?", "Hij kreeg een telefoontje en werd stil.",
				"Waar keek jij naar?", "Naar zijn handen op de balie.",
			}},
			{title: "Analyse", lines: []string{"Hij verloor gezicht voor de wachtrij.", "Jij wilde de regel volgen."}},
			{title: "Jij staat daar, op dat moment.", silent: true, lines: []string{"Ik zou meelopen naar een kamer.", "Ik zou even wachten."}},
			{title: "Standpuntenronde", lines: []string{"Opstaan en meelopen, want niemand wil publiek.", "Een tel stil zijn en dan pas iets vragen."}},
			{title: "Wat deed de inbrenger", lines: []string{"Ik herhaalde de regel, drie keer achter elkaar."}},
			{title: "Slotdiscussie", lines: []string{"Eerst de mens of eerst de regel: dat is het verschil."}},
		},
		takes: part{title: "Wat neem je mee?", lines: []string{"Wachten is ook iets doen.", "Ik gebruik de kamer weer.", "Zeggen wat je ziet.", "De regel hoeft geen schild te zijn."}},
		when:  "een klant zijn stem verheft", then: "sta ik op en loop ik mee", intention: "Voornemen",
		rest: []string{"Evaluatie", "Dit blijft bewaard", "Eén woord: hoe ga je hier weg?"},
	}
}

func incidentEN() incident {
	return incident{
		words: english(), title: "Staying calm at the counter",
		parts: []part{
			{title: "Sketch the situation", lines: []string{"How do I stay calm when a customer gets angry?"}},
			{title: "Write down two or three short questions.", silent: true, lines: []string{"Who stood behind him?", "What did he say first?"}},
			{title: "Information round", lines: []string{
				"What happened just before?", "He got a phone call and went quiet.",
				"What were you looking at?", "At his hands on the counter.",
			}},
			{title: "Analysis", lines: []string{"He was losing face in front of the queue.", "You wanted to follow the rule."}},
			{title: "You are standing there, at that moment.", silent: true, lines: []string{"I would walk along to a room.", "I would wait for a moment."}},
			{title: "Standpoints round", lines: []string{"Stand up and walk along, nobody likes an audience.", "Be quiet for a beat and only then ask."}},
			{title: "What the presenter did", lines: []string{"I repeated the rule, three times in a row."}},
			{title: "Closing discussion", lines: []string{"People first or the rule first: that is the difference."}},
		},
		takes: part{title: "What do you take along?", lines: []string{"Waiting is doing something too.", "I will use the room again.", "Say what you see.", "The rule need not be a shield."}},
		when:  "a customer raises their voice", then: "I stand up and walk along", intention: "Intention",
		rest: []string{"Evaluation", "This is what we keep", "One word: how are you leaving?"},
	}
}

func TestIncidentMethodWithFourPeople(t *testing.T) {
	for _, in := range []incident{incidentNL(), incidentEN()} {
		t.Run(in.code, func(t *testing.T) {
			t.Parallel()
			home := found(t, in.words)
			term := begin(t, home, "incident-method", in.words)
			in.welcome(term)
			for _, p := range in.parts {
				term.Step("pgdn", p.title)
				term.say(in.words, p)
			}
			in.closing(term)
			in.check(t, home)
		})
	}
}

// welcome agrees to keep everything, begins, and chooses the case.
func (in incident) welcome(term *Term) {
	term.t.Helper()
	term.Press("right")
	term.WaitFor(in.everything)
	term.Step("pgdn", "1/14")
	term.present(in.title)
}

// closing leads from the method's last step to the end, and out.
func (in incident) closing(term *Term) {
	term.t.Helper()
	term.Step("pgdn", in.takes.title)
	term.say(in.words, in.takes)
	term.Step("pgdn", in.intention)
	term.intend(in.when, in.then)
	for _, title := range in.rest {
		term.Step("pgdn", title)
	}
	term.Step("pgdn", in.thanks)
	term.Press("enter")
	term.WaitFor(in.begin)
	term.leave()
}

// check reads back what was kept: everything, exactly once.
func (in incident) check(t *testing.T, home string) {
	t.Helper()
	r := only(t, home)
	want := row{r.ID, "Kring Noord", "incident-method", in.title, "closed", 4, 1}
	if r != want {
		t.Errorf("in the list: %+v, want %+v", r, want)
	}
	notes := exported(t, home, in.code)
	once(t, notes, append(lines(append(in.parts, in.takes)), in.title, in.when, in.then)...)
	if shown := command(t, home, "sessions", "show", r.ID, "--markdown", "--lang", in.code); shown != notes {
		t.Errorf("show and export differ:\n%s", shown)
	}
}
