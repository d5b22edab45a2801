package advice

import (
	"slices"
	"testing"
	"testing/fstest"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// fresh is the screen before anything was read.
func fresh(t *testing.T, to screen.OpenAdvice) (Model, *screen.Env) {
	t.Helper()
	env := uitest.Env(t)
	s, _ := Open(t.Context(), env, to)
	return s.(Model), env
}

func update(m Model, env *screen.Env, msg any) Model {
	s, _, _ := m.Update(env, msg)
	return s.(Model)
}

// What is read of the team fills in what nobody answered, and nothing else,
// however late it comes.
func TestTheTeamNeverTakesAnAnswerBack(t *testing.T) {
	m, env := fresh(t, screen.OpenAdvice{})
	read := loaded{screen: m.id, team: model.ID{7}, people: 8, sessions: 2, manager: true, history: []methods.Past{{Method: "x"}}}
	filled := update(m, env, read)
	if a := filled.answers; a.people != 8 || a.experience != methods.New || !a.manager || a.sessions != 2 || filled.team != read.team {
		t.Errorf("filled in %+v", a)
	}
	if told := filled.answers.told(14); !told.Manager || !slices.Equal(told.History, read.history) {
		t.Errorf("told %+v", told)
	}
	m = m.answered(methods.AnswerPeople, m.answers.turn(methods.AnswerPeople, 1))
	m = m.answered(methods.AnswerExperience, m.answers.turn(methods.AnswerExperience, -1))
	m = m.answered(methods.AnswerSignal, m.answers.tick(noSignal))
	m = update(m, env, read)
	if a := m.answers; a.people != 2 || a.experience != methods.Experienced || a.manager {
		t.Errorf("taken back: %+v", a)
	}
	other := read
	other.screen, other.people = model.ID{9}, 3
	if m = update(m, env, other); m.answers.team != 8 {
		t.Error("an answer to another screen counts")
	}
	if one := (answers{}).prefill(loaded{people: 1}, nil); one.people != 0 {
		t.Errorf("a team of one is %d people", one.people)
	}
	if large := (answers{}).prefill(loaded{people: 90}, nil); large.people != mostPeople {
		t.Errorf("a large team is %d people", large.people)
	}
}

// on is the last page, at a row.
func on(t *testing.T, row string) Model {
	t.Helper()
	m, _ := fresh(t, screen.OpenAdvice{})
	m = m.open(theSignals)
	m.at = slices.Index(signalRows(), row)
	return m
}

func TestWhatIsTicked(t *testing.T) {
	ticked := answers{signals: []string{"team"}, manager: true}
	for name, x := range map[string]struct {
		row    string
		before answers
		want   []string // nil: not known
		boss   bool
	}{
		"none of these":              {noSignal, answers{}, []string{}, false},
		"none after all":             {noSignal, ticked, []string{}, false},
		"not known after all":        {unsure, ticked, nil, true},
		"this row":                   {"team", answers{}, []string{"team"}, false},
		"the manager":                {methods.StopManager, answers{}, nil, true},
		"on with what is ticked":     {"file", ticked, []string{"team"}, true},
		"on with the manager only":   {"file", answers{manager: true}, []string{}, true},
		"on from a row that is":      {"team", ticked, []string{"team"}, true},
		"on, and nothing is changed": {"team", answers{signals: []string{"team"}}, []string{"team"}, false},
	} {
		m := on(t, x.row)
		m.answers = x.before
		a := m.closeSignals().answers
		if !slices.Equal(a.signals, x.want) || (a.signals == nil) != (x.want == nil) || a.manager != x.boss {
			t.Errorf("%s: %v %v", name, a.signals, a.manager)
		}
	}
	m := on(t, "team")
	if m = m.toggle(); !m.answers.ticked("team") {
		t.Error("not ticked")
	}
	if m = m.toggle(); m.answers.ticked("team") || m.answers.signals == nil {
		t.Errorf("the tick stays: %v", m.answers.signals)
	}
	m.place = theKind
	if m = m.toggle(); m.answers.any() {
		t.Error("ticked on another page")
	}
}

// A card of one's own that cannot be used is never advised.
func TestABrokenCardIsLeftOut(t *testing.T) {
	own := fstest.MapFS{"kapot.nl.md": {Data: []byte("---\nid: kapot\nlang: nl\n---\n")}}
	c := collect(model.ID{}, methods.Open(own))().(collected)
	if slices.ContainsFunc(c.entries, func(e methods.Entry) bool { return e.ID == "kapot" }) || len(c.entries) == 0 {
		t.Error("it is there")
	}
}

// The list of all methods hands one back where one is asked for.
func TestAllMethodsHandBackToo(t *testing.T) {
	for _, pick := range []bool{true, false} {
		m, env := fresh(t, screen.OpenAdvice{Pick: pick})
		m = update(m, env, collected{screen: m.id})
		m = m.open(theAdvice)
		_, nav, _ := m.Update(env, screen.Do{Command: keys.Open})
		if to, ok := nav.To.(screen.OpenLibrary); !ok || to.Pick != pick {
			t.Errorf("pick %v: %+v", pick, nav)
		}
	}
}

// Where something else comes first, that is told once and not once a method.
func TestASignalIsToldOnce(t *testing.T) {
	m, env := fresh(t, screen.OpenAdvice{})
	c := collect(m.id, env.Library)().(collected)
	m = update(m, env, c).open(theAdvice).open(theSignals)
	m = m.answered(methods.AnswerSignal, m.answers.tick("conflict"))
	if got := m.changes(); len(got) != 1 || got[0].Code != methods.StopAppears {
		t.Errorf("changes %+v", got)
	}
	if !m.stopsNow() || m.missing(env) != "" {
		t.Errorf("told: %q", m.missing(env))
	}
}
