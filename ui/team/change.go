package team

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// kind is what a row of the screen is.
type kind uint8

const (
	theName kind = iota
	aMember
	newMember
	anAgreement
	newAgreement
	theMeeting
	theBoss
)

// row is something to choose and change. at counts within its kind.
type row struct {
	kind kind
	at   int
}

// rows are everything that can be changed, from the top.
func (m Model) rows() []row {
	rows := []row{{kind: theName}}
	for i := range m.now.Here() {
		rows = append(rows, row{aMember, i})
	}
	rows = append(rows, row{kind: newMember})
	for i := range m.now.Agreements {
		rows = append(rows, row{anAgreement, i})
	}
	return append(rows, row{kind: newAgreement}, row{kind: theMeeting}, row{kind: theBoss})
}

// row is the chosen one.
func (m Model) row() row { return m.rows()[m.at] }

// limit is how long what is typed in a row may be, in graphemes.
func (r row) limit() int {
	switch r.kind {
	case theName, aMember:
		return text.Name
	}
	return text.Title // several names may come in one line
}

// edit opens the field for the chosen row.
func (m Model) edit(env *screen.Env) Model {
	r := m.row()
	content := ""
	switch r.kind {
	case theBoss:
		return m
	case theName:
		content = m.now.Name
	case aMember:
		content = m.now.Here()[r.at].Name
	case anAgreement:
		content = m.now.Agreements[r.at]
	case theMeeting:
		if m.now.Meeting != 0 {
			content = env.Words.Moment(m.now.Meeting, env.Zone)
		}
	}
	m.typing, m.field = true, lineOf(r.limit(), content)
	return m
}

func (m Model) close() Model {
	m.typing = false
	return m
}

// enter keeps what was typed. On the lines for something new the field stays
// open for the next one; an empty line is the end of it.
func (m Model) enter(env *screen.Env) (Model, tea.Cmd) {
	typed := text.CleanLine(m.field.Text(), text.Title)
	switch r := m.row(); {
	case r.kind == theMeeting:
		return m.enterMeeting(env, typed)
	case r.kind == theName && typed == "" && m.now.Name == "":
		m.notice = env.Words.Team.NameFirst
		return m, nil
	case typed == "" && r.kind == anAgreement:
		return m.close().remove(env)
	case typed == "":
		return m.close(), nil
	case r.kind == theName:
		return m.rename(env, typed)
	case r.kind == aMember:
		member := m.now.Here()[r.at]
		if m = m.close(); member.Name == typed {
			return m, nil
		}
		m.notice = env.Words.Team.Everywhere
		return m.keep(env, model.MemberRenamed{Person: member.ID, Name: typed})
	case r.kind == newMember:
		return m.join(env)
	}
	return m.agree(env, typed)
}

// rename names the team; a new one then asks for its people.
func (m Model) rename(env *screen.Env, name string) (Model, tea.Cmd) {
	isNew := m.now.Name == ""
	m = m.close()
	if name == m.now.Name {
		return m, nil
	}
	m, cmd := m.keep(env, model.TeamNamed{Name: name})
	if isNew {
		m.at = 1
		m = m.edit(env)
	}
	return m, cmd
}

// join adds the people in the line. Somebody who left and comes back is the
// same person.
func (m Model) join(env *screen.Env) (Model, tea.Cmd) {
	var bodies []model.Body
	var here []string
	for _, member := range m.now.Here() {
		here = append(here, member.Name)
	}
	for _, name := range teamlog.Names(m.field.Text()) {
		same := func(other string) bool { return strings.EqualFold(name, other) }
		if slices.ContainsFunc(here, same) {
			m.notice = lang.Fill(env.Words.First.Twice, "name", name)
			continue
		}
		here = append(here, name)
		bodies = append(bodies, model.MemberJoined{Person: m.person(env, same), Name: name})
	}
	if len(bodies) == 0 {
		return m, nil
	}
	m, cmd := m.keep(env, bodies...)
	m.at += len(bodies)
	return m.edit(env), cmd
}

// person is the id of somebody who left under that name, or a new one.
func (m Model) person(env *screen.Env, same func(string) bool) model.ID {
	for _, member := range m.now.Members {
		if member.Left && same(member.Name) {
			return member.ID
		}
	}
	return env.NewID()
}

// agree keeps the agreements with one more line, or one said differently.
func (m Model) agree(env *screen.Env, typed string) (Model, tea.Cmd) {
	r, lines := m.row(), slices.Clone(m.now.Agreements)
	if r.kind == anAgreement {
		lines[r.at] = typed
		return m.close().keep(env, model.AgreementsSet{Lines: lines})
	}
	m, cmd := m.keep(env, model.AgreementsSet{Lines: append(lines, typed)})
	m.at++
	return m.edit(env), cmd
}

// enterMeeting plans the next meeting; an empty line takes it away.
func (m Model) enterMeeting(env *screen.Env, typed string) (Model, tea.Cmd) {
	at, ok := model.Instant(0), true
	if typed != "" {
		at, ok = env.Words.ParseMoment(typed, env.Clock(), env.Zone)
	}
	switch {
	case !ok && m.now.Meeting != 0 && typed == env.Words.Moment(m.now.Meeting, env.Zone):
		return m.close(), nil // one that is past, left as it was
	case !ok:
		m.notice = env.Words.Team.NoMoment
		return m, nil
	case at == m.now.Meeting:
		return m.close(), nil
	}
	return m.close().keep(env, model.MeetingPlanned{At: at})
}

// remove takes the chosen member out of the team, or the chosen agreement away.
func (m Model) remove(env *screen.Env) (Model, tea.Cmd) {
	switch r := m.row(); {
	case r.kind == aMember && len(m.now.Here()) == 1:
		m.notice = env.Words.Team.NeedOne
	case r.kind == aMember:
		member := m.now.Here()[r.at]
		m.notice = lang.Fill(env.Words.Team.Gone, "name", member.Name)
		return m.keep(env, model.MemberLeft{Person: member.ID})
	case r.kind == theName && !m.made:
		return m.askErase(env), nil
	case r.kind == anAgreement:
		return m.keep(env, model.AgreementsSet{Lines: slices.Delete(slices.Clone(m.now.Agreements), r.at, r.at+1)})
	case r.kind == theMeeting && m.now.Meeting != 0:
		return m.keep(env, model.MeetingPlanned{})
	}
	return m, nil
}

// flip says whether a manager is in the circle, and who: nobody, somebody, or
// one of the members by name. Who that is never leads by the series.
func (m Model) flip(env *screen.Env, key string) (Model, tea.Cmd) {
	answers := []model.TeamConditionSet{{Condition: model.BossPresent}, {Condition: model.BossPresent, On: true}}
	for _, member := range m.now.Here() {
		answers = append(answers, model.TeamConditionSet{Condition: model.BossPresent, On: true, Person: member.ID})
	}
	at := 0
	if m.now.Conditions[model.BossPresent] {
		at = max(1, slices.IndexFunc(answers, func(a model.TeamConditionSet) bool { return a.On && a.Person == m.now.Boss }))
	}
	switch key {
	case "left":
		at += len(answers) - 1
	case "right":
		at++
	default:
		at = 1 - min(at, 1) // one key says yes or no
	}
	return m.keep(env, answers[at%len(answers)])
}

// hasSeries says whether the team meets in a series: its own screen says when.
func (m Model) hasSeries() bool {
	_, ok := m.now.Season.Rule()
	return ok
}
