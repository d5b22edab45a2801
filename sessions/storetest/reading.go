package storetest

import (
	"context"
	"errors"

	"intervision/sessions"
)

var reading = []promise{
	{"read/after and limit", with(readAfterAndLimit)},
	{"read/no such log is not found", with(readNotFound)},
	{"read/a reader's events are its own", with(readCopies)},
	{"read/a context that ended reads nothing", with(readEnded)},
	{"read/logs do not mix", with(readNoMixing)},
}

func readAfterAndLimit(f *fixture) {
	f.keep(f.manyEvents(20)...)
	for after := range 23 {
		for _, limit := range []int{0, 1, 7, 20, 100} {
			from := min(after, 20)
			to := 20
			if limit > 0 {
				to = min(from+limit, 20)
			}
			events, head, err := f.store.Read(f.ctx, f.log, uint64(after), limit)
			if err != nil || head != f.head {
				f.Fatalf("after %d, limit %d: %+v, %v", after, limit, head, err)
			}
			f.same(events, f.events[from:to])
		}
	}
	if events, _, err := f.store.Read(f.ctx, f.log, 1<<63, 0); err != nil || len(events) != 0 {
		f.Errorf("far after the end: %d events, %v", len(events), err)
	}
}

func readNotFound(f *fixture) {
	f.gone(f.log)
	f.keep(f.event("een"))
	f.gone(f.id())
}

func readCopies(f *fixture) {
	e := f.event("")
	e.Raw = []byte{0xa1, 0x01, 0x61, 'x', 0x18, 99}
	e = f.event("een")
	f.keep(e)
	events, _, err := f.store.Read(f.ctx, f.log, 0, 0)
	if err != nil {
		f.Fatal(err)
	}
	events[0].Body, events[0].Number = nil, 99
	f.holds()
}

func readEnded(f *fixture) {
	f.keep(f.event("een"))
	ended, cancel := context.WithCancel(f.ctx)
	cancel()
	if events, _, err := f.store.Read(ended, f.log, 0, 0); !errors.Is(err, context.Canceled) || len(events) > 0 {
		f.Errorf("got %d events, %v", len(events), err)
	}
}

// readNoMixing uses ids that follow each other: an engine that keeps events
// under keys in order must end where the log ends.
func readNoMixing(f *fixture) {
	f.keep(f.manyEvents(3)...)
	first := *f
	for range 3 {
		f.log, f.head, f.events = f.id(), sessions.Head{}, nil
		f.keep(f.manyEvents(2)...)
	}
	first.holds()
}
