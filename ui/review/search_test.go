package review_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/page/pagetest"
	"intervision/ui/uitest"
)

func TestTheListNarrowsAsOneTypes(t *testing.T) {
	on(t, 120, 35, func(s *shelf, term *uitest.Term) {
		term.Press("/")
		term.Must("zoek een woord", "tab filters")
		term.Type("telefoontj")
		term.Must("1 van 6", "▸ 12 nov", "telefoontje")
		term.MustNot("De zucht")
		term.Must("Hij kreeg een telefoontje") // the notes beside it, at the hit
		term.Type("x")
		term.Must("0 van 6", "Niets gevonden. Zoeken gaat door")
		term.Press("backspace")
		term.Must("1 van 6", "▸ 12 nov")
		term.Press("esc")
		term.Must("De zucht", "van 6")
		term.MustNot("telefoontj█", "zoek een woord")
	})
}

func TestAccentsAndOtherFormsCount(t *testing.T) {
	on(t, 80, 24, func(s *shelf, term *uitest.Term) {
		m := s.open("incident-method", 90, model.KeepEverything)
		m.do(model.NameCase{Text: "Het café"})
		m.to("situation").write("Waarom vergaderingen?").end()
		term.Press("esc") // home, and back: the list is read anew
		term = s.read(80, 24, s.list())
		term.Press("/")
		term.Type("CAFE vergadering")
		term.Must("1 van 7", "Het café")
	})
}

func TestTypingIsNeverACommand(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Press("/")
		term.Type("xfnsN/.?b")
		term.Must("▏ xfnsN/.?b")
		term.MustNot("voorgoed weghalen")
	})
}

func TestFromHitToHit(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		m := s.open("incident-method", 28, model.KeepEverything)
		m.to("situation").write("Hoe?")
		m.to("analysis")
		for i := range 40 {
			line := fmt.Sprintf("regel %d", i)
			if i%20 == 15 {
				line += " met een olifant"
			}
			m.write(line)
		}
		m.end()
		term := s.read(60, 16, s.list())
		term.Press("/")
		term.Type("olifant")
		term.Press("enter")
		term.Must("regel 15 met een olifant", "regel 14")
		term.MustNot("regel 12", "Hoe?")
		term.Press("n")
		term.Must("regel 35 met een olifant")
		term.MustNot("regel 15")
		term.Press("n")
		term.Must("regel 15 met een olifant")
		term.Press("v")
		term.Must("regel 35 met een olifant")
		term.Press("esc")
		term.Must("/ olifant", "1 van 1")
		term.Press("esc")
		term.MustNot("/ olifant")
	})
}

// A hit has the style of a match, whatever the colours are.
func TestHitsAreMarked(t *testing.T) {
	on(t, 120, 35, func(_ *shelf, term *uitest.Term) {
		term.Press("/")
		term.Type("klacht")
		if !strings.Contains(term.Styled(), "4mklacht\x1b[m.") {
			t.Errorf("the hit is not underlined:\n%q", term.Styled())
		}
	})
}

func TestFilters(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.year()
		m := s.open("gossip-method", 20, model.KeepCore)
		m.do(model.GiveRole{Role: model.Presenter, Person: s.who[1]}).do(model.NameCase{Text: "Joris bracht dit in"}).end()
		term := s.read(80, 24, s.list())
		term.Press("f")
		term.Must("‹ ingebracht door: alle ›", "wanneer")
		term.Press("right")
		term.Must("‹ Fatima bracht in ›", "van 6")
		term.MustNot("Joris bracht dit in")
		term.Press("right")
		term.Must("‹ Joris bracht in ›", "van 1", "Joris bracht dit in")
		term.Press("right", "tab", "tab", "right")
		term.Must("‹ Incidentmethode ›", "van 3")
		term.Press("left", "tab", "tab", "left")
		term.Must("‹ 2025 ›", "van 1", "5 nov 2025")
		term.Press("x", "shift+tab", "right")
		term.Must("‹ voorval ›")
		term.MustNot("De zucht")
		term.Press("esc")
		term.Must("voorval", "/ zoek")
		term.Press("/")
		term.Type("klacht")
		term.Must("1 van 5", "voorval", "Rustig blijven")
	})
}

func TestNotesStepByStep(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Press("down", "enter")
		term.Must("s stap voor stap")
		term.Press("s")
		term.Golden("in-order-80x24.nl")
		term.Must("s om te lezen")
		term.Press("s")
		term.MustNot("s om te lezen")
		term.Must("De vraag")
	})
}

// slow is a store whose scan waits until it is let go or given up.
type slow struct {
	sessions.Store
	scans, gone atomic.Int32
}

func (s *slow) Scan(ctx context.Context, q sessions.Query, look sessions.Look, found sessions.Found) error {
	s.scans.Add(1)
	<-ctx.Done()
	s.gone.Add(1)
	return ctx.Err()
}

func TestAnotherLetterEndsTheSearchBefore(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t)
		s.year()
		store := &slow{Store: s.env.Store}
		s.env.Store = store
		term := s.read(80, 24, s.list())
		term.Press("/")
		term.Type("kla")
		if scans, gone := store.scans.Load(), store.gone.Load(); scans != 3 || gone != 2 {
			t.Errorf("%d searches, %d of them given up", scans, gone)
		}
		term.Must("De zucht") // what was there stays until something is found
		term.Press("esc")
		if gone := store.gone.Load(); gone != 3 {
			t.Errorf("%d given up after the end", gone)
		}
	})
}

func TestWhatIsSearchedIsNeverTooWide(t *testing.T) {
	uitest.Run(t, func(t *testing.T) {
		s := put(t, pagetest.Odd()...)
		for i, odd := range pagetest.Odd() {
			m := s.open("incident-method", 10+i*40, model.KeepEverything)
			m.do(model.NameCase{Text: odd + " " + strings.Repeat("lang", 20)})
			m.to("situation").write("Hoe lang? " + odd + strings.Repeat(" 日本語 lang", 30)).end()
		}
		term := s.read(80, 24, s.list())
		term.Press("/")
		term.Type("lang")
		pagetest.Look(t, term, "search", nil)
		term.Press("tab")
		pagetest.Look(t, term, "filters", nil)
		term.Press("enter")
		pagetest.Look(t, term, "hits", nil)
	})
}

func TestAnErasedSessionIsFoundNoMore(t *testing.T) {
	on(t, 80, 24, func(_ *shelf, term *uitest.Term) {
		term.Press("/")
		term.Type("klacht")
		term.Press("enter", "esc", "x", "down", "enter")
		term.Must("Weggehaald", "0 van 5", "Niets gevonden.")
	})
}
