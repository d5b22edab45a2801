package bolt

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// sample is a file with a few sessions, as bytes.
func sample(t testing.TB) []byte {
	path := testPath(t)
	s := openAt(t, path)
	for log := range 6 {
		mustWrite(t, s, id(log+1), 12)
	}
	s.Close()
	return mustRead(t, path)
}

// typed says whether an error is one the store has a word for.
func typed(err error) bool {
	var busy *sessions.BusyError
	for _, e := range []error{sessions.ErrDamaged, sessions.ErrNotOurs, sessions.ErrNewer, sessions.ErrNotFound} {
		if errors.Is(err, e) {
			return true
		}
	}
	return errors.As(err, &busy)
}

// AT-05: twelve kinds of damaged files. Each is a typed error, the process
// lives, and the file stays as it was.
func TestAT05DamagedFiles(t *testing.T) {
	whole := sample(t)
	page := 4096
	cases := map[string]func(b []byte) []byte{
		"empty":                      func(b []byte) []byte { return nil },
		"4 KiB of zeros":             func(b []byte) []byte { return make([]byte, page) },
		"64 KiB of zeros":            func(b []byte) []byte { return make([]byte, 16*page) },
		"another text":               func(b []byte) []byte { return bytes.Repeat([]byte("notulen van maandag\n"), 2000) },
		"first 100 bytes only":       func(b []byte) []byte { return b[:100] },
		"both meta pages zeroed":     func(b []byte) []byte { clear(b[:2*page]); return b },
		"both meta pages flipped":    func(b []byte) []byte { b[40] ^= 1; b[page+40] ^= 1; return b },
		"cut off after three pages":  func(b []byte) []byte { return b[:3*page] },
		"cut off in the middle":      func(b []byte) []byte { return b[:len(b)/2/page*page] },
		"cut off by one page":        func(b []byte) []byte { return b[:used(b, page)-page] },
		"all pages but metas zeroed": func(b []byte) []byte { clear(b[2*page:]); return b },
		"another bbolt file": func(b []byte) []byte {
			other := testPath(t)
			mustWriteFile(t, other, nil)
			raw(t, other, func(tx *bbolt.Tx) error {
				_, err := tx.CreateBucket([]byte("grocery"))
				return err
			})
			return mustRead(t, other)
		},
		"a bucket missing": func(b []byte) []byte {
			other := testPath(t)
			mustWriteFile(t, other, b)
			raw(t, other, func(tx *bbolt.Tx) error { return tx.DeleteBucket(bucketAlive) })
			return mustRead(t, other)
		},
	}
	for name, damage := range cases {
		t.Run(name, func(t *testing.T) {
			path := testPath(t)
			b := damage(bytes.Clone(whole))
			mustWriteFile(t, path, b)
			if _, err := Open(path, testOptions()); !typed(err) {
				t.Fatalf("%T %v", err, err)
			}
			if !bytes.Equal(mustRead(t, path), b) {
				t.Fatal("the file was changed")
			}
		})
	}
}

// used is the size that a file's newest meta page says it has.
func used(b []byte, page int) int {
	high := func(at int) (txid, pages uint64) {
		m := b[at+16:]
		return binary.LittleEndian.Uint64(m[48:]), binary.LittleEndian.Uint64(m[40:])
	}
	tx0, n0 := high(0)
	tx1, n1 := high(page)
	if tx1 > tx0 {
		n0 = n1
	}
	return int(n0) * page
}

// A file that is cut off while the program runs, or put in the place of ours,
// must not kill the process at the next touch.
func TestAT05CutOffWhileOpen(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 20)
	b := mustRead(t, path)
	if err := os.Truncate(path, int64(len(b)/2/4096*4096)); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Read(ctx, id(1), 0, 0); !isCutOff(err) {
		t.Fatal(err)
	}
	if _, err := s.Append(ctx, entry(id(1), 21, "x")); !isCutOff(err) {
		t.Fatal(err)
	}
	mustWriteFile(t, path+".new", b[:len(b)/2/4096*4096])
	if err := os.Rename(path+".new", path); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Home(ctx, testTeam); !isCutOff(err) {
		t.Fatal(err)
	}
	mustWriteFile(t, path, b)
	wantEvents(t, s, id(1), 20)
	os.Remove(path)
	if _, err := s.Append(ctx, entry(id(1), 21, "x")); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal("a file that is gone must not be made anew:", err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Fatal("it was made anew")
	}
}

