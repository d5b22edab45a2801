package storetest

import (
	"intervision/model"
	"intervision/sessions"
)

var homing = []promise{
	{"home/follows a session from welcome to what came of it", with(homeFollows)},
	{"home/always equals the home of all summaries", with(homeEquals)},
	{"home/the sixth running session shows when one ends", with(homeSixth)},
	{"home/a session may go to another team", with(homeMoves)},
	{"home/intentions go with their session", with(homeForgets)},
	{"teams/the one that met last first", with(teamsInOrder)},
	{"teams/a row follows its log", with(teamFollows)},
}

// keepTeam makes or goes on with a team's log.
func (f *fixture) keepTeam(team model.ID, name string, members int) {
	f.Helper()
	e := f.event("")
	e.Body = model.TeamNamed{Name: name}
	_, head, _ := f.store.Read(f.ctx, team, 0, 1)
	_, err := f.store.Append(f.ctx, sessions.Append{
		Log: team, Kind: sessions.TeamLog, Expect: head.Number, Events: []model.Event{e},
		Team: sessions.TeamRow{ID: team, Name: name, Members: members},
	})
	if err != nil {
		f.Fatalf("team: %v", err)
	}
}

// become appends an event after which the session's summary is s.
func (f *fixture) become(s model.Summary) {
	f.Helper()
	_, head, _ := f.store.Read(f.ctx, s.Log, 0, 1)
	a := sessions.Append{Log: s.Log, Kind: sessions.SessionLog, Expect: head.Number, Events: f.manyEvents(1), Summary: s}
	if _, err := f.store.Append(f.ctx, a); err != nil {
		f.Fatalf("append: %v", err)
	}
}

// homeIs compares the home row of the fixture's team with that of all summaries.
func (f *fixture) homeIs() sessions.Home {
	f.Helper()
	got := f.home(f.team)
	rows, _ := f.listed(sessions.Query{Team: f.team}, 0)
	if want := sessions.HomeOf(got.Team, rows); !sameHome(got, want) {
		f.Fatalf("home is\n%+v, of all summaries\n%+v", got, want)
	}
	return got
}

func homeFollows(f *fixture) {
	f.keepTeam(f.team, "Noord", 4)
	s := model.Summary{Log: f.log, Team: f.team, Method: "incident", Started: 10, Presenter: f.id()}
	f.become(s)
	if h := f.homeIs(); len(h.Running) != 1 || h.Sessions != 0 || h.Team.Name != "Noord" || h.Team.Members != 4 {
		f.Errorf("at the welcome: %+v", h)
	}
	s.State, s.Intentions = model.StateRunning, []model.IntentionRow{{ID: f.id()}}
	f.become(s)
	if h := f.homeIs(); len(h.Running) != 1 || h.Open != 0 || len(h.Presented) != 0 {
		f.Errorf("running: %+v", h)
	}
	s.State = model.StateClosed
	f.become(s)
	if h := f.homeIs(); len(h.Running) != 0 || h.Sessions != 1 || h.Open != 1 || h.LastMethod != "incident" || len(h.Presented) != 1 {
		f.Errorf("closed: %+v", h)
	}
	s.Intentions = []model.IntentionRow{{ID: s.Intentions[0].ID, Status: model.StatusDone}}
	f.become(s)
	if h := f.homeIs(); h.Open != 0 || h.Sessions != 1 {
		f.Errorf("followed up: %+v", h)
	}
}

func homeEquals(f *fixture) {
	year := f.year(40)
	f.homeIs()
	for i, s := range year {
		switch {
		case s.Team != f.team || i%4 == 3:
			continue
		case i%4 == 0:
			f.erase(s.Log)
		case i%4 == 1:
			s.State, s.Presenter = model.StateClosed, f.id()
			f.become(s)
		default:
			s.Intentions = []model.IntentionRow{{ID: f.id()}}
			f.become(s)
		}
		f.homeIs()
	}
}

func homeSixth(f *fixture) {
	var all []model.Summary
	for i := range sessions.MaxRunning + 2 {
		s := model.Summary{Log: f.id(), Team: f.team, Started: model.Instant(10 + i)}
		f.become(s)
		all = append(all, s)
	}
	for i := len(all) - 1; i >= 0; i-- {
		all[i].State = model.StateClosed
		f.become(all[i])
		if h := f.homeIs(); len(h.Running) != min(i, sessions.MaxRunning) {
			f.Fatalf("%d run, home shows %d", i, len(h.Running))
		}
	}
}

// homeForgets erases a session: nothing of what was intended in it is left, in
// the count or in the list.
func homeForgets(f *fixture) {
	gone := model.Summary{Log: f.log, Team: f.team, Started: 10, State: model.StateClosed,
		Intentions: []model.IntentionRow{{ID: f.id(), Owner: f.id(), When: "hij belt", Then: "luister ik", Made: 9}}}
	stays := gone
	stays.Log, stays.Started, stays.Intentions = f.id(), 20, []model.IntentionRow{{ID: f.id(), Then: "schrijf ik"}, {ID: f.id(), Status: model.StatusDone}}
	f.become(gone)
	f.become(stays)
	if h := f.homeIs(); h.Open != 2 {
		f.Fatalf("%d open", h.Open)
	}
	f.erase(gone.Log)
	if h := f.homeIs(); h.Open != 1 {
		f.Errorf("%d open", h.Open)
	}
	rows, _ := f.listed(sessions.Query{Team: f.team}, 0)
	var left []model.Intended
	for _, s := range rows {
		left = append(left, s.Intended()...)
	}
	if len(left) != 2 || left[0].Then != "schrijf ik" {
		f.Errorf("left: %+v", left)
	}
}

func homeMoves(f *fixture) {
	s := model.Summary{Log: f.log, Team: f.team, Started: 10}
	f.become(s)
	s.Team = f.id()
	f.become(s)
	if h := f.homeIs(); len(h.Running) != 0 {
		f.Errorf("still with the first team: %+v", h)
	}
	if h := f.home(s.Team); len(h.Running) != 1 {
		f.Errorf("not with the second team: %+v", h)
	}
}

func teamsInOrder(f *fixture) {
	old, recent, never := f.id(), f.id(), f.id()
	f.keepTeam(never, "Nooit", 1)
	f.keepTeam(old, "Lang geleden", 2)
	f.keepTeam(recent, "Pas", 3)
	f.become(model.Summary{Log: f.id(), Team: recent, Started: 200, State: model.StateClosed})
	f.become(model.Summary{Log: f.id(), Team: old, Started: 100})
	teams, err := f.store.Teams(f.ctx)
	if err != nil || len(teams) != 3 {
		f.Fatalf("%+v, %v", teams, err)
	}
	if teams[0].ID != recent || teams[1].ID != old || teams[2].ID != never || teams[0].Members != 3 {
		f.Errorf("got %+v", teams)
	}
}

func teamFollows(f *fixture) {
	f.keepTeam(f.team, "Noord", 3)
	f.keepTeam(f.team, "Zuid", 4)
	teams, err := f.store.Teams(f.ctx)
	if err != nil || len(teams) != 1 || teams[0].Name != "Zuid" || teams[0].Members != 4 {
		f.Errorf("teams %+v, %v", teams, err)
	}
	if h := f.home(f.team); !h.Team.Equal(teams[0]) {
		f.Errorf("home %+v", h.Team)
	}
}
