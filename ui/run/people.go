package run

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// person is a line of the people panel.
type person struct {
	id   model.ID
	name string
	here bool
}

// roster is who is here in seating order, then the team's members who are not,
// then guests who left.
func (m Model) roster() []person {
	var out []person
	seen := map[model.ID]bool{}
	add := func(id model.ID, here bool) {
		if !seen[id] {
			seen[id] = true
			out = append(out, person{id: id, name: m.session.NameOf(m.team, id), here: here})
		}
	}
	for _, id := range m.session.Seats {
		add(id, true)
	}
	for _, member := range m.team.Here() {
		add(member.ID, false)
	}
	for _, id := range m.session.Everyone {
		add(id, false)
	}
	return out
}

func (m Model) listPeople() Model {
	if m.panel == peoplePanel {
		m.list = chooser{on: true, what: ofSeats}
	}
	return m
}

func (m Model) listSteps() Model {
	if m.panel == stepsPanel {
		m.list = chooser{on: true, what: ofSteps, at: max(0, slices.Index(m.way(), m.session.Step))}
	}
	return m
}

// hereOrAway seats somebody, or lets them go.
func (m Model) hereOrAway(env *screen.Env) (Model, tea.Cmd) {
	p := m.roster()[min(m.list.at, len(m.roster())-1)]
	var cmd tea.Cmd
	if p.here {
		m, cmd = m.ask(env, model.Leave{Person: p.id})
	} else {
		m, cmd = m.ask(env, model.Arrive{Person: p.id})
	}
	// They take another place in the list; the sign goes with them, so that the
	// same key takes it back.
	if at := slices.IndexFunc(m.roster(), func(o person) bool { return o.id == p.id }); at >= 0 {
		m.list.at = at
	}
	return m, cmd
}

// seat carries out a command of the people panel.
func (m Model) seat(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	if do.Command == keys.AddPerson {
		return m.openField(forGuest, ""), nil
	}
	roster := m.roster()
	if len(roster) == 0 {
		return m, nil
	}
	p := roster[min(m.list.at, len(roster)-1)]
	switch do.Command {
	case keys.Leads:
		return m.ask(env, model.GiveRole{Role: model.Facilitator, Person: p.id})
	case keys.Types:
		return m.ask(env, model.GiveRole{Role: model.NoteTaker, Person: p.id})
	case keys.Presents:
		return m.ask(env, model.GiveRole{Role: model.Presenter, Person: p.id})
	}
	return m.moveSeat(env, do.Key)
}

// moveSeat changes the chosen person's place with a neighbour.
func (m Model) moveSeat(env *screen.Env, key string) (Model, tea.Cmd) {
	to := m.list.at + 1
	if key == "shift+up" {
		to = m.list.at - 1
	}
	order := append([]model.ID(nil), m.session.Seats...)
	if m.list.at >= len(order) || to < 0 || to >= len(order) {
		return m, nil
	}
	order[m.list.at], order[to] = order[to], order[m.list.at]
	next, cmd := m.ask(env, model.Order{People: order})
	next.list.at = to
	return next, cmd
}