// isCutOff says whether it was noticed before the file was mapped.
func isCutOff(err error) bool {
	return errors.Is(err, sessions.ErrDamaged) && strings.Contains(err.Error(), "cut off")
}

// AT-05: one page of zeros, anywhere.
func TestAT05PageOfZeros(t *testing.T) {
	whole := sample(t)
	for at := 2; at < used(whole, 4096)/4096; at++ {
		b := bytes.Clone(whole)
		clear(b[at*4096:][:4096])
		neverWrong(t, fmt.Sprint("page ", at), b)
	}
}

// AT-06: 200 flipped bits; a text that is read is the text that was written.
func TestAT06BitFlips(t *testing.T) {
	whole := sample(t)
	noticed := 0
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		b := bytes.Clone(whole)
		bit := r.IntN(used(b, 4096) * 8)
		b[bit/8] ^= 1 << (bit % 8)
		if neverWrong(t, fmt.Sprint("bit ", bit), b) {
			noticed++
		}
	}
	t.Logf("%d of 200 noticed, the others lie in free space", noticed)
}

// neverWrong reads everything from a damaged file: every answer is right or a
// typed error. It says whether there was an error. A flip in the newest meta
// page takes bbolt back to the transaction before: that file is whole, and it
// is what the same page half written by a power cut must give.
func neverWrong(t *testing.T, what string, b []byte) (noticed bool) {
	t.Helper()
	path := testPath(t)
	mustWriteFile(t, path, b)
	s, err := Open(path, testOptions())
	if err != nil {
		if !typed(err) {
			t.Fatalf("%s: open: %v", what, err)
		}
		return true
	}
	defer s.Close()
	for log := range 6 {
		events, _, err := s.Read(ctx, id(log+1), 0, 0)
		noticed = noticed || err != nil
		if err != nil && !typed(err) {
			t.Fatalf("%s: read: %v", what, err)
		}
		if err == nil && len(events) != 12 && !(log == 5 && len(events) == 11 && undone(b)) {
			t.Fatalf("%s: %d events and no error", what, len(events))
		}
		for i, e := range events {
			if i == 0 {
				continue
			}
			if got := e.Body.(model.EntryAdded).Text; got != fmt.Sprintf("text %d", i+1) {
				t.Fatalf("%s: event %d says %q", what, i+1, got)
			}
		}
	}
	page, err := s.List(ctx, sessions.Query{}, "", 0)
	if err == nil && len(page.Rows) != 6 || err != nil && !typed(err) {
		t.Fatalf("%s: list: %d rows, %v", what, len(page.Rows), err)
	}
	h, herr := s.Home(ctx, testTeam)
	if herr == nil && len(h.Running) != sessions.MaxRunning && h.Team.ID != testTeam && len(page.Rows) == 6 {
		t.Fatalf("%s: home: %+v", what, h)
	}
	return noticed || err != nil || herr != nil
}

// undone says whether only one of the meta pages is right.
func undone(b []byte) bool {
	ok := func(at int) bool {
		h := fnv.New64a()
		h.Write(b[at+16:][:56])
		return h.Sum64() == binary.LittleEndian.Uint64(b[at+72:])
	}
	return ok(0) != ok(4096)
}

// One damaged value: what comes before it is read, and the other logs are whole.
func TestOneDamagedEvent(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 12)
	mustWrite(t, s, id(2), 12)
	raw(t, path, func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucketEvents)
		v := bytes.Clone(b.Get(eventKey(id(1), 7)))
		v[len(v)-5] ^= 4
		return b.Put(eventKey(id(1), 7), v)
	})
	events, head, err := s.Read(ctx, id(1), 0, 0)
	if !errors.Is(err, sessions.ErrDamaged) || len(events) != 6 || head.Number != 12 {
		t.Fatal(len(events), head, err)
	}
	wantEvents(t, s, id(2), 12)
}

