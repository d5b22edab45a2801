package review

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
)

// What another program struck or erased does not stay on this screen. One
// session is followed at a time: the one whose notes can be seen. What else is
// at hand is looked after when it is shown again.

// following is the session that is followed, zero for none.
type following struct {
	log   model.ID
	round uint64 // a bell of an earlier one is passed over
	stop  context.CancelFunc
}

// follow follows the notes that can be seen now, and no others.
func (m Model) follow(env *screen.Env) (Model, tea.Cmd) {
	n, seen := m.at(m.log())
	if seen = seen && m.readable() && (m.full || wide(env)); seen && m.following.log == n.log {
		return m, nil
	}
	m = m.unfollow()
	if !seen {
		return m, nil
	}
	var ctx context.Context
	ctx, m.following.stop = context.WithCancel(m.ctx)
	m.following.log = n.log
	return m, watch(ctx, env.Store, rang{m.id, m.following.round}, n.log, n.head)
}

func (m Model) unfollow() Model {
	if m.following.stop != nil {
		m.following.stop()
	}
	m.following = following{round: m.following.round + 1}
	return m
}

// rang takes the notes that are out of date off the screen at once, and reads
// them again; the list follows when they are there, or gone.
func (m Model) rang(env *screen.Env, msg rang) (Model, tea.Cmd) {
	log := m.following.log
	if msg.round != m.following.round || log == m.erasing {
		return m, nil
	}
	m = m.unfollow().forget(log)
	m.stale = true
	return m.need(env)
}

// fresh reads the list again, if there is one: titles stand in it too. Under notes
// that fill the window a search waits until they are closed: it begins anew, and
// would close them.
func (m Model) fresh(env *screen.Env) (Model, tea.Cmd) {
	if m.stale = m.full && m.search.on(); m.stale || !m.only.IsZero() {
		return m, nil
	}
	return m.reload(env)
}

// gone says that the session that was shown is no longer there.
func (m Model) gone(env *screen.Env) Model {
	m = m.unasked()
	m.scroll, m.full, m.notice = 0, !m.only.IsZero(), env.Words.Error(sessions.ErrNotFound)
	return m
}

// unasked drops what was asked about a session that is gone: nobody answers it
// about another one.
func (m Model) unasked() Model {
	m.asking, m.along, m.field = false, taking{}, nil
	return m
}
