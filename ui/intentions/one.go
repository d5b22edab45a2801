package intentions

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/screen"
)

// one is the intention that is looked at.
type one struct {
	of     model.Intended
	ctx    context.Context // ends when another one is looked at, or none
	stop   context.CancelFunc
	ready  bool // as its log has it; before, as the list does
	kept   model.Kept
	sheet  sheet
	at     int // chosen on the sheet
	status model.Status
	line   line            // what the line is for, while one is open
	now    model.Intention // as it is being worded anew
	reopen bool            // worded anew because it is to be asked about again
	noDay  string          // what was typed as a first chance and is no day: entered again, it is left
}

// sheet is what there is to choose.
type sheet uint8

const (
	whatCame sheet = iota // the statuses, and what else can be done with it
	reasons               // why it did not come about: the owner's own
	offers                // what would help now
	coaching              // what an hour of coaching is
)

// line is what a line that is open asks for.
type line uint8

const (
	noLine line = iota
	forNote
	forSmaller
	forInsight
	forWhen
	forThen
	forChance
	forObstacle
	forInstead
	forNotice
	forNothing // after the last part
)

// statuses are the answers there are, by the digit that gives them.
func statuses() []model.Status {
	return []model.Status{model.StatusDone, model.StatusPartly, model.StatusOther, model.StatusNotYet, model.StatusNoLonger}
}

// lookAt shows an intention as the list has it, until its log is read: who is
// quick with a key loses none.
func lookAt(screen context.Context, of model.Intended) *one {
	ctx, stop := context.WithCancel(screen)
	in := model.Intention{Owner: of.Owner, When: of.When, Then: of.Then, Chance: of.Chance, Insight: of.Insight}
	return &one{of: of, ctx: ctx, stop: stop, at: max(0, slices.Index(statuses(), of.Status)), kept: model.Kept{ID: of.ID, Intention: in, At: of.Made, Status: of.Status}}
}

// take takes over what the log says.
func (o *one) take(s model.Session) (ok bool) {
	i := slices.IndexFunc(s.Intentions, func(k model.Kept) bool { return k.ID == o.of.ID })
	if i >= 0 {
		o.kept, o.ready = s.Intentions[i], true
	}
	return i >= 0
}

// opened shows the intention as its log has it.
func (m Model) opened(env *screen.Env, msg opened) (Model, tea.Cmd) {
	next := *m.one
	again := rang{m.id, msg.id, msg.bell}
	switch {
	case msg.err != nil && m.one.ready && !errors.Is(msg.err, sessions.ErrNotFound):
		return m, screen.After(m.one.ctx, retryAfter, again)
	case msg.err != nil:
		m.one, m.field, m.notice = nil, nil, env.Words.Error(msg.err)
	case !next.take(msg.session):
		m.one, m.field, m.notice = nil, nil, env.Words.Intend.Gone
	default:
		m.one = &next
		return m, screen.When(next.ctx, msg.bell, again)
	}
	return m.reload(env)
}

// choices are the words of what there is to choose now.
func (m Model) choices(env *screen.Env) []string {
	w := env.Words.Intend
	var out []string
	switch m.one.sheet {
	case reasons:
		for _, r := range model.Reasons() {
			out = append(out, w.Reasons[r])
		}
		return append(out, w.ReasonNone)
	case offers:
		return w.Offers[:]
	case coaching:
		return nil
	}
	if !m.one.kept.Insight {
		for _, s := range statuses() {
			out = append(out, w.Statuses[s])
		}
		return append(out, w.Write, w.Change, w.MakeInsight)
	}
	return []string{w.Change}
}

// choose takes the chosen line of the sheet.
func (m Model) choose(env *screen.Env, at int) (Model, tea.Cmd) {
	o := *m.one
	m.one = &o
	o.at = at
	switch o.sheet {
	case reasons:
		reason := ""
		if all := model.Reasons(); at < len(all) {
			reason = all[at]
		}
		return m.told(env, reason)
	case offers:
		return m.offered(env, at)
	case coaching:
		return m.back(), nil
	}
	if !o.ready && (o.kept.Insight || at >= len(statuses())) {
		return m, nil
	}
	what := m.choices(env)[at]
	switch w := env.Words.Intend; {
	case what == w.Change:
		return m.change(env, false), nil
	case what == w.Write:
		return m.typeLine(forNote, ""), nil
	case what == w.MakeInsight:
		return m.typeLine(forInsight, o.kept.Then), nil
	}
	return m.answer(env, statuses()[at])
}

// answer takes what came of it. Where it did not come about as meant, its owner
// may say why, and is offered help.
func (m Model) answer(env *screen.Env, status model.Status) (Model, tea.Cmd) {
	o := *m.one
	o.status = status
	m.one = &o
	if status == model.StatusDone || status == model.StatusNoLonger {
		return m.told(env, "")
	}
	o.sheet, o.at = reasons, len(model.Reasons())
	return m, nil
}

// told keeps the answer.
func (m Model) told(env *screen.Env, reason string) (Model, tea.Cmd) {
	o := *m.one
	m.one = &o
	m, cmd := m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: o.status, Reason: reason}})
	o.sheet, o.at = whatCame, max(0, slices.Index(statuses(), o.status))
	if o.status != model.StatusDone && o.status != model.StatusNoLonger {
		o.sheet, o.at = offers, len(env.Words.Intend.Offers)-1
	}
	return m, cmd
}

// offered takes an offer.
func (m Model) offered(env *screen.Env, at int) (Model, tea.Cmd) {
	switch at {
	case 0, 1:
		if !m.one.ready {
			return m, nil
		}
		if at == 1 {
			return m.change(env, true), nil
		}
		next := m.typeLine(forSmaller, m.one.kept.Then)
		next.one.reopen = true
		return next, nil
	case 2:
		o := *m.one
		o.sheet = coaching
		m.one = &o
		return m, nil
	}
	return m.back(), nil
}

// back closes what lies on top: the line, the sheet, at last the intention.
func (m Model) back() Model {
	o := *m.one
	switch {
	case m.field != nil:
		m.field, o.line = nil, noLine
		o.sheet, o.at = whatCame, min(o.at, len(statuses())-1)
	case o.sheet == coaching:
		o.sheet = offers
	case o.sheet != whatCame:
		o.sheet, o.at = whatCame, max(0, slices.Index(statuses(), o.kept.Status))
	default:
		m.one = nil
		return m
	}
	m.one = &o
	return m
}
