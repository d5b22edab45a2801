package lang

import (
	"testing"

	"intervision/model"
)

func TestWhoLeftHasARole(t *testing.T) {
	anna, joris := model.ID{1}, model.ID{2}
	team := model.Team{Members: []model.Member{{ID: anna, Name: "Anna"}, {ID: joris, Name: "Joris", Left: true}}}
	for id, want := range map[model.ID]string{anna: "Anna", joris: "een deelnemer", {3}: "een gast", {}: ""} {
		if got := For("nl").Person(team, id); got != want {
			t.Errorf("%v is called %q, want %q", id, got, want)
		}
	}
}
