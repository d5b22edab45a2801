package library

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words
	if len(m.found) == 0 {
		b := []keys.Binding{keys.Offer(keys.Back)}
		if m.search == nil && len(m.all) > 0 {
			b = append(b, keys.Offer(keys.Search))
		}
		return b
	}
	open := keys.Named(keys.Open, w.Library.Read)
	if m.pick && m.chosen().Err == nil {
		open = keys.Named(keys.Open, w.Run.ChooseIt)
	}
	b := []keys.Binding{keys.Offer(keys.Choose), open}
	if m.search != nil {
		return append(b, keys.Offer(keys.Back))
	}
	b = append(b, keys.Offer(keys.Search))
	if !m.pick {
		b = append(b, use(env, m.chosen().Err))
	}
	return append(b, keys.Offer(keys.Back), keys.Quietly(keys.Page))
}

// use begins with a method, if it can be used.
func use(env *screen.Env, err error) keys.Binding {
	if err != nil {
		return keys.Refused(keys.UseMethod, env.Words.Library.Broken)
	}
	return keys.Named(keys.UseMethod, env.Words.Library.Use)
}
