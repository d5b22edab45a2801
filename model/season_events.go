package model

// Kinds of a team's log that a series of meetings is made of.
const (
	KindSeasonSet      Kind = 107
	KindAbsenceSaid    Kind = 108
	KindMeetingMoved   Kind = 109
	KindMeetingDropped Kind = 110
	KindMeetingGiven   Kind = 111
	KindFreeDaysSet    Kind = 112
)

// SeasonSet says how a series goes on from a meeting of it: so many meetings,
// so many weeks apart, at a time of the clock on the wall. Meetings have numbers
// that go on for as long as there is a team; those before Number stay as they
// were. A Count of 0 ends the series.
type SeasonSet struct {
	Number int    `cbor:"1,keyasint,omitempty" json:"number,omitempty"` // of the first meeting that this is about
	First  Date   `cbor:"2,keyasint,omitzero" json:"first,omitzero"`
	Minute int    `cbor:"3,keyasint,omitempty" json:"minute,omitempty"` // of the day
	Weeks  int    `cbor:"4,keyasint,omitempty" json:"weeks,omitempty"`
	Length int    `cbor:"5,keyasint,omitempty" json:"length,omitempty"` // minutes
	Count  int    `cbor:"6,keyasint,omitempty" json:"count,omitempty"`
	Zone   string `cbor:"7,keyasint,omitempty" json:"zone,omitempty"` // IANA name, empty where only the computer knows it
}

// AbsenceSaid says somebody cannot be there from one day to another, or can
// after all. The newest word about a day counts.
type AbsenceSaid struct {
	Person ID   `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
	From   Date `cbor:"2,keyasint,omitzero" json:"from,omitzero"`
	To     Date `cbor:"3,keyasint,omitzero" json:"to,omitzero"`
	Comes  bool `cbor:"4,keyasint,omitempty" json:"comes,omitempty"`
}

// MeetingMoved puts one meeting on another day or time, once; without a day it
// goes back to where the series has it.
type MeetingMoved struct {
	Number int  `cbor:"1,keyasint,omitempty" json:"number,omitempty"`
	Date   Date `cbor:"2,keyasint,omitzero" json:"date,omitzero"`
	Minute int  `cbor:"3,keyasint,omitempty" json:"minute,omitempty"`
}

// MeetingDropped says that one meeting falls out, or does not after all.
type MeetingDropped struct {
	Number int  `cbor:"1,keyasint,omitempty" json:"number,omitempty"`
	Holds  bool `cbor:"2,keyasint,omitempty" json:"holds,omitempty"`
}

// MeetingGiven is people's own choice of who has a role at one meeting. It
// stays whatever is planned anew; without a person the plan says who.
type MeetingGiven struct {
	Number int  `cbor:"1,keyasint,omitempty" json:"number,omitempty"`
	Role   Role `cbor:"2,keyasint,omitempty" json:"role,omitempty"`
	Person ID   `cbor:"3,keyasint,omitzero" json:"person,omitzero"`
}

// FreeDaysSet holds the days on which nobody meets, all of them.
type FreeDaysSet struct {
	Days []Days `cbor:"1,keyasint,omitempty" json:"days,omitempty"`
}

// Kinds of the bodies.
func (SeasonSet) Kind() Kind      { return KindSeasonSet }
func (AbsenceSaid) Kind() Kind    { return KindAbsenceSaid }
func (MeetingMoved) Kind() Kind   { return KindMeetingMoved }
func (MeetingDropped) Kind() Kind { return KindMeetingDropped }
func (MeetingGiven) Kind() Kind   { return KindMeetingGiven }
func (FreeDaysSet) Kind() Kind    { return KindFreeDaysSet }
