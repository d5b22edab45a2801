package season

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"strconv"
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
		err    error
	}
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

func load(ctx context.Context, store sessions.Store, screen, team model.ID, here *time.Location) tea.Cmd {
	return func() tea.Msg {
		s, err := teamlog.ReadSeason(ctx, store, team, here)
		return loaded{screen, s, err}
	}
}

func keep(ctx context.Context, store sessions.Store, screen, team model.ID, have, add []model.Event) tea.Cmd {
	return func() tea.Msg {
		events, err := teamlog.Keep(ctx, store, team, have, add)
		return kept{screen, events, err}
	}
}

// tries is how many names are tried for a file.
const tries = 50

// write writes the series to a new file in the folder for files.
func write(screen model.ID, folder func() string, name, format string, s export.Season) tea.Cmd {
	return func() tea.Msg {
		var b bytes.Buffer
		if err := s.Write(&b, format); err != nil {
			return written{screen, "", err}
		}
		base := name
		if folder != nil {
			base = filepath.Join(folder(), name)
		}
		base = strings.TrimSuffix(base, filepath.Ext(base))
		path, err := "", fs.ErrExist
		for i := 1; i <= tries && errors.Is(err, fs.ErrExist); i++ {
			path = base + "." + format
			if i > 1 {
				path = base + "-" + strconv.Itoa(i) + "." + format
			}
			err = export.Write(path, b.String())
		}
		if whole, absErr := filepath.Abs(path); absErr == nil {
			path = whole
		}
		return written{screen, path, err}
	}
}
