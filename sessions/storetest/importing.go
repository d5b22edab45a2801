package storetest

import (
	"errors"
	"strings"

	"intervision/model"
	"intervision/sessions"
)

var importing = []promise{
	{"import/many logs at once, of more events than an append holds", with(importMany)},
	{"import/the rest of a log", with(importRest)},
	{"import/one log that cannot be kept keeps none", with(importAllOrNone)},
	{"import/a redacted event stays redacted", with(importRedacted)},
	{"import/a team with its row", with(importTeam)},
	{"import/no logs is nothing", with(importNothing)},
}

func isNotFound(err error) bool { return errors.Is(err, sessions.ErrNotFound) }

func (f *fixture) logOf(expect uint64, events []model.Event) sessions.Log {
	return sessions.Log{ID: f.log, Kind: sessions.SessionLog, Expect: expect, Events: events, Summary: f.summary()}
}

// imports brings in the fixture's log and expects it to go well.
func (f *fixture) imports(logs ...sessions.Log) {
	f.Helper()
	if err := f.store.Import(f.ctx, logs); err != nil {
		f.Fatalf("import: %v", err)
	}
}

// grown is the fixture after events were brought in.
func (f *fixture) grown(events []model.Event) {
	for _, e := range events {
		e.Number = uint64(len(f.events) + 1)
		f.events = append(f.events, e)
	}
	f.head.Number = uint64(len(f.events))
}

func importMany(f *fixture) {
	long := f.logOf(0, f.manyEvents(3*sessions.MaxAppend))
	first := *f
	first.grown(long.Events)
	f.log = f.id()
	short := f.logOf(0, f.manyEvents(2))
	f.grown(short.Events)
	f.imports(long, short)
	first.holds()
	f.holds()
	f.keep(f.event("en verder"))
}

func importRest(f *fixture) {
	f.keep(f.manyEvents(4)...)
	rest := f.manyEvents(3)
	l := f.logOf(4, rest)
	l.Summary.Title = "aangevuld"
	f.imports(l)
	f.grown(rest)
	f.holds()
	if got := f.summaryNow().Title; got != "aangevuld" {
		f.Errorf("the summary says %q", got)
	}
	// What was brought in is known to an append that comes late.
	f.must(sessions.Append{Log: f.log, Expect: 4, Events: rest, Summary: f.summary()})
	f.holds()
}

func importAllOrNone(f *fixture) {
	f.keep(f.manyEvents(2)...)
	mine := *f
	f.log = f.id()
	good := f.logOf(0, f.manyEvents(2))
	large := f.logOf(0, []model.Event{f.event(strings.Repeat("x", 70<<10))})
	large.ID = f.id()
	stale, twice, none := mine.logOf(1, f.manyEvents(1)), good, f.logOf(0, nil)
	none.ID = f.id()
	for name, bad := range map[string]sessions.Log{"stale": stale, "twice": twice, "too large": large, "without events": none} {
		for _, logs := range [][]sessions.Log{{good, bad}, {bad, good}} {
			err := f.store.Import(f.ctx, logs)
			var conflict *sessions.ConflictError
			if !errors.As(err, &conflict) && !errors.Is(err, sessions.ErrTooLarge) && !isNotFound(err) {
				f.Errorf("%s: %v", name, err)
			}
			f.gone(good.ID)
			mine.holds()
		}
	}
}

func importRedacted(f *fixture) {
	e := f.event("")
	e.Body = model.Redacted{Was: model.KindParked}
	f.imports(f.logOf(0, []model.Event{e}))
	f.grown([]model.Event{e})
	f.holds()
	a := f.appendOf()
	a.Redact = []model.ID{e.ID}
	f.must(a)
	f.holds()
	if f.head.Generation != 0 {
		f.Errorf("redacting what was redacted before: generation %d", f.head.Generation)
	}
}

func importTeam(f *fixture) {
	e := f.event("")
	e.Body = model.TeamNamed{Name: "Noord"}
	row := sessions.TeamRow{ID: f.team, Name: "Noord", Members: 5, Series: []model.Instant{7, 9}}
	f.imports(sessions.Log{ID: f.team, Kind: sessions.TeamLog, Events: []model.Event{e}, Team: row}, f.logOf(0, f.manyEvents(1)))
	if teams, err := f.store.Teams(f.ctx); err != nil || len(teams) != 1 || !teams[0].Equal(row) {
		f.Errorf("teams %+v, %v", teams, err)
	}
	if h := f.homeIs(); !h.Team.Equal(row) || len(h.Running) != 1 {
		f.Errorf("home %+v", h)
	}
}

func importNothing(f *fixture) {
	f.imports()
	f.imports([]sessions.Log{}...)
	if _, all := f.listed(sessions.Query{}, 0); all != 0 {
		f.Errorf("%d sessions", all)
	}
}
