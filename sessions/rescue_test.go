package sessions_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
)

// damagedStore is a store of which some can be read no more.
type damagedStore struct {
	sessions.Store
	events  map[model.ID]int // of these logs only so many events
	rows    map[model.ID]bool
	scripts bool
}

func (d damagedStore) Read(ctx context.Context, log model.ID, after uint64, limit int) ([]model.Event, sessions.Head, error) {
	events, head, err := d.Store.Read(ctx, log, after, limit)
	if n, bad := d.events[log]; bad && err == nil {
		return events[:n], head, sessions.ErrDamaged
	}
	return events, head, err
}

func (d damagedStore) List(ctx context.Context, q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	page, err := d.Store.List(ctx, q, cursor, limit)
	for i := 0; i < len(page.Rows); i++ {
		if d.rows[page.Rows[i].Log] {
			page.Rows, err = append(page.Rows[:i], page.Rows[i+1:]...), sessions.ErrDamaged
			i--
		}
	}
	return page, err
}

func (d damagedStore) Teams(ctx context.Context) ([]sessions.TeamRow, error) {
	teams, err := d.Store.Teams(ctx)
	if err == nil && d.rows[num(1)] {
		return nil, sessions.ErrDamaged
	}
	return teams, err
}

func (d damagedStore) Script(ctx context.Context, hash string) (model.Script, error) {
	if d.scripts {
		return model.Script{}, sessions.ErrDamaged
	}
	return d.Store.Script(ctx, hash)
}

// Out of a damaged store comes everything that can be read, as an export that
// can be brought in, together with ErrDamaged.
func TestExportOfADamagedStore(t *testing.T) {
	cases := map[string]struct {
		damage  damagedStore
		session int  // its events that are saved
		team    bool // whether its team is
	}{
		"in the middle of a session": {damagedStore{events: map[model.ID]int{num(2): 2}}, 2, true},
		"a whole session":            {damagedStore{events: map[model.ID]int{num(2): 0}}, 0, true},
		"the row of a session":       {damagedStore{rows: map[model.ID]bool{num(2): true}}, 0, true},
		"a whole team":               {damagedStore{events: map[model.ID]int{num(1): 0}}, 4, false},
		"the row of the team":        {damagedStore{rows: map[model.ID]bool{num(1): true}}, 4, true},
		"the script":                 {damagedStore{scripts: true}, 4, true},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			c.damage.Store = oneSession(t)
			var b bytes.Buffer
			if err := sessions.ExportJSON(t.Context(), &b, c.damage); !errors.Is(err, sessions.ErrDamaged) {
				t.Fatalf("%v, not ErrDamaged", err)
			}
			to := memory.New()
			if _, err := sessions.ImportJSON(t.Context(), strings.NewReader(b.String()), to); err != nil {
				t.Fatalf("bringing it in: %v\n%s", err, b.String())
			}
			if events, _, _ := to.Read(t.Context(), num(2), 0, 0); len(events) != c.session {
				t.Errorf("%d events of the session, not %d", len(events), c.session)
			}
			teams, err := to.Teams(t.Context())
			if saved := len(teams) == 1 && teams[0].Name == "Noord"; err != nil || saved != c.team {
				t.Errorf("the team: %v, %v", teams, err)
			}
		})
	}
}
