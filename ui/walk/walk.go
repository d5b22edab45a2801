// Package walk goes through a method by oneself before leading it: what the
// wall will show, what to say aloud, and the tips, step by step. It draws the
// stage of a session that does not exist; it knows no store, so nothing can be
// kept.
package walk

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	id     model.ID // of this screen: answers to another one are passed over
	target screen.OpenWalk

	ready   bool
	err     error
	short   bool
	scripts [2]model.Script // the full form and the short one

	now    rehearsal
	room   model.Room // what the wall shows of it
	choice int        // of the step's choices
	guard  bool       // the kind sentence is on the wall
	scroll int        // of what stands beside the wall

	folder func() string // that files go to; only a command calls it
	notice string        // where the sheet is
}

// Builder is the builder of screen.OpenWalk. Folder gives the folder that files
// go to; only a command calls it.
func Builder(folder func() string) screen.Builder {
	return func(_ context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		target, _ := to.(screen.OpenWalk)
		m := Model{id: env.NewID(), target: target, short: target.Short, folder: folder}
		return m, compose(m.id, env.Library, target)
	}
}

// Typing says that nothing is typed here.
func (m Model) Typing() bool { return false }

// Busy says that nothing is kept here.
func (m Model) Busy() bool { return false }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		m.notice = ""
		if msg.Command == keys.PrintCard {
			return m, screen.Stay(), printOut(m.id, env.Library, m.target.Method, env.Words, m.folder)
		}
		next, nav := m.do(env, msg)
		return next, nav, nil
	case printed:
		if msg.screen == m.id {
			m.notice = env.Words.Put(msg.path, msg.err)
			m.scroll = 0 // it stands at the top
		}
	case composed:
		if msg.screen == m.id {
			m.ready, m.err, m.scripts = true, msg.err, msg.scripts
			m = m.to(env, rehearse(m.script(), m.short))
		}
	case screen.Changed:
		m = m.show(env)
		m.scroll = m.within(env, m.scroll)
	}
	return m, screen.Stay(), nil
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (Model, screen.Nav) {
	switch do.Command {
	case keys.Back:
		return m, screen.Pop()
	case keys.NextStep:
		if m.now.last() {
			return m, screen.Pop()
		}
		return m.to(env, m.now.next()), screen.Stay()
	case keys.PrevStep:
		return m.to(env, m.now.back()), screen.Stay()
	case keys.OtherForm:
		m.short = !m.short
		return m.to(env, rehearse(m.script(), m.short).at(m.now)), screen.Stay()
	}
	return m.look(env, do), screen.Stay()
}

// look changes only how the step is looked at.
func (m Model) look(env *screen.Env, do screen.Do) Model {
	by := 1
	if do.Key == "up" || do.Key == "left" {
		by = -1
	}
	switch do.Command {
	case keys.Sentence:
		m.guard = !m.guard
	case keys.Change:
		m.choice = (m.choice + by + m.choices()) % max(1, m.choices())
	case keys.Choose:
		m.scroll = m.within(env, m.scroll+by)
	}
	return m
}

// to goes to another step, which is looked at from its top.
func (m Model) to(env *screen.Env, r rehearsal) Model {
	m.now, m.choice, m.guard, m.scroll = r, 0, false, 0
	return m.show(env)
}

// show takes over what the wall shows, in the language of the screen.
func (m Model) show(env *screen.Env) Model {
	if m.ready && m.err == nil {
		m.room = m.now.room(env.Words)
	}
	return m
}

// script is that of the form that is shown.
func (m Model) script() model.Script {
	if m.short {
		return m.scripts[1]
	}
	return m.scripts[0]
}

// choices is among how many alternatives or questions the step lets one look.
func (m Model) choices() int {
	switch m.room.Step.Capture {
	case model.CapturePick, model.CaptureRating:
		return len(m.room.Step.Choices)
	}
	return 0
}
