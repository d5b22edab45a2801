package walk

import (
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Walk
	if !m.ready || m.err != nil {
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Named(keys.NextStep, w.Onward)}
	if m.now.last() {
		b[0] = keys.Named(keys.NextStep, w.Finish)
	}
	if m.within(env, len(m.aside(env))) > 0 {
		b = append(b, keys.Named(keys.Choose, w.More))
	}
	if m.choices() > 1 {
		b = append(b, keys.Named(keys.Change, w.Choices))
	}
	if m.now.session.State != model.StateWelcome {
		b = append(b, keys.Named(keys.PrevStep, w.Backward))
	}
	other := keys.Named(keys.OtherForm, w.ShortForm)
	if m.short {
		other.Label = w.LongForm
	}
	b = append(b, other, keys.Offer(keys.Back), keys.Offer(keys.PrintCard))
	if m.now.words(m.room.Step.ID, env.Lang).Guard != "" && m.now.step() != "" {
		b = append(b, keys.Quietly(keys.Sentence))
	}
	return b
}
