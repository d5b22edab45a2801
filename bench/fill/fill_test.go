package fill

import (
	"context"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
)

const now model.Instant = 1_796_904_000_000

func filled(t *testing.T) (*Maker, sessions.Store) {
	t.Helper()
	m, err := New(now, 1)
	if err != nil {
		t.Fatal(err)
	}
	store := memory.New()
	if err := m.PutTeam(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	return m, store
}

func TestClosedSessionsAreRealOnes(t *testing.T) {
	m, store := filled(t)
	if err := m.PutClosed(t.Context(), store, 200, 60); err != nil {
		t.Fatal(err)
	}
	page, err := store.List(t.Context(), sessions.Query{}, "", 0)
	if err != nil || page.All != 200 {
		t.Fatalf("%d sessions, %v", page.All, err)
	}
	presenters := map[model.ID]bool{}
	for _, row := range page.Rows {
		presenters[row.Presenter] = true
		s := read(t, store, row.Log)
		if len(s.Events()) != 60 || s.State != model.StateClosed || len(s.Entries) < 30 || len(s.Intentions) != 1 || s.StartedAt >= now || row.Question == "" {
			t.Fatalf("%d events, state %v, %d entries, %d intentions", len(s.Events()), s.State, len(s.Entries), len(s.Intentions))
		}
	}
	home, err := store.Home(t.Context(), m.Team)
	if err != nil || home.Sessions != 200 || home.Open != 200 || len(presenters) != len(names()) {
		t.Fatalf("home %+v, %v, %d presenters", home, err, len(presenters))
	}
}

func TestTheRunningSessionStandsInItsStep(t *testing.T) {
	m, store := filled(t)
	log, err := m.PutRunning(t.Context(), store, 60)
	if err != nil {
		t.Fatal(err)
	}
	s := read(t, store, log)
	if s.State != model.StateRunning || s.Current().ID != Step || len(s.EntriesOf(Step)) != 60 || s.Question() == "" || !s.Open(s.Current()) {
		t.Fatalf("state %v, step %v, %d entries", s.State, s.Current(), len(s.Entries))
	}
	if alive, err := store.AliveOf(t.Context(), log); err != nil || alive.At != now || s.LastAt > now {
		t.Fatalf("alive at %d, %v", alive.At, err)
	}
	if left := model.Public(s, model.Team{}).Clock.Left(now); left < 2*model.Minute {
		t.Fatalf("the step has %d ms left: a clock over time shows no seconds", left)
	}
}

func TestTooFewEventsAreNoSession(t *testing.T) {
	m, _ := filled(t)
	if _, err := m.Closed(5); err == nil {
		t.Fatal("made a session of five events")
	}
}

func read(t *testing.T, store sessions.Store, log model.ID) model.Session {
	t.Helper()
	events, _, err := store.Read(context.Background(), log, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	script, err := store.Script(context.Background(), events[0].Body.(model.Started).Script)
	if err != nil {
		t.Fatal(err)
	}
	return model.Fold(script, events)
}
