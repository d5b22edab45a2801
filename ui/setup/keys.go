package setup

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	b := m.asking(env)
	if !m.ready {
		return b
	}
	if c, ok := m.chosen(); m.asks == whichMethod && (!ok || m.why(env, c) != "") {
		return append(b, keys.Quietly(keys.PrevStep)) // nothing to begin with
	}
	return append(b, keys.Quietly(keys.NextStep), keys.Quietly(keys.PrevStep))
}

// asking are the keys of the question that is asked.
func (m Model) asking(env *screen.Env) []keys.Binding {
	w := env.Words.Setup
	switch {
	case m.typing == aName:
		return []keys.Binding{keys.Named(keys.Open, w.AddIt), keys.Offer(keys.Back)}
	case m.typing == aTime:
		return []keys.Binding{keys.Named(keys.Open, w.Keep), keys.Offer(keys.Back)}
	case !m.ready:
		return []keys.Binding{keys.Offer(keys.Back)}
	case m.asks == whoIsHere:
		return m.peopleKeys(env)
	case m.asks == whoAndWhen:
		return []keys.Binding{
			keys.Offer(keys.Change), keys.Offer(keys.Choose), keys.Named(keys.Open, w.GoOn), keys.Offer(keys.Back),
			keys.Quietly(keys.Toggle), keys.Quietly(keys.Manager), keys.Quietly(keys.NextField), keys.Quietly(keys.PrevField),
		}
	}
	return m.methodKeys(env)
}

// methodKeys are those of the third question; what cannot be begun with says
// why.
func (m Model) methodKeys(env *screen.Env) []keys.Binding {
	c, ok := m.chosen()
	if !ok {
		return []keys.Binding{keys.Offer(keys.Back), keys.Quietly(keys.PrevField)}
	}
	begin := keys.Named(keys.Open, env.Words.Setup.BeginIt)
	if why := m.why(env, c); why != "" {
		begin = keys.Refused(keys.Open, why)
	}
	b := []keys.Binding{keys.Offer(keys.Choose), begin, keys.Offer(keys.Back), keys.Offer(keys.Search), keys.Offer(keys.OtherForm)}
	if m.opts.Walk {
		b = append(b, keys.Offer(keys.WalkThru))
	}
	return append(b, keys.Quietly(keys.PrevField))
}

func (m Model) peopleKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Setup
	if m.at >= len(m.people) {
		return []keys.Binding{keys.Named(keys.Open, w.AddIt), keys.Offer(keys.Back), keys.Quietly(keys.Choose),
			keys.Quietly(keys.AddPerson), keys.Quietly(keys.NextField)}
	}
	b := []keys.Binding{keys.Named(keys.Open, w.GoOn), keys.Named(keys.Toggle, w.HereOrAway), keys.Offer(keys.Leads), keys.Offer(keys.Types)}
	if m.people[m.at].fresh {
		b = []keys.Binding{keys.Named(keys.Open, w.GoOn), keys.Named(keys.Change, w.GuestOrNot), keys.Offer(keys.Remove),
			keys.Quietly(keys.Leads), keys.Quietly(keys.Types), keys.Quietly(keys.Toggle)}
	} else {
		b = append(b, keys.Quietly(keys.Remove))
	}
	return append(b, keys.Offer(keys.Back), keys.Quietly(keys.Presents), keys.Quietly(keys.AddPerson),
		keys.Quietly(keys.MoveSeat), keys.Quietly(keys.Choose), keys.Quietly(keys.NextField))
}
