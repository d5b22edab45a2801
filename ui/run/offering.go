package run

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Whoever has a clicker alone has two keys. While the line offers to go to the
// closing, and is seen, they answer it: the line and the footer say so. Before
// anybody can have read it they do what they always do.

// readIn is how long a line stands before it counts as read.
const readIn = 2 * model.Second

// offerDue offers the closing when only its minutes are left, once a step.
func (m Model) offerDue(now model.Instant) Model {
	if m.offer == noOffer && m.stayed != m.step() && m.session.ClosingDue(now) {
		m.offer, m.offeredAt = offerClosing, now
	}
	return m
}

// answering says whether the step keys answer the offer now.
func (m Model) answering(env *screen.Env) bool {
	return m.offer == offerClosing && !env.Lines && m.panel == noPanel && m.notice == "" && m.err == nil &&
		env.Clock().Since(m.offeredAt) >= readIn
}

// answer takes the offer with "next", and lets it go with "previous".
func (m Model) answer(env *screen.Env, command keys.ID) (Model, tea.Cmd) {
	if command == keys.PrevStep {
		return m.stay(), nil
	}
	return m.toClosing(env)
}

// stay lets the offer go; in this step it does not come back.
func (m Model) stay() Model {
	if m.offer == offerClosing {
		m.stayed = m.step()
	}
	m.offer = noOffer
	return m
}

// toClosing goes there, and says how it is taken back.
func (m Model) toClosing(env *screen.Env) (Model, tea.Cmd) {
	before := m.step()
	m, cmd := m.ask(env, model.ToClosing{From: before})
	if m.step() != before {
		m.jumped = m.step()
		if !env.Lines { // there nobody has these keys
			m.notice = m.withKeys(env, env.Words.Run.WentToClosing)
		}
	}
	return m, cmd
}

// jumpedHere says whether the last thing that was decided is the way to the
// closing: then "previous" is the way back, to where it was left.
func (m Model) jumpedHere() bool { return m.jumped != "" && m.jumped == m.step() }

// offerLine is the one line. Line by line a command takes it.
func (m Model) offerLine(env *screen.Env) string {
	if env.Lines {
		return env.Words.Run.OfferClosing
	}
	return m.withKeys(env, env.Words.Run.OfferClicker)
}

// withKeys puts the names of the step keys into a sentence.
func (m Model) withKeys(env *screen.Env, sentence string) string {
	name := func(id keys.ID) string { return env.Words.Key(env.Keys.Display(id, m.Typing())) }
	return lang.Fill(sentence, "next", name(keys.NextStep), "prev", name(keys.PrevStep))
}
