package model

import "slices"

// Replica stands between a screen and the store: the confirmed events plus our
// own that are not confirmed yet. A screen shows its own event at once and
// marks it kept when the store has it. It is a value.
type Replica struct {
	script    Script
	confirmed []Event
	pending   []pending
	dropped   []Batch
	session   Session
}

// Batch is one decision on its way to the store.
type Batch struct {
	Events []Event
	Redact []ID
}

// pending is a decision and how many of its events we have read back.
type pending struct {
	Batch
	read int
}

// NewReplica holds what was read from the store.
func NewReplica(script Script, confirmed []Event) Replica {
	return Replica{script: script, confirmed: confirmed}.refold()
}

func (r Replica) refold() Replica {
	events := slices.Clip(r.confirmed)
	for _, p := range r.pending {
		events = append(events, p.Events[p.read:]...)
	}
	r.session = Fold(r.script, events)
	return r
}

// Session is what the screen shows.
func (r Replica) Session() Session { return r.session }

// Head is the number of the newest confirmed event, 0 for none.
func (r Replica) Head() uint64 {
	if len(r.confirmed) == 0 {
		return 0
	}
	return r.confirmed[len(r.confirmed)-1].Number
}

// Record adds a decision of ours, to be appended.
func (r Replica) Record(b Batch) Replica {
	if len(b.Events) == 0 {
		return r
	}
	r.pending = append(slices.Clip(r.pending), pending{Batch: b})
	return r.refold()
}

// Pending is the oldest decision that is not confirmed, and whether there is one.
func (r Replica) Pending() (Batch, bool) {
	if len(r.pending) == 0 {
		return Batch{}, false
	}
	return r.pending[0].Batch, true
}

// Waiting is how many decisions are not confirmed.
func (r Replica) Waiting() int { return len(r.pending) }

// Dropped are the decisions of ours that the last Confirm or Reload let go,
// because another program ended the session first, or wrote something that a
// pending end has to take account of. Nothing of them is stored: what somebody
// typed goes back to a draft.
func (r Replica) Dropped() []Batch { return r.dropped }

// Confirm adds events read from the store after Head, in order. Decisions of
// ours that are among them with all their events are pending no longer. Events
// it has already are passed over, and so is what does not join on: read again
// after Head.
func (r Replica) Confirm(events []Event) Replica {
	head, ours := r.Head(), 0
	r.confirmed, r.pending, r.dropped = slices.Clip(r.confirmed), slices.Clone(r.pending), nil
	before := len(r.confirmed)
	for _, e := range events {
		if e.Number != head+1 {
			continue
		}
		head++
		r.confirmed = append(r.confirmed, e)
		if r.read(e.ID) {
			ours++
		}
	}
	r.pending = slices.DeleteFunc(r.pending, func(p pending) bool { return p.read == len(p.Events) })
	if len(r.confirmed)-before > ours {
		r = r.reconsider()
	}
	return r.refold()
}

// read notes that an event of ours was read back.
func (r Replica) read(id ID) bool {
	for i := range r.pending {
		if p := &r.pending[i]; p.read < len(p.Events) && p.Events[p.read].ID == id {
			p.read++
			return true
		}
	}
	return false
}

// reconsider lets go of decisions that no longer stand after events of others:
// what comes after the end, and an end that would keep or leave what it has
// not seen. (An append is whole, so one that was read in part is stored.)
func (r Replica) reconsider() Replica {
	s := Fold(r.script, r.confirmed)
	kept := r.pending[:0]
	for _, p := range r.pending {
		if p.read == 0 && !s.stands(p.Batch) {
			r.dropped = append(r.dropped, p.Batch)
			continue
		}
		kept = append(kept, p)
		s = s.Apply(p.Events[p.read:]...)
	}
	r.pending = kept
	return r
}

// stands says whether a decision still is one after this session.
func (s Session) stands(b Batch) bool {
	if s.State == StateClosed {
		return !slices.ContainsFunc(b.Events, func(e Event) bool { return !b.comesLate(e.Body) })
	}
	if !slices.ContainsFunc(b.Events, isEnd) {
		return true
	}
	d, no := s.Decide(Close{})
	return no == nil && slices.Equal(d.Redact, b.Redact)
}

// comesLate says whether an event of the decision may come after the end. What
// people un-say is emptied; a line that was only struck is not.
func (b Batch) comesLate(body Body) bool {
	if r, ok := body.(Retracted); ok {
		return !r.Undo && len(b.Redact) > 0
	}
	return afterEnd(body)
}

// Reload replaces everything confirmed: the log's generation has changed.
func (r Replica) Reload(events []Event) Replica {
	r.confirmed, r.pending = nil, slices.Clone(r.pending)
	for i := range r.pending {
		r.pending[i].read = 0
	}
	return r.Confirm(events)
}
