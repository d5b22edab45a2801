package setup_test

import (
	"strings"
	"testing"
	"time"

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
		term.Must("Eerste keer, met kennismaken en afspraken", "▸ Oplossingsgerichte intervisie")
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
		if s.Level != model.KeepCore || s.KeepUntil.Since(now) != 365*model.Day || s.Script.Frame != "first" || s.Start.Method != s.Script.Method {
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
		if s.Script.Frame != "first" {
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
		term.MustNot("leidt nu ook")
		term.Press("esc", "home")
		for range 4 {
			term.Press("down")
		}
		term.Press("g", "enter") // Daan leads: it is somebody else's turn
		term.Must("‹ Daan ›", "leidt nu ook; liever iemand anders")
		term.Press("right")
		term.MustNot("leidt nu ook", "langst niet aan de beurt: Daan")
		term.Press("left")
		term.Press("enter")
		term.Must("▸ Wise Crowds", "vorige keer")
	})
}

// Who said on the way here that a manager is there, is not asked as if not.
func TestAManagerWasSpokenOfBefore(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{Boss: true}, func(env *screen.Env) model.ID { return five(t, env) }, func(t *testing.T, term *uitest.Term) {
		w := term.Env.Words.Setup
		term.Press("enter")
		term.Must(w.AskBoss+"  "+w.Yes, "lichte methode, zonder rondjes")
		term.Press("down", "down", "right")
		term.Must("‹ " + w.No + " ›")
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

func TestWhatCannotBeReadIsOneSentence(t *testing.T) {
	run(t, memory.New(), screen.OpenSetup{}, func(*screen.Env) model.ID { return model.ID{9} }, func(t *testing.T, term *uitest.Term) {
		term.Must("1 van 3", strings.Fields(term.Env.Words.Error(sessions.ErrNotFound))[0])
		term.Press("enter", "esc")
		term.Must("OpenHome")
	})
}

// With a clicker in hand pgdn answers every question as it stands, and a bounce
// answers none.
func TestAClickerGoesThroughTheQuestions(t *testing.T) {
	simple(t, func(t *testing.T, term *uitest.Term) {
		term.Press("down")
		term.Press("pgdown")
		term.Must("Wie brengt in?", "‹")
		term.Press("pgdown") // a bounce
		term.MustNot("Welke methode?")
		term.Wait(time.Second)
		term.Press("pgdown")
		term.Must("Welke methode?")
		term.Wait(time.Second)
		term.Press("pgup")
		term.Must("Wie brengt in?", "‹")
		term.Wait(time.Second)
		term.Press("pgdown")
		term.Wait(time.Second)
		term.Press("pgdown")
		term.Must("OpenSession")
	})
}

// Where the series has a meeting today, its leader, its presenter, its end and
// who is away are there already; all of it can be changed.
func TestTheSeriesProposesToday(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		id := pagetest.Team(t, env, "Noord", "Anneke", "Joris", "Fatima", "Sem")
		people := pagetest.Fold(t, env, id).Here()
		today := model.DateOf(2026, 12, 10)
		pagetest.Add(t, env, id, model.SeasonSet{Number: 1, First: today, Minute: 14 * 60, Weeks: 6, Length: 95, Count: 3, Zone: "Europe/Amsterdam"},
			model.AbsenceSaid{Person: people[0].ID, From: today, To: today}, model.MeetingGiven{Number: 1, Role: model.Presenter, Person: people[2].ID})
		b := pagetest.Built{"screen.OpenSetup": setup.Builder(setup.Options{Methods: env.Library})}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenSetup{Team: id}, Build: b.Build(t)})
		term.Must("[ ] Anneke", "[x] Fatima", "15:35")
		term.Press("tab")
		term.Must("volgens de reeks: Fatima (mag passen)", "Wie brengt in?  ‹ Fatima ›")
	})
}
