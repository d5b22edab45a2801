package bolt

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

var ctx = context.Background()

// testTeam is the team of all test sessions.
var testTeam = id(7777)

// id is a made-up id.
func id(n int) model.ID {
	var out model.ID
	binary.BigEndian.PutUint64(out[:], uint64(n)*0x9E3779B97F4A7C15)
	binary.BigEndian.PutUint64(out[8:], uint64(n))
	return out
}

func testOptions() Options {
	return Options{
		Now:     func() model.Instant { return 1_800_000_000_000 },
		Random:  random(1),
		Program: "test program",
		Version: "test",
	}
}

func random(seed byte) io.Reader {
	return rand.NewChaCha8([32]byte{seed, byte(os.Getpid()), byte(os.Getpid() >> 8)})
}

// testPath is a path of a file that is not there, in a folder of its own.
func testPath(t testing.TB) string { return filepath.Join(t.TempDir(), "notes", "intervision.db") }

func openAt(t testing.TB, path string, change ...func(*Options)) *Store {
	t.Helper()
	opt := testOptions()
	for _, c := range change {
		c(&opt)
	}
	s, err := Open(path, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// started is the first append of a session.
func started(log model.ID) sessions.Append {
	return sessions.Append{
		Log: log, Kind: sessions.SessionLog,
		Events:  []model.Event{event(log, 1, model.Started{Team: testTeam, Method: "incident", Zone: "Europe/Amsterdam"})},
		Summary: summary(log, 1),
	}
}

// event is the n-th of a log, with an id that follows from both.
func event(log model.ID, n int, body model.Body) model.Event {
	e := model.Event{ID: eventID(log, n), At: model.Instant(1_790_000_000_000 + n), By: id(1), Body: body}
	e.Lead = e.ID
	return e
}

func eventID(log model.ID, n int) model.ID {
	out := log
	binary.BigEndian.PutUint32(out[4:], uint32(n))
	out[0] ^= 0xFF
	return out
}

// entry is one more event, with a text to look for.
func entry(log model.ID, n int, text string) sessions.Append {
	return sessions.Append{
		Log: log, Kind: sessions.SessionLog, Expect: uint64(n - 1),
		Events:  []model.Event{event(log, n, model.EntryAdded{Step: "questions", Text: text, Person: id(3)})},
		Summary: summary(log, n),
	}
}

func summary(log model.ID, n int) model.Summary {
	return model.Summary{
		Log: log, Team: testTeam, Method: "incident", Zone: "Europe/Amsterdam",
		Names:   map[string]string{"nl": "Incidentmethode", "en": "Incident method"},
		Title:   fmt.Sprintf("the case at %d", n),
		Started: 1_790_000_000_000 + model.Instant(binary.BigEndian.Uint32(log[12:])),
		Last:    model.Instant(1_790_000_000_000 + n),
		State:   model.StateRunning, Step: 3, Steps: 8,
		People:    []model.ID{id(3), id(4), id(5), id(6), id(8)},
		Presenter: id(3), Facilitator: id(4),
	}
}

func mustAppend(t testing.TB, s *Store, a sessions.Append) sessions.Head {
	t.Helper()
	head, err := s.Append(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	return head
}

// mustWrite makes a session of n events, each with a text of its own.
func mustWrite(t testing.TB, s *Store, log model.ID, n int) {
	t.Helper()
	mustAppend(t, s, started(log))
	for i := 2; i <= n; i++ {
		mustAppend(t, s, entry(log, i, fmt.Sprintf("text %d", i)))
	}
}

// wantEvents checks that a log holds exactly events 1 to n, in order.
func wantEvents(t testing.TB, s *Store, log model.ID, n int) {
	t.Helper()
	events, head, err := s.Read(ctx, log, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	if head.Number != uint64(n) || len(events) != n {
		t.Fatalf("head %d and %d events, want %d", head.Number, len(events), n)
	}
	for i, e := range events {
		if e.ID != eventID(log, i+1) || e.Number != uint64(i+1) {
			t.Fatalf("event %d is %d %s", i+1, e.Number, e.ID)
		}
	}
}

// raw does a transaction on a file without the engine.
func raw(t testing.TB, path string, do func(*bbolt.Tx) error) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Update(do); err != nil {
		t.Fatal(err)
	}
}

func mustRead(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustWriteFile(t testing.TB, path string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}
