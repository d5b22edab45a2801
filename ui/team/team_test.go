package team_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/team"
	"intervision/ui/uitest"
)

func run(t *testing.T, store sessions.Store, name string, members []string, test func(t *testing.T, term *uitest.Term, id model.ID)) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = store
		var id model.ID
		if name != "" {
			id = pagetest.Team(t, env, name, members...)
		}
		b := pagetest.Built{"screen.OpenTeam": team.Open}
		test(t, uitest.Start(t, uitest.Options{Env: env, First: screen.OpenTeam{Team: id}, Build: b.Build(t)}), id)
	})
}

func noord(t *testing.T, test func(t *testing.T, term *uitest.Term, id model.ID)) {
	run(t, memory.New(), "Team Noord", []string{"Anneke", "Joris", "Fatima"}, test)
}

func here(team model.Team) string {
	var names []string
	for _, m := range team.Here() {
		names = append(names, m.Name)
	}
	return strings.Join(names, " ")
}

func TestTheTeamIsShown(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		pagetest.Look(t, term, "team", func() { term.Must("▸", "Team Noord", "Anneke") })
		term.Must("Wie horen erbij?", "Wat spreken jullie af?", "nog niet gepland", "nog niet gevraagd")
	})
}

func TestEveryChangeIsKeptAtOnce(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("enter")
		pagetest.Look(t, term, "renaming the team", nil)
		for range 5 {
			term.Press("backspace")
		}
		term.Type("Oost")
		term.Press("enter")
		term.Must("▸ Naam", "Team Oost", "✓")
		term.Press("down", "down", "enter")
		term.Type("e")
		term.Press("enter")
		term.Must("▸ Jorise", "staat overal")
		term.Press("down", "down", "enter")
		term.Type("Sem, Bo")
		term.Press("enter")
		term.Type("sem")
		term.Press("enter")
		term.Must("sem staat er al")
		term.Press("esc", "up", "up", "up", "up", "x")
		term.Must("Jorise zit niet meer in het team")
		if got := pagetest.Fold(t, term.Env, id); got.Name != "Team Oost" || here(got) != "Anneke Fatima Sem Bo" {
			t.Errorf("kept %+v", got)
		}
	})
}

func TestWhatWasDoneCanBeTakenBack(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("down", "x", "x")
		if got := here(pagetest.Fold(t, term.Env, id)); got != "Fatima" {
			t.Fatalf("here: %s", got)
		}
		term.Press("x")
		term.Must("Fatima", "Eén iemand blijft er altijd")
		term.Press("ctrl+z", "ctrl+z", "ctrl+y")
		if got := here(pagetest.Fold(t, term.Env, id)); got != "Joris Fatima" {
			t.Errorf("here: %s", got)
		}
		term.Press("ctrl+z", "ctrl+z", "ctrl+z")
		if got := here(pagetest.Fold(t, term.Env, id)); got != "Anneke Joris Fatima" {
			t.Errorf("here: %s", got)
		}
	})
}

func TestSomebodyWhoComesBackIsTheSamePerson(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		before := pagetest.Fold(t, term.Env, id).Here()[0].ID
		term.Press("down", "x", "+")
		term.Type("Anneke")
		term.Press("enter", "enter")
		team := pagetest.Fold(t, term.Env, id)
		if here(team) != "Anneke Joris Fatima" || team.Here()[0].ID != before {
			t.Errorf("kept %+v", team.Members)
		}
	})
}

func TestAgreementsAreInTheirOwnWords(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("down", "down", "down", "down", "down", "enter")
		pagetest.Look(t, term, "an agreement", nil)
		term.Type("Wat hier gezegd wordt, blijft hier")
		term.Press("enter")
		term.Type("Telefoons weg")
		term.Press("enter", "enter", "up", "enter")
		term.Type("!")
		term.Press("enter")
		pagetest.Look(t, term, "agreements", nil)
		want := []string{"Wat hier gezegd wordt, blijft hier", "Telefoons weg!"}
		if got := pagetest.Fold(t, term.Env, id).Agreements; !slices.Equal(got, want) {
			t.Errorf("kept %q", got)
		}
		term.Press("x")
		if got := pagetest.Fold(t, term.Env, id).Agreements; !slices.Equal(got, want[:1]) {
			t.Errorf("kept %q", got)
		}
	})
}

