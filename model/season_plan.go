package model

import (
	"cmp"
	"slices"
)

// Held is a meeting that took place: who really presented and who led. Nobody
// is whoever is not known.
type Held struct {
	Date        Date
	Presenter   ID
	Facilitator ID
}

// Meeting is one meeting of a series with who does what.
type Meeting struct {
	Slot
	Presenter   ID
	Facilitator ID
	Took        bool // it took place: the roles are those of that day
	Past        bool // its day is over
	GivenBrings bool // people chose who presents
	GivenLeads  bool // people chose who leads
	Away        []ID // members who said they cannot be there
}

// Ahead says whether the meeting is still to come.
func (m Meeting) Ahead() bool { return !m.Past && !m.Took && !m.Dropped }

// Plan says who brings a case and who leads at every meeting of the series. It
// follows from the log, from the meetings that took place and from what day it
// is, and from nothing else. The rules, which people can check by hand:
//
//   - Who brought a case in longest ago is first, then the order in which people
//     joined. So over any run of meetings the turns of those who could be there
//     differ by one at most.
//   - Who led longest ago leads, of those who do not bring a case that day; of
//     those who never led, whose turn to bring one comes first.
//   - Nobody does the same twice in a row where there is somebody else. Who is
//     away is passed over, and stays first in line. Somebody's manager does not
//     lead. What people chose themselves stays, as long as that person can come.
//   - What is past does not change.
func (t Team) Plan(held []Held, today Date) []Meeting {
	p := planner{team: t, meetings: t.open(held, today)}
	sorted := slices.Clone(held)
	slices.SortStableFunc(sorted, func(a, b Held) int { return cmp.Compare(a.Date, b.Date) })
	p.give(Presenter, func(h Held) ID { return h.Presenter }, sorted)
	p.give(Facilitator, func(h Held) ID { return h.Facilitator }, sorted)
	return p.meetings
}

// open are the meetings with their days, and who did what at those that took
// place.
func (t Team) open(held []Held, today Date) []Meeting {
	var meetings []Meeting
	for _, slot := range t.Season.Slots() {
		m := Meeting{Slot: slot, Past: slot.Date < today}
		if i := slices.IndexFunc(held, func(h Held) bool { return h.Date == slot.Date }); i >= 0 && slot.Date <= today {
			m.Took, m.Presenter, m.Facilitator = true, held[i].Presenter, held[i].Facilitator
		}
		for _, member := range t.Here() {
			if t.Season.Away(member.ID, slot.Date) {
				m.Away = append(m.Away, member.ID)
			}
		}
		meetings = append(meetings, m)
	}
	return meetings
}

// planner gives roles to the meetings that are still to come.
type planner struct {
	team     Team
	meetings []Meeting
}

// give has a role go round. Roles that were given before are looked at: nobody
// has two at once.
func (p *planner) give(role Role, did func(Held) ID, held []Held) {
	last, turn := map[ID]int{}, 0
	had := func(person ID) {
		if turn++; !person.IsZero() {
			last[person] = turn
		}
	}
	for _, h := range held {
		had(did(h))
	}
	order := p.ahead()
	for n, i := range order {
		m := &p.meetings[i]
		who := p.choice(m, role)
		given := !who.IsZero()
		if !given {
			next := ID{}
			if n+1 < len(order) {
				next = p.choice(&p.meetings[order[n+1]], role)
			}
			who = p.first(m, role, last, next, order[n:])
		}
		had(who)
		if role == Presenter {
			m.Presenter, m.GivenBrings = who, given
		} else {
			m.Facilitator, m.GivenLeads = who, given
		}
	}
}

// ahead are the meetings to come, the earliest first.
func (p *planner) ahead() []int {
	var order []int
	for i := range p.meetings {
		if p.meetings[i].Ahead() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(p.meetings[a].Date, p.meetings[b].Date), cmp.Compare(p.meetings[a].Minute, p.meetings[b].Minute))
	})
	return order
}

// choice is who people gave the role, if that person can have it.
func (p *planner) choice(m *Meeting, role Role) ID {
	who := p.team.Season.chosen(m.Number, role)
	if who.IsZero() || !p.can(m, role, who) {
		return ID{}
	}
	return who
}

// can says whether somebody can have a role at a meeting.
func (p *planner) can(m *Meeting, role Role, who ID) bool {
	member := p.team.Member(who)
	switch {
	case member == nil, member.Left, slices.Contains(m.Away, who):
		return false
	case role == Facilitator:
		return who != m.Presenter && who != p.team.Boss
	}
	return true
}

// first is whose turn it is: the longest ago of those who can, so nobody twice in
// a row where that can be helped. That holds for next too, who was chosen for the
// meeting after this one.
func (p *planner) first(m *Meeting, role Role, last map[ID]int, next ID, rest []int) ID {
	var line []ID
	for _, member := range p.team.Here() {
		reserved := role == Presenter && p.team.Season.chosen(m.Number, Facilitator) == member.ID
		if p.can(m, role, member.ID) && !reserved {
			line = append(line, member.ID)
		}
	}
	if others := slices.DeleteFunc(slices.Clone(line), func(id ID) bool { return id == next }); len(others) > 0 {
		line = others
	}
	if len(line) == 0 {
		return ID{}
	}
	return slices.MinFunc(line, func(a, b ID) int {
		if by := cmp.Compare(last[a], last[b]); by != 0 || role == Presenter {
			return by
		}
		return cmp.Compare(p.brings(a, rest), p.brings(b, rest))
	})
}

// brings is in how many meetings from here somebody brings a case.
func (p *planner) brings(who ID, rest []int) int {
	at := slices.IndexFunc(rest, func(i int) bool { return p.meetings[i].Presenter == who })
	if at < 0 {
		return len(rest)
	}
	return at
}

// NextMeeting is the first meeting to come; ok is false if there is none.
func NextMeeting(meetings []Meeting) (next Meeting, ok bool) {
	for _, m := range meetings {
		if m.Ahead() && (!ok || m.Date < next.Date || m.Date == next.Date && m.Minute < next.Minute) {
			next, ok = m, true
		}
	}
	return next, ok
}

// Difference is what a change makes of one meeting. A meeting that was not
// there before, or is not after, has number 0 on that side.
type Difference struct{ Before, After Meeting }

// Differences compares two plans, by the numbers of their meetings; how people
// came by a role makes no difference.
func Differences(before, after []Meeting) []Difference {
	var list []Difference
	for i := range max(len(before), len(after)) {
		var d Difference
		if i < len(before) {
			d.Before = before[i]
		}
		if i < len(after) {
			d.After = after[i]
		}
		if d.Before.shown() != d.After.shown() {
			list = append(list, d)
		}
	}
	return list
}

// shown is what people see of a meeting.
type shown struct {
	slot      Slot
	brings    ID
	leads     ID
	took, out bool
}

func (m Meeting) shown() shown {
	slot := m.Slot
	slot.Moved = false
	return shown{slot, m.Presenter, m.Facilitator, m.Took, m.Dropped}
}
