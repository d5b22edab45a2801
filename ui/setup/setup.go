// Package setup asks the questions before a session: who is here, who presents
// and until what time, which method. Each has a sensible answer already, so that
// enter, enter, enter begins.
package setup

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// question is which question is asked.
type question uint8

const (
	whoIsHere question = iota
	whoAndWhen
	whichMethod
	questions
)

// Options say what the wiring has.
type Options struct {
	Methods *methods.Library
	// Walk says that there is a screen behind OpenWalk.
	Walk bool
}

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	opts Options
	id   model.ID // of this screen: answers to another one are passed over

	ready bool
	err   error
	team  model.Team
	log   []model.Event // the team's
	home  sessions.Home

	asks       question
	people     []person // in seating order, those who are not here too
	at         int      // row of the people, or of the second question
	leads      model.ID
	types      model.ID
	brings     model.ID // zero: chosen together
	planBrings model.ID // whose turn it is by the series
	until      model.Instant
	boss       bool
	told       bool // a manager is here: that was said on the way to this

	unmet  bool     // this group has had no meeting yet
	suits  []string // methods made for such a group
	offers []offer  // nil until the methods are there
	list   []choice // of the third question
	wanted string   // the method that was asked for
	method string   // the chosen one, empty for the first that fits
	form   form

	field  *field.Field
	typing purpose
	notice string

	clicked   model.Instant // when a clicker last went on or back
	beginning *beginning    // what is being kept: the same when it is tried again
	sending   bool
}

// purpose is what the text field is open for.
type purpose uint8

const (
	nothing purpose = iota
	aName
	aTime
)

// Builder makes the screen of OpenSetup.
func Builder(opts Options) screen.Builder {
	return func(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		m := Model{ctx: ctx, opts: opts, id: env.NewID(), field: field.Line(text.Title)}
		target, _ := to.(screen.OpenSetup)
		m.wanted, m.told = target.Method, target.Boss
		return m, tea.Batch(load(ctx, env.Store, m.id, target.Team, env.Clock(), env.Zone), collect(m.id, opts.Methods))
	}
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.typing != nothing }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return m.sending }

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case screen.Picked:
		m.method, m.beginning = msg.Method, nil
		m.told, m.boss = m.told || msg.Boss, m.boss || msg.Boss
	case loaded:
		if msg.screen == m.id {
			m = m.take(env, msg)
		}
	case collected:
		if msg.screen == m.id {
			m.offers, m.suits = msg.offers, msg.suits
			m = m.listed(env)
		}
	case screen.Changed, screen.Shown:
		m = m.listed(env)
	case begun:
		if msg.screen == m.id {
			return m.wasBegun(env, msg)
		}
	case tea.KeyPressMsg:
		return m.key(msg), screen.Stay(), nil
	case tea.PasteMsg:
		return m.paste(env, msg.Content), screen.Stay(), nil
	}
	return m, screen.Stay(), nil
}

// take begins with what was read: everybody is here, who led last leads again.
func (m Model) take(env *screen.Env, msg loaded) Model {
	if m.err = msg.err; msg.err != nil {
		return m
	}
	m.ready, m.log, m.home = true, msg.events, msg.home
	m.team = model.FoldTeam(msg.team, msg.events)
	m.people = seated(m.team, msg.last)
	m.boss = m.told || m.team.Conditions[model.BossPresent]
	m.until = firstUntil(env)
	if m.unmet = msg.home.Sessions == 0; m.unmet {
		m.form = proposed
	}
	if m.leads = m.present(msg.led); m.leads.IsZero() && len(m.people) > 0 {
		m.leads = m.people[0].id
	}
	if len(m.people) == 0 {
		m = m.open(aName, "")
	}
	return m.planned(env, msg)
}

