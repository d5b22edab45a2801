package library

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/methods"
	"intervision/text"
	"intervision/ui/screen"
)

// between is the white space between two columns.
const between = 4

// viewPair draws the two methods: side by side where there is room, one after
// the other elsewhere.
func (m Model) viewPair(env *screen.Env) screen.Frame {
	f := screen.Frame{Title: env.Words.Library.Titles}
	for range above(env) {
		f.Lines = append(f.Lines, "")
	}
	lines := m.pair.lines
	switch {
	case !m.pair.ready:
		lines = []string{env.Theme.Quiet.Render(env.Words.Common.Reading)}
	case m.pair.err != nil:
		lines = wrapTo(env.Theme.Text, env.Words.Error(m.pair.err), cardWidth(env))
	}
	room := cardHeight(env) - 1
	from := max(0, min(m.pair.scroll, len(lines)-room))
	left := strings.Repeat(" ", max(2, (env.Width-tableWidth(env))/2))
	for _, line := range lines[from:min(len(lines), from+room)] {
		f.Lines = append(f.Lines, strings.TrimRight(left+line, " "))
	}
	if rest := len(lines) - from - room; rest > 0 {
		f.Lines = append(f.Lines, left+env.Theme.Quiet.Render(env.Words.Run.MoreBelow.Of(rest)))
	}
	return f
}

// sideBySide says whether two columns have room.
func sideBySide(env *screen.Env) bool { return env.Width >= 110 }

// tableWidth is how wide the comparison is.
func tableWidth(env *screen.Env) int {
	if sideBySide(env) {
		return min(env.Width-4, 150)
	}
	return cardWidth(env)
}

// table is a comparison being laid out: a column of labels, and one or two of
// values.
type table struct {
	env    *screen.Env
	label  int // width of the labels
	column int // width of a value
	lines  []string
	heads  [2]int // the line where each method begins
}

// layOut makes the lines of a comparison.
func layOut(env *screen.Env, p pair) *table {
	rows := rowsOfPair(env)
	t := &table{env: env}
	for _, r := range rows {
		t.label = max(t.label, text.Width(r.label)+2)
	}
	if sideBySide(env) {
		t.column = (tableWidth(env) - t.label - between) / 2
		t.heading(p, 0, 1)
		for _, r := range rows {
			t.row(r, p.cards[:]...)
		}
		return t
	}
	t.column = tableWidth(env) - t.label
	for i, c := range p.cards {
		if i > 0 {
			t.lines = append(t.lines, "", "")
		}
		t.heads[i] = len(t.lines)
		t.heading(p, i)
		for _, r := range rows {
			t.row(r, c)
		}
	}
	return t
}

// fact is one thing that methods are compared by.
type fact struct {
	label string
	apart bool // an empty line before it
	of    func(methods.Card) []string
}

// rowsOfPair are the facts, in the order in which people ask for them.
func rowsOfPair(env *screen.Env) []fact {
	w, labels := env.Words.Library, env.Words.Labels()
	one := func(of func(methods.Card) string) func(methods.Card) []string {
		return func(c methods.Card) []string { return []string{of(c)} }
	}
	return []fact{
		{"", false, one(func(c methods.Card) string { return c.Purpose })},
		{w.Filters[byKind], true, one(func(c methods.Card) string { return kindsOf(env, c.Kinds) })},
		{w.Filters[byPeople], false, one(func(c methods.Card) string { return w.PeopleOf(c.People) })},
		{w.Filters[byMinutes], false, one(func(c methods.Card) string { return w.MinutesOf(c.Minutes.Min, c.Minutes.Max) })},
		{w.Filters[byDifficulty], false, one(func(c methods.Card) string { return labels.Difficulty(c.Difficulty) })},
		{w.Filters[byDepth], false, one(func(c methods.Card) string { return labels.Depth(c.Depth) })},
		{w.Proof, false, one(func(c methods.Card) string { return labels.Evidence(c.Evidence) })},
		{w.NotForIn, true, one(func(c methods.Card) string { return c.NotFor })},
		{w.StepsIn, true, stepsOf},
	}
}

// stepsOf are the steps of a method with their minutes.
func stepsOf(c methods.Card) []string {
	list := make([]string, len(c.Steps))
	for i, s := range c.Steps {
		list[i] = fmt.Sprintf("%2d  %s", s.Minutes, s.Words[c.Lang].Title)
	}
	return list
}

func kindsOf(env *screen.Env, kinds []string) string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = env.Words.Library.Kinds[k]
	}
	return strings.Join(names, ", ")
}

// heading are the names; the one that keys are about has a sign.
func (t *table) heading(p pair, which ...int) {
	cells := make([][]string, len(which))
	for n, i := range which {
		style, sign := t.env.Theme.Title, "  "
		if i == p.at {
			style, sign = t.env.Theme.Selected, "▸ "
		}
		for j, line := range text.Wrap(p.cards[i].Name, t.column-2) {
			if j > 0 {
				sign = "  "
			}
			cells[n] = append(cells[n], style.Render(sign+line))
		}
	}
	t.put("", cells, -2)
	t.lines = append(t.lines, "")
}

// row is a fact of each method.
func (t *table) row(f fact, cards ...methods.Card) {
	if f.apart {
		t.lines = append(t.lines, "")
	}
	cells := make([][]string, len(cards))
	for i, c := range cards {
		for _, value := range f.of(c) {
			cells[i] = append(cells[i], wrapTo(t.env.Theme.Text, value, t.column)...)
		}
	}
	t.put(f.label, cells, 0)
}

// put writes cells beside each other behind a label, moved by so many cells.
func (t *table) put(label string, cells [][]string, by int) {
	height := 0
	for _, c := range cells {
		height = max(height, len(c))
	}
	for i := range height {
		line := t.env.Theme.Quiet.Render(label) + strings.Repeat(" ", t.label-text.Width(label)+by)
		used := t.label + by
		for n, c := range cells {
			if at := t.label + by + n*(t.column+between); used < at {
				line, used = line+strings.Repeat(" ", at-used), at
			}
			if i < len(c) {
				line, used = line+c[i], used+cellWidth(c[i])
			}
		}
		t.lines, label = append(t.lines, line), ""
	}
}

// cellWidth is how wide a drawn text is in the terminal that makes it widest.
func cellWidth(s string) int { return text.Width(ansi.Strip(s)) }

// wrapTo is text in lines of at most width cells.
func wrapTo(style interface{ Render(...string) string }, s string, width int) []string {
	lines := text.Wrap(s, max(8, width))
	for i, line := range lines {
		lines[i] = style.Render(line)
	}
	return lines
}
