package run_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

func TestAnIntentionIsAskedForPartByPart(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij zijn toon verandert")
		term.Must("als hij zijn toon verandert, dan …")
		say(term, "vraag ik wat hij nodig heeft")
		term.Must("Zeg het een keer hardop:", "  Als hij zijn toon verandert,\n", "  dan vraag ik wat hij nodig heeft\n",
			"Zichtbaar? Binnen vier weken? In je eigen handen?", "eerste kans, zoals do")
		term.MustNot("Een situatie?")
		say(term, "ooit")
		term.Must("Schrijf een dag als do")
		term.Press("backspace", "backspace", "backspace", "backspace")
		say(term, "volgende week")
		term.Must("eerste kans: maandag 14 december", "Zichtbaar? In je eigen handen?", "wat kan ertussen komen?")
		term.MustNot("Binnen vier weken")
		say(term, "ik schrik ervan")
		say(term, "adem ik eerst uit")
		say(term, "Sem")
		term.Must("mag het merken: Sem", "nog een? als …")
		got := tb.session(t).Intentions
		want := model.Intention{Owner: tb.session(t).Presenter, When: "hij zijn toon verandert", Then: "vraag ik wat hij nodig heeft",
			Obstacle: "ik schrik ervan", Instead: "adem ik eerst uit", Notice: "Sem"}
		if len(got) != 1 {
			t.Fatalf("%+v", got)
		}
		want.Chance = got[0].Chance
		if got[0].Intention != want || want.Chance == 0 {
			t.Errorf("%+v", got[0].Intention)
		}
		uitest.Golden(t, "intention", term.Screen())
	})
}

// The screen says "als …" and "dan …": whoever types these words too says them once.
func TestIfAndThenAreSaidOnce(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "Als hij weer belt")
		say(term, "dan vraag ik door")
		term.Must("Als hij weer belt, dan vraag ik door")
		if got := tb.session(t).Intentions; len(got) != 1 || got[0].When != "hij weer belt" || got[0].Then != "vraag ik door" {
			t.Fatalf("%+v", got)
		}
	})
}

func TestEveryPartMayStayEmpty(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		term.Press("enter") // no situation
		say(term, "bel ik Sem")
		term.Must("Een situatie? Zichtbaar? Binnen vier weken? In je eigen handen?")
		mustOffer(t, term, "enter overslaan", "pgdn 10 → 11")
		term.Press("enter", "enter") // what then is not asked where nothing comes between
		term.Must("wie mag het merken?")
		term.Press("enter")
		term.Must("nog een? als …")
		if got := tb.session(t).Intentions; len(got) != 1 || got[0].Then != "bel ik Sem" || got[0].When != "" {
			t.Fatalf("%+v", got)
		}
		term.Press("enter", "enter", "enter", "enter")
		if got := tb.session(t).Intentions; len(got) != 1 {
			t.Fatalf("made of nothing: %+v", got)
		}
	})
}

// What is no day is said once; whoever enters it again goes on without one.
func TestADayThatIsNoneStopsNobody(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij belt")
		say(term, "luister ik")
		say(term, "als het uitkomt")
		term.Must("Schrijf een dag als do")
		term.Press("enter")
		term.Must("wat kan ertussen komen?")
		if got := tb.session(t).Intentions; len(got) != 1 || got[0].Chance != 0 {
			t.Fatalf("%+v", got)
		}
	})
}

func TestGoingOnHalfwayKeepsWhatIsThere(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij belt")
		say(term, "luister ik")
		step(term)
		if got := tb.session(t).Intentions; len(got) != 1 || got[0].When != "hij belt" {
			t.Fatalf("%+v", got)
		}
		term.Wait(time.Second)
		term.Press("pgup")
		term.Must("Als hij belt, dan luister ik", "nog een? als …")
	})
}

func TestAnIntentionCanBeWordedAgain(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij belt")
		say(term, "luister ik")
		say(term, "morgen")
		term.Press("esc")
		term.Must("nog een? als …")
		term.Press("up")
		mustOffer(t, term, "enter aanpassen", "del weghalen")
		term.Press("enter")
		say(term, " en boos is")
		say(term, " eerst")
		term.Must("Als hij belt en boos is, dan luister ik eerst", "▏ vrijdag 11 december")
		term.Press("enter", "esc")
		if got := tb.session(t).Intentions; len(got) != 1 || got[0].Then != "luister ik eerst" || got[0].Chance == 0 {
			t.Fatalf("%+v", got)
		}
		term.Press("up", "delete")
		term.MustNot("luister ik")
		term.Press("ctrl+z")
		term.Must("luister ik eerst")
	})
}

func TestWhatIsTakenBackIsNoLongerAskedAbout(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij belt")
		say(term, "luister ik")
		term.Must("eerste kans")
		term.Press("ctrl+z")
		term.MustNot("luister ik", "eerste kans")
		term.Press("tab")
		say(term, "Boosheid gaat niet over mij")
		term.Must("Boosheid gaat niet over mij")
		term.MustNot("hardop:", "Zichtbaar?", "eerste kans")
		if got := tb.session(t).Intentions; len(got) != 1 || !got[0].Insight {
			t.Fatalf("%+v", got)
		}
	})
}

// What a panel covers keeps nobody from walking through the panel.
func TestTheStepsAreWalkedOverAnIntention(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, _ table, term *uitest.Term) {
		to(t, term, "Voornemen ")
		say(term, "hij zijn toon verandert")
		say(term, "vraag ik wat hij nodig heeft")
		term.Press("f11")
		term.Must("▸ ● Voornemen")
		term.Press("down", "down")
		term.Must("▸ ○ Dit blijft bewaard")
		term.Press("up")
		term.Must("▸ ○ Evaluatie")
	})
}
