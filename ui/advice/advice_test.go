package advice_test

import (
	"context"
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions/memory"
	"intervision/ui/advice"
	"intervision/ui/keys"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// run starts the screen for a team of six that had so many sessions.
func run(t *testing.T, sessions int, to screen.OpenAdvice, test func(term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		to.Team = pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan", "Noor")
		for i := range sessions {
			pagetest.Session(t, env, model.Summary{Log: env.NewID(), Team: to.Team, Method: "incident-method",
				Started: env.Clock().Add(-model.Millis(i+1) * 24 * model.Hour), State: model.StateClosed})
		}
		start(t, env, to, test)
	})
}

func start(t *testing.T, env *screen.Env, to screen.Target, test func(term *uitest.Term)) {
	b := pagetest.Built{"screen.OpenAdvice": advice.Open, "screen.OpenHome": home}
	test(uitest.Start(t, uitest.Options{Env: env, First: to, Build: b.Build(t)}))
}

// ask is a screen that asks for a method and shows which it got.
type ask struct{ got string }

type opened struct{}

func home(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
	return ask{}, func() tea.Msg { return opened{} }
}

func (a ask) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case opened:
		return a, screen.Push(screen.OpenAdvice{Pick: true}), nil
	case screen.Picked:
		a.got = msg.Method
	}
	return a, screen.Stay(), nil
}

func (a ask) View(*screen.Env) screen.Frame   { return screen.Frame{Lines: []string{"picked " + a.got}} }
func (a ask) Keys(*screen.Env) []keys.Binding { return nil }
func (a ask) Typing() bool                    { return false }
func (a ask) Busy() bool                      { return false }

// toAdvice answers nothing but the kind of question, so many rows down.
func toAdvice(term *uitest.Term, kind string) {
	for i, k := range methods.Kinds() {
		if k == kind {
			for range i {
				term.Press("down")
			}
		}
	}
	term.Press("enter", "enter", "enter", "enter", "enter")
}

func TestLook(t *testing.T) {
	run(t, 3, screen.OpenAdvice{}, func(term *uitest.Term) {
		for i := range 5 {
			pagetest.Look(t, term, fmt.Sprintf("question %d", i+1), nil)
			term.Press("enter")
		}
		pagetest.Look(t, term, "the advice", nil)
		term.Press("e")
		pagetest.Look(t, term, "the answers", nil)
		term.Press("down", "down", "right", "right", "down", "down", "right", "right")
		pagetest.Look(t, term, "an answer changed", nil)
		term.Press("enter")
		pagetest.Look(t, term, "the advice after it", nil)
		term.Press("esc", "down", "down", "down", "down", "down", "space", "down", "space", "enter")
		pagetest.Look(t, term, "stop", nil)
		term.Press("esc", "enter", "esc")
	})
}
