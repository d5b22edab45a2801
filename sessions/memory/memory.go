// Package memory keeps logs in memory: for tests, for the demo, and for a
// session whose file cannot be written until there is room for it again. It
// keeps the same promises as the file, but nothing outlives the program.
package memory

import (
	"context"
	"slices"
	"sync"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
)

// Store is a sessions.Store in memory. What goes in is encoded and what comes
// out decoded, so that no caller shares anything with another and the limits
// are those of the file.
type Store struct {
	mu      sync.Mutex
	logs    map[model.ID]*log
	homes   map[model.ID]sessions.Home
	scripts map[string][]byte
	drafts  map[sessions.Place]string
	alive   map[model.ID]sessions.Alive
	bells   map[model.ID][]chan struct{}
}

// log is one log. places says where in events an id is.
type log struct {
	kind    sessions.LogKind
	head    sessions.Head
	events  [][]byte
	places  map[model.ID]int
	emptied map[model.ID]bool
	summary model.Summary
	private sessions.PrivateRow
}

var _ sessions.Store = (*Store)(nil)

// New makes an empty store.
func New() *Store {
	return &Store{
		logs: map[model.ID]*log{}, homes: map[model.ID]sessions.Home{}, scripts: map[string][]byte{},
		drafts: map[sessions.Place]string{}, alive: map[model.ID]sessions.Alive{}, bells: map[model.ID][]chan struct{}{},
	}
}

// Close does nothing: the store goes with the program.
func (s *Store) Close() error { return nil }

// Read is sessions.Store.Read.
func (s *Store) Read(ctx context.Context, id model.ID, after uint64, limit int) ([]model.Event, sessions.Head, error) {
	if err := ctx.Err(); err != nil {
		return nil, sessions.Head{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l, ok := s.logs[id]
	if !ok {
		return nil, sessions.Head{}, sessions.ErrNotFound
	}
	stored := l.events[min(after, l.head.Number):]
	if limit > 0 && len(stored) > limit {
		stored = stored[:limit]
	}
	events := make([]model.Event, 0, len(stored))
	for _, b := range stored {
		e, err := wire.DecodeEvent(b)
		if err != nil {
			return events, l.head, err
		}
		events = append(events, e)
	}
	return events, l.head, nil
}

// Erase is sessions.Store.Erase.
func (s *Store) Erase(ctx context.Context, id model.ID) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	l, ok := s.logs[id]
	if !ok {
		return sessions.ErrNotFound
	}
	s.remove(id)
	switch l.kind {
	case sessions.TeamLog:
		h := s.homes[id]
		h.Team = sessions.TeamRow{}
		s.homes[id] = h
	case sessions.PrivateLog:
	default:
		s.replace(&l.summary, nil)
		for log, other := range s.logs {
			if other.kind == sessions.PrivateLog && other.private.Session == id {
				s.remove(log)
			}
		}
	}
	return nil
}

// remove takes a log away and all that goes with it, and rings.
func (s *Store) remove(id model.ID) {
	delete(s.logs, id)
	delete(s.alive, id)
	for p := range s.drafts {
		if p.Log == id {
			delete(s.drafts, p)
		}
	}
	s.ring(id)
}

// Private is sessions.Store.Private.
func (s *Store) Private(ctx context.Context) ([]sessions.PrivateRow, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var rows []sessions.PrivateRow
	for _, l := range s.logs {
		if l.kind == sessions.PrivateLog {
			rows = append(rows, l.private)
		}
	}
	sessions.SortPrivate(rows)
	return rows, nil
}

// List is sessions.Store.List.
func (s *Store) List(ctx context.Context, q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	if err := ctx.Err(); err != nil {
		return sessions.Page{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	page, err := sessions.PageOf(s.summaries(), q, cursor, limit)
	for i := range page.Rows {
		page.Rows[i] = copied(page.Rows[i])
	}
	return page, err
}

// Home is sessions.Store.Home.
func (s *Store) Home(ctx context.Context, team model.ID) (sessions.Home, error) {
	if err := ctx.Err(); err != nil {
		return sessions.Home{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return copied(s.homes[team]), nil
}

// Teams is sessions.Store.Teams.
func (s *Store) Teams(ctx context.Context) ([]sessions.TeamRow, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var homes []sessions.Home
	for _, h := range s.homes {
		homes = append(homes, h)
	}
	return sessions.TeamsOf(homes), nil
}

// PutScript is sessions.Store.PutScript.
func (s *Store) PutScript(ctx context.Context, script model.Script) (string, error) {
	b, hash, err := wire.EncodeScript(script)
	if err != nil || ctx.Err() != nil {
		return "", orElse(ctx.Err(), err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.scripts[hash] = b
	return hash, nil
}

// Script is sessions.Store.Script.
func (s *Store) Script(ctx context.Context, hash string) (model.Script, error) {
	if err := ctx.Err(); err != nil {
		return model.Script{}, err
	}
	s.mu.Lock()
	b, ok := s.scripts[hash]
	s.mu.Unlock()
	if !ok {
		return model.Script{}, sessions.ErrNotFound
	}
	return wire.DecodeScript(b)
}

// summaries are those of every session. The caller holds the lock.
func (s *Store) summaries() []model.Summary {
	var all []model.Summary
	for _, l := range s.logs {
		if l.kind != sessions.TeamLog && l.kind != sessions.PrivateLog {
			all = append(all, l.summary)
		}
	}
	return all
}

// replace keeps the home rows up. A session may have gone to another team.
func (s *Store) replace(old, now *model.Summary) {
	if old != nil && now != nil && old.Team != now.Team {
		s.replace(old, nil)
		old = nil
	}
	team := model.ID{}
	if now != nil {
		team = now.Team
	} else if old != nil {
		team = old.Team
	}
	h, exact := s.homes[team].Replace(old, now)
	if !exact {
		ours := slices.DeleteFunc(s.summaries(), func(x model.Summary) bool { return x.Team != team || (now != nil && x.Log == now.Log) })
		if now != nil {
			ours = append(ours, *now)
		}
		h = sessions.HomeOf(s.homes[team].Team, ours)
	}
	s.homes[team] = h
}

func orElse(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}
