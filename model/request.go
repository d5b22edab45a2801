package model

import (
	"slices"
	"strings"
)

// Request is what somebody asks of a session. Decide checks it.
type Request interface {
	decide(s Session) (Decision, *Refusal)
}

// Decision answers a request: events to append together, and what is emptied
// in the same transaction: at the end, when something is un-said, and when a
// wording is replaced after the end.
type Decision struct {
	Bodies []Body
	Redact []ID
}

func decided(bodies ...Body) (Decision, *Refusal) { return Decision{Bodies: bodies}, nil }

// Decide checks a request against the session: events or a reason, never both.
func (s Session) Decide(r Request) (Decision, *Refusal) {
	if s.State == StateClosed && !afterClose(r) {
		return Decision{}, refuse(RuleOnlyFollowUp)
	}
	return r.decide(s)
}

// afterClose says whether a request may come after the end.
func afterClose(r Request) bool {
	switch r.(type) {
	case FollowUp, Intend, NameGuest, Redact:
		return true
	}
	return false
}

// Stamp turns a decision into events: new ids, one moment, one seat, one lead.
func (d Decision) Stamp(newID func() ID, at Instant, by ID) []Event {
	events := make([]Event, len(d.Bodies))
	var lead ID
	for i, b := range d.Bodies {
		id := newID()
		if i == 0 {
			lead = id
		}
		events[i] = Event{ID: id, Lead: lead, At: at, By: by, Body: b}
	}
	return events
}

// StartWith asks to open a session's log. Conditions are those of the team. Of
// the guests only the names of those who are there are kept.
type StartWith struct {
	Started
	Guests     []GuestNamed
	Conditions []Condition
	Keeping    KeepingAgreed // zero level: KeepCore
}

// Open checks a beginning against the script it names: enough people and not
// too many, roles only for people who are there, and nothing deep while
// somebody's manager is here.
func (r StartWith) Open(script Script) (Decision, *Refusal) {
	n := len(r.People)
	here, boss := setOf(r.People), slices.Contains(r.Conditions, BossPresent)
	switch {
	case here[ID{}]:
		return Decision{}, refuse(RuleNobody)
	case n < 2 || len(here) != n || (script.Min > 0 && n < script.Min):
		return Decision{}, refuse(RuleFewPeople)
	case n > maxPeople || (script.Max > 0 && n > script.Max):
		return Decision{}, refuse(RuleManyPeople)
	case boss && script.Depth >= 2:
		return Decision{}, refuse(RuleDepth)
	case r.Keeping.Level > KeepEverything:
		return Decision{}, refuse(RuleNothing)
	}
	for _, role := range []ID{r.Facilitator, r.NoteTaker, r.Presenter} {
		if !role.IsZero() && !here[role] {
			return Decision{}, &Refusal{Rule: RuleNobody, Who: role}
		}
	}
	started := r.Started
	started.People = slices.Clone(r.People)
	bodies := []Body{started}
	for _, g := range r.Guests {
		if here[g.Person] && !blank(g.Name) {
			bodies = append(bodies, g)
		}
	}
	for _, c := range r.Conditions {
		bodies = append(bodies, ConditionSet{Condition: c, On: true})
	}
	if r.Keeping.Level != 0 {
		bodies = append(bodies, r.Keeping)
	}
	return decided(bodies...)
}

// Agree asks to keep so much until then: less at any time, more only at the
// beginning. What is said later is said under what was agreed.
type Agree struct{ KeepingAgreed }

func (r Agree) decide(s Session) (Decision, *Refusal) {
	if r.Level < KeepNothing || r.Level > KeepEverything {
		return Decision{}, refuse(RuleNothing)
	}
	if r.Level > s.Level && !s.beginning() {
		return Decision{}, refuse(RuleMoreKept)
	}
	return decided(r.KeepingAgreed)
}

// beginning says whether the group is still in its opening, or in its first step
// where the opening has nothing left to do.
func (s Session) beginning() bool {
	if cur := s.Current(); cur == nil || cur.Part == Opening {
		return true
	}
	entered := 0
	for i := range s.Steps {
		if s.Steps[i].Entered {
			entered++
		}
	}
	return entered <= 1
}

// Begin asks to start the clock. Now is the moment it is asked; steps whose
// every function is in Leave are left out (the welcome, which waited without a
// clock; a look back when there is nothing to look back on).
type Begin struct {
	Now   Instant
	Leave []Function
}

func (r Begin) decide(s Session) (Decision, *Refusal) {
	if s.State != StateWelcome {
		return Decision{}, refuse(RuleBegun)
	}
	minutes := 0
	if s.Until != 0 {
		// An end that has passed still leaves the shortest plan.
		minutes = max(1, int(s.Until.Since(r.Now)/Minute))
	}
	plan, _ := s.Script.Plan(minutes, func(step Step) bool { return s.leaves(step, r.Leave) })
	return decided(Begun{Plan: plan})
}

func (s Session) leaves(step Step, leave []Function) bool {
	if step.choosesOnly() && !s.Presenter.IsZero() {
		return true
	}
	for _, f := range step.Provides {
		if !slices.Contains(leave, f) {
			return false
		}
	}
	return len(step.Provides) > 0
}

// running refuses what needs a running session.
func (s Session) running() *Refusal {
	switch s.State {
	case StateWelcome:
		return refuse(RuleNotBegun)
	case StateClosed:
		return refuse(RuleClosed)
	}
	return nil
}

// here refuses a request for a step that is no longer the current one.
func (s Session) here(step string) *Refusal {
	if r := s.running(); r != nil {
		return r
	}
	if s.Current() == nil || s.Current().ID != step {
		return &Refusal{Rule: RuleStale, Step: step}
	}
	return nil
}

// stepID is that of the current step, empty where a script has none.
func (s Session) stepID() string {
	if cur := s.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

func blank(text string) bool { return strings.TrimSpace(text) == "" }
