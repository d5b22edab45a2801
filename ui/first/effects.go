package first

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/teamlog"
)

// kept says whether the team is in the store.
type kept struct {
	team model.ID
	err  error
}

// keep makes the team's log.
func keep(ctx context.Context, store sessions.Store, team model.ID, events []model.Event) tea.Cmd {
	return func() tea.Msg {
		_, err := teamlog.Keep(ctx, store, team, nil, events)
		return kept{team: team, err: err}
	}
}