// A log that misses an event takes no more: its numbers would be wrong.
func TestAppendToADamagedLog(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 5)
	s.Close()
	raw(t, path, func(tx *bbolt.Tx) error { return tx.Bucket(bucketEvents).Delete(eventKey(id(1), 5)) })
	s = openAt(t, path)
	if _, err := s.Append(ctx, entry(id(1), 6, "x")); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
}

// Any stored value that is moved, swapped or cut is noticed.
func TestMovedValues(t *testing.T) {
	cases := map[string]func(b *bbolt.Bucket) error{
		"swapped in its log":    func(b *bbolt.Bucket) error { return swap(b, eventKey(id(1), 3), eventKey(id(1), 4)) },
		"swapped between logs":  func(b *bbolt.Bucket) error { return swap(b, eventKey(id(1), 3), eventKey(id(2), 3)) },
		"deleted":               func(b *bbolt.Bucket) error { return b.Delete(eventKey(id(1), 3)) },
		"the last one deleted":  func(b *bbolt.Bucket) error { return b.Delete(eventKey(id(1), 5)) },
		"another id before it":  func(b *bbolt.Bucket) error { return change1(b, eventKey(id(1), 3), 5) },
		"said to be emptied":    func(b *bbolt.Bucket) error { return change1(b, eventKey(id(1), 3), 0) },
		"cut off":               func(b *bbolt.Bucket) error { return b.Put(eventKey(id(1), 3), []byte{1, 2, 3}) },
		"empty":                 func(b *bbolt.Bucket) error { return b.Put(eventKey(id(1), 3), nil) },
		"another version of it": func(b *bbolt.Bucket) error { return change1(b, eventKey(id(1), 3), tagSize) },
	}
	for name, damage := range cases {
		t.Run(name, func(t *testing.T) {
			path := testPath(t)
			s := openAt(t, path)
			mustWrite(t, s, id(1), 5)
			mustWrite(t, s, id(2), 5)
			raw(t, path, func(tx *bbolt.Tx) error { return damage(tx.Bucket(bucketEvents)) })
			events, _, err := s.Read(ctx, id(1), 0, 0)
			if !errors.Is(err, sessions.ErrDamaged) || len(events) < 2 {
				t.Fatal(len(events), err)
			}
		})
	}
}

func swap(b *bbolt.Bucket, one, two []byte) error {
	v1, v2 := bytes.Clone(b.Get(one)), bytes.Clone(b.Get(two))
	return errors.Join(b.Put(one, v2), b.Put(two, v1))
}

func change1(b *bbolt.Bucket, key []byte, at int) error {
	v := bytes.Clone(b.Get(key))
	v[at] ^= 1
	return b.Put(key, v)
}

// A summary that is damaged is missed, not passed over in silence.
func TestOneDamagedSummary(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	for log := range 4 {
		mustWrite(t, s, id(log+1), 2)
	}
	one := id(2)
	raw(t, path, func(tx *bbolt.Tx) error { return change1(tx.Bucket(bucketHeads), one[:], 100) })
	s.index.at = nil
	page, err := s.List(ctx, sessions.Query{}, "", 0)
	if !errors.Is(err, sessions.ErrDamaged) || len(page.Rows) != 3 {
		t.Fatal(len(page.Rows), err)
	}
	if _, _, err := s.Read(ctx, one, 0, 0); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
	if err := s.Erase(ctx, one); err != nil {
		t.Fatal("what is damaged can be erased:", err)
	}
	if page, err := s.List(ctx, sessions.Query{}, "", 0); err != nil || len(page.Rows) != 3 {
		t.Fatal(page, err)
	}
	if h, err := s.Home(ctx, testTeam); err != nil || len(h.Running) != 3 {
		t.Fatal(h, err)
	}
}
