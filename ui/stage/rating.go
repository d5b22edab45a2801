package stage

import (
	"fmt"
	"strconv"
	"strings"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// rating is one question with its values: a dot for everybody who chose one, the
// counts, how many answered and the middle answer. Never a mean: with so few
// people it would say more than anybody knows.
func (v view) rating() []string {
	lines := append(v.item(), v.values())
	if v.room.Step.Speaks == model.SpeaksPresenter {
		lines = append(append(lines, v.counts()), v.between()...)
		return append(lines, v.th.Quiet.Render(text.Cut(v.words.Run.OwnValue, v.width)))
	}
	tally := model.TallyOf(v.live.Counts, len(v.room.People))
	if dots := v.dots(tally); dots != "" {
		lines = append(lines, dots)
	}
	lines = append(lines, v.counts())
	if said := v.caption(tally); said != "" {
		lines = append(append(lines, v.between()...), said)
	}
	return lines
}

// between parts what stands below from what stands above, where there is room.
func (v view) between() []string {
	if low(v.size) {
		return nil
	}
	return []string{""}
}

// item is the question that is answered, where the step has several.
func (v view) item() []string {
	choices := v.room.Step.Choices
	if len(choices) == 0 {
		return nil
	}
	choice := choices[v.live.Item%len(choices)]
	words, place := choice.Words[v.code()], ""
	if len(choices) > 1 {
		place = strconv.Itoa(v.live.Item%len(choices)+1) + "/" + strconv.Itoa(len(choices)) + "  "
	}
	lines := []string{v.th.Quiet.Render(place) + v.th.Text.Render(words.Name)}
	for _, l := range text.Wrap(v.fill(words.Text), min(v.width, readable)) {
		lines = append(lines, v.th.Quiet.Render(l))
	}
	if choice.Slips {
		lines = append(lines, v.th.Text.Render(text.Cut(v.words.Run.OnSlips, v.width)))
	}
	return append(lines, v.between()...)
}

// cell is how wide a value stands.
const cell = 5

// places are the values of the scale.
func (v view) places() int { return v.room.Step.Scale.To - v.room.Step.Scale.From + 1 }

// count is how many chose the value at a place.
func (v view) count(i int) int {
	if i < len(v.live.Counts) {
		return v.live.Counts[i]
	}
	return 0
}

func (v view) values() string {
	var b strings.Builder
	for i := range v.places() {
		style, value := v.th.Text, fmt.Sprintf(" %2d ", v.room.Step.Scale.From+i)
		if i == v.live.Chosen { // also told without colours
			style, value = v.th.Selected, fmt.Sprintf("[%2d]", v.room.Step.Scale.From+i)
		}
		b.WriteString(style.Render(value) + strings.Repeat(" ", v.cellWidth()-4))
	}
	return strings.TrimRight(b.String(), " ")
}

// cellWidth is wide enough for the dots, where the wall is.
func (v view) cellWidth() int {
	most := 0
	for i := range v.places() {
		most = max(most, v.count(i))
	}
	if w := max(cell, most+3); w*v.places() <= v.width {
		return w
	}
	return cell
}

// dots are as many as people chose each value; empty where too few answered, or
// there is no room for them.
func (v view) dots(t model.Tally) string {
	var b strings.Builder
	for i := range v.places() {
		n := v.count(i)
		if !t.Shown() || n+2 > v.cellWidth() {
			return ""
		}
		b.WriteString("  " + strings.Repeat("●", n) + strings.Repeat(" ", v.cellWidth()-2-n))
	}
	return v.th.Accent.Render(strings.TrimRight(b.String(), " "))
}

// counts are how often each value was chosen. Below four answers nothing of them
// is shown but the one that was just typed.
func (v view) counts() string {
	shown := v.room.Step.Speaks == model.SpeaksPresenter || model.TallyOf(v.live.Counts, 0).Shown()
	var b strings.Builder
	for i := range v.places() {
		count := "·"
		if n := v.count(i); n > 0 {
			count = strconv.Itoa(n) + "×"
			if last := min(v.live.Chosen, v.places()-1); !shown && i != last && i != last-1 {
				count = "✓"
			}
		}
		b.WriteString(fmt.Sprintf("%3s", count) + strings.Repeat(" ", v.cellWidth()-3))
	}
	return v.th.Accent.Render(strings.TrimRight(b.String(), " "))
}

// caption says how many answered and the middle answer. Before that can be said
// it asks for the count the pointer is at.
func (v view) caption(t model.Tally) string {
	switch {
	case t.Shown():
		return v.th.Text.Render(text.Cut(v.words.Tally(t, v.room.Step.Scale.From), v.width))
	case v.live.Chosen >= 0:
		how := lang.Fill(v.words.Run.CountFor, "n", strconv.Itoa(v.room.Step.Scale.From+v.live.Chosen))
		return v.th.Quiet.Render(text.Cut(how, v.width))
	case t.Answered > 0:
		return v.th.Text.Render(text.Cut(v.words.Run.TooFewAnswers, v.width))
	}
	return ""
}
