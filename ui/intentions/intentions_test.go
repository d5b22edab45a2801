package intentions_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/followup"
	"intervision/ui/intentions"
	"intervision/ui/page/pagetest"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// circle is a team in a store, with sessions that are over.
type circle struct {
	env    *screen.Env
	team   model.ID
	people []model.ID
	logs   []model.ID
}

func script() model.Script {
	words := map[string]model.StepWords{"nl": {Title: "Voornemen"}, "en": {Title: "Intention"}}
	return model.Script{Langs: []string{"nl", "en"}, Words: map[string]model.ScriptWords{"nl": {Name: "Proef"}, "en": {Name: "Trial"}},
		Steps: []model.Step{{ID: "will", Part: model.Closing, Capture: model.CaptureIntentions, Minutes: 5, Words: words}}}
}

// met keeps a session of so many days ago in which people intended things.
func (c *circle) met(t *testing.T, days int, made ...model.Intention) {
	t.Helper()
	ctx, env := context.Background(), c.env
	hash, err := env.Store.PutScript(ctx, script())
	if err != nil {
		t.Fatal(err)
	}
	at, log := env.Clock().Add(-model.Day*model.Millis(days)), env.NewID()
	s := model.Fold(script(), nil)
	keep := func(d model.Decision, no *model.Refusal) {
		if no != nil {
			t.Fatal(no)
		}
		s = s.Apply(d.Stamp(env.NewID, at, env.Seat)...)
	}
	keep(model.StartWith{Started: model.Started{Team: c.team, Script: hash, People: c.people, Presenter: c.people[0]}}.Open(script()))
	keep(s.Decide(model.Begin{Now: at}))
	for _, in := range made {
		keep(s.Decide(model.Intend{Intention: in}))
	}
	keep(s.Decide(model.Close{}))
	_, err = env.Store.Append(ctx, sessions.Append{Log: log, Kind: sessions.SessionLog, Events: s.Events(), Summary: s.Summarise(log)})
	if err != nil {
		t.Fatal(err)
	}
	c.logs = append(c.logs, log)
}

// made is the first intention of a log, as it is now.
func (c *circle) made(t *testing.T, log int) model.Kept {
	t.Helper()
	s, err := followup.Read(context.Background(), c.env.Store, c.logs[log])
	if err != nil || len(s.Intentions) == 0 {
		t.Fatalf("%v, %+v", err, s.Intentions)
	}
	return s.Intentions[0]
}

func meeting(t *testing.T, store sessions.Store, test func(t *testing.T, c *circle, term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = store
		c := &circle{env: env, team: pagetest.Team(t, env, "Team Noord", "Fatima", "Joris", pagetest.Odd()[0])}
		for _, m := range pagetest.Fold(t, env, c.team).Members {
			c.people = append(c.people, m.ID)
		}
		week := env.Clock().Add(7 * model.Day)
		c.met(t, 60, model.Intention{Owner: c.people[1], When: "het overleg begint", Then: "zeg ik eerst wat ik wil"})
		c.met(t, 30, model.Intention{Owner: c.people[2], When: strings.Repeat("heel lang ", 30), Then: "👩🏽‍🚒 ga ik kijken"})
		c.met(t, 14, model.Intention{Owner: c.people[0], When: "hij zijn toon verandert", Then: "vraag ik wat hij nodig heeft", Chance: week,
			Obstacle: "ik schrik", Instead: "adem ik uit", Notice: "Sem"}, model.Intention{Owner: c.people[0], Then: "Boosheid gaat niet over mij", Insight: true})
		b := pagetest.Built{"screen.OpenIntentions": intentions.Open}
		test(t, c, uitest.Start(t, uitest.Options{Env: env, First: screen.OpenIntentions{Team: c.team}, Build: b.Build(t)}))
	})
}

func TestAllIntentionsOfTheTeam(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Must("Voornemens", "1 van 4", "om naar te vragen", "▸ Als hij zijn toon", "Fatima", "Joris", "eerder", "inzicht",
			"Als hij zijn toon verandert, dan vraag ik wat hij nodig heeft", "eerste kans: donderdag 17 december")
		pagetest.Look(t, term, "list", nil)
		term.Press("down", "down", "f")
		term.Must("alleen van Joris · 1 van 1", "Als het overleg begint")
		term.MustNot("Fatima", "zijn toon")
		term.Press("f")
		term.Must("3 van 4")
		uitest.Golden(t, "list", term.Screen())
	})
}

