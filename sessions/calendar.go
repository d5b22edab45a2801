package sessions

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"time"

	"intervision/model"
)

// ZoneOf is the zone of a name, or another where the name says nothing here.
func ZoneOf(name string, here *time.Location) *time.Location {
	if zone, err := time.LoadLocation(name); err == nil && name != "" {
		return zone
	}
	return here
}

// MomentOf is a day and a minute of it on the clock of a zone: two o'clock is two
// o'clock in summer and in winter. A time that the clocks skip is as much later.
func MomentOf(day model.Date, minute int, zone *time.Location) model.Instant {
	y, m, d := day.Civil()
	return model.Instant(time.Date(y, time.Month(m), d, 0, minute, 0, 0, zone).UnixMilli())
}

// DateOf is the day that a moment is on in a zone, and the minute of that day.
func DateOf(at model.Instant, zone *time.Location) (day model.Date, minute int) {
	local := time.UnixMilli(int64(at)).In(zone)
	return model.DateOf(local.Year(), int(local.Month()), local.Day()), local.Hour()*60 + local.Minute()
}

// RowOf is what lists show of a team.
func RowOf(t model.Team) TeamRow {
	row := TeamRow{ID: t.ID, Name: t.Name, Members: len(t.Here()), Meeting: t.Meeting}
	zone := ZoneOf(t.Season.Zone(), time.Local)
	for _, slot := range t.Season.Slots() {
		if at := MomentOf(slot.Date, slot.Minute, zone); !slot.Dropped {
			row.Series = append(row.Series, at)
		}
	}
	slices.Sort(row.Series)
	row.Series = row.Series[max(0, len(row.Series)-maxSeries):]
	return row
}

// maxSeries is how many meetings of a series a row holds, the last ones.
const maxSeries = 60

// lingers is how long after it should have begun a meeting is still the next.
const lingers = model.Hour

// Next is when the team meets next: the first meeting of its series that is to
// come, or else the one that was planned by itself; 0 if there is none.
func (t TeamRow) Next(now model.Instant) model.Instant {
	for _, at := range append(slices.Clone(t.Series), t.Meeting) {
		if at != 0 && at.Add(lingers) >= now {
			return at
		}
	}
	return 0
}

// After is when the team meets next after a session that began then.
func (t TeamRow) After(session model.Instant) model.Instant {
	return t.Next(session.Add(sameDay + lingers))
}

// sameDay is how long after a session began a meeting is still that session.
const sameDay = 12 * model.Hour

// Equal says whether two rows show the same.
func (t TeamRow) Equal(other TeamRow) bool {
	return t.ID == other.ID && t.Name == other.Name && t.Members == other.Members && t.Meeting == other.Meeting && slices.Equal(t.Series, other.Series)
}

// HeldBy gives the meetings of a team that took place, the oldest first: who
// presented and who led, from the closed sessions. It reads rows, never logs.
func HeldBy(ctx context.Context, store Store, team model.ID, zone *time.Location) ([]model.Held, error) {
	state := model.StateClosed
	page, err := store.List(ctx, Query{Team: team, State: &state}, "", 0)
	slices.SortFunc(page.Rows, func(a, b model.Summary) int {
		return cmp.Or(cmp.Compare(a.Started, b.Started), bytes.Compare(a.Log[:], b.Log[:]))
	})
	held := make([]model.Held, 0, len(page.Rows))
	for i := range page.Rows {
		day, _ := DateOf(page.Rows[i].Started, zone)
		held = append(held, model.Held{Date: day, Presenter: page.Rows[i].Presenter, Facilitator: page.Rows[i].Facilitator})
	}
	return held, err
}
