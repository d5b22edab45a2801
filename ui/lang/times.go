package lang

import (
	"strconv"
	"strings"
	"time"

	"intervision/model"
)

// Times are words for moments and lengths of time.
type Times struct {
	Weekdays      [7]string // from Sunday, as Go counts
	WeekdaysShort [7]string
	Months        [12]string
	MonthsShort   [12]string
	FullDate      string // {weekday} {day} {month}
	FullMoment    string // {date} {time}
	LongDate      string // {day} {month} {year}
	ShortDate     string // {day} {month}, the month short
	Today         string
	Tomorrow      string
	Yesterday     string
	JustNow       string
	MinutesAgo    Count
	HoursAgo      Count
	DaysAgo       Count
	Minutes       Count  // "12 min"
	Hours         Count  // "2 uur"
	MinLeft       Count  // "nog 12 min"
	SecLeft       Count  // "nog 40 s"
	ExactLeft     string // {m}:{s}
	Over          string // {n} minutes over
	Until         string // {time}
	And           string // between the last two of a list
}

// Left says how much time is left: whole minutes, counted so that "nog 1 min"
// is the last but one thing said, seconds from last on. Time that is over counts
// up in minutes. exact shows minutes and seconds.
func (t Times) Left(left, last model.Millis, exact bool) string {
	switch {
	case left <= 0:
		return Fill(t.Over, "n", strconv.Itoa(int(-left/model.Minute)))
	case exact:
		s := int((left + model.Second - 1) / model.Second)
		return Fill(t.ExactLeft, "m", strconv.Itoa(s/60), "s", pad(s%60))
	case left <= last:
		return t.SecLeft.Of(int((left + model.Second - 1) / model.Second))
	}
	return t.MinLeft.Of(int((left + model.Minute - 1) / model.Minute))
}

// Time is the time of day, "14:05".
func (t Times) Time(at model.Instant, zone *time.Location) string {
	return local(at, zone).Format("15:04")
}

// Date is the day with its name, "donderdag 10 december".
func (t Times) Date(at model.Instant, zone *time.Location) string {
	d := local(at, zone)
	return Fill(t.FullDate, "weekday", t.Weekdays[d.Weekday()], "day", strconv.Itoa(d.Day()), "month", t.Months[d.Month()-1])
}

// Moment is a day and a time, "donderdag 10 december, 14:00".
func (t Times) Moment(at model.Instant, zone *time.Location) string {
	return Fill(t.FullMoment, "date", t.Date(at, zone), "time", t.Time(at, zone))
}

// Long is a date with its year, "10 december 2026".
func (t Times) Long(at model.Instant, zone *time.Location) string {
	d := local(at, zone)
	return Fill(t.LongDate, "day", strconv.Itoa(d.Day()), "month", t.Months[d.Month()-1], "year", strconv.Itoa(d.Year()))
}

// Short is a date for lists, "10 dec"; in another year than now with the year.
func (t Times) Short(at, now model.Instant, zone *time.Location) string {
	d := local(at, zone)
	short := Fill(t.ShortDate, "day", strconv.Itoa(d.Day()), "month", t.MonthsShort[d.Month()-1])
	if y := d.Year(); y != local(now, zone).Year() {
		short += " " + strconv.Itoa(y)
	}
	return short
}

// Ago says how long ago a moment was: "20 minuten geleden"; older than a month
// as a date.
func (t Times) Ago(at, now model.Instant, zone *time.Location) string {
	switch d := now.Since(at); {
	case d < model.Minute:
		return t.JustNow
	case d < model.Hour:
		return t.MinutesAgo.Of(int(d / model.Minute))
	}
	switch days := daysBetween(local(at, zone), local(now, zone)); {
	case days == 0:
		return t.HoursAgo.Of(int(now.Since(at) / model.Hour))
	case days == 1:
		return t.Yesterday
	case days <= 31:
		return t.DaysAgo.Of(days)
	}
	return t.Short(at, now, zone)
}

// Length is a length of time, "1 uur 10 min".
func (t Times) Length(minutes int) string {
	h, m := minutes/60, minutes%60
	switch {
	case h == 0:
		return t.Minutes.Of(m)
	case m == 0:
		return t.Hours.Of(h)
	}
	return t.Hours.Of(h) + " " + t.Minutes.Of(m)
}

// List joins names: "Joris, Sem en Fatima".
func (t Times) List(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " " + t.And + " " + names[last]
}

func local(at model.Instant, zone *time.Location) time.Time {
	if zone == nil {
		zone = time.UTC
	}
	return time.UnixMilli(int64(at)).In(zone)
}

// daysBetween counts midnights, so that yesterday evening is yesterday.
func daysBetween(from, to time.Time) int {
	day := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC) }
	return int(day(to).Sub(day(from)).Hours() / 24)
}

func pad(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
