package run_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

// late has a session in its information round until only the closing's minutes
// are left, with half a sentence in the field.
func late(t *testing.T, width, height int, test func(t *testing.T, tb table, term *uitest.Term)) {
	t.Helper()
	session(t, "incident-method", model.KeepEverything, 2, width, height, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Informatieronde")
		term.Type("Een half antw")
		for range 60 {
			if tb.session(t).ClosingDue(tb.env.Clock()) {
				break
			}
			term.Wait(time.Minute)
		}
		term.Wait(10 * time.Second)
		test(t, tb, term)
	})
}

const offered = "net tijd voor de afronding"

func at(t *testing.T, tb table) string {
	t.Helper()
	return tb.session(t).Current().ID
}

// A clicker alone goes to the closing, and comes back to where it was.
func TestAClickerTakesTheOfferAndTakesItBack(t *testing.T) {
	for _, size := range uitest.Thin([2]int{60, 16}, [2]int{80, 24}, [2]int{120, 35}) {
		late(t, size[0], size[1], func(t *testing.T, tb table, term *uitest.Term) {
			here := at(t, tb)
			term.Must(offered, "blijft hier.")
			mustOffer(t, term, "pgdn naar de afronding")
			term.Press("pgdown")
			term.Wait(time.Second)
			if s := tb.session(t); s.Current().Part != model.Closing {
				t.Fatalf("pgdn went to %s", s.Current().ID)
			}
			term.Must("Toch niet? pgup gaat terug.")
			term.Press("pgup")
			term.Wait(time.Second)
			if at(t, tb) != here {
				t.Fatalf("pgup went to %s, not back to %s", at(t, tb), here)
			}
			term.Must("Een half antw")
		})
	}
}

// Who stays is not asked again in this step, and the keys do what they always do.
func TestWhoStaysIsLeftInPeace(t *testing.T) {
	for _, key := range uitest.Thin("pgup", "esc") {
		late(t, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
			mustOffer(t, term, "pgup hier blijven")
			here := at(t, tb)
			term.Press(key)
			term.Wait(time.Minute)
			term.MustNot(offered)
			if at(t, tb) != here {
				t.Fatalf("%s left the step", key)
			}
			term.Press("pgdown")
			term.Wait(10 * time.Second)
			if s := tb.session(t); s.Current().ID == here || s.Current().Part == model.Closing {
				t.Fatalf("pgdn went to %s", s.Current().ID)
			}
			term.Must(offered) // it is another step
		})
	}
}

// A key that was on its way when the line came does what it always does.
func TestNobodyIsTakenByTheOfferUnread(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Informatieronde")
		for range 4000 {
			if term.Shows(offered) {
				break
			}
			term.Wait(time.Second)
		}
		mustOffer(t, term, "f12 daarheen")
		term.Press("pgdown")
		term.Wait(time.Second)
		if s := tb.session(t); s.Current().Part == model.Closing {
			t.Error("the line had just come, and pgdn went to the closing")
		}
	})
}
