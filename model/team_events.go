package model

// TeamNamed names, or renames, the team.
type TeamNamed struct {
	Name string `cbor:"1,keyasint,omitempty" json:"name,omitempty"`
}

// MemberJoined adds a person to the team.
type MemberJoined struct {
	Person ID     `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
	Name   string `cbor:"2,keyasint,omitempty" json:"name,omitempty"`
}

// MemberRenamed gives a member another name, everywhere at once.
type MemberRenamed struct {
	Person ID     `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
	Name   string `cbor:"2,keyasint,omitempty" json:"name,omitempty"`
}

// MemberLeft takes a member out of the team. Notes stay readable.
type MemberLeft struct {
	Person ID `cbor:"1,keyasint,omitzero" json:"person,omitzero"`
}

// TeamConditionSet says whether a condition holds for the team as a rule.
type TeamConditionSet struct {
	Condition Condition `cbor:"1,keyasint,omitempty" json:"condition,omitempty"`
	On        bool      `cbor:"2,keyasint,omitempty" json:"on,omitempty"`
	Person    ID        `cbor:"3,keyasint,omitzero" json:"person,omitzero"` // whom it concerns; zero: nobody named
}

// AgreementsSet holds the group's agreements, a line each, in their own words.
type AgreementsSet struct {
	Lines []string `cbor:"1,keyasint,omitempty" json:"lines,omitempty"`
}

// MeetingPlanned says when the team meets next; 0 takes the date away.
type MeetingPlanned struct {
	At Instant `cbor:"1,keyasint,omitempty" json:"at,omitempty"`
}
