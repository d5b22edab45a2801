package bolt

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
)

const canary = "kanarie-7f3e"

// sing puts the canary into everything of a log that people type.
func sing(t *testing.T, s *Store, log model.ID) {
	t.Helper()
	a := started(log)
	a.Summary.Title, a.Summary.Question = canary, canary
	mustAppend(t, s, a)
	for n := 2; n <= 20; n++ {
		a := entry(log, n, fmt.Sprint(canary, " ", n))
		a.Summary.Title = canary
		mustAppend(t, s, a)
	}
	draft := sessions.Draft{Place: sessions.Place{Log: log, Seat: id(3), Step: canary}, Text: canary}
	if err := s.SaveDraft(ctx, draft); err != nil {
		t.Fatal(err)
	}
	if err := s.SetAlive(ctx, log, sessions.Alive{At: 1, Program: id(5)}); err != nil {
		t.Fatal(err)
	}
}

// storedOf gives every value of a log as it lies in the file.
func storedOf(t *testing.T, path string, log model.ID) (all [][]byte) {
	t.Helper()
	raw(t, path, func(tx *bbolt.Tx) error {
		for _, b := range [][]byte{bucketKeys, bucketEvents, bucketHeads, bucketDrafts, bucketAlive} {
			for _, p := range pairs(tx.Bucket(b), log[:]) {
				all = append(all, p.value)
			}
		}
		for _, p := range pairs(tx.Bucket(bucketHome), nil) {
			all = append(all, p.value)
		}
		return nil
	})
	return all
}

// gone checks that none of the values is anywhere in the folder any more, whole
// or from any point on (a page that was used again keeps the end of another).
func gone(t *testing.T, path string, values [][]byte) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b := mustRead(t, f)
		for i, v := range values {
			for at := 0; at+32 <= len(v); at += 16 {
				if bytes.Contains(b, v[at:at+16]) {
					t.Fatalf("value %d, byte %d is still in %s", i, at, f)
				}
			}
		}
		if bytes.Contains(b, []byte(canary)) {
			t.Fatal("the canary sings in", f)
		}
	}
}

// opened gives the text of every value in the file, with the keys in hand.
func opened(t *testing.T, s *Store) (all [][]byte) {
	t.Helper()
	raw(t, s.path, func(tx *bbolt.Tx) error {
		for _, name := range buckets {
			for _, p := range pairs(tx.Bucket(name), nil) {
				k, v := s.vault.Load().key, p.value
				if bytes.Equal(name, bucketEvents) {
					var err error
					if k, err = s.openLogKey(model.ID(p.key[:idSize]), take(tx.Bucket(bucketKeys), p.key[:idSize])); err != nil {
						return err
					}
					v = v[tagSize:]
				}
				text, err := seal.Open(k, placeOf(name, p.key), v)
				if err != nil && !bytes.Equal(name, bucketMeta) {
					return fmt.Errorf("%s: %w", name, err)
				}
				all = append(all, text)
			}
		}
		return nil
	})
	return all
}

func sings(texts [][]byte) bool {
	for _, b := range texts {
		if bytes.Contains(b, []byte(canary)) {
			return true
		}
	}
	return false
}

// AT-11: an erased log is not in the file any more: not its text, not its
// ciphertext, and nothing that the keys open holds it.
func TestAT11Erase(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(2), 30)
	sing(t, s, id(1))
	if !sings(opened(t, s)) {
		t.Fatal("the canary must sing before")
	}
	values := storedOf(t, path, id(1))
	if len(values) != 20+5 {
		t.Fatal(len(values), "values")
	}
	if err := s.Erase(ctx, id(1)); err != nil {
		t.Fatal(err)
	}
	gone(t, path, values)
	if sings(opened(t, s)) {
		t.Fatal("it still sings")
	}
	wantEvents(t, s, id(2), 30)
	if h, err := s.Home(ctx, testTeam); err != nil || len(h.Running) != 1 {
		t.Fatal(h, err)
	}
}

