package memory

import (
	"context"
	"maps"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
)

// Append is sessions.Store.Append.
func (s *Store) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	if err := ctx.Err(); err != nil {
		return sessions.Head{}, err
	}
	if _, err := encoded(a.Events); err != nil {
		return sessions.Head{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.logOf(a.Log, a.Kind)
	change, err := a.Change(l.head, l.find)
	if err != nil || change.Done {
		return change.Head, err
	}
	stored, err := fitting(change.Add, a.Summary, a.Team)
	if err != nil {
		return sessions.Head{}, err
	}
	if l.kind == sessions.PrivateLog {
		if l.private, err = s.private(a, l); err != nil {
			return sessions.Head{}, err
		}
	}
	l.apply(change, stored)
	s.keep(a.Log, l, a.Summary, a.Team)
	for _, p := range a.Drop {
		delete(s.drafts, p)
	}
	if a.Closes() {
		maps.DeleteFunc(s.drafts, func(p sessions.Place, _ string) bool { return p.Log == a.Log })
	}
	return l.head, nil
}

// Import is sessions.Store.Import.
func (s *Store) Import(ctx context.Context, logs []sessions.Log) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	changes, stored := make([]sessions.Change, len(logs)), make([][][]byte, len(logs))
	seen := map[model.ID]bool{}
	for i, in := range logs {
		var err error
		head := s.logOf(in.ID, in.Kind).head
		if seen[in.ID] {
			return &sessions.ConflictError{Head: head}
		}
		seen[in.ID] = true
		if changes[i], err = in.Change(head); err != nil {
			return err
		}
		if s.logOf(in.ID, in.Kind).kind == sessions.PrivateLog {
			return sessions.ErrNotFound
		}
		if stored[i], err = fitting(changes[i].Add, in.Summary, in.Team); err != nil {
			return err
		}
	}
	for i, in := range logs {
		l := s.logOf(in.ID, in.Kind)
		l.apply(changes[i], stored[i])
		s.keep(in.ID, l, in.Summary, in.Team)
	}
	return nil
}

// logOf is the log of an id, or a new one that is not kept yet.
func (s *Store) logOf(id model.ID, kind sessions.LogKind) *log {
	if l := s.logs[id]; l != nil {
		return l
	}
	return &log{kind: kind, places: map[model.ID]int{}, emptied: map[model.ID]bool{}}
}

// keep puts a log and its row in place, and rings.
func (s *Store) keep(id model.ID, l *log, summary model.Summary, team sessions.TeamRow) {
	switch l.kind {
	case sessions.PrivateLog: // nothing of it shows in any list
	case sessions.TeamLog:
		h := s.homes[id]
		h.Team = copied(team)
		s.homes[id] = h
	default:
		var old *model.Summary
		if before := l.summary; s.logs[id] != nil {
			old = &before
		}
		l.summary = copied(summary)
		s.replace(old, &l.summary)
	}
	s.logs[id] = l
	s.ring(id)
}

// private is the row of private notes after an append. What they are about
// stays what it was.
func (s *Store) private(a sessions.Append, l *log) (sessions.PrivateRow, error) {
	row := a.Private
	row.Log = a.Log
	if s.logs[a.Log] != nil {
		row.Session = l.private.Session
	} else if s.logs[row.Session] == nil {
		return l.private, sessions.ErrNotFound
	}
	return row, nil
}

// find says whether the log has an event, and whether it is redacted.
func (l *log) find(id model.ID) (redacted, found bool) {
	_, found = l.places[id]
	return l.emptied[id], found
}

// apply changes the log; stored are the bytes of what is added.
func (l *log) apply(c sessions.Change, stored [][]byte) {
	for _, id := range c.Redact {
		l.empty(id)
	}
	for i, e := range c.Add {
		if _, redacted := e.Body.(model.Redacted); redacted {
			l.emptied[e.ID] = true
		}
		l.places[e.ID] = len(l.events)
		l.events = append(l.events, stored[i])
	}
	l.head = c.Head
}

// empty redacts a stored event. It was encoded here, so it decodes.
func (l *log) empty(id model.ID) {
	at := l.places[id]
	if e, err := wire.DecodeEvent(l.events[at]); err == nil {
		e.Body, e.Raw = model.Redacted{Was: e.Body.Kind()}, nil
		l.events[at], _ = wire.EncodeEvent(e)
	}
	l.emptied[id] = true
}

// fitting gives the bytes of events, if the rows that go with them fit too.
func fitting(events []model.Event, summary model.Summary, team sessions.TeamRow) ([][]byte, error) {
	if _, err := wire.EncodeRow(summary); err != nil {
		return nil, err
	}
	if _, err := wire.EncodeRow(team); err != nil {
		return nil, err
	}
	return encoded(events)
}

func encoded(events []model.Event) ([][]byte, error) {
	all := make([][]byte, len(events))
	for i, e := range events {
		var err error
		if all[i], err = wire.EncodeEvent(e); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// copied is a row that shares nothing with another: encoded and decoded. Rows
// that are kept have been encoded before, so this does not fail.
func copied[T any](row T) T {
	b, err := wire.EncodeRow(row)
	if err != nil {
		return row
	}
	again, err := wire.DecodeRow[T](b)
	if err != nil {
		return row
	}
	return again
}
