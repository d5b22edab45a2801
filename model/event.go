package model

// Event is one thing that happened in a log (a session's or a team's). Events
// are numbered 1, 2, 3 … in their log; order comes from numbers, never from
// times. An event never changes, with one exception: redaction empties its body.
type Event struct {
	Number uint64  // place in its log, 0 while it is not stored
	ID     ID      // random, handed in; also the id of an entry or intention it adds
	Lead   ID      // the first event of the same append (of itself: its own ID); what undo takes back together
	At     Instant // when, by the clock that was handed in
	By     ID      // the seat or program that asked for it
	Body   Body
	// Raw is the body as it was stored, kept when this program did not know the
	// kind or a field, so that it is written again byte for byte. Nil otherwise.
	Raw []byte
}

// Kind numbers a body type. Numbers are never reused; a new field is added by
// a new kind.
type Kind uint16

// Body is what an event says.
type Body interface{ Kind() Kind }

// Kinds of a session's log (1 to 99), of a team's log (100 to 199) and of private
// notes (200 to 209).
const (
	KindStarted         Kind = 1
	KindGuestNamed      Kind = 2
	KindKeepingAgreed   Kind = 3
	KindBegun           Kind = 4
	KindStepEntered     Kind = 5
	KindPaused          Kind = 6
	KindResumed         Kind = 7
	KindTimeExtended    Kind = 8
	KindUntilMoved      Kind = 9
	KindCaseNamed       Kind = 10
	KindQuestionWorded  Kind = 11
	KindEntryAdded      Kind = 12
	KindEntryEdited     Kind = 13
	KindTurnTaken       Kind = 14
	KindParked          Kind = 15
	KindMarked          Kind = 16
	KindPicked          Kind = 17
	KindRated           Kind = 18
	KindRevealed        Kind = 19
	KindRoleGiven       Kind = 20
	KindPersonArrived   Kind = 21
	KindPersonLeft      Kind = 22
	KindSeatsOrdered    Kind = 23
	KindConditionSet    Kind = 24
	KindCaseStopped     Kind = 25
	KindCaseKept        Kind = 26
	KindIntentionMade   Kind = 27
	KindIntentionEdited Kind = 28
	KindFollowedUp      Kind = 29
	KindLookedBack      Kind = 30
	KindRecordAccepted  Kind = 31
	KindClosed          Kind = 32
	KindRetracted       Kind = 33
	KindRestored        Kind = 34

	KindTeamNamed        Kind = 100
	KindMemberJoined     Kind = 101
	KindMemberRenamed    Kind = 102
	KindMemberLeft       Kind = 103
	KindTeamConditionSet Kind = 104
	KindAgreementsSet    Kind = 105
	KindMeetingPlanned   Kind = 106

	KindPrivateOpened     Kind = 200
	KindPrivateAdded      Kind = 201
	KindPrivateEdited     Kind = 202
	KindPrivateStruck     Kind = 203
	KindPrivateUntilMoved Kind = 204
)

// Started opens a session's log: who sits there, in which order, in which
// roles, and with which script. It names the zone the team lives in.
type Started struct {
	Team        ID      `cbor:"1,keyasint,omitzero" json:"team,omitzero"`
	Zone        string  `cbor:"2,keyasint,omitempty" json:"zone,omitempty"` // IANA name
	Lang        string  `cbor:"3,keyasint,omitempty" json:"lang,omitempty"`
	Script      string  `cbor:"4,keyasint,omitempty" json:"script,omitempty"` // content hash
	Method      string  `cbor:"5,keyasint,omitempty" json:"method,omitempty"`
	Until       Instant `cbor:"6,keyasint,omitempty" json:"until,omitempty"` // agreed end; 0: no time agreed
	People      []ID    `cbor:"7,keyasint,omitempty" json:"people,omitempty"`
	Facilitator ID      `cbor:"8,keyasint,omitzero" json:"facilitator,omitzero"`
	NoteTaker   ID      `cbor:"9,keyasint,omitzero" json:"noteTaker,omitzero"`
	Presenter   ID      `cbor:"10,keyasint,omitzero" json:"presenter,omitzero"` // zero: chosen together
}

