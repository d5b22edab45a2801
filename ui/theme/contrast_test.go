package theme

import (
	"image/color"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// needs is what each style must keep of its contrast: on paper, in a room that
// leaves 15:1 and in one that leaves 7:1. A style that is not here fails.
var needs = map[string][3]float64{
	"Text": {12, 10, 4.5}, "Strong": {12, 10, 4.5}, "Title": {12, 10, 4.5}, "Question": {12, 10, 4.5}, "Match": {12, 10, 4.5},
	"Quiet": {7, 6, 3.5}, "Accent": {7, 6, 3.5}, "Warm": {7, 6, 3.5}, "Selected": {7, 6, 3.5},
	"Bar": {4.5, 3, 3}, "BarRest": {4.5, 3, 3}, "Rule": {4.5, 3, 3},
}

// Every style, not only every colour of a palette: what it draws with, on the
// ground of the window.
func TestEveryStyleReads(t *testing.T) {
	for _, c := range themes {
		th := For(c.name, c.dark)
		for name, style := range styles(th) {
			fore := style.GetForeground()
			if _, none := fore.(lipgloss.NoColor); none {
				fore = th.Foreground
			}
			need, known := needs[name]
			if !known {
				t.Errorf("%s: nothing says how well %s must read", th.ID, name)
			}
			for i, got := range []float64{contrast(fore, th.Background), inRoom(fore, th.Background, 15), inRoom(fore, th.Background, 7)} {
				if got < need[i] {
					t.Errorf("%s: %s keeps %.1f, not %.1f", th.ID, name, got, need[i])
				}
			}
		}
	}
}

// A terminal with 16 colours shows a colour as it likes; what we ask of it must
// still read with xterm's own, on the ground that this terminal has.
func TestSixteenColoursStillRead(t *testing.T) {
	for _, c := range themes {
		th := For(c.name, c.dark)
		ground := sixteen(th.Background)
		for name, style := range styles(th) {
			fore := style.GetForeground()
			if _, none := fore.(lipgloss.NoColor); none {
				fore = th.Foreground
			}
			if got := contrast(sixteen(fore), ground); got < 3 {
				t.Errorf("%s: with 16 colours %s keeps %.1f", th.ID, name, got)
			}
		}
	}
}

func sixteen(c color.Color) color.Color { return colorprofile.ANSI.Convert(c) }
