package model

import (
	"slices"
	"testing"
)

// at is a meeting in a step, everything typed is kept, Joris brings the case.
func at(t tb, id string, change ...func(*StartWith)) *meeting {
	t.Helper()
	change = append([]func(*StartWith){presenter(joris), keeping(KeepEverything)}, change...)
	return begun(t, fullScript(), change...).to(id)
}

func TestWhatALineBecomes(t *testing.T) {
	line := func(step string, p ID) EntryAdded { return EntryAdded{Step: step, Text: "regel", Person: p} }
	turn := func(step string, p ID) TurnTaken { return TurnTaken{Step: step, Person: p} }
	column := line("analysis", ID{})
	column.Column = "causes"
	hidden := line("write", fatima)
	hidden.Private = true
	for _, c := range []struct {
		name string
		step string
		by   ID
		want []Body
	}{
		{"the presenter's own words", "report", ID{}, []Body{line("report", joris)}},
		{"the presenter named", "report", joris, []Body{line("report", joris)}},
		{"a shared list has no authors", "collect", ID{}, []Body{line("collect", ID{})}},
		{"not even when one is named", "collect", fatima, []Body{line("collect", ID{})}},
		{"a list that goes round", "advice", ID{}, []Body{line("advice", ID{})}},
		{"columns", "analysis", ID{}, []Body{column}},
		{"whose turn it is", "standpoints", ID{}, []Body{line("standpoints", fatima), turn("standpoints", fatima)}},
		{"somebody else first", "standpoints", sem, []Body{line("standpoints", sem), turn("standpoints", sem)}},
		{"in silence", "write", ID{}, []Body{hidden, turn("write", fatima)}},
		{"a question", "info", ID{}, []Body{line("info", fatima)}},
		{"a question of somebody", "info", sem, []Body{line("info", sem)}},
		{"a question where nobody's turn it is", "ask", ID{}, []Body{line("ask", ID{})}},
		{"the question that hangs on the wall", "situation", ID{}, []Body{QuestionWorded{Text: "regel", Step: "situation"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := at(t, c.step)
			r := Write{Step: c.step, Text: "regel", Person: c.by}
			if c.step == "analysis" {
				r.Column = "causes"
			}
			d, no := m.s.Decide(r)
			if no != nil || !slices.Equal(d.Bodies, c.want) || len(d.Redact) > 0 {
				t.Fatalf("got %+v, %v", d.Bodies, no)
			}
		})
	}
	m := begun(t, fullScript()).to("open-case")
	d, no := m.s.Decide(Write{Step: "open-case", Text: "regel"})
	if no != nil || !slices.Equal(d.Bodies, []Body{CaseNamed{Text: "regel"}}) {
		t.Fatalf("the case in one line: %+v, %v", d.Bodies, no)
	}
}

func TestLinesThatAreNotKept(t *testing.T) {
	for _, c := range []struct {
		name string
		step string
		r    Write
		want Rule
	}{
		{"nothing is typed here", "open-lookback", Write{Text: "x"}, RuleCapture},
		{"a choice is picked", "module", Write{Text: "x"}, RuleCapture},
		{"an entry is picked", "choose", Write{Text: "x"}, RuleCapture},
		{"entries are marked", "mark", Write{Text: "x"}, RuleCapture},
		{"counted", "ready", Write{Text: "x"}, RuleCapture},
		{"intentions have a form", "close-intention", Write{Text: "x"}, RuleCapture},
		{"no text", "report", Write{}, RuleEmpty},
		{"blanks", "report", Write{Text: " \t\n\u00a0"}, RuleEmpty},
		{"no column", "analysis", Write{Text: "x"}, RuleNothing},
		{"no such column", "analysis", Write{Text: "x", Column: "storm"}, RuleNothing},
		{"not here", "standpoints", Write{Text: "x", Person: lotte}, RuleNobody},
		{"the presenter listens", "standpoints", Write{Text: "x", Person: joris}, RuleVoice},
		{"the presenter is turned away", "away", Write{Text: "x", Person: joris}, RuleVoice},
		{"the story is the presenter's", "report", Write{Text: "x", Person: fatima}, RuleVoice},
		{"so is the question", "situation", Write{Text: "x", Person: fatima}, RuleVoice},
		{"the presenter asks nothing before a question", "info", Write{Text: "x", Person: joris}, RuleVoice},
		{"another step", "report", Write{Step: "info", Text: "x"}, RuleStale},
		{"no such step", "report", Write{Step: "nonsense", Text: "x"}, RuleStale},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.r.Step == "" {
				c.r.Step = c.step
			}
			at(t, c.step).no(c.r, c.want)
		})
	}
	started(t, fullScript()).no(Write{Text: "x"}, RuleNotBegun)
}

