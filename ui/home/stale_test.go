package home

import (
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// An answer about the team that was shown before comes late: it must not bring
// that team back.
func TestALateAnswerAboutAnotherTeamIsPassedOver(t *testing.T) {
	env := uitest.Env(t)
	zuid, noord := sessions.TeamRow{ID: model.ID{1}, Name: "Zuid"}, sessions.TeamRow{ID: model.ID{2}, Name: "Noord"}
	teams := []sessions.TeamRow{zuid, noord}
	var s screen.Screen = Model{id: model.ID{9}, team: noord.ID}
	for _, answer := range []loaded{
		{screen: model.ID{9}, asked: noord.ID, home: sessions.Home{Team: noord}, teams: teams},
		{screen: model.ID{9}, asked: zuid.ID, home: sessions.Home{Team: zuid}, teams: teams},
		{screen: model.ID{8}, asked: noord.ID, home: sessions.Home{Team: zuid}, teams: teams},
	} {
		s, _, _ = s.Update(env, answer)
		if got := s.(Model); got.team != noord.ID || !got.home.Team.Equal(noord) {
			t.Fatalf("shows %+v after %+v", got.home.Team, answer)
		}
	}
}
