package sessions

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
)

// num is an id a test can predict.
func num(n int) (id model.ID) {
	id[14], id[15] = byte(n>>8), byte(n)
	return id
}

// drawSummary is any state of a session with few choices, so that moments,
// methods and people meet often.
func drawSummary(t *rapid.T, log model.ID) *model.Summary {
	s := &model.Summary{
		Log: log, Team: num(9000),
		Method:    rapid.SampledFrom([]string{"incident", "gossip", ""}).Draw(t, "method"),
		Started:   model.Instant(rapid.IntRange(0, 12).Draw(t, "started")),
		State:     model.State(rapid.IntRange(0, 2).Draw(t, "state")),
		Presenter: rapid.SampledFrom([]model.ID{{}, num(1), num(2), num(3)}).Draw(t, "presenter"),
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "intentions") {
		s.Intentions = append(s.Intentions, model.IntentionRow{ID: num(i), Status: model.Status(rapid.IntRange(0, 5).Draw(t, "status"))})
	}
	return s
}

func sameHome(a, b Home) bool {
	return a.Team.Equal(b.Team) && a.Sessions == b.Sessions && a.Open == b.Open && a.LastMethod == b.LastMethod && a.LastAt == b.LastAt &&
		slices.Equal(a.Presented, b.Presented) && slices.EqualFunc(a.Running, b.Running, func(x, y model.Summary) bool { return reflect.DeepEqual(x, y) })
}

// Kept up step by step, the row is the one that reading everything would give.
func TestHomeKeptUpEqualsHomeComputed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		team := TeamRow{ID: num(9000), Name: "Noord"}
		now := map[model.ID]*model.Summary{}
		home := Home{Team: team}
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			log := num(rapid.IntRange(1, 12).Draw(t, "log"))
			var next *model.Summary
			if !rapid.Bool().Draw(t, "erase") || now[log] == nil {
				next = drawSummary(t, log)
			}
			kept, exact := home.Replace(now[log], next)
			now[log] = next
			want := HomeOf(team, values(now))
			if exact && !sameHome(kept, want) {
				t.Fatalf("kept up %+v\ncomputed %+v", kept, want)
			}
			home = want
		}
	})
}

func values(m map[model.ID]*model.Summary) []model.Summary {
	var all []model.Summary
	for _, s := range m {
		if s != nil {
			all = append(all, *s)
		}
	}
	return all
}

// A team's ordinary year never needs all summaries: it starts a session, goes
// through it and closes it, and later hears what came of the intentions.
func TestHomeIsKeptUpWithoutReadingInAnOrdinaryYear(t *testing.T) {
	home, all := Home{}, []model.Summary{}
	change := func(old, next *model.Summary) {
		kept, exact := home.Replace(old, next)
		if !exact {
			t.Fatalf("session %s needs all summaries", next.Log)
		}
		home = kept
	}
	for i := 1; i <= 10; i++ {
		started := model.Summary{Log: num(i), Started: model.Instant(i * 1000), Presenter: num(100 + i%3), Method: "m"}
		change(nil, &started)
		running := started
		running.State, running.Intentions = model.StateRunning, []model.IntentionRow{{ID: num(i)}}
		change(&started, &running)
		ended := running
		ended.State = model.StateClosed
		change(&running, &ended)
		done := ended
		done.Intentions = []model.IntentionRow{{ID: num(i), Status: model.StatusDone}}
		change(&ended, &done)
		all = append(all, done)
	}
	if want := HomeOf(TeamRow{}, all); !sameHome(home, want) || home.Sessions != 10 || home.Open != 0 {
		t.Fatalf("kept up %+v\ncomputed %+v", home, want)
	}
}

func TestHomeKnowsWhenItCannotKnow(t *testing.T) {
	var all []model.Summary
	for i := 1; i <= 6; i++ {
		all = append(all, model.Summary{Log: num(i), Started: model.Instant(i)})
	}
	all = append(all, model.Summary{Log: num(7), Started: 7, State: model.StateClosed, Presenter: num(1), Method: "m"})
	home := HomeOf(TeamRow{}, all)
	if len(home.Running) != MaxRunning || home.Running[0].Log != num(6) {
		t.Fatalf("running %+v", home.Running)
	}
	if _, exact := home.Replace(&all[5], nil); exact {
		t.Error("a sixth running session came from nowhere")
	}
	if _, exact := home.Replace(&all[6], nil); exact {
		t.Error("the session before the last came from nowhere")
	}
}

func TestReplaceLeavesTheRowItIsCalledOn(t *testing.T) {
	a := model.Summary{Log: num(1), Started: 1, Presenter: num(1)}
	b := model.Summary{Log: num(2), Started: 2, Presenter: num(2), State: model.StateClosed}
	home := HomeOf(TeamRow{}, []model.Summary{a, b})
	before := HomeOf(TeamRow{}, []model.Summary{a, b})
	closedNow := a
	closedNow.State, closedNow.Started = model.StateClosed, 1
	home.Replace(&a, &closedNow)
	home.Replace(nil, &model.Summary{Log: num(3), Started: 9, State: model.StateClosed, Presenter: num(2)})
	if !sameHome(home, before) {
		t.Fatalf("%+v became %+v", before, home)
	}
}
