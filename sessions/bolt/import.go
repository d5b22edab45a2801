package bolt

import (
	"bytes"
	"context"
	"slices"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// Import keeps logs in bulk; see sessions.Store. They are written in the order
// of their ids: pages of the file fill one after the other.
func (s *Store) Import(ctx context.Context, logs []sessions.Log) error {
	s.planning.Lock()
	defer s.planning.Unlock()
	logs = slices.Clone(logs)
	slices.SortFunc(logs, func(a, b sessions.Log) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	var plans []*plan
	_, err := s.carryOut(ctx, func() (c *change, err error) {
		plans, c, err = s.planImport(ctx, logs)
		return c, err
	})
	s.recent.forget()
	if err != nil {
		return err
	}
	for _, p := range plans {
		s.bells.changed(p.log, p.after.stored)
	}
	return nil
}

// planImport prepares all logs as one change.
func (s *Store) planImport(ctx context.Context, logs []sessions.Log) ([]*plan, *change, error) {
	if len(logs) == 0 {
		return nil, nil, nil
	}
	c := &change{lists: true, bulk: true}
	h := s.homes()
	plans := make([]*plan, 0, len(logs))
	heads, err := s.headsOf(ctx, logs)
	if err != nil {
		return nil, nil, err
	}
	for i, log := range logs {
		p := &plan{log: log.ID, change: c, homes: h}
		if p.was, err = s.traceOf(log.ID, heads[i]); err != nil {
			return nil, nil, err
		}
		if i > 0 && logs[i-1].ID == log.ID {
			return nil, nil, &sessions.ConflictError{Head: p.was.head.end()}
		}
		p.after = *p.was
		if p.what, err = log.Change(p.was.head.end()); err != nil {
			return nil, nil, err
		}
		if err := s.sealLog(ctx, p, head{Kind: log.Kind, Summary: log.Summary, Team: log.Team}); err != nil {
			return nil, nil, err
		}
		plans = append(plans, p)
	}
	return plans, c, h.seal(ctx, c)
}

// headsOf copies the ends of logs within one turn.
func (s *Store) headsOf(ctx context.Context, logs []sessions.Log) (raw []rawLog, err error) {
	err = s.read(ctx, func(tx *bbolt.Tx) error {
		raw = nil
		for i := range logs {
			raw = append(raw, rawHead(tx, logs[i].ID))
		}
		return nil
	})
	return raw, err
}
