package model

import "slices"

// Season is a series of meetings, as a team's log has it: the rhythm, and what
// people said about single meetings. What follows from it is in Slots and Plan.
type Season struct {
	rules    []SeasonSet
	absences []AbsenceSaid // newest last
	moved    []MeetingMoved
	dropped  []MeetingDropped
	given    []MeetingGiven
	free     []Days
}

// Bounds of a series, so that no log makes an endless one.
const (
	maxMeetings = 60 // by one rule
	maxWeeks    = 26
	maxNumber   = 2000
	minLength   = 15
	maxLength   = 12 * 60
	dayMinutes  = 24 * 60
	maxFree     = 200 // ranges of free days
)

// Slot is one meeting of a series: when it is, and whether it holds.
type Slot struct {
	Number  int // from 1, for as long as there is a team
	Date    Date
	Minute  int // of the day, by the clock on the wall
	Length  int // minutes
	Moved   bool
	Dropped bool
}

// season folds the events of a series; others mean nothing to it.
func (s *Season) season(body Body) {
	switch b := body.(type) {
	case SeasonSet:
		b.Number, b.Count = min(max(b.Number, 1), maxNumber), min(max(b.Count, 0), maxMeetings)
		b.First, b.Minute = b.First.sane(), min(max(b.Minute, 0), dayMinutes-1)
		b.Weeks, b.Length = min(max(b.Weeks, 1), maxWeeks), min(max(b.Length, minLength), maxLength)
		s.rules = append(s.rules, b)
	case AbsenceSaid:
		if b.From, b.To = b.From.sane(), b.To.sane(); !b.Person.IsZero() && b.From <= b.To {
			s.absences = append(s.absences, b)
		}
	case MeetingMoved:
		b.Date, b.Minute = b.Date.sane(), min(max(b.Minute, 0), dayMinutes-1)
		s.moved = append(s.moved, b)
	case MeetingDropped:
		s.dropped = append(s.dropped, b)
	case MeetingGiven:
		s.given = append(s.given, b)
	case FreeDaysSet:
		s.free = slices.Clone(b.Days[:min(len(b.Days), maxFree)])
	}
}

// Rule is how the series goes on now; ok is false if there is none.
func (s Season) Rule() (rule SeasonSet, ok bool) {
	if len(s.rules) == 0 {
		return SeasonSet{}, false
	}
	rule = s.rules[len(s.rules)-1]
	return rule, rule.Count > 0
}

// Zone names the zone the series lives in.
func (s Season) Zone() string {
	if len(s.rules) == 0 {
		return ""
	}
	return s.rules[len(s.rules)-1].Zone
}

// Free are the days on which nobody meets.
func (s Season) Free() []Days { return slices.Clone(s.free) }

// Slots are the meetings of the series in the order of their numbers, those
// that fell out too.
func (s Season) Slots() []Slot {
	slots, _ := s.slots()
	return slots
}

// Withdrawn are meetings that were in the series once and are no longer: a
// calendar that has them must hear of it.
func (s Season) Withdrawn() []Slot {
	_, gone := s.slots()
	return gone
}

func (s Season) slots() (slots, gone []Slot) {
	for _, rule := range s.rules {
		keep := min(rule.Number-1, len(slots))
		gone = append(slots[keep:len(slots):len(slots)], gone...)
		slots = s.follow(slots[:keep:keep], rule)
	}
	gone = slices.DeleteFunc(gone, func(g Slot) bool { return g.Number <= len(slots) })
	slices.SortStableFunc(gone, func(a, b Slot) int { return a.Number - b.Number })
	gone = slices.CompactFunc(gone, func(a, b Slot) bool { return a.Number == b.Number })
	for i := range slots {
		s.amend(&slots[i])
	}
	return slots, gone
}

// follow adds the meetings of a rule. The weeks are counted from the day that a
// meeting is really on, so that a holiday moves what comes after it as well.
func (s Season) follow(slots []Slot, rule SeasonSet) []Slot {
	day := rule.First
	for range rule.Count {
		day = s.working(day)
		slots = append(slots, Slot{Number: len(slots) + 1, Date: day, Minute: rule.Minute, Length: rule.Length})
		day += Date(rule.Weeks * week)
	}
	return slots
}

// working is a day, or the same day of the first week after it that is not free.
func (s Season) working(day Date) Date {
	for range maxWeeks * 4 {
		if !s.isFree(day) {
			return day
		}
		day += week
	}
	return day
}

func (s Season) isFree(day Date) bool {
	return slices.ContainsFunc(s.free, func(r Days) bool { return r.Has(day) })
}

// amend is what people said about one meeting.
func (s Season) amend(slot *Slot) {
	for i := len(s.moved) - 1; i >= 0; i-- {
		if m := s.moved[i]; m.Number == slot.Number {
			if m.Date != 0 {
				slot.Date, slot.Minute, slot.Moved = m.Date, m.Minute, true
			}
			break
		}
	}
	for i := len(s.dropped) - 1; i >= 0; i-- {
		if d := s.dropped[i]; d.Number == slot.Number {
			slot.Dropped = !d.Holds
			return
		}
	}
}

// Away says whether somebody said they cannot be there on a day.
func (s Season) Away(person ID, day Date) bool {
	for i := len(s.absences) - 1; i >= 0; i-- {
		if a := s.absences[i]; a.Person == person && a.From <= day && day <= a.To {
			return !a.Comes
		}
	}
	return false
}

// chosen is who people gave a role at a meeting, nobody if the plan says.
func (s Season) chosen(number int, role Role) ID {
	for i := len(s.given) - 1; i >= 0; i-- {
		if g := s.given[i]; g.Number == number && g.Role == role {
			return g.Person
		}
	}
	return ID{}
}
