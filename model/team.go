package model

import "slices"

// Team is a group that meets, as it follows from folding its log.
type Team struct {
	ID         ID // of its log
	Name       string
	Members    []Member // in order of joining, those who left included
	Conditions map[Condition]bool
	Agreements []string
	Boss       ID      // who is somebody's manager, if that was said
	Meeting    Instant // next one planned by itself, 0: none
	Season     Season  // the series, if there is one
	Number     uint64  // of the newest event
	Changed    Instant // when that was
}

// Member is a person of a team.
type Member struct {
	ID   ID
	Name string
	Left bool
}

// FoldTeam makes a team of its events: pure and total.
func FoldTeam(id ID, events []Event) Team {
	t := Team{ID: id}
	gone, _ := retracted(events)
	for i := range events {
		t.Number, t.Changed = events[i].Number, max(t.Changed, events[i].At.sane())
		if !gone[i] {
			t.apply(events[i].Body)
			t.Season.season(events[i].Body)
		}
	}
	return t
}

func (t *Team) apply(body Body) {
	switch b := body.(type) {
	case TeamNamed:
		t.Name = b.Name
	case MemberJoined:
		if m := t.Member(b.Person); m != nil {
			m.Left, m.Name = false, b.Name
		} else if !b.Person.IsZero() {
			t.Members = append(t.Members, Member{ID: b.Person, Name: b.Name})
		}
	case MemberRenamed:
		if m := t.Member(b.Person); m != nil {
			m.Name = b.Name
		}
	case MemberLeft:
		if m := t.Member(b.Person); m != nil {
			m.Left = true
		}
	case TeamConditionSet:
		if t.Conditions == nil {
			t.Conditions = map[Condition]bool{}
		}
		t.Conditions[b.Condition] = b.On
		if b.Condition == BossPresent {
			t.Boss = ID{}
			if b.On {
				t.Boss = b.Person
			}
		}
	case AgreementsSet:
		t.Agreements = slices.Clone(b.Lines)
	case MeetingPlanned:
		t.Meeting = b.At
	}
}

// Member is the person in this team, nil if there is none.
func (t *Team) Member(person ID) *Member {
	for i := range t.Members {
		if t.Members[i].ID == person {
			return &t.Members[i]
		}
	}
	return nil
}

// NameOf is what a member is called. Who left the team has no name any more but
// a role, as a guest does: empty.
func (t Team) NameOf(person ID) string {
	if m := t.Member(person); m != nil && !m.Left {
		return m.Name
	}
	return ""
}

// Here are the members who have not left.
func (t Team) Here() []Member {
	var here []Member
	for _, m := range t.Members {
		if !m.Left {
			here = append(here, m)
		}
	}
	return here
}

// Asked says whether it was asked if somebody's manager sits in the circle.
func (t Team) Asked(c Condition) bool {
	_, asked := t.Conditions[c]
	return asked
}

// NameOf resolves a person of a session: a member's name as it is today, a
// guest's as the session holds it, empty when nobody knows (any more).
func (s Session) NameOf(t Team, person ID) string {
	if m := t.Member(person); m != nil {
		return m.Name
	}
	return s.Guests[person]
}
