// Package library is the list of methods, searched as one types, and the card
// of one of them.
package library

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Model is the list. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	pick bool // the chosen method is handed back

	ready  bool
	all    []row
	found  []row // what the search leaves
	at     int
	search *field.Field // nil while nothing is searched for
}

// Open is the builder of OpenLibrary.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenLibrary)
	m := Model{ctx: ctx, id: env.NewID(), team: target.Team, pick: target.Pick}
	return m, collect(m.id, env.Library)
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.search != nil }

// Busy says that nothing is kept here.
func (m Model) Busy() bool { return false }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case collected:
		if msg.screen == m.id {
			m.ready, m.all = true, rowsOf(msg.entries, env)
			m = m.find()
		}
	case screen.Changed:
		m = m.reword(env)
	case tea.KeyPressMsg:
		if m.search != nil {
			m.search = m.search.Clone()
			m.search.Key(msg)
			m = m.find()
		}
	case tea.PasteMsg:
		if m.search != nil {
			m.search = m.search.Clone()
			m.search.Paste(msg.Content)
			m = m.find()
		}
	}
	return m, screen.Stay(), nil
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	switch do.Command {
	case keys.Back:
		if m.search == nil {
			return m, screen.Pop(), nil
		}
		chosen := m.chosen().ID
		m.search = nil
		m = m.find().goTo(chosen)
	case keys.Open:
		return m, m.opens(), nil
	case keys.UseMethod:
		return m, screen.Push(screen.OpenSetup{Team: m.team, Method: m.chosen().ID}), nil
	case keys.WalkThru:
		return m, screen.Push(screen.OpenWalk{Method: m.chosen().ID}), nil
	case keys.Search:
		m.search = field.Line(text.Title)
		m = m.find()
	case keys.Choose:
		m.at = page.Move(m.at, len(m.found), do.Key)
	case keys.Page:
		m.at = leaf(m.at, len(m.found), m.height(env), do.Key)
	}
	return m, screen.Stay(), nil
}

// opens is where enter goes: to the card, or back with the method. A card that
// cannot be used can only be looked at.
func (m Model) opens() screen.Nav {
	chosen := m.chosen()
	switch {
	case chosen.ID == "":
		return screen.Stay()
	case m.pick && chosen.Err == nil:
		return screen.Return(screen.Picked{Method: chosen.ID})
	}
	return screen.Push(screen.OpenCard{Team: m.team, Method: chosen.ID})
}

// chosen is the chosen method; the zero row where there is none.
func (m Model) chosen() row {
	if m.at >= len(m.found) {
		return row{}
	}
	return m.found[m.at]
}

// goTo chooses a method by its id, if it is in the list.
func (m Model) goTo(id string) Model {
	for i, r := range m.found {
		if r.ID == id {
			m.at = i
		}
	}
	return m
}

// leaf is where a key that leafs goes in a list of n rows, so many of them seen.
func leaf(at, n, seen int, key string) int {
	switch key {
	case "pgup":
		at -= seen - 1
	case "pgdown":
		at += seen - 1
	case "home":
		at = 0
	case "end":
		at = n - 1
	}
	return max(0, min(at, n-1))
}
