package storetest

import (
	"context"
	"testing"
	"time"

	"intervision/model"
)

// soon is the time within which a bell rings; the rest is for a busy machine.
const soon = 2*time.Second + 3*time.Second

var watching = []promise{
	{"watch/rings after an append and after a redaction", with(watchRings)},
	{"watch/rings after an append through another store", watchRingsAcross},
	{"watch/rings after it was erased", with(watchErased)},
	{"watch/rings after it was erased through another store", watchErasedAcross},
	{"watch/is silent after its context ended", with(watchSilent)},
	{"watch/rings for its own log", with(watchOwnLog)},
	{"watch/a reader that listens late misses nothing", with(watchLate)},
}

// rings waits for the bell. One that rang before the append may be heard first,
// so a reader reads after every ring; here it is enough that one comes.
func rings(t *testing.T, bell <-chan struct{}) {
	t.Helper()
	select {
	case <-bell:
	case <-time.After(soon):
		t.Fatal("the bell did not ring")
	}
}

// until reads after each ring until the log is that far.
func (f *fixture) until(bell <-chan struct{}, done func(number, generation uint64) bool) {
	f.Helper()
	deadline := time.After(soon)
	for {
		_, head, err := f.store.Read(f.ctx, f.log, 0, 1)
		if err == nil && done(head.Number, head.Generation) {
			return
		}
		select {
		case <-bell:
		case <-deadline:
			f.Fatalf("no ring showed it; the head is %+v", head)
		}
	}
}

func watchRings(f *fixture) {
	bell := f.store.Watch(f.ctx, f.log)
	f.keep(f.event("een"))
	rings(f.T, bell)
	f.until(bell, func(n, _ uint64) bool { return n == 1 })
	f.redact(f.events[0].ID)
	f.until(bell, func(_, g uint64) bool { return g == 1 })
}

func watchRingsAcross(t *testing.T, o Options) {
	t.Helper()
	if o.Reopen == nil {
		t.Skip("this engine has one store")
	}
	f := newFixture(t, o)
	f.keep(f.event("een"))
	bell := f.store.Watch(f.ctx, f.log)
	mine := f.store
	f.store = o.Reopen(t, mine)
	f.keep(f.event("twee"))
	f.store = mine
	rings(t, bell)
	f.holds()
}

// watchErased: whoever shows a log that goes away hears of it; of private notes
// also when they go with their session.
func watchErased(f *fixture) {
	f.keep(f.event("een"))
	notes := f.privateOf(f.log, 3000, "mijn")
	session, private := f.store.Watch(f.ctx, f.log), f.store.Watch(f.ctx, notes.Log)
	f.erase(f.log)
	rings(f.T, session)
	rings(f.T, private)
	f.gone(f.log)
	f.gone(notes.Log)
}

func watchErasedAcross(t *testing.T, o Options) {
	t.Helper()
	if o.Reopen == nil {
		t.Skip("this engine has one store")
	}
	f := newFixture(t, o)
	f.keep(f.event("een"))
	bell := f.store.Watch(f.ctx, f.log)
	mine := f.store
	f.store = o.Reopen(t, mine)
	f.erase(f.log)
	f.store = mine
	rings(t, bell)
	f.gone(f.log)
}

func watchSilent(f *fixture) {
	f.keep(f.event("een"))
	ctx, cancel := context.WithCancel(f.ctx)
	bell := f.store.Watch(ctx, f.log)
	cancel()
	settled(bell)
	f.keep(f.event("twee"))
	select {
	case _, open := <-bell:
		f.Errorf("it rang or was closed (open: %t)", open)
	case <-time.After(50 * time.Millisecond):
	}
}

// settled gives a bell the time to notice the end of its context.
func settled(bell <-chan struct{}) {
	select {
	case <-bell:
	case <-time.After(50 * time.Millisecond):
	}
}

func watchOwnLog(f *fixture) {
	other := f.id()
	bell := f.store.Watch(f.ctx, other)
	mine := f.store.Watch(f.ctx, f.log)
	f.keep(f.event("een"))
	rings(f.T, mine)
	f.log, f.head.Number, f.events = other, 0, nil
	f.must(f.appendOf(f.event("twee")))
	rings(f.T, bell)
}

func watchLate(f *fixture) {
	bell := f.store.Watch(f.ctx, f.log)
	for range 5 {
		f.keep(f.event("een"))
	}
	rings(f.T, bell)
	if _, head, err := f.store.Read(f.ctx, f.log, 0, 1); err != nil || head.Number != 5 {
		f.Errorf("%+v, %v", head, err)
	}
	f.must(f.appendOf(model.Event{ID: f.id(), Body: model.Closed{}}))
	rings(f.T, bell)
}
