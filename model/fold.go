package model

import "slices"

// folding is one fold on its way.
type folding struct {
	s      *Session
	opened bool
	blanks int // entries and intentions whose first wording was redacted
}

// apply does what an event says, if it still fits. After the end only what is
// said of intentions and the names of guests change.
func (f *folding) apply(e *Event) {
	if f.s.State == StateClosed && !afterEnd(e.Body) {
		return
	}
	switch b := e.Body.(type) {
	case Started:
		f.started(e, b)
	case GuestNamed, KeepingAgreed, RoleGiven, PersonArrived, PersonLeft, SeatsOrdered, ConditionSet:
		f.seated(b)
	case Begun, StepEntered, Paused, Resumed, TimeExtended, UntilMoved, CaseStopped, Closed:
		f.course(e, b)
	case CaseNamed:
		f.s.Case, f.s.caseID = b.Text, e.ID
	case CaseKept:
		f.s.CaseKept = f.s.Stopped
	case RecordAccepted:
		f.s.Accepted = true
	case LookedBack:
		f.s.LookedBack = append(f.s.LookedBack, b)
	default:
		f.notes(e, b)
	}
}

// afterEnd says whether an event still counts when the session is over.
func afterEnd(b Body) bool {
	switch b.(type) {
	case FollowedUp, IntentionEdited, GuestNamed:
		return true
	}
	return false
}

func (f *folding) started(e *Event, b Started) {
	if f.opened {
		return
	}
	f.opened = true
	s := f.s
	s.Start, s.StartedAt, s.Until = b, e.At, b.Until.sane()
	for _, p := range b.People {
		f.seat(p, ID{})
	}
	f.role(RoleGiven{Facilitator, b.Facilitator})
	f.role(RoleGiven{NoteTaker, b.NoteTaker})
	f.role(RoleGiven{Presenter, b.Presenter})
}

// notes keeps what people wrote, marked and chose.
func (f *folding) notes(e *Event, body Body) {
	s := f.s
	switch b := body.(type) {
	case QuestionWorded:
		s.Wordings = append(s.Wordings, Wording{ID: e.ID, Text: b.Text, Step: b.Step, At: e.At, Of: s.Presenter})
	case EntryAdded:
		f.add(e, b)
	case EntryEdited:
		f.edit(b)
	case Redacted:
		f.blank(e, b.Was)
	case Parked:
		f.park(e, b)
	case IntentionMade:
		s.Intentions = append(s.Intentions, Kept{ID: e.ID, Intention: b.Intention, Step: b.Step, At: e.At})
	case IntentionEdited:
		f.editIntention(b)
	case FollowedUp:
		if k := s.intention(b.Intention); k != nil {
			k.Status, k.Follow = b.Status, append(slices.Clone(k.Follow), b)
		}
	default:
		f.inStep(b)
	}
}

// add keeps an entry; an answer whose question is gone hides with it.
func (f *folding) add(e *Event, b EntryAdded) {
	if s := f.s; !b.To.IsZero() && s.entryByID(b.To) == nil {
		return
	}
	if !f.place(Entry{ID: e.ID, EntryAdded: b, At: e.At}) {
		return
	}
	if st := f.step(b.Step); st != nil {
		if st.waiting = e.ID; !b.To.IsZero() {
			st.waiting = ID{}
		}
	}
}

// place puts an entry at the end, once.
func (f *folding) place(e Entry) bool {
	if f.s.entryByID(e.ID) != nil {
		return false
	}
	if f.s.entryAt == nil {
		f.s.entryAt = map[ID]int{}
	}
	f.s.entryAt[e.ID] = len(f.s.Entries)
	f.s.Entries = append(f.s.Entries, e)
	return true
}

// blank keeps the place of something whose first wording was redacted: the
// wording it has now follows. What stays blank goes at the end of the fold.
func (f *folding) blank(e *Event, was Kind) {
	switch was {
	case KindEntryAdded:
		f.place(Entry{ID: e.ID, At: e.At, blank: true})
		f.blanks++
	case KindIntentionMade:
		f.s.Intentions = append(f.s.Intentions, Kept{ID: e.ID, At: e.At, blank: true})
		f.blanks++
	}
}

func (f *folding) edit(b EntryEdited) {
	if e := f.s.entryByID(b.Entry); e != nil {
		e.EntryAdded, e.blank = b.Now, false
	}
}

func (f *folding) editIntention(b IntentionEdited) {
	if k := f.s.intention(b.ID); k != nil {
		k.Intention, k.Step, k.blank = b.Intention, b.Step, false
	}
}

// park keeps a line for the first advice step that comes: this one, if the
// group is in one.
func (f *folding) park(e *Event, b Parked) {
	line := ParkedLine{ID: e.ID, Text: b.Text, shownIn: -1}
	if cur := f.s.Current(); cur != nil && cur.Has(Advice) {
		line.shownIn = f.s.Step
	}
	f.s.Parked = append(f.s.Parked, line)
}

// finish takes out what stayed blank, answers to it, and what was said of both.
func (f *folding) finish() {
	if f.blanks == 0 {
		return
	}
	s := f.s
	at := make(map[ID]int, len(s.Entries))
	kept := s.Entries[:0]
	for _, e := range s.Entries {
		_, asked := at[e.To]
		if e.blank || (!e.To.IsZero() && !asked) {
			continue
		}
		at[e.ID] = len(kept)
		kept = append(kept, e)
	}
	s.Entries, s.entryAt = kept, at
	s.Intentions = slices.DeleteFunc(s.Intentions, func(k Kept) bool { return k.blank })
	for i := range s.Steps {
		s.Steps[i].forget(at)
	}
}

// forget lets go of what was said of entries that are not there.
func (st *StepState) forget(there map[ID]int) {
	for id := range st.Marks {
		if _, ok := there[id]; !ok {
			delete(st.Marks, id)
		}
	}
	if _, ok := there[st.Entry]; !ok {
		st.Entry = ID{}
	}
}

func (f *folding) step(id string) *StepState {
	if i := f.s.Script.Index(id); i >= 0 {
		return &f.s.Steps[i]
	}
	return nil
}