// GuestNamed gives the name of somebody who is not in the team. It stands in
// the session so that it can be redacted.
type GuestNamed struct {
	Person ID     `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
	Name   string `cbor:"2,keyasint,omitempty" json:"name,omitempty"`
}

// KeepingAgreed says what of this session is kept, and until when.
type KeepingAgreed struct {
	Level Level   `cbor:"1,keyasint,omitempty" json:"level,omitempty"`
	Until Instant `cbor:"2,keyasint,omitempty" json:"until,omitempty"` // 0: no date agreed
}

// Begun starts the clock and fixes the minutes shared out to the steps.
type Begun struct {
	Plan []Planned `cbor:"1,keyasint,omitempty" json:"plan,omitempty"`
}

// Planned is one step's share of the time.
type Planned struct {
	Step    string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Minutes int    `cbor:"2,keyasint,omitempty" json:"minutes,omitempty"`
}

// StepEntered moves from one step to another. From names the step it leaves,
// so that a late one does nothing. Steps in between that were never entered
// stand in the notes as skipped.
type StepEntered struct {
	From string `cbor:"1,keyasint,omitempty" json:"from,omitempty"`
	To   string `cbor:"2,keyasint,omitempty" json:"to,omitempty"`
}

// Paused stops the clock at At, which may lie before the event's own time.
type Paused struct {
	At Instant `cbor:"1,keyasint,omitempty" json:"at,omitempty"`
}

// Resumed lets the clock run again from At.
type Resumed struct {
	At Instant `cbor:"1,keyasint,omitempty" json:"at,omitempty"`
}

// TimeExtended gives a step more minutes.
type TimeExtended struct {
	Step    string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Minutes int    `cbor:"2,keyasint,omitempty" json:"minutes,omitempty"`
}

// UntilMoved changes the agreed end.
type UntilMoved struct {
	Until Instant `cbor:"1,keyasint,omitempty" json:"until,omitempty"`
}

// CaseNamed names the case in one line: the title of the session, and what is
// pinned to the wall until the question is worded.
type CaseNamed struct {
	Text string `cbor:"1,keyasint,omitempty" json:"text,omitempty"`
}

// QuestionWorded words, or rewords, the presenter's question.
type QuestionWorded struct {
	Text string `cbor:"1,keyasint,omitempty" json:"text,omitempty"`
	Step string `cbor:"2,keyasint,omitempty" json:"step,omitempty"`
}

// EntryAdded keeps one thing: a question, an answer, an idea, a sentence. Its
// id is the id of the event.
type EntryAdded struct {
	Step    string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Text    string `cbor:"2,keyasint,omitempty" json:"text,omitempty"`
	Person  ID     `cbor:"3,keyasint,omitzero" json:"person,omitzero"`    // whose it is; zero: nobody's
	To      ID     `cbor:"4,keyasint,omitzero" json:"to,omitzero"`        // the question this answers
	Column  string `cbor:"5,keyasint,omitempty" json:"column,omitempty"`  // in a step with columns
	Private bool   `cbor:"6,keyasint,omitempty" json:"private,omitempty"` // written in silence: a count until revealed
}

// EntryEdited replaces an entry's wording. It carries the whole entry, so that
// the earlier wording can be redacted without losing the entry.
type EntryEdited struct {
	Entry ID         `cbor:"1,keyasint,omitzero" json:"entry,omitzero"`
	Now   EntryAdded `cbor:"2,keyasint,omitzero" json:"now,omitzero"`
}

// TurnTaken says somebody has had their turn in a step. Passing is the same
// event: nobody can tell the difference.
type TurnTaken struct {
	Step   string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Person ID     `cbor:"2,keyasint,omitzero" json:"person,omitzero"`
}

// Parked puts an advice that came too early aside, without a name, until the
// advice step.
type Parked struct {
	Text string `cbor:"1,keyasint,omitempty" json:"text,omitempty"`
}

// Marked puts a mark on an entry; an empty mark takes it off.
type Marked struct {
	Step  string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Entry ID     `cbor:"2,keyasint,omitzero" json:"entry,omitzero"`
	Mark  Mark   `cbor:"3,keyasint,omitempty" json:"mark,omitempty"`
}

// Picked chooses in a pick step: one of its choices, an entry, or a person.
type Picked struct {
	Step   string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Choice string `cbor:"2,keyasint,omitempty" json:"choice,omitempty"`
	Entry  ID     `cbor:"3,keyasint,omitzero" json:"entry,omitzero"`
	Person ID     `cbor:"4,keyasint,omitzero" json:"person,omitzero"`
}

// Rated holds the counts of one question of an evaluation or scale: how many
// chose each value. Never who.
type Rated struct {
	Step   string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Item   string `cbor:"2,keyasint,omitempty" json:"item,omitempty"` // a choice of the step; empty: its only question
	Counts []int  `cbor:"3,keyasint,omitempty" json:"counts,omitempty"`
}

// Revealed shows what was written in silence in a step.
type Revealed struct {
	Step string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
}

// RoleGiven gives a role to a person; a zero person empties it.
type RoleGiven struct {
	Role   Role `cbor:"1,keyasint,omitempty" json:"role,omitempty"`
	Person ID   `cbor:"2,keyasint,omitzero" json:"person,omitzero"`
}

// PersonArrived seats a late-comer, or somebody who comes back, after another.
type PersonArrived struct {
	Person ID `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
	After  ID `cbor:"2,keyasint,omitzero" json:"after,omitzero"` // zero: at the end
}

