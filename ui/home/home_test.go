package home_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/home"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

func all() home.Options {
	return home.Options{
		Entries: []home.Entry{home.Advice, home.Review, home.Intentions, home.Methods, home.Sample},
		Count:   func() int { return 46 },
	}
}

// begin starts home on a store that prepare fills.
func begin(t *testing.T, opts home.Options, prepare func(env *screen.Env), test func(t *testing.T, term *uitest.Term)) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		prepare(env)
		b := pagetest.Built{"screen.OpenHome": home.Builder(opts)}
		test(t, uitest.Start(t, uitest.Options{Env: env, Build: b.Build(t)}))
	})
}

// year fills the store with a team that has met, one session still running.
func year(t *testing.T) func(env *screen.Env) {
	return func(env *screen.Env) {
		team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan")
		pagetest.Add(t, env, team, model.MeetingPlanned{At: env.Clock().Add(7*model.Day + model.Hour)})
		for i := range 12 {
			pagetest.Session(t, env, model.Summary{
				Log: env.NewID(), Team: team, Method: "incident-method", State: model.StateClosed, Title: "De klant liep weg",
				Started: env.Clock().Add(-model.Day * model.Millis(30*(i+1))), Intentions: []model.IntentionRow{{ID: env.NewID()}},
			})
		}
		pagetest.Session(t, env, model.Summary{
			Log: env.NewID(), Team: team, Method: "incident-method", State: model.StateRunning, Step: 3, Steps: 10,
			Names:   map[string]string{"nl": "Incidentmethode", "en": "Incident method"},
			Started: env.Clock().Add(-model.Hour), Last: env.Clock().Add(-20 * model.Minute),
		})
	}
}

func TestHomeShowsWhatRunsFirstAndNothingOfTheCase(t *testing.T) {
	begin(t, all(), year(t), func(t *testing.T, term *uitest.Term) {
		pagetest.Look(t, term, "home", func() {
			first := strings.Index(term.Screen(), "Incident")
			if first < 0 || first > strings.Index(term.Screen(), "12 ") {
				t.Errorf("the running session is not first in line:\n%s", term.Screen())
			}
			term.MustNot("liep weg", "Anneke", "Fatima")
			term.Must("Team Noord", "12 ", "46", "14:00", "Team ")
		})
		term.Must("Verder", "Incidentmethode · stap 3 van 10 · 20 minuten geleden", "Bijeenkomst beginnen",
			"12 bijeenkomsten", "12 om naar te vragen", "Volgende keer", "donderdag 17 december, 14:00", "↑↓ kies · enter open")
		term.MustNot("voorbeeld")
	})
}

func TestNoEntryLeadsNowhere(t *testing.T) {
	newTeam := func(env *screen.Env) { pagetest.Team(t, env, "Team Zuid", "Mo") }
	begin(t, home.Options{}, newTeam, func(t *testing.T, term *uitest.Term) {
		term.Must("Bijeenkomst beginnen", "Team", "1 persoon")
		term.MustNot("Teruglezen", "Voornemens", "Methodes", "past", "voorbeeld", "▾")
	})
	begin(t, all(), newTeam, func(t *testing.T, term *uitest.Term) {
		term.MustNot("Teruglezen", "Voornemens") // nothing to read, nothing to ask
		term.Must("Methodes", "46", "Een voorbeeld bekijken")
		for i, want := range []string{"OpenSetup", "OpenAdvice", "OpenLibrary", "OpenSample", "OpenTeam"} {
			for range i {
				term.Press("down")
			}
			term.Press("enter")
			term.Must(want)
			term.Press("esc")
			for range 6 {
				term.Press("up")
			}
		}
	})
}

func TestARunningSessionIsOneKeyAway(t *testing.T) {
	begin(t, all(), year(t), func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Must("OpenSession")
	})
}

func TestWithoutATeamTheFirstStartComes(t *testing.T) {
	begin(t, all(), func(*screen.Env) {}, func(t *testing.T, term *uitest.Term) { term.Must("OpenFirst") })
}

func TestWhatHappensElsewhereShows(t *testing.T) {
	var team model.ID
	begin(t, all(), func(env *screen.Env) { team = pagetest.Team(t, env, "Team Zuid", "Mo") }, func(t *testing.T, term *uitest.Term) {
		term.MustNot("Verder")
		term.Press("down", "down")
		pagetest.Session(t, term.Env, model.Summary{Log: term.Env.NewID(), Team: team, Names: map[string]string{"en": "Wise Crowds"}, Started: 1})
		term.Wait(16 * time.Second)
		term.Must("▸ Verder", "Wise Crowds · bij het welkom")
	})
}

