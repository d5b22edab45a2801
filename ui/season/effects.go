package season

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/teamlog"
)

// retryAfter is how long we wait after something could not be kept.
const retryAfter = 2 * time.Second

type (
	// loaded is everything the plan follows from.
	loaded struct {
		screen model.ID
		season teamlog.Season
		bell   <-chan struct{} // rings when the team's log is another one
		err    error
	}
	rang struct{ screen model.ID }
	// kept is the log after a change, or why that is not kept.
	kept struct {
		screen model.ID
		events []model.Event
		err    error
	}
	retry struct{ screen model.ID }
	// written says where a file is.
	written struct {
		screen model.ID
		path   string
		err    error
	}
)

// load reads what the plan follows from. The first time it hangs the bell before.
func load(ctx context.Context, store sessions.Store, screen, team model.ID, here *time.Location, bell <-chan struct{}) tea.Cmd {
	return func() tea.Msg {
		if bell == nil {
			bell = store.Watch(ctx, team)
		}
		s, err := teamlog.ReadSeason(ctx, store, team, here)
		return loaded{screen, s, bell, err}
	}
}

func keep(ctx context.Context, store sessions.Store, screen, team model.ID, have, add []model.Event) tea.Cmd {
	return func() tea.Msg {
		events, err := teamlog.Keep(ctx, store, team, have, add)
		return kept{screen, events, err}
	}
}

// write writes the series to a new file in the folder for files.
func write(screen model.ID, folder func() string, name, format string, s export.Season) tea.Cmd {
	return func() tea.Msg {
		var b bytes.Buffer
		if err := s.Write(&b, format); err != nil {
			return written{screen, "", err}
		}
		in := ""
		if folder != nil {
			in = folder()
		}
		path, err := export.Fresh(in, strings.TrimSuffix(name, filepath.Ext(name)), "."+format, b.String())
		return written{screen, path, err}
	}
}
