package app_test

import (
	"slices"
	"testing"

	"intervision/ui/screen"
	"intervision/ui/uitest"
)

func TestPaletteDoesWhatIsChosenByName(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("ctrl+k")
		term.Golden("palette")
		term.Type("pauz")
		term.Must("▸ Pauze")
		*log = nil
		term.Press("enter")
		if want := []string{"home do pause "}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
		term.MustNot("Pauze")
	})
}

func TestPaletteSaysWhySomethingDoesNotWork(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("ctrl+k")
		term.Type("parkeren")
		term.Must("Advies parkeren", "er is hier geen adviesstap")
		*log = nil
		term.Press("enter")
		if len(*log) != 0 {
			t.Errorf("got %q", *log)
		}
		term.Press("ctrl+u")
		term.Type("exporteren")
		term.Must("Dat kan bij teruglezen.")
		term.Press("ctrl+u")
		term.Type("zzz")
		term.Must("Zo heet geen enkele opdracht")
	})
}

func TestHelpHasAllThatWorksNow(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		term.Press("f1")
		term.Golden("help")
		term.MustNot("Advies parkeren")
		term.Type("AANPAS")
		*log = nil
		term.Press("enter")
		if want := []string{"home do edit "}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
	})
}

func TestMenuKeys(t *testing.T) {
	run(t, nil, func(term *uitest.Term, log *[]string) {
		*log = nil
		term.Press("ctrl+k", "down", "down", "up", "pgdown", "pgdown", "pgup", "x", "backspace")
		term.Must("Wat wil je doen?")
		term.Paste("hulp")
		term.Must("▸ Hulp")
		term.Press("f1")
		term.Must("Wat kun je nu doen?")
		term.Press("ctrl+g")
		term.Must("this is home", "five")
		term.Press("f10", "esc")
		term.Must("this is home", "five")
		if len(*log) != 0 {
			t.Errorf("the menu let something through: %q", *log)
		}
	})
}

func TestTheTopOfTheScreenStaysUnderTheMenu(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		for _, size := range [][2]int{{60, 16}, {80, 24}, {200, 60}} {
			term.Resize(size[0], size[1])
			term.Press("ctrl+k")
			term.Must("question of home", "Wat wil je doen?")
			term.Press("esc")
		}
	})
}

func TestTheMenuGoesWithTheScreenItIsAbout(t *testing.T) {
	run(t, nil, func(term *uitest.Term, _ *[]string) {
		term.Press("ctrl+k")
		term.Send(going{"home", screen.Push(screen.OpenCard{Method: "other"})})
		term.Must("this is other", "five")
	})
}
