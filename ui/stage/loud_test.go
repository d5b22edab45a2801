package stage

import (
	"strings"
	"testing"

	"intervision/methods"
	"intervision/ui/letters"
)

// In a large window the sentence of nearly every step stands in large letters;
// never the question where the sentence does not, and never the clock where the
// question does not.
func TestTheSentenceIsTheLoudest(t *testing.T) {
	large, steps := 0, 0
	for _, e := range methods.Open(nil).List() {
		g := gather(t, composed(t, e.ID), []string{"Anneke", "Joris", "Fatima", "Sem", "Noor", "Bram", "Lot", "Kees"}[:max(3, e.People.Min)])
		g.begin()
		for {
			g.fill("Hoe blijf ik rustig?")
			v := g.view(Live{Chosen: -1, Open: g.s.Open(g.s.Current())}, Size{120, 34}, "nl")
			if steps++; v.loud.head != "" {
				large++
			}
			if len(v.loud.question) > 0 && v.loud.head == "" || v.loud.clock && v.pinned() && len(v.loud.question) == 0 {
				t.Errorf("%s in %s: %+v", g.s.Current().ID, e.ID, v.loud)
			}
			if !g.next() {
				break
			}
		}
	}
	if t.Logf("%d of %d", large, steps); large*10 < steps*8 {
		t.Errorf("%d of %d steps stand in large letters", large, steps)
	}
}

// What is spelled is drawn, row for row; what the font does not have stays as it
// was typed.
func TestWhatIsSpelledIsDrawn(t *testing.T) {
	g := gather(t, composed(t, "gossip-method"), []string{"Anneke", "Joris", "Fatima", "Sem"})
	g.begin()
	g.next()
	for question, spelled := range map[string]bool{"Hoe zeg ik zonder ruzie nee?": true, "Hoe zeg ik 日本?": false, strings.Repeat("lang ", 40): false} {
		g.fill(question)
		v := g.view(Live{Chosen: -1}, Size{200, 59}, "nl")
		all := strings.Join(g.wall(Live{Chosen: -1}, Size{200, 59}, "nl").Lines, "\n")
		drawn := len(v.loud.question) > 0
		for _, row := range letters.Draw(strings.Join(v.loud.question, ""), 1) {
			if !strings.Contains(all, row) {
				t.Errorf("%q is not drawn:\n%s", question, all)
			}
		}
		if drawn != spelled {
			t.Errorf("%q is spelled: %v", question, drawn)
		}
	}
}

func TestTheClockInDigits(t *testing.T) {
	for word, want := range map[string][3]string{
		"nog 12 min": {"nog ", "12", " min"}, "12 min left": {"", "12", " min left"}, "+2 min": {"", "+2", " min"},
		"nog 1:05": {"nog ", "1:05", ""}, "de klok staat stil": {"de klok staat stil", "", ""},
	} {
		if before, number, after := parted(word); [3]string{before, number, after} != want {
			t.Errorf("%q: %q %q %q", word, before, number, after)
		}
	}
}

// The curtain leaves the program's word and the clock, in every window.
func TestTheCurtain(t *testing.T) {
	g := gather(t, composed(t, "gossip-method"), []string{"Anneke", "Joris", "Fatima", "Sem"})
	g.begin()
	g.fill("GEHEIM")
	for _, size := range []Size{{60, 15}, {80, 23}, {120, 34}, {200, 59}} {
		all := strings.Join(g.wall(Live{Curtain: true, Open: true, Line: []string{"GEHEIM"}, Notice: "GEHEIM"}, size, "nl").Lines, "\n")
		if strings.Contains(all, "GEHEIM") || !strings.Contains(all, "Intervisie") || !strings.Contains(all, "nog ") || !strings.ContainsAny(all, "█▀▟") {
			t.Errorf("%v:\n%s", size, all)
		}
	}
}
