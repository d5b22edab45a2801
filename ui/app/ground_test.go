package app_test

import (
	"image/color"
	"testing"
	"time"

	"github.com/charmbracelet/colorprofile"

	"intervision/ui/theme"
	"intervision/ui/uitest"
)

// on runs a program that nobody chose a theme for but the usual one.
func on(t *testing.T, ground uitest.Ground, name string, test func(term *uitest.Term)) {
	t.Helper()
	uitest.Run(t, func(t *testing.T) {
		o := options(new([]string), nil)
		o.Ground, o.Env = ground, uitest.Env(t)
		o.Env.ThemeName, o.Env.Theme, o.Env.Profile = name, theme.For(name, false), colorprofile.TrueColor
		term := uitest.Start(t, o)
		term.Wait(2 * time.Second)
		test(term)
	})
}

func TestLightMakesTheGroundOfADarkTerminalLight(t *testing.T) {
	for _, ground := range []uitest.Ground{uitest.Obeys, uitest.Late} {
		on(t, ground, theme.Light, func(term *uitest.Term) {
			if term.Env.Theme.ID != "light" || luminous(term.Ground()) < 0xf000 {
				t.Errorf("terminal %d: theme %s on %v", ground, term.Env.Theme.ID, term.Ground())
			}
			term.Press("ctrl+t")
			term.Wait(2 * time.Second)
			if term.Env.Theme.ID != "dark" || luminous(term.Ground()) > 0x1000 {
				t.Errorf("terminal %d: one key from light is %s on %v", ground, term.Env.Theme.ID, term.Ground())
			}
			term.Kill()
		})
	}
}

func TestWhatWasPaintedIsPutBack(t *testing.T) {
	on(t, uitest.Obeys, theme.Light, func(term *uitest.Term) {
		term.Press("ctrl+c", "ctrl+c")
		term.Ended()
		if luminous(term.Ground()) > 0x1000 {
			t.Errorf("the terminal is left with %v", term.Ground())
		}
	})
}

func TestWordsReadOnATerminalThatKeepsItsOwnGround(t *testing.T) {
	on(t, uitest.Keeps, theme.Light, func(term *uitest.Term) {
		for range 4 {
			if th := term.Env.Theme; th.Background != nil && !th.Dark {
				t.Errorf("%s is drawn with the colours of %s on black", term.Env.ThemeName, th.ID)
			}
			term.Press("ctrl+t")
			term.Wait(2 * time.Second)
		}
	})
}

func TestATerminalThatSaysNothingGetsWordsWithoutColour(t *testing.T) {
	on(t, uitest.Mute, theme.Light, func(term *uitest.Term) {
		if th := term.Env.Theme; th.ID != "mono" || th.Quiet.GetForeground() != th.Text.GetForeground() {
			t.Errorf("the theme is %s", th.ID)
		}
		term.Press("ctrl+t")
		term.Wait(2 * time.Second)
		if term.Env.Theme.ID != "dark" {
			t.Errorf("dark was chosen, the theme is %s", term.Env.Theme.ID)
		}
	})
}

func luminous(c color.Color) uint32 {
	r, g, b, _ := c.RGBA()
	return (r + g + b) / 3
}
