package model

import "slices"

// Session is one meeting, as it follows from its events. It is a value: Apply
// gives a new one and leaves the old as it was.
type Session struct {
	Script Script
	events []Event
	dead   map[ID]bool // retracted events

	Start       Started
	StartedAt   Instant
	LastAt      Instant
	State       State
	Level       Level // KeepCore until something else is agreed
	KeepUntil   Instant
	Until       Instant
	Seats       []ID // who is present, in seating order
	Everyone    []ID // who took part at any time, in order of arrival
	Guests      map[ID]string
	Facilitator ID
	NoteTaker   ID
	Presenter   ID
	Conditions  map[Condition]bool

	Step       int // index in Script.Steps, -1 before the beginning
	Steps      []StepState
	Case       string
	Wordings   []Wording // of the question, oldest first
	Entries    []Entry
	Parked     []ParkedLine
	Intentions []Kept
	LookedBack []LookedBack
	Stopped    bool
	CaseKept   bool
	Accepted   bool // what the last look showed
	clock      clock
	visits     []Visit
	entryAt    map[ID]int // where in Entries
	caseID     ID         // the event that worded Case
}

// StepState is what happened in one step.
type StepState struct {
	Planned  bool // has a place in this session's plan
	Minutes  int  // shared out to it
	Extended int  // minutes added
	Entered  bool
	Spent    Millis // in visits that are over
	Turns    []ID   // in the order they were taken
	Revealed bool
	Choice   string
	Entry    ID // picked
	Person   ID // picked
	Marks    map[ID]Mark
	Ratings  []Rated
	Present  map[string]int // how many were there when a question was counted

	round   int  // the round the group is in, 0 before the first turn
	had     []ID // who had a turn in it
	last    ID   // the round goes on from the seat after this one; zero: from its beginning
	waiting ID   // the question without an answer
}

// Wording is one wording of the question.
type Wording struct {
	ID   ID
	Text string
	Step string
	At   Instant
	Of   ID // who presented then
}

// Entry is one thing that was kept.
type Entry struct {
	ID ID
	EntryAdded
	At    Instant
	blank bool // its wording was redacted and none has followed yet
}

// ParkedLine is an advice that waits for the advice step.
type ParkedLine struct {
	ID      ID
	Text    string
	shownIn int // the advice step where it came back, -1 before
}

// Kept is an intention with what came of it.
type Kept struct {
	ID ID
	Intention
	Step   string
	At     Instant
	Status Status
	Follow []FollowedUp
	blank  bool // as in Entry
}

// Fold makes a session of its events: pure and total. Events that no longer
// fit change nothing. The script is the one named in Started.
func Fold(script Script, events []Event) Session {
	gone, dead := retracted(events)
	s := Session{Script: script, events: events, dead: dead, Step: -1, Level: KeepCore}
	s.Steps = make([]StepState, len(script.Steps))
	f := folding{s: &s}
	for i := range events {
		e := &events[i]
		s.LastAt = e.At
		if !gone[i] {
			f.apply(e)
		}
	}
	f.finish()
	return s
}

// Apply is the session after more events.
func (s Session) Apply(events ...Event) Session {
	return Fold(s.Script, append(s.events[:len(s.events):len(s.events)], events...))
}

// Events are the session's events, in order; the caller does not change them.
func (s Session) Events() []Event { return s.events }

// Number is that of the newest event that is stored, 0 for none.
func (s Session) Number() uint64 {
	for i := len(s.events) - 1; i >= 0; i-- {
		if n := s.events[i].Number; n != 0 {
			return n
		}
	}
	return 0
}

// Current is the step the group is in, nil in the welcome.
func (s Session) Current() *Step {
	if s.Step < 0 || s.Step >= len(s.Script.Steps) {
		return nil
	}
	return &s.Script.Steps[s.Step]
}

// Now is the state of the current step, nil in the welcome.
func (s Session) Now() *StepState {
	if s.Current() == nil {
		return nil
	}
	return &s.Steps[s.Step]
}

// Question is the presenter's question as last worded, empty before.
func (s Session) Question() string {
	if len(s.Wordings) == 0 {
		return ""
	}
	return s.Wordings[len(s.Wordings)-1].Text
}

// othersTurn says whether the question on record is that of somebody who
// presented before, in a method where people present in turn: another one has
// reached a step of their own to word theirs. A role that is put right within a
// turn changes nothing.
func (s Session) othersTurn() bool {
	if len(s.Wordings) == 0 {
		return false
	}
	last := s.Wordings[len(s.Wordings)-1]
	if last.Of == s.Presenter || last.Of.IsZero() {
		return false
	}
	for i := s.Script.Index(last.Step) + 1; i <= s.Step && i > 0; i++ {
		if s.Script.Steps[i].Pins == PinsQuestion {
			return true
		}
	}
	return false
}

// Present says whether somebody sits there now.
func (s Session) Present(person ID) bool { return slices.Contains(s.Seats, person) }

// EntriesOf are the entries of a step, in order.
func (s Session) EntriesOf(step string) []Entry {
	var out []Entry
	for _, e := range s.Entries {
		if e.Step == step {
			out = append(out, e)
		}
	}
	return out
}

// Hidden says whether an entry was written in silence and never shown.
func (s Session) Hidden(e Entry) bool {
	i := s.Script.Index(e.Step)
	return e.Private && (i < 0 || !s.Steps[i].Revealed)
}

// entryByID is the entry, nil if there is none.
func (s Session) entryByID(id ID) *Entry {
	if i, ok := s.entryAt[id]; ok {
		return &s.Entries[i]
	}
	return nil
}

// intention is the intention, nil if there is none.
func (s Session) intention(id ID) *Kept {
	for i := range s.Intentions {
		if s.Intentions[i].ID == id {
			return &s.Intentions[i]
		}
	}
	return nil
}
