// Package season is the screen of a series: when the team meets, who brings a
// case and who leads. It hangs on the wall too: it says no more than that.
//
// Every change is shown at once and kept at once, and can be taken back. What
// moves turns of other meetings is shown first, and kept when people say so.
package season

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// Options say what the wiring has.
type Options struct {
	// Folder gives the folder that files go to; only a command calls it.
	Folder func() string
	// Free are the days on which nobody meets, from the settings.
	Free []model.Days
}

// place is what the screen is about now.
type place uint8

const (
	listing place = iota // the meetings
	asking               // the questions before a series, or before another rhythm
	absence              // who cannot be there
	showing              // what a change makes different
	writing              // what a file is for
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	opts Options
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	bell <-chan struct{} // of the team's log, once it was read

	ready bool
	read  model.Instant // when
	err   error
	edits teamlog.Edits
	now   teamlog.Season  // as it is shown
	plan  []model.Meeting // what follows from it

	place  place
	at     int        // the chosen meeting
	role   model.Role // which of its two people keys are about
	row    int        // of the questions, the people, the files
	asked  answers
	away   awayness
	offer  offer
	typing bool
	field  *field.Field
	saving bool
	notice string
	kept   bool
}

// offer is a change that is shown before it is kept.
type offer struct {
	bodies []model.Body
	title  string
	lines  []string
	from   place // where no leads back to
}

// Builder makes the screen of OpenSeason.
func Builder(opts Options) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		m := Model{ctx: ctx, opts: opts, id: env.NewID(), role: model.Presenter, field: field.Line(text.Name)}
		if target, ok := to.(screen.OpenSeason); ok {
			m.team = target.Team
		}
		return m, load(ctx, env.Store, m.id, m.team, env.Zone, nil)
	}
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.typing }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return m.edits.Waiting() || m.saving }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case tea.KeyPressMsg:
		return m.typed(func(f *field.Field) { f.Key(msg) }), screen.Stay(), nil
	case tea.PasteMsg:
		return m.typed(func(f *field.Field) { f.Paste(teamlog.OneLine(msg.Content)) }), screen.Stay(), nil
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.screen == m.id {
			return m.loaded(env, msg)
		}
	case rang:
		if msg.screen == m.id {
			return m, load(m.ctx, env.Store, m.id, m.team, env.Zone, m.bell)
		}
	case kept:
		if msg.screen == m.id {
			return m.wasKept(env, msg)
		}
	case retry:
		if msg.screen == m.id {
			m.edits = m.edits.Failed()
			return m.send(env)
		}
	case written:
		if msg.screen == m.id {
			return m.wasWritten(env, msg), nil
		}
	}
	return m, nil
}

func (m Model) typed(change func(*field.Field)) Model {
	if m.typing {
		m.field, m.notice = m.field.Clone(), ""
		change(m.field)
	}
	return m
}

// take begins with what was read: at the next meeting, or at the questions if
// there is no series yet.
func (m Model) take(env *screen.Env, msg loaded) (Model, tea.Cmd) {
	if m.err = msg.err; msg.err != nil {
		return m, nil
	}
	m.ready, m.read, m.now, m.edits.Log = true, env.Clock(), msg.season, msg.season.Log
	m = m.refresh(env)
	if _, ok := m.now.Team.Season.Rule(); !ok {
		return m.ask(env), nil
	}
	m.at = m.nextAt()
	return m.offerFree(env)
}

// nextAt is the row of the next meeting, or of the last one.
func (m Model) nextAt() int {
	next, ok := model.NextMeeting(m.plan)
	if !ok {
		return max(0, len(m.plan)-1)
	}
	return slices.IndexFunc(m.plan, func(x model.Meeting) bool { return x.Number == next.Number })
}

// refresh takes over what all events together say.
func (m Model) refresh(env *screen.Env) Model {
	m.now = m.now.With(m.team, m.edits.All(), env.Zone)
	m.plan = m.now.Plan(env.Clock())
	m.at = max(0, min(m.at, len(m.plan)-1))
	return m
}