func TestOnlyTheScreenOnTopReads(t *testing.T) {
	counting := &pagetest.Shaky{Store: memory.New()}
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = counting
		pagetest.Team(t, env, "Team Zuid", "Mo")
		b := pagetest.Built{"screen.OpenHome": home.Builder(all())}
		term := uitest.Start(t, uitest.Options{Env: env, Build: b.Build(t)})
		if counting.Homes() != 1 {
			t.Fatalf("%d reads for the first picture", counting.Homes())
		}
		term.Wait(time.Minute)
		if counting.Homes() != 5 {
			t.Errorf("%d reads in a minute", counting.Homes())
		}
		term.Press("enter")
		before := counting.Homes()
		term.Wait(5 * time.Minute)
		if counting.Homes() != before {
			t.Errorf("%d reads while another screen was on top", counting.Homes()-before)
		}
		term.Press("esc")
		term.Wait(16 * time.Second)
		if counting.Homes() != before+2 {
			t.Errorf("%d reads after coming back", counting.Homes()-before)
		}
	})
}

func TestWhatCannotBeReadIsOneSentence(t *testing.T) {
	for _, err := range []error{&sessions.BusyError{}, sessions.ErrReadOnly, sessions.ErrNewer, sessions.ErrDamaged} {
		failing := &pagetest.Shaky{Store: memory.New()}
		failing.FailReading(err)
		uitest.Run(t, func(t *testing.T) {
			env := uitest.Env(t)
			env.Store = failing
			pagetest.Team(t, env, "Team Zuid", "Mo")
			b := pagetest.Built{"screen.OpenHome": home.Builder(all())}
			term := uitest.Start(t, uitest.Options{Env: env, Build: b.Build(t)})
			words := strings.Fields(env.Words.Error(err))
			term.Must(words[0], "Methodes")
			term.MustNot("Bijeenkomst beginnen")
			failing.FailReading(nil)
			term.Wait(16 * time.Second)
			term.Must("Bijeenkomst beginnen")
			failing.FailReading(err)
			term.Wait(16 * time.Second)
			term.Must("Bijeenkomst beginnen", words[0])
		})
	}
}

func TestAnotherTeam(t *testing.T) {
	teams := func(env *screen.Env) {
		pagetest.Team(t, env, "Team Zuid", "Mo")
		for i, name := range pagetest.Odd() {
			pagetest.Team(t, env, name, pagetest.Odd()[:i]...)
		}
	}
	begin(t, all(), teams, func(t *testing.T, term *uitest.Term) {
		term.Must("▾", "t ander team")
		term.Press("t")
		pagetest.Look(t, term, "teams", nil)
		term.Must("Welk team?", "+ nieuw team")
		for i := range 8 {
			term.Press("up")
			_ = i
		}
		for !strings.Contains(term.Screen(), "▸ Team Zuid") {
			before := term.Screen()
			if term.Press("down"); term.Screen() == before {
				t.Fatalf("no way to the team:\n%s", before)
			}
		}
		term.Press("enter")
		term.Must("Team Zuid ▾", "Bijeenkomst beginnen")
		term.Press("t", "esc")
		term.Must("Bijeenkomst beginnen")
	})
}

func TestANewTeamIsShownWhenItIsThere(t *testing.T) {
	begin(t, all(), func(env *screen.Env) { pagetest.Team(t, env, "Team Zuid", "Mo") }, func(t *testing.T, term *uitest.Term) {
		term.Press("t", "down", "enter")
		term.Must(fmt.Sprintf("OpenTeam {%v", model.ID{}))
		pagetest.Team(t, term.Env, "Team West", "Bo")
		term.Press("esc")
		term.Must("Team West ▾", "Bijeenkomst beginnen")
	})
}

func TestAMeetingOfTodayAndOneThatIsPast(t *testing.T) {
	for at, want := range map[model.Millis]string{2 * model.Hour: "vandaag, 15:00", -2 * model.Hour: ""} {
		begin(t, all(), func(env *screen.Env) {
			team := pagetest.Team(t, env, "Team Zuid", "Mo")
			pagetest.Add(t, env, team, model.MeetingPlanned{At: env.Clock().Add(at)})
		}, func(t *testing.T, term *uitest.Term) {
			if want == "" {
				term.MustNot("Volgende keer")
			} else {
				term.Must("Volgende keer", want)
			}
		})
	}
}

// A session that was prepared and never begun can go; one that somebody has
// begun meanwhile stays.
func TestAPreparedSessionCanGo(t *testing.T) {
	for _, begun := range []bool{false, true} {
		begin(t, all(), func(env *screen.Env) {
			team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris")
			log := env.NewID()
			bodies := []model.Body{model.Started{Team: team, Method: "incident-method"}}
			if begun {
				bodies = append(bodies, model.Begun{})
			}
			_, err := env.Store.Append(t.Context(), sessions.Append{
				Log: log, Kind: sessions.SessionLog, Events: model.Decision{Bodies: bodies}.Stamp(env.NewID, env.Clock(), env.Seat),
				Summary: model.Summary{Log: log, Team: team, Method: "incident-method", Names: map[string]string{"nl": "Incidentmethode"}},
			})
			if err != nil {
				t.Fatal(err)
			}
		}, func(t *testing.T, term *uitest.Term) {
			term.Must("Incidentmethode", "bij het welkom", "del weghalen")
			term.Press("delete")
			if term.Shows("Incidentmethode") != begun {
				t.Errorf("begun: %v\n%s", begun, term.Screen())
			}
			if !begun {
				term.MustNot("del weghalen")
			}
		})
	}
}
