package season

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// The questions before a series, from the top.
const (
	askWeeks = iota
	askFirst
	askUntil
	askCount
	questions
)

// answers to them; each has a sensible one already.
type answers struct {
	number int // of the first meeting that this is about
	weeks  int
	first  model.Date
	minute int
	length int
	count  int
}

// Bounds of the answers, and what stands there when nobody said anything.
const (
	leastWeeks, mostWeeks, usualWeeks = 4, 8, 6
	mostCount, usualCount             = 26, 8
	leastLength, mostLength           = 30, 4 * 60
	usualLength, stepLength           = 90, 15
	usualMinute                       = 14 * 60
	ahead                             = 14 // days to the first meeting
	week                              = 7
)

// ask opens the questions: with the rhythm as it is, from the next meeting on,
// or with what most groups do.
func (m Model) ask(env *screen.Env) Model {
	today, minute := sessions.DateOf(env.Clock(), m.now.Zone)
	m.asked = answers{number: 1, weeks: usualWeeks, first: today + ahead, minute: usualMinute, length: usualLength, count: usualCount}
	if planned := m.now.Team.Meeting; planned > env.Clock() {
		m.asked.first, m.asked.minute = sessions.DateOf(planned, m.now.Zone)
	} else if weekend := m.asked.first.Weekday(); weekend == 0 || weekend == 6 {
		m.asked.first += 2
	}
	if rule, ok := m.now.Team.Season.Rule(); ok {
		m.asked.weeks, m.asked.length, m.asked.minute = rule.Weeks, rule.Length, rule.Minute
		m.asked.number, m.asked.count = len(m.plan)+1, max(1, rule.Count)
		if next, ok := model.NextMeeting(m.plan); ok && next.Date >= today {
			m.asked.number, m.asked.first, m.asked.count = next.Number, next.Date, len(m.plan)-next.Number+1
		}
	} else if len(m.plan) > 0 {
		m.asked.number = len(m.plan) + 1
	}
	if m.asked.first == today && minute > m.asked.minute {
		m.asked.first += week
	}
	m.place, m.row = asking, 0
	return m
}

// rule is what the answers come down to.
func (m Model) rule() model.SeasonSet {
	a := m.asked
	return model.SeasonSet{
		Number: a.number, First: a.first, Minute: a.minute, Weeks: a.weeks, Length: a.length, Count: a.count, Zone: m.zoneName(),
	}
}

// zoneName is the zone's IANA name, empty where only the computer knows it.
func (m Model) zoneName() string {
	if name := m.now.Zone.String(); name != "Local" {
		return name
	}
	return ""
}

// answer changes an answer with left and right.
func (m Model) answer(key string) Model {
	step := 1
	if key == "left" {
		step = -1
	}
	a := &m.asked
	switch m.row {
	case askWeeks:
		a.weeks = min(max(a.weeks+step, leastWeeks), mostWeeks)
	case askFirst:
		a.first += model.Date(step)
	case askUntil:
		a.length = min(max(a.length+step*stepLength, leastLength), mostLength)
	case askCount:
		a.count = min(max(a.count+step, m.leastCount()), mostCount)
	}
	return m
}

// leastCount is 0 where there is a series that can end.
func (m Model) leastCount() int {
	if len(m.plan) == 0 {
		return 1
	}
	return 0
}

// made keeps a new series, or shows what another rhythm makes different.
func (m Model) made(env *screen.Env) (Model, tea.Cmd) {
	bodies := []model.Body{m.rule()}
	if free := m.free(); len(free) > 0 {
		bodies = append(bodies, model.FreeDaysSet{Days: free})
	}
	if len(m.plan) > 0 {
		return m.propose(env, env.Words.Season.Changes, true, bodies...)
	}
	m.place = listing
	m, cmd := m.keep(env, bodies...)
	m.at = m.nextAt()
	return m, cmd
}

// moveTo takes the day and the time that were typed: for the first meeting, or
// for the chosen one.
func (m Model) moveTo(env *screen.Env) (Model, tea.Cmd) {
	typed := text.CleanLine(m.field.Text(), text.Name)
	if typed == "" {
		return m.close(), nil
	}
	at, ok := env.Words.ParseMoment(typed, env.Clock(), m.now.Zone)
	if !ok {
		m.notice = env.Words.Season.NoMoment
		return m, nil
	}
	day, minute := sessions.DateOf(at, m.now.Zone)
	m = m.close()
	if m.place == asking {
		m.asked.first, m.asked.minute = day, minute
		return m, nil
	}
	return m.propose(env, env.Words.Season.Changes, false, model.MeetingMoved{Number: m.meeting().Number, Date: day, Minute: minute})
}

// open opens the line for a day and a time.
func (m Model) open(content string) Model {
	m.typing, m.field = true, field.Line(text.Name)
	m.field.SetText(content)
	return m
}

func (m Model) close() Model {
	m.typing = false
	return m
}

// actAsking carries out a command of the questions.
func (m Model) actAsking(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Back:
		m.place = listing
	case keys.Choose:
		m.row = page.Move(m.row, questions, do.Key)
	case keys.Change:
		m = m.answer(do.Key)
	case keys.Edit:
		m.row = askFirst
		return m.open(env.Words.Moment(sessions.MomentOf(m.asked.first, m.asked.minute, m.now.Zone), m.now.Zone)), nil
	case keys.Open:
		return m.made(env)
	}
	return m, nil
}