// AT-11: closing with retractions empties what was retracted, in the file too.
func TestAT11Redact(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	sing(t, s, id(1))
	values := storedOf(t, path, id(1))
	a := sessions.Append{
		Log: id(1), Kind: sessions.SessionLog, Expect: 20, Summary: summary(id(1), 21),
		Events: []model.Event{event(id(1), 21, model.Closed{})},
		Drop:   []sessions.Place{{Log: id(1), Seat: id(3), Step: canary}},
	}
	for n := 2; n <= 20; n++ {
		a.Redact = append(a.Redact, eventID(id(1), n))
	}
	head := mustAppend(t, s, a)
	if head.Generation != 1 {
		t.Fatal(head)
	}
	events, _, err := s.Read(ctx, id(1), 0, 0)
	if err != nil || len(events) != 21 {
		t.Fatal(len(events), err)
	}
	for _, e := range events[1:20] {
		if e.Body != (model.Redacted{Was: model.KindEntryAdded}) || e.At == 0 || e.ID.IsZero() {
			t.Fatal(e)
		}
	}
	var changed [][]byte
	for i, now := range storedOf(t, path, id(1)) {
		if i < len(values) && !bytes.Equal(now, values[i]) {
			changed = append(changed, values[i])
		}
	}
	if len(changed) < 20 {
		t.Fatal("only", len(changed), "values changed")
	}
	gone(t, path, changed)
	if sings(opened(t, s)) {
		t.Fatal("it still sings")
	}
}

// Between the transaction and the compaction the program may die: then the mark
// is in the file and the next one to come carries it out.
func TestAT11CompactionIsLeftToTheNext(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	sing(t, s, id(1))
	values := storedOf(t, path, id(1))
	dir := path + ".tmp"
	if err := os.MkdirAll(filepath.Join(dir, "x"), 0o700); err != nil { // nothing can be written there
		t.Fatal(err)
	}
	if err := s.Erase(ctx, id(1)); err == nil {
		t.Fatal("the compaction cannot have worked")
	}
	s.Close()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	openAt(t, path).Close()
	gone(t, path, values)
}

// A compaction that fails is not tried again with every turn.
func TestCompactionThatFailsWaits(t *testing.T) {
	now := model.Instant(1_800_000_000_000)
	s := openAt(t, testPath(t), func(o *Options) { o.Now = func() model.Instant { return now } })
	mustWrite(t, s, id(1), 3)
	mustWrite(t, s, id(2), 3)
	blocker := filepath.Join(s.temp(), "x")
	os.MkdirAll(blocker, 0o700)
	if err := s.Erase(ctx, id(1)); err == nil {
		t.Fatal("want the error of the compaction")
	}
	os.RemoveAll(s.temp())
	due := func() (due bool) {
		raw(t, s.path, func(tx *bbolt.Tx) error { due = isDue(tx); return nil })
		return due
	}
	mustAppend(t, s, entry(id(2), 4, "x"))
	if !due() {
		t.Fatal("tried again at once")
	}
	now = now.Add(sweepAgain)
	mustAppend(t, s, entry(id(2), 5, "x"))
	if due() {
		t.Fatal("not tried again later")
	}
	wantEvents(t, s, id(2), 5)
}

// AT-24: nothing that people type is anywhere in the clear, ever.
func TestAT24Canaries(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustAppend(t, s, sessions.Append{
		Log: testTeam, Kind: sessions.TeamLog, Team: sessions.TeamRow{ID: testTeam, Name: canary},
		Events: []model.Event{event(testTeam, 1, model.TeamNamed{Name: canary})},
	})
	sing(t, s, id(1))
	if _, err := s.PutScript(ctx, model.Script{Method: canary}); err != nil {
		t.Fatal(err)
	}
	if err := s.Import(ctx, []sessions.Log{{
		ID: id(3), Kind: sessions.SessionLog, Summary: summary(id(3), 1),
		Events: []model.Event{event(id(3), 1, model.CaseNamed{Text: canary})},
	}}); err != nil {
		t.Fatal(err)
	}
	gone(t, path, nil)
	if !sings(opened(t, s)) {
		t.Fatal("the canary must be in there, sealed")
	}
}

