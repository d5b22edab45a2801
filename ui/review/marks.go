package review

import (
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/screen"
)

// Hits are marked in the lines as they are drawn: what people typed and what
// stands around it are not told apart, as on any page that is searched.

// marked is a line with what was searched for marked in it.
func (m Model) marked(env *screen.Env, line string) string {
	if !m.search.on() {
		return line
	}
	plain := ansi.Strip(line)
	var ranges []lipgloss.Range
	for _, s := range m.search.words.Spans(plain) {
		from := ansi.StringWidth(plain[:s.From])
		ranges = append(ranges, lipgloss.NewRange(from, from+ansi.StringWidth(plain[s.From:s.To]), env.Theme.Match))
	}
	if len(ranges) == 0 {
		return line
	}
	return lipgloss.StyleRanges(line, ranges...)
}

// places are the lines of the notes in which a hit stands.
func (m Model) places(env *screen.Env) []int {
	if !m.search.on() {
		return nil
	}
	var all []int
	for i, line := range m.lines(env) {
		if len(m.search.words.Spans(ansi.Strip(line))) > 0 {
			all = append(all, i)
		}
	}
	return all
}

// lead is how many lines stand above a hit that is gone to.
const lead = 2

// toFirst scrolls to the first hit in the notes that are shown.
func (m Model) toFirst(env *screen.Env) Model {
	if places := m.places(env); len(places) > 0 {
		m.scroll, m.hit = places[0]-lead, 0
		return m.still(env)
	}
	return m
}

// toHit goes to the next hit in the notes, or the one before. From the last one
// it goes to the first.
func (m Model) toHit(env *screen.Env, step int) Model {
	places := m.places(env)
	if len(places) == 0 {
		return m
	}
	m.hit = (min(m.hit, len(places)-1) + step + len(places)) % len(places)
	m.scroll = places[m.hit] - lead
	return m.still(env)
}
