package setup_test

import (
	"slices"
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

func TestAManagerIsAskedAboutOnce(t *testing.T) {
	prepare := func(env *screen.Env) model.ID {
		return pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan")
	}
	for on, presses := range map[bool][]string{false: nil, true: {"down", "down", "right"}} {
		run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
			term.Press("enter")
			term.Press(presses...)
			pagetest.Look(t, term, "a manager", func() { term.Must("‹") })
			term.Must("Is iemands leidinggevende erbij?")
			term.Press("enter")
			if on {
				for range 30 {
					term.Press("down")
				}
				term.Must("komt te dichtbij", "Met een leidinggevende in de kring")
				term.MustNot("enter beginnen")
				term.Press("enter")
				term.MustNot("OpenSession")
				pagetest.Look(t, term, "not with a manager", nil)
				for range 30 {
					term.Press("up")
				}
			}
			term.Press("enter")
			s, _ := begun(t, term.Env)
			if team := pagetest.Fold(t, term.Env, s.Start.Team); !team.Asked(model.BossPresent) || team.Conditions[model.BossPresent] != on {
				t.Errorf("the team has %v", team.Conditions)
			}
			if s.Conditions[model.BossPresent] != on || on && s.Script.Depth > 1 {
				t.Errorf("the session has %v, depth %d", s.Conditions, s.Script.Depth)
			}
		})
	}
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.MustNot("leidinggevende")
		term.Press("ctrl+k")
		term.Type("leidinggevende")
		term.Press("enter")
		term.Must("Is iemands leidinggevende erbij?", "ja") // by name it can be said all the same, and is seen
		term.Press("down", "down", "left")
		term.MustNot("Is iemands leidinggevende erbij?")
		term.Must("▸ Tot hoe laat?")
	})
}

func TestWhatDoesNotFitSaysWhatWould(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "1", "3", "3", "0", "enter", "enter") // half an hour
		if !strings.Contains(term.Screen(), "Korte vorm") {
			t.Errorf("nothing that fits comes first:\n%s", term.Screen())
		}
		down(t, term, "▸ Incidentmethode")
		pagetest.Look(t, term, "too short a time", nil)
		term.Must("minstens 55 min", "Korte vorm · duurt zeker tot 13:55. Spreek 14:00 af, dan past het.")
		down(t, term, "tot 4 mensen")
		term.Press("enter")
		term.Must("3 van 3", "Jullie zijn met 5; deze methode gaat goed tot 4.")
	})
}

// down goes down the list until the window shows a text.
func down(t *testing.T, term *uitest.Term, text string) {
	t.Helper()
	for range 60 {
		if strings.Contains(detail(term), text) {
			return
		}
		term.Press("down")
	}
	t.Fatalf("no %q in the list:\n%s", text, term.Screen())
}

// detail is the chosen line and what stands below the list.
func detail(term *uitest.Term) string {
	lines := strings.Split(term.Screen(), "\n")
	at := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "▸") })
	return lines[max(at, 0)]
}

func TestAMethodThatWasChosenElsewhereStands(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{Method: "gossip-method"}, func(env *screen.Env) model.ID { return five(t, env) }, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter")
		term.Must("▸ Roddelmethode")
		term.Press("k")
		pagetest.Look(t, term, "the other form", nil)
		term.Must("Ruime vorm", "84")
		term.Press("d")
		term.Must("OpenWalk {gossip-method false }")
		term.Press("esc", "k", "k", "k")
		term.Must("Korte vorm")
	})
}

// In the list of methods a letter is a command: a name is typed after a stroke,
// in the list that searches.
func TestAMethodIsFoundByName(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter", "/")
		term.Must("OpenLibrary {", "true true}")
		term.Press("esc")
		term.Send(screen.Picked{Method: "gossip-method"})
		term.Must("▸ Roddelmethode")
	})
}

// A group that has not met yet is offered the opening and closing of a first
// time, with what is made for it; another form is one key away, and stays away.
func TestAFirstTimeIsOffered(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter")
		pagetest.Look(t, term, "a first time", nil)
		term.Must("▸ Oplossingsgerichte intervisie", "Eerste keer, met kennismaken en afspraken · klaar om 13:")
		term.Press("d")
		term.Must("OpenWalk {solution-focused-reflecting-team true first}")
		term.Press("esc")
		down(t, term, "▸ Incidentmethode")
		term.Must("Korte vorm ·") // not made for a first time
		for range 30 {
			term.Press("up")
		}
		term.Must("Eerste keer")
		for _, want := range []string{"Korte vorm ·", "Ruime vorm ·", "Laatste keer, met terugkijken en afscheid ·", "Eerste keer", "Korte vorm ·"} {
			term.Press("k")
			term.Must(want)
		}
		term.Press("down", "up")
		term.MustNot("Eerste keer")
		term.Press("enter")
		s, _ := begun(t, term.Env)
		if s.Script.Frame != "short" {
			t.Errorf("frame %s", s.Script.Frame)
		}
	})
}

