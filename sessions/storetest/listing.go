package storetest

import (
	"errors"
	"reflect"
	"slices"

	"intervision/model"
	"intervision/sessions"
)

var listing = []promise{
	{"list/newest start first, in pages, every row once", with(listPages)},
	{"list/filters", with(listFilters)},
	{"list/a summary comes back whole", with(listWhole)},
	{"list/a strange cursor is refused", with(listCursor)},
	{"list/a team's log is no session", with(listNoTeams)},
	{"list/an empty store has an empty list", with(listEmpty)},
}

// year makes rows sessions of two teams in one import, in no order.
func (f *fixture) year(rows int) []model.Summary {
	f.Helper()
	var all []model.Summary
	var logs []sessions.Log
	other := f.id()
	for i := range rows {
		s := model.Summary{
			Log: f.id(), Team: f.team, Method: "incident", Started: model.Instant(1000 + (i*7919)%rows*10), State: model.StateClosed,
			People: []model.ID{number(1<<32 + uint64(i%5))}, Presenter: number(1<<33 + uint64(i%3)),
		}
		if i%3 == 0 {
			s.Team, s.Method = other, "gossip"
		}
		if i%10 == 0 {
			s.State = model.StateRunning
		}
		all = append(all, s)
		logs = append(logs, sessions.Log{ID: s.Log, Kind: sessions.SessionLog, Events: f.manyEvents(1), Summary: s})
	}
	if err := f.store.Import(f.ctx, logs); err != nil {
		f.Fatalf("import: %v", err)
	}
	slices.SortStableFunc(all, func(a, b model.Summary) int { return int(b.Started - a.Started) })
	return all
}

// listed reads a list page by page.
func (f *fixture) listed(q sessions.Query, limit int) (rows []model.Summary, all int) {
	f.Helper()
	cursor := ""
	for {
		page, err := f.store.List(f.ctx, q, cursor, limit)
		if err != nil {
			f.Fatalf("list: %v", err)
		}
		if limit > 0 && len(page.Rows) > limit || page.Next != "" && len(page.Rows) == 0 {
			f.Fatalf("a page of %d rows, limit %d, next %q", len(page.Rows), limit, page.Next)
		}
		rows, all = append(rows, page.Rows...), page.All
		if cursor = page.Next; cursor == "" {
			return rows, all
		}
	}
}

func listPages(f *fixture) {
	want := f.year(250)
	for _, limit := range []int{0, 1, 50, 99, 250, 300} {
		rows, all := f.listed(sessions.Query{}, limit)
		if all != 250 || !reflect.DeepEqual(rows, want) {
			f.Errorf("limit %d: %d rows of %d, or in another order", limit, len(rows), all)
		}
	}
}

func listFilters(f *fixture) {
	year := f.year(60)
	running, welcome := model.StateRunning, model.StateWelcome
	for name, q := range map[string]sessions.Query{
		"team": {Team: f.team}, "person": {Person: year[7].People[0]}, "presenter": {Person: year[7].Presenter}, "method": {Method: "gossip"},
		"from": {From: year[20].Started}, "to": {To: year[20].Started}, "between": {From: year[30].Started, To: year[20].Started},
		"state": {State: &running}, "nothing": {State: &welcome}, "several": {Team: f.team, Method: "incident", State: &running},
	} {
		var want []model.Summary
		for _, s := range year {
			if q.Matches(s) {
				want = append(want, s)
			}
		}
		rows, all := f.listed(q, 7)
		if all != len(want) || len(rows) != len(want) || len(want) > 0 && !reflect.DeepEqual(rows, want) {
			f.Errorf("%s: %d rows of %d, want %d", name, len(rows), all, len(want))
		}
		if name != "nothing" && (len(want) == 0 || len(want) == len(year)) {
			f.Errorf("%s filters nothing here", name)
		}
	}
}

func listWhole(f *fixture) {
	a := f.appendOf(f.event("een"))
	a.Summary = model.Summary{
		Log: f.log, Team: f.team, Method: "incident", Names: map[string]string{"nl": "Incidentmethode", "en": "Incident"}, Script: "abc",
		Title: "De zucht", Question: "Hoe blijf ik rustig?", Started: 1, Last: 2, Zone: "Europe/Amsterdam", State: model.StateClosed, Step: 3,
		Steps: 8, People: []model.ID{f.id(), f.id()}, Presenter: f.id(), Facilitator: f.id(), Minutes: 57, Level: model.KeepCore, KeepUntil: 9,
		Intentions: []model.IntentionRow{{ID: f.id(), Owner: f.id(), Status: model.StatusNotYet, Chance: 7, Insight: true, When: "hij komt", Then: "ga ik zitten", Made: 6}},
	}
	f.must(a)
	if got := f.summaryNow(); !reflect.DeepEqual(got, a.Summary) {
		f.Errorf("got %+v\nwant %+v", got, a.Summary)
	}
}

func listCursor(f *fixture) {
	f.keep(f.event("een"))
	if _, err := f.store.List(f.ctx, sessions.Query{}, "no cursor", 5); !errors.Is(err, sessions.ErrCursor) {
		f.Errorf("got %v", err)
	}
}

func listNoTeams(f *fixture) {
	f.keepTeam(f.team, "Noord", 3)
	if rows, all := f.listed(sessions.Query{}, 0); len(rows) != 0 || all != 0 {
		f.Errorf("%+v, %d", rows, all)
	}
}

func listEmpty(f *fixture) {
	if rows, all := f.listed(sessions.Query{}, 5); len(rows) != 0 || all != 0 {
		f.Errorf("%+v, %d", rows, all)
	}
	if teams, err := f.store.Teams(f.ctx); err != nil || len(teams) != 0 {
		f.Errorf("%+v, %v", teams, err)
	}
	if h := f.home(f.team); !sameHome(h, sessions.Home{}) {
		f.Errorf("%+v", h)
	}
}
