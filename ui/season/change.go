package season

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// act carries out a command where the screen is.
func (m Model) act(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch {
	case m.typing && do.Command == keys.Back:
		return m.close(), nil
	case m.typing && do.Command == keys.Open:
		return m.moveTo(env)
	case do.Command == keys.Undo:
		return m.changed(env, m.edits.Undo(m.stamp(env)))
	case do.Command == keys.Redo:
		return m.changed(env, m.edits.Redo(m.stamp(env)))
	case m.place == asking:
		return m.actAsking(env, do)
	case m.place == absence:
		return m.actAbsence(env, do)
	case m.place == showing:
		return m.actShowing(env, do)
	case m.place == writing:
		return m.actWriting(env, do)
	}
	return m.actList(env, do)
}

// actList carries out a command of the list of meetings.
func (m Model) actList(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Choose:
		m.at = page.Move(m.at, len(m.plan), do.Key)
	case keys.NextField, keys.PrevField:
		m.role = otherRole(m.role)
	case keys.Change:
		return m.another(env, do.Key)
	case keys.Swap:
		return m.swap(env)
	case keys.Open, keys.Edit:
		return m.open(env.Words.Moment(m.now.At(m.meeting().Slot), m.now.Zone)), nil
	case keys.Remove:
		return m.propose(env, env.Words.Season.Changes, false, model.MeetingDropped{Number: m.meeting().Number, Holds: m.meeting().Dropped})
	case keys.Absent:
		return m.askAway(), nil
	case keys.Rhythm:
		return m.ask(env), nil
	case keys.Export:
		m.place, m.row = writing, 0
	}
	return m, nil
}

func otherRole(r model.Role) model.Role {
	if r == model.Presenter {
		return model.Facilitator
	}
	return model.Presenter
}

// roleOf is who has a role at a meeting.
func roleOf(x model.Meeting, role model.Role) model.ID {
	if role == model.Presenter {
		return x.Presenter
	}
	return x.Facilitator
}

// another gives the role that keys are about to the next one who can have it.
// Who has the other role changes places with them.
func (m Model) another(env *screen.Env, key string) (Model, tea.Cmd) {
	x := m.meeting()
	var able []model.ID
	for _, member := range m.now.Team.Here() {
		busy := member.ID == roleOf(x, otherRole(m.role))
		leads := m.role == model.Facilitator && member.ID == m.now.Team.Boss
		if !slices.Contains(x.Away, member.ID) && !busy && !leads {
			able = append(able, member.ID)
		}
	}
	if len(able) < 2 {
		m.notice = env.Words.Season.NobodyElse
		return m, nil
	}
	at := slices.Index(able, roleOf(x, m.role)) + 1
	if key == "left" {
		at += len(able) - 2
	}
	return m.propose(env, env.Words.Season.Changes, false, model.MeetingGiven{Number: x.Number, Role: m.role, Person: able[(at+len(able))%len(able)]})
}

// swap lets whoever presents lead, and whoever leads present, once.
func (m Model) swap(env *screen.Env) (Model, tea.Cmd) {
	x := m.meeting()
	if x.Presenter.IsZero() || x.Facilitator.IsZero() || x.Presenter == m.now.Team.Boss {
		m.notice = env.Words.Season.NobodyElse
		return m, nil
	}
	return m.propose(env, env.Words.Season.Changes, false,
		model.MeetingGiven{Number: x.Number, Role: model.Presenter, Person: x.Facilitator},
		model.MeetingGiven{Number: x.Number, Role: model.Facilitator, Person: x.Presenter})
}

// actShowing answers whether what is shown is to be kept.
func (m Model) actShowing(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Accept:
		m.place = listing
		return m.keep(env, m.offer.bodies...)
	case keys.Decline:
		m.place = m.offer.from
	}
	return m, nil
}

// actWriting chooses what a file is for, and has it written.
func (m Model) actWriting(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	formats := export.SeasonFormats()
	switch do.Command {
	case keys.Back:
		m.place = listing
	case keys.Choose:
		m.row = page.Move(m.row, len(formats), do.Key)
	case keys.Open:
		if m.saving {
			return m, nil
		}
		m.saving = true
		s := export.Season{Team: m.now.Team, Meetings: m.plan, Zone: m.now.Zone, Words: env.Words}
		name := export.NameOn(env.Clock(), env.Zone, env.Words.Season.FileName)
		return m, write(m.id, m.opts.Folder, name, formats[m.row], s)
	}
	return m, nil
}

// wasWritten says where the file is.
func (m Model) wasWritten(env *screen.Env, msg written) Model {
	m.saving = false
	switch {
	case errors.Is(msg.err, export.ErrNothingAhead):
		m.notice = env.Words.Season.NothingAhead
	case msg.err != nil:
		m.notice = env.Words.Error(msg.err)
	default:
		m.place, m.notice = listing, lang.Fill(env.Words.Season.Exported, "file", msg.path)
	}
	return m
}
