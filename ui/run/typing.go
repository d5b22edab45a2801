package run

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/text"
	"intervision/ui/screen"
)

// fieldOpen says whether a text field is open: for the step, as agreed, or
// because somebody asked for one.
func (m Model) fieldOpen() bool {
	if m.use != forStep {
		return true
	}
	return m.session.State == model.StateRunning && m.panel == noPanel && !m.list.on &&
		m.session.Open(m.session.Current())
}

// besideField says whether keys choose in a list while the step has a field too.
func (m Model) besideField() bool {
	return m.list.on && m.panel == noPanel && m.use == forStep && m.session.State == model.StateRunning &&
		m.session.Open(m.session.Current())
}

// silent says whether what is typed must not be seen.
func (m Model) silent() bool {
	return m.use == forStep && m.room.Step.Capture == model.CaptureSilent
}

// place is where the field's draft is kept.
func (m Model) place(env *screen.Env) sessions.Place {
	step := m.step()
	switch m.use {
	case forPark:
		step += "/park"
	case forQuestion:
		step += "/question"
	case forEntry:
		step += "/entry"
	case forStep:
		if m.intends() {
			step += m.intend.partPlace()
		}
	}
	return sessions.Place{Log: m.log, Seat: env.Seat, Step: step}
}

func (m Model) draft(env *screen.Env) sessions.Draft {
	return sessions.Draft{Place: m.place(env), Text: m.field.Text()}
}

// key gives a key to the field; nothing else takes keys.
func (m Model) key(env *screen.Env, msg tea.KeyPressMsg) (screen.Screen, screen.Nav, tea.Cmd) {
	if !m.Typing() && msg.Text != "" {
		return m.unkept(env), screen.Stay(), nil
	}
	if !m.Typing() || m.list.on && msg.Text == "" {
		return m, screen.Stay(), nil
	}
	before := m.field.Text()
	m.list.on = false
	m.field = m.field.Clone()
	m.field.Key(msg)
	return m.wrote(env, before)
}

// unkept says once in a step, to whoever types where nothing is kept, that this
// is so: letters that vanish look like a program that hangs.
func (m Model) unkept(env *screen.Env) Model {
	if m.told == m.step() || m.session.State != model.StateRunning || m.panel != noPanel || m.list.on {
		return m
	}
	m.told, m.notice = m.step(), env.Words.Run.NotKeptHere
	return m
}

// paste puts a text into the field; one that is too large is refused whole.
func (m Model) paste(env *screen.Env, msg tea.PasteMsg) (screen.Screen, screen.Nav, tea.Cmd) {
	if !m.Typing() {
		return m.unkept(env), screen.Stay(), nil
	}
	before := m.field.Text()
	m.list.on = false
	m.field = m.field.Clone()
	if !m.field.Paste(msg.Content) {
		m.notice = env.Words.Run.TooLarge
		return m, screen.Stay(), nil
	}
	return m.wrote(env, before)
}

// wrote has the draft kept within the second after the first change.
func (m Model) wrote(env *screen.Env, before string) (screen.Screen, screen.Nav, tea.Cmd) {
	m.notice = ""
	if m.field.Text() == before {
		return m, screen.Stay(), nil
	}
	m.kept, m.dirty = false, true
	if m.use == forStep {
		m.drafts[m.place(env).Step] = m.field.Text()
	}
	if m.saving {
		return m, screen.Stay(), nil
	}
	m.saving = true
	return m, screen.Stay(), after(m.ctx, draftAfter, typed{m.log})
}

func (m Model) keepDraft(env *screen.Env) (Model, tea.Cmd) {
	m.saving = false
	if !m.dirty {
		return m, nil
	}
	m.dirty = false
	m.lastSign = env.Clock()
	return m, tea.Batch(
		saveDraft(m.ctx, env.Store, m.draft(env)),
		breathe(m.ctx, env.Store, m.log, sessions.Alive{At: env.Clock(), Program: env.Program}),
	)
}

func (m Model) draftWasKept(msg draftKept) (Model, tea.Cmd) {
	if msg.err != nil {
		m.err, m.dirty, m.saving = msg.err, true, true
		return m, after(m.ctx, retryAfter, typed{m.log})
	}
	m.kept = !m.dirty && m.replica.Waiting() == 0
	return m, nil
}

// dropped are the drafts that an append makes superfluous: those whose text is
// now in an event.
func (m Model) dropped(env *screen.Env, batch model.Batch) []sessions.Place {
	var drop []sessions.Place
	for _, e := range batch.Events {
		for _, step := range m.draftPlaces(e.Body) {
			drop = append(drop, sessions.Place{Log: m.log, Seat: env.Seat, Step: step})
		}
	}
	return drop
}

// draftPlaces are where the draft of a body's text was kept.
func (m Model) draftPlaces(body model.Body) (places []string) {
	switch b := body.(type) {
	case model.CaseNamed:
		for _, step := range m.session.Script.Steps {
			if step.Has(model.ChooseCase) {
				places = append(places, step.ID)
			}
		}
	case model.EntryAdded:
		return []string{b.Step}
	case model.EntryEdited:
		return []string{b.Now.Step + "/entry"}
	case model.QuestionWorded:
		return []string{b.Step, b.Step + "/question"}
	case model.IntentionMade:
		return []string{b.Step, b.Step + "/then"}
	case model.IntentionEdited:
		return []string{b.Step + "/chance", b.Step + "/obstacle", b.Step + "/instead", b.Step + "/notice"}
	}
	return places
}

