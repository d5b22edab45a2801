package run_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/ui/uitest"
)

// "Next" says where it goes, at every size; cut to what fits, never left out.
func TestNextSaysWhereItGoes(t *testing.T) {
	for _, c := range []struct {
		width int
		want  string
	}{{60, "pgdn 3 → 4"}, {80, "pgdn 3 → 4 Analyse"}, {120, "pgdn 3 → 4 Analyse"}} {
		session(t, "incident-method", model.KeepEverything, 2, c.width, 30, func(t *testing.T, tb table, term *uitest.Term) {
			mustOffer(t, term, "pgdn beginnen")
			for range 3 {
				step(term)
			}
			mustOffer(t, term, c.want)
			for range 10 {
				step(term)
			}
			mustOffer(t, term, "pgdn afsluiten")
		})
	}
}

// A step that was left too early is taken back: what was typed is there, and the
// clock as if nobody had left.
func TestNextIsTakenBackWithTextAndClock(t *testing.T) {
	for _, key := range []string{"ctrl+z", "pgup"} {
		session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
			to(t, term, "Informatieronde")
			term.Type("Wie was erbij?")
			term.Press("enter")
			term.Type("Een half antw")
			term.Wait(2*time.Minute + 10*time.Second)
			term.Must("nog 10 min")
			term.Press("pgdown")
			term.Must("Analyse ")
			term.Wait(5 * time.Second)
			term.Press(key)
			term.Must("Informatieronde", "Wie was erbij?", "Een half antw", "nog 10 min")
		})
	}
}

// Two more minutes are one key, and the footer says so when time is nearly up.
func TestTwoMoreMinutes(t *testing.T) {
	session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Situatie schetsen")
		term.Press("f7")
		term.Must("nog 6 min")
		term.Wait(5*time.Minute + 10*time.Second)
		term.Must("nog 5", " s\n")
		mustOffer(t, term, "f7 2 minuten erbij")
		term.Press("f7")
		term.Must("nog 3 min")
	})
}

// Who has had a turn, whose it is and who comes next stand in the order in which
// people sit. Nobody can see who passed.
func TestTheRoundStandsAsPeopleSit(t *testing.T) {
	session(t, "incident-method", model.KeepEverything, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
		to(t, term, "Standpuntenronde")
		term.Must("aan de beurt  ▸ Sem   Joris    Fatima luistert.")
		term.Press("enter") // Sem passes
		term.Must("aan de beurt  ✓ Sem   ▸ Joris ")
		term.Type("Ik zou meelopen, want niemand wil publiek.")
		term.Press("enter")
		term.Must("Iedereen is aan de beurt geweest.")
	})
}

// The plan: how it stands, what each step had and used, what the rest becomes.
func TestThePlan(t *testing.T) {
	for _, key := range []string{"f11", "ctrl+]"} {
		session(t, "incident-method", model.KeepEverything, 2, 60, 16, func(t *testing.T, tb table, term *uitest.Term) {
			to(t, term, "Schrijf twee of drie korte vragen op.")
			term.Wait(13 * time.Minute)
			term.Press(key)
			term.Must("6 min achter · klaar om 14:05 (afgesproken: 14:00)",
				"minuten  gebruikt     wordt", "▸ ● Vragen noteren                 3        13\n", "○ Informatieronde               12                  11\n")
			term.Press("esc")
			term.MustNot("gebruikt")
		})
	}
}
