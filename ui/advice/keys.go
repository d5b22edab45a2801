package advice

import (
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Advice
	on := keys.Named(keys.Open, w.GoOn)
	switch m.place {
	case theKind:
		return []keys.Binding{keys.Offer(keys.Choose), on, keys.Offer(keys.Back), keys.Quietly(keys.NextField)}
	case theSignals:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Toggle, w.Tick), on, keys.Offer(keys.Back),
			keys.Quietly(keys.NextField), keys.Quietly(keys.PrevField)}
	case theAdvice:
		return m.adviceKeys(env)
	case theAnswers:
		return []keys.Binding{keys.Offer(keys.Change), keys.Offer(keys.Choose), keys.Named(keys.Open, w.ToAdvice), keys.Offer(keys.Back)}
	}
	return []keys.Binding{keys.Offer(keys.Change), keys.Offer(keys.Choose), on, keys.Offer(keys.Back),
		keys.Quietly(keys.NextField), keys.Quietly(keys.PrevField)}
}

func (m Model) adviceKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Advice
	if !m.ready {
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose)}
	switch {
	case m.method() == "":
		b = append(b, keys.Offer(keys.Open))
	case m.pick:
		b = append(b, keys.Named(keys.Open, w.ChooseIt), keys.Named(keys.ReadCard, w.ReadCard))
	default:
		b = append(b, keys.Named(keys.Open, w.BeginIt), keys.Named(keys.ReadCard, w.ReadCard))
	}
	return append(b, keys.Named(keys.Edit, w.Adjust), keys.Offer(keys.Back))
}
