package stage

import (
	"slices"
	"strings"
	"testing"

	"intervision/model"
)

// What was written in silence comes on the wall at once: before the reveal a
// count, in the frame after it every line, and then nothing moves any more.
func TestARevealShowsEverythingAtOnce(t *testing.T) {
	written := []string{"Ik zou eerst gaan zitten.", "Ik zou een collega roepen.", "Ik zou vragen wat hij nodig heeft.", "Ik zou niets zeggen."}
	for _, size := range []Size{{60, 15}, {80, 23}, {120, 34}, {200, 59}} {
		g := gather(t, composed(t, "incident-method"), []string{"Anneke", "Joris", "Fatima", "Sem"})
		g.begin()
		for g.s.Current().Capture != model.CaptureSilent && g.next() {
		}
		step := g.s.Current().ID
		for _, line := range written {
			if !g.ask(model.Write{Step: step, Text: line}) {
				t.Fatalf("%s takes no line", step)
			}
		}
		before := strings.Join(g.wall(Live{Chosen: -1}, size, "nl").Lines, "\n")
		if shown := count(before, written); shown > 0 || !strings.Contains(before, "4") {
			t.Fatalf("%v: %d lines are seen before the reveal, or not how many there are:\n%s", size, shown, before)
		}
		if !g.ask(model.Reveal{Step: step}) {
			t.Fatal("it is not revealed")
		}
		first := g.at(g.s.LastAt, size).Lines
		if shown := count(strings.Join(first, "\n"), written); shown != len(written) {
			t.Errorf("%v: the first frame shows %d of %d:\n%s", size, shown, len(written), strings.Join(first, "\n"))
		}
		if next := g.at(g.s.LastAt+1, size).Lines; !slices.Equal(next, first) {
			t.Errorf("%v: the second frame is another:\n%s", size, strings.Join(next, "\n"))
		}
	}
}

func count(all string, lines []string) (n int) {
	for _, line := range lines {
		if strings.Contains(all, line) {
			n++
		}
	}
	return n
}
