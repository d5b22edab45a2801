// Package home is the first screen: what a team can do now, with a running
// session first in line. It hangs on the wall too, so it names no case, no
// presenter, and nothing that is late.
//
// It reads one row of the store and the list of teams, nothing else, and reads
// them again now and then while it is on top.
package home

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Entry is a line of the menu that has a screen behind it. Beginning a session
// and changing the team are always there.
type Entry uint8

// Entries that the wiring hands in as far as their screens exist, in the order
// in which they stand in the menu.
const (
	Advice     Entry = iota + 1 // OpenAdvice
	Review                      // OpenReview, once there is something to read
	Intentions                  // OpenIntentions, likewise
	Series                      // OpenSeason
	Methods                     // OpenLibrary
	Sample                      // OpenSample, until the team has had a session
)

// Options say what is there.
type Options struct {
	Entries []Entry
	// Count gives how many methods there are. It is called once by a command,
	// never while drawing; nil leaves the number out.
	Count func() int
}

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	opts Options
	id   model.ID // of this screen: answers to another one are passed over
	team model.ID

	ready   bool
	err     error
	home    sessions.Home
	teams   []sessions.TeamRow
	methods int
	at      int

	shown   bool   // on top, as far as we know: only then it reads again
	round   uint64 // of reading again; a tick of an earlier round does nothing
	picking bool   // the list of teams lies over the menu
	picked  int
	making  bool // a new team is being made: it is shown when it is there
}

// Builder makes the screen of OpenHome.
func Builder(opts Options) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		m := Model{ctx: ctx, opts: opts, id: env.NewID(), shown: true, round: 1}
		if home, ok := to.(screen.OpenHome); ok {
			m.team = home.Team
		}
		return m, tea.Batch(m.read(env), again(ctx, m.id, m.round), count(m.id, opts.Count))
	}
}

// Typing says that nothing is typed here.
func (m Model) Typing() bool { return false }

// Busy says that nothing is kept here.
func (m Model) Busy() bool { return false }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case screen.Shown:
		m.shown, m.round = true, m.round+1
		return m, screen.Stay(), tea.Batch(m.read(env), again(m.ctx, m.id, m.round))
	case loaded:
		if msg.screen == m.id {
			return m.take(env, msg)
		}
	case counted:
		if msg.screen == m.id {
			m.methods = msg.methods
		}
	case due:
		if msg.screen == m.id && msg.round == m.round && m.shown {
			return m, screen.Stay(), tea.Batch(m.read(env), again(m.ctx, m.id, m.round))
		}
	}
	return m, screen.Stay(), nil
}

func (m Model) read(env *screen.Env) tea.Cmd { return load(m.ctx, env.Store, m.id, m.team) }

// take shows what was read. What could not be read leaves the older row, and a
// sentence. Without any team the very first start comes instead.
func (m Model) take(env *screen.Env, msg loaded) (screen.Screen, screen.Nav, tea.Cmd) {
	m.err = msg.err
	if msg.err != nil {
		return m, screen.Stay(), nil
	}
	if len(msg.teams) == 0 {
		return m, screen.Replace(screen.OpenFirst{}), nil
	}
	if made := m.made(msg.teams); !made.IsZero() {
		m.team, m.making, m.teams = made, false, msg.teams
		return m, screen.Stay(), m.read(env)
	}
	if msg.asked != m.team {
		return m, screen.Stay(), nil // an answer about the team before
	}
	before, running, first := m.chosen(env), len(m.home.Running), !m.ready
	m.ready, m.home, m.teams, m.team = true, msg.home, msg.teams, msg.home.Team.ID
	m.at = max(0, slices.IndexFunc(m.lines(env), before.same))
	if first || len(m.home.Running) > running {
		m.at = 0 // what is first in line is what most people come for
	}
	return m, screen.Stay(), nil
}

// made is the team that was not there before a new one was being made.
func (m Model) made(teams []sessions.TeamRow) model.ID {
	if !m.making {
		return model.ID{}
	}
	for _, t := range teams {
		if !slices.ContainsFunc(m.teams, func(old sessions.TeamRow) bool { return old.ID == t.ID }) {
			return t.ID
		}
	}
	return model.ID{}
}

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	switch {
	case do.Command == keys.SwitchTeam:
		m.picking = !m.picking
		m.picked = max(0, slices.IndexFunc(m.teams, func(t sessions.TeamRow) bool { return t.ID == m.team }))
	case do.Command == keys.Back:
		m.picking = false
	case do.Command == keys.Sample:
		return m.leave(screen.OpenSample{})
	case do.Command == keys.Choose && m.picking:
		m.picked = page.Move(m.picked, len(m.teams)+1, do.Key)
	case do.Command == keys.Choose:
		m.at = page.Move(m.at, len(m.lines(env)), do.Key)
	case do.Command == keys.Remove:
		if to, ok := m.chosen(env).to.(screen.OpenSession); ok {
			return m, screen.Stay(), forget(m.ctx, env.Store, m.id, m.team, to.Log)
		}
	case do.Command == keys.Open && m.picking:
		return m.pick(env)
	case do.Command == keys.Open:
		if to := m.chosen(env).to; to != nil {
			return m.leave(to)
		}
		return m, screen.Stay(), m.read(env)
	}
	return m, screen.Stay(), nil
}

// pick shows another team, or has a new one made.
func (m Model) pick(env *screen.Env) (screen.Screen, screen.Nav, tea.Cmd) {
	m.picking = false
	if m.picked >= len(m.teams) {
		m.making = true
		return m.leave(screen.OpenTeam{})
	}
	m.team, m.at = m.teams[m.picked].ID, 0
	return m, screen.Stay(), m.read(env)
}

// leave opens a screen on top; until this one is shown again it reads nothing.
func (m Model) leave(to screen.Target) (screen.Screen, screen.Nav, tea.Cmd) {
	m.shown = false
	return m, screen.Push(to), nil
}
