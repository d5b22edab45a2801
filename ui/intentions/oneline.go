package intentions

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/screen"
)

func (m Model) typeLine(l line, content string) Model {
	o := *m.one
	o.line, o.now, o.reopen = l, o.kept.Intention, false
	m.one = &o
	m.field = field.New()
	m.field.SetText(content)
	return m
}

// change words the intention anew, part by part.
func (m Model) change(env *screen.Env, reopen bool) Model {
	first := forWhen
	if m.one.kept.Insight {
		first = forInsight
	}
	m = m.typeLine(first, "")
	m.one.reopen = reopen
	m.field.SetText(m.partNow(env))
	return m
}

// partNow is what the part that is asked for is now.
func (m Model) partNow(env *screen.Env) string {
	in := m.one.now
	switch m.one.line {
	case forWhen:
		return in.When
	case forThen, forInsight:
		return in.Then
	case forChance:
		if in.Chance != 0 {
			return env.Words.Times.Date(in.Chance, env.Zone)
		}
	case forObstacle:
		return in.Obstacle
	case forInstead:
		return in.Instead
	case forNotice:
		return in.Notice
	}
	return ""
}

// enter takes the line.
func (m Model) enter(env *screen.Env) (Model, tea.Cmd) {
	typed := strings.TrimSpace(text.Clean(m.field.Text(), text.Note))
	o := *m.one
	m.one = &o
	switch o.line {
	case forNote:
		if typed == "" {
			return m.back(), nil
		}
		m, cmd := m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: o.kept.Status, Note: typed}})
		return m.back(), cmd
	case forSmaller, forInsight:
		if typed != "" {
			o.now.Then = typed
		}
		if o.line == forInsight {
			o.now = model.Intention{Owner: o.now.Owner, Then: o.now.Then, Insight: true}
		}
		return m.reworded(env)
	}
	return m.part(env, &o, typed)
}

// part takes one part of another wording and asks for the next.
func (m Model) part(env *screen.Env, o *one, typed string) (Model, tea.Cmd) {
	switch o.line {
	case forWhen:
		o.now.When = typed
	case forThen:
		if typed != "" {
			o.now.Then = typed
		}
	case forChance:
		if typed != m.partNow(env) {
			chance, ok := env.Words.ParseDay(typed, env.Clock(), env.Zone)
			switch {
			case ok || typed == "":
				o.now.Chance = chance
			case o.noDay != typed:
				m.notice, o.noDay = env.Words.Intend.NoDay, typed
				return m, nil
			}
		}
	case forObstacle:
		o.now.Obstacle = typed
	case forInstead:
		o.now.Instead = typed
	case forNotice:
		o.now.Notice = typed
	}
	if o.line++; o.line == forInstead && o.now.Obstacle == "" {
		o.line++
	}
	if o.line == forNothing {
		return m.reworded(env)
	}
	m.field = field.New()
	m.field.SetText(m.partNow(env))
	return m, nil
}

// reworded keeps another wording. One that was made because the first did not
// work is asked about again.
func (m Model) reworded(env *screen.Env) (Model, tea.Cmd) {
	o := m.one
	var first, second tea.Cmd
	if o.now != o.kept.Intention {
		m, first = m.ask(env, model.Intend{ID: o.of.ID, Intention: o.now})
	}
	if status := o.status; o.reopen && status != model.StatusNotYet {
		m, second = m.ask(env, model.FollowUp{FollowedUp: model.FollowedUp{Intention: o.of.ID, Status: model.StatusOpen}})
	}
	return m.back(), tea.Batch(first, second)
}
