package demo

import (
	"bytes"
	"context"
	"testing"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/teamlog"
)

// moment is when the invented year ends, a Thursday.
var moment = model.Instant(time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC).UnixMilli())

// filled is a store with the invented year.
func filled(t *testing.T, lang string, at model.Instant) (sessions.Store, model.ID) {
	t.Helper()
	store := memory.New()
	team, err := Fill(context.Background(), store, methods.Open(nil), lang, at, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	return store, team
}

// told are the sessions of a store, the newest first, folded.
func told(t *testing.T, store sessions.Store) []model.Session {
	t.Helper()
	page, err := store.List(context.Background(), sessions.Query{}, "", 0)
	if err != nil {
		t.Fatal(err)
	}
	var list []model.Session
	for _, row := range page.Rows {
		events, _, err := store.Read(context.Background(), row.Log, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		script, err := store.Script(context.Background(), row.Script)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, model.Fold(script, events))
	}
	return list
}

func each(t *testing.T, test func(t *testing.T, store sessions.Store, team model.ID)) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			store, team := filled(t, lang, moment)
			test(t, store, team)
		})
	}
}

func TestHomeShowsAYear(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, team model.ID) {
		home, err := store.Home(context.Background(), team)
		if err != nil {
			t.Fatal(err)
		}
		if home.Sessions != 12 || len(home.Running) != 0 || home.Open != 3 || home.Team.Members != 7 {
			t.Errorf("%d sessions, %d running, %d open, %d members", home.Sessions, len(home.Running), home.Open, home.Team.Members)
		}
		if next := home.Team.Next(moment); next <= moment || next.Since(moment) > 15*model.Day {
			t.Errorf("the next meeting is at %d", next)
		}
		if len(home.Presented) != 7 {
			t.Errorf("%d people presented, want everybody", len(home.Presented))
		}
	})
}

// What lists show is what follows from the log.
func TestSummariesFollowFromTheirLogs(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, team model.ID) {
		page, err := store.List(context.Background(), sessions.Query{Team: team}, "", 0)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range told(t, store) {
			want := s.Summarise(page.Rows[i].Log)
			if got := page.Rows[i]; got.Title != want.Title || got.State != want.State || got.Open() != want.Open() || got.Minutes != want.Minutes {
				t.Errorf("%s: %+v, want %+v", s.Case, got, want)
			}
		}
	})
}

func TestEverySessionIsOverAndHappenedInTheYearBefore(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, _ model.ID) {
		for _, s := range told(t, store) {
			if s.State != model.StateClosed || s.LastAt > moment || moment.Since(s.StartedAt) > 366*model.Day {
				t.Errorf("%s: state %d, from %d to %d", s.Start.Method, s.State, s.StartedAt, s.LastAt)
			}
			if ran := s.Elapsed(s.LastAt); ran < 20*model.Minute || ran > 3*model.Hour {
				t.Errorf("%s took %d minutes", s.Start.Method, ran/model.Minute)
			}
			for i, e := range s.Events() {
				if e.Number != uint64(i+1) || (i > 0 && e.At < s.Events()[i-1].At) {
					t.Errorf("%s: event %d is number %d at %d", s.Start.Method, i+1, e.Number, e.At)
				}
			}
		}
	})
}

// A picture of every kind of step can be drawn from it.
func TestEveryCaptureIsUsed(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, _ model.ID) {
		used, status, marks, methods := map[model.Capture]bool{}, map[model.Status]bool{}, map[model.Mark]bool{}, map[string]bool{}
		stopped, guest, insight, obstacle := false, false, false, false
		for _, s := range told(t, store) {
			methods[s.Start.Method] = true
			stopped, guest = stopped || s.Stopped, guest || len(s.Guests) > 0
			for _, e := range s.Entries {
				used[s.Script.Steps[s.Script.Index(e.Step)].Capture] = true
			}
			for _, w := range s.Wordings {
				used[s.Script.Steps[s.Script.Index(w.Step)].Capture] = true
			}
			for i := range s.Steps {
				used[model.CapturePick] = used[model.CapturePick] || s.Steps[i].Choice != ""
				used[model.CaptureRating] = used[model.CaptureRating] || len(s.Steps[i].Ratings) > 0
				for _, m := range s.Steps[i].Marks {
					used[model.CaptureMark], marks[m] = true, true
				}
			}
			for _, k := range s.Intentions {
				used[model.CaptureIntentions], status[k.Status] = true, true
				insight, obstacle = insight || k.Insight, obstacle || k.Obstacle != ""
			}
		}
		for c := model.CaptureText; c <= model.CaptureIntentions; c++ {
			if !used[c] {
				t.Errorf("capture %d is not used", c)
			}
		}
		for st := model.StatusOpen; st <= model.StatusNoLonger; st++ {
			if !status[st] {
				t.Errorf("status %d is not used", st)
			}
		}
		for m := model.Recognise; m <= model.Taken; m++ {
			if !marks[m] {
				t.Errorf("mark %d is not used", m)
			}
		}
		if len(methods) < 10 || !stopped || !guest || !insight || !obstacle {
			t.Errorf("%d methods, stopped %v, guest %v, insight %v, obstacle %v", len(methods), stopped, guest, insight, obstacle)
		}
	})
}

