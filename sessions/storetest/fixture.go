package storetest

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"intervision/model"
	"intervision/sessions"
)

// fixture is a store and one session's log in it, with what it should hold.
type fixture struct {
	*testing.T
	options Options
	store   sessions.Store
	ctx     context.Context
	log     model.ID
	team    model.ID
	next    uint64 // the last number an id was made of
	head    sessions.Head
	events  []model.Event // numbered, as a reader should get them
}

func newFixture(t *testing.T, o Options) *fixture {
	t.Helper()
	f := &fixture{T: t, options: o, store: o.Open(t), ctx: contextOf(t)}
	f.log, f.team = f.id(), f.id()
	return f
}

// id is a new id; ids differ and are the same in every run.
func (f *fixture) id() model.ID {
	f.next++
	return number(f.next)
}

func number(n uint64) (id model.ID) {
	for i := range 8 {
		id[15-i] = byte(n >> (8 * i))
	}
	id[0] = 0xa5
	return id
}

// event is a new event that says a text.
func (f *fixture) event(text string) model.Event {
	id := f.id()
	return model.Event{ID: id, Lead: id, At: 1_700_000_000_000, By: number(1 << 40), Body: model.EntryAdded{Step: "ideas", Text: text}}
}

func (f *fixture) manyEvents(n int) []model.Event {
	events := make([]model.Event, n)
	for i := range events {
		events[i] = f.event("tekst")
	}
	return events
}

// append of events on the head the fixture knows.
func (f *fixture) appendOf(events ...model.Event) sessions.Append {
	return sessions.Append{
		Log: f.log, Kind: sessions.SessionLog, Expect: f.head.Number, Events: events, Summary: f.summary(),
	}
}

// summary is one of the fixture's session, newer with every event.
func (f *fixture) summary() model.Summary {
	return model.Summary{Log: f.log, Team: f.team, Method: "incident", Started: 1000, Last: model.Instant(f.next), State: model.StateRunning}
}

// keep appends events and expects it to go well.
func (f *fixture) keep(events ...model.Event) {
	f.Helper()
	f.must(f.appendOf(events...))
	for _, e := range events {
		e.Number = uint64(len(f.events) + 1)
		f.events = append(f.events, e)
	}
	f.holds()
}

// must appends and expects it to go well.
func (f *fixture) must(a sessions.Append) {
	f.Helper()
	head, err := f.store.Append(f.ctx, a)
	if err != nil {
		f.Fatalf("append: %v", err)
	}
	f.head = head
}

// holds says the store holds the fixture's events, nothing less and nothing more.
func (f *fixture) holds() {
	f.Helper()
	f.holdsIn(f.store)
}

func (f *fixture) holdsIn(store sessions.Store) {
	f.Helper()
	events, head, err := store.Read(f.ctx, f.log, 0, 0)
	if err != nil {
		f.Fatalf("read: %v", err)
	}
	if head != f.head || head.Number != uint64(len(f.events)) {
		f.Fatalf("the head is %+v, want %+v with %d events", head, f.head, len(f.events))
	}
	f.same(events, f.events)
}

// same compares events one by one, so that a failure names the first that differs.
func (f *fixture) same(got, want []model.Event) {
	f.Helper()
	if len(got) != len(want) {
		f.Fatalf("%d events, want %d", len(got), len(want))
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			f.Fatalf("event %d is\n%+v, want\n%+v", i+1, got[i], want[i])
		}
	}
}

// gone says there is no such log anywhere.
func (f *fixture) gone(log model.ID) {
	f.Helper()
	if events, _, err := f.store.Read(f.ctx, log, 0, 0); !errors.Is(err, sessions.ErrNotFound) || len(events) > 0 {
		f.Fatalf("read: %d events, %v", len(events), err)
	}
}

// summaryNow is the summary the list shows of the fixture's session.
func (f *fixture) summaryNow() model.Summary {
	f.Helper()
	page, err := f.store.List(f.ctx, sessions.Query{Team: f.team}, "", 0)
	if err != nil || len(page.Rows) != 1 {
		f.Fatalf("list: %+v, %v", page, err)
	}
	return page.Rows[0]
}

func (f *fixture) home(team model.ID) sessions.Home {
	f.Helper()
	h, err := f.store.Home(f.ctx, team)
	if err != nil {
		f.Fatalf("home: %v", err)
	}
	return h
}

// texts are the drafts of a log by step.
func (f *fixture) texts(log model.ID) map[string]string {
	f.Helper()
	drafts, err := f.store.DraftsOf(f.ctx, log)
	if err != nil {
		f.Fatalf("drafts: %v", err)
	}
	texts := map[string]string{}
	for _, d := range drafts {
		texts[d.Step] += d.Text
	}
	return texts
}

// sameHome compares what two home rows say.
func sameHome(a, b sessions.Home) bool {
	return reflect.DeepEqual(tidy(a), tidy(b))
}

// tidy makes empty lists nil: what is not there may be told either way.
func tidy(h sessions.Home) sessions.Home {
	if len(h.Running) == 0 {
		h.Running = nil
	}
	if len(h.Presented) == 0 {
		h.Presented = nil
	}
	return h
}
