package library

import (
	"intervision/text"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// filterLine is one calm line: what nothing is filtered by goes by its name, the
// rest by its value. Where it is too long, the filter that keys are about is in
// sight.
func (m Model) filterLine(env *screen.Env, p *page.Page) {
	cells := make([]page.Cell, filters)
	for b := range filters {
		cells[b] = m.filterCell(env, p, b)
	}
	from := 0
	for m.filtering && from < int(m.by) && width(cells[from:int(m.by)+1]) > p.Width() {
		from++
	}
	p.Line(cells[from:]...)
}

// width is how wide cells are beside each other.
func width(cells []page.Cell) int {
	w := 0
	for _, c := range cells {
		w += text.Width(c.Text) + 2
	}
	return w - 2
}

func (m Model) filterCell(env *screen.Env, p *page.Page, b by) page.Cell {
	w := env.Words.Library
	name, value := w.Filters[b], m.filter.value(b, w)
	switch {
	case m.filtering && b == m.by && value == "":
		return p.Value(name+": "+w.FilterAll, true)
	case m.filtering && b == m.by:
		return p.Value(value, true)
	case value != "":
		return page.Cell{Text: value, Style: env.Theme.Strong}
	}
	return p.Aside(name)
}
