package storetest

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
)

var scanning = []promise{
	{"scan/closed sessions, newest first, with what was typed", with(scanAll)},
	{"scan/filters as a list does", with(scanFilters)},
	{"scan/what was redacted or erased is not looked at", with(scanGone)},
	{"scan/an error of who takes the hits ends it", with(scanError)},
	{"scan/ends with its context", with(scanCancel)},
	{"scan/says what may be out of sight", with(scanUnsure)},
}

// all look at everything and find it, with the texts.
func all(_ model.ID, t *wire.Texts) (string, bool) {
	var said []string
	for _, b := range t.All {
		said = append(said, string(b))
	}
	return strings.Join(said, "|"), true
}

// scanned is what a scan finds.
func (f *fixture) scanned(q sessions.Query) (rows []model.Summary, texts []string) {
	f.Helper()
	err := f.store.Scan(f.ctx, q, all, func(s model.Summary, what string) error {
		rows, texts = append(rows, s), append(texts, what)
		return nil
	})
	if err != nil {
		f.Fatalf("scan: %v", err)
	}
	return rows, texts
}

func closedOf(all []model.Summary, q sessions.Query) (closed []model.Summary) {
	for _, s := range all {
		if s.State == model.StateClosed && q.Matches(s) {
			closed = append(closed, s)
		}
	}
	return closed
}

func scanAll(f *fixture) {
	want := closedOf(f.year(1300), sessions.Query{}) // more than are looked into one by one
	rows, texts := f.scanned(sessions.Query{})
	if !reflect.DeepEqual(rows, want) {
		f.Errorf("%d sessions, want %d, or in another order", len(rows), len(want))
	}
	for _, text := range texts {
		if text != "tekst" {
			f.Fatalf("got %q", text)
		}
	}
}

func scanFilters(f *fixture) {
	year := f.year(60)
	for name, q := range map[string]sessions.Query{
		"team": {Team: f.team}, "presenter": {Presenter: year[7].Presenter}, "methods": {Methods: []string{"gossip", "other"}},
		"between": {From: year[30].Started, To: year[20].Started},
	} {
		want := closedOf(year, q)
		if rows, _ := f.scanned(q); !reflect.DeepEqual(rows, want) || len(want) == 0 {
			f.Errorf("%s: %d sessions, want %d", name, len(rows), len(want))
		}
	}
}

func scanGone(f *fixture) {
	f.keep(f.event("blijft"), f.event("gaat weg"), f.event("blijft ook"))
	a := f.appendOf()
	a.Redact = []model.ID{f.events[1].ID}
	a.Summary.State = model.StateClosed
	f.must(a)
	if rows, texts := f.scanned(sessions.Query{}); len(rows) != 1 || texts[0] != "blijft|blijft ook" {
		f.Errorf("found %d, %q", len(rows), texts)
	}
	if err := f.store.Erase(f.ctx, f.log); err != nil {
		f.Fatal(err)
	}
	if rows, _ := f.scanned(sessions.Query{}); len(rows) != 0 {
		f.Errorf("an erased session is found: %+v", rows)
	}
}

func scanError(f *fixture) {
	f.year(200)
	enough, n := errors.New("enough"), 0
	err := f.store.Scan(f.ctx, sessions.Query{}, all, func(model.Summary, string) error {
		if n++; n == 3 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || n != 3 {
		f.Errorf("found %d, %v", n, err)
	}
}

func scanCancel(f *fixture) {
	f.year(1000)
	ctx, cancel := context.WithCancel(f.ctx)
	defer cancel()
	var looked atomic.Int32
	look := func(log model.ID, t *wire.Texts) (string, bool) {
		if looked.Add(1) == 5 {
			cancel()
		}
		return all(log, t)
	}
	err := f.store.Scan(ctx, sessions.Query{}, look, func(model.Summary, string) error { return nil })
	if !errors.Is(err, context.Canceled) || looked.Load() > 50 {
		f.Errorf("looked into %d sessions, %v", looked.Load(), err)
	}
}

func scanUnsure(f *fixture) {
	sure := map[bool]model.Body{true: model.EntryAdded{Step: "ideas", Text: "ja"}, false: model.EntryAdded{Step: "ideas", Text: "nee", Private: true}}
	for want, body := range sure {
		log := f.id()
		e := f.event("")
		e.Body = body
		err := f.store.Import(f.ctx, []sessions.Log{{ID: log, Kind: sessions.SessionLog, Events: []model.Event{e},
			Summary: model.Summary{Log: log, Team: f.id(), State: model.StateClosed, Started: 5}}})
		if err != nil {
			f.Fatal(err)
		}
		look := func(of model.ID, t *wire.Texts) (string, bool) {
			if of == log && t.Sure() != want {
				f.Errorf("%+v: sure %v", body, t.Sure())
			}
			return "", true
		}
		n := 0
		err = f.store.Scan(f.ctx, sessions.Query{}, look, func(model.Summary, string) error { n++; return nil })
		if err != nil || !slices.Contains([]int{1, 2}, n) {
			f.Errorf("found %d, %v", n, err)
		}
	}
}
