package storetest

import (
	"context"
	"errors"
	"strings"

	"intervision/model"
	"intervision/sessions"
)

var appending = []promise{
	{"append/events come back as they were, numbered from one", with(eventsComeBack)},
	{"append/a hundred events are one append, one more is refused", with(hundredEvents)},
	{"append/one event too large keeps none of them", with(allOrNone)},
	{"append/an event without a body keeps none of them", with(noBody)},
	{"append/the numbers handed in do not matter", with(numbersIgnored)},
	{"append/a stale writer gets the head and changes nothing", with(staleWriter)},
	{"append/the same append again is kept once", with(againIsOnce)},
	{"append/again after others went on is kept once", with(againAfterOthers)},
	{"append/known events are skipped, new ones kept", with(knownSkipped)},
	{"append/the summary is kept with the events", with(summaryKept)},
	{"append/with the end of a session all its drafts go", with(draftsOver)},
	{"append/a refused append leaves the summary", with(summaryLeft)},
	{"append/drafts are dropped with the events that keep them", with(draftsDropped)},
	{"append/a refused append leaves the drafts", with(draftsLeft)},
	{"append/no event to no log is not found", with(nothingToNothing)},
	{"append/a row can be renewed without an event", with(rowRenewed)},
	{"append/what a newer program wrote comes back byte for byte", with(newerComesBack)},
	{"append/a context that ended keeps nothing", with(endedContext)},
	{"append/what was acknowledged outlives the store", outlives},
}

func eventsComeBack(f *fixture) {
	first := f.event("Hoe blijf ik rustig?\nEn daarna?")
	second := f.event("één, \u201ctwee\u201d & <drie>")
	second.Lead, second.Body = first.ID, model.QuestionWorded{Text: "Wat nu?"}
	f.keep(first, second)
	f.keep(f.event("een"))
	f.keep()
}

func hundredEvents(f *fixture) {
	f.keep(f.manyEvents(sessions.MaxAppend)...)
	if _, err := f.store.Append(f.ctx, f.appendOf(f.manyEvents(sessions.MaxAppend+1)...)); !errors.Is(err, sessions.ErrTooLarge) {
		f.Errorf("one more: %v", err)
	}
	f.holds()
}

func allOrNone(f *fixture) {
	large := f.event(strings.Repeat("x", 70<<10))
	for _, events := range [][]model.Event{{f.event("een"), large}, {large, f.event("twee")}} {
		if _, err := f.store.Append(f.ctx, f.appendOf(events...)); !errors.Is(err, sessions.ErrTooLarge) {
			f.Errorf("got %v", err)
		}
	}
	f.gone(f.log)
	f.keep(f.event("een"))
	if _, err := f.store.Append(f.ctx, f.appendOf(f.event("een"), large)); !errors.Is(err, sessions.ErrTooLarge) {
		f.Errorf("got %v", err)
	}
	f.holds()
}

func noBody(f *fixture) {
	f.keep(f.event("een"))
	if _, err := f.store.Append(f.ctx, f.appendOf(f.event("twee"), model.Event{ID: f.id()})); err == nil {
		f.Error("accepted")
	}
	f.holds()
}

func numbersIgnored(f *fixture) {
	e := f.event("een")
	f.keep(e)
	e = f.event("twee")
	e.Number = 77
	f.keep(e)
}

func staleWriter(f *fixture) {
	f.keep(f.event("een"), f.event("twee"))
	for _, expect := range []uint64{0, 1, 3, 1 << 60} {
		a := f.appendOf(f.event("drie"))
		a.Expect = expect
		_, err := f.store.Append(f.ctx, a)
		var conflict *sessions.ConflictError
		if !errors.As(err, &conflict) || conflict.Head != f.head {
			f.Errorf("expecting %d: %v", expect, err)
		}
	}
	f.holds()
}

func againIsOnce(f *fixture) {
	a := f.appendOf(f.event("een"), f.event("twee"))
	f.must(a)
	before := f.head
	for range 3 {
		f.must(a)
	}
	a.Expect = f.head.Number // the writer has read since
	f.must(a)
	if f.head != before || before.Number != 2 {
		f.Fatalf("the head went from %+v to %+v", before, f.head)
	}
}

