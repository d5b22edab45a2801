package memory

import (
	"bytes"
	"cmp"
	"context"
	"slices"

	"intervision/model"
	"intervision/sessions"
)

// SaveDraft is sessions.Drafts.SaveDraft.
func (s *Store) SaveDraft(ctx context.Context, d sessions.Draft) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if l, ok := s.logs[d.Log]; d.Text == "" || !ok || l.summary.State == model.StateClosed {
		delete(s.drafts, d.Place)
		return nil
	}
	s.drafts[d.Place] = d.Text
	return nil
}

// DraftsOf is sessions.Drafts.DraftsOf.
func (s *Store) DraftsOf(ctx context.Context, log model.ID) ([]sessions.Draft, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []sessions.Draft
	for p, text := range s.drafts {
		if p.Log == log {
			all = append(all, sessions.Draft{Place: p, Text: text})
		}
	}
	slices.SortFunc(all, func(a, b sessions.Draft) int {
		return cmp.Or(bytes.Compare(a.Seat[:], b.Seat[:]), cmp.Compare(a.Step, b.Step))
	})
	return all, nil
}

// SetAlive is sessions.Drafts.SetAlive.
func (s *Store) SetAlive(ctx context.Context, log model.ID, a sessions.Alive) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.alive[log] = a
	return nil
}

// AliveOf is sessions.Drafts.AliveOf.
func (s *Store) AliveOf(ctx context.Context, log model.ID) (sessions.Alive, error) {
	if err := ctx.Err(); err != nil {
		return sessions.Alive{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.alive[log], nil
}

// Watch is sessions.Store.Watch: here the bell rings at once.
func (s *Store) Watch(ctx context.Context, log model.ID) <-chan struct{} {
	bell := make(chan struct{}, 1)
	s.mu.Lock()
	s.bells[log] = append(s.bells[log], bell)
	s.mu.Unlock()
	context.AfterFunc(ctx, func() { s.silence(log, bell) })
	return bell
}

// silence takes a bell away, and what it had still to say.
func (s *Store) silence(log model.ID, bell chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bells[log] = slices.DeleteFunc(s.bells[log], func(b chan struct{}) bool { return b == bell })
	select {
	case <-bell:
	default:
	}
}

// ring rings every bell of a log; one that rings already rings once.
func (s *Store) ring(log model.ID) {
	for _, bell := range s.bells[log] {
		select {
		case bell <- struct{}{}:
		default:
		}
	}
}
