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
		term.Must("minstens 55 min", "Duurt zeker tot 13:55. Spreek 14:00 af, dan past het.")
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
		term.Must("OpenWalk {gossip-method false}")
		term.Press("esc", "k")
		term.Must("Korte vorm")
	})
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
