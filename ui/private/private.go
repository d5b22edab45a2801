// Package private is the page of private notes: what whoever leads a session
// writes for themselves. It is never meant for the wall, and most screens hang
// there. So it is opened in a window of its own (intervision notes), or from
// reading back after a question whether the group can see this screen; during a
// session it is a covered wall on which a line is typed as dots, nothing else.
package private

import (
	"context"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/lang"
	"intervision/ui/part"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
)

// doing is what the page is busy with.
type doing uint8

const (
	writing   doing = iota // the line at the bottom is typed into
	choosing               // a line is chosen
	rewording              // a line is being worded again
	seen                   // asks whether the group can see this screen
	striking               // asks whether a line may go
	howLong                // asks until when the notes are kept
)

// Model is the screen. It is a value; Update gives the next one.
type Model struct {
	ctx     context.Context
	id      model.ID // of this screen: answers to another one are passed over
	session model.ID
	wall    bool // a line as dots on a covered wall
	apart   bool // in a window of its own

	ready  bool
	err    error // why it cannot be shown, or why something is not kept yet
	notice string
	about  privatelog.About
	head   heading
	notes  model.PrivateNotes

	now     doing
	at      int // the chosen line
	field   *field.Field
	ask     part.Ask
	dates   []model.Instant // of the answers that are dates
	waiting []entry         // not kept yet, the first is being kept
	dirty   bool            // typed since the draft was kept
	saving  bool            // a draft will be kept within the second
}

// entry is a change that is on its way.
type entry struct {
	change privatelog.Change
	text   string // of a new line: it is shown at once
}

// Open is the builder of the screen.
func Open(ctx context.Context, env *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
	target, _ := to.(screen.OpenPrivate)
	m := Model{ctx: ctx, id: env.NewID(), session: target.Log, wall: target.Wall, apart: target.Apart, field: field.New()}
	if !target.Apart && !target.Wall {
		m.now = seen
		m.ask = part.Ask{Text: env.Words.Private.SeenAsk, Answers: []string{env.Words.Private.SeenYes, env.Words.Private.SeenNo}}
	}
	return m, load(ctx, env.Store, m.id, m.session, env.Seat, env.Clock())
}

// Typing says whether printing keys are text now.
func (m Model) Typing() bool { return m.ready && (m.now == writing || m.now == rewording) }

// Busy says whether something is not yet kept.
func (m Model) Busy() bool { return len(m.waiting) > 0 }

// Leave keeps what is being typed.
func (m Model) Leave(env *screen.Env) tea.Cmd {
	if !m.dirty || m.now == rewording {
		return nil
	}
	return m.draft(env)
}

// Update takes a message.
func (m Model) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return m.do(env, msg)
	case tea.KeyPressMsg:
		next, cmd := m.typed(func(f *field.Field) { f.Key(msg) })
		return next, screen.Stay(), cmd
	case tea.PasteMsg:
		next, cmd := m.pasted(env, msg.Content)
		return next, screen.Stay(), cmd
	}
	next, cmd := m.heard(env, msg)
	return next, screen.Stay(), cmd
}

// heard takes the answers of commands.
func (m Model) heard(env *screen.Env, msg tea.Msg) (Model, tea.Cmd) {
	switch msg := msg.(type) {
	case loaded:
		if msg.screen == m.id {
			return m.take(msg), nil
		}
	case kept:
		if msg.screen == m.id {
			return m.kept(env, msg)
		}
	case drafted:
		if msg.screen == m.id && msg.err != nil {
			m.dirty, m.err = true, msg.err // the next key tries again
		}
	case again:
		if msg.screen == m.id {
			return m.send(env)
		}
	case rested:
		if msg.screen == m.id && m.saving {
			m.saving = false
			if m.dirty && m.now != rewording {
				m.dirty = false
				return m, m.draft(env)
			}
		}
	}
	return m, nil
}

// take shows what was read, and puts back what was being typed.
func (m Model) take(msg loaded) Model {
	m.ready, m.err = msg.found, msg.err
	m.about, m.head, m.notes = msg.about, msg.head, msg.notes
	if m.field.Empty() && msg.draft != "" {
		m.field = m.field.Clone()
		m.field.SetText(msg.draft)
	}
	return m
}

// lines are the notes that are shown: not what has had its time.
func (m Model) lines(env *screen.Env) []model.PrivateLine {
	if m.notes.Over(env.Clock()) {
		return nil
	}
	return m.notes.Lines
}

// typed gives the open line something.
func (m Model) typed(give func(*field.Field)) (Model, tea.Cmd) {
	m.notice = ""
	if !m.Typing() {
		return m, nil
	}
	m.field = m.field.Clone()
	give(m.field)
	m.dirty = true
	if m.saving {
		return m, nil
	}
	m.saving = true
	return m, rest(m.ctx, m.id)
}

func (m Model) pasted(env *screen.Env, s string) (Model, tea.Cmd) {
	fits := true
	next, cmd := m.typed(func(f *field.Field) { fits = f.Paste(s) })
	if !fits {
		next.notice = lang.Fill(env.Words.Common.LargePut, "n", strconv.Itoa(text.Count(s)))
	}
	return next, cmd
}

// draft keeps what is being typed, also before there is a log for it.
func (m Model) draft(env *screen.Env) tea.Cmd {
	open := privatelog.New(env.NewID, env.Clock(), env.Seat, false, nil)
	return saveDraft(m.ctx, env.Store, m.id, m.about, open, env.Seat, text.Clean(m.field.Text(), 0))
}