// The list may hang on the wall: it does not say of an open one whether it was tried.
func TestTheListJudgesNobody(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Press("enter", "4", "up", "up", "enter", "esc", "esc")
		k := c.made(t, 2)
		if k.Status != model.StatusNotYet || len(k.Follow) != 1 || k.Follow[0].Reason != model.ReasonCourage {
			t.Fatalf("%+v", k)
		}
		pagetest.Look(t, term, "list", func() {
			w := term.Env.Words.Intend
			term.MustNot(w.Statuses[model.StatusNotYet], w.Reasons[model.ReasonCourage])
		})
	})
}

func TestFollowingUp(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Press("enter")
		term.Must("Wat kwam ervan?", "dan vraag ik wat hij nodig heeft", "eerste kans", "ik schrik", "adem ik uit", "Sem")
		pagetest.Look(t, term, "one", nil)
		uitest.Golden(t, "one", term.Screen())
		term.Press("1")
		term.Must("1  gedaan", "●", "Bewaard.")
		if k := c.made(t, 2); k.Status != model.StatusDone {
			t.Fatalf("%+v", k)
		}
		term.Press("ctrl+z")
		if k := c.made(t, 2); k.Status != model.StatusOpen || len(k.Follow) != 0 {
			t.Fatalf("taken back: %+v", k)
		}
		term.Press("1", "down", "down", "down", "down", "down", "enter")
		term.Must("wat heb je gedaan, wat leverde het op?")
		term.Type("hij werd rustiger")
		term.Press("enter")
		if k := c.made(t, 2); len(k.Follow) != 2 || k.Follow[1].Note != "hij werd rustiger" || k.Status != model.StatusDone {
			t.Fatalf("%+v", k)
		}
		term.Press("esc")
		term.Must("gedaan", "Als hij zijn toon") // still chosen, now among the rest
		home, err := c.env.Store.Home(context.Background(), c.team)
		if err != nil || home.Open != 2 {
			t.Errorf("home counts %d, %v", home.Open, err)
		}
	})
}

// Where it did not come about, the owner may say why, and is offered help. A
// smaller step is asked about again.
func TestASmallerStep(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Press("enter", "2")
		term.Must("Hoe kwam dat, als je dat wilt zeggen?", "Alleen wie het zich voornam, beslist hierover.", "▸ dat hoeft niet")
		pagetest.Look(t, term, "reasons", nil)
		term.Press("esc") // nobody has to say
		term.Must("Wat zou je nu helpen?", "▸ zo laten")
		if k := c.made(t, 2); k.Status != model.StatusPartly || k.Follow[0].Reason != "" {
			t.Fatalf("%+v", k)
		}
		term.Press("up", "enter")
		term.Must("Een uur coaching: met één iemand van buiten de groep")
		term.Press("esc", "up", "up", "enter")
		term.Must("de kleinere stap: dan …")
		for range len("vraag ik wat hij nodig heeft") {
			term.Press("backspace")
		}
		term.Type("blijf ik zitten")
		term.Press("enter")
		term.Must("dan blijf ik zitten")
		k := c.made(t, 2)
		if k.Then != "blijf ik zitten" || k.When != "hij zijn toon verandert" || k.Status != model.StatusOpen {
			t.Fatalf("%+v", k)
		}
	})
}

func TestAnotherWordingAndAnInsight(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Press("enter")
		term.Press("e")
		term.Type(" en opstaat")
		term.Press("enter", "enter")
		term.Must("eerste kans, zoals do", "▏ donderdag 17 december")
		term.Press("enter")
		term.Type(" ervan")
		term.Press("enter", "enter", "enter")
		k := c.made(t, 2)
		if k.When != "hij zijn toon verandert en opstaat" || k.Obstacle != "ik schrik ervan" || k.Notice != "Sem" || k.Chance == 0 {
			t.Fatalf("%+v", k)
		}
		term.Press("ctrl+z")
		if k = c.made(t, 2); k.When != "hij zijn toon verandert" || k.Obstacle != "ik schrik" {
			t.Fatalf("taken back: %+v", k)
		}
		term.Press("down", "down", "down", "down", "down", "down", "down", "enter")
		term.Must("een inzicht om mee te nemen")
		term.Press("enter")
		if k = c.made(t, 2); !k.Insight || k.When != "" || k.Then != "vraag ik wat hij nodig heeft" {
			t.Fatalf("%+v", k)
		}
		home, _ := c.env.Store.Home(context.Background(), c.team)
		if home.Open != 2 {
			t.Errorf("an insight is still asked about: %d", home.Open)
		}
	})
}