func againAfterOthers(f *fixture) {
	a := f.appendOf(f.event("een"))
	a.Summary.Title = "van een"
	f.must(a)
	b := f.appendOf(f.event("twee"))
	b.Summary.Title = "van twee"
	f.must(b)
	f.must(a)
	if f.head.Number != 2 {
		f.Fatalf("the head is %+v", f.head)
	}
	if got := f.summaryNow().Title; got != "van twee" {
		f.Errorf("the late answer brought back the summary %q", got)
	}
}

func knownSkipped(f *fixture) {
	one, two := f.event("een"), f.event("twee")
	f.keep(one)
	f.must(f.appendOf(one, two, two))
	one.Number, two.Number = 1, 2
	f.events = []model.Event{one, two}
	f.holds()
}

func summaryKept(f *fixture) {
	for _, title := range []string{"De zucht", "Nee zeggen", ""} {
		a := f.appendOf(f.event(title))
		a.Summary.Title = title
		f.must(a)
		if got := f.summaryNow(); got.Title != title || got.Last != a.Summary.Last {
			f.Fatalf("the summary is %+v", got)
		}
	}
}

func summaryLeft(f *fixture) {
	f.keep(f.event("een"))
	before := f.summaryNow()
	a := f.appendOf(f.event("twee"))
	a.Expect, a.Summary.Title = 9, "van een ander"
	if _, err := f.store.Append(f.ctx, a); err == nil {
		f.Fatal("accepted")
	}
	if got := f.summaryNow(); got.Title != before.Title {
		f.Errorf("the summary became %+v", got)
	}
}

func (f *fixture) draft(step, text string) sessions.Place {
	f.Helper()
	p := sessions.Place{Log: f.log, Seat: number(1 << 41), Step: step}
	if err := f.store.SaveDraft(f.ctx, sessions.Draft{Place: p, Text: text}); err != nil {
		f.Fatalf("draft: %v", err)
	}
	return p
}

func draftsDropped(f *fixture) {
	f.keep(f.event("een"))
	drop := f.draft("ideas", "half een zin")
	f.draft("advice", "nog een")
	a := f.appendOf(f.event("een hele zin"))
	a.Drop = []sessions.Place{drop, {Log: f.log, Step: "never typed"}}
	f.must(a)
	if got := f.texts(f.log); len(got) != 1 || got["advice"] != "nog een" {
		f.Errorf("drafts %v", got)
	}
}

func draftsOver(f *fixture) {
	f.keep(f.event("een"))
	f.draft("ideas", "half een zin")
	a := f.appendOf(f.event("een"))
	a.Events[0].Body = model.Closed{}
	f.must(a)
	if got := f.texts(f.log); len(got) != 0 {
		f.Errorf("drafts %v", got)
	}
}

func draftsLeft(f *fixture) {
	f.keep(f.event("een"))
	drop := f.draft("ideas", "half een zin")
	a := f.appendOf(f.event("een hele zin"))
	a.Expect, a.Drop = 7, []sessions.Place{drop}
	if _, err := f.store.Append(f.ctx, a); err == nil {
		f.Fatal("accepted")
	}
	if got := f.texts(f.log); got["ideas"] != "half een zin" {
		f.Errorf("drafts %v", got)
	}
}

func nothingToNothing(f *fixture) {
	if _, err := f.store.Append(f.ctx, f.appendOf()); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("got %v", err)
	}
	f.gone(f.log)
}

func rowRenewed(f *fixture) {
	f.keep(f.event("een"))
	a := f.appendOf()
	a.Summary.Title = "nieuw"
	f.must(a)
	if got := f.summaryNow().Title; got != "nieuw" {
		f.Errorf("the summary says %q", got)
	}
	f.holds()
}

func newerComesBack(f *fixture) {
	kind, field := f.event(""), f.event("")
	kind.Body, kind.Raw = model.Unknown{Of: 4711}, []byte{0xa1, 0x01, 0x63, 'n', 'e', 'w'}
	field.Body, field.Raw = model.Parked{Text: "ja"}, []byte{0xa2, 0x01, 0x62, 'j', 'a', 0x18, 99, 0xf5}
	f.keep(kind, field)
}

func endedContext(f *fixture) {
	f.keep(f.event("een"))
	ended, cancel := context.WithCancel(f.ctx)
	cancel()
	if _, err := f.store.Append(ended, f.appendOf(f.event("twee"))); !errors.Is(err, context.Canceled) {
		f.Errorf("got %v", err)
	}
	f.holds()
}