// With an hour and a half there is time for a first time with any light method;
// with less than an hour the short form is what fits.
func TestAFirstTimeFollowsTheTime(t *testing.T) {
	for typed, want := range map[string]string{"1430": "Eerste keer, met kennismaken", "1345": "Korte vorm"} {
		simple(t, func(t *testing.T, term *uitest.Term) {
			term.Press("enter")
			for _, key := range typed {
				term.Press(string(key))
			}
			term.Press("enter", "enter")
			term.Must(want)
			before, _, _ := strings.Cut(term.Screen(), "STARR-intervisie")
			for _, light := range []string{"Probleemoplossende methode", "Leren van successen", "Zevenstappenmodel", "Oplossingsgerichte intervisie"} {
				if want != "Korte vorm" && !strings.Contains(before, light) || strings.Count(before, "\n") > 9 {
					t.Errorf("what is made for a first time is not first:\n%s", term.Screen())
				}
			}
			if want == "Korte vorm" {
				down(t, term, "▸ Oplossingsgerichte intervisie")
				term.Must(want)
			}
		})
	}
}

// That it is the last time is true of the meeting: it stays with another method.
func TestALastTimeStaysWithAnotherMethod(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{}, func(env *screen.Env) model.ID { return met(t, env) }, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "down", "right", "right", "right", "right", "enter")
		term.MustNot("Eerste keer")
		term.Press("k")
		for !term.Shows("Laatste keer") {
			term.Press("k")
		}
		term.Press("down", "down")
		term.Must("Laatste keer")
		term.Press("enter")
		page, err := term.Env.Store.List(t.Context(), sessions.Query{}, "", 0)
		if err != nil || len(page.Rows) != 2 {
			t.Fatalf("%d sessions, %v", len(page.Rows), err)
		}
		script, err := term.Env.Store.Script(t.Context(), page.Rows[0].Script)
		if err != nil || script.Frame != "last" || script.Index("close-thanks") < 0 {
			t.Errorf("frame %s, %v", script.Frame, err)
		}
	})
}

// met is a team of five that has met before.
func met(t *testing.T, env *screen.Env) model.ID {
	team := five(t, env)
	pagetest.Session(t, env, model.Summary{
		Log: env.NewID(), Team: team, State: model.StateClosed, Method: "wise-crowds", Started: env.Clock().Add(-model.Day),
	})
	return team
}

func TestTryingAgainNeverBeginsASecondSession(t *testing.T) {
	for _, c := range []struct {
		err error
		did bool
	}{{sessions.ErrFull, false}, {sessions.ErrUnknown, true}, {sessions.ErrUnknown, false}, {&sessions.BusyError{}, true}} {
		store := &pagetest.Shaky{Store: memory.New()}
		run(t, store, screen.OpenSetup{}, func(env *screen.Env) model.ID { return five(t, env) }, func(t *testing.T, term *uitest.Term) {
			store.Fail(2, c.err, c.did)
			term.Press("enter", "enter", "enter")
			if term.Shows("OpenSession") != (c.err == sessions.ErrUnknown) {
				t.Errorf("after %v:\n%s", c.err, term.Screen())
			}
			for range 4 {
				if !term.Shows("OpenSession") {
					term.Press("enter")
				}
			}
			term.Must("OpenSession")
			begun(t, term.Env)
		})
	}
}

func TestAMeetingThatIsThisOneIsNoLongerPlanned(t *testing.T) {
	for ahead, want := range map[model.Millis]bool{model.Hour: false, 7 * model.Day: true} {
		prepare := func(env *screen.Env) model.ID {
			team := five(t, env)
			pagetest.Add(t, env, team, model.MeetingPlanned{At: env.Clock().Add(ahead)})
			return team
		}
		run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
			term.Press("enter", "enter", "enter")
			s, _ := begun(t, term.Env)
			if got := pagetest.Fold(t, term.Env, s.Start.Team).Meeting != 0; got != want {
				t.Errorf("planned %d hours ahead: still planned is %v", ahead/model.Hour, got)
			}
		})
	}
}
