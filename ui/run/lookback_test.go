package run_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/page/pagetest"
	"intervision/ui/uitest"
)

// earlier keeps a session that is over, in which somebody of the circle intended
// something. It gives the session's log.
func (tb table) earlier(t *testing.T, owner int, in model.Intention) model.ID {
	t.Helper()
	now := tb.session(t)
	in.Owner = now.Seats[owner]
	s := model.Fold(now.Script, nil)
	log, at := tb.env.NewID(), tb.env.Clock().Add(-14*model.Day)
	keep := func(d model.Decision, no *model.Refusal) {
		if no != nil {
			t.Fatal(no)
		}
		s = s.Apply(d.Stamp(tb.env.NewID, at, tb.env.Seat)...)
	}
	keep(model.StartWith{Started: now.Start}.Open(now.Script))
	keep(s.Decide(model.Begin{Now: at}))
	keep(s.Decide(model.Intend{Intention: in}))
	keep(s.Decide(model.Close{}))
	keep(s.Decide(model.FollowUp{FollowedUp: model.FollowedUp{
		Intention: s.Intentions[0].ID, Status: model.StatusNotYet, Note: "canary", Reason: model.ReasonCourage}}))
	must(t, appended(tb.env.Store.Append(context.Background(), sessions.Append{
		Log: log, Kind: sessions.SessionLog, Events: s.Events(), Summary: s.Summarise(log)})))
	return log
}

// whatCame is what came of the only intention of a log.
func (tb table) whatCame(t *testing.T, log model.ID) model.Kept {
	t.Helper()
	tb.log = log
	made := tb.session(t).Intentions
	if len(made) != 1 {
		t.Fatalf("%+v", made)
	}
	return made[0]
}

func lookingBack(t *testing.T, test func(t *testing.T, tb table, logs []model.ID, term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepCore, -1)
		logs := []model.ID{
			tb.earlier(t, 2, model.Intention{When: "hij zijn toon verandert", Then: "vraag ik wat hij nodig heeft"}),
			tb.earlier(t, 1, model.Intention{When: "het overleg begint", Then: "zeg ik eerst wat ik wil"}),
		}
		term := tb.open(t, 80, 24)
		term.Press("pgdown")
		term.Wait(time.Second)
		test(t, tb, logs, term)
	})
}

func TestOnlyTheOwnerIsAsked(t *testing.T) {
	lookingBack(t, func(t *testing.T, tb table, logs []model.ID, term *uitest.Term) {
		term.Must("Terugblik", "Vorige keer nam je je iets voor.", "Wat heb je gedaan, wat leverde het op?", "aan de beurt  Joris", "1/2",
			"1  gedaan", "5  niet meer nodig")
		term.MustNot("zijn toon", "het overleg", "Fatima")
		uitest.Golden(t, "lookback", term.Screen())
		term.Press("ctrl+r") // Joris wants it on the wall
		term.Must("Als het overleg begint, dan zeg ik eerst wat ik wil")
		term.Press("4")
		term.Must("aan de beurt  Fatima", "2/2")
		term.MustNot("het overleg", "zijn toon", "Joris")
		term.Wait(time.Second)
		term.Press("1")
		term.Must("Dank je wel.")
		term.MustNot("Fatima", "Joris")
		if k := tb.whatCame(t, logs[1]); k.Status != model.StatusNotYet || len(k.Follow) != 2 || k.Follow[1].Note != "" {
			t.Errorf("Joris: %+v", k)
		}
		if k := tb.whatCame(t, logs[0]); k.Status != model.StatusDone {
			t.Errorf("Fatima: %+v", k)
		}
		if back := tb.session(t).LookedBack; len(back) != 2 || back[0].Log != logs[1] {
			t.Errorf("%+v", back)
		}
		home, err := tb.env.Store.Home(context.Background(), tb.team)
		if err != nil || home.Open != 1 {
			t.Errorf("%d open, %v", home.Open, err)
		}
	})
}

// A clicker passes them all, one after the other, and its bounce passes nobody.
func TestAClickerPasses(t *testing.T) {
	lookingBack(t, func(t *testing.T, tb table, logs []model.ID, term *uitest.Term) {
		term.Press("pgdown", "pgdown")
		term.Must("aan de beurt  Fatima")
		step(term)
		term.MustNot("Terugblik ")
		if k := tb.whatCame(t, logs[0]); k.Status != model.StatusNotYet || len(k.Follow) != 1 {
			t.Errorf("%+v", k)
		}
		if back := tb.session(t).LookedBack; len(back) != 2 {
			t.Errorf("nobody can tell who passed: %+v", back)
		}
	})
}