func TestTheNextMeetingIsTyped(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		for range 6 {
			term.Press("down")
		}
		term.Press("enter")
		term.Must("10 december 14:00")
		term.Type("straks")
		term.Press("enter")
		term.Must("Schrijf de dag en de tijd", "straks")
		pagetest.Look(t, term, "not a moment", nil)
		term.Press("ctrl+u")
		term.Type("17 dec 14:00")
		term.Press("enter")
		term.Must("donderdag 17 december, 14:00")
		if got := pagetest.Fold(t, term.Env, id).Meeting; got != model.Instant(time.Date(2026, 12, 17, 13, 0, 0, 0, time.UTC).UnixMilli()) {
			t.Errorf("planned at %d", got)
		}
		term.Press("enter", "enter")
		term.Must("donderdag 17 december, 14:00")
		term.Press("enter", "ctrl+u", "enter")
		if got := pagetest.Fold(t, term.Env, id).Meeting; got != 0 {
			t.Errorf("still planned at %d", got)
		}
	})
}

func TestAManagerInTheCircle(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		for range 9 {
			term.Press("down")
		}
		term.Must("‹ nog niet gevraagd ›")
		term.Press("right")
		term.Must("‹ ja ›")
		term.Press("space")
		term.Must("‹ nee ›")
		if team := pagetest.Fold(t, term.Env, id); !team.Asked(model.BossPresent) || team.Conditions[model.BossPresent] {
			t.Errorf("kept %v", team.Conditions)
		}
	})
}

func TestANewTeamHasANameFirst(t *testing.T) {
	run(t, memory.New(), "", nil, func(t *testing.T, term *uitest.Term, _ model.ID) {
		pagetest.Look(t, term, "new team", func() { term.MustNot("Wie horen", "Who belongs") })
		term.Press("enter")
		term.Must("Geef het team eerst een naam.")
		term.Type("Team West")
		term.Press("enter")
		term.Must("Wie horen erbij?", "typ een naam")
		term.Type("Bo")
		term.Press("enter", "enter")
		teams, err := term.Env.Store.Teams(t.Context())
		if err != nil || len(teams) != 1 || teams[0].Name != "Team West" || teams[0].Members != 1 {
			t.Errorf("kept %+v, %v", teams, err)
		}
	})
}

func TestANewTeamThatIsLeftIsNotMade(t *testing.T) {
	run(t, memory.New(), "", nil, func(t *testing.T, term *uitest.Term, _ model.ID) {
		term.Type("Team")
		term.Press("esc")
		term.Must("OpenHome")
		if teams, _ := term.Env.Store.Teams(t.Context()); len(teams) != 0 {
			t.Errorf("kept %+v", teams)
		}
	})
}

func TestOddNamesKeepTheirColumns(t *testing.T) {
	run(t, memory.New(), pagetest.Odd()[1], pagetest.Odd(), func(t *testing.T, term *uitest.Term, _ model.ID) {
		for range 11 {
			pagetest.Look(t, term, "odd names", nil)
			term.Press("enter")
			pagetest.Look(t, term, "changing odd names", nil)
			term.Press("esc", "down")
		}
	})
}

func TestTypingIsNeverACommand(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		term.Press("+")
		term.Type("x e + b .")
		term.Must("▏ x e + b .")
		if got := len(pagetest.Fold(t, term.Env, id).Here()); got != 3 {
			t.Errorf("%d members", got)
		}
	})
}

