package teamlog

import (
	"context"
	"errors"
	"time"

	"intervision/model"
	"intervision/sessions"
)

// Season is everything that a plan of a series follows from.
type Season struct {
	Log  []model.Event // the team's
	Team model.Team
	Held []model.Held
	Zone *time.Location // the series' own, or the one here
}

// ReadSeason reads it. A team without any event is an error of sessions.Store;
// of damaged sessions it reads what is left.
func ReadSeason(ctx context.Context, store sessions.Store, team model.ID, here *time.Location) (Season, error) {
	log, _, err := store.Read(ctx, team, 0, 0)
	if len(log) == 0 && err == nil {
		err = sessions.ErrNotFound
	}
	if err != nil {
		return Season{}, err
	}
	s := Season{Zone: here}.With(team, log, here)
	s.Held, err = sessions.HeldBy(ctx, store, team, s.Zone)
	if errors.Is(err, sessions.ErrDamaged) {
		err = nil
	}
	return s, err
}

// With is the same with another log of the team.
func (s Season) With(team model.ID, log []model.Event, here *time.Location) Season {
	s.Log, s.Team = log, model.FoldTeam(team, log)
	switch name := s.Team.Season.Zone(); name {
	case s.Zone.String(): // to look one up may ask the disk
	case "":
		s.Zone = here
	default:
		s.Zone = sessions.ZoneOf(name, here)
	}
	return s
}

// Plan is who does what and when, as it is now.
func (s Season) Plan(now model.Instant) []model.Meeting {
	today, _ := sessions.DateOf(now, s.Zone)
	return s.Team.Plan(s.Held, today)
}

// At is when a meeting begins.
func (s Season) At(slot model.Slot) model.Instant {
	return sessions.MomentOf(slot.Date, slot.Minute, s.Zone)
}
