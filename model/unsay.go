package model

import "slices"

// Redact asks to empty entries, wordings, parked lines, intentions or guests'
// names after the end: somebody wants it un-said. What refers to it (answers,
// later wordings, what came of an intention) goes with it. A person's ID names
// all names a guest had.
type Redact struct{ IDs []ID }

func (r Redact) decide(s Session) (Decision, *Refusal) {
	if s.State != StateClosed {
		return Decision{}, refuse(RuleNotBegun)
	}
	want := setOf(r.IDs)
	delete(want, ID{})
	var ids []ID
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] || e.Body == nil || !isText(e.Body.Kind()) {
			continue
		}
		if _, empty := e.Body.(Redacted); !empty && (want[e.ID] || slices.ContainsFunc(refersTo(e.Body), want.has)) {
			want[e.ID] = true
			ids = append(ids, e.ID)
		}
	}
	if len(ids) == 0 {
		return Decision{}, refuse(RuleNothing)
	}
	return Decision{Bodies: []Body{Retracted{IDs: ids}}, Redact: slices.Clone(ids)}, nil
}

// refersTo are what an event goes with when that is un-said.
func refersTo(body Body) []ID {
	switch b := body.(type) {
	case EntryAdded:
		return []ID{b.To}
	case EntryEdited:
		return []ID{b.Entry, b.Now.To}
	case IntentionEdited:
		return []ID{b.ID}
	case FollowedUp:
		return []ID{b.Intention}
	case GuestNamed:
		return []ID{b.Person}
	}
	return nil
}

// RedactEvents empties the named events: content goes; number, id, time and kind
// stay. It gives a new slice.
func RedactEvents(events []Event, ids []ID) []Event {
	gone := setOf(ids)
	out := slices.Clone(events)
	for i := range out {
		if gone[out[i].ID] && out[i].Body != nil {
			out[i].Body, out[i].Raw = Redacted{Was: out[i].Body.Kind()}, nil
		}
	}
	return out
}

// idSet is some ids, for looking one up.
type idSet map[ID]bool

func setOf(ids []ID) idSet {
	set := make(idSet, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set
}

func (s idSet) has(id ID) bool { return s[id] }
