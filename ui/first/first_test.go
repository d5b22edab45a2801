package first_test

import (
	"strings"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/first"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

func run(t *testing.T, sample bool, store sessions.Store, test func(t *testing.T, term *uitest.Term)) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = store
		b := pagetest.Built{"screen.OpenFirst": first.Builder(sample)}
		test(t, uitest.Start(t, uitest.Options{Env: env, First: screen.OpenFirst{}, Build: b.Build(t)}))
	})
}

func only(t *testing.T, env *screen.Env) model.Team {
	t.Helper()
	teams, err := env.Store.Teams(t.Context())
	if err != nil || len(teams) != 1 {
		t.Fatalf("%v, %v", teams, err)
	}
	return pagetest.Fold(t, env, teams[0].ID)
}

func TestATeamIsMadeByTypingNames(t *testing.T) {
	run(t, true, memory.New(), func(t *testing.T, term *uitest.Term) {
		pagetest.Look(t, term, "welcome", func() { term.Must("▸", "ctrl+l") })
		term.Must("Beginnen met ons team", "Eerst een voorbeeld bekijken", "English: ctrl+l")
		term.Press("enter")
		pagetest.Look(t, term, "name of the team", nil)
		term.Must("Hoe heet jullie team?", "Ons team")
		term.Type("Team Noord")
		term.Press("enter")
		term.Must("Wie doen er mee?", "Team Noord")
		for _, name := range []string{"Anneke", "Joris", "Fatima, Sem"} {
			term.Type(name)
			term.Press("enter")
		}
		pagetest.Look(t, term, "names", func() { term.Must("Anneke", "Joris", "Fatima", "Sem") })
		term.Must("enter klaar")
		term.Press("enter")
		term.Must("OpenHome")
		team := only(t, term.Env)
		var names []string
		for _, m := range team.Here() {
			names = append(names, m.Name)
		}
		if team.Name != "Team Noord" || strings.Join(names, " ") != "Anneke Joris Fatima Sem" {
			t.Errorf("kept %+v", team)
		}
	})
}

func TestTheTeamHasANameAlready(t *testing.T) {
	run(t, false, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Must("Hoe heet jullie team?")
		term.Press("enter")
		term.Type("Mo")
		term.Press("enter", "enter")
		if team := only(t, term.Env); team.Name != "Ons team" || len(team.Here()) != 1 {
			t.Errorf("kept %+v", team)
		}
	})
}

func TestAListIsNeverEmpty(t *testing.T) {
	run(t, false, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("enter", "enter", "enter")
		term.Must("Wie doen er mee?", "Met één naam kun je al beginnen")
		if teams, _ := term.Env.Store.Teams(t.Context()); len(teams) != 0 {
			t.Errorf("kept %v", teams)
		}
	})
}

func TestTypingIsTextAndNeverACommand(t *testing.T) {
	run(t, true, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Type("b. e? x +")
		term.Must("b. e? x +")
		term.Press("ctrl+l")
		term.Must("What is your team called?", "b. e? x +", "Nederlands: ctrl+l")
	})
}

func TestGoingBackLosesNothing(t *testing.T) {
	run(t, true, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Type("Team Noord")
		term.Press("esc")
		term.Must("▸ Beginnen")
		term.Press("enter")
		term.Must("▏ Team Noord")
		term.Press("enter")
		term.Type("Annneke")
		term.Press("enter", "ctrl+z")
		term.Must("▏ Annneke")
		term.Press("esc", "esc")
		term.Must("Hoe heet jullie team?", "Team Noord")
	})
}

func TestTwoOfOneNameAreToldApart(t *testing.T) {
	run(t, false, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Type("Jan")
		term.Press("enter")
		term.Type("jan")
		term.Press("enter")
		term.Must("jan staat er al", "▏ jan")
		term.Type(" B")
		term.Press("enter")
		term.Must("  Jan", "  jan B")
	})
}

func TestAPasteOfManyNames(t *testing.T) {
	run(t, false, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Paste("Anneke\nJoris\r\nFatima\n")
		term.Press("enter")
		for i, name := range pagetest.Odd() {
			term.Paste(name)
			term.Press("enter")
			_ = i
		}
		pagetest.Look(t, term, "odd names", nil)
		term.Paste(strings.Repeat("een heel lange naam ", 40))
		term.Must("800 tekens")
		term.Press("enter")
		if team := only(t, term.Env); len(team.Here()) != 3+len(pagetest.Odd()) {
			t.Errorf("kept %+v", team)
		}
	})
}

func TestTheExampleCanBeLookedAt(t *testing.T) {
	run(t, true, memory.New(), func(t *testing.T, term *uitest.Term) {
		term.Press("down", "enter")
		term.Must("OpenSample")
		term.Press("esc")
		term.Must("▸ Eerst een voorbeeld bekijken")
	})
}

func TestWhatCannotBeKeptIsSaidAndTriedAgain(t *testing.T) {
	store := &pagetest.Shaky{Store: memory.New()}
	store.Fail(1, sessions.ErrFull, false)
	run(t, false, store, func(t *testing.T, term *uitest.Term) {
		term.Press("enter")
		term.Type("Mo")
		term.Press("enter", "enter")
		term.Must(strings.Fields(term.Env.Words.Error(sessions.ErrFull))[0], "Mo")
		term.Press("enter")
		term.Must("OpenHome")
		first, last := store.Appends()[0], store.Appends()[1]
		if first.Log != last.Log || first.Events[0].ID != last.Events[0].ID {
			t.Error("trying again made another team")
		}
	})
}

func TestAMethodIsNotForgotten(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		built := pagetest.Built{"screen.OpenFirst": first.Builder(false)}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenFirst{Method: "gossip-method"}, Build: built.Build(t)})
		term.Press("enter")
		term.Type("Mo")
		term.Press("enter", "enter")
		term.Must("OpenSetup", "gossip-method")
	})
}
