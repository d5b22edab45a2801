package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"intervision/model"
	"intervision/sessions"
)

var together = []promise{
	{"together/writers at once lose nothing, double nothing, leave no gap", writersAtOnce},
	{"together/of two that expect the same, one wins", with(oneWins)},
	{"together/different logs at once", with(logsAtOnce)},
}

const writers, perWriter = 4, 15

// writersAtOnce lets several append to one log, half of them through a second
// store if there can be one, each reading again after a conflict.
func writersAtOnce(t *testing.T, o Options) {
	t.Helper()
	f := newFixture(t, o)
	stores := []sessions.Store{f.store}
	if o.Reopen != nil {
		stores = append(stores, o.Reopen(t, f.store))
	}
	f.keep(f.event("eerst"))
	var group sync.WaitGroup
	failed := make(chan error, writers)
	for w := range writers {
		group.Go(func() { failed <- f.write(stores[w%len(stores)], uint64(w)) })
	}
	group.Wait()
	for range writers {
		if err := <-failed; err != nil {
			t.Fatal(err)
		}
	}
	f.inOrder(1 + writers*perWriter)
}

// write appends perWriter events, twice each, as after a lost answer.
func (f *fixture) write(s sessions.Store, writer uint64) error {
	var expect uint64
	for i := range uint64(perWriter) {
		id := number(1<<50 + writer<<20 + i)
		e := model.Event{ID: id, Lead: id, Body: model.Parked{Text: fmt.Sprint(writer, " ", i)}}
		for again := 0; again < 2; {
			head, err := s.Append(f.ctx, sessions.Append{Log: f.log, Kind: sessions.SessionLog, Expect: expect, Events: []model.Event{e}, Summary: f.summary()})
			var conflict *sessions.ConflictError
			switch {
			case errors.As(err, &conflict):
				expect = conflict.Head.Number
			case err != nil:
				return err
			default:
				expect = head.Number
				again++
			}
		}
	}
	return nil
}

// inOrder says the log has that many events, numbered without a gap, each id once.
func (f *fixture) inOrder(want int) {
	f.Helper()
	events, head, err := f.store.Read(f.ctx, f.log, 0, 0)
	if err != nil || len(events) != want || head.Number != uint64(want) {
		f.Fatalf("%d events, head %+v, %v; want %d", len(events), head, err, want)
	}
	seen := map[model.ID]bool{}
	for i, e := range events {
		if e.Number != uint64(i+1) || seen[e.ID] {
			f.Fatalf("event %d has number %d, or an id that was there", i+1, e.Number)
		}
		seen[e.ID] = true
	}
}

func oneWins(f *fixture) {
	f.keep(f.event("eerst"))
	for range 10 {
		expect := f.head.Number
		var group sync.WaitGroup
		won := make(chan sessions.Head, 2)
		for range 2 {
			a := f.appendOf(f.event("volgende"))
			a.Expect = expect
			group.Go(func() {
				if head, err := f.store.Append(f.ctx, a); err == nil {
					won <- head
				}
			})
		}
		group.Wait()
		if len(won) != 1 {
			f.Fatalf("%d of two won", len(won))
		}
		f.head = <-won
	}
	f.inOrder(11)
}

func logsAtOnce(f *fixture) {
	var group sync.WaitGroup
	logs := make([]model.ID, writers)
	for i := range logs {
		logs[i] = f.id()
	}
	failed := make(chan error, writers)
	for i, log := range logs {
		group.Go(func() { failed <- makeLog(f.ctx, f.store, log, f.team, uint64(i)) })
	}
	group.Wait()
	for range logs {
		if err := <-failed; err != nil {
			f.Fatal(err)
		}
	}
	if h := f.homeIs(); len(h.Running) != writers {
		f.Errorf("home %+v", h)
	}
}

// makeLog makes a log of ten events, one by one.
func makeLog(ctx context.Context, s sessions.Store, log, team model.ID, writer uint64) error {
	for i := range uint64(10) {
		id := number(1<<51 + writer<<20 + i)
		head, err := s.Append(ctx, sessions.Append{
			Log: log, Kind: sessions.SessionLog, Expect: i, Events: []model.Event{{ID: id, Lead: id, Body: model.Closed{}}},
			Summary: model.Summary{Log: log, Team: team, Started: model.Instant(writer + 1), Last: model.Instant(i)},
		})
		if err != nil || head.Number != i+1 {
			return fmt.Errorf("head %+v: %w", head, err)
		}
	}
	return nil
}
