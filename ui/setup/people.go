package setup

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// person is somebody who may be here.
type person struct {
	id    model.ID
	name  string
	here  bool
	fresh bool // not in the team yet
	guest bool // and not going to be
}

// seated puts the team in the order in which it last sat; who was not there
// then follows. Everybody is taken to be here.
func seated(team model.Team, last []model.ID) []person {
	rank := func(p person) int {
		if i := slices.Index(last, p.id); i >= 0 {
			return i
		}
		return len(last)
	}
	var people []person
	for _, m := range team.Here() {
		people = append(people, person{id: m.ID, name: m.Name, here: true})
	}
	slices.SortStableFunc(people, func(a, b person) int { return rank(a) - rank(b) })
	return people
}

// here are the people who are here, in seating order.
func (m Model) here() []model.ID {
	var ids []model.ID
	for _, p := range m.people {
		if p.here {
			ids = append(ids, p.id)
		}
	}
	return ids
}

// present is id if that person is here, else nobody.
func (m Model) present(id model.ID) model.ID {
	if slices.Contains(m.here(), id) {
		return id
	}
	return model.ID{}
}

// name is somebody's name.
func (m Model) name(id model.ID) string {
	for _, p := range m.people {
		if p.id == id {
			return p.name
		}
	}
	return ""
}

// changePeople carries out a command of the first question.
func (m Model) changePeople(do screen.Do) Model {
	switch do.Command {
	case keys.Choose:
		m.at = page.Move(m.at, len(m.people)+1, do.Key)
		return m
	case keys.AddPerson:
		return m.open(aName, "")
	}
	if m.at >= len(m.people) {
		if do.Command == keys.Toggle {
			return m.open(aName, "")
		}
		return m
	}
	m.people = slices.Clone(m.people)
	p := &m.people[m.at]
	switch do.Command {
	case keys.Toggle:
		p.here = !p.here
	case keys.Change:
		p.guest = p.fresh && !p.guest
	case keys.Leads:
		m.leads, p.here = other(m.leads, p.id), true
	case keys.Types:
		m.types, p.here = other(m.types, p.id), true
	case keys.Presents:
		m.brings, p.here = other(m.brings, p.id), true
	case keys.MoveSeat:
		m = m.moveSeat(do.Key)
	case keys.Remove:
		m = m.remove()
	}
	return m
}

// other gives a role to somebody, or takes it from who has it.
func other(now, id model.ID) model.ID {
	if now == id {
		return model.ID{}
	}
	return id
}

// moveSeat changes places with a neighbour.
func (m Model) moveSeat(key string) Model {
	to := m.at + 1
	if key == "shift+up" {
		to = m.at - 1
	}
	if to < 0 || to >= len(m.people) {
		return m
	}
	m.people[m.at], m.people[to] = m.people[to], m.people[m.at]
	m.at = to
	return m
}

// remove takes out somebody who was only just typed; a member is away instead.
func (m Model) remove() Model {
	if !m.people[m.at].fresh {
		m.people[m.at].here = false
		return m
	}
	m.people = slices.Delete(m.people, m.at, m.at+1)
	return m
}

// key gives a key to the field; a digit in the second question opens one.
func (m Model) key(msg tea.KeyPressMsg) Model {
	switch {
	case m.sending:
		return m
	case m.typing != nothing:
		m.field = m.field.Clone()
		m.field.Key(msg)
		m.notice = ""
	case m.asks == whoAndWhen && m.ready && len(msg.Text) == 1 && strings.Contains("0123456789", msg.Text):
		m = m.open(aTime, msg.Text)
		m.at = rowUntil
	}
	return m
}

func (m Model) paste(env *screen.Env, content string) Model {
	if m.typing == nothing {
		return m
	}
	m.field = m.field.Clone()
	if !m.field.Paste(teamlog.OneLine(content)) {
		m.notice = lang.Fill(env.Words.Common.LargePut, "n", strconv.Itoa(text.Count(content)))
	}
	return m
}

// enterName adds who was typed; an empty line is the end of it.
func (m Model) enterName(env *screen.Env) Model {
	names := teamlog.Names(m.field.Text())
	if len(names) == 0 {
		return m.open(nothing, "")
	}
	m.people = slices.Clone(m.people)
	for _, name := range names {
		m = m.add(env, name)
	}
	m.at = len(m.people)
	return m.open(aName, "")
}

// add seats somebody: who is in the team already, or was, is that person; who
// is not becomes a member when the session begins.
func (m Model) add(env *screen.Env, name string) Model {
	for i := range m.people {
		if strings.EqualFold(m.people[i].name, name) {
			m.people[i].here = true
			return m
		}
	}
	p := person{id: model.ID{}, name: name, here: true, fresh: true}
	for _, old := range m.team.Members {
		if old.Left && strings.EqualFold(old.Name, name) {
			p.id = old.ID
		}
	}
	if p.id.IsZero() {
		p.id = env.NewID()
	}
	m.people = append(m.people, p)
	return m
}
