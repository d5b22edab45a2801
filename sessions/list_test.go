package sessions

import (
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
)

func TestPagesShowEveryRowOnceWhateverHappensInBetween(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []model.Summary
		for i := range rapid.IntRange(0, 30).Draw(t, "rows") {
			all = append(all, model.Summary{Log: num(i + 1), Started: model.Instant(rapid.IntRange(0, 8).Draw(t, "started"))})
		}
		limit := rapid.IntRange(1, 7).Draw(t, "limit")
		seen, cursor := map[model.ID]bool{}, ""
		var last *model.Summary
		for {
			page, err := PageOf(all, Query{}, cursor, limit)
			if err != nil {
				t.Fatal(err)
			}
			for i := range page.Rows {
				row := page.Rows[i]
				if seen[row.Log] {
					t.Fatalf("%s is shown twice", row.Log)
				}
				if last != nil && newestFirst(*last, row) >= 0 {
					t.Fatalf("%+v comes after %+v", row, *last)
				}
				seen[row.Log], last = true, &row
			}
			if cursor = page.Next; cursor == "" {
				break
			}
			// The last row shown may go, and a newer one come, between two pages.
			if rapid.Bool().Draw(t, "erased") {
				all = without(all, last.Log)
			}
			all = append(all, model.Summary{Log: num(1000 + len(all)), Started: 100})
		}
		for _, s := range all {
			if s.Started != 100 && !seen[s.Log] {
				t.Fatalf("%s was never shown", s.Log)
			}
		}
	})
}

func without(all []model.Summary, log model.ID) []model.Summary {
	var rest []model.Summary
	for _, s := range all {
		if s.Log != log {
			rest = append(rest, s)
		}
	}
	return rest
}

func TestAQueryMatches(t *testing.T) {
	running := model.StateRunning
	s := model.Summary{
		Team: num(1), Method: "incident", Started: 50, State: model.StateRunning,
		People: []model.ID{num(10)}, Presenter: num(11), Facilitator: num(12),
	}
	welcome := model.StateWelcome
	for name, c := range map[string]struct {
		q    Query
		want bool
	}{
		"all": {Query{}, true}, "team": {Query{Team: num(1)}, true}, "other team": {Query{Team: num(2)}, false},
		"person": {Query{Person: num(10)}, true}, "presenter": {Query{Person: num(11)}, true},
		"facilitator": {Query{Person: num(12)}, true}, "somebody else": {Query{Person: num(13)}, false},
		"method": {Query{Method: "incident"}, true}, "other method": {Query{Method: "gossip"}, false},
		"from": {Query{From: 50}, true}, "from later": {Query{From: 51}, false},
		"to": {Query{To: 51}, true}, "to is not included": {Query{To: 50}, false},
		"state": {Query{State: &running}, true}, "welcome is a state too": {Query{State: &welcome}, false},
		"two": {Query{Team: num(1), Method: "gossip"}, false},
	} {
		if c.q.Matches(s) != c.want {
			t.Errorf("%s: %t", name, !c.want)
		}
	}
}

func TestAStrangeCursorIsRefused(t *testing.T) {
	for _, c := range []string{"x", "1", "1.", ".", "1.zzz", "!.00000000000000000000000000"} {
		if _, err := PageOf(nil, Query{}, c, 5); !errors.Is(err, ErrCursor) {
			t.Errorf("%q: %v", c, err)
		}
	}
}

func TestTeamsThatMetLastComeFirst(t *testing.T) {
	team := func(n int, name string, meeting model.Instant) TeamRow {
		return TeamRow{ID: num(n), Name: name, Meeting: meeting}
	}
	homes := []Home{
		{Team: team(1, "B", 0)}, {Team: team(2, "A", 0)}, {Team: team(3, "C", 7)},
		{Team: team(4, "closed", 0), LastAt: 5}, {Team: team(5, "running", 0), Running: []model.Summary{{Started: 9}}}, {},
	}
	var names []string
	for _, row := range TeamsOf(homes) {
		names = append(names, row.Name)
	}
	if want := []string{"running", "closed", "C", "A", "B"}; !reflect.DeepEqual(names, want) {
		t.Fatalf("got %v, want %v", names, want)
	}
}