func TestWhatCannotBeKeptIsTriedAgain(t *testing.T) {
	failing := &pagetest.Shaky{Store: memory.New()}
	meeting(t, failing, func(t *testing.T, c *circle, term *uitest.Term) {
		failing.Fail(1, sessions.ErrUnknown, true) // kept, but nobody knows
		term.Press("enter", "1")
		if k := c.made(t, 2); len(k.Follow) != 1 {
			t.Fatalf("%+v", k)
		}
		failing.Fail(1, sessions.ErrFull, false)
		term.Press("5")
		term.Must("Schijf vol.")
		term.Wait(3 * time.Second)
		if k := c.made(t, 2); k.Status != model.StatusNoLonger || len(k.Follow) != 2 {
			t.Fatalf("%+v", k)
		}
	})
}

// An intention that somebody removed meanwhile is no longer there; nothing breaks.
func TestErasedMeanwhile(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, term *uitest.Term) {
		term.Press("enter")
		if err := c.env.Store.Erase(context.Background(), c.logs[2]); err != nil {
			t.Fatal(err)
		}
		term.Press("1")
		term.Must("Dit voornemen is er niet meer.", "1 van 2")
		term.MustNot("zijn toon", "Boosheid")
	})
}

// However many there are, the first are there at once and the rest follow.
func TestMoreThanFitInOnePart(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		team := pagetest.Team(t, env, "Team Noord", "Fatima")
		for i := range 450 {
			at := env.Clock().Add(-model.Day * model.Millis(i+1))
			pagetest.Session(t, env, model.Summary{Log: env.NewID(), Team: team, State: model.StateClosed, Started: at,
				Intentions: []model.IntentionRow{{ID: env.NewID(), Then: "bel ik", Made: at, Status: model.Status(i % 2)}}})
		}
		b := pagetest.Built{"screen.OpenIntentions": intentions.Open}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenIntentions{Team: team}, Build: b.Build(t)})
		term.Must("1 van 450")
		term.Press("end")
		term.Must("450 van 450", "gedaan")
	})
}

func TestNothingYet(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		env := uitest.Env(t)
		env.Store = memory.New()
		team := pagetest.Team(t, env, "Team Noord", "Fatima")
		b := pagetest.Built{"screen.OpenIntentions": intentions.Open}
		term := uitest.Start(t, uitest.Options{Env: env, First: screen.OpenIntentions{Team: team}, Build: b.Build(t)})
		term.Must("Er zijn nog geen voornemens bewaard.")
		pagetest.Look(t, term, "nothing", nil)
	})
}

// Keeping an answer twice, or while another program writes, keeps it once.
func TestAnAnswerIsKeptOnce(t *testing.T) {
	meeting(t, memory.New(), func(t *testing.T, c *circle, _ *uitest.Term) {
		a := followup.Asking{Log: c.logs[2], IDs: []model.ID{c.env.NewID()}, At: c.env.Clock(), Seat: c.env.Seat,
			Request: model.FollowUp{FollowedUp: model.FollowedUp{Intention: c.made(t, 2).ID, Status: model.StatusDone}}}
		for range 2 {
			if s, err := followup.Keep(context.Background(), c.env.Store, a); err != nil || len(s.Intentions[0].Follow) != 1 {
				t.Fatalf("%v", err)
			}
		}
		a.Log, a.IDs = c.logs[0], []model.ID{c.env.NewID()}
		var no *model.Refusal
		if _, err := followup.Keep(context.Background(), c.env.Store, a); !errors.As(err, &no) {
			t.Errorf("of another session: %v", err)
		}
		open, _, err := followup.Open(context.Background(), c.env.Store, c.team)
		if err != nil || len(open) != 2 {
			t.Errorf("%d open, %v", len(open), err)
		}
	})
}
