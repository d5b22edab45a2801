package bolt

import (
	"bufio"
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// AT-07: a second program is named within 1.5 s, and is never waited for longer.
func TestAT07SecondProgramIsNamed(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	mustAppend(t, s, started(id(1)))
	other := program("holder", path)
	out, err := other.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	defer other.Wait()
	defer other.Process.Kill()
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil {
		t.Fatal(line, err)
	}
	began := time.Now()
	_, err = s.Append(ctx, entry(id(1), 2, "x"))
	took := time.Since(began)
	var busy *sessions.BusyError
	if !errors.As(err, &busy) || busy.Who != "another program" {
		t.Fatalf("want the other program named, got %v", err)
	}
	if took > 1500*time.Millisecond {
		t.Fatal("waited", took)
	}
	other.Process.Kill()
	other.Wait()
	mustAppend(t, s, entry(id(1), 2, "x")) // the kernel has freed the lock
}

// The lock of a process is also that of its goroutines.
func TestGoroutinesTakeTurns(t *testing.T) {
	s := openAt(t, testPath(t))
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			log := id(i)
			if _, err := s.Append(ctx, started(log)); err != nil {
				t.Error(err)
			}
			for n := 2; n <= 10; n++ {
				if _, err := s.Append(ctx, entry(log, n, "x")); err != nil {
					t.Error(err)
				}
				if _, _, err := s.Read(ctx, log, 0, 0); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	for i := range 8 {
		wantEvents(t, s, id(i), 10)
	}
	if h, err := s.Home(ctx, testTeam); err != nil || len(h.Running) != sessions.MaxRunning {
		t.Fatal(h, err)
	}
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	path := testPath(t)
	a, b := openAt(t, path), openAt(t, path)
	l, err := a.takeLock(ctx, true)
	if err != nil {
		t.Fatal(err)
	}
	defer l.release()
	short, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := b.Home(short, testTeam); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		short, cancel := context.WithTimeout(ctx, 100*time.Millisecond)
		defer cancel()
		began := time.Now()
		if _, err := b.takeLock(short, false); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal(err)
		}
		if took := time.Since(began); took != 100*time.Millisecond {
			t.Fatal("waited", took)
		}
	})
}

// Two may read at once, nobody while one writes.
func TestSharedAndExclusive(t *testing.T) {
	path := testPath(t)
	a := openAt(t, path)
	b := openAt(t, path, func(o *Options) { o.Wait = 1 })
	one, err := a.takeLock(ctx, false)
	if err != nil {
		t.Fatal(err)
	}
	two, err := b.takeLock(ctx, false)
	if err != nil {
		t.Fatal("two cannot read at once:", err)
	}
	two.release()
	var busy *sessions.BusyError
	if _, err := b.takeLock(ctx, true); !errors.As(err, &busy) {
		t.Fatal("a writer gets in while one reads:", err)
	}
	one.release()
	three, err := b.takeLock(ctx, true)
	if err != nil {
		t.Fatal(err)
	}
	three.release()
}

// What stands in a lock file is shown to people.
func TestNameInTheLockFileIsCleaned(t *testing.T) {
	path := testPath(t)
	a := openAt(t, path)
	b := openAt(t, path, func(o *Options) { o.Wait = 1 })
	l, err := a.takeLock(ctx, true)
	if err != nil {
		t.Fatal(err)
	}
	defer l.release()
	mustWriteFile(t, path+".lock", []byte("evil\x1b[2J\n\x1b]0;title\x07"+strings.Repeat("x", 1000)))
	_, err = b.takeLock(ctx, false)
	var busy *sessions.BusyError
	if !errors.As(err, &busy) || strings.ContainsAny(busy.Who, "\x1b\n\x07") || len(busy.Who) > longestName {
		t.Fatalf("%q", err)
	}
}

func TestLockFileStays(t *testing.T) {
	path := testPath(t)
	s := openAt(t, path)
	before, err := os.Stat(path + ".lock")
	if err != nil {
		t.Fatal(err)
	}
	mustWrite(t, s, id(1), 3)
	if err := s.Erase(ctx, id(1)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	after, err := os.Stat(path + ".lock")
	if err != nil || !os.SameFile(before, after) || after.Mode().Perm() != 0o600 {
		t.Fatal("another lock file:", after, err)
	}
}

// A transaction that panics lets go of everything.
func TestPanicWithinATurn(t *testing.T) {
	s := openAt(t, testPath(t))
	mustAppend(t, s, started(id(1)))
	for range 3 {
		err := s.write(ctx, func(*bbolt.Tx) error { panic("page") }, nil)
		if !errors.Is(err, sessions.ErrDamaged) {
			t.Fatal(err)
		}
		err = s.read(ctx, func(*bbolt.Tx) error { panic("page") })
		if !errors.Is(err, sessions.ErrDamaged) {
			t.Fatal(err)
		}
	}
	began := time.Now()
	mustAppend(t, s, entry(id(1), 2, "x"))
	if took := time.Since(began); took > 500*time.Millisecond {
		t.Fatal("something was still held:", took)
	}
}