// Every intention that was asked after is asked after in a session that is there.
func TestLookingBackPointsAtWhatIsThere(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, _ model.ID) {
		asked, followed := 0, 0
		for _, s := range told(t, store) {
			for _, k := range s.Intentions {
				followed += len(k.Follow)
			}
			for _, b := range s.LookedBack {
				asked++
				if _, _, err := store.Read(context.Background(), b.Log, 0, 1); err != nil {
					t.Errorf("%s looks back on %s: %v", s.Case, b.Log, err)
				}
			}
		}
		if asked == 0 || asked != followed {
			t.Errorf("asked after %d, followed up %d", asked, followed)
		}
	})
}

// Two languages tell the same year: the same people in the same places, the same
// number of lines.
func TestBothLanguagesTellTheSame(t *testing.T) {
	nl, _ := filled(t, "nl", moment)
	en, _ := filled(t, "en", moment)
	a, b := told(t, nl), told(t, en)
	for i := range a {
		if len(a[i].Events()) != len(b[i].Events()) || a[i].Start.Method != b[i].Start.Method {
			t.Errorf("%s has %d events, %s has %d", a[i].Case, len(a[i].Events()), b[i].Case, len(b[i].Events()))
		}
	}
}

func TestItIsTheSameEveryTime(t *testing.T) {
	var out [2]bytes.Buffer
	for i := range out {
		store, _ := filled(t, "nl", moment)
		if err := sessions.ExportJSON(context.Background(), &out[i], store); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(out[0].Bytes(), out[1].Bytes()) {
		t.Error("two runs differ")
	}
}

// On every day of a week, also around a change of the clock, it is a year of
// Thursdays that have been.
func TestAnyDayWillDo(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Skip("the machine does not know Amsterdam")
	}
	for day := range 7 {
		at := time.Date(2027, 3, 26+day, 1, 0, 0, 0, zone)
		got := thursday(model.Instant(at.UnixMilli()), zone)
		if got.Weekday() != time.Thursday || got.Hour() != 14 || !got.Before(at) || at.Sub(got) > 8*24*time.Hour {
			t.Errorf("%v: %v", at, got)
		}
	}
}

// A language nobody has written stories in gets the usual one.
func TestAnotherLanguageIsDutch(t *testing.T) {
	if s, err := readStory("calm", "de"); err != nil || s.title != "Rustig blijven aan de balie" {
		t.Errorf("%q, %v", s.title, err)
	}
}

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		if _, err := Fill(context.Background(), memory.New(), methods.Open(nil), "nl", moment, time.UTC); err != nil {
			b.Fatal(err)
		}
	}
}

// The series has gone on for a while and is as series are: somebody is away, one
// meeting was moved, people chose for themselves, a holiday moved the rest.
func TestTheYearHasASeries(t *testing.T) {
	each(t, func(t *testing.T, store sessions.Store, team model.ID) {
		s, err := teamlog.ReadSeason(t.Context(), store, team, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		took, ahead, moved, given, away := 0, 0, 0, 0, 0
		for _, m := range s.Plan(moment) {
			if m.Took {
				took++
			}
			if m.Ahead() {
				ahead++
				if m.Presenter.IsZero() || m.Facilitator.IsZero() {
					t.Errorf("nobody does it: %+v", m)
				}
			}
			if m.Moved {
				moved++
			}
			if m.GivenBrings {
				given++
			}
			away += len(m.Away)
		}
		if took != 2 || ahead != 7 || moved != 1 || given != 1 || away != 1 {
			t.Errorf("%d took place, %d ahead, %d moved, %d chosen, %d away", took, ahead, moved, given, away)
		}
	})
}
