package teamlog_test

import (
	"errors"
	"slices"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/teamlog"
	"intervision/ui/uitest"
)

var team = model.ID{7}

func stamp(ids func() model.ID, bodies ...model.Body) []model.Event {
	return teamlog.Stamp(ids, 1000, model.ID{1}, bodies...)
}

func TestKeepGivesTheWholeLogAndItsRow(t *testing.T) {
	store, ids := memory.New(), uitest.IDs()
	log, err := teamlog.Keep(t.Context(), store, team, nil, stamp(ids, model.TeamNamed{Name: "Noord"}, model.MemberJoined{Person: model.ID{8}, Name: "Bo"}))
	if err != nil || len(log) != 2 || log[1].Number != 2 || log[0].Lead != log[1].Lead {
		t.Fatalf("%+v, %v", log, err)
	}
	log, err = teamlog.Keep(t.Context(), store, team, log, stamp(ids, model.MeetingPlanned{At: 5}))
	if err != nil || len(log) != 3 {
		t.Fatalf("%+v, %v", log, err)
	}
	teams, _ := store.Teams(t.Context())
	if len(teams) != 1 || !teams[0].Equal(sessions.TeamRow{ID: team, Name: "Noord", Members: 1, Meeting: 5}) {
		t.Errorf("row %+v", teams)
	}
}

func TestWhoIsLaterComesAfter(t *testing.T) {
	store, ids := memory.New(), uitest.IDs()
	first, err := teamlog.Keep(t.Context(), store, team, nil, stamp(ids, model.TeamNamed{Name: "Noord"}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := teamlog.Keep(t.Context(), store, team, first, stamp(ids, model.MemberJoined{Person: model.ID{8}, Name: "Bo"})); err != nil {
		t.Fatal(err)
	}
	log, err := teamlog.Keep(t.Context(), store, team, first, stamp(ids, model.MemberJoined{Person: model.ID{9}, Name: "Sem"}))
	if err != nil || len(log) != 3 {
		t.Fatalf("%+v, %v", log, err)
	}
	teams, _ := store.Teams(t.Context())
	if teams[0].Members != 2 {
		t.Errorf("the row forgot who was earlier: %+v", teams[0])
	}
}

func TestAnUnclearAnswerIsAskedAgainAndNothingIsKeptTwice(t *testing.T) {
	for _, did := range []bool{true, false} {
		store := &pagetest.Shaky{Store: memory.New()}
		store.Fail(2, sessions.ErrUnknown, did)
		log, err := teamlog.Keep(t.Context(), store, team, nil, stamp(uitest.IDs(), model.TeamNamed{Name: "Noord"}))
		if err != nil || len(log) != 1 {
			t.Errorf("done %v: %+v, %v", did, log, err)
		}
	}
}

func TestOtherErrorsAreTold(t *testing.T) {
	for _, want := range []error{sessions.ErrFull, sessions.ErrReadOnly, &sessions.BusyError{}} {
		store := &pagetest.Shaky{Store: memory.New()}
		store.Fail(1, want, false)
		if _, err := teamlog.Keep(t.Context(), store, team, nil, stamp(uitest.IDs(), model.TeamNamed{Name: "Noord"})); !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	store := &pagetest.Shaky{Store: memory.New()}
	store.Fail(99, sessions.ErrUnknown, false)
	if _, err := teamlog.Keep(t.Context(), store, team, nil, stamp(uitest.IDs(), model.TeamNamed{Name: "Noord"})); !errors.Is(err, sessions.ErrUnknown) {
		t.Errorf("got %v", err)
	}
}

func TestNames(t *testing.T) {
	for line, want := range map[string][]string{
		"Anneke": {"Anneke"}, " Anneke ,  Joris de Wit;Sem\n": {"Anneke", "Joris de Wit", "Sem"}, "": nil, " , ;": nil,
		"Bo\x1b[31m": {"Bo"},
	} {
		if got := teamlog.Names(line); !slices.Equal(got, want) {
			t.Errorf("%q gives %q, want %q", line, got, want)
		}
	}
	if got := teamlog.Names(teamlog.OneLine("Anneke\r\nJoris\n\nSem")); !slices.Equal(got, []string{"Anneke", "Joris", "Sem"}) {
		t.Errorf("a paste of lines gives %q", got)
	}
}
