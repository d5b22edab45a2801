package season_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/season"
	"intervision/ui/teamlog"
	"intervision/ui/uitest"
)

// january is Thursday 14 January 2027, at two.
var january = model.SeasonSet{Number: 1, First: model.DateOf(2027, 1, 14), Minute: 840, Weeks: 6, Length: 90, Count: 4, Zone: "Europe/Amsterdam"}

// run shows the series of a team.
func run(t *testing.T, opts season.Options, members []string, test func(t *testing.T, term *uitest.Term, id model.ID), bodies ...model.Body) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		id := pagetest.Team(t, env, "Team Noord", members...)
		if len(bodies) > 0 {
			pagetest.Add(t, env, id, bodies...)
		}
		b := pagetest.Built{"screen.OpenSeason": season.Builder(opts)}
		test(t, uitest.Start(t, uitest.Options{Env: env, First: screen.OpenSeason{Team: id}, Build: b.Build(t)}), id)
	})
}

func noord(t *testing.T, test func(t *testing.T, term *uitest.Term, id model.ID), bodies ...model.Body) {
	run(t, season.Options{}, []string{"Anneke", "Joris", "Fatima", "Sem"}, test, append([]model.Body{january}, bodies...)...)
}

// stored is the series as the store has it.
func stored(t *testing.T, term *uitest.Term, id model.ID) []model.Meeting {
	t.Helper()
	s, err := teamlog.ReadSeason(t.Context(), term.Env.Store, id, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	return s.Plan(term.Env.Clock())
}

func TestThreeQuestionsAndASeriesIsThere(t *testing.T) {
	run(t, season.Options{}, []string{"Anneke", "Joris", "Fatima"}, func(t *testing.T, term *uitest.Term, id model.ID) {
		pagetest.Look(t, term, "questions", func() { term.Must("▸") })
		term.Must("Hoe vaak?", "elke 6 weken", "donderdag 24 december, 14:00", "15:30", "8 keer", "24 dec · 4 feb 2027")
		term.Press("right", "down", "e")
		pagetest.Look(t, term, "typing the first day", nil)
		for range 60 {
			term.Press("backspace")
		}
		term.Type("14 januari 10:00")
		term.Press("enter")
		term.Must("elke 7 weken", "donderdag 14 januari, 10:00")
		term.Press("down", "right", "down", "left", "left", "enter")
		term.Must("do 14 jan 10:00", "elke 7 weken", "✓")
		plan := stored(t, term, id)
		if len(plan) != 6 || plan[0].Minute != 600 || plan[0].Length != 105 || plan[1].Date != plan[0].Date+49 {
			t.Errorf("%+v", plan)
		}
		term.Press("ctrl+z")
		term.Must("Hoe vaak?")
		term.Press("ctrl+y")
		term.Must("do 14 jan")
	})
}

func TestTheSeriesIsShown(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		pagetest.Look(t, term, "series", func() { term.Must("14", "Anneke", "Joris", "Fatima") })
		term.Must("wanneer", "brengt in", "leidt", "▸ do 14 jan 14:00", "‹ Anneke ›", "verzet", "valt uit", "langst")
	}, model.MeetingMoved{Number: 2, Date: model.DateOf(2027, 2, 23), Minute: 600}, model.MeetingDropped{Number: 3})
}

func TestOddNamesKeepTheirColumns(t *testing.T) {
	run(t, season.Options{}, pagetest.Odd(), func(t *testing.T, term *uitest.Term, id model.ID) {
		pagetest.Look(t, term, "odd names", nil)
	}, january)
}

// The difference is shown before it is kept; no keeps nothing.
func TestAnAbsenceShowsWhatItChanges(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("a")
		pagetest.Look(t, term, "who is away", func() { term.Must("[ ] Anneke") })
		term.Press("space", "enter")
		pagetest.Look(t, term, "what changes", func() { term.Must("Anneke → Joris") })
		term.Must("Dit verandert er:", "do 14 jan: Anneke → Joris brengt in")
		if len(stored(t, term, id)[0].Away) != 0 {
			t.Fatal("kept before anybody said so")
		}
		term.Press("esc")
		term.Must("Wie kan er niet op donderdag 14 januari?")
		term.Press("esc")
		term.Must("‹ Anneke ›")
		term.Press("a", "space", "enter", "enter")
		term.Must("‹ Joris ›", "zonder Anneke", "✓")
		if plan := stored(t, term, id); len(plan[0].Away) != 1 || plan[0].Presenter == plan[0].Away[0] {
			t.Errorf("%+v", plan[0])
		}
		term.Press("ctrl+z")
		term.Must("‹ Anneke ›")
		term.MustNot("zonder")
	})
}

func TestAwayForSeveralMeetings(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("a", "down", "space", "right")
		term.Must("tot en met donderdag 25 februari")
		term.Press("enter", "enter")
		plan := stored(t, term, id)
		if len(plan[0].Away) != 1 || len(plan[1].Away) != 1 || len(plan[2].Away) != 0 {
			t.Errorf("%v %v %v", plan[0].Away, plan[1].Away, plan[2].Away)
		}
		term.Press("a", "down", "space", "enter", "enter")
		if plan := stored(t, term, id); len(plan[0].Away) != 0 || len(plan[1].Away) != 1 {
			t.Errorf("back again: %v %v", plan[0].Away, plan[1].Away)
		}
	})
}

