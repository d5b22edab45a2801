package export

import (
	"slices"
	"strconv"
	"strings"

	"intervision/model"
)

// fewest is how many must have answered before the counts are shown: with
// fewer, everybody would know whose they are.
const fewest = 4

// ratings are the counts of a step, a line for each of its questions. A number
// the presenter gave aloud is the presenter's own, and shown as it is.
func (n *notes) ratings(step *model.Step, st *model.StepState) []md {
	var lines []md
	for _, r := range st.Ratings {
		counts, answered := countsOf(r, step.Scale.From)
		own := step.Who == model.WhoPresenter && answered == 1
		if answered < fewest && !own {
			continue
		}
		line := md(counts + " — " + n.words.Export.Answered.Of(answered))
		if own {
			line = md(strings.TrimPrefix(counts, "1× "))
		}
		if item := n.asked(step, r.Item); item != "" {
			line = item + ": " + line
		}
		lines = append(lines, line)
	}
	return lines
}

// countsOf writes counts as "2× 4 · 1× 5" and says how many answered.
func countsOf(r model.Rated, from int) (counts string, answered int) {
	var parts []string
	for i, times := range r.Counts {
		if answered += times; times > 0 {
			parts = append(parts, strconv.Itoa(times)+"× "+strconv.Itoa(from+i))
		}
	}
	return strings.Join(parts, " · "), answered
}

// asked is the question that was rated, empty if the step asks only one.
func (n *notes) asked(step *model.Step, id string) md {
	i := slices.IndexFunc(step.Choices, func(c model.Choice) bool { return c.ID == id })
	if i < 0 {
		return ""
	}
	return n.choice(step.Choices[i])
}
