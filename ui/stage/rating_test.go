package stage

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// rated is the wall of an evaluation on which so many chose each value.
func rated(size Size, code string, people int, slips bool, live Live) string {
	room := model.Room{
		Langs: []string{"nl", "en"}, State: model.StateRunning, Clock: model.RoomClock{Running: true},
		Step: model.RoomStep{
			ID: "rate", Capture: model.CaptureRating, Scale: model.Scale{From: 1, To: 5},
			Choices: []model.Choice{{ID: "use", Slips: slips, Words: map[string]model.ChoiceWords{
				"nl": {Name: "Bruikbaar", Text: "Kun je hier iets mee in je werk?"}, "en": {Name: "Useful", Text: "Can you use this?"},
			}}},
			Words: map[string]model.RoomWords{"nl": {Title: "Evaluatie", Room: "Eén vraag."}, "en": {Title: "Evaluation", Room: "One question."}},
		},
		People: make([]model.RoomPerson, people),
	}
	return ansi.Strip(strings.Join(View(room, live, 0, size, theme.For(theme.Light, false), lang.For(code), nil).Lines, "\n"))
}

func TestAnEvaluationIsDotsCountsAndTheMiddle(t *testing.T) {
	for _, c := range []struct {
		code   string
		size   Size
		counts []int
		people int
		want   []string
		never  []string
	}{
		{"nl", Size{80, 23}, []int{0, 0, 1, 2, 3}, 7, []string{"●", "●●●", " 1×", " 3×", "6 van de 7 gaven antwoord · middelste antwoord: tussen 4 en 5", "Kun je hier iets mee"}, []string{"4,5", "4.5"}},
		{"en", Size{60, 15}, []int{0, 0, 1, 3, 0}, 7, []string{"●●●", "4 of 7 answered · middle answer: 4"}, nil},
		{"nl", Size{60, 15}, []int{0, 0, 0, 30, 1}, 31, []string{"30×", "31 van de 31 gaven antwoord"}, []string{"●"}}, // no room for dots
		{"nl", Size{120, 34}, []int{0, 1, 1, 1, 0}, 7, []string{"Vanaf vier antwoorden"}, []string{"●", "1×", "middelste"}},
		{"nl", Size{80, 23}, nil, 7, []string{"·"}, []string{"antwoord", "●"}},
	} {
		wall := rated(c.size, c.code, c.people, false, Live{Chosen: -1, Counts: c.counts})
		for _, want := range c.want {
			if !strings.Contains(wall, want) {
				t.Errorf("%v in %s: %q is not on\n%s", c.counts, c.code, want, wall)
			}
		}
		for _, never := range c.never {
			if strings.Contains(strings.Join(strings.Split(wall, "\n")[4:], "\n"), never) {
				t.Errorf("%v in %s: %q is on\n%s", c.counts, c.code, never, wall)
			}
		}
	}
}

// While few have answered, only the count that was just typed can be read.
func TestWhatIsTypedIsSeenUntilTheNext(t *testing.T) {
	wall := rated(Size{80, 23}, "nl", 7, false, Live{Chosen: 4, Counts: []int{1, 0, 0, 2, 0}})
	if !strings.Contains(wall, " ✓ ") || !strings.Contains(wall, " 2×") || strings.Contains(wall, "1×") {
		t.Errorf("the wall is\n%s", wall)
	}
}

func TestAQuestionOnSlipsSaysSo(t *testing.T) {
	for _, slips := range []bool{true, false} {
		if wall := rated(Size{60, 15}, "nl", 7, slips, Live{Counts: []int{2, 2, 2, 1, 0}}); strings.Contains(wall, "Op een briefje") != slips || !strings.Contains(wall, "Kun je hier iets mee") || !strings.Contains(wall, "7 van de 7") {
			t.Errorf("slips %v: the wall is\n%s", slips, wall)
		}
	}
}
