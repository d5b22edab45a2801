package model

import "slices"

// retracted tells which events do not count, by place and by id. An event
// reaches only what came before it, so that one look back from the newest sees
// all of it.
func retracted(events []Event) (gone []bool, dead map[ID]bool) {
	end := slices.IndexFunc(events, isEnd)
	if end < 0 {
		end = len(events)
	}
	f := fates{struck: map[ID]bool{}, undone: map[ID]bool{}, unsaid: map[ID]bool{}}
	gone, dead = make([]bool, len(events)), map[ID]bool{}
	for i := len(events) - 1; i >= 0; i-- {
		if e := &events[i]; f.gone(e) {
			gone[i], dead[e.ID] = true, true
		} else if i > end {
			f.afterEnd(e.Body)
		} else {
			f.mention(e.Body)
		}
	}
	return gone, dead
}

func isEnd(e Event) bool {
	_, closed := e.Body.(Closed)
	return closed
}

// fates is what later events say of earlier ones. Striking and undoing stand
// apart: what somebody struck stays struck when ctrl+y brings its entry back.
type fates struct {
	struck map[ID]bool
	undone map[ID]bool // the newest mention says
	unsaid map[ID]bool // after the end
}

func (f fates) gone(e *Event) bool {
	switch e.Body.(type) {
	case nil, Started, Closed:
		return false
	}
	return f.struck[e.ID] || f.undone[e.ID] || (f.unsaid[e.ID] && isText(e.Body.Kind()))
}

func (f fates) mention(body Body) {
	switch b := body.(type) {
	case Retracted:
		if b.Undo {
			f.undo(b.IDs, true)
			return
		}
		for _, id := range b.IDs {
			f.struck[id] = true
		}
	case Restored:
		f.undo(b.IDs, false)
	}
}

func (f fates) undo(ids []ID, gone bool) {
	for _, id := range ids {
		if _, said := f.undone[id]; !said {
			f.undone[id] = gone
		}
	}
}

// afterEnd lets people un-say text after the end; nothing else is taken back,
// and nothing comes back.
func (f fates) afterEnd(body Body) {
	if b, ok := body.(Retracted); ok && !b.Undo {
		for _, id := range b.IDs {
			f.unsaid[id] = true
		}
	}
}

// isText says whether events of a kind hold what people typed.
func isText(k Kind) bool {
	switch k {
	case KindGuestNamed, KindCaseNamed, KindQuestionWorded, KindEntryAdded, KindEntryEdited,
		KindParked, KindIntentionMade, KindIntentionEdited, KindFollowedUp:
		return true
	}
	return false
}

// undoable says whether ctrl+z may take an event back. The clock's own events
// and the end stay; a guest's name stays with the guest.
func undoable(b Body) bool {
	switch b := b.(type) {
	case nil, Started, GuestNamed, Closed, Restored, Redacted, Unknown, Paused, Resumed, FollowedUp, LookedBack:
		return false
	case Retracted:
		return !b.Undo
	}
	return true
}

// undoStack gives the decisions of a seat, oldest first: those that can be
// taken back, and those that can be brought back. A new decision empties the
// second.
func (s Session) undoStack(seat ID) (done, undone [][]ID) {
	for i := 0; i < len(s.events); {
		e := &s.events[i]
		j := i + 1
		for j < len(s.events) && s.events[j].Lead == e.Lead && !e.Lead.IsZero() {
			j++
		}
		if e.By == seat {
			done, undone = stack(s.events[i:j], done, undone)
		}
		i = j
	}
	return done, undone
}

// stack puts one decision on top, or moves the one that it takes or brings back.
func stack(events []Event, done, undone [][]ID) (d, u [][]ID) {
	switch b := events[0].Body.(type) {
	case Retracted:
		if b.Undo {
			return shift(done, undone, b.IDs)
		}
	case Restored:
		undone, done = shift(undone, done, b.IDs)
		return done, undone
	}
	if ids := takenBack(events); len(ids) > 0 {
		return append(done, ids), nil
	}
	return done, undone
}

// shift takes a decision from one pile to the other, if it lies there.
func shift(from, to [][]ID, ids []ID) (f, t [][]ID) {
	for i := len(from) - 1; i >= 0; i-- {
		if slices.Equal(from[i], ids) {
			return slices.Delete(from, i, i+1), append(to, ids)
		}
	}
	return from, to
}

// takenBack are the events of a decision that ctrl+z takes back, none if it
// opened the log.
func takenBack(events []Event) []ID {
	var ids []ID
	for i := range events {
		if _, opened := events[i].Body.(Started); opened {
			return nil
		}
		if undoable(events[i].Body) {
			ids = append(ids, events[i].ID)
		}
	}
	return ids
}

// Undo asks to take back the newest decision of a seat: every event of one
// append. What refers to it hides and returns with it.
type Undo struct{ Seat ID }

// Redo asks to bring back what Undo took.
type Redo struct{ Seat ID }

func (r Undo) decide(s Session) (Decision, *Refusal) {
	done, _ := s.undoStack(r.Seat)
	if len(done) == 0 {
		return Decision{}, refuse(RuleNoUndo)
	}
	return decided(Retracted{IDs: slices.Clone(done[len(done)-1]), Undo: true})
}

func (r Redo) decide(s Session) (Decision, *Refusal) {
	_, undone := s.undoStack(r.Seat)
	if len(undone) == 0 {
		return Decision{}, refuse(RuleNoRedo)
	}
	return decided(Restored{IDs: slices.Clone(undone[len(undone)-1])})
}