// PersonLeft says somebody went, for a while or for good.
type PersonLeft struct {
	Person ID `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
}

// SeatsOrdered gives the seating order of those present.
type SeatsOrdered struct {
	People []ID `cbor:"1,keyasint,omitempty" json:"people,omitempty"`
}

// ConditionSet says whether a condition holds in this session.
type ConditionSet struct {
	Condition Condition `cbor:"1,keyasint,omitempty" json:"condition,omitempty"`
	On        bool      `cbor:"2,keyasint,omitempty" json:"on,omitempty"`
}

// CaseStopped ends the case at the presenter's wish. No reason is asked.
type CaseStopped struct {
	Step string `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
}

// CaseKept says the presenter of a stopped case wants its notes kept after all.
type CaseKept struct{}

// Intention is what the presenter will do, when what happens.
type Intention struct {
	Owner    ID      `cbor:"1,keyasint,omitzero" json:"owner,omitzero"`
	When     string  `cbor:"2,keyasint,omitempty" json:"when,omitempty"`        // "if …"; empty for an insight only
	Then     string  `cbor:"3,keyasint,omitempty" json:"then,omitempty"`        // "then I …", or the insight itself
	Chance   Instant `cbor:"4,keyasint,omitempty" json:"chance,omitempty"`      // first chance; 0: not said
	Obstacle string  `cbor:"5,keyasint,omitempty" json:"obstacle,omitempty"`    // what may get in the way
	Instead  string  `cbor:"6,keyasint,omitempty" json:"instead,omitempty"`     // and what then
	Notice   string  `cbor:"7,keyasint,omitempty" json:"notice,omitempty"`      // who may notice
	Insight  bool    `cbor:"8,keyasint,omitempty" json:"insightOnly,omitempty"` // an insight is a full answer
}

// IntentionMade adds an intention; its id is the id of the event.
type IntentionMade struct {
	Step      string    `cbor:"1,keyasint,omitempty" json:"step,omitempty"`
	Intention Intention `cbor:"2,keyasint,omitzero" json:"intention,omitzero"`
}

// IntentionEdited replaces an intention, also after the session was closed.
type IntentionEdited struct {
	ID        ID        `cbor:"1,keyasint,omitzero" json:"id,omitzero"`
	Step      string    `cbor:"2,keyasint,omitempty" json:"step,omitempty"`
	Intention Intention `cbor:"3,keyasint,omitzero" json:"intention,omitzero"`
}

// FollowedUp says what came of an intention, in the log that made it.
type FollowedUp struct {
	Intention ID     `cbor:"1,keyasint,omitzero" json:"intention,omitzero"`
	Status    Status `cbor:"2,keyasint,omitempty" json:"status,omitempty"`
	Note      string `cbor:"3,keyasint,omitempty" json:"note,omitempty"`
	Reason    string `cbor:"4,keyasint,omitempty" json:"reason,omitempty"` // a code, the owner's own
}

// LookedBack says a later session looked back on an intention of Log.
type LookedBack struct {
	Log       ID `cbor:"1,keyasint,omitzero" json:"log,omitzero"`
	Intention ID `cbor:"2,keyasint,omitzero" json:"intention,omitzero"`
}

// RecordAccepted says the presenter has seen what will be kept, and agrees.
type RecordAccepted struct {
	Person ID `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
}

// Closed ends a session.
type Closed struct{}

// Retracted takes events back. Undo marks what ctrl+z did, as against an entry
// that somebody struck (which ctrl+z can bring back).
type Retracted struct {
	IDs  []ID `cbor:"1,keyasint,omitempty" json:"ids,omitempty"`
	Undo bool `cbor:"2,keyasint,omitempty" json:"undo,omitempty"`
}

// Restored brings retracted events back (ctrl+y).
type Restored struct {
	IDs []ID `cbor:"1,keyasint,omitempty" json:"ids,omitempty"`
}

// Redacted stands for an event whose content was taken out. The kind it had
// stays; number, id and time stay in the event.
type Redacted struct{ Was Kind }

// Unknown is an event of a kind this program does not know. Its bytes travel
// in Event.Raw; the fold passes it over.
type Unknown struct{ Of Kind }
