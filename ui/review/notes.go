package review

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/screen"
)

// most is how many sessions' notes stay at hand.
const most = 8

// notes are one session's, ready to be drawn and written.
type notes struct {
	log     model.ID
	session model.Session
	team    model.Team
	head    sessions.Head
	err     error  // why they could not be read, or not whole
	md      string // in the language it was made in; empty if nothing could be read
	inOrder bool   // it is as it went, step by step
}

// in gives the notes in the language of the screen, as they read best or as it went.
func (n notes) in(env *screen.Env, inOrder bool) notes {
	n.inOrder = inOrder
	return n.with(sheet{words: env.Words, zone: env.Zone})
}

// with makes the notes in the words of a sheet.
func (n notes) with(s sheet) notes {
	switch {
	case len(n.session.Events()) == 0:
	case n.inOrder:
		n.md = export.Happened(n.session, n.team, s.words, s.zone)
	default:
		n.md = export.Markdown(n.session, n.team, s.words, s.zone)
	}
	return n
}

// readable says whether there are notes to show: not while a session runs.
func (m Model) readable() bool {
	return !m.only.IsZero() || (len(m.list.rows) > 0 && !running(m.chosen()))
}

// need reads the notes that are to be shown, unless they are at hand. One log
// is read at a time.
func (m Model) need(env *screen.Env) (Model, tea.Cmd) {
	log := m.log()
	if !m.readable() || !m.wanted.IsZero() {
		return m, nil
	}
	if _, ok := m.at(log); ok {
		return m.use(log), nil
	}
	m.wanted = log
	return m, readNotes(m.ctx, env.Store, m.id, log, m.sheet(env))
}

// sheet is how the notes will be drawn.
func (m Model) sheet(env *screen.Env) sheet {
	return sheet{words: env.Words, zone: env.Zone, width: notesWidth(env, m.full), theme: env.Theme, inOrder: m.inOrder}
}

// at are the notes of a log, if they are at hand.
func (m Model) at(log model.ID) (notes, bool) {
	i := slices.IndexFunc(m.kept, func(n notes) bool { return n.log == log })
	if i < 0 {
		return notes{}, false
	}
	return m.kept[i], true
}

// use makes notes the last to be forgotten.
func (m Model) use(log model.ID) Model {
	n, _ := m.at(log)
	m.kept = append(m.forget(log).kept, n)
	return m
}

// take takes notes that were read. A session that still runs is opened instead
// when it is all this screen was opened for.
func (m Model) take(env *screen.Env, msg read) (Model, screen.Nav, tea.Cmd) {
	if msg.log == m.wanted {
		m.wanted = model.ID{}
	}
	n := msg.notes
	if n.err == nil && n.log == m.only && n.session.State != model.StateClosed {
		return m, screen.Replace(screen.OpenSession{Log: n.log}), nil
	}
	if errors.Is(n.err, m.ctx.Err()) && m.ctx.Err() != nil {
		return m, screen.Stay(), nil
	}
	if msg.sheet.words == env.Words && n.inOrder == m.inOrder {
		env.Cards.Put(n.md, msg.sheet.width, msg.sheet.theme, msg.lines)
	} else {
		n = n.in(env, m.inOrder)
	}
	m.kept = append(m.forget(n.log).kept, n)
	if len(m.kept) > most {
		m.kept = m.kept[len(m.kept)-most:]
	}
	m = m.still(env)
	if n.log == m.log() && m.scroll == 0 {
		m = m.toFirst(env)
	}
	if errors.Is(n.err, sessions.ErrNotFound) && n.log == m.log() {
		next, cmd := m.gone(env).fresh(env)
		return next, screen.Stay(), cmd
	}
	m, cmd := m.beside(env)
	if m.stale {
		m, list := m.fresh(env)
		return m, screen.Stay(), tea.Batch(cmd, list)
	}
	return m, screen.Stay(), cmd
}

// forget lets the notes of a log go.
func (m Model) forget(log model.ID) Model {
	m.kept = slices.DeleteFunc(slices.Clone(m.kept), func(n notes) bool { return n.log == log })
	return m
}

// still keeps the notes from being scrolled past their end.
func (m Model) still(env *screen.Env) Model {
	m.scroll = max(0, min(m.scroll, len(m.lines(env))-m.notesHeight(env)))
	return m
}

// turn scrolls the notes by so many lines.
func (m Model) turn(env *screen.Env, by int) Model {
	m.scroll += by
	return m.still(env)
}

// page scrolls by a key that leafs: a screenful, with two lines that stay, or
// to an end.
func (m Model) page(env *screen.Env, key string) Model {
	screenful := max(1, m.notesHeight(env)-2)
	switch key {
	case "pgup":
		return m.turn(env, -screenful)
	case "home":
		return m.turn(env, -m.scroll)
	case "end":
		return m.turn(env, len(m.lines(env)))
	}
	return m.turn(env, screenful)
}
