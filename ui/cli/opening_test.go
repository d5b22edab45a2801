package cli

import (
	"context"
	"errors"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
)

// rowsLost is a store whose rows of teams are damaged, and the rows of its
// sessions as far as they are here.
type rowsLost struct {
	sessions.Store
	teams []sessions.TeamRow
	rows  []model.Summary
}

func (s rowsLost) Teams(context.Context) ([]sessions.TeamRow, error) {
	return s.teams, sessions.ErrDamaged
}

func (s rowsLost) List(context.Context, sessions.Query, string, int) (sessions.Page, error) {
	return sessions.Page{Rows: s.rows}, nil
}

// The screens open on a damaged file as long as any team can be found in it: a
// greeting would look as if nothing had ever been kept.
func TestOpeningADamagedFile(t *testing.T) {
	one, two := model.ID{1}, model.ID{2}
	p := &program{}
	for _, c := range []struct {
		name  string
		store rowsLost
		want  screen.Target
	}{
		{"another team can be read", rowsLost{teams: []sessions.TeamRow{{ID: one}}, rows: []model.Summary{{Team: two}}}, screen.OpenHome{Team: one}},
		{"a session knows its team", rowsLost{rows: []model.Summary{{Team: two}}}, screen.OpenHome{Team: two}},
		{"nothing is left", rowsLost{}, nil},
	} {
		got, err := p.opening(t.Context(), c.store)
		if got != c.want || (c.want == nil) != errors.Is(err, sessions.ErrDamaged) {
			t.Errorf("%s: %v, %v, want %v", c.name, got, err, c.want)
		}
	}
}
