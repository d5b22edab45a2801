// Package intentions lists what the people of a team meant to do: what is still
// to be asked about, then the rest, the newest first. One of them can be looked
// at, followed up, worded anew, or turned into an insight.
//
// The list is made of summaries; a log is read only when its intention is looked
// at. It may hang on the wall, so the list says of an open one whose it is and no
// more: whether it was tried, and why not, is its owner's.
package intentions

import (
	"cmp"
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/field"
	"intervision/ui/followup"
	"intervision/ui/screen"
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID

	ready bool
	err   error
	round uint64           // of reading from the top; parts of an earlier round are passed over
	all   []model.Intended // the newest first
	folk  model.Team
	at    int      // chosen in rows
	owner model.ID // only this person's; zero: everybody's

	one    *one         // the one that is looked at, nil for the list
	field  *field.Field // a line about it, nil when none is asked for
	notice string       // one line until the next key

	queue  []followup.Asking // what is not kept yet, the oldest first
	saving bool
	undo   []undoing
}

// Open is the builder of the screen.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenIntentions)
	m := Model{ctx: ctx, id: env.NewID(), team: target.Team}
	return m, load(ctx, env.Store, m.id, m.team, m.round, "")
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.field != nil }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return len(m.queue) > 0 }

// Update takes a message. The log of an intention that is no longer looked at is
// no longer watched.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	next, nav, cmd := m.update(env, msg)
	if now := next.(Model).one; m.one != nil && (now == nil || now.ctx != m.one.ctx) {
		m.one.stop()
	}
	return next, nav, cmd
}

func (m Model) update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		m.notice = ""
		return m.do(env, msg)
	case tea.KeyPressMsg:
		if m.field != nil {
			m.field = m.field.Clone()
			m.field.Key(msg)
			m.notice = ""
		}
		return m, screen.Stay(), nil
	case tea.PasteMsg:
		if m.field != nil {
			m.field = m.field.Clone()
			if !m.field.Paste(msg.Content) {
				m.notice = env.Words.Run.TooLarge
			}
		}
		return m, screen.Stay(), nil
	case screen.Shown, tea.FocusMsg:
		next, cmd := m.reload(env)
		return next, screen.Stay(), cmd
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.screen == m.id && msg.round == m.round {
			return m.loaded(env, msg)
		}
	case opened:
		if msg.screen == m.id && m.one != nil && m.one.of.ID == msg.id {
			return m.opened(env, msg)
		}
	case rang:
		if msg.screen == m.id && m.one != nil && m.one.of.ID == msg.id {
			m, list := m.reload(env)
			return m, tea.Batch(list, read(m.one.ctx, env.Store, m.id, m.one.of, msg.bell))
		}
	case kept:
		if msg.screen == m.id {
			return m.kept(env, msg)
		}
	case again:
		if msg.screen == m.id {
			return m.send(env)
		}
	}
	return m, nil
}

// reload reads the list from the top.
func (m Model) reload(env *screen.Env) (Model, tea.Cmd) {
	m.round++
	return m, load(m.ctx, env.Store, m.id, m.team, m.round, "")
}

// loaded takes over a part of the list, and asks for the next. The chosen one
// stays chosen.
func (m Model) loaded(env *screen.Env, msg loaded) (Model, tea.Cmd) {
	m.err = msg.err
	if msg.err != nil {
		return m, nil
	}
	chosen := m.chosen().ID
	if msg.cursor == "" {
		m.ready, m.all, m.folk = true, nil, msg.folk
	}
	m.all = append(slices.Clip(m.all), msg.some...)
	slices.SortStableFunc(m.all, func(a, b model.Intended) int { return cmp.Compare(b.Made, a.Made) })
	m.at = max(0, slices.IndexFunc(m.rows(), func(i model.Intended) bool { return i.ID == chosen }))
	if msg.next == "" {
		return m, nil
	}
	return m, load(m.ctx, env.Store, m.id, m.team, m.round, msg.next)
}

// rows are the intentions that are listed: open ones, then the rest.
func (m Model) rows() []model.Intended {
	var open, rest []model.Intended
	for _, i := range m.all {
		switch {
		case !m.owner.IsZero() && i.Owner != m.owner:
		case i.Open():
			open = append(open, i)
		default:
			rest = append(rest, i)
		}
	}
	return append(open, rest...)
}

// chosen is the chosen one, the zero one where there is none.
func (m Model) chosen() model.Intended {
	if rows := m.rows(); m.at < len(rows) {
		return rows[m.at]
	}
	return model.Intended{}
}
