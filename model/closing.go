package model

import (
	"maps"
	"slices"
)

// Close asks to end the session. What the group did not agree to keep, what
// belongs to a stopped case, what nobody was shown and what was replaced by a
// later wording goes: retracted, and emptied in the same transaction as the end.
type Close struct{}

func (r Close) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	var d Decision
	if cur := s.Current(); cur != nil && cur.Has(LastLook) && !s.Accepted {
		d.Bodies = append(d.Bodies, RecordAccepted{Person: s.Presenter})
	}
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
// that refers to it, or to what was taken out before (answers, edits, marks),
// goes too.
func (s Session) notKept() []ID {
	c := clearing{s: &s, out: make(map[ID]bool, len(s.dead)), stop: s.Stopped && !s.CaseKept}
	maps.Copy(c.out, s.dead)
	c.ofCase = c.stop
	var gone []ID
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] {
			continue
		}
		if _, here := e.Body.(CaseStopped); here {
			c.ofCase = false
		}
		if c.takes(e) {
			c.out[e.ID] = true
			gone = append(gone, e.ID)
		}
	}
	return gone
}

// clearing goes through a session's log at its end.
type clearing struct {
	s      *Session
	out    map[ID]bool // what went before
	stop   bool        // the case was stopped and its notes are not kept
	ofCase bool        // it was not stopped yet
}

// takes says whether the closing takes an event out.
func (c *clearing) takes(e *Event) bool {
	nothing := c.s.Level == KeepNothing
	switch b := e.Body.(type) {
	case EntryAdded:
		return c.drops(b) || c.out[b.To]
	case EntryEdited:
		return c.drops(b.Now) || c.out[b.Entry]
	case Marked:
		return c.out[b.Entry]
	case Picked:
		return nothing || c.out[b.Entry] || c.stops(b.Step)
	case Rated:
		return nothing || c.stops(b.Step)
	case Parked:
		return c.s.Level != KeepEverything || c.stop || !c.s.cameBack(e.ID)
	case QuestionWorded, CaseNamed:
		return nothing || c.stop
	case IntentionMade:
		return nothing || c.stops(b.Step)
	case IntentionEdited:
		return c.out[b.ID]
	case FollowedUp:
		return c.out[b.Intention]
	case GuestNamed:
		return nothing
	}
	return false
}

// drops says whether an entry is not kept: as agreed, as of a stopped case, or
// because it was written in silence and never shown. (People strike what they
// see in the last look; nothing is kept that was not in it.)
func (c *clearing) drops(e EntryAdded) bool {
	i := c.s.Script.Index(e.Step)
	if i < 0 {
		return c.s.Level != KeepEverything
	}
	return !c.s.keeps(&c.s.Script.Steps[i]) || c.stops(e.Step) || c.s.hidden(e)
}

// stops says whether what happened in a step belongs to a stopped case: all of
// the method, and what was said before the stop, the opening left out.
func (c *clearing) stops(step string) bool {
	i := c.s.Script.Index(step)
	if i < 0 || !c.stop {
		return c.stop
	}
	in := &c.s.Script.Steps[i]
	return in.Part == Middle || in.Has(ChooseCase) || in.Has(Aftercare) || (in.Part == Closing && c.ofCase)
}

// hidden says whether an entry was written in silence and not revealed.
func (s *Session) hidden(e EntryAdded) bool {
	i := s.Script.Index(e.Step)
	return e.Private && (i < 0 || !s.Steps[i].Revealed)
}

// cameBack says whether a parked line was shown in an advice step.
func (s *Session) cameBack(id ID) bool {
	return slices.ContainsFunc(s.Parked, func(p ParkedLine) bool { return p.ID == id && p.shownIn >= 0 })
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
	skip := setOf(gone)
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

// replacing keeps a new wording. After the end the ones before are emptied with
// it, as they were at the end.
func (s Session) replacing(b Body) (Decision, *Refusal) {
	d := Decision{Bodies: []Body{b}}
	if s.State != StateClosed {
		return d, nil
	}
	now, _ := wording(&Event{Body: b})
	for i := range s.events {
		e := &s.events[i]
		if of, ok := wording(e); ok && of == now && !s.dead[e.ID] {
			d.Redact = append(d.Redact, e.ID)
		}
	}
	return d, nil
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
