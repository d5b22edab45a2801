package bolt

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"testing"

	"go.etcd.io/bbolt"
	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
)

// The index that is remembered is renewed when anybody changes a summary, and
// not when they do something else.
func TestIndexIsRenewed(t *testing.T) {
	path := testPath(t)
	a, b := openAt(t, path), openAt(t, path)
	count := func() int {
		t.Helper()
		page, err := a.List(ctx, sessions.Query{}, "", 2)
		if err != nil {
			t.Fatal(err)
		}
		return page.All
	}
	mustWrite(t, a, id(1), 2)
	if count() != 1 {
		t.Fatal(count())
	}
	had := a.index.at
	if err := b.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1)}, Text: "x"}); err != nil {
		t.Fatal(err)
	}
	if count() != 1 || a.index.at != had {
		t.Fatal("read again for a draft")
	}
	if err := b.Import(ctx, []sessions.Log{session(id(2), 3), session(id(3), 3)}); err != nil {
		t.Fatal(err)
	}
	if count() != 3 {
		t.Fatal(count())
	}
	if err := b.Erase(ctx, id(1)); err != nil { // another file in the same place
		t.Fatal(err)
	}
	if count() != 2 {
		t.Fatal(count())
	}
}

// A page of the index is the page of all summaries.
func TestPagesAreThoseOfPageOf(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []model.Summary
		for i := range rapid.IntRange(0, 12).Draw(t, "rows") {
			s := summary(id(i+1), 1)
			s.Started = model.Instant(rapid.IntRange(1, 3).Draw(t, "started"))
			s.State = model.State(rapid.IntRange(1, 2).Draw(t, "state"))
			all = append(all, s)
		}
		ix := &index{thin: sorted(all)}
		q, limit, cursor := sessions.Query{}, rapid.IntRange(0, 5).Draw(t, "limit"), ""
		if rapid.Bool().Draw(t, "filter") {
			closed := model.StateClosed
			q.State = &closed
		}
		for range len(all) + 1 {
			want, err := sessions.PageOf(all, q, cursor, limit)
			if err != nil {
				t.Fatal(err)
			}
			got, err := ix.page(q, cursor, limit)
			if err != nil || got.All != want.All || got.Next != want.Next || !sameLogs(got.Rows, want.Rows) {
				t.Fatalf("%+v, %v\nwant %+v", got, err, want)
			}
			if cursor = want.Next; cursor == "" {
				break
			}
		}
		if _, err := ix.page(q, "no cursor", limit); !errors.Is(err, sessions.ErrCursor) {
			t.Fatal(err)
		}
	})
}

func sameLogs(a, b []model.Summary) bool {
	return slices.EqualFunc(a, b, func(x, y model.Summary) bool { return x.Log == y.Log })
}

// A bbolt page that holds fewer rows than it did is no shorter list.
func TestMissingRowsAreNoticed(t *testing.T) {
	s := openAt(t, testPath(t))
	filled(t, s, 20, 3)
	raw(t, s.path, func(tx *bbolt.Tx) error {
		gone := id(105)
		return tx.Bucket(bucketHeads).Delete(gone[:])
	})
	page, err := s.List(ctx, sessions.Query{}, "", 5)
	if !errors.Is(err, sessions.ErrDamaged) || len(page.Rows) != 5 || page.All != 19 {
		t.Fatal(page.All, err)
	}
}

// What a rank says is what the row behind it says.
func TestRankIsTheRow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.Map(rapid.SliceOfN(rapid.Byte(), 16, 16), func(b []byte) model.ID { return model.ID(b) })
		h := head{Kind: sessions.LogKind(rapid.IntRange(1, 2).Draw(t, "kind")), Number: rapid.Uint64().Draw(t, "number")}
		h.Summary = model.Summary{
			Team: some.Draw(t, "team"), Presenter: some.Draw(t, "presenter"), Facilitator: some.Draw(t, "facilitator"),
			Method: rapid.StringMatching(`[a-z-]{0,300}`).Draw(t, "method"), People: rapid.SliceOfN(some, 0, 300).Draw(t, "people"),
			Started: model.Instant(rapid.Int64().Draw(t, "started")), State: model.State(rapid.IntRange(0, 2).Draw(t, "state")),
		}
		b, err := encodeHead(h)
		if err != nil {
			t.Fatal(err)
		}
		kind, thin, row, err := readRank(b)
		if err != nil || kind != h.Kind || len(row) == 0 {
			t.Fatal(kind, err)
		}
		for _, q := range []sessions.Query{
			{Team: h.Summary.Team}, {Person: h.Summary.Presenter}, {Method: h.Summary.Method}, {State: &h.Summary.State},
			{From: h.Summary.Started}, {To: h.Summary.Started},
		} {
			if q.Matches(thin) != q.Matches(h.Summary) {
				t.Fatalf("%+v: %+v against %+v", q, thin, h.Summary)
			}
		}
		for _, p := range h.Summary.People {
			if !(sessions.Query{Person: p}).Matches(thin) {
				t.Fatal("somebody is missing")
			}
		}
		back, err := decodeHead(b)
		if err != nil || back.Number != h.Number {
			t.Fatal(back, err)
		}
	})
}

func FuzzReadRank(f *testing.F) {
	b, _ := encodeHead(head{Kind: 1, Summary: summary(id(1), 3)})
	f.Add(b)
	f.Add(b[:rankFixed])
	f.Add(append(bytes.Clone(b[:rankFixed]), 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, _, _, err := readRank(b); err != nil && !errors.Is(err, sessions.ErrDamaged) {
			t.Fatal(err)
		}
	})
}

// A fault within the mapped file, though the look before found it whole, is an
// error and not the end of the process.
func TestFaultWithinATurn(t *testing.T) {
	if !hasModes {
		t.Skip("a mapped file cannot be cut off here")
	}
	s := openAt(t, testPath(t))
	filled(t, s, 20, 20)
	whole := mustRead(t, s.path)
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		if err := os.Truncate(s.path, 8192); err != nil {
			return err
		}
		pairs(tx.Bucket(bucketEvents), nil)
		return nil
	})
	if !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
	mustWriteFile(t, s.path, whole)
	if _, err := s.List(ctx, sessions.Query{}, "", 0); err != nil {
		t.Fatal(err)
	}
}
