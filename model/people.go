package model

import "slices"

// GiveRole asks to give a role to somebody; a zero person empties it.
type GiveRole struct {
	Role   Role
	Person ID
}

func (r GiveRole) decide(s Session) (Decision, *Refusal) {
	switch {
	case r.Role < Facilitator || r.Role > Presenter:
		return Decision{}, refuse(RuleNothing)
	case !r.Person.IsZero() && !s.Present(r.Person):
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	}
	return decided(RoleGiven(r))
}

// maxPeople is how many one circle holds; more than any method bears.
const maxPeople = 100

// Arrive asks to seat a late-comer or somebody who comes back. Name is given
// for a guest the session does not know yet.
type Arrive struct {
	Person ID
	After  ID
	Name   string
}

func (r Arrive) decide(s Session) (Decision, *Refusal) {
	switch {
	case r.Person.IsZero() || s.Present(r.Person):
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	case len(s.Seats) >= maxPeople:
		return Decision{}, refuse(RuleManyPeople)
	}
	arrived := PersonArrived{Person: r.Person, After: r.After}
	if !blank(r.Name) {
		return decided(GuestNamed{Person: r.Person, Name: r.Name}, arrived)
	}
	return decided(arrived)
}

// Leave says somebody goes, for a while or for good. The roles they had stay
// open until somebody takes them.
type Leave struct{ Person ID }

func (r Leave) decide(s Session) (Decision, *Refusal) {
	if !s.Present(r.Person) {
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	}
	return decided(PersonLeft(r))
}

// Order asks for another seating order of the same people.
type Order struct{ People []ID }

func (r Order) decide(s Session) (Decision, *Refusal) {
	if !samePeople(r.People, s.Seats) {
		return Decision{}, refuse(RuleNobody)
	}
	return decided(SeatsOrdered{People: slices.Clone(r.People)})
}

// SetCondition asks to say whether a condition holds.
type SetCondition struct {
	Condition Condition
	On        bool
}

func (r SetCondition) decide(s Session) (Decision, *Refusal) {
	switch {
	case r.Condition != BossPresent:
		return Decision{}, refuse(RuleNothing)
	case r.On && s.Script.Depth >= 2:
		return Decision{}, refuse(RuleDepth)
	}
	return decided(ConditionSet(r))
}

// NameGuest asks to name, or rename, a guest of this session.
type NameGuest struct {
	Person ID
	Name   string
}

func (r NameGuest) decide(s Session) (Decision, *Refusal) {
	if _, ok := s.Guests[r.Person]; !ok {
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	}
	if blank(r.Name) {
		return Decision{}, refuse(RuleEmpty)
	}
	return s.replacing(GuestNamed(r))
}
