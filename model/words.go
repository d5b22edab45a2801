package model

// Level says how much of a session is kept.
type Level uint8

// What people can agree to keep.
const (
	KeepNothing    Level = 1 // nothing but that the session took place
	KeepCore       Level = 2 // question, insights and intentions: the default
	KeepEverything Level = 3 // everything that is typed
)

// Role is a part somebody plays in a session.
type Role uint8

// Roles. Everybody else is a participant.
const (
	Facilitator Role = 1
	NoteTaker   Role = 2
	Presenter   Role = 3
)

// Condition is something that changes what is wise in a group.
type Condition uint8

// Conditions.
const (
	// BossPresent: somebody's manager sits in the circle. Then there are no
	// rounds and no methods of depth 2 or more, and the manager leads without
	// content, or somebody else leads.
	BossPresent Condition = 1
)

// Mark is what a presenter says of an entry.
type Mark uint8

// Marks. Neutral and Cold are used only where the method has them; nothing is
// ever shown as rejected.
const (
	NoMark    Mark = 0
	Recognise Mark = 1 // herken ik
	NotMine   Mark = 2 // herken ik niet
	Warm      Mark = 3
	Neutral   Mark = 4
	Cold      Mark = 5
	Taken     Mark = 6 // taken along
)

// Status says what came of an intention.
type Status uint8

// Statuses.
const (
	StatusOpen     Status = 0
	StatusDone     Status = 1
	StatusPartly   Status = 2
	StatusOther    Status = 3 // did something else
	StatusNotYet   Status = 4
	StatusNoLonger Status = 5 // no longer needed
)
