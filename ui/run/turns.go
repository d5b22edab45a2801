package run

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/screen"
)

// onward goes to the next step. Where people present in turn, the next seat
// presents from there on: the wall says whose question it is, with nobody at the
// keyboard.
func (m Model) onward(env *screen.Env) (Model, tea.Cmd) {
	m, passed := m.passOn(env)
	if _, more := m.asked(); more {
		return m, passed // the next one is asked first
	}
	before := m.session.Step
	next, cmd := m.ask(env, model.Next{From: m.step()})
	cmd = tea.Batch(passed, cmd)
	who := next.afterPresenter()
	if next.session.Step <= before || who.IsZero() || !next.newTurn() || m.session.Steps[next.session.Step].Entered {
		return next, cmd
	}
	next, also := next.ask(env, model.GiveRole{Role: model.Presenter, Person: who})
	return next, tea.Batch(cmd, also)
}

// newTurn says whether the step begins the turn of another presenter. Cards
// number such steps: question-1, question-2, …
func (m Model) newTurn() bool {
	step := m.session.Current()
	if step == nil || step.Pins != model.PinsQuestion {
		return false
	}
	i := strings.LastIndexByte(step.ID, '-')
	if i < 0 || len(step.ID) != i+2 || step.ID[i+1] < '2' || step.ID[i+1] > '9' {
		return false
	}
	return m.session.Script.Index(step.ID[:i]+"-1") >= 0
}

// afterPresenter sits next to the presenter; nobody while no presenter is known.
func (m Model) afterPresenter() model.ID {
	seats := m.session.Seats
	at := slices.Index(seats, m.session.Presenter)
	if at < 0 {
		return model.ID{}
	}
	return seats[(at+1)%len(seats)]
}
