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
		return m.readingKeys()
	}
	return m.listKeys(env)
}

// readingKeys are those of notes that fill the window.
func (m Model) readingKeys() []keys.Binding {
	b := []keys.Binding{keys.Offer(keys.Page), keys.Offer(keys.Back), keys.Quietly(keys.Choose)}
	if n, ok := m.at(m.log()); n.md != "" || (!ok && m.only.IsZero()) {
		b = append(b, keys.Offer(keys.Export), keys.Offer(keys.Remove), keys.Quietly(keys.Private))
	}
	return b
}

func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Review
	switch {
	case m.list.err != nil:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Home.Again), keys.Offer(keys.Back)}
	case len(m.list.rows) == 0:
		return append(m.filterKeys(env), keys.Offer(keys.Back))
	case running(m.chosen()):
		b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.GoOn), keys.Offer(keys.Back), keys.Quietly(keys.Page)}
		return append(append(b, m.filterKeys(env)...), keys.Quietly(keys.Remove))
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.Read), keys.Offer(keys.Back), keys.Offer(keys.Export), keys.Quietly(keys.Page)}
	return append(append(b, m.filterKeys(env)...), keys.Offer(keys.Remove), keys.Quietly(keys.Private))
}

// filterKeys switch the filter on or off.
func (m Model) filterKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Review
	switch {
	case m.list.method != "":
		return []keys.Binding{keys.Named(keys.Filter, w.FilterOff)}
	case len(m.list.rows) > 1:
		return []keys.Binding{keys.Named(keys.Filter, w.FilterOn)}
	}
	return nil
}
