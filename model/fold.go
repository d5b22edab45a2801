package model

import "slices"

// folding is one fold on its way. entry tells where in Entries an id stands.
type folding struct {
	s     *Session
	entry map[ID]int
}

// apply does what an event says, if it still fits.
func (f *folding) apply(e *Event) {
	switch b := e.Body.(type) {
	case Started:
		f.started(e, b)
	case GuestNamed, KeepingAgreed, RoleGiven, PersonArrived, PersonLeft, SeatsOrdered, ConditionSet:
		f.people(b)
	case Begun, StepEntered, Paused, Resumed, TimeExtended, UntilMoved, CaseStopped, Closed:
		f.course(e, b)
	case CaseNamed:
		f.s.Case = b.Text
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

func (f *folding) started(e *Event, b Started) {
	if f.s.StartedAt != 0 {
		return
	}
	s := f.s
	s.Start, s.StartedAt, s.Until = b, e.At, b.Until
	s.Facilitator, s.NoteTaker, s.Presenter = b.Facilitator, b.NoteTaker, b.Presenter
	for _, p := range b.People {
		f.seat(p, ID{})
	}
}

// seat puts a person after another, or at the end, once.
func (f *folding) seat(person, after ID) {
	s := f.s
	if person.IsZero() {
		return
	}
	if !slices.Contains(s.Everyone, person) {
		s.Everyone = append(s.Everyone, person)
	}
	if s.Present(person) {
		return
	}
	at := slices.Index(s.Seats, after) + 1
	if at == 0 {
		at = len(s.Seats)
	}
	s.Seats = slices.Insert(slices.Clone(s.Seats), at, person)
}

func (f *folding) people(body Body) {
	s := f.s
	switch b := body.(type) {
	case GuestNamed:
		if s.Guests == nil {
			s.Guests = map[ID]string{}
		}
		s.Guests[b.Person] = b.Name
	case KeepingAgreed:
		if b.Level >= KeepNothing && b.Level <= KeepEverything {
			s.Level, s.KeepUntil = b.Level, b.Until
		}
	case RoleGiven:
		f.role(b)
	case PersonArrived:
		f.seat(b.Person, b.After)
	case PersonLeft:
		s.Seats = slices.DeleteFunc(slices.Clone(s.Seats), func(id ID) bool { return id == b.Person })
	case SeatsOrdered:
		if samePeople(b.People, s.Seats) {
			s.Seats = slices.Clone(b.People)
		}
	case ConditionSet:
		if s.Conditions == nil {
			s.Conditions = map[Condition]bool{}
		}
		s.Conditions[b.Condition] = b.On
	}
}

func (f *folding) role(b RoleGiven) {
	switch b.Role {
	case Facilitator:
		f.s.Facilitator = b.Person
	case NoteTaker:
		f.s.NoteTaker = b.Person
	case Presenter:
		f.s.Presenter = b.Person
	}
}

func samePeople(a, b []ID) bool {
	if len(a) != len(b) {
		return false
	}
	seen := map[ID]bool{}
	for _, id := range a {
		seen[id] = true
	}
	for _, id := range b {
		if !seen[id] {
			return false
		}
	}
	return len(seen) == len(a)
}

// course moves through the steps and keeps the clock.
func (f *folding) course(e *Event, body Body) {
	s := f.s
	switch b := body.(type) {
	case Begun:
		f.begun(e, b)
	case StepEntered:
		to := s.Script.Index(b.To)
		if s.State == StateRunning && to >= 0 && s.Step == s.Script.Index(b.From) {
			f.enter(e.At, to)
		}
	case Paused:
		s.clock.stop(s, b.At)
	case Resumed:
		s.clock.run(b.At)
	case TimeExtended:
		if i := s.Script.Index(b.Step); i >= 0 {
			s.Steps[i].Extended += b.Minutes
		}
	case UntilMoved:
		s.Until = b.Until
	case CaseStopped:
		s.Stopped = true
	case Closed:
		if s.State == StateRunning {
			s.clock.stop(s, e.At)
			s.State = StateClosed
		}
	}
}

func (f *folding) begun(e *Event, b Begun) {
	s := f.s
	if s.State != StateWelcome {
		return
	}
	for _, p := range b.Plan {
		if i := s.Script.Index(p.Step); i >= 0 {
			s.Steps[i].Planned, s.Steps[i].Minutes = true, p.Minutes
		}
	}
	s.State = StateRunning
	s.clock.begun = e.At
	s.clock.run(e.At)
	if first := s.firstStep(); first >= 0 {
		s.Step = first
		s.Steps[first].Entered = true
	}
}

// enter leaves the current step and goes to another. What was written in
// silence opens when a step that works with it begins.
func (f *folding) enter(at Instant, to int) {
	s := f.s
	s.clock.lap(s, at)
	s.Step = to
	s.Steps[to].Entered = true
	if of := s.Script.Index(s.Script.Steps[to].Of); of >= 0 {
		s.Steps[of].Revealed = true
	}
}

// notes keeps what people wrote, marked and chose.
func (f *folding) notes(e *Event, body Body) {
	s := f.s
	switch b := body.(type) {
	case QuestionWorded:
		s.Wordings = append(s.Wordings, Wording{ID: e.ID, Text: b.Text, Step: b.Step, At: e.At})
	case EntryAdded:
		f.add(e.ID, e.At, b)
	case EntryEdited:
		f.edit(b)
	case Redacted:
		f.blank(e, b.Was)
	case Parked:
		s.Parked = append(s.Parked, ParkedLine{ID: e.ID, Text: b.Text})
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
func (f *folding) add(id ID, at Instant, b EntryAdded) {
	if !b.To.IsZero() {
		if _, ok := f.entry[b.To]; !ok {
			return
		}
	}
	f.entry[id] = len(f.s.Entries)
	f.s.Entries = append(f.s.Entries, Entry{ID: id, EntryAdded: b, At: at})
}

// blank keeps the place of something whose first wording was redacted: the
// wording it has now follows. What stays blank goes at the end of the fold.
func (f *folding) blank(e *Event, was Kind) {
	switch was {
	case KindEntryAdded:
		f.entry[e.ID] = len(f.s.Entries)
		f.s.Entries = append(f.s.Entries, Entry{ID: e.ID, At: e.At, blank: true})
	case KindIntentionMade:
		f.s.Intentions = append(f.s.Intentions, Kept{ID: e.ID, At: e.At, blank: true})
	}
}

func (f *folding) edit(b EntryEdited) {
	if i, ok := f.entry[b.Entry]; ok {
		f.s.Entries[i].EntryAdded, f.s.Entries[i].blank = b.Now, false
	}
}

func (f *folding) editIntention(b IntentionEdited) {
	if k := f.s.intention(b.ID); k != nil {
		k.Intention, k.Step, k.blank = b.Intention, b.Step, false
	}
}

// finish takes out what stayed blank, and answers to it.
func (f *folding) finish() {
	gone := map[ID]bool{}
	f.s.Entries = slices.DeleteFunc(f.s.Entries, func(e Entry) bool {
		gone[e.ID] = e.blank || gone[e.To]
		return gone[e.ID]
	})
	f.s.Intentions = slices.DeleteFunc(f.s.Intentions, func(k Kept) bool { return k.blank })
}

// inStep changes the state of one step.
func (f *folding) inStep(body Body) {
	s := f.s
	switch b := body.(type) {
	case TurnTaken:
		if st := f.step(b.Step); st != nil {
			st.Turns = append(st.Turns, b.Person)
		}
	case Marked:
		if st := f.step(b.Step); st != nil && s.entryByID(b.Entry) != nil {
			if st.Marks == nil {
				st.Marks = map[ID]Mark{}
			}
			st.Marks[b.Entry] = b.Mark
		}
	case Picked:
		if st := f.step(b.Step); st != nil {
			st.Choice, st.Entry, st.Person = b.Choice, b.Entry, b.Person
		}
	case Rated:
		if st := f.step(b.Step); st != nil {
			st.Ratings = slices.DeleteFunc(st.Ratings, func(r Rated) bool { return r.Item == b.Item })
			st.Ratings = append(st.Ratings, b)
		}
	case Revealed:
		if st := f.step(b.Step); st != nil {
			st.Revealed = true
		}
	}
}

func (f *folding) step(id string) *StepState {
	if i := f.s.Script.Index(id); i >= 0 {
		return &f.s.Steps[i]
	}
	return nil
}
