package setup_test

import (
	"strconv"
	"testing"

	"intervision/model"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

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

// A long name is whole where there is room for it, and never pushes out what
// somebody does today; who are there is told whole where it can be.
func TestLongNames(t *testing.T) {
	long := "Anne-Sophie Vandenbroucke-Dewaegenaere van den Berg"
	people := []string{"Karin van der Meer-Østergård", long}
	for range 9 {
		people = append(people, "Willem-Alexander Ferdinand "+strconv.Itoa(len(people)))
	}
	prepare := func(env *screen.Env) model.ID { return pagetest.Team(t, env, "Team", people...) }
	run(t, memory.New(), screen.OpenSetup{}, prepare, func(t *testing.T, term *uitest.Term) {
		term.Press("down", "g", "t")
		term.Resize(100, 30)
		term.Must(long+"  leidt het gesprek · typt mee", "leidt het gesprek · typt mee")
		term.Resize(60, 16)
		term.Must("leidt het gesprek · typt mee")
		term.Resize(100, 30)
		term.Press("enter")
		term.Must(people[10], "Wie brengt in?", "1 uur vanaf nu")
		term.Resize(60, 16)
		term.Must("Anne-Sophie", "Wie brengt in?", "Tot hoe laat?", "leidinggevende erbij?")
	})
}
