package intentions

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/followup"
	"intervision/ui/screen"
)

// undoing is how to take back what was kept here.
type undoing struct {
	of      model.Intended
	request model.Request
}

// ask has something kept about the intention that is looked at.
func (m Model) ask(env *screen.Env, request model.Request) (Model, tea.Cmd) {
	m, id := m.queued(env, m.one.of.Log, request)
	back := undoing{of: m.one.of}
	switch request.(type) {
	case model.FollowUp:
		back.request = model.Redact{IDs: []model.ID{id}}
	case model.Intend:
		back.request = model.Intend{ID: m.one.of.ID, Intention: m.one.kept.Intention}
	}
	m.undo = append(slices.Clip(m.undo), back)
	return m.send(env)
}

// takeBack undoes the last thing that was kept here.
func (m Model) takeBack(env *screen.Env) (Model, tea.Cmd) {
	last := len(m.undo) - 1
	if last < 0 {
		return m, nil
	}
	back := m.undo[last]
	m.undo = m.undo[:last:last]
	m, _ = m.queued(env, back.of.Log, back.request)
	return m.send(env)
}

func (m Model) queued(env *screen.Env, log model.ID, request model.Request) (Model, model.ID) {
	id := env.NewID()
	m.queue = append(slices.Clip(m.queue), followup.Asking{
		Log: log, Request: request, IDs: []model.ID{id}, At: env.Clock(), Seat: env.Seat,
	})
	return m, id
}

// send keeps the oldest thing that waits, one at a time.
func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	if m.saving || len(m.queue) == 0 {
		return m, nil
	}
	m.saving = true
	return m, keep(m.ctx, env.Store, m.id, m.queue[0])
}

// kept takes over what the store has now. What cannot be kept is tried again,
// unless the intention is no longer there.
func (m Model) kept(env *screen.Env, msg kept) (Model, tea.Cmd) {
	m.saving = false
	var no *model.Refusal
	gone := errors.As(msg.err, &no) || errors.Is(msg.err, sessions.ErrNotFound)
	if msg.err != nil && !gone {
		m.err = msg.err
		return m, screen.After(m.ctx, retryAfter, again{m.id})
	}
	m.err, m.queue = nil, m.queue[1:]
	if gone {
		m.notice, m.one, m.field = env.Words.Intend.Gone, nil, nil
		return m.reload(env)
	}
	m.notice = env.Words.Intend.Kept
	m = m.replaced(msg.asking.Log, msg.session)
	return m.send(env)
}

// replaced puts what a log says now in place of what was listed.
func (m Model) replaced(log model.ID, s model.Session) Model {
	sum := s.Summarise(log)
	now := sum.Intended()
	m.all = slices.Clone(m.all)
	for i := range m.all {
		at := slices.IndexFunc(now, func(n model.Intended) bool { return n.ID == m.all[i].ID })
		if at >= 0 {
			m.all[i] = now[at]
		}
	}
	if m.one != nil && m.one.of.Log == log {
		next := *m.one
		next.take(s)
		m.one = &next
	}
	chosen := slices.IndexFunc(m.rows(), func(i model.Intended) bool { return m.one != nil && i.ID == m.one.of.ID })
	if chosen >= 0 {
		m.at = chosen
	}
	return m
}
