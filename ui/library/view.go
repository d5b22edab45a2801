package library

import (
	"strconv"
	"strings"

	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// gutter is between the list and what is said of the chosen method, and aside
// the width of that.
const (
	gutter = 4
	aside  = 48
)

// wide says whether there is room beside the list.
func wide(env *screen.Env) bool { return env.Width >= 100 }

// View draws the list, and what the chosen method is for: below it, or beside
// it in a wide window.
func (m Model) View(env *screen.Env) screen.Frame {
	if m.pair != nil {
		return m.viewPair(env)
	}
	sub := *env
	if wide(env) {
		sub.Width = min(env.Width-gutter-aside-2, 84)
	}
	p := page.New(&sub)
	p.Header(env.Words.Library.Title, m.count(env))
	m.tools(env, p)
	switch {
	case !m.ready:
		p.Line(p.Aside(env.Words.Common.Reading))
	case len(m.found) == 0:
		p.Paragraph(env.Theme.Text, env.Words.Library.NoneFound, 2, 0)
	default:
		m.list(env, p)
	}
	f := p.Frame()
	f.Title = env.Words.Library.Title
	if wide(env) {
		return m.beside(env, &sub, f)
	}
	return f
}

// tools are the search line, the filters, and the method that waits for a second
// one: what there is of them.
func (m Model) tools(env *screen.Env, p *page.Page) {
	w := env.Words.Library
	switch {
	case m.search != nil && m.Typing():
		p.Input(m.search, w.SearchHint)
	case m.search != nil:
		p.Row(page.Plain, p.Aside("/ "+m.search.Text()))
	}
	if m.filtering || m.filter.any() {
		m.filterLine(env, p)
	}
	if m.marked != "" {
		p.Line(page.Cell{Text: lang.Fill(w.Marked, "name", m.named(m.marked)), Style: env.Theme.Accent})
	}
	if m.toolLines() > 0 {
		p.Gap()
		return
	}
	p.Ease()
}

// toolLines is how many lines they take.
func (m Model) toolLines() int {
	n := 0
	for _, there := range []bool{m.search != nil, m.filtering || m.filter.any(), m.marked != ""} {
		if there {
			n++
		}
	}
	return n
}

// named is the name of a method by its id.
func (m Model) named(id string) string {
	for _, r := range m.all {
		if r.ID == id {
			return r.name
		}
	}
	return id
}

// count is how many methods there are, or are left of them.
func (m Model) count(env *screen.Env) string {
	switch {
	case !m.ready:
		return ""
	case m.search != nil || m.filter.any():
		return lang.Fill(env.Words.Common.Place, "n", strconv.Itoa(len(m.found)), "all", strconv.Itoa(len(m.all)))
	}
	return env.Words.Library.Count.Of(len(m.all))
}

// below is how many lines say what the chosen method is for, under the list.
func below(env *screen.Env) int {
	if wide(env) {
		return 1
	}
	return 4
}

// height is how many methods are seen at once.
func (m Model) height(env *screen.Env) int {
	return max(1, env.Height-max(0, (env.Height-22)/6)-3-m.toolLines()-below(env))
}

func (m Model) list(env *screen.Env, p *page.Page) {
	win := page.Around(m.at, len(m.found), p.Room()-below(env))
	seen := m.found[win.From:win.To]
	cols := m.columns(env, p, seen)
	for i, r := range seen {
		cells := []page.Cell{p.Name(m.sign(r)+r.name, win.From+i == m.at, cols.name)}
		for j, fact := range facts(env, r) {
			if cols.facts[j] > 0 {
				cells = append(cells, p.Label(fact, env.Theme.Quiet, cols.facts[j]))
			}
		}
		if r.Err != nil {
			cells = append(cells[:1], p.Aside(env.Words.Library.Broken))
		}
		p.Row(win.Sign(win.From+i), cells...)
	}
	if wide(env) {
		return
	}
	p.Fill(below(env))
	p.Gap()
	p.Paragraph(env.Theme.Text, m.said(env), 2, below(env)-2)
	p.Paragraph(env.Theme.Quiet, m.standing(env), 2, 1)
}

// sign stands before the method that waits for a second one.
func (m Model) sign(r row) string {
	if m.marked != "" && r.ID == m.marked {
		return "● "
	}
	return ""
}

// columns are how wide the parts of a row are; a fact without room has none.
type columns struct {
	name  int
	facts [3]int
}

// facts are what a chooser wants to know, the most important first: how long,
// what is special about the card, for how many. A card that cannot be used has
// none.
func facts(env *screen.Env, r row) (all [3]string) {
	w := env.Words.Library
	if r.Err != nil {
		return all
	}
	minutes, people := w.InList(r.Minutes, r.People)
	switch {
	case r.Own:
		return [3]string{minutes, w.Own, people}
	case r.Adapted():
		return [3]string{minutes, strings.Trim(w.AdaptedTag, "()"), people}
	}
	return [3]string{minutes, "", people}
}

// columns fit the rows that are seen; what no longer fits is left out, the least
// important first.
func (m Model) columns(env *screen.Env, p *page.Page, seen []row) columns {
	c := columns{name: 1}
	for _, r := range seen {
		c.name = max(c.name, page.Column(max(20, p.Width()*4/7), m.sign(r)+r.name))
		for j, fact := range facts(env, r) {
			c.facts[j] = max(c.facts[j], text.Width(fact))
		}
	}
	left := p.Width() - 2 - c.name
	for j, w := range c.facts {
		if w == 0 || left < w+2 {
			c.facts[j] = 0
			continue
		}
		left -= w + 2
	}
	return c
}
