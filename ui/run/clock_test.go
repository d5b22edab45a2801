package run_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/uitest"
)

// shift lets a test move the wall clock by hand.
func (tb table) shift() *atomic.Int64 {
	d := new(atomic.Int64)
	clock := tb.env.Clock
	tb.env.Clock = func() model.Instant { return clock().Add(model.Millis(d.Load())) }
	return d
}

// started has a session in its information round (12 minutes), clock running.
func started(t *testing.T, tb table) *uitest.Term {
	t.Helper()
	term := tb.open(t, 80, 24)
	term.Press("pgdown")
	step(term)
	step(term)
	term.Must("Informatieronde", "nog 12 min")
	return term
}

func TestLaptopAsleep(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		shift := tb.shift()
		term := started(t, tb)
		shift.Store(int64(22 * model.Minute))
		term.Wait(20 * time.Second)
		term.Must("De klok heeft stilgestaan van 13:00 tot 13:22.", "nog 12 min")
		// One key counts the time after all.
		term.Press("f12")
		term.Must("+10 min")
		term.Press("ctrl+z")
		term.Must("nog 12 min")
	})
}

func TestClockSetBack(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		shift := tb.shift()
		term := started(t, tb)
		term.Wait(3*time.Minute + 10*time.Second)
		term.Must("nog 9 min")
		shift.Store(-int64(model.Hour))
		term.Wait(2 * time.Minute)
		term.Must("nog 7 min")
		term.MustNot("stilgestaan")
	})
}

func TestKilledAndTwentyMinutes(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		first := started(t, tb)
		first.Type("Wanneer merkte je voor het eerst dat")
		first.Wait(time.Second)
		first.Kill()
		time.Sleep(20 * time.Minute)
		again := tb.open(t, 80, 24)
		again.Must("Informatieronde", "nog 12 min", "De klok heeft stilgestaan van 13:00 tot 13:21.", "Wanneer merkte je voor het eerst dat")
		again.Type(" hij boos werd?")
		again.Press("enter")
		again.Wait(time.Second)
		s := tb.session(t)
		if len(s.Entries) != 1 || s.Entries[0].Text != "Wanneer merkte je voor het eerst dat hij boos werd?" {
			t.Errorf("kept %+v", s.Entries)
		}
		drafts, err := tb.env.Store.DraftsOf(context.Background(), tb.log)
		must(t, err)
		if len(drafts) != 0 {
			t.Errorf("the draft of a kept line is still there: %+v", drafts)
		}
	})
}

func TestTwoPrograms(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		a := started(t, tb)
		other := tb
		env := *tb.env
		other.env = &env
		b := other.open(t, 120, 35)
		b.Must("Informatieronde")
		b.MustNot("stilgestaan")
		a.Type("Wie was erbij?")
		a.Press("enter")
		b.Wait(time.Second)
		b.Must("Wie was erbij?")
		// Both press "next" at once: the group goes one step on, not two.
		a.Wait(time.Second)
		a.Press("pgdown")
		b.Press("pgdown")
		a.Wait(time.Second)
		a.Must("Analyse")
		b.Must("Analyse")
	})
}

// stubborn is a store that fails for a while.
type stubborn struct {
	sessions.Store
	full *atomic.Bool
}

func (s stubborn) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	if s.full.Load() {
		return sessions.Head{}, sessions.ErrFull
	}
	return s.Store.Append(ctx, a)
}

func TestFullDisk(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		tb := lay(t, "incident-method", model.KeepEverything, 2)
		store := tb.env.Store
		var full atomic.Bool
		tb.env.Store = stubborn{store, &full}
		term := started(t, tb)
		full.Store(true)
		term.Type("Eerste vraag?")
		term.Press("enter")
		term.Wait(time.Second)
		term.Must("Eerste vraag?", "vol")
		term.Type("Eerste antwoord.")
		term.Press("enter")
		term.Must("Eerste antwoord.")
		full.Store(false)
		term.Wait(5 * time.Second)
		term.MustNot("vol ")
		if got := len(tb.session(t).Entries); got != 2 {
			t.Errorf("%d entries kept, want 2", got)
		}
	})
}

// A step of a minute does not begin in haste: where people are asked whether
// something may be kept, and where they say goodbye, nobody is rushed.
func TestAStepOfAMinuteBeginsQuietly(t *testing.T) {
	for _, title := range []string{"Dit blijft bewaard", "Eén woord"} {
		session(t, "incident-method", model.KeepCore, 2, 80, 24, func(t *testing.T, tb table, term *uitest.Term) {
			to(t, term, title)
			term.Must("nog 1 min")
			if strings.Contains(footer(term), "f7") {
				t.Errorf("time seems nearly up:\n%s", term.Screen())
			}
			term.Wait(24 * time.Second)
			term.Must("nog 1 min")
			term.Wait(12 * time.Second)
			term.Must(" s\n")
			term.MustNot("nog 1 min")
		})
	}
}
