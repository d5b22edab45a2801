package model

// Close asks to end the session. What the group did not agree to keep, what
// belongs to a stopped case and what was replaced by a later wording goes:
// retracted, and emptied in the same transaction as the end.
type Close struct{}

func (r Close) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	var d Decision
	gone := s.notKept()
	if len(gone) > 0 {
		d.Bodies = append(d.Bodies, Retracted{IDs: gone})
	}
	d.Bodies = append(d.Bodies, Closed{})
	d.Redact = append(s.deadIDs(), gone...)
	d.Redact = append(d.Redact, s.superseded(gone)...)
	return d, nil
}

// notKept are the ids of what the closing takes out, in log order. Everything
// that refers to such an entry (answers, edits, marks) goes too.
func (s Session) notKept() []ID {
	var gone []ID
	out := map[ID]bool{}
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] || !s.goes(e.Body, out) {
			continue
		}
		out[e.ID] = true
		gone = append(gone, e.ID)
	}
	return gone
}

// goes says whether the closing takes an event out. out holds what went before.
func (s Session) goes(body Body, out map[ID]bool) bool {
	stopped := s.Stopped && !s.CaseKept
	switch b := body.(type) {
	case EntryAdded:
		return s.dropsStep(b.Step) || out[b.To]
	case EntryEdited:
		return s.dropsStep(b.Now.Step) || out[b.Entry]
	case Marked:
		return out[b.Entry]
	case Parked:
		return s.Level != KeepEverything || stopped
	case QuestionWorded, CaseNamed:
		return s.Level == KeepNothing || stopped
	case IntentionMade:
		return s.Level == KeepNothing || (stopped && s.inMiddle(b.Step))
	case IntentionEdited:
		return out[b.ID]
	case GuestNamed:
		return s.Level == KeepNothing
	}
	return false
}

// dropsStep says whether what was typed in a step is not kept.
func (s Session) dropsStep(id string) bool {
	i := s.Script.Index(id)
	if i < 0 {
		return s.Level != KeepEverything
	}
	return !s.keeps(&s.Script.Steps[i]) || (s.Stopped && !s.CaseKept && s.inMiddle(id))
}

func (s Session) inMiddle(step string) bool {
	i := s.Script.Index(step)
	return i >= 0 && s.Script.Steps[i].Part == Middle
}

// deadIDs are the events that no longer count, in log order.
func (s Session) deadIDs() []ID {
	var ids []ID
	for i := range s.events {
		if id := s.events[i].ID; s.dead[id] {
			ids = append(ids, id)
		}
	}
	return ids
}

// superseded are wordings that a later one replaced: of entries, intentions,
// the case's name and guests. (Of the question every wording is kept.)
func (s Session) superseded(gone []ID) []ID {
	skip := map[ID]bool{}
	for _, id := range gone {
		skip[id] = true
	}
	newest := map[wordingOf]bool{}
	var ids []ID
	for i := len(s.events) - 1; i >= 0; i-- {
		e := &s.events[i]
		of, ok := wording(e)
		if !ok || s.dead[e.ID] || skip[e.ID] {
			continue
		}
		if newest[of] {
			ids = append(ids, e.ID)
		}
		newest[of] = true
	}
	return ids
}

// wordingOf is what an event words.
type wordingOf struct {
	kind Kind
	id   ID
}

func wording(e *Event) (wordingOf, bool) {
	switch b := e.Body.(type) {
	case EntryAdded:
		return wordingOf{KindEntryAdded, e.ID}, true
	case EntryEdited:
		return wordingOf{KindEntryAdded, b.Entry}, true
	case IntentionMade:
		return wordingOf{KindIntentionMade, e.ID}, true
	case IntentionEdited:
		return wordingOf{KindIntentionMade, b.ID}, true
	case CaseNamed:
		return wordingOf{kind: KindCaseNamed}, true
	case GuestNamed:
		return wordingOf{KindGuestNamed, b.Person}, true
	}
	return wordingOf{}, false
}

// Redact asks to empty entries, wordings, intentions or guests' names after
// the end: somebody wants it un-said.
type Redact struct{ IDs []ID }

func (r Redact) decide(s Session) (Decision, *Refusal) {
	if s.State != StateClosed {
		return Decision{}, refuse(RuleNotBegun)
	}
	var ids []ID
	want := map[ID]bool{}
	for _, id := range r.IDs {
		want[id] = true
	}
	for i := range s.events {
		e := &s.events[i]
		of, ok := wording(e)
		if q, isQuestion := e.Body.(QuestionWorded); isQuestion {
			ok = q.Text != ""
			of.id = e.ID
		}
		if entry, isEntry := e.Body.(EntryAdded); isEntry && want[entry.To] {
			want[e.ID] = true // an answer goes with its question
		}
		if ok && !s.dead[e.ID] && (want[e.ID] || want[of.id]) {
			ids = append(ids, e.ID)
		}
	}
	if len(ids) == 0 {
		return Decision{}, refuse(RuleNothing)
	}
	return Decision{Bodies: []Body{Retracted{IDs: ids}}, Redact: ids}, nil
}

// RedactEvents empties the named events: content goes; number, id, time and kind
// stay. It gives a new slice.
func RedactEvents(events []Event, ids []ID) []Event {
	gone := map[ID]bool{}
	for _, id := range ids {
		gone[id] = true
	}
	out := make([]Event, len(events))
	copy(out, events)
	for i := range out {
		if gone[out[i].ID] {
			out[i].Body, out[i].Raw = Redacted{Was: out[i].Body.Kind()}, nil
		}
	}
	return out
}
