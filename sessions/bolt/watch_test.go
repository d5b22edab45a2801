package bolt

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"intervision/sessions"
)

// rang waits for a bell; silent makes sure that it does not ring for a while.
func rang(t *testing.T, bell <-chan struct{}) {
	t.Helper()
	select {
	case <-bell:
	case <-time.After(5 * time.Second):
		t.Fatal("the bell did not ring")
	}
}

func silent(t *testing.T, bell <-chan struct{}, d time.Duration) {
	t.Helper()
	select {
	case <-bell:
		t.Fatal("the bell rang")
	case <-time.After(d):
	}
}

func TestWatchAcrossPrograms(t *testing.T) {
	path := testPath(t)
	quick := func(o *Options) { o.Tick, o.Poll = time.Millisecond, 5*time.Millisecond }
	a, b := openAt(t, path, quick), openAt(t, path, quick)
	bell := a.Watch(t.Context(), id(1))
	mustAppend(t, b, started(id(1)))
	rang(t, bell)
	mustAppend(t, b, entry(id(1), 2, "x"))
	rang(t, bell)
	mustWrite(t, b, id(2), 2)
	silent(t, bell, 30*time.Millisecond)
	if err := b.Erase(ctx, id(1)); err != nil { // also through another file in its place
		t.Fatal(err)
	}
	rang(t, bell)
}

// What this process writes rings at once, without a look at the file.
func TestWatchWithinAProcess(t *testing.T) {
	s := openAt(t, testPath(t), func(o *Options) { o.Tick = time.Hour })
	bell, same, another := s.Watch(t.Context(), id(1)), s.Watch(t.Context(), id(1)), s.Watch(t.Context(), id(2))
	mustAppend(t, s, started(id(1)))
	rang(t, bell)
	rang(t, same)
	mustAppend(t, s, entry(id(1), 2, "x"))
	mustAppend(t, s, entry(id(1), 3, "x"))
	rang(t, bell)
	silent(t, bell, time.Millisecond) // two rang once
	if err := s.SaveDraft(ctx, sessions.Draft{Place: sessions.Place{Log: id(1)}, Text: "x"}); err != nil {
		t.Fatal(err)
	}
	silent(t, bell, time.Millisecond)
	silent(t, another, time.Millisecond)
}

// A file that looks unchanged is looked into all the same now and then.
func TestWatchDoesNotTrustTheClockOfTheDisk(t *testing.T) {
	path := testPath(t)
	a := openAt(t, path, func(o *Options) { o.Tick, o.Poll = time.Millisecond, time.Millisecond })
	b := openAt(t, path)
	bell := a.Watch(t.Context(), id(1))
	mustAppend(t, b, started(id(1)))
	rang(t, bell)
}

func TestWatchersEnd(t *testing.T) {
	s := openAt(t, testPath(t), func(o *Options) { o.Tick = time.Millisecond })
	ctx, cancel := context.WithCancel(context.Background())
	var bells []<-chan struct{}
	for range 10 {
		bells = append(bells, s.Watch(ctx, id(1)))
	}
	s.Watch(context.Background(), id(1)) // ends with the store
	if n := len(s.bells.list); n != 11 {
		t.Fatal(n, "watchers")
	}
	cancel()
	mustAppend(t, s, started(id(1)))
	for _, b := range bells {
		silent(t, b, 0)
	}
	s.Close()
	for range 1000 { // the last of them says that it ends, and then ends
		if watchers() == 0 {
			break
		}
		runtime.Gosched()
	}
	if n := watchers(); n != 0 {
		t.Fatal(n, "watchers left")
	}
	silent(t, s.Watch(context.Background(), id(1)), time.Millisecond)
	if n := watchers(); n != 0 {
		t.Fatal("a closed store watches")
	}
}

// A bell is silent after its context ended, even before its watcher noticed.
func TestWatchIsSilentAfterItsContext(t *testing.T) {
	ended, cancel := context.WithCancel(ctx)
	cancel()
	b := &bell{ctx: ended, ring: make(chan struct{}, 1)}
	b.saw([]byte("new"))
	silent(t, b.ring, 0)
}

// watchers counts the goroutines that watch.
func watchers() int {
	b := make([]byte, 1<<20)
	return strings.Count(string(b[:runtime.Stack(b, true)]), "bolt.(*Store).watch(")
}
