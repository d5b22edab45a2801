package model

import "slices"

// Private notes belong to whoever leads a session, not to the group. They stand
// in a log of their own: no fold of the session, no room, no export for the
// group can come across them. They live shorter than the notes of the group.

// How long private notes live. Four weeks is the shortest rhythm in which groups
// meet: until then they help to prepare the next time, after it they are only a
// risk. Notes about a session of longer ago live long enough to be of use.
const (
	PrivateLife  = 28 * 24 * 60 * Minute
	PrivateLeast = 7 * 24 * 60 * Minute
)

// PrivateUntil is until when private notes are kept that are begun at now about
// a session that started at started.
func PrivateUntil(started, now Instant) Instant {
	return max(started.Add(PrivateLife), now.Add(PrivateLeast))
}

// PrivateOpened makes a log of private notes about a session, of the person who
// led it.
type PrivateOpened struct {
	Session ID      `cbor:"1,keyasint,omitzero" json:"session,omitzero"`
	Team    ID      `cbor:"2,keyasint,omitzero" json:"team,omitzero"`
	Person  ID      `cbor:"3,keyasint,omitzero" json:"person,omitzero"`
	Until   Instant `cbor:"4,keyasint,omitempty" json:"until,omitempty"`
}

// PrivateAdded keeps a line; its id is the id of the event.
type PrivateAdded struct {
	Text string `cbor:"1,keyasint,omitempty" json:"text,omitempty"`
}

// PrivateEdited replaces the wording of a line.
type PrivateEdited struct {
	Line ID     `cbor:"1,keyasint,omitzero" json:"line,omitzero"`
	Text string `cbor:"2,keyasint,omitempty" json:"text,omitempty"`
}

// PrivateStruck takes a line away; what it said is emptied with it.
type PrivateStruck struct {
	Line ID `cbor:"1,keyasint,omitzero" json:"line,omitzero"`
}

// PrivateUntilMoved changes until when these notes are kept.
type PrivateUntilMoved struct {
	Until Instant `cbor:"1,keyasint,omitempty" json:"until,omitempty"`
}

// PrivateNotes are private notes as they follow from folding their log.
type PrivateNotes struct {
	Log       ID
	Session   ID
	Team      ID
	Person    ID
	Until     Instant
	Prolonged bool // once, and not again
	Lines     []PrivateLine
	Number    uint64 // of the newest event
	events    map[ID]bool
}

// PrivateLine is one line of private notes.
type PrivateLine struct {
	ID   ID
	At   Instant // when it was first written
	Text string
	said []ID // the events that hold, or held, its wording
}

// FoldPrivate makes private notes of their events: pure and total.
func FoldPrivate(log ID, events []Event) PrivateNotes {
	n := PrivateNotes{Log: log, events: map[ID]bool{}}
	for _, e := range events {
		n.Number = e.Number
		n.events[e.ID] = true
		n.apply(e)
	}
	n.Lines = slices.DeleteFunc(n.Lines, func(l PrivateLine) bool { return blank(l.Text) })
	return n
}

func (n *PrivateNotes) apply(e Event) {
	switch b := e.Body.(type) {
	case PrivateOpened:
		if n.Session.IsZero() {
			n.Session, n.Team, n.Person, n.Until = b.Session, b.Team, b.Person, b.Until
		}
	case PrivateAdded:
		n.Lines = append(n.Lines, PrivateLine{ID: e.ID, At: e.At, Text: b.Text, said: []ID{e.ID}})
	case Redacted:
		if b.Was == KindPrivateAdded { // its place stays, for the wording that came after it
			n.Lines = append(n.Lines, PrivateLine{ID: e.ID, At: e.At})
		}
	case PrivateEdited:
		if l := n.line(b.Line); l != nil {
			l.Text, l.said = b.Text, append(l.said, e.ID)
		}
	case PrivateStruck:
		n.Lines = slices.DeleteFunc(n.Lines, func(l PrivateLine) bool { return l.ID == b.Line })
	case PrivateUntilMoved:
		n.Prolonged = n.Prolonged || b.Until > n.Until
		n.Until = b.Until
	}
}

func (n *PrivateNotes) line(id ID) *PrivateLine {
	for i := range n.Lines {
		if n.Lines[i].ID == id {
			return &n.Lines[i]
		}
	}
	return nil
}

// Has says whether an event is among those these notes follow from.
func (n PrivateNotes) Has(event ID) bool { return n.events[event] }

// Over says whether these notes have had their time.
func (n PrivateNotes) Over(now Instant) bool { return n.Until != 0 && now >= n.Until }

// Add asks to keep a line.
func (n PrivateNotes) Add(text string) (Decision, *Refusal) {
	if blank(text) {
		return Decision{}, refuse(RuleEmpty)
	}
	return decided(PrivateAdded{Text: text})
}

// Edit asks for another wording of a line; the one before is emptied.
func (n PrivateNotes) Edit(line ID, text string) (Decision, *Refusal) {
	l := n.line(line)
	switch {
	case l == nil:
		return Decision{}, refuse(RuleNothing)
	case blank(text):
		return Decision{}, refuse(RuleEmpty)
	}
	return Decision{Bodies: []Body{PrivateEdited{Line: line, Text: text}}, Redact: slices.Clone(l.said)}, nil
}

// Strike asks to take a line away, its wording too.
func (n PrivateNotes) Strike(line ID) (Decision, *Refusal) {
	l := n.line(line)
	if l == nil {
		return Decision{}, refuse(RuleNothing)
	}
	return Decision{Bodies: []Body{PrivateStruck{Line: line}}, Redact: slices.Clone(l.said)}, nil
}

// Longer is until when these notes are kept if they are kept longer; false when
// that was done before.
func (n PrivateNotes) Longer() (Instant, bool) { return n.Until.Add(PrivateLife), !n.Prolonged }

// Sooner is until when these notes are kept if they are kept a week less; false
// when that would be now.
func (n PrivateNotes) Sooner(now Instant) (Instant, bool) {
	until := n.Until.Add(-PrivateLeast)
	return until, until > now
}

// KeepUntil asks for another date: any earlier one, or once a later one.
func (n PrivateNotes) KeepUntil(until, now Instant) (Decision, *Refusal) {
	latest, may := n.Longer()
	switch {
	case until <= now, until == n.Until:
		return Decision{}, refuse(RuleNothing)
	case until > n.Until && (!may || until > latest):
		return Decision{}, refuse(RuleProlonged)
	}
	return decided(PrivateUntilMoved{Until: until})
}
