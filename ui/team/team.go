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
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID
	made bool // a team that is being made here

	ready   bool
	err     error
	log     []model.Event   // as the store has it
	waiting [][]model.Event // what is shown already and not kept yet, oldest first
	sending bool
	now     model.Team
	done    [][]model.ID // what was done here and can be taken back
	undone  [][]model.ID // what was taken back

	at     int
	typing bool
	field  *field.Field
	notice string
	kept   bool // the last change is on disk: a quiet sign
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
func (m Model) Busy() bool { return len(m.waiting) > 0 }

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
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.screen == m.id {
			m.ready, m.err, m.log = msg.err == nil, msg.err, msg.events
			return m.refresh(), nil
		}
	case kept:
		if msg.screen == m.id {
			return m.wasKept(env, msg)
		}
	case retry:
		if msg.screen == m.id {
			m.sending = false
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
	switch do.Command {
	case keys.Back:
		if m.typing && m.now.Name != "" {
			return m.close(), screen.Stay(), nil
		}
		return m, screen.Pop(), nil
	case keys.Choose:
		m.at = page.Move(m.at, len(m.rows()), do.Key)
		return m, screen.Stay(), nil
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
			return m.flip(env)
		}
		return m.edit(env), nil
	case keys.Change, keys.Toggle, keys.Manager:
		return m.flip(env)
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
	m, ids := m.record(env, bodies)
	m.done, m.undone = append(slices.Clone(m.done), ids), nil
	return m.send(env)
}

// record puts a change behind those that wait.
func (m Model) record(env *screen.Env, bodies []model.Body) (Model, []model.ID) {
	events := teamlog.Stamp(env.NewID, env.Clock(), env.Seat, bodies...)
	ids := make([]model.ID, len(events))
	for i, e := range events {
		ids[i] = e.ID
	}
	m.waiting, m.kept = append(slices.Clone(m.waiting), events), false
	return m.refresh(), ids
}

// refresh takes over what all events together say.
func (m Model) refresh() Model {
	events := slices.Clone(m.log)
	for _, batch := range m.waiting {
		events = append(events, batch...)
	}
	m.now = model.FoldTeam(m.team, events)
	m.at = min(m.at, max(0, len(m.rows())-1))
	return m
}

// send has the oldest change kept, one at a time.
func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	if m.sending || len(m.waiting) == 0 {
		return m, nil
	}
	m.sending = true
	return m, keep(m.ctx, env.Store, m.id, m.team, m.log, m.waiting[0])
}

// wasKept goes on with the next change, or tries again after a while.
func (m Model) wasKept(env *screen.Env, msg kept) (Model, tea.Cmd) {
	if m.err = msg.err; msg.err != nil {
		return m, after(m.ctx, retryAfter, retry{m.id})
	}
	m.sending, m.log, m.waiting = false, msg.events, m.waiting[1:]
	m.kept = len(m.waiting) == 0
	return m.refresh().send(env)
}

// undo takes back the newest change that was made here.
func (m Model) undo(env *screen.Env) (Model, tea.Cmd) {
	if len(m.done) == 0 {
		return m, nil
	}
	last := len(m.done) - 1
	ids := m.done[last]
	m, _ = m.record(env, []model.Body{model.Retracted{IDs: ids, Undo: true}})
	m.done, m.undone = m.done[:last:last], append(slices.Clone(m.undone), ids)
	return m.send(env)
}

// redo brings back the newest change that was taken back.
func (m Model) redo(env *screen.Env) (Model, tea.Cmd) {
	if len(m.undone) == 0 {
		return m, nil
	}
	last := len(m.undone) - 1
	ids := m.undone[last]
	m, _ = m.record(env, []model.Body{model.Restored{IDs: ids}})
	m.undone, m.done = m.undone[:last:last], append(slices.Clone(m.done), ids)
	return m.send(env)
}
