package bolt

import (
	"context"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// homes are the home rows a change touches, as they are and as they will be.
type homes struct {
	s    *Store
	rows map[model.ID]*homeChange
	now  map[model.ID]*model.Summary // by log, what this change makes of it; nil: erased
}

type homeChange struct {
	seen   []byte // nil: there was none
	row    sessions.Home
	unsure bool // the row alone does not tell: compute it from all summaries
	after  homeTrace
}

func (s *Store) homes() *homes {
	return &homes{s: s, rows: map[model.ID]*homeChange{}, now: map[model.ID]*model.Summary{}}
}

// load gives the row of a team. One that is damaged, or not there (the team is
// new, or the key of its row was damaged), is computed.
func (h *homes) load(ctx context.Context, team model.ID) (*homeChange, error) {
	if c, ok := h.rows[team]; ok {
		return c, nil
	}
	c := &homeChange{}
	if t, ok := h.s.recent.homes[team]; ok {
		c.seen, c.row = t.stored, t.row
	} else {
		var err error
		if c.seen, err = h.s.one(ctx, bucketHome, team[:]); err != nil {
			return nil, err
		}
		c.row, err = openRow[sessions.Home](h.s, bucketHome, team[:], c.seen)
		if c.unsure = err != nil; c.unsure {
			if c.row.Team, err = h.teamRow(ctx, team); err != nil {
				return nil, err
			}
		}
	}
	h.rows[team] = c
	return c, nil
}

// teamRow is what a team's own log says of it.
func (h *homes) teamRow(ctx context.Context, team model.ID) (sessions.TeamRow, error) {
	stored, err := h.s.headOf(ctx, team)
	if err != nil || stored == nil {
		return sessions.TeamRow{}, err
	}
	row, err := h.s.openHead(team, stored)
	return row.Team, err
}

// replace brings home up to date with one session's summary. A session may
// have gone to another team.
func (h *homes) replace(ctx context.Context, log model.ID, old, now *model.Summary) error {
	h.now[log] = now
	if old != nil && now != nil && old.Team != now.Team {
		if err := h.shift(ctx, old.Team, old, nil); err != nil {
			return err
		}
		old = nil
	}
	if now != nil {
		return h.shift(ctx, now.Team, old, now)
	}
	return h.shift(ctx, old.Team, old, nil)
}

func (h *homes) shift(ctx context.Context, team model.ID, old, now *model.Summary) error {
	c, err := h.load(ctx, team)
	if err != nil || c.unsure {
		return err
	}
	row, exact := c.row.Replace(old, now)
	if exact {
		c.row = row
	} else {
		c.unsure = true
	}
	return nil
}

// setTeam puts the row in the list of teams; the zero row takes it away.
func (h *homes) setTeam(ctx context.Context, team model.ID, row sessions.TeamRow) error {
	c, err := h.load(ctx, team)
	if err == nil {
		c.row.Team = row
	}
	return err
}

// seal adds the rows to a change.
func (h *homes) seal(ctx context.Context, to *change) error {
	for team, c := range h.rows {
		if c.unsure {
			all, err := h.all(ctx, team)
			if err != nil {
				return err
			}
			c.row = sessions.HomeOf(c.row.Team, all)
		}
		stored, err := h.s.sealRow(bucketHome, team[:], c.row)
		if err != nil {
			return err
		}
		to.putIf(bucketHome, team[:], stored, c.seen)
		c.after = homeTrace{stored: stored, row: c.row}
	}
	return nil
}

// all gives every summary of a team as it will be after this change.
func (h *homes) all(ctx context.Context, team model.ID) ([]model.Summary, error) {
	stored, err := h.s.summariesOf(ctx, team)
	if err != nil {
		return nil, err
	}
	var all []model.Summary
	for _, s := range stored {
		if _, changes := h.now[s.Log]; !changes {
			all = append(all, s)
		}
	}
	for _, s := range h.now {
		if s != nil && s.Team == team {
			all = append(all, *s)
		}
	}
	return all, nil
}

// Home gives the home row of a team; see sessions.Store. It reads one row,
// however many sessions there are. Only if that one is damaged, or not there,
// it is computed.
func (s *Store) Home(ctx context.Context, team model.ID) (sessions.Home, error) {
	stored, err := s.one(ctx, bucketHome, team[:])
	if err != nil {
		return sessions.Home{}, err
	}
	if row, err := openRow[sessions.Home](s, bucketHome, team[:], stored); err == nil {
		return row, nil
	}
	h := s.homes()
	row, err := h.teamRow(ctx, team)
	if err != nil {
		return sessions.Home{}, err
	}
	all, err := h.all(ctx, team)
	return sessions.HomeOf(row, all), err
}

// Teams lists the teams; see sessions.Store.
func (s *Store) Teams(ctx context.Context) ([]sessions.TeamRow, error) {
	var stored []pair
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		stored = pairs(tx.Bucket(bucketHome), nil)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var rows []sessions.Home
	for _, p := range stored {
		h, derr := openRow[sessions.Home](s, bucketHome, p.key, p.value)
		if derr != nil {
			err = derr
			continue
		}
		rows = append(rows, h)
	}
	return sessions.TeamsOf(rows), err
}
