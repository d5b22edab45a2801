package stage

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/uitest"
)

// wallSizes are the windows a wall must be readable in, less the footer.
var wallSizes = []Size{{60, 15}, {80, 23}, {120, 34}}

// Whatever a card says to the room stands on the wall as one piece, in every
// step, size and language, with a question pinned, a line being typed and lines
// above it. What it says to whoever leads never does.
func TestTheWallHasTheWholeRuleAndNoTip(t *testing.T) {
	for _, e := range uitest.Thin(methods.Open(nil).List()...) {
		t.Run(e.ID, func(t *testing.T) {
			t.Parallel()
			led(t, composed(t, e.ID), false)
		})
	}
}

// The same holds for every opening and closing, and after a stop.
func TestTheFramesFitTheWall(t *testing.T) {
	for _, frame := range methods.Frames() {
		t.Run(frame, func(t *testing.T) {
			t.Parallel()
			script, err := methods.Open(nil).Compose(frame, "five-step-method", 0)
			if err != nil {
				t.Fatal(err)
			}
			led(t, script, false)
			led(t, script, true)
		})
	}
}

// led leads a group through a script and looks at every wall; a stopped one goes
// to what a stop leads to as soon as it may.
func led(t *testing.T, script model.Script, stopped bool) {
	t.Helper()
	g := gather(t, script, []string{"Anneke", "Joris", "Fatima", "Sem", "Noor", "Bram", "Lot", "Kees"}[:max(3, script.Min)])
	g.begin()
	seen := 0
	for {
		if g.fill("Hoe blijf ik rustig als hij boos wordt?"); stopped && g.ask(model.StopCase{}) {
			stopped = false
		}
		seen++
		for _, size := range uitest.Thin(wallSizes...) {
			for _, code := range uitest.Thin("nl", "en") {
				worded(t, g, size, code)
			}
		}
		if !g.next() {
			break
		}
	}
	if seen < 6 {
		t.Errorf("only %d steps", seen)
	}
}

// worded looks at one wall.
func worded(t *testing.T, g *group, size Size, code string) {
	t.Helper()
	step := g.s.Current()
	words := step.Words[code]
	drawn := g.wall(Live{Chosen: -1, Open: g.s.Open(step)}, size, code)
	wall := content(drawn, size)
	named := func(s string) string {
		name := model.Public(g.s, g.team).Presenter
		if name == "" {
			name = map[string]string{"nl": "de inbrenger", "en": "the presenter"}[code]
		}
		return flat(strings.ReplaceAll(s, "{presenter}", name))
	}
	room := named(words.Room)
	for _, large := range drawn.Spelled { // the rest of it stands below in the usual size
		if room = flat(strings.Replace(room, large, "", 1)); strings.Contains(large, room) {
			room = ""
		}
	}
	if !strings.Contains(wall, room) {
		t.Errorf("%s at %dx%d: %q is not on the wall in one piece:\n%s", step.ID, size.Width, size.Height, room, wall)
	}
	for tip := range strings.SplitSeq(words.Tips, "\n- ") {
		if tip = named(strings.TrimPrefix(tip, "- ")); tip != "" && strings.Contains(wall, tip) {
			t.Errorf("%s at %dx%d: the tip %q is on the wall", step.ID, size.Width, size.Height, tip)
		}
	}
}

// content is what stands on a wall beside the rail of steps, in one line.
func content(w Wall, size Size) string {
	var b strings.Builder
	for _, line := range w.Lines {
		plain := []rune(ansi.Strip(line))
		plain = plain[min(len(plain), w.Left):]
		b.WriteString(string(plain) + " ")
	}
	return flat(b.String())
}

// flat is a text with single spaces.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// A first and a last time come to their end with every method, and ask nothing
// twice.
func TestFirstAndLastTimesRunToTheirEnd(t *testing.T) {
	lib := methods.Open(nil)
	for _, e := range uitest.Thin(lib.List()...) {
		for _, frame := range []string{methods.FirstFrame, methods.LastFrame} {
			t.Run(e.ID+"/"+frame, func(t *testing.T) {
				t.Parallel()
				script, err := lib.Compose(frame, e.ID, 0)
				if err != nil {
					t.Fatal(err)
				}
				simulate(t, script, setting{min(e.People.Ideal, 12), script.Shortest(), true})
				simulate(t, script, setting{e.People.Min, 0, false})
			})
		}
	}
}
