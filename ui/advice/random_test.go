package advice

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// Whatever is pressed, in whatever order the answers of the team come in: the
// screen stands, draws within its window, and what it begins with is a method
// that was advised.
func TestWhateverIsPressed(t *testing.T) {
	dice, env := rand.New(rand.NewPCG(3, 4)), uitest.Env(t)
	entries := collect(model.ID{}, env.Library)().(collected)
	for range 120 {
		s, _ := Open(t.Context(), env, screen.OpenAdvice{Pick: dice.IntN(2) == 0})
		m := s.(Model)
		entries.screen = m.id
		for range 80 {
			m = pressed(t, dice, env, m, entries)
		}
	}
}

func pressed(t *testing.T, dice *rand.Rand, env *screen.Env, m Model, entries collected) Model {
	t.Helper()
	switch dice.IntN(30) {
	case 0:
		s, _, _ := m.Update(env, entries)
		return s.(Model)
	case 1:
		s, _, _ := m.Update(env, loaded{screen: m.id, people: dice.IntN(50), sessions: dice.IntN(9), manager: dice.IntN(2) == 0,
			history: []methods.Past{{Method: "incident-method"}}})
		return s.(Model)
	}
	env.Width, env.Height = 60+dice.IntN(140), 15+dice.IntN(40)
	offered := m.Keys(env)
	b := offered[dice.IntN(len(offered))]
	command, _ := env.Keys.Find(b.ID)
	s, nav, _ := m.Update(env, screen.Do{Command: b.ID, Key: command.Keys[dice.IntN(len(command.Keys))]})
	next := s.(Model)
	checkNav(t, m, nav)
	if f := next.View(env); len(f.Lines) > env.Height {
		t.Fatalf("%d lines in %d×%d, page %d\n%s", len(f.Lines), env.Width, env.Height, next.place, strings.Join(f.Lines, "\n"))
	}
	if next.at < 0 || next.at >= next.rows() {
		t.Fatalf("row %d of %d on page %d", next.at, next.rows(), next.place)
	}
	return next
}

func checkNav(t *testing.T, m Model, nav screen.Nav) {
	t.Helper()
	advised := func(id string) bool {
		return m.place == theAdvice && slices.ContainsFunc(m.advice.Advice, func(a methods.Advised) bool { return a.Method == id })
	}
	if picked, ok := nav.Msg.(screen.Picked); ok && !advised(picked.Method) {
		t.Fatalf("hands back %q", picked.Method)
	}
	if setup, ok := nav.To.(screen.OpenSetup); ok && !advised(setup.Method) {
		t.Fatalf("begins with %q", setup.Method)
	}
	if nav.Way == screen.WayPop && nav.Msg == nil && m.place != theKind {
		t.Fatalf("leaves from page %d", m.place)
	}
}

// Every answer that can be chosen is one that the advisor knows.
func TestEveryAnswerMeansSomething(t *testing.T) {
	for _, row := range signalRows() {
		known := row == noSignal || row == unsure || row == methods.StopManager || slices.Contains(methods.Signals(), row)
		if !known {
			t.Errorf("nobody knows %q", row)
		}
	}
	for _, signal := range append(methods.Signals(), methods.StopManager) {
		if !slices.Contains(signalRows(), signal) {
			t.Errorf("%q cannot be chosen", signal)
		}
	}
	a := answers{kind: "self", people: 6, minutes: 60, experience: methods.New, safety: 2, skill: trained, wants: methods.WantsAdvice, signals: []string{}}
	told := a.told(14)
	if told.Minutes != 46 || told.Skill != 3 || !told.Trained || !told.Together || told.Signals == nil || len(told.Kinds) != 1 {
		t.Errorf("told %+v", told)
	}
	if unknown := (answers{}).told(14); unknown.Minutes != 0 || unknown.Kinds != nil || unknown.Signals != nil {
		t.Errorf("told %+v", unknown)
	}
	if short := (answers{minutes: 10}).told(14); short.Minutes != 1 {
		t.Errorf("told %+v", short)
	}
}

// What lies around a method is measured in the frame that comes with the
// program: the steps people spend time on, nothing for after a stop.
func TestWhatLiesAroundAMethod(t *testing.T) {
	c := collect(model.ID{}, methods.Open(nil))().(collected)
	if c.around < 8 || c.around > 20 || len(c.entries) < 40 {
		t.Errorf("%d minutes around %d methods", c.around, len(c.entries))
	}
	if c := collect(model.ID{}, nil)().(collected); c.around != usually || len(c.entries) > 0 {
		t.Errorf("without a library: %+v", c)
	}
}

func TestNumbersStopAtTheirEnds(t *testing.T) {
	ring := []int{0, 20, 30, 45}
	for _, x := range [][3]int{{0, -1, 0}, {0, 1, 20}, {45, 1, 45}, {30, -1, 20}, {25, 1, 30}, {25, -1, 20}, {99, -1, 45}} {
		if got := along(ring, x[0], x[1]); got != x[2] {
			t.Errorf("from %d by %d: %d, want %d", x[0], x[1], got, x[2])
		}
	}
}

// Keys are offered only where they do something.
func TestKeysDoSomething(t *testing.T) {
	env := uitest.Env(t)
	s, _ := Open(t.Context(), env, screen.OpenAdvice{})
	m := s.(Model).open(theAdvice)
	if got := m.Keys(env); len(got) != 1 || got[0].ID != keys.Back {
		t.Errorf("while nothing is there: %v", got)
	}
}
