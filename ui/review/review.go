// Package review reads back: the sessions of a team, newest first, and the
// notes of one of them.
//
// The list is made of summaries, a page at a time; a log is read only when its
// notes are shown, and the last few stay at hand. In a wide window the notes of
// the chosen session stand beside the list.
package review

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/field"
	"intervision/ui/part"
	"intervision/ui/screen"
)

// Options say what the wiring has.
type Options struct {
	// Folder is where files with notes go if the person does not say otherwise,
	// empty for the folder the program runs in. It is called by a command, never
	// while drawing; nil is the same as an empty one.
	Folder func() string
}

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	only model.ID // opened for this one session: there is no list

	list   list
	folk   model.Team // whose sessions these are, for the names of people
	search search
	filter filter
	values values // what there is to filter by, read when it is asked for
	by     by     // the filter that keys are about
	// filtering says that keys are about the line with filters.
	filtering bool
	inOrder   bool // notes are shown step by step, as it went
	hit       int  // which hit in the notes was gone to last

	kept      []notes // read before, the newest use last
	following following
	stale     bool     // the list is to be read again
	wanted    model.ID // the log that is being read, zero for none
	full      bool     // the notes fill the window
	scroll    int      // lines of the notes that are above the window

	notice  string // one line until the next key
	asking  bool   // whether a session is to be erased
	ask     part.Ask
	erasing model.ID
	along   taking       // what goes into a file
	folder  string       // where files are proposed
	field   *field.Field // the name of a file, nil when none is asked for
	saving  bool
}

// Builder makes the screen of OpenReview.
func Builder(opts Options) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		target, _ := to.(screen.OpenReview)
		m := Model{ctx: ctx, id: env.NewID(), team: target.Team, only: target.Log}
		m.full = !m.only.IsZero()
		m, cmd := m.again(env)
		return m, tea.Batch(cmd, place(m.id, opts.Folder))
	}
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.field != nil || m.search.typing && !m.asking }

// Busy says whether something is still being written or removed.
func (m Model) Busy() bool { return m.saving || !m.erasing.IsZero() }

// Update takes a message, and follows what can be seen after it.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	m, nav, cmd := m.update(env, msg)
	m, watch := m.follow(env)
	return m, nav, tea.Batch(cmd, watch)
}

func (m Model) update(env *screen.Env, msg tea.Msg) (Model, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case tea.KeyPressMsg, tea.PasteMsg:
		next, cmd := m.typed(env, msg)
		return next, screen.Stay(), cmd
	case screen.Changed:
		next, cmd := m.changed(env).beside(env)
		return next, screen.Stay(), cmd
	case screen.Shown:
		next, cmd := m.again(env)
		return next, screen.Stay(), cmd
	case tea.FocusMsg:
		next, cmd := m.fresh(env)
		return next, screen.Stay(), cmd
	case read:
		if msg.screen == m.id {
			return m.take(env, msg)
		}
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case listed:
		if msg.screen == m.id && msg.round == m.list.round {
			return m.listed(env, msg)
		}
	case found:
		if msg.screen == m.id {
			return m.found(env, msg)
		}
	case folk:
		if msg.screen == m.id {
			m.folk, m.values = msg.team, values{}
			return m, nil
		}
	case valued:
		if msg.screen == m.id && msg.err == nil {
			return m.valued(env, msg), nil
		}
	case placed:
		if msg.screen == m.id {
			return m.placed(env, msg.folder), nil
		}
	case rang:
		if msg.screen == m.id {
			return m.rang(env, msg)
		}
	case rested:
		if msg.screen == m.id && msg.log == m.log() {
			return m.need(env)
		}
	case written:
		if msg.screen == m.id {
			return m.written(env, msg), nil
		}
	case erased:
		if msg.screen == m.id {
			return m.erased(env, msg)
		}
	}
	return m, nil
}

// again reads what may be out of date after another screen was on top.
func (m Model) again(env *screen.Env) (Model, tea.Cmd) {
	m.kept, m.values = nil, values{}
	if !m.only.IsZero() {
		return m.need(env)
	}
	m, cmd := m.reload(env)
	return m, tea.Batch(cmd, readFolk(m.ctx, env.Store, m.id, m.team))
}

// changed follows the language; size and colours are the drawing's own affair.
func (m Model) changed(env *screen.Env) Model {
	kept := make([]notes, len(m.kept))
	for i, n := range m.kept {
		kept[i] = n.in(env, m.inOrder)
	}
	m.kept = kept
	return m.still(env)
}
