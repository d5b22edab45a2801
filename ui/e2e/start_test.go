//go:build !windows

package e2e

import (
	"os"
	"regexp"
	"testing"
)

// The very first start greets; ctrl+c twice leaves, and all is well.
func TestFirstScreenAndOut(t *testing.T) {
	t.Parallel()
	term := Start(t, t.TempDir())
	term.WaitFor("Beginnen met ons team")
	term.Press("ctrl+c")
	term.WaitFor("nog een keer op ctrl+c")
	term.Press("ctrl+c")
	if code := term.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// leave presses ctrl+c until the program has ended, and expects that all is
// well.
func (t *Term) leave() {
	t.t.Helper()
	t.Type("\x03\x03")
	if code := t.Exit(); code != 0 {
		t.t.Errorf("exit code %d", code)
	}
}

// The invented team leaves nothing behind.
func TestDemoIsThrownAway(t *testing.T) {
	t.Parallel()
	home, tmp := t.TempDir(), t.TempDir()
	term := StartWith(t, home, []string{"TMPDIR=" + tmp}, "demo")
	term.WaitFor("Kring Rivierwijk", "Bijeenkomst beginnen")
	term.leave()
	for _, dir := range []string{home, tmp} {
		left, err := os.ReadDir(dir)
		if err != nil || len(left) > 0 {
			t.Errorf("left in %s: %v, %v", dir, left, err)
		}
	}
}

// From the first screen people can look around first, and come back.
func TestLookingAroundFirst(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	term := Start(t, home)
	term.WaitFor("▸ Beginnen met ons team")
	term.Press("down", "enter")
	term.WaitFor("Kring Rivierwijk")
	term.Press("ctrl+c", "ctrl+c")
	term.WaitFor("Beginnen met ons team")
	term.leave()
	if list := command(t, home, "sessions", "list", "--json"); list != "[]\n" {
		t.Errorf("the example left sessions: %s", list)
	}
}

// Whatever NO_COLOR is set to, no colour reaches the terminal.
func TestNoColour(t *testing.T) {
	t.Parallel()
	term := StartWith(t, t.TempDir(), []string{"NO_COLOR=nee"}, "demo")
	term.WaitFor("Kring Rivierwijk")
	term.Press("down")
	term.leave()
	colour := regexp.MustCompile(`\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m|\x1b\]1[012];[^?]`)
	if found := colour.Find(term.Written()); found != nil {
		t.Errorf("a colour: %q", found)
	}
}