// The level agreed decides where a text field is open at all.
func TestTheLevelOpensTheTextField(t *testing.T) {
	open := map[Level][]string{
		KeepNothing:    {"open-case", "situation"},
		KeepCore:       {"open-case", "situation", "close-reflection", "close-intention"},
		KeepEverything: {"open-case", "situation", "report", "write", "collect", "info", "ask", "analysis", "advice", "standpoints", "away", "close-reflection", "close-intention"},
	}
	s := fullScript()
	for level, want := range open {
		m := begun(t, s, keeping(level))
		var got []string
		for i := range s.Steps {
			if m.s.Open(&s.Steps[i]) {
				got = append(got, s.Steps[i].ID)
			}
		}
		same(t, "open", got, want)
		for i := range s.Steps {
			st := &s.Steps[i]
			if st.Has(Aftercare) {
				continue
			}
			m.to(st.ID)
			equal(t, "the wall says so in "+st.ID, m.room().TextOpen, slices.Contains(want, st.ID))
			captures := !slices.Contains([]Capture{CaptureNone, CaptureMark, CaptureRating, CapturePick, CaptureIntentions}, st.Capture)
			if captures && !slices.Contains(want, st.ID) {
				m.no(Write{Step: st.ID, Text: "x", Column: "causes"}, RuleLevel)
			}
		}
	}
	equal(t, "no step", begun(t, s).s.Open(nil), false)
}

func TestQuestionsAndAnswers(t *testing.T) {
	m := at(t, "info")
	equal(t, "nothing waits", m.s.AwaitsAnswer(), ID{})
	q := m.write("Wat gebeurde er?")
	equal(t, "waits", m.s.AwaitsAnswer(), q)
	equal(t, "the wall knows", m.room().Awaiting, true)
	equal(t, "still whose turn it was", m.s.Turn().Person, fatima)
	a := m.write("Hij stond op.")
	equal(t, "answered", m.s.AwaitsAnswer(), ID{})
	answer := m.s.entryByID(a)
	if answer.To != q || answer.Person != joris {
		t.Fatalf("%+v", answer)
	}
	m.write("En toen?") // one more of the same person
	m.pass()            // goes on without an answer
	equal(t, "no longer waits", m.s.AwaitsAnswer(), ID{})
	equal(t, "next", m.s.Turn().Person, sem)
	m.write("Wie waren er bij?")
	equal(t, "a question of the next", m.s.Entries[3].Person, sem)

	room := m.room()
	if len(room.Entries) != 3 || room.Entries[0].Text != "Wat gebeurde er?" || !slices.Equal(room.Entries[0].Answer, []string{"Hij stond op."}) || len(room.Entries[1].Answer) > 0 {
		t.Fatalf("%+v", room.Entries)
	}
}

func TestWhoIsNamedAsksOrAnswers(t *testing.T) {
	m := at(t, "info")
	q := m.by(sem, "Eerste vraag")
	m.by(fatima, "Nog een vraag, zonder antwoord te horen")
	equal(t, "it is no answer", m.s.Entries[1].To, ID{})
	a := m.by(joris, "Antwoord op de laatste")
	equal(t, "to the one that waits", m.s.entryByID(a).To, m.s.Entries[1].ID)
	b := m.by(joris, "En daar hoort dit bij")
	equal(t, "one more answer", m.s.entryByID(b).To, m.s.Entries[1].ID)
	equal(t, "the first has none", m.s.Entries[0].ID, q)
	room := m.room()
	same(t, "both answers", room.Entries[1].Answer, []string{"Antwoord op de laatste", "En daar hoort dit bij"})
}

// Where the presenter does not answer but asks along, their line is a question.
func TestThePresenterMayAskAlong(t *testing.T) {
	s := script(middle("only", 5, 5, captures(CaptureQuestions), core))
	m := begun(t, s, presenter(joris))
	q := m.by(joris, "Wat vinden jullie?")
	equal(t, "a question", m.s.entryByID(q).To, ID{})
}

func TestQuestionsWithoutTurns(t *testing.T) {
	m := at(t, "ask")
	m.no(TakeTurn{Step: "ask"}, RuleVoice)
	q := m.write("Vraag")
	equal(t, "waits", m.s.AwaitsAnswer(), q)
	m.pass()
	equal(t, "goes on to the next question", m.s.AwaitsAnswer(), ID{})
	equal(t, "nobody had a turn", len(m.s.Now().Turns), 0)
	m.no(TakeTurn{Step: "ask"}, RuleVoice)
	equal(t, "a question again", m.s.entryByID(m.write("Volgende vraag")).To, ID{})
}

func TestAStruckQuestionWaitsForNothing(t *testing.T) {
	m := at(t, "info")
	q := m.write("Vraag")
	m.do(Strike{IDs: []ID{q}})
	equal(t, "waits", m.s.AwaitsAnswer(), ID{})
	m.do(Undo{Seat: seatOne})
	equal(t, "waits again", m.s.AwaitsAnswer(), q)
	a := m.write("Antwoord")
	m.do(Strike{IDs: []ID{a}})
	equal(t, "its answer is gone, it waits", m.s.AwaitsAnswer(), q)
	m.to("ask").to("info")
	equal(t, "and after a visit elsewhere", m.s.AwaitsAnswer(), q)
}

