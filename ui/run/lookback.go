package run

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/followup"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// Looking back: who is here and meant to do something is asked what came of it,
// one after the other. The wall shows whose turn it is; the words of an
// intention only when its owner wants them there. An answer goes to the log that
// made the intention. When it is there, this session notes that it looked back:
// until then the intention is still to be asked about, so that whatever breaks
// in between loses a minute and no answer.

// asking is where the group is in its looking back.
type asking struct {
	open     []model.Intended // of earlier sessions, as far as they were open
	lastTime model.Instant    // when the last of them was
	order    []model.Intended // asked in this visit to the step, one after the other
	at       int
	shown    bool             // the words are on the wall
	told     []answer         // answers, the oldest first; those not kept yet are on their way
	passed   []model.Intended // passed by since the session was opened here
}

// answer is what came of one intention.
type answer struct {
	followup.Asking
	of   model.Intended
	kept bool
}

// answered says that an answer is in the log that made the intention, or why not.
type answered struct {
	log model.ID // of this session
	id  model.ID // of the answer's event
	err error
}

// askAgain asks to bring answers once more.
type askAgain struct{ log model.ID }

// statuses are the answers there are, by the digit that gives them.
func statuses() []model.Status {
	return []model.Status{model.StatusDone, model.StatusPartly, model.StatusOther, model.StatusNotYet, model.StatusNoLonger}
}

// toAsk are the intentions to look back on with those who are here.
func (m Model) toAsk() []model.Intended { return m.session.ToAsk(m.log, m.asks.open) }

// looksBack says whether the group is in the step that looks back.
func (m Model) looksBack() bool {
	return m.session.State == model.StateRunning && m.room.Step.Has(model.LookBack)
}

// asked is the intention that is asked about now.
func (m Model) asked() (model.Intended, bool) {
	if !m.looksBack() || m.asks.at >= len(m.asks.order) {
		return model.Intended{}, false
	}
	return m.asks.order[m.asks.at], true
}

// startAsking makes the round of this visit to the step. Who comes back to it
// finds those who were passed by: a clicker goes on too easily.
func (m Model) startAsking() Model {
	m.asks.order, m.asks.at, m.asks.shown = nil, 0, false
	if m.looksBack() {
		if m.asks.order = m.toAsk(); len(m.asks.order) == 0 {
			m.asks.order = slices.DeleteFunc(slices.Clone(m.asks.passed), m.isAway)
		}
	}
	return m
}

// tell takes what came of the intention that is asked about.
func (m Model) tell(env *screen.Env, status model.Status) (Model, tea.Cmd) {
	of, ok := m.asked()
	if !ok {
		return m, nil
	}
	a := answer{of: of, Asking: followup.Asking{
		Log: of.Log, Request: model.FollowUp{FollowedUp: model.FollowedUp{Intention: of.ID, Status: status}},
		IDs: []model.ID{env.NewID()}, At: env.Clock(), Seat: env.Seat,
	}}
	m.kept = false
	m.asks.passed = slices.DeleteFunc(slices.Clone(m.asks.passed), same(of))
	return m.onTheirWay(a).askNext(env).bring(env)
}

// isAway says of an intention that its owner is not here.
func (m Model) isAway(of model.Intended) bool { return !m.session.Present(of.Owner) }

func (m Model) onTheirWay(a answer) Model {
	m.asks.told = append(slices.Clip(m.asks.told), a)
	return m
}

// passOn goes to the next one without an answer. That it was asked about is
// noted all the same: nobody can tell who passed.
func (m Model) passOn(env *screen.Env) (Model, tea.Cmd) {
	of, ok := m.asked()
	if !ok {
		return m, nil
	}
	if slices.ContainsFunc(m.asks.passed, same(of)) {
		return m.askNext(env), nil // noted the first time
	}
	next, cmd := m.ask(env, model.LookBackOn{LookedBack: model.LookedBack{Log: of.Log, Intention: of.ID}})
	next.asks.passed = append(slices.Clip(next.asks.passed), of)
	return next.askNext(env), cmd
}

// same finds an intention among others.
func same(of model.Intended) func(model.Intended) bool {
	return func(other model.Intended) bool { return other.ID == of.ID }
}

// askNext gives the word to the next one. A clicker's bounce passes nobody.
func (m Model) askNext(env *screen.Env) Model {
	m.asks.at++
	m.asks.shown = false
	m.changed = env.Clock()
	m.list = m.chooserFor()
	return m
}

