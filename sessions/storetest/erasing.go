package storetest

import (
	"errors"

	"intervision/model"
	"intervision/sessions"
)

var erasing = []promise{
	{"erase/nothing is left of a session", with(eraseLeavesNothing)},
	{"erase/other logs stay", with(eraseLeavesOthers)},
	{"erase/no such log is not found", with(eraseNotFound)},
	{"erase/an erased log can be made anew", with(eraseAnew)},
	{"erase/a team goes from the list, its sessions stay", with(eraseTeam)},
}

func (f *fixture) erase(log model.ID) {
	f.Helper()
	if err := f.store.Erase(f.ctx, log); err != nil {
		f.Fatalf("erase: %v", err)
	}
}

func eraseLeavesNothing(f *fixture) {
	f.keep(f.manyEvents(30)...)
	f.draft("ideas", "half een zin")
	if err := f.store.SetAlive(f.ctx, f.log, sessions.Alive{At: 5}); err != nil {
		f.Fatal(err)
	}
	f.erase(f.log)
	f.gone(f.log)
	page, err := f.store.List(f.ctx, sessions.Query{}, "", 0)
	if err != nil || page.All != 0 || len(page.Rows) != 0 {
		f.Errorf("list %+v, %v", page, err)
	}
	if h := f.home(f.team); !sameHome(h, sessions.Home{}) {
		f.Errorf("home %+v", h)
	}
	if got := f.texts(f.log); len(got) != 0 {
		f.Errorf("drafts %v", got)
	}
	if a, err := f.store.AliveOf(f.ctx, f.log); err != nil || a != (sessions.Alive{}) {
		f.Errorf("alive %+v, %v", a, err)
	}
}

func eraseLeavesOthers(f *fixture) {
	f.keep(f.event("een"))
	f.draft("ideas", "blijft")
	first := *f
	f.log, f.head, f.events = f.id(), sessions.Head{}, nil
	f.keep(f.event("twee"))
	f.draft("ideas", "gaat weg")
	f.erase(f.log)
	first.holds()
	if got := first.texts(first.log); got["ideas"] != "blijft" {
		f.Errorf("drafts %v", got)
	}
	if got := first.summaryNow(); got.Log != first.log {
		f.Errorf("list shows %+v", got)
	}
}

func eraseNotFound(f *fixture) {
	if err := f.store.Erase(f.ctx, f.log); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("got %v", err)
	}
	f.keep(f.event("een"))
	f.erase(f.log)
	if err := f.store.Erase(f.ctx, f.log); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("twice: %v", err)
	}
}

func eraseAnew(f *fixture) {
	f.keep(f.manyEvents(5)...)
	known := f.events[0]
	f.erase(f.log)
	f.head, f.events = sessions.Head{}, nil
	known.Number = 0
	f.keep(known, f.event("opnieuw"))
}

func eraseTeam(f *fixture) {
	f.keepTeam(f.team, "Noord", 3)
	f.keep(f.event("een"))
	f.erase(f.team)
	f.gone(f.team)
	if teams, err := f.store.Teams(f.ctx); err != nil || len(teams) != 0 {
		f.Errorf("teams %+v, %v", teams, err)
	}
	f.holds()
	if h := f.home(f.team); !h.Team.Equal(sessions.TeamRow{}) || len(h.Running) != 1 {
		f.Errorf("home %+v", h)
	}
}
