package teamlog

import (
	"slices"

	"intervision/model"
)

// Edits are the changes of a team that a screen shows at once and has kept one
// after the other, with what was done here and can be taken back. It is a value;
// each change gives the next one.
type Edits struct {
	Log     []model.Event   // as the store has it
	waiting [][]model.Event // what is shown already and not kept yet, oldest first
	sending bool
	done    [][]model.ID // what was done here and can be taken back
	undone  [][]model.ID // what was taken back
}

// All are the events as they are shown.
func (e Edits) All() []model.Event {
	events := slices.Clone(e.Log)
	for _, batch := range e.waiting {
		events = append(events, batch...)
	}
	return events
}

// Add puts a change behind those that wait.
func (e Edits) Add(events []model.Event) Edits {
	ids := make([]model.ID, len(events))
	for i := range events {
		ids[i] = events[i].ID
	}
	e.waiting = append(slices.Clone(e.waiting), events)
	e.done, e.undone = append(slices.Clone(e.done), ids), nil
	return e
}

// CanUndo and CanRedo say whether something can be taken back, or brought back.
func (e Edits) CanUndo() bool { return len(e.done) > 0 }

// CanRedo says whether something can be brought back.
func (e Edits) CanRedo() bool { return len(e.undone) > 0 }

// Undo takes back the newest change that was made here.
func (e Edits) Undo(stamp func(...model.Body) []model.Event) Edits {
	if !e.CanUndo() {
		return e
	}
	last := len(e.done) - 1
	ids := e.done[last]
	e.waiting = append(slices.Clone(e.waiting), stamp(model.Retracted{IDs: ids, Undo: true}))
	e.done, e.undone = e.done[:last:last], append(slices.Clone(e.undone), ids)
	return e
}

// Redo brings back the newest change that was taken back.
func (e Edits) Redo(stamp func(...model.Body) []model.Event) Edits {
	if !e.CanRedo() {
		return e
	}
	last := len(e.undone) - 1
	ids := e.undone[last]
	e.waiting = append(slices.Clone(e.waiting), stamp(model.Restored{IDs: ids}))
	e.undone, e.done = e.undone[:last:last], append(slices.Clone(e.done), ids)
	return e
}

// Waiting says whether something is not kept yet.
func (e Edits) Waiting() bool { return len(e.waiting) > 0 }

// Send gives the oldest change that is to be kept; ok is false if there is none,
// or one is on its way.
func (e Edits) Send() (next Edits, batch []model.Event, ok bool) {
	if e.sending || len(e.waiting) == 0 {
		return e, nil, false
	}
	e.sending = true
	return e, e.waiting[0], true
}

// Kept takes the log as it is after the change that was sent.
func (e Edits) Kept(log []model.Event) Edits {
	e.sending, e.Log, e.waiting = false, log, e.waiting[1:]
	return e
}

// Failed lets the change that was sent be sent again.
func (e Edits) Failed() Edits {
	e.sending = false
	return e
}
