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
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	pick bool // the chosen method is handed back

	ready  bool
	all    []row
	found  []row // what search and filter leave
	at     int
	search *field.Field // nil while nothing is searched for
	sought bool         // opened to search: without it there is nothing to stay for

	filter    filter
	filtering bool // keys change the filter
	by        by   // the one they change

	marked string // the id of a method that waits for a second one
	pair   *pair  // two methods side by side, nil while the list is shown
}

// Open is the builder of OpenLibrary.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenLibrary)
	m := Model{id: env.NewID(), team: target.Team, pick: target.Pick}
	if target.Search {
		m.search, m.sought = field.Line(text.Title), true
	}
	return m, collect(m.id, env.Library)
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.search != nil && !m.filtering && m.pair == nil }

// Busy says that nothing is kept here.
func (m Model) Busy() bool { return false }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case collected:
		if msg.screen == m.id {
			m = m.collected(env, msg)
		}
	case compared:
		if msg.screen == m.id {
			m = m.beheld(env, msg)
		}
	case screen.Shown:
		return m, screen.Stay(), collect(m.id, env.Library) // a card may have been changed meanwhile
	case screen.Changed:
		return m.changed(env)
	case tea.KeyPressMsg, tea.PasteMsg:
		if m.Typing() {
			m = m.typed(msg)
		}
	}
	return m, screen.Stay(), nil
}

// collected takes over the methods there are; the chosen one stays chosen.
func (m Model) collected(env *screen.Env, msg collected) Model {
	chosen := m.chosen().ID
	m.ready, m.all = true, rowsOf(msg.entries, env)
	return m.find().goTo(chosen)
}

// changed follows the language and the size of the screen.
func (m Model) changed(env *screen.Env) (screen.Screen, screen.Nav, tea.Cmd) {
	m = m.reword(env).laid(env)
	if m.pair != nil && m.pair.code != env.Lang {
		return m, screen.Stay(), readPair(m.id, env.Library, m.pair.ids, env.Lang)
	}
	return m, screen.Stay(), nil
}

// typed gives what was typed to the search line.
func (m Model) typed(msg tea.Msg) Model {
	m.search = m.search.Clone()
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		m.search.Key(msg)
	case tea.PasteMsg:
		m.search.Paste(msg.Content)
	}
	return m.find()
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	if m.pair != nil {
		next, nav := m.doPair(env, do)
		return next, nav, nil
	}
	switch do.Command {
	case keys.Back:
		return m.back()
	case keys.Open:
		return m, m.opens(), nil
	case keys.UseMethod:
		return m, screen.Push(screen.OpenSetup{Team: m.team, Method: m.chosen().ID}), nil
	case keys.WalkThru:
		return m, screen.Push(screen.OpenWalk{Method: m.chosen().ID}), nil
	case keys.Toggle:
		next, cmd := m.mark(env)
		return next, screen.Stay(), cmd
	case keys.Choose:
		m.at = page.Move(m.at, len(m.found), do.Key)
	case keys.Page:
		m.at = leaf(m.at, len(m.found), m.height(env), do.Key)
	default:
		m = m.narrow(do)
	}
	return m, screen.Stay(), nil
}

// narrow carries out the commands of searching and filtering.
func (m Model) narrow(do screen.Do) Model {
	chosen := m.chosen().ID
	switch do.Command {
	case keys.Search:
		if m.filtering = false; m.search == nil {
			m.search = field.Line(text.Title)
		}
	case keys.Filter:
		m.filtering = !m.filtering
	case keys.NextField:
		if m.filtering {
			m.by = (m.by + 1) % filters
		}
		m.filtering = true
	case keys.PrevField:
		m.by = (m.by + filters - 1) % filters
	case keys.Change:
		step := 1
		if do.Key == "left" {
			step = -1
		}
		m.filter = m.filter.change(m.by, step)
	case keys.Remove:
		m.filter = filter{}
	}
	return m.find().goTo(chosen)
}

// back goes out of the filter, then out of the search, then of the screen.
func (m Model) back() (screen.Screen, screen.Nav, tea.Cmd) {
	switch chosen := m.chosen().ID; {
	case m.filtering:
		m.filtering = false
	case m.search != nil && m.sought && m.marked == "":
		return m, screen.Pop(), nil
	case m.search != nil:
		m.search = nil
		m = m.find().goTo(chosen)
	case m.marked != "":
		m.marked = ""
	default:
		return m, screen.Pop(), nil
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