// entered prepares for a step that has just begun: its draft comes back, what
// was asked for goes.
func (m Model) entered(env *screen.Env) Model {
	m.changed = env.Clock()
	m.panel, m.guard, m.scroll, m.into, m.offer, m.notice = noPanel, false, 0, 0, noOffer, ""
	m.use, m.editing, m.intend, m.column, m.item, m.counts = forStep, model.ID{}, intending{}, 0, 0, nil
	m.dirty, m.told = false, ""
	m.field = m.field.Clone()
	m.field.SetText(m.drafts[m.step()])
	m = m.startAsking()
	m.list = m.chooserFor()
	return m
}

// openField opens the field for something else than the step.
func (m Model) openField(use purpose, content string) Model {
	m.use, m.panel, m.notice, m.list.on = use, noPanel, "", false
	m.field = m.field.Clone()
	m.field.SetText(content)
	return m
}

// closeField goes back to the step and what was being typed there.
func (m Model) closeField() Model {
	m.use, m.editing = forStep, model.ID{}
	m.field = m.field.Clone()
	m.field.SetText(m.drafts[m.step()])
	m.list = m.chooserFor()
	return m
}

// line is what was typed, cleaned.
func (m Model) line() string { return strings.TrimSpace(text.Clean(m.field.Text(), text.Note)) }

// enter keeps what was typed; on an empty line the next person has the word.
func (m Model) enter(env *screen.Env) (Model, tea.Cmd) {
	line := m.line()
	switch m.use {
	case forPark, forQuestion, forEntry, forGuest, forUntil:
		return m.enterOther(env, line)
	}
	switch {
	case m.intends():
		return m.enterIntention(env, line)
	case line == "":
		return m.nextPerson(env)
	}
	if m.list.aimed && m.use == forStep {
		return m.enterCaseOf(env, line)
	}
	write := model.Write{Step: m.step(), Text: line}
	if choices := m.room.Step.Choices; m.room.Step.Capture == model.CaptureColumns && len(choices) > 0 {
		write.Column = choices[m.column%len(choices)].ID
	}
	return m.clearAfter(env, write)
}

// enterCaseOf keeps a case as that of the person who was pointed at.
func (m Model) enterCaseOf(env *screen.Env, line string) (Model, tea.Cmd) {
	who := m.session.Seats[m.list.at]
	m.list.aimed = false
	if who == m.session.Presenter {
		return m.clearAfter(env, model.Write{Step: m.step(), Text: line})
	}
	chosen, cmd := m.ask(env, model.Pick{Step: m.step(), Person: who})
	if chosen.replica.Waiting() == m.replica.Waiting() {
		return chosen, cmd // refused: the text stays
	}
	next, more := chosen.clearAfter(env, model.Write{Step: m.step(), Text: line})
	return next, tea.Batch(cmd, more)
}

// clearAfter asks for something and empties the field when it was accepted.
func (m Model) clearAfter(env *screen.Env, request model.Request) (Model, tea.Cmd) {
	delete(m.drafts, m.place(env).Step)
	m.dirty = false
	next, cmd := m.ask(env, request)
	if next.replica.Waiting() == m.replica.Waiting() {
		return next, cmd // refused: the text stays
	}
	next.field = next.field.Clone()
	next.field.SetText("")
	return next, cmd
}

// nextPerson gives the word on; where no turns are, an empty line does nothing.
func (m Model) nextPerson(env *screen.Env) (Model, tea.Cmd) {
	turn := m.session.Turn()
	if turn.Person.IsZero() && m.session.AwaitsAnswer().IsZero() {
		return m, nil
	}
	return m.ask(env, model.TakeTurn{Step: m.step()})
}

// enterOther keeps what the field was opened for.
func (m Model) enterOther(env *screen.Env, line string) (Model, tea.Cmd) {
	use, editing := m.use, m.editing
	if line == "" && use != forEntry {
		return m.closeField(), nil
	}
	var request model.Request
	switch use {
	case forPark:
		request = model.Park{Text: line}
	case forQuestion:
		request = model.Word{Text: line}
	case forEntry:
		request = model.Edit{Entry: editing, Text: line}
	case forGuest:
		request = model.Arrive{Person: env.NewID(), Name: text.CleanLine(line, text.Name)}
	case forUntil:
		until, ok := env.Words.Times.ParseTime(line, env.Clock(), env.Zone)
		if !ok {
			m.notice = env.Words.Run.NoTime
			return m, nil
		}
		request = model.MoveUntil{Until: until}
	}
	next, cmd := m.clearAfter(env, request)
	if next.notice != "" {
		return next, cmd
	}
	next = next.closeField()
	if use == forPark {
		next.notice = env.Words.Run.Parked
	}
	return next, cmd
}
