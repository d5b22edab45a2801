// Package followup brings what people say of an intention to the log that made
// it: what came of it, another wording, or that nothing of it is to stay.
// Commands call it; screens do not wait for it.
package followup

import (
	"context"
	"errors"

	"intervision/model"
	"intervision/sessions"
)

// tries is how often Keep appends when other programs keep being earlier, or
// when it is not clear whether it was kept.
const tries = 5

// Asking is one request about a session that is over. IDs are those of the
// events it becomes, handed in so that asking again after an unclear answer
// never keeps anything twice.
type Asking struct {
	Log     model.ID
	Request model.Request
	IDs     []model.ID
	At      model.Instant
	Seat    model.ID
}

// Keep decides the request against the log as it stands and appends what comes
// of it. It gives the session as it is then. A *model.Refusal says that the
// intention is no longer there; sessions.ErrNotFound that its session is not.
// Other errors are those of sessions.Store: ask again.
func Keep(ctx context.Context, store sessions.Store, a Asking) (model.Session, error) {
	var err error
	for range tries {
		var s model.Session
		if s, err = Read(ctx, store, a.Log); err != nil {
			return s, err
		}
		if a.kept(s) {
			return s, nil
		}
		d, no := s.Decide(a.Request)
		if no != nil {
			return s, no
		}
		if s, err = a.append(ctx, store, s, d); err == nil {
			return s, nil
		}
		var conflict *sessions.ConflictError
		if !errors.As(err, &conflict) && !errors.Is(err, sessions.ErrUnknown) {
			return s, err
		}
	}
	return model.Session{}, err
}

// append keeps a decision and gives the session after it.
func (a Asking) append(ctx context.Context, store sessions.Store, s model.Session, d model.Decision) (model.Session, error) {
	ids := a.IDs
	events := d.Stamp(func() (id model.ID) {
		if len(ids) > 0 {
			id, ids = ids[0], ids[1:]
		}
		return id
	}, a.At, a.Seat)
	before := s.Number()
	for i := range events {
		events[i].Number = before + uint64(i) + 1
	}
	after := model.Fold(s.Script, model.RedactEvents(append(s.Events()[:len(s.Events()):len(s.Events())], events...), d.Redact))
	_, err := store.Append(ctx, sessions.Append{
		Log: a.Log, Kind: sessions.SessionLog, Expect: before, Events: events, Redact: d.Redact, Summary: after.Summarise(a.Log),
	})
	return after, err
}

// kept says whether an earlier try was stored after all.
func (a Asking) kept(s model.Session) bool {
	for _, e := range s.Events() {
		if len(a.IDs) > 0 && e.ID == a.IDs[0] {
			return true
		}
	}
	return false
}

// Read reads and folds a session.
func Read(ctx context.Context, store sessions.Store, log model.ID) (model.Session, error) {
	events, _, err := store.Read(ctx, log, 0, 0)
	if err != nil {
		return model.Session{}, err
	}
	start, ok := events[0].Body.(model.Started)
	if !ok {
		return model.Session{}, sessions.ErrDamaged
	}
	script, err := store.Script(ctx, start.Script)
	return model.Fold(script, events), err
}

// pageSize is how many summaries are read at once.
const pageSize = 60

// Open gives the intentions of a team that are still to be asked about, the
// newest session first, and when its last session was. It stops reading where
// all that home counts are found.
func Open(ctx context.Context, store sessions.Store, team model.ID) (open []model.Intended, last model.Instant, err error) {
	home, err := store.Home(ctx, team)
	if err != nil || home.Open == 0 {
		return nil, home.LastAt, err
	}
	closed := model.StateClosed
	for cursor := ""; ; {
		page, err := store.List(ctx, sessions.Query{Team: team, State: &closed}, cursor, pageSize)
		if err != nil && !errors.Is(err, sessions.ErrDamaged) { // what can be read is asked about
			return open, home.LastAt, err
		}
		for i := range page.Rows {
			for _, in := range page.Rows[i].Intended() {
				if in.Open() {
					open = append(open, in)
				}
			}
		}
		if cursor = page.Next; cursor == "" || len(open) >= home.Open {
			return open, home.LastAt, nil
		}
	}
}
