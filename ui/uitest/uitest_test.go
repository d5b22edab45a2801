package uitest_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// listener is a screen that shows the last key it was given and the time.
type listener struct{ got *[]string }

func (l listener) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		*l.got = append(*l.got, msg.String())
	case tea.PasteMsg:
		*l.got = append(*l.got, "paste "+msg.Content)
	case tea.BlurMsg:
		*l.got = append(*l.got, "blur")
	case tea.FocusMsg:
		*l.got = append(*l.got, "focus")
	}
	return l, screen.Stay(), nil
}

func (l listener) View(env *screen.Env) screen.Frame {
	return screen.Frame{
		Lines:  []string{strings.Join(*l.got, " "), env.Words.Moment(env.Clock(), env.Zone), "日本 ✓"},
		Cursor: tea.NewCursor(3, 1), Title: "listening",
	}
}

func (l listener) Keys(*screen.Env) []keys.Binding { return nil }
func (l listener) Typing() bool                    { return true }
func (l listener) Busy() bool                      { return false }

func listen(t *testing.T, test func(term *uitest.Term, got *[]string)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		got := new([]string)
		test(uitest.Start(t, uitest.Options{Build: func(context.Context, *screen.Env, screen.Target) (screen.Screen, tea.Cmd) {
			return listener{got}, nil
		}}), got)
	})
}

// What a plain terminal sends for a key of the table is known as that key.
func TestEveryKeyOfTheTableComesThrough(t *testing.T) {
	listen(t, func(term *uitest.Term, got *[]string) {
		for _, c := range keys.Default() {
			if slices.Contains(c.In, keys.Everywhere) {
				continue
			}
			for _, key := range c.Keys {
				*got = nil
				term.Press(key)
				if !slices.Equal(*got, []string{key}) {
					t.Errorf("%s came through as %q", key, *got)
				}
			}
		}
	})
}

func TestABurstIsOneWriteButForEsc(t *testing.T) {
	listen(t, func(term *uitest.Term, got *[]string) {
		term.Press("a", "enter", "esc", "q")
		term.Paste("x\ny")
		term.Focus(false)
		term.Focus(true)
		if want := []string{"a", "enter", "esc", "q", "paste x\ny", "blur", "focus"}; !slices.Equal(*got, want) {
			t.Errorf("got %q, want %q", *got, want)
		}
	})
}

func TestTheScreenIsTextAndCursor(t *testing.T) {
	listen(t, func(term *uitest.Term, _ *[]string) {
		if term.Line(1) != "donderdag 10 december, 13:00" || term.Line(2) != "日本 ✓" {
			t.Errorf("got\n%s", term.Screen())
		}
		term.Must("[cursor 3,1]")
		if term.Title() != "listening" {
			t.Errorf("title %q", term.Title())
		}
		term.Press("ctrl+c")
		term.Must("[cursor hidden]")
	})
}

func TestTheClockFollowsTheBubble(t *testing.T) {
	listen(t, func(term *uitest.Term, _ *[]string) {
		before := term.Env.Clock()
		term.Wait(20 * time.Minute)
		if d := term.Env.Clock().Since(before); d != 20*model.Minute {
			t.Errorf("twenty minutes took %d", d)
		}
		term.Press("a")
		term.WaitFor("13:20")
	})
}

func TestIDsCount(t *testing.T) {
	next := uitest.IDs()
	if a, b := next(), next(); a == b || a.IsZero() {
		t.Errorf("%v, %v", a, b)
	}
}
