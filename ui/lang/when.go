package lang

import (
	"strconv"
	"strings"
	"time"

	"intervision/model"
)

// ParseTime reads a time of day as the next moment that has it: "15:00",
// "15.00", "1500", "15", "15u30", "3:30 pm".
func (t Times) ParseTime(s string, now model.Instant, zone *time.Location) (model.Instant, bool) {
	h, m, ok := clock(s)
	if !ok {
		return 0, false
	}
	today := local(now, zone)
	at := time.Date(today.Year(), today.Month(), today.Day(), h, m, 0, 0, today.Location())
	if !at.After(today) {
		at = at.AddDate(0, 0, 1)
	}
	return model.Instant(at.UnixMilli()), true
}

// ParseMoment reads a day and a time as the next such moment: "donderdag 14:00",
// "10 dec 14:00", "10 december 2026, 14:00", "10-12 14:00", "2026-12-10 14:00".
// A year that is past is no such moment.
func (t Times) ParseMoment(s string, now model.Instant, zone *time.Location) (model.Instant, bool) {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(s, ",", " ")))
	today := local(now, zone)
	for n := 1; n <= min(2, len(words)-1); n++ {
		h, m, ok := clock(strings.Join(words[len(words)-n:], " "))
		if !ok {
			continue
		}
		year, month, day, ok := t.day(words[:len(words)-n], today)
		if !ok {
			continue
		}
		at := time.Date(year, month, day, h, m, 0, 0, today.Location())
		return model.Instant(at.UnixMilli()), at.After(today)
	}
	return 0, false
}

// clock reads a time of day.
func clock(s string) (hour, minute int, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, layout := range []string{"15:04", "15.04", "15u04", "15h04", "1504", "15", "15u", "15h", "3:04 pm", "3:04pm", "3 pm", "3pm"} {
		if at, err := time.Parse(layout, s); err == nil && (layout != "1504" || len(s) == 4) {
			return at.Hour(), at.Minute(), true
		}
	}
	return 0, 0, false
}

// day reads a day, in this year or the next where no year is named.
func (t Times) day(words []string, today time.Time) (int, time.Month, int, bool) {
	if len(words) > 1 && t.weekday(words[0]) >= 0 {
		words = words[1:] // "donderdag 10 december": the date says it all
	}
	switch {
	case len(words) == 1 && t.weekday(words[0]) >= 0:
		ahead := (t.weekday(words[0])-int(today.Weekday())+6)%7 + 1
		return parts(today.AddDate(0, 0, ahead))
	case len(words) == 1 && words[0] == t.Today:
		return parts(today)
	case len(words) == 1 && words[0] == t.Tomorrow:
		return parts(today.AddDate(0, 0, 1))
	case len(words) == 1:
		return numbers(words[0], today)
	case len(words) < 2 || len(words) > 3:
		return 0, 0, 0, false
	}
	day, err := strconv.Atoi(words[0])
	month := t.month(words[1])
	if err != nil || month == 0 {
		return 0, 0, 0, false
	}
	year := 0
	if len(words) == 3 {
		if year, err = strconv.Atoi(words[2]); err != nil {
			return 0, 0, 0, false
		}
	}
	return complete(year, month, day, today)
}

// numbers reads "10-12", "10/12/2026" and "2026-12-10".
func numbers(s string, today time.Time) (int, time.Month, int, bool) {
	var n []int
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '/' || r == '.' }) {
		i, err := strconv.Atoi(part)
		if err != nil {
			return 0, 0, 0, false
		}
		n = append(n, i)
	}
	switch {
	case len(n) == 2:
		return complete(0, time.Month(n[1]), n[0], today)
	case len(n) == 3 && n[0] > 31:
		return complete(n[0], time.Month(n[1]), n[2], today)
	case len(n) == 3:
		return complete(n[2], time.Month(n[1]), n[0], today)
	}
	return 0, 0, 0, false
}

// complete checks a day and gives it a year: the named one, or the one in which
// it comes next.
func complete(year int, month time.Month, day int, today time.Time) (int, time.Month, int, bool) {
	named := year != 0
	switch {
	case !named:
		year = today.Year()
	case year < 100:
		year += 2000
	}
	at := time.Date(year, month, day, 23, 59, 59, 0, today.Location())
	if !named && at.Before(today) {
		year++
		at = at.AddDate(1, 0, 0)
	}
	return year, month, day, month >= 1 && month <= 12 && day >= 1 && at.Day() == day && year < 10000
}

func parts(day time.Time) (int, time.Month, int, bool) {
	return day.Year(), day.Month(), day.Day(), true
}

// weekday is the number of a day by its name or the first letters of it, -1 if
// it is none.
func (t Times) weekday(s string) int {
	for i, name := range t.Weekdays {
		if len(s) >= 2 && strings.HasPrefix(strings.ToLower(name), s) {
			return i
		}
	}
	return -1
}

// month is a month by its name or three letters of it, 0 if it is none.
func (t Times) month(s string) time.Month {
	s = strings.TrimSuffix(s, ".")
	for i, name := range t.Months {
		if len(s) >= 3 && strings.HasPrefix(strings.ToLower(name), s) || strings.ToLower(t.MonthsShort[i]) == s {
			return time.Month(i + 1)
		}
	}
	return 0
}