// A clicker goes on too easily: whoever comes back finds those who were passed
// by, and those alone; and a list that is not there takes no keys.
func TestComingBackAsksThoseWhoWerePassed(t *testing.T) {
	lookingBack(t, func(t *testing.T, tb table, logs []model.ID, term *uitest.Term) {
		term.Press("1")
		step(term)
		term.MustNot("Terugblik ")
		term.Wait(time.Second)
		term.Press("pgup")
		term.Must("Terugblik ", "aan de beurt  Fatima")
		term.MustNot("Joris")
		term.Press("1")
		step(term)
		step(term)
		term.Press("pgup", "down")
		term.MustNot("enter passen", "aan de beurt")
		if k := tb.whatCame(t, logs[0]); k.Status != model.StatusDone {
			t.Errorf("%+v", k)
		}
	})
}

func TestAnAnswerCanBeTakenBack(t *testing.T) {
	lookingBack(t, func(t *testing.T, tb table, logs []model.ID, term *uitest.Term) {
		term.Press("5")
		term.Wait(time.Second)
		if k := tb.whatCame(t, logs[1]); k.Status != model.StatusNoLonger {
			t.Fatalf("%+v", k)
		}
		term.Press("ctrl+z")
		term.Must("aan de beurt  Joris")
		term.Wait(time.Second)
		if k := tb.whatCame(t, logs[1]); k.Status != model.StatusNotYet || len(k.Follow) != 1 {
			t.Fatalf("%+v", k)
		}
		term.Press("2")
		term.Wait(time.Second)
		if k := tb.whatCame(t, logs[1]); k.Status != model.StatusPartly {
			t.Fatalf("%+v", k)
		}
	})
}

func TestAbsentPeopleAreNotAsked(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepCore, -1)
		log := tb.earlier(t, 2, model.Intention{Then: "bel ik"})
		tb.earlier(t, 3, model.Intention{Then: "rust helpt", Insight: true})
		term := tb.open(t, 80, 24)
		term.Press("f9", "down", "down", "space", "esc") // Fatima is away today
		term.Press("pgdown")
		term.MustNot("Terugblik", "Fatima")
		if len(tb.session(t).LookedBack) != 0 || len(tb.whatCame(t, log).Follow) != 1 {
			t.Error("somebody who is not there was asked")
		}
	})
}

func TestNothingOpenNothingAsked(t *testing.T) {
	session(t, "incident-method", model.KeepCore, -1, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		term.Press("pgdown")
		term.MustNot("Terugblik")
	})
}

// An answer that cannot be kept is brought again, and the program does not leave
// before. When it breaks in between, the owner is asked once more.
func TestAnAnswerIsBroughtAgain(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepCore, -1)
		log := tb.earlier(t, 2, model.Intention{Then: "bel ik"})
		failing := &pagetest.Shaky{Store: tb.env.Store}
		tb.env.Store = failing
		term := tb.open(t, 80, 24)
		term.Press("pgdown")
		term.Wait(time.Second)
		failing.Fail(1, sessions.ErrFull, false)
		term.Press("1")
		term.Wait(time.Second)
		if back := tb.session(t).LookedBack; len(back) != 0 {
			t.Errorf("looked back before the answer was kept: %+v", back)
		}
		term.Wait(5 * time.Second)
		if k := tb.whatCame(t, log); k.Status != model.StatusDone || len(k.Follow) != 2 {
			t.Errorf("%+v", k)
		}
		if back := tb.session(t).LookedBack; len(back) != 1 {
			t.Errorf("%+v", back)
		}
	})
}

// What was said of an intention before, and why, is never on the wall: not even
// when its owner has its words shown.
func TestLookingBackAtEverySize(t *testing.T) {
	lookingBack(t, func(t *testing.T, _ table, _ []model.ID, term *uitest.Term) {
		pagetest.Look(t, term, "look back", func() {
			if !strings.Contains(term.Screen(), "Joris") || !strings.Contains(term.Screen(), "5  ") {
				t.Errorf("something is cut:\n%s", term.Screen())
			}
			if !strings.Contains(term.Line(-1), "pgdn") {
				t.Errorf("the footer does not say how a clicker goes on: %q", term.Line(-1))
			}
			term.MustNot("canary", term.Env.Words.Intend.Reasons[model.ReasonCourage])
			term.Press("ctrl+r")
			term.MustNot("canary", term.Env.Words.Intend.Reasons[model.ReasonCourage])
			term.Press("ctrl+r")
		})
	})
}
