package setup_test

import (
	"slices"
	"strings"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/setup"
	"intervision/ui/uitest"
)

// five is a team of five that was asked everything, and its people.
func five(t *testing.T, env *screen.Env) model.ID {
	team := pagetest.Team(t, env, "Team Noord", "Anneke", "Joris", "Fatima", "Sem", "Daan")
	pagetest.Add(t, env, team, model.TeamConditionSet{Condition: model.BossPresent})
	return team
}

func run(t *testing.T, store sessions.Store, to screen.OpenSetup, prepare func(env *screen.Env) model.ID, test func(t *testing.T, term *uitest.Term)) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = store
		to.Team = prepare(env)
		b := pagetest.Built{"screen.OpenSetup": setup.Builder(setup.Options{Methods: methods.Open(nil), Walk: true})}
		test(t, uitest.Start(t, uitest.Options{Env: env, First: to, Build: b.Build(t)}))
	})
}

func simple(t *testing.T, test func(t *testing.T, term *uitest.Term)) {
	run(t, memory.New(), screen.OpenSetup{}, func(env *screen.Env) model.ID { return five(t, env) }, test)
}

// begun is the session that is in the store, and its events.
func begun(t *testing.T, env *screen.Env) (model.Session, []model.Event) {
	t.Helper()
	page, err := env.Store.List(t.Context(), sessions.Query{}, "", 0)
	if err != nil || len(page.Rows) != 1 {
		t.Fatalf("%d sessions in the store, %v", len(page.Rows), err)
	}
	events, _, err := env.Store.Read(t.Context(), page.Rows[0].Log, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	script, err := env.Store.Script(t.Context(), page.Rows[0].Script)
	if err != nil {
		t.Fatal(err)
	}
	return model.Fold(script, events), events
}

// names are the people of a session in seating order.
func names(t *testing.T, env *screen.Env, s model.Session) string {
	team := pagetest.Fold(t, env, s.Start.Team)
	var out []string
	for _, id := range s.Seats {
		out = append(out, s.NameOf(team, id))
	}
	return strings.Join(out, " ")
}

func who(t *testing.T, env *screen.Env, s model.Session, id model.ID) string {
	return s.NameOf(pagetest.Fold(t, env, s.Start.Team), id)
}

func TestEnterEnterEnterBegins(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		pagetest.Look(t, term, "who is here", func() { term.Must("Anneke", "Daan", "14:00") })
		term.Press("enter")
		pagetest.Look(t, term, "who and when", func() { term.Must("14:00", "‹", "›", "Anneke · Joris") })
		term.Press("enter")
		pagetest.Look(t, term, "method", func() { term.Must("▸", "3 ", "14:00") })
		term.Must("Incidentmethode", "Korte vorm", "▸ Oplossingsgerichte intervisie")
		term.Press("enter")
		term.Must("OpenSession")

		s, events := begun(t, term.Env)
		now := events[0].At
		if names(t, term.Env, s) != "Anneke Joris Fatima Sem Daan" || who(t, term.Env, s, s.Facilitator) != "Anneke" || !s.Presenter.IsZero() {
			t.Errorf("people %q, led by %q", names(t, term.Env, s), who(t, term.Env, s, s.Facilitator))
		}
		if s.Until.Since(model.Instant(uitest.Begin.UnixMilli())) != model.Hour || s.Start.Lang != "nl" || s.Start.Zone != "Europe/Amsterdam" {
			t.Errorf("started %+v", s.Start)
		}
		if s.Level != model.KeepCore || s.KeepUntil.Since(now) != 365*model.Day || s.Script.Frame != "short" || s.Start.Method != s.Script.Method {
			t.Errorf("keeps %v until %v, frame %s", s.Level, s.KeepUntil, s.Script.Frame)
		}
		home, _ := term.Env.Store.Home(t.Context(), s.Start.Team)
		if len(home.Running) != 1 || home.Running[0].Names["en"] == "" {
			t.Errorf("home has %+v", home.Running)
		}
	})
}

func TestABurstOfEntersBeginsOneSession(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter", "enter", "enter", "enter")
		begun(t, term.Env)
	})
}

