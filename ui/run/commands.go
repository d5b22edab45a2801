package run

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	if do.Command == keys.Back {
		return m.back(env)
	}
	if do.Command == keys.Private {
		return m, screen.Push(screen.OpenPrivate{Log: m.log, Wall: true}), nil
	}
	if m.session.State == model.StateClosed && (do.Command == keys.NextStep || do.Command == keys.Enter) {
		return m, screen.Home(), nil
	}
	next, cmd := m.act(env, do)
	return next, screen.Stay(), cmd
}

// back closes what lies on top; with nothing on top it says that once more goes
// home, and the session waits there.
func (m Model) back(env *screen.Env) (screen.Screen, screen.Nav, tea.Cmd) {
	if m.intends() && m.panel == noPanel && m.use == forStep && !m.list.on {
		if next, ok := m.backInIntention(); ok {
			return next, screen.Stay(), nil
		}
	}
	switch {
	case m.panel != noPanel:
		m.panel = noPanel
		m.list = m.chooserFor()
	case m.use != forStep:
		m = m.closeField()
	case m.list.on && m.list.what == ofStatuses && m.list.at >= 0:
		m.list.at = -1
	case m.list.on && m.list.what != ofStatuses:
		m.list.on = false
	case m.session.State != model.StateRunning || m.notice == env.Words.Run.EscAgain:
		return m, screen.Home(), m.Leave(env)
	case m.guard, m.notice != "", m.offer != noOffer:
		m = m.stay()
		m.guard, m.notice = false, ""
	default: // a running session is never left by surprise
		m.notice = env.Words.Run.EscAgain
	}
	return m, screen.Stay(), nil
}

// act is every command but leaving.
func (m Model) act(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.NextStep, keys.PrevStep, keys.ToClosing, keys.CloseNotes, keys.StopCase:
		return m.move(env, do.Command)
	case keys.Undo:
		if m.looksBack() && m.asks.at > 0 {
			return m.askBefore(env)
		}
		m.counts = nil // what is kept says what stands there now
		return m.ask(env, model.Undo{Seat: env.Seat})
	case keys.Redo:
		m.counts = nil
		return m.ask(env, model.Redo{Seat: env.Seat})
	case keys.MoreTime:
		return m.ask(env, model.Extend{Step: m.step(), Minutes: 2})
	case keys.KeepCase:
		return m.ask(env, model.KeepCase{})
	case keys.Pause:
		return m.pause(env)
	case keys.Reveal:
		if _, ok := m.asked(); ok {
			m.asks.shown = !m.asks.shown
			return m, nil
		}
		return m.ask(env, model.Reveal{Step: m.step()})
	case keys.TakeOffer, keys.CountTime:
		return m.takeOffer(env, do.Command)
	case keys.Manager:
		return m.ask(env, model.SetCondition{Condition: model.BossPresent, On: !m.session.Conditions[model.BossPresent]})
	}
	return m.show(env, do)
}

// show changes only what is seen.
func (m Model) show(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	m.notice = ""
	switch do.Command {
	case keys.Tips:
		m = m.toggle(tipsPanel)
	case keys.Steps:
		m = m.toggle(stepsPanel).listSteps()
	case keys.People:
		m = m.toggle(peoplePanel).listPeople()
	case keys.Kept:
		m = m.toggle(keepPanel).listLevels()
	case keys.Sentence:
		m.guard = !m.guard
	case keys.Seconds:
		m.exact = !m.exact
		return m, m.nextTick(env)
	case keys.Park:
		if !m.adviceAhead() {
			m.notice = env.Words.Run.NoAdvice
			return m, nil
		}
		m = m.openField(forPark, m.drafts[m.step()+"/park"])
	case keys.Question:
		m = m.openField(forQuestion, m.session.Question())
	case keys.Until:
		m = m.openField(forUntil, "") // what is typed is the new end; the old one stands beside it
	case keys.Scroll:
		m = m.scrolled(env, do.Key)
	default:
		return m.choose(env, do)
	}
	return m, nil
}

func (m Model) toggle(p panel) Model {
	if m.panel == p {
		m.panel = noPanel
		m.list = m.chooserFor()
		return m
	}
	m.panel, m.guard, m.into = p, false, 0
	return m
}

// move goes through the steps. A step key that comes right after a step change
// is a clicker's bounce.
func (m Model) move(env *screen.Env, command keys.ID) (Model, tea.Cmd) {
	if m.changed != 0 && !env.Lines && env.Clock().Since(m.changed) < bounce && command != keys.StopCase {
		return m, nil
	}
	if m.session.State == model.StateWelcome {
		if command != keys.NextStep {
			return m, nil
		}
		return m.ask(env, model.Begin{Now: env.Clock(), Leave: m.leave()})
	}
	if m.answering(env) && (command == keys.NextStep || command == keys.PrevStep) {
		return m.answer(env, command)
	}
	switch command {
	case keys.NextStep, keys.CloseNotes:
		return m.onward(env)
	case keys.PrevStep:
		if m.jumpedHere() {
			m.counts = nil // what is kept says what stands there now
			return m.ask(env, model.Undo{Seat: env.Seat})
		}
		if m.looksBack() && m.asks.at > 0 {
			return m.askBefore(env)
		}
		return m.ask(env, model.Back{From: m.step()})
	case keys.ToClosing:
		return m.toClosing(env)
	}
	if m.panel != stopPanel {
		m.panel = stopPanel
		return m, nil
	}
	return m.ask(env, model.StopCase{})
}

// leave names the steps this session has no need of: it has been welcomed, and
// there may be nothing to look back on.
func (m Model) leave() []model.Function {
	leave := []model.Function{model.Welcome, model.Keeping}
	if len(m.toAsk()) == 0 {
		leave = append(leave, model.LookBack)
	}
	return leave
}

func (m Model) pause(env *screen.Env) (Model, tea.Cmd) {
	if m.session.Running() {
		return m.ask(env, model.Pause{At: env.Clock()})
	}
	return m.ask(env, model.Resume{At: env.Clock()})
}

func (m Model) takeOffer(env *screen.Env, command keys.ID) (Model, tea.Cmd) {
	offer := m.offer
	m.offer = noOffer
	if command == keys.CountTime || offer == offerCount {
		return m.ask(env, model.CountGap{})
	}
	return m.toClosing(env)
}
