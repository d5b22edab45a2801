package demo

import (
	"intervision/model"
	"intervision/sessions"
)

// rhythm is how many weeks lie between the meetings of the series.
const rhythm = 4

// plan makes the series of the team: the last two meetings were in it, and it
// goes on. Somebody cannot be there once, one meeting was moved, one pair chose
// for themselves, and nobody meets in a holiday.
func (y *year) plan() {
	began := y.weeksAgo(6)
	first, minute := sessions.DateOf(began, y.zone)
	after := func(weeks int) model.Date { return first + model.Date(7*weeks) }
	y.keep(y.weeksAgo(8), model.SeasonSet{
		Number: 1, First: first, Minute: minute, Weeks: rhythm, Length: 90, Count: 9, Zone: zoneName(y.zone),
	}, model.FreeDaysSet{Days: []model.Days{{From: after(15) - 3, To: after(16) + 3}}})
	y.keep(y.weeksAgo(1),
		model.AbsenceSaid{Person: y.people[3], From: after(12) - 4, To: after(12) + 3},
		model.MeetingMoved{Number: 5, Date: after(17) - 2, Minute: minute + 60},
		model.MeetingGiven{Number: 6, Role: model.Presenter, Person: y.people[2]})
}
