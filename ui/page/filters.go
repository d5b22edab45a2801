package page

import "intervision/text"

// Filter is one thing that a list can be narrowed by: its name and, where it is
// on, its value in a word or two.
type Filter struct{ Name, Value string }

// Filters is one calm line: a filter that is off goes by its name, one that is on
// by its value. at is the one that keys are about, -1 for none; where the line is
// too long, it is in sight. none is the value of a filter that is off.
func (p *Page) Filters(filters []Filter, at int, none string) {
	cells := make([]Cell, len(filters))
	for i, f := range filters {
		cells[i] = p.filter(f, i == at, none)
	}
	from := 0
	for from < at && across(cells[from:at+1]) > p.Width() {
		from++
	}
	p.Line(cells[from:]...)
}

func (p *Page) filter(f Filter, chosen bool, none string) Cell {
	switch {
	case chosen && f.Value == "":
		return p.Value(f.Name+": "+none, true)
	case chosen:
		return p.Value(f.Value, true)
	case f.Value != "":
		return Cell{Text: f.Value, Style: p.env.Theme.Strong}
	}
	return p.Aside(f.Name)
}

// across is how wide cells are beside each other.
func across(cells []Cell) int {
	w := 0
	for _, c := range cells {
		w += text.Width(c.Text) + 2
	}
	return w - 2
}
