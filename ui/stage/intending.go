package stage

import (
	"intervision/text"
)

// intentions are what was intended in this step. The one in hand is large: its
// owner says it aloud once. Below it stand the questions to ask oneself, quietly:
// they are no answer to what was said.
func (v view) intentions() listing {
	l := plain(nil)
	hand := min(max(v.live.Hand, 0), len(v.room.Intend)-1)
	for i, in := range v.room.Intend {
		if i == hand {
			continue
		}
		var lines []string
		for j, line := range wrapped(v.words.Intend.Sentence(in.When, in.Then), max(10, min(v.width, readable)-4)) {
			head := "    "
			if j == 0 {
				head = v.lead(i) + v.th.Accent.Render("●") + " "
			}
			lines = append(lines, head+v.th.Text.Render(line))
		}
		l.item(i == v.live.Chosen, lines...)
	}
	if hand < 0 {
		return l
	}
	if len(l.lines) > 0 && !low(v.size) {
		l.item(false, "")
	}
	l.item(v.live.Chosen < 0 || v.live.Chosen == hand, v.inHand(hand)...)
	return l
}

// inHand is the intention in hand, large, with what belongs to it.
func (v view) inHand(i int) []string {
	w, in := v.words.Intend, v.room.Intend[i]
	var lines []string
	if !in.Insight {
		lines = append(lines, v.th.Quiet.Render(text.Cut(w.SayAloud, v.width)))
	}
	for j, line := range v.halves(in.When, in.Then) {
		head := "  "
		if j == 0 {
			head = v.lead(i)
		}
		lines = append(lines, head+v.th.Question.Render(line))
	}
	for _, more := range v.besides(i) {
		for _, line := range text.Wrap(more, max(10, min(v.width-2, readable))) {
			lines = append(lines, "  "+v.th.Quiet.Render(line))
		}
	}
	if v.live.Wonder != "" && !low(v.size) {
		lines = append(lines, "")
	}
	for _, line := range text.Wrap(v.live.Wonder, max(10, min(v.width-2, readable))) {
		if line != "" {
			lines = append(lines, "  "+v.th.Quiet.Render(line))
		}
	}
	return lines
}

// halves are the lines of an intention that stands large: each half begins a
// line of its own where they do not fit on one.
func (v view) halves(when, then string) []string {
	w, width := v.words.Intend, max(10, min(v.width-2, fromTheBack))
	if lines := wrapped(w.Sentence(when, then), width); len(lines) == 1 {
		return lines
	}
	var lines []string
	for _, half := range w.Halves(when, then) {
		lines = append(lines, wrapped(half, width)...)
	}
	return lines
}

// besides are the other parts of an intention, as far as they were given.
func (v view) besides(i int) []string {
	w, in := v.words.Intend, v.room.Intend[i]
	var parts []string
	add := func(label, what string) {
		if what != "" {
			parts = append(parts, label+": "+text.Steady(oneLine(what)))
		}
	}
	if in.Chance != 0 {
		add(w.FirstChance, v.words.Times.Date(in.Chance, v.zone))
	}
	add(w.Obstacle, in.Obstacle)
	add(w.Instead, in.Instead)
	add(w.MayNotice, in.Notice)
	return parts
}
