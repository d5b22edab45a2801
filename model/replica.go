package model

// Replica stands between a screen and the store: the confirmed events plus our
// own that are not confirmed yet. A screen shows its own event at once and
// marks it kept when the store has it. It is a value.
type Replica struct {
	script    Script
	confirmed []Event
	pending   []Batch
	session   Session
}

// Batch is one decision on its way to the store.
type Batch struct {
	Events []Event
	Redact []ID
}

// NewReplica holds what was read from the store.
func NewReplica(script Script, confirmed []Event) Replica {
	return Replica{script: script, confirmed: confirmed}.refold()
}

func (r Replica) refold() Replica {
	events := r.confirmed[:len(r.confirmed):len(r.confirmed)]
	for _, b := range r.pending {
		events = append(events, b.Events...)
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
	r.pending = append(r.pending[:len(r.pending):len(r.pending)], b)
	return r.refold()
}

// Pending is the oldest decision that is not confirmed, and whether there is one.
func (r Replica) Pending() (Batch, bool) {
	if len(r.pending) == 0 {
		return Batch{}, false
	}
	return r.pending[0], true
}

// Waiting is how many decisions are not confirmed.
func (r Replica) Waiting() int { return len(r.pending) }

// Confirm adds events read from the store after Head. Decisions of ours that
// are among them are pending no longer. Events it has already are passed over.
func (r Replica) Confirm(events []Event) Replica {
	head := r.Head()
	seen := map[ID]bool{}
	confirmed := r.confirmed[:len(r.confirmed):len(r.confirmed)]
	for _, e := range events {
		if e.Number > head {
			confirmed = append(confirmed, e)
			seen[e.ID] = true
		}
	}
	r.confirmed = confirmed
	var rest []Batch
	for _, b := range r.pending {
		if !seen[b.Events[0].ID] {
			rest = append(rest, b)
		}
	}
	r.pending = rest
	return r.refold()
}

// Reload replaces everything confirmed: the log's generation has changed.
func (r Replica) Reload(events []Event) Replica {
	r.confirmed = nil
	return r.Confirm(events)
}
