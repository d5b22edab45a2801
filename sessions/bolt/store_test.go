package bolt

import (
	"errors"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

func TestAppendAndReadBack(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 12)
	wantEvents(t, s, id(1), 12)
	s.Close()
	s = openAt(t, path)
	wantEvents(t, s, id(1), 12)
	mustAppend(t, s, entry(id(1), 13, "after opening again"))
	wantEvents(t, s, id(1), 13)
}

func TestReadInPieces(t *testing.T) {
	s := openAt(t, testPath(t))
	mustWrite(t, s, id(1), 10)
	mustWrite(t, s, id(2), 3)
	events, head, err := s.Read(ctx, id(1), 4, 3)
	if err != nil || len(events) != 3 || events[0].Number != 5 || head.Number != 10 {
		t.Fatal(events, head, err)
	}
	for _, after := range []uint64{10, 11, ^uint64(0)} {
		if events, _, err := s.Read(ctx, id(1), after, 0); err != nil || len(events) != 0 {
			t.Fatal(after, events, err)
		}
	}
}

// Two programs on one file: what one remembers, the other has changed.
func TestTwoStoresOnOneFile(t *testing.T) {
	path := testPath(t)
	a, b := openAt(t, path), openAt(t, path, func(o *Options) { o.Random = random(2) })
	mustAppend(t, a, started(id(1)))
	mustAppend(t, b, entry(id(1), 2, "b"))
	mustAppend(t, a, entry(id(1), 3, "a"))
	mustAppend(t, b, started(id(2))) // the home row that b remembers is old
	mustAppend(t, a, entry(id(1), 4, "a"))
	_, err := b.Append(ctx, entry(id(1), 3, "late"))
	if err != nil {
		t.Fatal("an event that is there is skipped:", err)
	}
	other := entry(id(1), 3, "late")
	other.Events[0].ID = id(99)
	var conflict *sessions.ConflictError
	if _, err := b.Append(ctx, other); !errors.As(err, &conflict) || conflict.Head.Number != 4 {
		t.Fatal("want a conflict at 4:", err)
	}
	wantEvents(t, b, id(1), 4)
	for _, s := range []*Store{a, b} {
		h, err := s.Home(ctx, testTeam)
		if err != nil || len(h.Running) != 2 {
			t.Fatal(h, err)
		}
	}
}

// A file put back from a backup has other keys: what this process remembers of
// the one before must not be written into it.
func TestFileBroughtBackWhileOpen(t *testing.T) {
	path, other := testPath(t), testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 3)
	b := openAt(t, other, func(o *Options) { o.Random = random(3) })
	mustWrite(t, b, id(1), 2)
	b.Close()
	mustWriteFile(t, path, mustRead(t, other)) // in place: the same inode
	head, err := s.Append(ctx, entry(id(1), 3, "after"))
	if err != nil || head.Number != 3 {
		t.Fatal(head, err)
	}
	wantEvents(t, s, id(1), 3)
	if err := s.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1)}, Text: "x"}); err != nil {
		t.Fatal(err)
	}
}

// The home row follows from the others: damage to it costs nothing.
func TestHomeStaysRightWhenItsRowIsDamaged(t *testing.T) {
	damages := map[string]func(b *bbolt.Bucket) error{
		"row":  func(b *bbolt.Bucket) error { return b.Put(testTeam[:], []byte("nonsense")) },
		"gone": func(b *bbolt.Bucket) error { return b.Delete(testTeam[:]) },
	}
	for name, damage := range damages {
		t.Run(name, func(t *testing.T) {
			s := openAt(t, testPath(t))
			mustAppend(t, s, sessions.Append{
				Log: testTeam, Kind: sessions.TeamLog, Team: sessions.TeamRow{ID: testTeam, Name: "Noord"},
				Events: []model.Event{event(testTeam, 1, model.TeamNamed{Name: "Noord"})},
			})
			mustWrite(t, s, id(1), 2)
			mustWrite(t, s, id(2), 2)
			raw(t, s.path, func(tx *bbolt.Tx) error { return damage(tx.Bucket(bucketHome)) })
			for n := 3; n <= 5; n++ {
				h, err := s.Home(ctx, testTeam)
				if err != nil || len(h.Running) != 2 || h.Team.Name != "Noord" {
					t.Fatal(h, err)
				}
				mustAppend(t, s, entry(id(2), n, "more"))
			}
		})
	}
}

// A log stays of the kind it was made as, whatever a later append says.
func TestKindOfALogStays(t *testing.T) {
	s := openAt(t, testPath(t))
	mustAppend(t, s, sessions.Append{
		Log: testTeam, Kind: sessions.TeamLog, Team: sessions.TeamRow{ID: testTeam, Name: "Noord"},
		Events: []model.Event{event(testTeam, 1, model.TeamNamed{Name: "Noord"})},
	})
	mustAppend(t, s, entry(testTeam, 2, "x"))
	if page, err := s.List(ctx, sessions.Query{}, "", 0); err != nil || page.All != 0 {
		t.Fatal(page, err)
	}
}

func TestClosedStore(t *testing.T) {
	s := openAt(t, testPath(t))
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Append(ctx, started(id(1))); err == nil {
		t.Fatal("a closed store takes an append")
	}
	if _, err := s.Home(ctx, testTeam); err == nil {
		t.Fatal("a closed store reads")
	}
}

func TestNotSealedYet(t *testing.T) {
	if openAt(t, testPath(t)).Sealed() {
		t.Fatal("nobody gave a passphrase")
	}
}