func TestWhatCannotBeKeptIsTriedAgain(t *testing.T) {
	store := &pagetest.Shaky{Store: memory.New()}
	run(t, store, "Team Noord", []string{"Anneke"}, func(t *testing.T, term *uitest.Term, id model.ID) {
		store.Fail(3, &sessions.BusyError{}, false)
		term.Press("enter")
		term.Type("!")
		term.Press("enter", "+")
		term.Type("Bo")
		term.Press("enter", "esc")
		term.Must("Team Noord!", "Bo", strings.Fields(term.Env.Words.Error(&sessions.BusyError{}))[0])
		term.MustNot("✓")
		store.Fail(0, nil, false)
		pagetest.Add(t, term.Env, id, model.MemberJoined{Person: term.Env.NewID(), Name: "Elders"})
		term.Wait(5 * time.Second)
		term.Must("✓", "Elders")
		if got := pagetest.Fold(t, term.Env, id); got.Name != "Team Noord!" || here(got) != "Anneke Elders Bo" {
			t.Errorf("kept %+v", got)
		}
	})
}

// A whole team goes with its sessions, after two questions; another team stays.
func TestATeamIsErasedAfterTwoQuestions(t *testing.T) {
	store := memory.New()
	run(t, store, "Team Noord", []string{"Anneke", "Joris"}, func(t *testing.T, term *uitest.Term, id model.ID) {
		other := pagetest.Team(t, term.Env, "Team Zuid", "Sem")
		for i, whose := range []model.ID{id, id, other} {
			pagetest.Session(t, term.Env, model.Summary{Log: model.ID{90, byte(i)}, Team: whose, State: model.StateClosed, Started: model.Instant(i + 1)})
		}
		left := func() int {
			page, err := store.List(t.Context(), sessions.Query{}, "", 0)
			if err != nil {
				t.Fatal(err)
			}
			return page.All
		}
		b := pagetest.Built{"screen.OpenTeam": team.Open}
		term = uitest.Start(t, uitest.Options{Env: term.Env, First: screen.OpenTeam{Team: id}, Build: b.Build(t)})
		term.Press("x")
		pagetest.Look(t, term, "erasing", func() { term.Must("Team Noord", "2 ") })
		term.Must("Team Noord, met 2 bijeenkomsten")
		term.Press("enter") // the safe answer comes first
		term.MustNot("voorgoed")
		term.Press("x", "down", "enter")
		term.Must("Echt alles van Team Noord?")
		term.Press("esc")
		if left() != 3 {
			t.Fatal("erased after one yes")
		}
		term.Press("x", "down", "enter", "down", "enter")
		teams, err := store.Teams(t.Context())
		if err != nil || len(teams) != 1 || teams[0].ID != other || left() != 1 {
			t.Errorf("teams %+v, %d sessions, %v", teams, left(), err)
		}
		if _, _, err := store.Read(t.Context(), id, 0, 0); !errors.Is(err, sessions.ErrNotFound) {
			t.Errorf("its log: %v", err)
		}
	})
}

// Who somebody's manager is can be said; one key still says yes or no.
func TestWhoTheManagerIs(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		for range 9 {
			term.Press("down")
		}
		term.Press("right", "right", "right")
		term.Must("‹ ja: Joris ›")
		team := pagetest.Fold(t, term.Env, id)
		if team.Boss != team.Here()[1].ID {
			t.Errorf("the manager is %v", team.Boss)
		}
		term.Press("space")
		term.Must("‹ nee ›")
		if team := pagetest.Fold(t, term.Env, id); !team.Boss.IsZero() || team.Conditions[model.BossPresent] {
			t.Error("still a manager")
		}
	})
}

// With a series the next meeting is that of the series, and changed there.
func TestTheNextMeetingIsThatOfTheSeries(t *testing.T) {
	noord(t, func(t *testing.T, term *uitest.Term, id model.ID) {
		pagetest.Add(t, term.Env, id, model.SeasonSet{Number: 1, First: model.DateOf(2027, 1, 14), Minute: 840, Weeks: 6, Length: 90, Count: 3})
		b := pagetest.Built{"screen.OpenTeam": team.Open}
		term = uitest.Start(t, uitest.Options{Env: term.Env, First: screen.OpenTeam{Team: id}, Build: b.Build(t)})
		for range 8 {
			term.Press("down")
		}
		for !term.Shows("▸ Volgende keer") {
			term.Press("up")
		}
		term.Must("donderdag 14 januari, 14:00")
		term.Press("enter")
		term.Must("screen.OpenSeason")
	})
}
