package home

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
)

// rereadEvery is how often the row is read again while it is looked at: another
// program may have begun or ended a session.
const rereadEvery = 15 * time.Second

type (
	// loaded is the row of a team, and the teams there are.
	loaded struct {
		screen model.ID
		asked  model.ID // zero: the team that met last
		home   sessions.Home
		teams  []sessions.TeamRow
		err    error
	}
	// due asks to read again.
	due struct {
		screen model.ID
		round  uint64
	}
	counted struct {
		screen  model.ID
		methods int
	}
)

// load reads the teams and the row of one of them; a zero team, or one that is
// no longer there, is the one that met last.
func load(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		m := loaded{screen: screen, asked: team}
		if m.teams, m.err = store.Teams(ctx); m.err != nil || len(m.teams) == 0 {
			return m
		}
		if !slices.ContainsFunc(m.teams, func(t sessions.TeamRow) bool { return t.ID == team }) {
			team = m.teams[0].ID
		}
		m.home, m.err = store.Home(ctx, team)
		return m
	}
}

// forget erases a session that was prepared and never begun, and reads again.
// One that another program has begun meanwhile stays.
func forget(ctx context.Context, store sessions.Store, screen, team, log model.ID) tea.Cmd {
	return func() tea.Msg {
		events, _, err := store.Read(ctx, log, 0, 0)
		begun := slices.ContainsFunc(events, func(e model.Event) bool { return e.Body.Kind() == model.KindBegun })
		if err == nil && !begun {
			err = store.Erase(ctx, log)
		}
		if err != nil {
			return loaded{screen: screen, asked: team, err: err}
		}
		return load(ctx, store, screen, team)()
	}
}

// again asks to read again after a while, unless the screen is left before.
func again(ctx context.Context, asks model.ID, round uint64) tea.Cmd {
	return screen.After(ctx, rereadEvery, due{asks, round})
}

// count asks how many methods there are.
func count(screen model.ID, methods func() int) tea.Cmd {
	if methods == nil {
		return nil
	}
	return func() tea.Msg { return counted{screen, methods()} }
}
