package library

import (
	"intervision/ui/page"
	"intervision/ui/screen"
)

// filterLine is the line with filters.
func (m Model) filterLine(env *screen.Env, p *page.Page) {
	w, at := env.Words.Library, -1
	if m.filtering {
		at = int(m.by)
	}
	all := make([]page.Filter, filters)
	for b := range filters {
		all[b] = page.Filter{Name: w.Filters[b], Value: m.filter.value(b, w)}
	}
	p.Filters(all, at, w.FilterAll)
}