// askBefore goes back to the one before, and takes their answer back.
func (m Model) askBefore(env *screen.Env) (Model, tea.Cmd) {
	m.asks.at--
	m.asks.shown = false
	m.changed = env.Clock()
	m.list = m.chooserFor()
	of := m.asks.order[m.asks.at]
	i := slices.IndexFunc(m.asks.told, func(a answer) bool { return a.of.ID == of.ID })
	if i < 0 {
		return m, nil
	}
	back := m.asks.told[i]
	m.asks.told = slices.Delete(slices.Clone(m.asks.told), i, i+1)
	m = m.onTheirWay(answer{of: of, Asking: followup.Asking{
		Log: of.Log, Request: model.Redact{IDs: back.IDs}, IDs: []model.ID{env.NewID()}, At: env.Clock(), Seat: env.Seat,
	}})
	return m.bring(env)
}

// bring sends the oldest answer that is not kept, one at a time.
func (m Model) bring(env *screen.Env) (Model, tea.Cmd) {
	i := slices.IndexFunc(m.asks.told, func(a answer) bool { return !a.kept })
	if i < 0 || m.bringing {
		return m, nil
	}
	m.bringing = true
	return m, bring(m.ctx, env.Store, m.log, m.asks.told[i].Asking)
}

// bring keeps an answer, also when the screen is being left.
func bring(ctx context.Context, store sessions.Store, log model.ID, a followup.Asking) tea.Cmd {
	return func() tea.Msg {
		_, err := followup.Keep(context.WithoutCancel(ctx), store, a)
		return answered{log: log, id: a.IDs[0], err: err}
	}
}

// wasAnswered takes over that an answer is kept, and notes in this session that
// it looked back. An intention that is no longer there needs no answer.
func (m Model) wasAnswered(env *screen.Env, msg answered) (Model, tea.Cmd) {
	m.bringing = false
	var no *model.Refusal
	gone := errors.As(msg.err, &no) || errors.Is(msg.err, sessions.ErrNotFound)
	if msg.err != nil && !gone {
		m.err = msg.err
		return m, after(m.ctx, retryAfter, askAgain{m.log})
	}
	i := slices.IndexFunc(m.asks.told, func(a answer) bool { return a.IDs[0] == msg.id })
	if i < 0 {
		return m.bring(env) // it was taken back meanwhile
	}
	m.err = nil
	m.asks.told = slices.Clone(m.asks.told)
	m.asks.told[i].kept = true
	a := m.asks.told[i]
	if _, back := a.Request.(model.Redact); back {
		m.asks.told = slices.Delete(m.asks.told, i, i+1)
		return m.bring(env)
	}
	m, send := m.noted(env, a.of)
	next, more := m.bring(env)
	return next, tea.Batch(send, more)
}

// noted keeps in this session that it looked back on an intention.
func (m Model) noted(env *screen.Env, of model.Intended) (Model, tea.Cmd) {
	if m.session.State != model.StateRunning {
		return m, nil
	}
	notice := m.notice
	next, cmd := m.ask(env, model.LookBackOn{LookedBack: model.LookedBack{Log: of.Log, Intention: of.ID}})
	next.notice = notice // what somebody reads stays
	return next, cmd
}

// unanswered says whether an answer is still on its way.
func (m Model) unanswered() bool {
	return slices.ContainsFunc(m.asks.told, func(a answer) bool { return !a.kept })
}

// onWall is what the wall shows of the one that is asked about.
func (m Model) onWall(env *screen.Env) *stage.Asked {
	if !m.looksBack() || len(m.asks.order) == 0 {
		return nil
	}
	w := env.Words.Intend
	a := &stage.Asked{Number: m.asks.at + 1, Count: len(m.asks.order)}
	of, ok := m.asked()
	if !ok {
		a.Sentence = w.Thanks
		return a
	}
	a.Who, a.Sentence = m.session.NameOf(m.team, of.Owner), w.Earlier
	if of.Started >= m.asks.lastTime {
		a.Sentence = w.LastTime
	}
	if m.asks.shown {
		a.When, a.Then = of.When, of.Then
	}
	for _, status := range statuses() {
		a.Answers = append(a.Answers, w.Statuses[status])
	}
	return a
}

// askKeys are those of looking back.
func (m Model) askKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Intend
	enter := keys.Named(keys.Open, w.Pass)
	if m.list.at >= 0 {
		enter = keys.Named(keys.Open, w.Choose)
	}
	show := w.ShowIt
	if m.asks.shown {
		show = w.HideIt
	}
	reveal := keys.Named(keys.Reveal, show)
	reveal.Quiet = env.Width < 76 // or a clicker would not be told how to go on
	return []keys.Binding{keys.Offer(keys.Choose), enter, reveal, keys.Quietly(keys.Rate)}
}
