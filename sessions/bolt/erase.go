package bolt

import (
	"context"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// Erase removes a log and everything of it from the file; see sessions.Store.
// If the log is gone but the file could not be compacted (a full disk), that
// error is given; the compaction stays due and is tried again by later turns.
func (s *Store) Erase(ctx context.Context, log model.ID) error {
	s.planning.Lock()
	defer s.planning.Unlock()
	left, err := s.carryOut(ctx, func() (*change, error) { return s.planErase(ctx, log) })
	s.recent.forget()
	if err != nil {
		return err
	}
	s.bells.changed(log, nil)
	return left
}

func (s *Store) planErase(ctx context.Context, log model.ID) (*change, error) {
	stored, err := s.headOf(ctx, log)
	if err != nil {
		return nil, err
	}
	if stored == nil {
		return nil, sessions.ErrNotFound
	}
	c := &change{lists: true, due: true, logs: -1, erased: log[:]}
	c.putIf(bucketHeads, log[:], nil, stored)
	c.delete = []row{{bucket: bucketKeys, key: log[:]}, {bucket: bucketAlive, key: log[:]}}
	c.clear = []row{{bucket: bucketEvents, key: log[:]}, {bucket: bucketDrafts, key: log[:]}}
	h := s.homes()
	if err := h.without(ctx, log, stored); err != nil {
		return nil, err
	}
	return c, h.seal(ctx, c)
}

// without takes a log out of home. Of a log whose row is damaged nobody knows
// the team: then every home row is computed again.
func (h *homes) without(ctx context.Context, log model.ID, stored []byte) error {
	was, err := h.s.openHead(log, stored)
	switch {
	case err != nil:
		h.now[log] = nil
		return h.unsureAll(ctx)
	case was.Kind == sessions.TeamLog:
		return h.setTeam(ctx, log, sessions.TeamRow{})
	case was.Kind == sessions.PrivateLog:
		return nil // nothing of it shows there
	}
	return h.replace(ctx, log, &was.Summary, nil)
}

func (h *homes) unsureAll(ctx context.Context) error {
	var teams []pair
	err := h.s.read(ctx, func(tx *bbolt.Tx) error {
		teams = pairs(tx.Bucket(bucketHome), nil)
		return nil
	})
	for _, p := range teams {
		if err != nil {
			return err
		}
		var c *homeChange
		if c, err = h.load(ctx, model.ID(p.key)); err == nil {
			c.unsure = true
		}
	}
	return err
}
