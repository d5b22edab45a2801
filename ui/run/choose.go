package run

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// chooser is a list with one line chosen: entries to mark or reword, choices,
// people, lines of the record, values of a scale.
type chooser struct {
	on   bool // keys choose; off, the list only stands there
	what listOf
	at   int
	// aimed says that somebody pointed at a person, and may type their case now.
	aimed bool
}

// listOf says what a list holds.
type listOf uint8

const (
	ofNothing listOf = iota
	ofEntries
	ofChoices
	ofPeople // of whom one brings the case
	ofRecord
	ofValues // of a scale
	ofSteps
	ofSeats    // of the people panel
	ofLevels   // of what is kept
	ofStatuses // what came of an intention
	ofIntentions
)

// chooserFor is the list that a step is about. Where text can be typed too it
// waits until somebody walks into it.
func (m Model) chooserFor() chooser {
	if m.session.State != model.StateRunning {
		return chooser{}
	}
	switch step := m.room.Step; {
	case step.Has(model.LookBack):
		if _, asked := m.asked(); !asked {
			return chooser{}
		}
		return chooser{on: true, what: ofStatuses, at: -1} // enter must not choose what nobody meant
	case step.Capture == model.CaptureIntentions:
		return chooser{what: ofIntentions, at: len(m.room.Intend) - 1}
	case step.Capture == model.CaptureMark:
		return chooser{on: len(m.room.Entries) > 0, what: ofEntries}
	case step.Capture == model.CapturePick && step.Has(model.ChooseCase):
		return chooser{on: !m.session.Open(m.session.Current()), what: ofPeople, at: m.presenterSeat()}
	case step.Capture == model.CapturePick && len(step.Choices) > 0:
		return chooser{on: true, what: ofChoices}
	case step.Capture == model.CapturePick:
		return chooser{on: len(m.room.Entries) > 0, what: ofEntries}
	case step.Capture == model.CaptureRating:
		return chooser{on: true, what: ofValues, at: m.firstValue()}
	case step.Has(model.LastLook):
		return chooser{on: len(m.room.Record) > 0, what: ofRecord}
	case len(m.room.Entries)+len(m.room.Parked) > 0:
		return chooser{what: ofEntries, at: len(m.room.Entries) + len(m.room.Parked) - 1}
	}
	return chooser{}
}

// relisted keeps the list that nobody is in up to date with what there is: the
// first line that is typed makes a list to walk into. Whoever is in a list stays
// in it, as long as it has lines.
func (m Model) relisted() Model {
	switch {
	case m.panel != noPanel:
	case !m.list.on:
		if now := m.chooserFor(); now.what != m.list.what {
			m.list = now
		}
	default:
		m.list.at = min(m.list.at, max(0, m.length()-1))
		m.list.on = m.length() > 0
	}
	return m
}

// besideList says whether the list is what was written on the line below it.
func (m Model) besideList() bool { return m.list.what == ofEntries || m.list.what == ofIntentions }

func (m Model) presenterSeat() int {
	for i, id := range m.session.Seats {
		if id == m.session.Presenter {
			return i
		}
	}
	return 0
}

// length is how many lines the list has.
func (m Model) length() int {
	switch m.list.what {
	case ofEntries:
		return len(m.room.Entries) + len(m.room.Parked)
	case ofChoices:
		return len(m.room.Step.Choices)
	case ofPeople:
		return len(m.session.Seats)
	case ofRecord:
		return len(m.room.Record)
	case ofValues:
		return m.values()
	case ofSteps:
		return len(m.way())
	case ofSeats:
		return len(m.roster())
	case ofLevels:
		return len(levels())
	case ofStatuses:
		return len(statuses())
	case ofIntentions:
		return len(m.room.Intend)
	}
	return 0
}

// choose handles the keys of lists.
func (m Model) choose(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Choose:
		if m.fieldOpen() && m.inField(do.Key) {
			return m, nil
		}
		return m.chosen(env, do.Key), nil
	case keys.PickEntry, keys.NextField, keys.PrevField:
		return m.walk(), nil
	case keys.Change:
		return m.change(env, do.Key)
	case keys.Enter, keys.Open:
		return m.accept(env)
	case keys.Mark, keys.Toggle:
		return m.mark(env)
	case keys.Rate:
		return m.rate(env, do.Key)
	case keys.Edit:
		return m.reword()
	case keys.Remove:
		return m.strike(env)
	case keys.Leads, keys.Types, keys.Presents, keys.MoveSeat, keys.AddPerson:
		return m.seat(env, do)
	}
	return m, nil
}

// inField moves the cursor between the rows of a long line; at its first and
// last row the key is not the field's.
func (m *Model) inField(key string) bool {
	code := tea.KeyDown
	if key == "up" {
		code = tea.KeyUp
	}
	m.field = m.field.Clone()
	return m.field.Key(tea.KeyPressMsg{Code: code})
}

