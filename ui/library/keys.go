package library

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	switch {
	case m.pair != nil:
		return m.compareKeys(env)
	case m.filtering:
		return m.filterKeys(env)
	case m.search != nil:
		return m.searchKeys(env)
	}
	return m.listKeys(env)
}

// listKeys are those of the list by itself.
func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Library
	narrow := []keys.Binding{keys.Offer(keys.Search), keys.Offer(keys.Filter)}
	if m.filter.any() {
		narrow = append(narrow, keys.Named(keys.Remove, w.ShowAll))
	}
	if len(m.all) == 0 {
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	if len(m.found) == 0 {
		return append(narrow, keys.Offer(keys.Back))
	}
	b := append([]keys.Binding{keys.Offer(keys.Choose), m.open(env)}, narrow...)
	if m.marked != "" {
		b = []keys.Binding{keys.Offer(keys.Choose), m.compare(env), keys.Named(keys.Back, w.NotCompare), m.open(env)}
		b = append(b, narrow...)
	}
	if !m.pick {
		b = append(b, m.usable(env, keys.Named(keys.UseMethod, w.Use)))
	}
	if m.marked == "" {
		b = append(b, m.compare(env), m.usable(env, keys.Offer(keys.WalkThru)), keys.Offer(keys.Back))
	}
	return append(b, keys.Quietly(keys.Page))
}

// searchKeys are those of a list that is searched.
func (m Model) searchKeys(env *screen.Env) []keys.Binding {
	b := []keys.Binding{keys.Named(keys.NextField, env.Words.Library.ToFilters), keys.Offer(keys.Back)}
	if len(m.found) == 0 {
		return b
	}
	return append([]keys.Binding{keys.Offer(keys.Choose), m.open(env)}, b...)
}

// filterKeys are those of the line with filters.
func (m Model) filterKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Library
	b := []keys.Binding{keys.Offer(keys.Change), keys.Named(keys.NextField, w.NextFilter)}
	if m.filter.any() {
		b = append(b, keys.Named(keys.Remove, w.ShowAll))
	}
	if len(m.found) > 0 {
		b = append(b, m.open(env), keys.Quietly(keys.Choose))
	}
	return append(b, keys.Named(keys.Back, w.EndFilter), keys.Quietly(keys.PrevField), keys.Quietly(keys.Filter), keys.Quietly(keys.Search))
}

// open says where enter goes.
func (m Model) open(env *screen.Env) keys.Binding {
	if m.pick && m.chosen().Err == nil {
		return keys.Named(keys.Open, env.Words.Run.ChooseIt)
	}
	return keys.Named(keys.Open, env.Words.Library.Read)
}

// compare marks the chosen method, or puts it beside the marked one.
func (m Model) compare(env *screen.Env) keys.Binding {
	w := env.Words.Library
	b := keys.Named(keys.Toggle, w.Compare)
	switch m.marked {
	case "":
	case m.chosen().ID:
		b.Label = w.NotCompare
	default:
		b.Label = w.CompareTo
	}
	return m.usable(env, b)
}

// usable is a command for a card that can be used.
func (m Model) usable(env *screen.Env, b keys.Binding) keys.Binding {
	if m.chosen().Err != nil {
		return keys.Refused(b.ID, env.Words.Library.Broken)
	}
	return b
}
