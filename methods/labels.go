package methods

import (
	"fmt"
	"strings"
)

// Labels are the program's own words around those of a card, in the language
// of the card. A function that is nil leaves the bare figures.
type Labels struct {
	Steps     string // heading over the steps
	Say       string // before the words to say aloud
	Tips      string
	Guard     string // before the sentence for when the rule slips
	NotFor    string
	Origin    string
	Sources   string
	Adapted   string // a whole line: described by others, worked out by us
	Choice    string // "adapted" behind the name of a choice
	Presenter string // what {presenter} becomes

	People      func(People) string
	Minutes     func(Minutes) string
	StepMinutes func(int) string
	Kind        func(string) string
	Difficulty  func(int) string
	Depth       func(int) string
	Evidence    func(string) string
}

// facts is one line of what a chooser wants to know.
func (l Labels) facts(c Card) string {
	kinds := make([]string, len(c.Kinds))
	for i, k := range c.Kinds {
		kinds[i] = put(l.Kind, k, k)
	}
	facts := []string{
		put(l.People, c.People, fmt.Sprintf("%d-%d", c.People.Min, c.People.Max)),
		put(l.Minutes, c.Minutes, fmt.Sprintf("%d-%d min", c.Minutes.Min, c.Minutes.Max)),
		strings.Join(kinds, ", "),
		put(l.Difficulty, c.Difficulty, fmt.Sprintf("%d/3", c.Difficulty)),
		put(l.Depth, c.Depth, fmt.Sprintf("%d/3", c.Depth)),
		put(l.Evidence, c.Evidence, c.Evidence),
	}
	return strings.Join(facts, " · ")
}

// put words a value, or gives the figures if there are no words for it.
func put[T any](words func(T) string, value T, figures string) string {
	if words == nil {
		return figures
	}
	return words(value)
}
