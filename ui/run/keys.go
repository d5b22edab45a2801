package run

import (
	"fmt"
	"slices"

	"intervision/model"
	"intervision/text"
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
		return append([]keys.Binding{keys.Named(keys.Enter, env.Words.Run.KeepIt), keys.Offer(keys.Back), m.prevKey(env)}, m.always()...)
	}
	return append(m.stepKeys(env), m.always()...)
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
	w := env.Words.Run
	switch m.panel {
	case peoplePanel:
		return []keys.Binding{
			keys.Named(keys.Toggle, env.Words.Setup.HereOrAway), keys.Named(keys.Back, env.Words.Run.Finished),
			keys.Offer(keys.Leads), keys.Offer(keys.Types), keys.Offer(keys.Presents), keys.Offer(keys.AddPerson),
			keys.Quietly(keys.Choose), keys.Quietly(keys.MoveSeat), keys.Quietly(keys.People), keys.Quietly(keys.NextStep),
			keys.Quietly(keys.Undo), keys.Quietly(keys.Redo),
		}
	case stepsPanel:
		return []keys.Binding{
			keys.Offer(keys.Choose), keys.Named(keys.Open, env.Words.Run.GoThere), keys.Named(keys.Back, env.Words.Run.Finished),
			keys.Quietly(keys.Steps), keys.Quietly(keys.NextStep),
		}
	case keepPanel:
		return []keys.Binding{
			keys.Offer(keys.Choose), keys.Named(keys.Open, w.ChooseIt), keys.Named(keys.Back, w.Finished),
			keys.Quietly(keys.Kept), keys.Quietly(keys.NextStep),
		}
	case stopPanel:
		return []keys.Binding{keys.Named(keys.Open, w.StopYes), keys.Offer(keys.Back)}
	}
	leaf := keys.Quietly(keys.Choose)
	if len(m.tips(env)) > m.panelRows(env) {
		leaf = keys.Named(keys.Choose, env.Words.Run.ReadOn)
	}
	return []keys.Binding{
		m.nextKey(env), keys.Named(keys.Back, env.Words.Run.Finished), leaf,
		keys.Quietly(keys.Tips), keys.Quietly(keys.PrevStep), keys.Quietly(keys.People),
	}
}

// stepKeys are those the step itself asks for.
func (m Model) stepKeys(env *screen.Env) []keys.Binding {
	var b []keys.Binding
	w := env.Words.Run
	switch {
	case m.list.on:
		b = m.listKeys(env)
	case m.fieldOpen():
		b = m.fieldKeys(env)
	case m.room.Turn.On && m.room.Turn.Now != "" || m.room.Awaiting:
		b = append(b, keys.Named(keys.Enter, w.NextPerson))
	}
	switch {
	case m.answering(env):
		b = append(b, keys.Quietly(keys.TakeOffer))
	case m.offer != noOffer:
		b = append(b, keys.Named(keys.TakeOffer, m.offerName(env)))
	}
	b = append(b, m.nextKey(env), m.prevKey(env))
	if m.list.on && m.list.what == ofRecord {
		b = append(b, keys.Named(keys.Undo, w.TakeBack))
	}
	if m.room.Hidden {
		b = append(b, keys.Offer(keys.Reveal))
	}
	if !m.list.on && !m.fieldOpen() {
		b = append(b, keys.Quietly(keys.Choose))
	}
	return append(b, m.moreTimeKey(env))
}

// moreTimeKey is in the footer once time is nearly up, when somebody wants it.
func (m Model) moreTimeKey(env *screen.Env) keys.Binding {
	c := m.room.Clock
	if c.Running && c.Given > 0 && c.Left(env.Clock()) <= c.Last() {
		return keys.Offer(keys.MoreTime)
	}
	return keys.Quietly(keys.MoreTime)
}

// nextKey says where "next" goes: "3 → 4 Analyse".
func (m Model) nextKey(env *screen.Env) keys.Binding {
	next := m.session.NextStep()
	switch {
	case m.session.State == model.StateWelcome:
		return keys.Named(keys.NextStep, env.Words.Run.BeginNow)
	case m.answering(env):
		return keys.Named(keys.NextStep, env.Words.Run.ToTheEnd)
	case m.asks.at+1 < len(m.asks.order):
		return keys.Named(keys.NextStep, env.Words.Intend.NextOne)
	case next == nil:
		return keys.Named(keys.NextStep, env.Words.Run.CloseIt)
	}
	n := m.room.Number
	brief := fmt.Sprintf("%d → %d", n, n+1)
	label := text.Cut(brief+" "+m.named(env, next.Words[m.code(env)].Title), max(20, env.Width/3))
	return keys.Binding{ID: keys.NextStep, Label: label, Brief: brief}
}

