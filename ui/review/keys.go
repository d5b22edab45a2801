package review

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	switch {
	case m.asking || m.along.open:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Accept, env.Words.Run.ChooseIt), keys.Offer(keys.Decline)}
	case m.field != nil:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Run.KeepIt), keys.Offer(keys.Back)}
	case m.full:
		return m.readingKeys(env)
	case m.filtering:
		return m.filterKeys(env)
	case m.search.typing:
		return m.searchKeys(env)
	}
	return m.listKeys(env)
}

// readingKeys are those of notes that fill the window.
func (m Model) readingKeys(env *screen.Env) []keys.Binding {
	b := []keys.Binding{keys.Offer(keys.Page), keys.Offer(keys.Back), keys.Quietly(keys.Choose)}
	if n, ok := m.at(m.log()); n.md != "" || (!ok && m.only.IsZero()) {
		b = append(m.hitKeys(b), m.order(env), keys.Offer(keys.Export), keys.Offer(keys.Remove), keys.Quietly(keys.Private))
	}
	return b
}

// hitKeys are those that go from hit to hit.
func (m Model) hitKeys(b []keys.Binding) []keys.Binding {
	if m.search.on() {
		return append(b, keys.Offer(keys.NextHit), keys.Quietly(keys.PrevHit))
	}
	return b
}

// order offers to show the notes the other way.
func (m Model) order(env *screen.Env) keys.Binding {
	return keys.Named(keys.InOrder, m.orderName(env))
}

func (m Model) orderName(env *screen.Env) string {
	if m.inOrder {
		return env.Words.Review.BestRead
	}
	return env.Words.Commands[keys.InOrder].Short
}

// searchKeys are those of the search line.
func (m Model) searchKeys(env *screen.Env) []keys.Binding {
	b := []keys.Binding{keys.Offer(keys.Back), keys.Named(keys.NextField, env.Words.Library.ToFilters), keys.Quietly(keys.Search)}
	if len(m.list.rows) == 0 {
		return b
	}
	return append([]keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, env.Words.Review.Read)}, append(b, keys.Quietly(keys.Page))...)
}

// filterKeys are those of the line with filters.
func (m Model) filterKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Library
	b := []keys.Binding{keys.Offer(keys.Change), keys.Named(keys.NextField, w.NextFilter)}
	if m.filter.any() {
		b = append(b, keys.Named(keys.Remove, w.ShowAll))
	}
	if len(m.list.rows) > 0 {
		b = append(b, keys.Named(keys.Open, env.Words.Review.Read), keys.Quietly(keys.Choose))
	}
	return append(b, keys.Named(keys.Back, w.EndFilter), keys.Quietly(keys.PrevField), keys.Quietly(keys.Search))
}

func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Review
	switch {
	case m.list.err != nil:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Home.Again), keys.Offer(keys.Back)}
	case len(m.list.rows) == 0 && !m.narrow():
		return []keys.Binding{keys.Offer(keys.Back)}
	case len(m.list.rows) == 0:
		return []keys.Binding{keys.Offer(keys.Search), keys.Offer(keys.Filter), keys.Offer(keys.Back)}
	case running(m.chosen()):
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.GoOn), keys.Offer(keys.Remove), keys.Offer(keys.Search), keys.Offer(keys.Filter),
			keys.Offer(keys.Back), keys.Quietly(keys.Page)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.Read), keys.Offer(keys.Search), keys.Offer(keys.Filter)}
	b = append(b, keys.Offer(keys.Back), keys.Offer(keys.Export), keys.Quietly(keys.Page))
	if wide(env) {
		b = append(m.hitKeys(b), m.order(env))
	}
	return append(b, keys.Offer(keys.Remove), keys.Quietly(keys.Private))
}
