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
	var gone []ID
	out := make(map[ID]bool, len(s.dead))
	maps.Copy(out, s.dead)
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] || !s.goes(e, out) {
			continue
		}
		out[e.ID] = true
		gone = append(gone, e.ID)
	}
	return gone
}

// goes says whether the closing takes an event out. out holds what went before.
func (s *Session) goes(e *Event, out map[ID]bool) bool {
	stopped, nothing := s.Stopped && !s.CaseKept, s.Level == KeepNothing
	switch b := e.Body.(type) {
	case EntryAdded:
		return s.drops(b) || out[b.To]
	case EntryEdited:
		return s.drops(b.Now) || out[b.Entry]
	case Marked:
		return out[b.Entry]
	case Picked:
		return nothing || out[b.Entry] || (stopped && s.ofCase(b.Step))
	case Rated:
		return nothing || (stopped && s.ofCase(b.Step))
	case Parked:
		return s.Level != KeepEverything || stopped || !s.cameBack(e.ID)
	case QuestionWorded, CaseNamed:
		return nothing || stopped
	case IntentionMade:
		return nothing || (stopped && s.ofCase(b.Step))
	case IntentionEdited:
		return out[b.ID]
	case FollowedUp:
		return out[b.Intention]
	case GuestNamed:
		return nothing
	}
	return false
}

// drops says whether an entry is not kept: as agreed, as of a stopped case, or
// because it was written in silence and never shown. (People strike what they
// see in the last look; nothing is kept that was not in it.)
func (s *Session) drops(e EntryAdded) bool {
	i := s.Script.Index(e.Step)
	if i < 0 {
		return s.Level != KeepEverything
	}
	return !s.keeps(&s.Script.Steps[i]) || (s.Stopped && !s.CaseKept && s.ofCase(e.Step)) || s.hidden(e)
}

// ofCase says whether what happens in a step is about the case.
func (s *Session) ofCase(step string) bool {
	i := s.Script.Index(step)
	if i < 0 {
		return true
	}
	of := &s.Script.Steps[i]
	return of.Part == Middle || of.Has(ChooseCase) || of.Has(Aftercare)
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
