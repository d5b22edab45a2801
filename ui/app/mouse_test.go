package app_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/app"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// lister is a list as every screen has one: a title that is no row, rows with a
// box, the last one with a value, and beside them what is said of the chosen one.
type lister struct {
	at, n, room int
	log         *[]string
}

func (l lister) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	if do, ok := msg.(screen.Do); ok {
		if do.Command == keys.Choose {
			l.at = page.Move(l.at, l.n, do.Key)
		} else {
			*l.log = append(*l.log, fmt.Sprintf("%s %d %s", do.Command, l.at, do.Key))
		}
	}
	return l, screen.Stay(), nil
}

func (l lister) View(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header("Title", "")
	p.Row(page.Plain, p.Aside("no row to choose"))
	win := page.Around(l.at, l.n, l.room)
	for i := win.From; i < win.To; i++ {
		last := page.Cell{Text: "beside " + fmt.Sprint(l.at)}
		if i == l.n-1 {
			last = p.Value("value", i == l.at)
		}
		p.Row(win.Sign(i), p.Name(fmt.Sprintf("[x] row %d", i), i == l.at, 20), page.Cell{Text: fmt.Sprintf("%d min", i), Width: 10}, last)
	}
	return p.Frame()
}

func (l lister) Keys(*screen.Env) []keys.Binding {
	return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Open), keys.Offer(keys.Toggle), keys.Offer(keys.Change)}
}
func (lister) Typing() bool { return false }
func (lister) Busy() bool   { return false }

// pointing runs a list of n rows, of which some are seen, with the mouse on.
func pointing(t *testing.T, n, room int, test func(term *uitest.Term, log *[]string)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		log := new([]string)
		test(uitest.Start(t, uitest.Options{App: app.Options{Mouse: true}, Build: func(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
			return lister{n: n, room: room, log: log}, nil
		}}), log)
	})
}

func TestAClickChoosesAndOnceMoreOpens(t *testing.T) {
	pointing(t, 30, 9, func(term *uitest.Term, log *[]string) {
		for _, row := range []string{"row 8", "row 12", "row 10", "row 14", "row 13"} { // the list moves along
			term.ClickOn(row)
			term.Must("▸ [x] " + row)
		}
		if len(*log) > 0 {
			t.Errorf("choosing did %q", *log)
		}
		term.ClickOn("row 13")
		term.ClickOn("[x] row 11")
		if want := []string{"open 13 ", "toggle 11 "}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
		term.Must("▸ [x] row 11")
	})
}

func TestAClickOnWhatIsNoRowChangesNothing(t *testing.T) {
	pointing(t, 30, 9, func(term *uitest.Term, log *[]string) {
		term.ClickOn("row 7")
		for _, other := range []string{"no row to choose", "Title"} {
			term.ClickOn(other)
			term.Must("▸ [x] row 7")
		}
		term.Click(0, 20)
		term.Click(79, 2)
		if len(*log) > 0 {
			t.Errorf("did %q", *log)
		}
	})
}

func TestClicksOnAValue(t *testing.T) {
	pointing(t, 4, 9, func(term *uitest.Term, log *[]string) {
		term.ClickOn("row 3")
		term.ClickOn("‹")
		term.ClickOn("›")
		if want := []string{"change 3 left", "change 3 right"}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
	})
}

func TestTheWheelGoesThroughAList(t *testing.T) {
	pointing(t, 30, 9, func(term *uitest.Term, _ *[]string) {
		term.Wheel(true)
		term.Wheel(true)
		term.Wheel(false)
		term.Must("▸ [x] row 1")
	})
}

func TestTheFooterCanBeClicked(t *testing.T) {
	pointing(t, 3, 9, func(term *uitest.Term, log *[]string) {
		term.ClickOn("enter open")
		term.ClickOn("f1 hulp")
		term.Must("Wat kun je nu doen?")
		if want := []string{"open 0 "}; !slices.Equal(*log, want) {
			t.Errorf("got %q, want %q", *log, want)
		}
	})
}

func TestTheMenuCanBeClicked(t *testing.T) {
	pointing(t, 3, 9, func(term *uitest.Term, _ *[]string) {
		term.Press("ctrl+k")
		term.ClickOn("Andere taal")
		term.Must("▸ Andere taal")
		term.Wheel(false)
		term.MustNot("▸ Andere taal")
		term.ClickOn("Andere taal")
		term.ClickOn("Andere taal")
		term.Must("enter open")
		if term.Env.Lang != "en" {
			t.Error("the language is the same")
		}
	})
}

func TestTheCurtainStaysUnlessItsOwnLineIsClicked(t *testing.T) {
	pointing(t, 3, 9, func(term *uitest.Term, _ *[]string) {
		term.Press("f8")
		term.ClickOn("haalt dit weg") // too soon: somebody walks in
		term.MustNot("row 1")
		term.Wait(time.Second)
		term.Click(10, 5)
		term.MustNot("row 1")
		term.ClickOn("haalt dit weg")
		term.Must("row 1")
	})
}

// Who drags wants to select text: the terminal gets the mouse until the next key.
func TestWhoDragsGetsTheMouse(t *testing.T) {
	pointing(t, 5, 9, func(term *uitest.Term, log *[]string) {
		term.Drag(6, 5, 1) // a hand that trembles
		term.MustNot("Sleep nog eens")
		term.Drag(6, 5, 8)
		term.Must("Sleep nog eens")
		if mode := term.App.View().MouseMode; mode != tea.MouseModeNone {
			t.Errorf("the program keeps the mouse: %v", mode)
		}
		term.Press("down")
		term.MustNot("Sleep nog eens")
		if mode := term.App.View().MouseMode; mode != tea.MouseModeCellMotion {
			t.Errorf("the mouse does not come back: %v", mode)
		}
	})
}

func TestTheMouseIsSwitchedByName(t *testing.T) {
	pointing(t, 5, 9, func(term *uitest.Term, _ *[]string) {
		for _, want := range []tea.MouseMode{tea.MouseModeNone, tea.MouseModeCellMotion} {
			term.Press("ctrl+k")
			term.Type("muis aan")
			term.Press("enter")
			if mode := term.App.View().MouseMode; mode != want {
				t.Errorf("the mouse is %v, want %v", mode, want)
			}
		}
		if !strings.Contains(term.Screen(), lang.For("nl").App.MouseOn) {
			t.Error("nothing is said about it")
		}
	})
}

// Whatever is clicked or turned, nothing breaks and no other screen opens.
func TestAnyClickIsBorne(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {20, 4}} {
		pointing(t, 12, 5, func(term *uitest.Term, _ *[]string) {
			term.Resize(size[0], size[1])
			for i := range 60 {
				term.Click(i*7%size[0], i*5%size[1])
			}
			term.Wheel(true)
		})
	}
}
