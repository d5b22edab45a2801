package cli

import (
	"context"
	"strings"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
)

// stretch is from its first moment until before another one; zero for no limit.
type stretch struct{ first, after model.Instant }

// day reads a day, a month or a year: 2026-11-12, 2026-11, 2026; a day also as
// people type it: 31/05/2026, 31-5, "31 May", "last Tuesday".
func (p *program) day(flag, s string, zone *time.Location) (stretch, error) {
	if s == "" {
		return stretch{}, nil
	}
	for _, form := range []struct {
		layout              string
		years, months, days int
	}{{time.DateOnly, 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}} {
		if at, err := time.ParseInLocation(form.layout, s, zone); err == nil {
			return stretch{model.Instant(at.UnixMilli()), model.Instant(at.AddDate(form.years, form.months, form.days).UnixMilli())}, nil
		}
	}
	if at, ok := p.words.Times.ParsePast(s, ui.Clock(), zone); ok {
		return stretch{model.Instant(at.UnixMilli()), model.Instant(at.AddDate(0, 0, 1).UnixMilli())}, nil
	}
	return stretch{}, wrong(p.words.Cli.NoDay, "flag", flag, "value", s)
}

// oneTeam is the team that a name or the beginning of one means, or the only one
// there is.
func (p *program) oneTeam(ctx context.Context, store sessions.Store, name string) (model.ID, error) {
	var met damage
	teams, err := store.Teams(ctx)
	if err = met.passed(err); err != nil {
		return model.ID{}, err
	}
	var found []sessions.TeamRow
	var names []string
	for _, t := range teams {
		names = append(names, t.Name)
		switch {
		case name != "" && strings.EqualFold(t.Name, name):
			return t.ID, nil
		case strings.HasPrefix(strings.ToLower(t.Name), strings.ToLower(name)):
			found = append(found, t)
		}
	}
	list := p.words.Times.List(names)
	switch {
	case len(found) == 1:
		return found[0].ID, nil
	case len(teams) == 0:
		return model.ID{}, nil // sessions without a team that can be read
	case len(found) == 0:
		return model.ID{}, cannot(p.words.Cli.NoTeam, "name", name, "names", list)
	}
	return model.ID{}, cannot(p.words.Cli.WhichTeam, "names", list)
}
