package model

// retracted tells which events do not count: the last mention of an event by a
// Retracted or Restored that itself counts decides.
func retracted(events []Event) map[ID]bool {
	dead := map[ID]bool{}
	decided := map[ID]bool{}
	mention := func(ids []ID, gone bool) {
		for _, id := range ids {
			if !decided[id] {
				decided[id], dead[id] = true, gone
			}
		}
	}
	for i := len(events) - 1; i >= 0; i-- {
		e := &events[i]
		if dead[e.ID] {
			continue
		}
		switch b := e.Body.(type) {
		case Retracted:
			mention(b.IDs, true)
		case Restored:
			mention(b.IDs, false)
		}
	}
	return dead
}

// undoable says whether ctrl+z may take an event back. The clock's own events
// and the end stay.
func undoable(b Body) bool {
	switch b := b.(type) {
	case Started, GuestNamed, Closed, Restored, Redacted, Unknown, Paused, Resumed, FollowedUp, LookedBack:
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
		e := s.events[i]
		j := i + 1
		for j < len(s.events) && s.events[j].Lead == e.Lead {
			j++
		}
		if e.By == seat {
			done, undone = s.decide(s.events[i:j], done, undone)
		}
		i = j
	}
	return done, undone
}

func (s Session) decide(events []Event, done, undone [][]ID) (d, u [][]ID) {
	switch b := events[0].Body.(type) {
	case Retracted:
		if b.Undo && len(done) > 0 {
			return done[:len(done)-1], append(undone, b.IDs)
		}
	case Restored:
		if len(undone) > 0 {
			return append(done, b.IDs), undone[:len(undone)-1]
		}
		return done, undone
	}
	var ids []ID
	for _, e := range events {
		if !undoable(e.Body) {
			continue
		}
		ids = append(ids, e.ID)
	}
	if len(ids) == 0 {
		return done, undone
	}
	return append(done, ids), nil
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
	return decided(Retracted{IDs: done[len(done)-1], Undo: true})
}

func (r Redo) decide(s Session) (Decision, *Refusal) {
	_, undone := s.undoStack(r.Seat)
	if len(undone) == 0 {
		return Decision{}, refuse(RuleNoRedo)
	}
	return decided(Restored{IDs: undone[len(undone)-1]})
}
