package intentions

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/followup"
)

// What waits stands in this file.

type (
	// loaded is a part of the list; the first part says who the team is too.
	loaded struct {
		screen model.ID
		round  uint64
		cursor string // of this part, empty for the first
		next   string // of the part after it, empty at the end
		some   []model.Intended
		folk   model.Team
		err    error
	}
	// opened is one intention as its log has it.
	opened struct {
		screen, id model.ID
		session    model.Session
		bell       <-chan struct{} // rings when that log is another one
		err        error
	}
	rang struct {
		screen, id model.ID
		bell       <-chan struct{}
	}
	// kept says what came of keeping something.
	kept struct {
		screen  model.ID
		asking  followup.Asking
		session model.Session
		err     error
	}
	// again asks to keep what waits once more.
	again struct{ screen model.ID }
)

// retryAfter is how long a store that cannot keep is left alone.
const retryAfter = 2 * time.Second

// pageSize is how many sessions are read at once: the first are there at once,
// however many there are.
const pageSize = 200

// load reads summaries of a team's sessions, and its people. What can be read of
// a damaged file is shown.
func load(ctx context.Context, store sessions.Store, screen, team model.ID, round uint64, cursor string) tea.Cmd {
	return func() tea.Msg {
		m := loaded{screen: screen, round: round, cursor: cursor}
		closed := model.StateClosed
		page, err := store.List(ctx, sessions.Query{Team: team, State: &closed}, cursor, pageSize)
		if err != nil && !errors.Is(err, sessions.ErrDamaged) {
			m.err = err
			return m
		}
		for i := range page.Rows {
			m.some = append(m.some, page.Rows[i].Intended()...)
		}
		if m.next = page.Next; cursor != "" {
			return m
		}
		events, _, err := store.Read(ctx, team, 0, 0)
		if err != nil && !errors.Is(err, sessions.ErrNotFound) && !errors.Is(err, sessions.ErrDamaged) {
			m.err = err
		}
		m.folk = model.FoldTeam(team, events)
		return m
	}
}

// read reads the log of one intention. The first time it hangs the bell before.
func read(ctx context.Context, store sessions.Store, screen model.ID, of model.Intended, bell <-chan struct{}) tea.Cmd {
	return func() tea.Msg {
		if bell == nil {
			bell = store.Watch(ctx, of.Log)
		}
		s, err := followup.Read(ctx, store, of.Log)
		return opened{screen: screen, id: of.ID, session: s, bell: bell, err: err}
	}
}

// keep keeps something about an intention, also when the screen is being left.
func keep(ctx context.Context, store sessions.Store, screen model.ID, a followup.Asking) tea.Cmd {
	return func() tea.Msg {
		s, err := followup.Keep(context.WithoutCancel(ctx), store, a)
		return kept{screen: screen, asking: a, session: s, err: err}
	}
}