func TestRewording(t *testing.T) {
	m := at(t, "info")
	q := m.write("Vraag")
	a := m.write("Antwoord")
	m.do(Edit{Entry: q, Text: "Vraag, scherper"})
	m.do(Edit{Entry: a, Text: "Antwoord, langer"})
	same(t, "texts", m.texts("info"), []string{"Vraag, scherper", "Antwoord, langer"})
	equal(t, "still its answer", m.s.entryByID(a).To, q)
	equal(t, "still whose it was", m.s.entryByID(q).Person, fatima)
	m.no(Edit{Entry: nobody, Text: "x"}, RuleNothing)
	m.no(Edit{Text: "x"}, RuleNothing)
	m.do(Edit{Entry: a, Text: "  "})
	same(t, "emptied is struck", m.texts("info"), []string{"Vraag, scherper"})
	m.no(Edit{Entry: a, Text: "terug"}, RuleNothing)
	started(t, fullScript()).no(Edit{Entry: q, Text: "x"}, RuleNotBegun)
}

func TestRewordingKeepsASecret(t *testing.T) {
	m := at(t, "write")
	e := m.write("stil")
	m.do(Edit{Entry: e, Text: "stiller"})
	equal(t, "private", m.s.entryByID(e).Private, true)
	equal(t, "column", len(m.room().Entries), 0)
}

func TestStriking(t *testing.T) {
	m := at(t, "info")
	q := m.write("Vraag")
	m.write("Antwoord")
	other := m.by(sem, "Andere vraag")
	m.do(Strike{IDs: []ID{q}})
	same(t, "its answer goes along", m.texts("info"), []string{"Andere vraag"})
	m.no(Strike{IDs: []ID{q}}, RuleNothing)
	m.no(Strike{IDs: []ID{other, nobody}}, RuleNothing)
	m.no(Strike{}, RuleNothing)
	m.no(Strike{IDs: []ID{{}}}, RuleNothing)
	m.no(Strike{IDs: []ID{m.s.Events()[0].ID}}, RuleNothing)
	m.do(Strike{IDs: []ID{other, other}})
	equal(t, "named twice, struck once", len(m.s.Events()[len(m.s.Events())-1].Body.(Retracted).IDs), 1)
	m.do(Undo{Seat: seatOne})
	m.do(Undo{Seat: seatOne})
	same(t, "all back", m.texts("info"), []string{"Vraag", "Antwoord", "Andere vraag"})

	park := m.do(Park{Text: "geparkeerd"})
	word := m.do(Word{Text: "Hoe dan?"})
	in := m.do(Intend{Intention: Intention{Then: "bel ik"}})
	m.do(Strike{IDs: []ID{park, word, in}})
	if len(m.s.Parked)+len(m.s.Wordings)+len(m.s.Intentions) != 0 {
		t.Fatalf("%+v %+v %+v", m.s.Parked, m.s.Wordings, m.s.Intentions)
	}
	started(t, fullScript()).no(Strike{IDs: []ID{q}}, RuleNotBegun)
}

// A struck name must not bring back the name before.
func TestStrikingTheCase(t *testing.T) {
	m := at(t, "info")
	m.do(NameCase{Text: "Piet drinkt"})
	last := m.do(NameCase{Text: "Rustig blijven"})
	m.do(Strike{IDs: []ID{last}})
	equal(t, "case", m.s.Case, "")
	m.do(Undo{Seat: seatOne})
	equal(t, "back", m.s.Case, "Rustig blijven")
	m.do(Undo{Seat: seatOne})
	equal(t, "the name before", m.s.Case, "Piet drinkt")
}

func TestTheQuestionAndTheCaseInAnyStep(t *testing.T) {
	m := at(t, "report")
	m.do(NameCase{Text: "De klant"})
	equal(t, "pinned until there is a question", m.room().Pin, Pin{Text: "De klant"})
	m.do(Word{Text: "Hoe blijf ik rustig?"})
	m.to("info").do(Word{Text: "Hoe blijf ik rustig als hij boos wordt?"})
	equal(t, "newest wording", m.room().Pin, Pin{Question: true, Text: "Hoe blijf ik rustig als hij boos wordt?"})
	if len(m.s.Wordings) != 2 || m.s.Wordings[0].Step != "report" || m.s.Wordings[1].Step != "info" {
		t.Fatalf("%+v", m.s.Wordings)
	}
	for _, r := range []Request{Word{}, Word{Text: "  "}, NameCase{}, Park{Text: "\n"}} {
		m.no(r, RuleEmpty)
	}
	for _, r := range []Request{Word{Text: "x"}, NameCase{Text: "x"}, Park{Text: "x"}} {
		started(t, fullScript()).no(r, RuleNotBegun)
	}
}
