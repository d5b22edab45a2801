// Package team is the screen of a team: its name, who belongs to it, what it
// agreed, and when it meets. Every change is one event, kept at once; there is
// nothing to save. A person who is renamed is renamed everywhere.
package team

import (
	"context"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/part"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	made bool // a team that is being made here

	ready bool
	err   error
	edits teamlog.Edits
	now   model.Team

	at     int
	typing bool
	field  *field.Field
	notice string
	kept   bool // the last change is on disk: a quiet sign

	sessions int // that the team has had
	erase    erasing
	ask      part.Ask
}

// Open is the builder of OpenTeam; a zero team is a new one.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenTeam)
	m := Model{ctx: ctx, id: env.NewID(), team: target.Team, field: field.Line(text.Name)}
	if m.team.IsZero() {
		m.team, m.made, m.ready = env.NewID(), true, true
		return m.refresh().edit(env), nil
	}
	return m, load(ctx, env.Store, m.id, m.team)
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.typing }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return m.edits.Waiting() || m.erase == going }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case tea.KeyPressMsg:
		return m.typed(func(f *field.Field) bool { f.Key(msg); return true }, ""), screen.Stay(), nil
	case tea.PasteMsg:
		large := lang.Fill(env.Words.Common.LargePut, "n", strconv.Itoa(text.Count(msg.Content)))
		return m.typed(func(f *field.Field) bool { return f.Paste(teamlog.OneLine(msg.Content)) }, large), screen.Stay(), nil
	}
	if msg, ok := msg.(gone); ok && msg.screen == m.id {
		if m.erase, m.err = notAsked, msg.err; msg.err == nil {
			return m, screen.Home(), nil
		}
		return m, screen.Stay(), nil
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.screen == m.id {
			m.ready, m.err, m.edits.Log, m.sessions = msg.err == nil, msg.err, msg.events, msg.sessions
			return m.refresh(), nil
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
	}
	return m, nil
}

// typed changes the field; a change that is refused says why.
func (m Model) typed(change func(*field.Field) bool, refused string) Model {
	if !m.typing {
		return m
	}
	m.field, m.notice = m.field.Clone(), ""
	if !change(m.field) {
		m.notice = refused
	}
	return m
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	m.notice = ""
	if m.asking() {
		next, cmd := m.answer(env, do)
		return next, screen.Stay(), cmd
	}
	switch do.Command {
	case keys.Back:
		if m.typing && m.now.Name != "" {
			return m.close(), screen.Stay(), nil
		}
		return m, screen.Pop(), nil
	case keys.Choose:
		m.at = page.Move(m.at, len(m.rows()), do.Key)
		return m, screen.Stay(), nil
	case keys.Open, keys.Edit:
		if m.row().kind == theMeeting && m.hasSeries() && !m.typing {
			return m, screen.Push(screen.OpenSeason{Team: m.team}), nil
		}
	}
	next, cmd := m.act(env, do)
	return next, screen.Stay(), cmd
}

// act is every command that changes something or opens the field.
func (m Model) act(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Open, keys.Edit:
		if m.typing {
			return m.enter(env)
		}
		if m.row().kind == theBoss {
			return m.flip(env, "right")
		}
		return m.edit(env), nil
	case keys.Change, keys.Toggle, keys.Manager:
		return m.flip(env, do.Key)
	case keys.AddPerson:
		m.at = slices.IndexFunc(m.rows(), func(r row) bool { return r.kind == newMember })
		return m.edit(env), nil
	case keys.Remove:
		return m.remove(env)
	case keys.Undo:
		return m.undo(env)
	case keys.Redo:
		return m.redo(env)
	}
	return m, nil
}

// keep shows a change at once and has it kept.
func (m Model) keep(env *screen.Env, bodies ...model.Body) (Model, tea.Cmd) {
	return m.changed(env, m.edits.Add(stamp(env)(bodies...)))
}

func (m Model) undo(env *screen.Env) (Model, tea.Cmd) {
	return m.changed(env, m.edits.Undo(stamp(env)))
}

func (m Model) redo(env *screen.Env) (Model, tea.Cmd) {
	return m.changed(env, m.edits.Redo(stamp(env)))
}

// stamp makes events of what is said here now.
func stamp(env *screen.Env) func(...model.Body) []model.Event {
	return func(bodies ...model.Body) []model.Event {
		return teamlog.Stamp(env.NewID, env.Clock(), env.Seat, bodies...)
	}
}

// changed shows what all events together say, and has the new ones kept.
func (m Model) changed(env *screen.Env, edits teamlog.Edits) (Model, tea.Cmd) {
	m.edits, m.kept = edits, false
	return m.refresh().send(env)
}

// refresh takes over what all events together say.
func (m Model) refresh() Model {
	m.now = model.FoldTeam(m.team, m.edits.All())
	m.at = min(m.at, max(0, len(m.rows())-1))
	return m
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
	return m.refresh().send(env)
}
