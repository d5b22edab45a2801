// Package run is the screen of a session: its welcome, its steps, its end. It
// is the stage that hangs on the wall plus what only the person at the
// keyboard asks for: tips, lists to choose from, who is here.
//
// Keys become requests, the model answers with events or a refusal, and the
// replica shows an event at once while a command brings it to the store.
package run

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/field"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// bounce is how long after a step change another step key is held to be the
// bounce of a clicker.
const bounce = 700 * model.Second / 1000

// purpose is what the text field is for.
type purpose uint8

const (
	forStep     purpose = iota // what the step captures
	forPark                    // an advice to park
	forQuestion                // the presenter's question
	forEntry                   // rewording a chosen entry
	forGuest                   // the name of somebody who joins
	forUntil                   // another end
)

// panel is what lies over the lower part of the stage.
type panel uint8

const (
	noPanel panel = iota
	tipsPanel
	peoplePanel
	stepsPanel
	keepPanel // what is kept
	stopPanel // asks whether the case is stopped
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx  context.Context
	log  model.ID
	bell <-chan struct{}

	ready      bool
	err        error // why it cannot be shown, or why something is not kept yet
	generation uint64
	replica    model.Replica
	team       model.Team
	session    model.Session
	room       model.Room
	asks       asking // looking back on intentions of earlier sessions
	bringing   bool   // an answer is on its way to the log of another session

	sending  bool // an append is under way
	lastTick model.Instant
	lastSign model.Instant
	changed  model.Instant // when the step last changed, by anybody
	kept     bool          // the last thing is on disk: a quiet sign
	notice   string        // one line until the next key
	offer    offer
	told     string // the step in which somebody typed and was told that nothing is kept

	offeredAt model.Instant
	stayed    string // the step in which the closing was not wanted
	jumped    string // the step of the closing that was just gone to

	drawn *stage.Memo // only spares drawing

	field   *field.Field
	use     purpose
	editing model.ID          // the entry that is being reworded
	drafts  map[string]string // by place
	dirty   bool              // typed since the draft was kept
	saving  bool              // a draft will be kept within the second

	panel  panel
	guard  bool
	exact  bool // the clock with seconds
	scroll int
	into   int // lines of the chosen item, or of the tips, that were read
	list   chooser
	intend intending
	column int
	item   int   // which question of an evaluation
	counts []int // of that question
}

// offer is what the one line offers to do at one key.
type offer uint8

const (
	noOffer offer = iota
	offerClosing
	offerCount // count the time that the clock stood still
)

// Open is the builder of the screen.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	log := to.(screen.OpenSession).Log
	m := Model{ctx: ctx, log: log, bell: env.Store.Watch(ctx, log), drafts: map[string]string{}, field: field.New(), drawn: new(stage.Memo)}
	return m, load(ctx, env.Store, log)
}

// Typing says whether printing keys are text now: also in a list beside a field,
// where the first letter goes back to the field.
func (m Model) Typing() bool { return m.ready && (m.fieldOpen() || m.besideField()) }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return m.replica.Waiting() > 0 || m.sending || m.dirty || m.unanswered() }

// Leave keeps what is being typed.
func (m Model) Leave(env *screen.Env) tea.Cmd {
	if !m.ready || !m.dirty {
		return nil
	}
	return saveDraft(m.ctx, env.Store, m.draft(env))
}

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case tea.KeyPressMsg:
		return m.key(env, msg)
	case tea.PasteMsg:
		return m.paste(env, msg)
	case screen.Point:
		return m.pointed(msg.Row), screen.Stay(), nil
	case screen.Changed:
		return m, screen.Stay(), nil
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands. What belongs to another session is
// passed over.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.log == m.log {
			return m.begin(env, msg)
		}
	case synced:
		if msg.log == m.log && m.ready {
			return m.sync(env, msg)
		}
	case rang:
		if msg.log == m.log {
			return m, tea.Batch(sync(m.ctx, env.Store, m.log, m.replica.Head(), m.generation), wait(m.ctx, m.log, m.bell))
		}
	case retry:
		if msg.log == m.log {
			return m.send(env)
		}
	case ticked:
		if msg.log == m.log && m.ready {
			return m.tick(env)
		}
	case typed:
		if msg.log == m.log {
			return m.keepDraft(env)
		}
	case draftKept:
		if msg.log == m.log {
			return m.draftWasKept(msg)
		}
	case answered:
		if msg.log == m.log {
			return m.wasAnswered(env, msg)
		}
	case askAgain:
		if msg.log == m.log {
			return m.bring(env)
		}
	}
	return m, nil
}

// ask hands a request to the model. What it decides is shown at once and sent
// to the store; a refusal is one quiet line.
func (m Model) ask(env *screen.Env, request model.Request) (Model, tea.Cmd) {
	m.notice, m.jumped = "", ""
	d, no := m.session.Decide(request)
	if no != nil {
		m.notice = env.Words.Refusal(no.Rule)
		return m, nil
	}
	before := m.step()
	batch := model.Batch{Events: d.Stamp(env.NewID, env.Clock(), env.Seat), Redact: d.Redact}
	m.replica = m.replica.Record(batch)
	m.kept = false
	m = m.refresh()
	if m.step() != before {
		m = m.entered(env)
	}
	return m.send(env)
}

// refresh takes over what the replica says.
func (m Model) refresh() Model {
	m.session = m.replica.Session()
	m.room = model.Public(m.session, m.team)
	return m.reintend().relisted()
}

// step is the id of the current step, empty in the welcome.
func (m Model) step() string {
	if cur := m.session.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

// send appends the oldest decision that is not kept, one at a time.
func (m Model) send(env *screen.Env) (Model, tea.Cmd) {
	batch, ok := m.replica.Pending()
	if !ok || m.sending {
		return m, nil
	}
	m.sending = true
	a := sessions.Append{
		Log: m.log, Kind: sessions.SessionLog, Expect: m.replica.Head(), Events: batch.Events, Redact: batch.Redact,
		Summary: m.session.Summarise(m.log), Drop: m.dropped(env, batch),
	}
	return m, keep(m.ctx, env.Store, a, m.generation)
}

// sync takes over what the store has.
func (m Model) sync(env *screen.Env, msg synced) (Model, tea.Cmd) {
	if msg.own {
		m.sending = false
	}
	if msg.err != nil {
		m.err = msg.err
		return m, after(m.ctx, retryAfter, retry{m.log})
	}
	m.err = nil
	before := m.step()
	if msg.all {
		m.replica, m.generation = m.replica.Reload(msg.events), msg.head.Generation
	} else {
		m.replica = m.replica.Confirm(msg.events)
	}
	m.kept = m.replica.Waiting() == 0
	m = m.refresh().takeBack()
	if m.step() != before {
		m = m.entered(env)
	}
	return m.send(env)
}

// takeBack puts the words of decisions that could not be kept, because another
// program ended the session first, back into the field: nothing typed is lost.
func (m Model) takeBack() Model {
	for _, batch := range m.replica.Dropped() {
		for _, e := range batch.Events {
			if entry, ok := e.Body.(model.EntryAdded); ok && m.field.Empty() {
				m.field = m.field.Clone()
				m.field.SetText(entry.Text)
				m.drafts[entry.Step], m.dirty = entry.Text, true
			}
		}
	}
	return m
}
