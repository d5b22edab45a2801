package stage

import (
	"fmt"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/uitest"
)

// A simulated session of every method with the fewest, the ideal and the most
// people, in the shortest, the usual, a long and an impossible time, in both
// frames, with everything typed and with a clicker alone: it comes to its end,
// and no function is asked twice. Each of these values is met, not every
// combination of them.
func TestEveryMethodRunsToItsEnd(t *testing.T) {
	lib := methods.Open(nil)
	for _, e := range uitest.Thin(lib.List()...) {
		for _, frame := range []string{"short", "full"} {
			script, err := lib.Compose(frame, e.ID, 0)
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range []setting{
				{e.People.Min, script.Shortest(), true},
				{e.People.Ideal, script.Full(), true},
				{e.People.Max, script.Full() * 2, true},
				{e.People.Min, 5, false},
				{e.People.Ideal, script.Shortest(), false},
				{e.People.Max, 0, false},
			} {
				t.Run(fmt.Sprintf("%s/%s/%d", e.ID, frame, i), func(t *testing.T) {
					t.Parallel()
					c.people = min(c.people, 12)
					simulate(t, script, c)
				})
			}
		}
	}
}

// setting is what a simulated session is led with.
type setting struct {
	people, minutes int
	typed           bool
}

func simulate(t *testing.T, script model.Script, c setting) {
	people, minutes, typed := c.people, c.minutes, c.typed
	names := make([]string, people)
	for i := range names {
		names[i] = fmt.Sprintf("P%d", i+1)
	}
	g := gather(t, script, names)
	until := model.Instant(0)
	if minutes > 0 {
		until = g.s.LastAt.Add(model.Millis(minutes) * model.Minute)
	}
	if !typed {
		g.ask(model.GiveRole{Role: model.Presenter}) // chosen together, and nobody types who
	}
	g.ask(model.MoveUntil{Until: until})
	g.begin()
	asked := map[model.Function]*model.Step{}
	for range 200 {
		cur := g.s.Current()
		for _, f := range cur.Provides {
			// A method may ask each of several presenters; the frame then does not ask.
			if at := asked[f]; at != nil && (at.Part != cur.Part || cur.Part == model.Closing) {
				t.Errorf("%s asks %q, as %s did", cur.ID, f, at.ID)
			}
			asked[f] = cur
		}
		for range people {
			g.ask(model.TakeTurn{Step: cur.ID})
		}
		if typed {
			g.fill("Een zin die iemand typt.")
		}
		if typed && minutes > script.Full() { // the fullest wall; the others are drawn elsewhere
			check(t, g, g.wall(Live{Chosen: -1, Open: g.s.Open(cur)}, smallWindow, "nl"), smallWindow)
		}
		if !g.next() {
			break
		}
	}
	if g.s.State != model.StateClosed {
		t.Fatalf("stuck in %q", g.s.Current().ID)
	}
	for _, f := range []model.Function{model.Reflection, model.LastLook, model.Goodbye} {
		if asked[f] == nil && minutes != 5 {
			t.Errorf("nobody asked for %q", f)
		}
	}
}