func TestPeopleRolesAndSeats(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("shift+down") // Anneke sits second
		term.Press("up", "g")    // Joris leads
		term.Press("down", "down", "t", "down", "i", "down", "space")
		pagetest.Look(t, term, "roles", func() { term.Must("[ ] Daan") })
		term.Must("[x] Joris     leidt het gesprek", "[x] Fatima    typt mee", "[x] Sem       brengt in")
		term.Press("enter", "enter", "enter")
		s, _ := begun(t, term.Env)
		if got := names(t, term.Env, s); got != "Joris Anneke Fatima Sem" {
			t.Errorf("seats: %s", got)
		}
		for id, want := range map[model.ID]string{s.Facilitator: "Joris", s.NoteTaker: "Fatima", s.Presenter: "Sem"} {
			if who(t, term.Env, s, id) != want {
				t.Errorf("%s is %q", want, who(t, term.Env, s, id))
			}
		}
	})
}

func TestARoleIsTakenBackAndNobodyWhoIsAwayHasOne(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("t", "t", "down", "i", "space") // Joris would present, but is not here
		term.Press("enter", "enter", "enter")
		s, _ := begun(t, term.Env)
		if !s.NoteTaker.IsZero() || !s.Presenter.IsZero() {
			t.Errorf("roles %v %v", s.NoteTaker, s.Presenter)
		}
	})
}

func TestNewNamesJoinTheTeamAndGuestsDoNot(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("+")
		term.Must("typ een naam")
		term.Type("Noor")
		term.Press("enter")
		term.Type("Gijs, x") // a comma parts names
		term.Press("enter", "enter")
		term.Must("Noor", "Gijs", "nieuw in het team")
		term.Press("up", "x")
		term.MustNot("[x] x")
		term.Press("up", "right")
		pagetest.Look(t, term, "a guest", nil)
		term.Must("Gijs      ‹ gast, alleen vandaag ›")
		if got := len(pagetest.Fold(t, term.Env, teamOf(t, term.Env)).Here()); got != 5 {
			t.Errorf("%d members before the session began", got)
		}
		term.Press("enter", "enter", "enter")
		s, _ := begun(t, term.Env)
		if got := names(t, term.Env, s); got != "Anneke Joris Fatima Sem Daan Noor Gijs" {
			t.Errorf("people: %s", got)
		}
		if team := pagetest.Fold(t, term.Env, s.Start.Team); len(team.Here()) != 6 || len(s.Guests) != 1 {
			t.Errorf("team %+v, guests %v", team.Here(), s.Guests)
		}
	})
}

func teamOf(t *testing.T, env *screen.Env) model.ID {
	t.Helper()
	teams, err := env.Store.Teams(t.Context())
	if err != nil || len(teams) == 0 {
		t.Fatal(err)
	}
	return teams[0].ID
}

func TestAGuestWhoIsNotThereLeavesNoTrace(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("+")
		term.Type("Gijs")
		term.Press("enter", "enter", "up", "right", "space", "enter", "enter", "enter")
		s, _ := begun(t, term.Env)
		if team := pagetest.Fold(t, term.Env, s.Start.Team); len(team.Members) != 5 || len(s.Guests) != 0 {
			t.Errorf("team %+v, guests %v", team.Members, s.Guests)
		}
	})
}

func TestWhoGetsARoleIsHere(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("space")
		term.Must("[ ] Anneke")
		for _, key := range []string{"g", "t", "i"} {
			term.Press(key)
			term.Must("[x] Anneke")
			term.Press(key, "space")
		}
	})
}

func TestANameThatIsKnownIsThatPerson(t *testing.T) {
	prepare := func(env *screen.Env) model.ID {
		team := five(t, env)
		here := pagetest.Fold(t, env, team).Here()
		pagetest.Add(t, env, team, model.MemberLeft{Person: here[4].ID})
		return team
	}
	run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
		term.MustNot("Daan")
		term.Press("space", "+") // Anneke is away
		term.Type("anneke, daan")
		term.Press("enter", "enter")
		term.Must("[x] Anneke", "[x] daan")
		term.Press("up", "enter", "enter", "enter")
		s, _ := begun(t, term.Env)
		if team := pagetest.Fold(t, term.Env, s.Start.Team); len(team.Members) != 5 || len(team.Here()) != 5 {
			t.Errorf("members %+v", team.Members)
		}
	})
}

