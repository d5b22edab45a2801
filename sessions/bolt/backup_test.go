package bolt

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// A backup that is made while people work holds everything that was acknowledged
// before it began, and is whole.
func TestBackupUnderLoad(t *testing.T) {
	s := openAt(t, testPath(t))
	mustWrite(t, s, id(1), 5)
	var writing sync.WaitGroup
	var acknowledged [3]int
	writing.Go(func() {
		for n := 6; n < 60; n++ {
			if _, err := s.Append(ctx, entry(id(1), n, "x")); err != nil {
				t.Error(err)
			}
		}
	})
	dir := t.TempDir()
	for i := range acknowledged {
		_, head, err := s.Read(ctx, id(1), 0, 1)
		if err != nil {
			t.Fatal(err)
		}
		acknowledged[i] = int(head.Number)
		if err := s.Backup(ctx, filepath.Join(dir, fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	writing.Wait()
	for i, n := range acknowledged {
		path := filepath.Join(dir, fmt.Sprint(i))
		if fi, err := os.Stat(path); err != nil || (hasModes && fi.Mode().Perm() != 0o600) {
			t.Fatal(fi, err)
		}
		b := openAt(t, path)
		if err := b.Check(ctx); err != nil {
			t.Fatal(err)
		}
		if _, head, err := b.Read(ctx, id(1), 0, 0); err != nil || head.Number < uint64(n) {
			t.Fatal(head, n, err)
		}
	}
	if err := s.Backup(ctx, filepath.Join(dir, "0")); !errors.Is(err, os.ErrExist) {
		t.Fatal("a backup is never written over:", err)
	}
}

func TestCheckFindsADamagedValue(t *testing.T) {
	s := openAt(t, testPath(t))
	mustWrite(t, s, id(1), 5)
	if err := s.Check(ctx); err != nil {
		t.Fatal(err)
	}
	raw(t, s.path, func(tx *bbolt.Tx) error { return change1(tx.Bucket(bucketEvents), eventKey(id(1), 3), 60) })
	if err := s.Check(ctx); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
}
