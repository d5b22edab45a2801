package season

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// loaded takes what was read, and waits for what others change.
func (m Model) loaded(env *screen.Env, msg loaded) (Model, tea.Cmd) {
	m.bell = msg.bell
	wait := screen.When(m.ctx, m.bell, rang{m.id})
	switch {
	case m.ready && msg.err != nil && !errors.Is(msg.err, sessions.ErrNotFound):
		return m, screen.After(m.ctx, retryAfter, rang{m.id})
	case m.ready:
		return m.follow(env, msg), wait
	}
	m, cmd := m.take(env, msg)
	return m, tea.Batch(cmd, wait)
}

// follow takes over what another program changed. What is on its way here comes
// back with the whole log by itself. A team that is gone leaves nothing on the screen.
func (m Model) follow(env *screen.Env, msg loaded) Model {
	switch {
	case errors.Is(msg.err, sessions.ErrNotFound):
		m.ready, m.err = false, msg.err
		m.now, m.plan, m.place, m.typing = teamlog.Season{}, nil, listing, false
	case msg.err == nil && !m.edits.Waiting() && !sameLog(m.edits.Log, msg.season.Log):
		m.now, m.edits.Log = msg.season, msg.season.Log
		m = m.refresh(env)
		if m.place == absence || m.place == showing {
			m.place = listing // what was asked about is something else now
		}
		if _, ok := m.now.Team.Season.Rule(); !ok && len(m.plan) == 0 && m.place != asking {
			return m.ask(env)
		}
	}
	return m
}

// sameLog says whether nothing was added to a log or taken out of it.
func sameLog(a, b []model.Event) bool {
	return slices.EqualFunc(a, b, func(x, y model.Event) bool { return x.ID == y.ID && x.Body.Kind() == y.Body.Kind() })
}