func TestTypingIsNeverACommand(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("+")
		term.Type("g t x i + b")
		term.Must("▏ g t x i + b")
		term.Press("esc")
		term.MustNot("g t x")
		term.Must("leidt het gesprek")
	})
}

func TestWithOnePersonItDoesNotGoOn(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		for range 4 {
			term.Press("space", "down")
		}
		term.Press("enter")
		term.Must("1 van 3", "minstens twee mensen")
	})
}

func TestUntilWhatTime(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "down", "right", "right", "left")
		term.Must("‹ 14:15 ›", "1 uur 15 min vanaf nu")
		term.Press("left", "left", "left", "left", "left", "left", "left")
		term.Must("‹ 13:15 ›")
		term.Press("1")
		term.Must("▏", "Tot hoe laat?")
		term.Type("5.3")
		term.Press("enter")
		term.Must("15.3")
		term.Must("Schrijf de tijd als 15:00.")
		term.Type("0")
		pagetest.Look(t, term, "typing a time", nil)
		term.Press("enter")
		term.Must("‹ 15:30 ›")
		term.Press("right", "enter", "enter")
		s, _ := begun(t, term.Env)
		if got := s.Until.Since(model.Instant(uitest.Begin.UnixMilli())); got != 2*model.Hour+45*model.Minute {
			t.Errorf("until %d minutes", got/model.Minute)
		}
		if s.Script.Frame != "full" {
			t.Errorf("frame %s", s.Script.Frame)
		}
	})
}

func TestWhoPresentedLongestAgoIsSaidKindly(t *testing.T) {
	prepare := func(env *screen.Env) model.ID {
		team := five(t, env)
		for i, m := range pagetest.Fold(t, env, team).Here() {
			pagetest.Session(t, env, model.Summary{
				Log: env.NewID(), Team: team, State: model.StateClosed, Presenter: m.ID, Method: "wise-crowds",
				Started: env.Clock().Add(-model.Day * model.Millis((i*3+2)%5+1)),
			})
		}
		return team
	}
	run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		pagetest.Look(t, term, "longest ago", nil)
		term.Must("‹ kiezen we straks samen ›", "langst niet aan de beurt: Daan (mag passen)")
		term.Press("right", "right", "right")
		term.Must("‹ Fatima ›")
		term.Press("left", "left", "left", "left")
		term.Must("‹ Daan ›")
		term.Press("enter")
		term.Must("▸ Wise Crowds", "vorige keer")
	})
}

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

func TestBackGoesOneQuestionBack(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{}, func(env *screen.Env) model.ID { return five(t, env) }, func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter")
		for _, want := range []string{"3 van 3", "2 van 3", "1 van 3", "OpenHome"} {
			term.Must(want)
			term.Press("esc")
		}
	})
}

func TestOddNamesKeepTheirColumns(t *testing.T) {
	prepare := func(env *screen.Env) model.ID {
		return pagetest.Team(t, env, "Team 👩🏽‍🚒", pagetest.Odd()...)
	}
	run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
		for range 6 {
			term.Press("g", "t", "i")
			pagetest.Look(t, term, "odd names", nil)
			term.Press("down")
		}
		term.Press("up", "enter")
		pagetest.Look(t, term, "odd presenter", nil)
		term.Press("enter", "enter")
		begun(t, term.Env)
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

func TestWhatCannotBeReadIsOneSentence(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{}, func(*screen.Env) model.ID { return model.ID{9} }, func(t *testing.T, term *uitest.Term) {
		term.Must("1 van 3", strings.Fields(term.Env.Words.Error(sessions.ErrNotFound))[0])
		term.Press("enter", "esc")
		term.Must("OpenHome")
	})
}
