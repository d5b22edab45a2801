package export

import (
	"slices"
	"strconv"
	"strings"

	"intervision/model"
)

// rating is what may be read of one question: its lines.
type rating []md

// ratings are the questions of a step: dots, counts, how many answered and the
// middle answer, nothing where too few answered. A number the presenter gave
// aloud is the presenter's own, and shown as it is.
func (n *notes) ratings(step *model.Step, st *model.StepState) []rating {
	var list []rating
	for _, r := range st.Ratings {
		tally, item := model.TallyOf(r.Counts, st.Present[r.Item]), n.asked(step, r.Item)
		var lines rating
		switch {
		case step.Who == model.WhoPresenter && tally.Answered == 1:
			lines = rating{md(strconv.Itoa(step.Scale.From + slices.Index(r.Counts, 1)))}
		case tally.Shown():
			lines = rating{md(dotted(tally, step.Scale.From)), md(n.words.Tally(tally, step.Scale.From))}
			if meant := n.meant(step, r.Item); meant != "" {
				lines = append(lines, "*"+meant+"*")
			}
		default:
			continue
		}
		if item != "" {
			lines[0] = item + " · " + lines[0]
		}
		list = append(list, lines)
	}
	return list
}

// mostDots is how many dots still say more than their number.
const mostDots = 20

// dotted writes counts as "4: ●● 2× · 5: ●●● 3×".
func dotted(t model.Tally, from int) string {
	var parts []string
	for i, times := range t.Counts {
		if times > 0 {
			parts = append(parts, strconv.Itoa(from+i)+": "+strings.Repeat("●", min(times, mostDots))+" "+strconv.Itoa(times)+"×")
		}
	}
	return strings.Join(parts, " · ")
}

// meant is the question in full, with what its lowest and highest values mean:
// a number says nothing without it.
func (n *notes) meant(step *model.Step, id string) md {
	for _, c := range step.Choices {
		if c.ID == id {
			return n.ofCard(c.Words[n.code].Text, "")
		}
	}
	return n.ofCard(strings.Join(strings.Fields(step.Words[n.code].Room), " "), "")
}

// asked is the question that was rated, empty if the step asks only one.
func (n *notes) asked(step *model.Step, id string) md {
	i := slices.IndexFunc(step.Choices, func(c model.Choice) bool { return c.ID == id })
	if i < 0 {
		return ""
	}
	return n.choice(step.Choices[i])
}
