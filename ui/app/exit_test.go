package app_test

import (
	"context"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/uitest"
)

func ended(t *testing.T, term *uitest.Term, want bool) {
	t.Helper()
	got, err := term.Ended()
	if got != want || err != nil {
		t.Fatalf("ended: %v (%v), want %v\n%s", got, err, want, term.Screen())
	}
}

func TestLeavingAsksOnceAndHidesTheScreen(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("ctrl+k")
		term.Press("ctrl+c")
		term.Must("Intervisie", "nog een keer", "alles is bewaard")
		term.MustNot("this is home", "Wat wil je doen")
		ended(t, term, false)
		*log = nil
		term.Press("enter")
		term.Must("this is home")
		term.MustNot("Wat wil je doen")
		if len(*log) != 0 {
			t.Errorf("the key that stays did something: %q", *log)
		}
		term.Press("ctrl+c", "ctrl+c")
		ended(t, term, true)
	})
}

// keeping is a screen that keeps an entry for that long, and a draft too.
func keeping(d time.Duration) func(*plain) {
	return func(p *plain) { p.saves, p.keys = d, []keys.Binding{{ID: keys.Enter}, {ID: keys.Toggle}} }
}

func TestQuitWaitsUntilEverythingIsKept(t *testing.T) {
	run(t, keeping(1500*time.Millisecond), func(term *uitest.Term, log *[]string) {
		term.Press("enter", "ctrl+c", "ctrl+c")
		term.Must("worden bewaard")
		ended(t, term, false)
		term.Wait(1500 * time.Millisecond)
		ended(t, term, true)
		if !slices.Contains(*log, "home draft kept") {
			t.Errorf("left without the draft: %q", *log)
		}
	})
}

func TestASignalLeavesWithoutAskingAndKeepsEverything(t *testing.T) {
	for _, msg := range []tea.Msg{tea.QuitMsg{}, tea.InterruptMsg{}} {
		run(t, keeping(time.Second), func(term *uitest.Term, log *[]string) {
			term.Send(msg)
			ended(t, term, false)
			term.Wait(time.Second)
			ended(t, term, true)
			if !slices.Contains(*log, "home draft kept") {
				t.Errorf("left without the draft: %q", *log)
			}
		})
	}
}

func TestASecondSignalChangesNothing(t *testing.T) {
	run(t, keeping(time.Second), func(term *uitest.Term, log *[]string) {
		*log = nil
		term.Send(tea.QuitMsg{})
		term.Send(tea.InterruptMsg{})
		if want := []string{"home leave"}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
	})
}

func TestASignalGivesUpInTheEnd(t *testing.T) {
	run(t, keeping(time.Hour), func(term *uitest.Term, _ *[]string) {
		term.Send(tea.QuitMsg{})
		term.Wait(4 * time.Second)
		ended(t, term, false)
		term.Wait(2 * time.Second)
		ended(t, term, true)
		time.Sleep(2 * time.Hour) // the command that never ended in time
	})
}

func TestWhatCannotBeKeptIsSaid(t *testing.T) {
	run(t, func(p *plain) { p.busy, p.keys = 1, nil }, func(term *uitest.Term, _ *[]string) {
		term.Press("ctrl+c", "ctrl+c", "ctrl+c", "ctrl+c")
		ended(t, term, false) // impatience loses nothing
		term.Wait(2 * time.Second)
		term.Must("Nog niet alles is bewaard", "toch weg")
		term.Press("esc")
		term.Must("this is home")
		term.Press("ctrl+c", "ctrl+c")
		term.Wait(2 * time.Second)
		term.Press("ctrl+c")
		ended(t, term, true)
	})
}

func TestAScreenThatWasLeftIsWaitedFor(t *testing.T) {
	contexts := map[string]context.Context{}
	shape := func(p *plain) {
		contexts[p.name] = p.ctx
		p.keys = allKeys()
		if p.name == "home+" {
			p.saves, p.keys = time.Second, append(p.keys[1:], keys.Offer(keys.Enter))
		}
	}
	run(t, shape, func(term *uitest.Term, log *[]string) {
		term.Press("enter")
		term.Press("enter", "esc") // keep, and go before it is kept
		if ctx := contexts["home+"]; ctx.Err() != nil {
			t.Error("the keeping was cut off")
		}
		term.Must("this is home")
		term.Press("ctrl+c", "ctrl+c")
		ended(t, term, false)
		term.Wait(time.Second)
		ended(t, term, true)
		if ctx := contexts["home+"]; ctx.Err() == nil {
			t.Error("what the screen waited for never ended")
		}
		if !slices.Contains(*log, "home+ draft kept") {
			t.Errorf("got %q", *log)
		}
	})
}

func TestSuspendIsNotOurs(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		term.Send(tea.SuspendMsg{})
		term.Must("this is home")
	})
}
