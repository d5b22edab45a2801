//go:build !windows

package e2e

import (
	"testing"

	"intervision/ui/lang"
)

// A computer on which the program was never started: somebody who has only the
// screen, on a beamer with a huge font and on a large one, makes a team, leads a
// session and reads it back.
func TestTheFirstSessionOnAFreshComputer(t *testing.T) {
	for _, c := range []struct {
		name          string
		locale        string
		words         words
		width, height int
	}{{"beamer nl", "nl_NL.UTF-8", dutch(), 60, 16}, {"large en", "en_GB.UTF-8", english(), 120, 35}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			all := lang.For(c.words.code)
			term := StartSized(t, t.TempDir(), c.width, c.height, []string{"LANG=" + c.locale})
			term.WaitFor("▸ " + all.First.Begin)
			term.Press("enter")
			term.WaitFor("▏")
			term.Type("Kring Noord\r")
			term.WaitFor("Kring Noord")
			for _, name := range people() {
				term.Type(name + "\r")
				term.WaitFor(name)
			}
			term.Press("enter")
			term.WaitFor("▸ " + c.words.begin)
			for _, n := range []string{"1", "2", "3"} {
				term.Press("enter")
				term.WaitFor(n + c.words.place[1:])
			}
			term.WaitFor("▸")
			term.Press("enter")
			term.WaitFor("pgdn")
			for range 25 { // whatever method was first in line; large letters say goodbye where there is room
				term.Press("pgdn")
				if term.shows(has("▸ "+c.words.begin), again) {
					break
				}
			}
			term.WaitFor("▸ " + c.words.begin)
			term.open(all.Home.Review)
			term.WaitFor("1" + c.words.place[1:len(c.words.place)-1] + "1")
			term.Press("enter")
			term.WaitFor(lang.Fill(all.Review.LedBy, "who", people()[0]), people()[3])
			term.leave()
		})
	}
}
