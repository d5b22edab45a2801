package storetest

import (
	"bytes"
	"errors"
	"reflect"
	"strings"

	"intervision/model"
	"intervision/sessions"
)

var private = []promise{
	{"private/no list, home row or export shows private notes", with(privateUnseen)},
	{"private/they are listed by themselves, what is over first", with(privateListed)},
	{"private/they go with their session, and only with that one", with(privateGoes)},
	{"private/they can go alone", with(privateAlone)},
	{"private/without a session there are none", with(privateNeedsSession)},
	{"private/they stay about the same session", with(privateStays)},
	{"private/they are erased when they have had their time", with(privateExpires)},
	{"private/they are not brought in", with(privateNotImported)},
}

// privateOf keeps private notes about a session, a line long.
func (f *fixture) privateOf(session model.ID, until model.Instant, line string) sessions.PrivateRow {
	f.Helper()
	id := f.id()
	row := sessions.PrivateRow{Log: f.id(), Session: session, Team: f.team, Person: number(9), Until: until}
	opened := model.Event{ID: id, Lead: id, Body: model.PrivateOpened{Session: session, Team: f.team, Person: number(9), Until: until}}
	added := model.Event{ID: f.id(), Lead: id, Body: model.PrivateAdded{Text: line}}
	_, err := f.store.Append(f.ctx, sessions.Append{Log: row.Log, Kind: sessions.PrivateLog, Events: []model.Event{opened, added}, Private: row})
	if err != nil {
		f.Fatalf("private notes: %v", err)
	}
	return row
}

// privates says which private notes there are.
func (f *fixture) privates(want ...sessions.PrivateRow) {
	f.Helper()
	got, err := f.store.Private(f.ctx)
	if err != nil || len(got) != len(want) || len(want) > 0 && !reflect.DeepEqual(got, want) {
		f.Fatalf("private notes\n%+v (%v), want\n%+v", got, err, want)
	}
}

const canary = "kanarie-privé"

func privateUnseen(f *fixture) {
	f.keepTeam(f.team, "Noord", 3)
	f.keep(f.event("een"))
	before := f.home(f.team)
	row := f.privateOf(f.log, 5000, canary)
	page, err := f.store.List(f.ctx, sessions.Query{}, "", 0)
	if err != nil || page.All != 1 || page.Rows[0].Log != f.log {
		f.Errorf("list %+v, %v", page, err)
	}
	if h := f.home(f.team); !sameHome(h, before) {
		f.Errorf("home %+v, before %+v", h, before)
	}
	if h := f.home(model.ID{}); !sameHome(h, sessions.Home{}) {
		f.Errorf("home of nobody %+v", h)
	}
	if teams, err := f.store.Teams(f.ctx); err != nil || len(teams) != 1 {
		f.Errorf("teams %+v, %v", teams, err)
	}
	var all, named bytes.Buffer
	if err := sessions.ExportJSON(f.ctx, &all, f.store); err != nil || strings.Contains(all.String(), canary) || strings.Contains(all.String(), row.Log.String()) {
		f.Errorf("the export (%v)\n%s", err, all.String())
	}
	if err := sessions.ExportJSON(f.ctx, &named, f.store, row.Log); !errors.Is(err, sessions.ErrNotFound) || strings.Contains(named.String(), canary) {
		f.Errorf("the export of private notes (%v)\n%s", err, named.String())
	}
}

func privateListed(f *fixture) {
	f.privates()
	f.keep(f.event("een"))
	late, soon := f.privateOf(f.log, 9000, "laat"), f.privateOf(f.log, 3000, "vroeg")
	f.privates(soon, late)
	events, head, err := f.store.Read(f.ctx, soon.Log, 0, 0)
	if err != nil || head.Number != 2 || len(events) != 2 || events[1].Body != (model.PrivateAdded{Text: "vroeg"}) {
		f.Errorf("read %+v %+v, %v", events, head, err)
	}
}

func privateGoes(f *fixture) {
	f.keep(f.event("een"))
	other := *f
	other.log, other.head, other.events = f.id(), sessions.Head{}, nil
	other.next = f.next
	other.keep(other.event("twee"))
	f.next = other.next
	mine, more := f.privateOf(f.log, 3000, canary), f.privateOf(f.log, 4000, canary)
	stays := f.privateOf(other.log, 5000, "blijft")
	if err := f.store.SaveDraft(f.ctx, sessions.Draft{Place: sessions.Place{Log: mine.Log, Step: "line"}, Text: canary}); err != nil {
		f.Fatal(err)
	}
	f.erase(f.log)
	f.gone(mine.Log)
	f.gone(more.Log)
	f.privates(stays)
	if got := f.texts(mine.Log); len(got) > 0 {
		f.Errorf("drafts %v", got)
	}
	other.holds()
	if page, err := f.store.List(f.ctx, sessions.Query{}, "", 0); err != nil || page.All != 1 {
		f.Errorf("list %+v, %v", page, err)
	}
}

func privateAlone(f *fixture) {
	f.keep(f.event("een"))
	gone, stays := f.privateOf(f.log, 3000, canary), f.privateOf(f.log, 4000, "blijft")
	before := f.home(f.team)
	f.erase(gone.Log)
	f.gone(gone.Log)
	f.privates(stays)
	f.holds()
	if h := f.home(f.team); !sameHome(h, before) {
		f.Errorf("home %+v, before %+v", h, before)
	}
}

func privateNeedsSession(f *fixture) {
	a := sessions.Append{
		Log: f.id(), Kind: sessions.PrivateLog, Events: f.manyEvents(1),
		Private: sessions.PrivateRow{Session: f.log, Until: 5},
	}
	if _, err := f.store.Append(f.ctx, a); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("about no session: %v", err)
	}
	f.gone(a.Log)
	f.keep(f.event("een"))
	f.erase(f.log)
	if _, err := f.store.Append(f.ctx, a); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("about an erased session: %v", err)
	}
	f.privates()
}

func privateStays(f *fixture) {
	f.keep(f.event("een"))
	row := f.privateOf(f.log, 3000, "een")
	moved := row
	moved.Session, moved.Until = number(77), 2000
	e := f.event("x")
	e.Body = model.PrivateUntilMoved{Until: 2000}
	if _, err := f.store.Append(f.ctx, sessions.Append{Log: row.Log, Kind: sessions.PrivateLog, Expect: 2, Events: []model.Event{e}, Private: moved}); err != nil {
		f.Fatal(err)
	}
	row.Until = 2000
	f.privates(row)
	f.erase(f.log)
	f.privates()
}

func privateExpires(f *fixture) {
	f.keep(f.event("een"))
	over, until, later, never := f.privateOf(f.log, 1000, canary), f.privateOf(f.log, 2000, "op de kop af"), f.privateOf(f.log, 2001, "later"), f.privateOf(f.log, 0, "nooit")
	n, err := sessions.Expire(f.ctx, f.store, 2000)
	if err != nil || n != 2 {
		f.Errorf("erased %d, %v", n, err)
	}
	f.gone(over.Log)
	f.gone(until.Log)
	f.privates(never, later)
	f.holds()
	if n, err := sessions.Expire(f.ctx, f.store, 2000); err != nil || n != 0 {
		f.Errorf("again: %d, %v", n, err)
	}
}

func privateNotImported(f *fixture) {
	f.keep(f.event("een"))
	in := sessions.Log{ID: f.id(), Kind: sessions.PrivateLog, Events: f.manyEvents(1)}
	if err := f.store.Import(f.ctx, []sessions.Log{in}); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("got %v", err)
	}
	f.gone(in.ID)
}