// after is the plan as it would be with more said.
func (m Model) after(env *screen.Env, bodies []model.Body) []model.Meeting {
	events := append(m.edits.All(), teamlog.Stamp(func() model.ID { return model.ID{} }, env.Clock(), env.Seat, bodies...)...)
	return m.now.With(m.team, events, env.Zone).Plan(env.Clock())
}

// propose keeps what changes one meeting only, and shows first what changes
// others too. always shows it in any case, under a title.
func (m Model) propose(env *screen.Env, title string, always bool, bodies ...model.Body) (Model, tea.Cmd) {
	differences := model.Differences(m.plan, m.after(env, bodies))
	others := slices.ContainsFunc(differences, func(d model.Difference) bool {
		return max(d.Before.Number, d.After.Number) != m.meeting().Number
	})
	if !always && !others {
		m.place = listing
		return m.keep(env, bodies...)
	}
	m.offer = offer{bodies: bodies, title: title, lines: m.said(env, differences), from: m.place}
	m.place = showing
	return m, nil
}

// free are the free days of the settings, and those of the past as they were: a
// meeting that was stays where it was. Without any in the settings they are those
// that the series has.
func (m Model) free() []model.Days {
	before := m.now.Team.Season.Free()
	if len(m.opts.Free) == 0 {
		return before
	}
	today, _ := sessions.DateOf(m.read, m.now.Zone)
	now := slices.Clone(m.opts.Free)
	for _, r := range before {
		if r.To < today && !slices.Contains(now, r) {
			now = append(now, r)
		}
	}
	return now
}

// offerFree shows what other free days in the settings make different.
func (m Model) offerFree(env *screen.Env) (Model, tea.Cmd) {
	free := m.free()
	if slices.Equal(m.now.Team.Season.Free(), free) {
		return m, nil
	}
	set := model.FreeDaysSet{Days: free}
	moves := len(model.Differences(m.plan, m.after(env, []model.Body{set}))) > 0
	return m.propose(env, env.Words.Season.NewFree, moves, set)
}

// keep shows a change at once and has it kept.
func (m Model) keep(env *screen.Env, bodies ...model.Body) (Model, tea.Cmd) {
	return m.changed(env, m.edits.Add(m.stamp(env)(bodies...)))
}

func (m Model) stamp(env *screen.Env) func(...model.Body) []model.Event {
	return func(bodies ...model.Body) []model.Event {
		return teamlog.Stamp(env.NewID, env.Clock(), env.Seat, bodies...)
	}
}

func (m Model) changed(env *screen.Env, edits teamlog.Edits) (Model, tea.Cmd) {
	m.edits, m.kept = edits, false
	m = m.refresh(env)
	if _, ok := m.now.Team.Season.Rule(); !ok && len(m.plan) == 0 {
		m = m.ask(env)
	} else if m.place == asking {
		m.place = listing
	}
	return m.send(env)
}

// send has the oldest change kept, one at a time.
func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	edits, batch, ok := m.edits.Send()
	if m.edits = edits; !ok {
		return m, nil
	}
	return m, keep(m.ctx, env.Store, m.id, m.team, m.edits.Log, batch)
}

// wasKept goes on with the next change, or tries again after a while.
func (m Model) wasKept(env *screen.Env, msg kept) (Model, tea.Cmd) {
	if m.err = msg.err; msg.err != nil {
		return m, screen.After(m.ctx, retryAfter, retry{m.id})
	}
	m.edits = m.edits.Kept(msg.events)
	m.kept = !m.edits.Waiting()
	return m.refresh(env).send(env)
}

// meeting is the chosen one.
func (m Model) meeting() model.Meeting {
	if m.at >= len(m.plan) {
		return model.Meeting{}
	}
	return m.plan[m.at]
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	m.notice = ""
	if do.Command == keys.Back && !m.typing && (m.place == listing || m.place == asking && len(m.plan) == 0) {
		return m, screen.Pop(), nil
	}
	next, cmd := m.act(env, do)
	return next, screen.Stay(), cmd
}