// Private notes are gone from the file with their session, and when their time
// is over; a struck line at once. Nothing that the keys open holds them then.
func TestPrivateNotesAreGoneFromTheFile(t *testing.T) {
	for name, remove := range map[string]func(s *Store) error{
		"with their session":    func(s *Store) error { return s.Erase(ctx, id(1)) },
		"by themselves":         func(s *Store) error { return s.Erase(ctx, id(7)) },
		"when their time is up": func(s *Store) error { _, err := sessions.Expire(ctx, s, 5000); return err },
		"line by line": func(s *Store) error {
			_, err := s.Append(ctx, sessions.Append{
				Log: id(7), Kind: sessions.PrivateLog, Expect: 2, Private: sessions.PrivateRow{Session: id(1)},
				Events: []model.Event{event(id(7), 3, model.PrivateStruck{Line: eventID(id(7), 2)})},
				Redact: []model.ID{eventID(id(7), 2)}, Drop: []sessions.Place{{Log: id(7), Seat: id(3)}},
			})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := testPath(t)
			s := openAt(t, path)
			mustAppend(t, s, started(id(1)))
			mustWrite(t, s, id(2), 3)
			mustAppend(t, s, sessions.Append{
				Log: id(7), Kind: sessions.PrivateLog, Private: sessions.PrivateRow{Session: id(1), Until: 5000},
				Events: []model.Event{event(id(7), 1, model.PrivateOpened{Session: id(1), Until: 5000}), event(id(7), 2, model.PrivateAdded{Text: canary})},
			})
			draft := sessions.Draft{Place: sessions.Place{Log: id(7), Seat: id(3)}, Text: canary}
			if err := s.SaveDraft(ctx, draft); err != nil {
				t.Fatal(err)
			}
			before, values := opened(t, s), storedOf(t, path, id(7))
			if !sings(before) {
				t.Fatal("the canary must sing before")
			}
			if name == "line by line" {
				values = values[2:3] // the event that holds it
			}
			if err := remove(s); err != nil {
				t.Fatal(err)
			}
			if sings(opened(t, s)) {
				t.Fatal("it still sings")
			}
			if name != "line by line" {
				gone(t, path, values[:len(values)-1]) // the last is home's, which stays
			} else {
				gone(t, path, values)
			}
			wantEvents(t, s, id(2), 3)
		})
	}
}

// Of two programs, one makes private notes while the other erases the session:
// whichever comes first, nothing is left without a session.
func TestPrivateNotesOfAnotherProgramGoToo(t *testing.T) {
	path := testPath(t)
	one, other := openAt(t, path), openAt(t, path)
	mustAppend(t, one, started(id(1)))
	if _, err := other.Private(ctx); err != nil {
		t.Fatal(err)
	}
	make := func(s *Store) error {
		_, err := s.Append(ctx, sessions.Append{
			Log: id(7), Kind: sessions.PrivateLog, Private: sessions.PrivateRow{Session: id(1)},
			Events: []model.Event{event(id(7), 1, model.PrivateAdded{Text: canary})},
		})
		return err
	}
	c, err := one.planErase(ctx, id(1)) // prepared before the notes are there
	if err != nil {
		t.Fatal(err)
	}
	if err := make(other); err != nil {
		t.Fatal(err)
	}
	if err := one.write(ctx, c.apply, c.kept); err != nil {
		t.Fatal(err)
	}
	if sings(opened(t, one)) {
		t.Fatal("it still sings")
	}
	if err := make(other); !errors.Is(err, sessions.ErrNotFound) {
		t.Fatal(err)
	}
	if page, err := one.List(ctx, sessions.Query{}, "", 0); err != nil || page.All != 0 {
		t.Fatal(page, err)
	}
}
