package home_test

import (
	"strings"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/first"
	"intervision/ui/home"
	"intervision/ui/page/pagetest"
	"intervision/ui/run"
	"intervision/ui/screen"
	"intervision/ui/setup"
	"intervision/ui/team"
	"intervision/ui/uitest"
)

// program is everything up to the session, as it is wired.
func program(t *testing.T) screen.Builder {
	library := methods.Open(nil)
	return pagetest.Built{
		"screen.OpenHome":    home.Builder(home.Options{Entries: []home.Entry{home.Methods, home.Sample}, Count: func() int { return len(library.List()) }}),
		"screen.OpenFirst":   first.Builder(true),
		"screen.OpenTeam":    team.Open,
		"screen.OpenSetup":   setup.Builder(setup.Options{Methods: library}),
		"screen.OpenSession": run.Open,
	}.Build(t)
}

func TestFromTheFirstStartToASession(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		term := uitest.Start(t, uitest.Options{Env: env, Build: program(t)})
		term.Press("enter")
		term.Type("Team Noord")
		term.Press("enter")
		for _, name := range []string{"Anneke", "Joris", "Fatima", "Sem"} {
			term.Type(name)
			term.Press("enter")
		}
		term.Press("enter")
		term.Must("Team Noord", "▸ Bijeenkomst beginnen", "4 mensen")
		term.Press("enter")
		term.Must("[x] Sem", "1 van 3")
		term.Press("down", "g", "enter", "right", "right", "down", "right", "enter")
		chosen := detail(t, term)
		term.Press("enter")
		term.Must("Anneke · Joris (leidt het gesprek", "Wat bewaren we?")

		page, err := env.Store.List(t.Context(), sessions.Query{}, "", 0)
		if err != nil || len(page.Rows) != 1 {
			t.Fatalf("%d sessions, %v", len(page.Rows), err)
		}
		events, _, err := env.Store.Read(t.Context(), page.Rows[0].Log, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		started, ok := events[0].Body.(model.Started)
		noord := pagetest.Fold(t, env, started.Team)
		if !ok || len(started.People) != 4 || noord.Member(started.People[3]).Name != "Sem" {
			t.Errorf("started with %v", started.People)
		}
		if noord.Member(started.Facilitator).Name != "Joris" || noord.Member(started.Presenter).Name != "Joris" {
			t.Errorf("led by %v, presented by %v", started.Facilitator, started.Presenter)
		}
		if at := model.Instant(uitest.Begin.UnixMilli()).Add(90 * model.Minute); started.Until != at {
			t.Errorf("until %v, want %v", started.Until, at)
		}

		term.Press("esc")
		term.Must("▸ Verder", chosen+" · bij het welkom")
		term.Press("enter")
		term.Press("pgdown")
		term.Press("esc", "esc")
		term.Must("Verder", "· stap 1 van ")
		term.Press("down", "down", "down", "down", "enter")
		term.Must("Wie horen erbij?", "Fatima")
	})
}

// detail is the name of the chosen method.
func detail(t *testing.T, term *uitest.Term) string {
	t.Helper()
	for line := range strings.SplitSeq(term.Screen(), "\n") {
		if _, name, ok := strings.Cut(line, "▸ "); ok {
			return strings.TrimSpace(name)
		}
	}
	t.Fatalf("no method is chosen:\n%s", term.Screen())
	return ""
}

func TestUnderAMinuteForANewcomer(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem")
		term := uitest.Start(t, uitest.Options{Env: env, Build: program(t)})
		for range 4 {
			term.Press("enter")
		}
		term.Must("Wat bewaren we?")
		term.Press("pgdown")
		term.MustNot("Wat bewaren we?")
	})
}