// planned takes over what the series says about today: who is away, who leads,
// who brings a case, and when it ends.
func (m Model) planned(env *screen.Env, msg loaded) Model {
	if msg.plan.Number == 0 {
		return m
	}
	for i := range m.people {
		m.people[i].here = !slices.Contains(msg.plan.Away, m.people[i].id)
	}
	if leads := m.present(msg.plan.Facilitator); !leads.IsZero() {
		m.leads = leads
	}
	m.brings, m.planBrings = m.present(msg.plan.Presenter), m.present(msg.plan.Presenter)
	if now := env.Clock(); msg.ends >= now.Add(leastTime) && msg.ends <= now.Add(mostAhead) {
		m.until = msg.ends
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
	case keys.NextStep, keys.PrevStep:
		return m.click(env, do.Command == keys.NextStep)
	case keys.Back, keys.PrevField:
		return m.back(do.Command == keys.Back)
	case keys.Search: // a letter typed for a name is a command in this list
		return m, screen.Push(screen.OpenLibrary{Team: m.team.ID, Pick: true, Search: true}), nil
	case keys.WalkThru:
		if c, ok := m.chosen(); ok {
			return m, screen.Push(m.walk(env, c.offer)), nil
		}
		return m, screen.Stay(), nil
	case keys.Open, keys.NextField:
		if m.typing == aName {
			return m.enterName(env), screen.Stay(), nil
		}
		if m.typing == aTime {
			return m.enterTime(env), screen.Stay(), nil
		}
		return m.goOn(env, do.Command == keys.Open)
	}
	return m.change(env, do), screen.Stay(), nil
}

// change is every command that stays with the question.
func (m Model) change(env *screen.Env, do screen.Do) Model {
	switch m.asks {
	case whoIsHere:
		return m.changePeople(do)
	case whoAndWhen:
		return m.changeWhen(env, do)
	}
	return m.changeMethod(env, do)
}

// bounce is how long after a clicker went on another press is held to be the
// clicker's bounce: it would answer a question that nobody has read.
const bounce = 700 * model.Second / 1000

// click goes on or back with a clicker in hand: every question has an answer
// already, and the last one begins.
func (m Model) click(env *screen.Env, on bool) (screen.Screen, screen.Nav, tea.Cmd) {
	if m.clicked != 0 && !env.Lines && env.Clock().Since(m.clicked) < bounce {
		return m, screen.Stay(), nil
	}
	m.clicked = env.Clock()
	switch {
	case !on:
		return m.back(false)
	case m.typing == aName:
		m = m.enterName(env)
	case m.typing == aTime:
		m = m.enterTime(env)
	case m.asks == whoIsHere:
		return m.goOn(env, false) // wherever the pointer stands
	default:
		return m.goOn(env, true)
	}
	return m, screen.Stay(), nil
}

// goOn goes to the next question; after the last one the session begins, if
// that is what was asked.
func (m Model) goOn(env *screen.Env, begin bool) (screen.Screen, screen.Nav, tea.Cmd) {
	switch {
	case !m.ready:
	case m.asks == whoIsHere && begin && m.at == len(m.people):
		m = m.open(aName, "")
	case m.asks == whoIsHere && len(m.here()) < 2:
		m.notice = env.Words.Setup.TwoAtLeast
	case m.asks == whoIsHere:
		m.asks, m.at = whoAndWhen, 0
	case m.asks == whoAndWhen:
		m.asks, m.beginning = whichMethod, nil
		m = m.listed(env)
	case begin:
		next, cmd := m.begin(env)
		return next, screen.Stay(), cmd
	}
	return m, screen.Stay(), nil
}

// back closes the field, or goes to the question before; from the first one the
// screen is left if leave says so.
func (m Model) back(leave bool) (screen.Screen, screen.Nav, tea.Cmd) {
	switch {
	case m.typing != nothing:
		m = m.open(nothing, "")
	case m.asks > whoIsHere:
		m.asks--
		m.at, m.beginning = 0, nil
	case leave:
		return m, screen.Pop(), nil
	}
	return m, screen.Stay(), nil
}

// open opens the field for something, or closes it.
func (m Model) open(use purpose, content string) Model {
	m.typing, m.field = use, m.field.Clone()
	m.field.SetText(content)
	return m
}
