package review

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/screen"
)

// pageSize is how many summaries are read at once, and nearEnd how close to the
// last one the next page is asked for.
const (
	pageSize = 60
	nearEnd  = 15
)

// list is the part of a team's sessions that was read.
type list struct {
	ready bool
	err   error
	rows  []model.Summary
	next  string // where the rest begins, empty for none
	all   int
	at    int

	toEnd   bool   // the last one is wanted: what is not read yet follows
	round   uint64 // of reading from the top; answers to an earlier round are passed over
	reading bool
}

// reload reads the list from the top, as far as it was read before. The chosen
// session stays chosen.
func (m Model) reload(env *screen.Env) (Model, tea.Cmd) {
	if m.search.on() {
		return m.lookAgain(env)
	}
	m.list.round++
	m.list.reading = true
	return m, readList(m.ctx, env.Store, m.id, m.list.round, m.query(env), "", max(pageSize, len(m.list.rows)))
}

// more reads the next page when the chosen row comes near the end.
func (m Model) more(env *screen.Env) (Model, tea.Cmd) {
	if m.list.next == "" || m.list.reading || (!m.list.toEnd && m.list.at+nearEnd < len(m.list.rows)) {
		return m, nil
	}
	m.list.reading = true
	return m, readList(m.ctx, env.Store, m.id, m.list.round, m.query(env), m.list.next, pageSize)
}

// listed takes a page of the list.
func (m Model) listed(env *screen.Env, msg listed) (Model, tea.Cmd) {
	l := &m.list
	l.reading, l.ready, l.err = false, true, msg.err
	if msg.err != nil {
		return m, nil
	}
	chosen := m.chosen().Log
	if msg.cursor == "" {
		l.rows = nil
	}
	l.rows = append(slices.Clip(l.rows), msg.page.Rows...)
	l.next, l.all = msg.page.Next, msg.page.All
	if i := slices.IndexFunc(l.rows, func(s model.Summary) bool { return s.Log == chosen }); i >= 0 {
		l.at = i
	}
	if l.toEnd {
		l.at = len(l.rows) - 1
	}
	l.at = max(0, min(l.at, len(l.rows)-1))
	if len(l.rows) == 0 || m.chosen().Log != chosen {
		m.scroll, m.full = 0, false
		m = m.unasked()
	}
	m, more := m.more(env)
	m, beside := m.beside(env)
	return m, tea.Batch(more, beside)
}

// chosen is the chosen session; the zero one where there is none.
func (m Model) chosen() model.Summary {
	if m.list.at >= len(m.list.rows) {
		return model.Summary{}
	}
	return m.list.rows[m.list.at]
}

// log is the session whose notes are shown, or would be.
func (m Model) log() model.ID {
	if !m.only.IsZero() {
		return m.only
	}
	return m.chosen().Log
}

// choose moves to another session.
func (m Model) choose(env *screen.Env, at int) (Model, tea.Cmd) {
	m.list.toEnd = false
	return m.goTo(env, at)
}

// last goes to the oldest session, reading the rest of the list if need be.
func (m Model) last(env *screen.Env) (Model, tea.Cmd) {
	m.list.toEnd = m.list.next != ""
	return m.goTo(env, len(m.list.rows)-1)
}

func (m Model) goTo(env *screen.Env, at int) (Model, tea.Cmd) {
	at = max(0, min(at, len(m.list.rows)-1))
	if at != m.list.at {
		m.list.at, m.scroll, m.hit = at, 0, 0
		m = m.toFirst(env)
	}
	m, more := m.more(env)
	m, beside := m.beside(env)
	return m, tea.Batch(more, beside)
}

// beside sees to the notes that fill the window, or stand beside the list where
// there is room for them. Those are read when the choice has rested a moment:
// who leafs through a long list does not read all of it.
func (m Model) beside(env *screen.Env) (Model, tea.Cmd) {
	log := m.log()
	switch {
	case m.full:
		return m.need(env)
	case !wide(env) || !m.readable():
		return m, nil
	}
	if _, ok := m.at(log); ok {
		return m.use(log), nil
	}
	return m, rest(m.ctx, m.id, log)
}

// running says whether a session has not ended.
func running(s model.Summary) bool { return s.State != model.StateClosed }

// titleOf is what a session was about, in one line; empty if that is not kept.
func titleOf(s model.Summary) string {
	if s.Title != "" {
		return s.Title
	}
	return s.Question
}

// methodOf is the name of a session's method in the language of the screen.
func methodOf(env *screen.Env, s model.Summary) string {
	for _, code := range []string{env.Words.Code, "en"} {
		if name := s.Names[code]; name != "" {
			return name
		}
	}
	for _, name := range s.Names {
		return name
	}
	return s.Method
}