// walk goes from the field into the list and back; in a step with columns it
// goes to the next column, in the closing it changes if-then into an insight.
func (m Model) walk() Model {
	switch {
	case m.panel != noPanel:
	case m.intends():
		return m.insightOnly()
	case m.room.Step.Capture == model.CaptureColumns && !m.list.on:
		m.column = (m.column + 1) % max(1, len(m.room.Step.Choices))
	case m.room.Step.Capture == model.CaptureRating:
		m.item, m.counts = (m.item+1)%max(1, len(m.room.Step.Choices)), nil
	case m.length() > 0:
		m.list.on = !m.list.on
	}
	return m
}

// change is left and right: the level in the welcome, a value on a scale.
func (m Model) change(env *screen.Env, key string) (Model, tea.Cmd) {
	d := 1
	if key == "left" {
		d = -1
	}
	if m.session.State == model.StateWelcome {
		level := model.Level((int(m.session.Level)-1+d+3)%3 + 1)
		return m.ask(env, model.Agree{KeepingAgreed: model.KeepingAgreed{Level: level, Until: m.session.KeepUntil}})
	}
	if m.list.what == ofValues {
		m.list.at = min(max(0, m.list.at+d), m.length()-1)
	}
	return m, nil
}

// accept is enter: in a list it takes the chosen line, else it keeps what was
// typed.
func (m Model) accept(env *screen.Env) (Model, tea.Cmd) {
	if m.panel == stopPanel {
		return m.ask(env, model.StopCase{})
	}
	if !m.list.on {
		return m.enter(env)
	}
	step := m.step()
	switch m.list.what {
	case ofChoices:
		return m.ask(env, model.Pick{Step: step, Choice: m.room.Step.Choices[m.list.at].ID})
	case ofPeople:
		next, cmd := m.ask(env, model.Pick{Step: step, Person: m.session.Seats[m.list.at]})
		next.list.on, next.list.aimed = false, false
		return next, cmd
	case ofValues:
		return m.nextItem(env)
	case ofStatuses:
		if m.list.at < 0 {
			return m.passOn(env)
		}
		return m.tell(env, statuses()[m.list.at])
	case ofIntentions:
		return m.reintention()
	case ofSteps:
		return m.ask(env, model.GoTo{From: step, To: m.session.Script.Steps[m.way()[m.list.at]].ID})
	case ofSeats:
		return m.mark(env)
	case ofLevels:
		return m.agree(env)
	case ofEntries:
		if m.room.Step.Capture == model.CapturePick && m.onEntry() {
			return m.ask(env, model.Pick{Step: step, Entry: m.room.Entries[m.list.at].ID})
		}
		if m.room.Step.Capture == model.CaptureMark {
			return m.mark(env)
		}
		return m.reword()
	}
	return m, nil
}

// mark puts the next mark on the chosen entry.
func (m Model) mark(env *screen.Env) (Model, tea.Cmd) {
	switch {
	case m.list.what == ofSeats:
		return m.hereOrAway(env)
	case !m.onEntry() || m.room.Step.Capture != model.CaptureMark:
		return m, nil
	}
	entry := m.room.Entries[m.list.at].ID
	return m.ask(env, model.MarkEntry{Step: m.step(), Entry: entry, Mark: m.nextMark(m.session.Now().Marks[entry])})
}

// nextMark goes through the step's marks and back to none.
func (m Model) nextMark(now model.Mark) model.Mark {
	marks := m.room.Step.Marks
	for i, mark := range marks {
		if mark == now {
			if i+1 < len(marks) {
				return marks[i+1]
			}
			return model.NoMark
		}
	}
	if len(marks) == 0 {
		return model.NoMark
	}
	return marks[0]
}

// reword opens the chosen entry in the field.
func (m Model) reword() (Model, tea.Cmd) {
	if m.list.on && m.list.what == ofIntentions {
		return m.reintention()
	}
	if !m.onEntry() {
		return m, nil
	}
	e := m.room.Entries[m.list.at]
	m = m.openField(forEntry, e.Text)
	m.editing = e.ID
	return m, nil
}

// strike takes the chosen line out.
func (m Model) strike(env *screen.Env) (Model, tea.Cmd) {
	if !m.list.on || m.length() == 0 {
		return m, nil
	}
	var id model.ID
	switch {
	case m.onEntry():
		id = m.room.Entries[m.list.at].ID
	case m.list.what == ofRecord:
		id = m.room.Record[m.list.at].ID
	case m.list.what == ofIntentions:
		id = m.madeHere()[m.list.at].ID
	default:
		return m, nil
	}
	next, cmd := m.ask(env, model.Strike{IDs: []model.ID{id}})
	next.list.at = min(next.list.at, max(0, next.length()-1))
	next.list.on = next.list.on && next.length() > 0
	return next, cmd
}