func TestPeopleChooseThemselves(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		before := stored(t, term, id)
		term.Press("w")
		if term.Shows("Dit verandert er:") {
			term.Press("enter")
		}
		if x := stored(t, term, id)[0]; x.Presenter != before[0].Facilitator || x.Facilitator != before[0].Presenter {
			t.Errorf("not swapped: %+v", x)
		}
		term.Press("ctrl+z", "tab", "right")
		if term.Shows("Dit verandert er:") {
			term.Press("enter")
		}
		if x := stored(t, term, id)[0]; !x.GivenLeads || x.Facilitator == before[0].Facilitator || x.Presenter != before[0].Presenter {
			t.Errorf("not another one: %+v", x)
		}
	})
}

func TestOneMeetingIsMovedAndAnotherFallsOut(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("enter")
		pagetest.Look(t, term, "moving", func() { term.Must("donderdag 14 januari") })
		for range 60 {
			term.Press("backspace")
		}
		term.Type("ergens")
		term.Press("enter")
		term.Must("Schrijf de dag en de tijd als 14 januari 14:00")
		for range 6 {
			term.Press("backspace")
		}
		term.Type("19 januari 9:30")
		term.Press("enter")
		term.Must("di 19 jan 09:30", "verzet")
		term.Press("down", "x")
		term.Must("Dit verandert er:", "do 25 feb 14:00 valt uit")
		term.Press("enter")
		term.Must("valt uit")
		if plan := stored(t, term, id); !plan[0].Moved || !plan[1].Dropped {
			t.Errorf("%+v", plan)
		}
	})
}

func TestAnotherRhythmShowsWhatItChanges(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("r")
		term.Must("Wanneer de eerste keer?", "elke 6 weken", "4 keer")
		term.Press("left", "down", "down", "down", "left", "enter")
		term.Must("Dit verandert er:", "do 25 feb 14:00 wordt do 18 feb 14:00", "do 20 mei 14:00 vervalt")
		term.Press("enter")
		if plan := stored(t, term, id); len(plan) != 3 || plan[1].Date != plan[0].Date+35 {
			t.Errorf("%+v", plan)
		}
	})
}

// Other free days in the settings are offered, not forced.
func TestFreeDaysFromTheSettings(t *testing.T) {
	free := season.Options{Free: []model.Days{{From: model.DateOf(2027, 1, 10), To: model.DateOf(2027, 1, 16)}}}
	run(t, free, []string{"Anneke", "Joris"}, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Must("andere vrije dagen", "do 14 jan 14:00 wordt do 21 jan 14:00")
		term.Press("enter")
		term.Must("do 21 jan")
		if plan := stored(t, term, id); plan[0].Date != model.DateOf(2027, 1, 21) {
			t.Errorf("%+v", plan[0])
		}
	}, january)
}

func TestAFileIsWritten(t *testing.T) {
	folder := t.TempDir()
	run(t, season.Options{Folder: func() string { return folder }}, []string{"Anneke", "Joris"}, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("ctrl+s")
		pagetest.Look(t, term, "file", nil)
		term.Press("enter")
		term.Must("De reeks is geschreven naar")
		term.Press("ctrl+s", "down", "enter")
		term.Press("ctrl+s", "enter")
		term.Must("De reeks is geschreven naar")
		for name, want := range map[string]string{"2026-12-10-reeks.ics": "BEGIN:VCALENDAR", "2026-12-10-reeks.csv": "Anneke", "2026-12-10-reeks-2.ics": "SUMMARY:Intervisie"} {
			b, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil || !strings.Contains(string(b), want) {
				t.Errorf("%s: %v", name, err)
			}
			if info, err := os.Stat(filepath.Join(folder, name)); err == nil && info.Mode().Perm() != 0o600 {
				t.Errorf("%s may be read by others: %v", name, info.Mode())
			}
		}
	}, january)
}

// Who really presented decides who is next.
func TestWhatTookPlaceStandsAsItWas(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		id := pagetest.Team(t, env, "Noord", "Anneke", "Joris", "Fatima")
		rule := january
		rule.First = model.DateOf(2026, 12, 3)
		pagetest.Add(t, env, id, rule)
		joris := pagetest.Fold(t, env, id).Here()[1].ID
		pagetest.Session(t, env, model.Summary{
			Log: model.ID{200}, Team: id, Presenter: joris, State: model.StateClosed,
			Started: sessions.MomentOf(rule.First, 14*60+5, env.Zone),
		})
		b := pagetest.Built{"screen.OpenSeason": season.Builder(season.Options{})}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenSeason{Team: id}, Build: b.Build(t)})
		term.Must("geweest", "▸ do 14 jan", "‹ Anneke ›")
		term.Press("up", "a", "x")
		term.Must("geweest")
		term.MustNot("Wie kan er niet", "valt uit")
	})
}
