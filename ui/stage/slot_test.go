package stage

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
)

// What a card says of the presenter in one of its choices has their name, too:
// while it is chosen, and in the step that works with it.
func TestAChoiceNamesThePresenter(t *testing.T) {
	g := gather(t, composed(t, "tietze-six-phases"), []string{"Anneke", "Joris", "Fatima", "Sem", "Noor", "Bram"})
	g.begin()
	for g.s.Current().Capture != model.CapturePick || g.s.Current().Has(model.ChooseCase) {
		g.next()
	}
	step, slots := g.s.Current(), 0
	for i, c := range step.Choices {
		if !strings.Contains(c.Words["nl"].Text, "{presenter}") {
			continue
		}
		slots++
		g.ask(model.Pick{Step: step.ID, Choice: c.ID})
		for _, wall := range []Wall{g.wall(Live{Chosen: i}, Size{120, 40}, "nl"), g.after(Live{Chosen: -1}, Size{120, 40}, "nl")} {
			if said := ansi.Strip(strings.Join(wall.Lines, "\n")); strings.Contains(said, "{") {
				t.Errorf("%s:\n%s", c.ID, said)
			}
		}
	}
	if slots == 0 {
		t.Error("no choice of this card names the presenter any more: look at another one")
	}
}

// after is the wall of the step that follows; the group stays where it is.
func (g *group) after(live Live, size Size, code string) Wall {
	next := *g
	next.next()
	return next.wall(live, size, code)
}