// prevKey is in the footer while it does something else than usual.
func (m Model) prevKey(env *screen.Env) keys.Binding {
	switch {
	case m.answering(env):
		return keys.Named(keys.PrevStep, env.Words.Run.StayHere)
	case m.jumpedHere():
		return keys.Named(keys.PrevStep, env.Words.Run.WayBack)
	}
	return keys.Quietly(keys.PrevStep)
}

// fieldKeys are those of the line that is open for the step: what enter does
// with it now, and what else it can be for.
func (m Model) fieldKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Run
	keep := keys.Named(keys.Enter, w.KeepIt)
	switch step := m.room.Step; {
	case m.intends():
		return m.intentionKeys(env)
	case step.Capture == model.CaptureColumns:
		return []keys.Binding{keep, keys.Named(keys.PickEntry, w.NextColumn).As(w.ColumnName, w.ColumnHelp), keys.Quietly(keys.Choose)}
	case m.list.what == ofPeople:
		return []keys.Binding{keys.Named(keys.Choose, w.WhoPresents), keep, keys.Quietly(keys.PickEntry)}
	}
	if m.line() == "" && (m.room.Turn.On && m.room.Turn.Now != "" || m.room.Awaiting) {
		keep = keys.Named(keys.Enter, w.NextPerson)
	}
	b := []keys.Binding{keep}
	b = append(b, keys.Quietly(keys.Choose))
	if m.length() > 0 {
		b = append(b, keys.Quietly(keys.PickEntry))
	}
	return b
}

func (m Model) listKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Run
	switch m.list.what {
	case ofStatuses:
		return m.askKeys(env)
	case ofIntentions:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, env.Words.Commands[keys.Edit].Short), keys.Offer(keys.Remove),
			keys.Quietly(keys.Edit), keys.Quietly(keys.NextField), keys.Offer(keys.Back)}
	case ofValues:
		if m.ownScale() {
			return []keys.Binding{keys.Offer(keys.Change), keys.Named(keys.Open, w.KeepIt), keys.Quietly(keys.Rate), keys.Quietly(keys.NextField)}
		}
		b := []keys.Binding{keys.Named(keys.Rate, w.HowMany), keys.Offer(keys.Change)}
		if m.item+1 < len(m.room.Step.Choices) {
			b = append(b, keys.Named(keys.Open, w.NextItem))
		}
		return append(b, keys.Quietly(keys.NextField))
	case ofRecord:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Remove, w.StrikeIt)}
	case ofEntries:
		if m.room.Step.Capture == model.CaptureMark {
			return []keys.Binding{keys.Offer(keys.Choose), m.markKey(env), keys.Quietly(keys.Open)}
		}
		if m.room.Step.Capture == model.CapturePick {
			return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.ChooseIt)}
		}
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, env.Words.Commands[keys.Edit].Short), keys.Offer(keys.Remove),
			keys.Quietly(keys.Edit), keys.Quietly(keys.NextField), keys.Offer(keys.Back)}
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
func (m Model) always() []keys.Binding {
	b := []keys.Binding{keys.Offer(keys.Tips), m.parkKey(), keys.Offer(keys.Sentence),
		keys.Quietly(keys.Question), keys.Quietly(keys.People), keys.Quietly(keys.Steps),
		keys.Quietly(keys.Undo), keys.Quietly(keys.Redo), keys.Quietly(keys.Pause), keys.Quietly(keys.Until), keys.Quietly(keys.Kept), keys.Quietly(keys.Seconds),
		keys.Quietly(keys.Scroll), keys.Quietly(keys.Private), keys.Quietly(keys.Back)}
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

// parkKey is in the footer while the advice is still to come.
func (m Model) parkKey() keys.Binding {
	if m.room.Step.Part == model.Middle && !m.room.Step.Has(model.Advice) && m.adviceAhead() {
		return keys.Offer(keys.Park)
	}
	return keys.Quietly(keys.Park) // it says why not: silence would put the advice on the wall
}

// adviceAhead says whether what is parked comes back: in this step or a later
// one.
func (m Model) adviceAhead() bool {
	return slices.ContainsFunc(m.session.Script.Steps[max(0, m.session.Step):], func(s model.Step) bool {
		return s.Has(model.Advice)
	})
}

// markKey is named after what it says of a line, where a step has only that.
func (m Model) markKey(env *screen.Env) keys.Binding {
	if marks := m.room.Step.Marks; len(marks) == 1 {
		return keys.Named(keys.Mark, env.Words.Run.Marks[marks[0]])
	}
	return keys.Offer(keys.Mark)
}
