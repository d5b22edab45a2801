// Package advice asks a few questions in plain words and says which method
// suits, with two others: why, and when rather not. It never decides: where a
// question may ask for something else, it says so softly and the choice stays
// with the group.
//
// Nothing is kept: an answer is about this moment, and some of them are about
// people.
package advice

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// place is which question is asked, or that the advice is shown.
type place uint8

const (
	theKind place = iota
	theNumbers
	theGroup
	theLead
	theSignals
	theAdvice
	theAnswers // all answers on one page, to change one and see what it does
	questions  = int(theAdvice)
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	pick bool // the chosen method is handed back

	entries []methods.Entry
	ready   bool // the methods are there
	around  int  // minutes that opening and closing take

	place   place
	at      int // row of the page
	answers answers
	touched map[string]bool // answers somebody gave: what is read later leaves them

	advice  methods.Advice
	before  *methods.Advice // what was shown last, nil before the first time
	altered bool            // since then
}

// Open is the builder of screen.OpenAdvice.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenAdvice)
	m := Model{id: env.NewID(), team: target.Team, pick: target.Pick, touched: map[string]bool{}, answers: answers{minutes: 60}}
	return m, tea.Batch(load(ctx, env.Store, m.id, m.team), collect(m.id, env.Library))
}

// Typing says that nothing is typed here.
func (m Model) Typing() bool { return false }

// Busy says that nothing is kept here.
func (m Model) Busy() bool { return false }

// Update takes a message.
func (m Model) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(msg)
	case screen.Picked:
		return m, screen.Return(msg), nil
	case collected:
		if msg.screen == m.id {
			m.ready, m.entries, m.around = true, msg.entries, msg.around
			m = m.advise()
		}
	case loaded:
		if msg.screen == m.id && msg.err == nil {
			m.team, m.answers = msg.team, m.answers.prefill(msg, m.touched)
			m = m.advise()
		}
	}
	return m, screen.Stay(), nil
}

// do carries out a command that the screen offered.
func (m Model) do(do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	switch do.Command {
	case keys.Back:
		return m.back()
	case keys.PrevField:
		if m.place > theKind && m.place < theAdvice {
			m = m.open(m.place - 1)
		}
	case keys.NextField:
		if m.place < theAdvice {
			m = m.goOn()
		}
	case keys.Open:
		if m.place == theAdvice {
			return m, m.opens(), nil
		}
		m = m.goOn()
	case keys.ReadCard:
		if id := m.method(); id != "" {
			return m, screen.Push(screen.OpenCard{Team: m.team, Method: id}), nil
		}
	case keys.Edit:
		m = m.open(theAnswers)
	case keys.Choose:
		m.at = page.Move(m.at, m.rows(), do.Key)
	case keys.Change:
		m = m.change(do.Key)
	case keys.Toggle:
		m = m.toggle()
	}
	return m, screen.Stay(), nil
}

// back goes to the question before, from the first one out of the screen.
func (m Model) back() (screen.Screen, screen.Nav, tea.Cmd) {
	switch m.place {
	case theKind:
		return m, screen.Pop(), nil
	case theAnswers:
		return m.open(theAdvice), screen.Stay(), nil
	}
	return m.open(m.place - 1), screen.Stay(), nil
}

// goOn takes the answer that is chosen and goes to the next page.
func (m Model) goOn() Model {
	switch m.place {
	case theKind:
		m = m.chooseKind()
	case theSignals:
		m = m.closeSignals()
	case theAnswers:
		return m.open(theAdvice)
	}
	return m.open(m.place + 1)
}

// open shows a page, at the row that is answered already.
func (m Model) open(to place) Model {
	if m.place == theAdvice {
		shown := m.advice
		m.before, m.altered = &shown, false
	}
	m.place, m.at = to, 0
	switch to {
	case theKind:
		m.at = max(0, slices.Index(kinds(), m.answers.kind))
	case theSignals:
		m.at = m.answers.firstSignal()
	}
	return m
}

// advise makes the advice anew, once the methods are there.
func (m Model) advise() Model {
	if m.ready {
		m.advice = methods.Advise(m.entries, m.answers.told(m.around))
		m.at = min(m.at, m.rows()-1) // there may be fewer methods now
	}
	return m
}

// answered takes over changed answers.
func (m Model) answered(name string, a answers) Model {
	m.touched = cloned(m.touched)
	m.touched[name] = true
	m.answers, m.altered = a, true
	return m.advise()
}

func cloned(set map[string]bool) map[string]bool {
	other := map[string]bool{}
	for k := range set {
		other[k] = true
	}
	return other
}

// changes are what answers changed since the advice was last shown. Where
// something else comes first, every method drops out for that: it is said once.
func (m Model) changes() []methods.Change {
	if m.before == nil {
		return nil
	}
	return slices.DeleteFunc(methods.Compare(*m.before, m.advice), func(c methods.Change) bool { return c.Why == methods.NotNow })
}

// method is the chosen method, empty where none is chosen.
func (m Model) method() string {
	if m.place != theAdvice || !m.ready || m.at >= len(m.advice.Advice) {
		return ""
	}
	return m.advice.Advice[m.at].Method
}

// opens is where enter goes: to begin with the chosen method, back with it, or
// to all methods.
func (m Model) opens() screen.Nav {
	switch id := m.method(); {
	case !m.ready:
		return screen.Stay()
	case id == "":
		return screen.Push(screen.OpenLibrary{Team: m.team, Pick: m.pick})
	case m.pick:
		return screen.Return(screen.Picked{Method: id, Boss: m.answers.manager})
	default:
		return screen.Push(screen.OpenSetup{Team: m.team, Method: id, Boss: m.answers.manager})
	}
}

// rows is how many rows the page has to choose from.
func (m Model) rows() int {
	switch m.place {
	case theKind:
		return len(kinds())
	case theSignals:
		return len(signalRows())
	case theAdvice:
		return len(m.advice.Advice) + 1
	}
	return len(m.asked())
}
