package memory

import (
	"context"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
)

// Scan is sessions.Store.Scan.
func (s *Store) Scan(ctx context.Context, q sessions.Query, look sessions.Look, found sessions.Found) error {
	page, err := s.List(ctx, q, "", 0)
	if err != nil {
		return err
	}
	var texts wire.Texts
	for _, row := range page.Rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		if row.State != model.StateClosed || !s.textsOf(row.Log, &texts) {
			continue
		}
		if what, yes := look(row.Log, &texts); yes {
			if err := found(row, what); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// textsOf takes the texts out of a log; false if it went in between.
func (s *Store) textsOf(id model.ID, into *wire.Texts) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	l, ok := s.logs[id]
	if !ok {
		return false
	}
	into.Reset()
	for _, b := range l.events {
		if into.Add(b) != nil {
			return false // what is in memory was encoded here
		}
	}
	return true
}
