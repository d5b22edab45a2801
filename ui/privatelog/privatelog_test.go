package privatelog_test

import (
	"context"
	"errors"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/privatelog"
	"intervision/ui/uitest"
)

var about = privatelog.About{Session: model.ID{5}, Team: model.ID{6}, Person: model.ID{7}, Started: 1000}

func withSession(t *testing.T) *memory.Store {
	t.Helper()
	s := memory.New()
	e := model.Event{ID: model.ID{9}, Body: model.Started{Team: about.Team}}
	if _, err := s.Append(t.Context(), sessions.Append{Log: about.Session, Kind: sessions.SessionLog, Events: []model.Event{e}}); err != nil {
		t.Fatal(err)
	}
	return s
}

func add(text string) func(model.PrivateNotes) (model.Decision, *model.Refusal) {
	return func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Add(text) }
}

func texts(n model.PrivateNotes) (all string) {
	for _, l := range n.Lines {
		all += l.Text + "|"
	}
	return all
}

// unclear keeps, and then says that nobody knows whether it did.
type unclear struct {
	sessions.Store
	times int
}

func (u *unclear) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	head, err := u.Store.Append(ctx, a)
	if u.times--; u.times >= 0 && err == nil {
		return sessions.Head{}, sessions.ErrUnknown
	}
	return head, err
}

func TestAnUnclearAnswerAddsAndTakesNothingTwice(t *testing.T) {
	newID := uitest.IDs()
	store := &unclear{Store: withSession(t)}
	keep := func(decide func(model.PrivateNotes) (model.Decision, *model.Refusal)) model.PrivateNotes {
		t.Helper()
		store.times = 1
		n, err := privatelog.Keep(t.Context(), store, about, privatelog.New(newID, 2000, model.ID{1}, true, decide))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	n := keep(add("een"))
	if texts(n) != "een|" || n.Until != model.PrivateUntil(1000, 2000) || n.Person != about.Person || n.Session != about.Session {
		t.Fatalf("%+v", n)
	}
	keep(add("twee"))
	n = keep(func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Edit(n.Lines[0].ID, "eerst") })
	if texts(n) != "eerst|twee|" {
		t.Fatalf("after another wording %q", texts(n))
	}
	line := n.Lines[1].ID
	n = keep(func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.Strike(line) })
	if texts(n) != "eerst|" {
		t.Fatalf("after striking %q", texts(n))
	}
	until := n.Until - 5
	n = keep(func(n model.PrivateNotes) (model.Decision, *model.Refusal) { return n.KeepUntil(until, 2000) })
	if rows, err := store.Private(t.Context()); err != nil || len(rows) != 1 || rows[0].Until != until || n.Until != until {
		t.Fatalf("%+v, %v", rows, err)
	}
}

// A second window that has seen nothing of the first adds to the same notes.
func TestTwoWindowsKeepOneLog(t *testing.T) {
	newID, store := uitest.IDs(), withSession(t)
	for _, text := range []string{"een", "twee"} {
		if _, err := privatelog.Keep(t.Context(), store, about, privatelog.New(newID, 2000, model.ID{1}, false, add(text))); err != nil {
			t.Fatal(err)
		}
	}
	n, err := privatelog.Of(t.Context(), store, about.Session, 2000)
	if err != nil || texts(n) != "een|twee|" {
		t.Fatalf("%q, %v", texts(n), err)
	}
	if n, err := privatelog.Of(t.Context(), store, about.Session, n.Until); err != nil || len(n.Lines) != 0 {
		t.Fatalf("after their time %q, %v", texts(n), err)
	}
}

func TestWhatCannotBeKept(t *testing.T) {
	newID, store := uitest.IDs(), withSession(t)
	var no *model.Refusal
	if _, err := privatelog.Keep(t.Context(), store, about, privatelog.New(newID, 2000, model.ID{1}, false, add(" "))); !errors.As(err, &no) {
		t.Errorf("an empty line: %v", err)
	}
	gone := about
	gone.Session = model.ID{99}
	if _, err := privatelog.Keep(t.Context(), store, gone, privatelog.New(newID, 2000, model.ID{1}, false, add("x"))); !errors.Is(err, sessions.ErrNotFound) {
		t.Errorf("about a session that is gone: %v", err)
	}
	if rows, _ := store.Private(t.Context()); len(rows) != 0 {
		t.Errorf("%+v", rows)
	}
}
