package advice

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
)

// What waits stands in this file. Each command ends with the screen's context
// and answers with a message that carries the screen's id.

type (
	// loaded is what is known of the team already.
	loaded struct {
		screen   model.ID
		team     model.ID
		people   int
		sessions int // that have ended
		manager  bool
		history  []methods.Past
		err      error
	}
	// collected are the methods, and the minutes around one.
	collected struct {
		screen  model.ID
		entries []methods.Entry
		around  int
	}
)

// load reads the team and what it did before. A zero team is the one that met
// last; without one, or without a store, nothing is known.
func load(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		m := loaded{screen: screen, team: team, err: sessions.ErrNotFound}
		if store != nil {
			m.err = m.read(ctx, store)
		}
		return m
	}
}

func (m *loaded) read(ctx context.Context, store sessions.Store) error {
	if m.team.IsZero() {
		teams, err := store.Teams(ctx)
		if err != nil {
			return err
		}
		if len(teams) == 0 {
			return sessions.ErrNotFound
		}
		m.team = teams[0].ID
	}
	events, _, err := store.Read(ctx, m.team, 0, 0)
	if err != nil {
		return err
	}
	team := model.FoldTeam(m.team, events)
	m.people, m.manager = len(team.Here()), team.Conditions[model.BossPresent]
	closed := model.StateClosed
	page, err := store.List(ctx, sessions.Query{Team: m.team, State: &closed}, "", most)
	if err != nil {
		return err
	}
	m.sessions = page.All
	for _, s := range page.Rows {
		m.history = append(m.history, methods.Past{Method: s.Method})
	}
	return nil
}

// usually is how long opening and closing take where that cannot be read.
const usually = 15

// collect lists the methods that can be used, and works out how long the short
// opening and closing take: less is never spent on them.
func collect(screen model.ID, library *methods.Library) tea.Cmd {
	return func() tea.Msg {
		m := collected{screen: screen, around: usually}
		if library == nil {
			return m
		}
		for _, e := range library.List() {
			if e.Err == nil {
				m.entries = append(m.entries, e)
			}
		}
		if set, err := library.Frame("short"); err == nil {
			m.around = around(set)
		}
		return m
	}
}

// around is how long the steps of a frame take: not the welcome, which waits
// without a clock, and not those for after a stop.
func around(frame methods.Set) int {
	minutes := 0
	for _, card := range frame {
		minutes = 0
		for _, s := range card.Steps {
			if !s.Has(model.Welcome) && !s.Has(model.Aftercare) && !strings.HasPrefix(s.ID, "stop-") {
				minutes += s.Minutes
			}
		}
	}
	return minutes
}
