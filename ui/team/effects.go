package team

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/teamlog"
)

// retryAfter is how long we wait after something could not be kept.
const retryAfter = 2 * time.Second

type (
	// loaded is the team's log, and how many sessions it has.
	loaded struct {
		screen   model.ID
		events   []model.Event
		sessions int
		err      error
	}
	// kept is the log after a change, or why that is not kept.
	kept struct {
		screen model.ID
		events []model.Event
		err    error
	}
	retry struct{ screen model.ID }
)

func load(ctx context.Context, store sessions.Store, screen, team model.ID) tea.Cmd {
	return func() tea.Msg {
		events, _, err := store.Read(ctx, team, 0, 0)
		home, _ := store.Home(ctx, team) // a number is all that is lost
		return loaded{screen, events, home.Sessions + len(home.Running), err}
	}
}

func keep(ctx context.Context, store sessions.Store, screen, team model.ID, have, add []model.Event) tea.Cmd {
	return func() tea.Msg {
		events, err := teamlog.Keep(ctx, store, team, have, add)
		return kept{screen, events, err}
	}
}
