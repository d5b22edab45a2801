package run

import (
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	if !m.ready {
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	switch {
	case m.session.State == model.StateWelcome && m.panel == noPanel:
		return m.welcomeKeys(env)
	case m.session.State == model.StateClosed:
		return []keys.Binding{keys.Named(keys.Enter, env.Words.Run.ToHome), keys.Quietly(keys.NextStep), keys.Quietly(keys.Back)}
	case m.panel != noPanel:
		return m.panelKeys(env)
	case m.use != forStep:
		return append([]keys.Binding{keys.Named(keys.Enter, env.Words.Run.KeepIt), keys.Offer(keys.Back)}, m.always(env)...)
	}
	return append(m.stepKeys(env), m.always(env)...)
}

func (m Model) welcomeKeys(env *screen.Env) []keys.Binding {
	return []keys.Binding{
		keys.Named(keys.NextStep, env.Words.Run.BeginNow), keys.Named(keys.Change, env.Words.Run.ChangeLevel),
		keys.Offer(keys.Tips), keys.Offer(keys.People), keys.Offer(keys.Back),
		keys.Quietly(keys.Steps), keys.Quietly(keys.Until), keys.Quietly(keys.Manager),
		keys.Quietly(keys.Undo), keys.Quietly(keys.Redo),
	}
}

func (m Model) panelKeys(env *screen.Env) []keys.Binding {
	switch m.panel {
	case peoplePanel:
		return []keys.Binding{
			keys.Offer(keys.Toggle), keys.Offer(keys.Leads), keys.Offer(keys.Types), keys.Offer(keys.Presents),
			keys.Offer(keys.AddPerson), keys.Offer(keys.Back),
			keys.Quietly(keys.Choose), keys.Quietly(keys.MoveSeat), keys.Quietly(keys.People), keys.Quietly(keys.Undo), keys.Quietly(keys.Redo),
		}
	case stepsPanel:
		return []keys.Binding{
			keys.Offer(keys.Choose), keys.Named(keys.Open, env.Words.Run.GoThere), keys.Offer(keys.Back), keys.Quietly(keys.Steps),
		}
	case stopPanel:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Run.StopYes), keys.Offer(keys.Back)}
	}
	return append([]keys.Binding{keys.Offer(keys.NextStep), keys.Offer(keys.Tips), keys.Offer(keys.Back)}, keys.Quietly(keys.PrevStep))
}

// stepKeys are those the step itself asks for.
func (m Model) stepKeys(env *screen.Env) []keys.Binding {
	var b []keys.Binding
	w := env.Words.Run
	switch {
	case m.list.on:
		b = m.listKeys(env)
	case m.fieldOpen():
		b = append(b, keys.Offer(keys.Enter))
		if m.length() > 0 {
			b = append(b, keys.Quietly(keys.Choose))
		}
		b = append(b, keys.Quietly(keys.PickEntry))
	case m.room.Turn.On && m.room.Turn.Now != "" || m.room.Awaiting:
		b = append(b, keys.Named(keys.Enter, w.NextPerson))
	}
	if m.offer != noOffer {
		b = append(b, keys.Named(keys.TakeOffer, m.offerName(env)))
	}
	next := keys.Named(keys.NextStep, w.Onward)
	if m.session.NextStep() == nil {
		next = keys.Named(keys.NextStep, w.CloseIt)
	}
	b = append(b, next)
	if m.room.Hidden {
		b = append(b, keys.Offer(keys.Reveal))
	}
	return b
}

func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Run
	switch m.list.what {
	case ofValues:
		if m.ownScale() {
			return []keys.Binding{keys.Offer(keys.Change), keys.Offer(keys.Rate), keys.Named(keys.Open, w.KeepIt), keys.Quietly(keys.NextField)}
		}
		return []keys.Binding{keys.Offer(keys.Change), keys.Named(keys.Rate, w.HowMany), keys.Quietly(keys.NextField), keys.Quietly(keys.Open)}
	case ofRecord:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Remove, w.StrikeIt)}
	case ofEntries:
		if m.room.Step.Capture == model.CaptureMark {
			return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Mark), keys.Quietly(keys.Open)}
		}
		if m.room.Step.Capture == model.CapturePick {
			return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.ChooseIt)}
		}
		return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Edit), keys.Offer(keys.Remove), keys.Quietly(keys.Open), keys.Quietly(keys.NextField), keys.Offer(keys.Back)}
	}
	return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.ChooseIt), keys.Quietly(keys.NextField)}
}

func (m Model) offerName(env *screen.Env) string {
	if m.offer == offerCount {
		return env.Words.Run.CountIt
	}
	return env.Words.Run.GoThere
}

// always works in every step.
func (m Model) always(env *screen.Env) []keys.Binding {
	b := []keys.Binding{keys.Offer(keys.Tips), keys.Offer(keys.Sentence), keys.Quietly(keys.PrevStep), keys.Quietly(keys.Park),
		keys.Quietly(keys.Question), keys.Quietly(keys.MoreTime), keys.Quietly(keys.People), keys.Quietly(keys.Steps),
		keys.Quietly(keys.Undo), keys.Quietly(keys.Redo), keys.Quietly(keys.Pause), keys.Quietly(keys.Until), keys.Quietly(keys.Seconds),
		keys.Quietly(keys.Scroll), keys.Quietly(keys.Back)}
	if m.session.ClosingStep() != nil && m.room.Step.Part != model.Closing {
		b = append(b, keys.Quietly(keys.ToClosing))
	}
	if cur := m.session.Current(); cur != nil && cur.Part != model.Opening && !m.session.Stopped {
		b = append(b, keys.Quietly(keys.StopCase))
	}
	if m.session.Stopped && !m.session.CaseKept {
		b = append(b, keys.Quietly(keys.KeepCase))
	}
	return b
}
