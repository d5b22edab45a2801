// Package first is the very first start: what this is, the language, the name
// of the team and of the people in it, or an example to look at. It is never
// shown again once there is a team.
package first

import (
	"context"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/teamlog"
)

// stage is which question is asked.
type stage uint8

const (
	choosing stage = iota // our own team, or an example
	naming                // the team
	listing               // the people
)

// mostNames keeps the team's first append within what one append holds.
const mostNames = 90

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx    context.Context
	sample bool   // there is an example to look at
	method string // to begin with, empty: go home
	team   model.ID

	stage  stage
	at     int // of the two choices
	name   string
	people []string
	field  *field.Field

	notice  string
	sending bool
	pending []model.Event // what is being kept: the same events when it is tried again
}

// Builder makes the screen. sample says whether there is an example to look at.
func Builder(sample bool) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		first, _ := to.(screen.OpenFirst)
		m := Model{ctx: ctx, sample: sample, method: first.Method, team: env.NewID(), field: field.Line(text.Title)}
		if !sample {
			m.stage = naming
		}
		return m, nil
	}
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.stage != choosing }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return m.sending }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case kept:
		if msg.team == m.team {
			return m.wasKept(env, msg.err)
		}
	case tea.KeyPressMsg:
		return m.typed(func(f *field.Field) { f.Key(msg) }), screen.Stay(), nil
	case tea.PasteMsg:
		return m.paste(env, msg.Content), screen.Stay(), nil
	}
	return m, screen.Stay(), nil
}

// typed changes the field, where there is one.
func (m Model) typed(change func(*field.Field)) Model {
	if !m.Typing() || m.sending {
		return m
	}
	m.field = m.field.Clone()
	change(m.field)
	m.notice = ""
	return m
}

func (m Model) paste(env *screen.Env, content string) Model {
	fits := true
	m = m.typed(func(f *field.Field) { fits = f.Paste(teamlog.OneLine(content)) })
	if !fits {
		m.notice = lang.Fill(env.Words.Common.LargePut, "n", strconv.Itoa(text.Count(content)))
	}
	return m
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	if m.sending {
		return m, screen.Stay(), nil
	}
	m.notice = ""
	switch do.Command {
	case keys.Choose:
		m.at = 0
		if do.Key == "down" {
			m.at = 1
		}
	case keys.Back:
		m = m.back()
	case keys.Undo:
		m = m.lastBack()
	case keys.Sample:
		return m, screen.Push(screen.OpenSample{}), nil
	case keys.Open:
		return m.enter(env)
	}
	return m, screen.Stay(), nil
}

// enter goes on with what is chosen or typed.
func (m Model) enter(env *screen.Env) (screen.Screen, screen.Nav, tea.Cmd) {
	switch {
	case m.stage == choosing && m.at == 1:
		return m, screen.Push(screen.OpenSample{}), nil
	case m.stage == choosing:
		return m.ask(naming, m.name), screen.Stay(), nil
	case m.stage == naming:
		if m.name = text.CleanLine(m.field.Text(), text.Name); m.name == "" {
			m.name = env.Words.First.OurTeam
		}
		return m.ask(listing, ""), screen.Stay(), nil
	case !m.field.Empty():
		return m.add(env), screen.Stay(), nil
	case len(m.people) == 0:
		m.notice = env.Words.First.NeedOne
		return m, screen.Stay(), nil
	}
	next, cmd := m.send(env)
	return next, screen.Stay(), cmd
}

// ask goes to another question, with what was answered to it before.
func (m Model) ask(s stage, answer string) Model {
	m.stage, m.field = s, m.field.Clone()
	m.field.SetText(answer)
	return m
}

// back goes to the question before; what was typed stays.
func (m Model) back() Model {
	switch {
	case m.stage == listing && !m.field.Empty():
		return m.ask(listing, "")
	case m.stage == listing:
		return m.ask(naming, m.name)
	case m.stage == naming && m.sample:
		m.name = text.CleanLine(m.field.Text(), text.Name)
		return m.ask(choosing, "")
	}
	return m
}

// add puts the names in the line to the list; one that is there already stays
// in the line, so that it can be told apart.
func (m Model) add(env *screen.Env) Model {
	var again []string
	m.people, m.pending = slices.Clone(m.people), nil
	for _, name := range teamlog.Names(m.field.Text()) {
		same := func(other string) bool { return strings.EqualFold(name, other) }
		switch {
		case slices.ContainsFunc(m.people, same):
			again = append(again, name)
		case len(m.people) < mostNames:
			m.people = append(m.people, name)
		}
	}
	if len(again) > 0 {
		m.notice = lang.Fill(env.Words.First.Twice, "name", again[0])
	}
	return m.ask(listing, strings.Join(again, ", "))
}

// lastBack takes the last name out of the list, to type it differently.
func (m Model) lastBack() Model {
	if m.stage != listing || len(m.people) == 0 {
		return m
	}
	last := len(m.people) - 1
	m = m.ask(listing, m.people[last])
	m.people, m.pending = slices.Clone(m.people[:last]), nil
	return m
}

// send has the team kept: its name and its people in one append.
func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	if m.pending == nil {
		bodies := []model.Body{model.TeamNamed{Name: m.name}}
		for _, name := range m.people {
			bodies = append(bodies, model.MemberJoined{Person: env.NewID(), Name: name})
		}
		m.pending = teamlog.Stamp(env.NewID, env.Clock(), env.Seat, bodies...)
	}
	m.sending = true
	return m, keep(m.ctx, env.Store, m.team, m.pending)
}

// wasKept goes on, home or to the questions before a session, or says what is the matter; enter then tries again.
func (m Model) wasKept(env *screen.Env, err error) (screen.Screen, screen.Nav, tea.Cmd) {
	m.sending = false
	if err != nil {
		m.notice = env.Words.Error(err)
		return m, screen.Stay(), nil
	}
	if m.method != "" {
		return m, screen.Replace(screen.OpenSetup{Team: m.team, Method: m.method}), nil
	}
	return m, screen.Home(), nil
}
