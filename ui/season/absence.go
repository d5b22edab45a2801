package season

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// awayness is what was said so far about who cannot be there.
type awayness struct {
	who     []model.ID // those who cannot
	through int        // the row of the last meeting that this is about
}

// askAway opens the question who cannot be at the chosen meeting.
func (m Model) askAway() Model {
	m.place, m.row = absence, 0
	m.away = awayness{who: slices.Clone(m.meeting().Away), through: m.at}
	return m
}

// actAbsence carries out a command of that question.
func (m Model) actAbsence(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	here := m.now.Team.Here()
	switch do.Command {
	case keys.Back:
		m.place = listing
	case keys.Choose:
		m.row = page.Move(m.row, len(here), do.Key)
	case keys.Toggle:
		id := here[m.row].ID
		m.away.who = slices.Clone(m.away.who)
		if i := slices.Index(m.away.who, id); i >= 0 {
			m.away.who = slices.Delete(m.away.who, i, i+1)
		} else {
			m.away.who = append(m.away.who, id)
		}
	case keys.Change:
		if do.Key == "left" {
			m.away.through = max(m.at, m.away.through-1)
		} else {
			m.away.through = min(len(m.plan)-1, m.away.through+1)
		}
	case keys.Open:
		if bodies := m.absences(); len(bodies) > 0 {
			return m.propose(env, env.Words.Season.Changes, true, bodies...)
		}
		m.place = listing
	}
	return m, nil
}

// absences are what is to be kept: whose answer is another one than before, on
// any of the days.
func (m Model) absences() []model.Body {
	var bodies []model.Body
	from, to := m.meeting().Date, m.plan[m.away.through].Date
	for _, member := range m.now.Team.Here() {
		away := slices.Contains(m.away.who, member.ID)
		differs := slices.Contains(m.meeting().Away, member.ID) != away
		for _, x := range m.plan[m.at : m.away.through+1] {
			differs = differs || away && !slices.Contains(x.Away, member.ID)
		}
		if differs {
			bodies = append(bodies, model.AbsenceSaid{Person: member.ID, From: min(from, to), To: max(from, to), Comes: !away})
		}
	}
	return bodies
}
