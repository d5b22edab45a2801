package lang

import (
	"strconv"
	"strings"
	"time"

	"intervision/model"
)

// ParseTime reads a time of day as the next moment that has it: "15:00",
// "15.00", "1500", "15", "15u30", "15.30u", "3.30 pm", "half vier".
func (t Times) ParseTime(s string, now model.Instant, zone *time.Location) (model.Instant, bool) {
	h, m, ok := clock(s)
	today := local(now, zone)
	if half, said := halfHour(s); said { // on either half of the day: the first to come
		for h, m, ok = half, 30, true; h < 12 && !today.Before(timeOn(today, h, m)); {
			h += 12
		}
	}
	if !ok {
		return 0, false
	}
	at := timeOn(today, h, m)
	if !at.After(today) {
		at = at.AddDate(0, 0, 1)
	}
	return model.Instant(at.UnixMilli()), true
}

// ParseMoment reads a day and a time as the next such moment: "donderdag 14:00",
// "10 dec 14:00", "10 december 2026, 14:00", "10-12 14:00", "2026-12-10 14:00",
// "next Tuesday at 3pm".
// A year that is past is no such moment.
func (t Times) ParseMoment(s string, now model.Instant, zone *time.Location) (model.Instant, bool) {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(s, ",", " ")))
	today := local(now, zone)
	for n := 1; n <= min(2, len(words)-1); n++ {
		date, hour := words[:len(words)-n], strings.Join(words[len(words)-n:], " ")
		h, m, ok := clock(hour)
		if half, said := halfHour(hour); said {
			if h, m, ok = half, 30, true; half < earliest {
				h += 12
			}
		}
		if !ok || t.endsInYear(words) {
			continue
		}
		if last := len(date) - 1; last > 0 && isOne(date[last], "om", "at") {
			date = date[:last]
		}
		day, ok := t.saidDay(date, today)
		if !ok {
			continue
		}
		at := timeOn(day, h, m)
		return model.Instant(at.UnixMilli()), at.After(today)
	}
	return 0, false
}

// earliest is the first hour of a working day, for hours that may be of the
// morning or of the afternoon.
const earliest = 7

// timeOn is a time on a day.
func timeOn(day time.Time, h, m int) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), h, m, 0, 0, day.Location())
}

// endsInYear says whether a date with its year is all there is: the 2027 of "31
// May 2027" is no time of day.
func (t Times) endsInYear(words []string) bool {
	last := len(words) - 1
	year, err := strconv.Atoi(words[last])
	return err == nil && year >= 1900 && year < 2100 && t.month(words[last-1]) != 0
}

// halfHour reads "half elf", which is half past ten. "Half eleven" is half an
// hour before eleven to some and after it to others, and is not read.
func halfHour(s string) (hour int, ok bool) {
	words := strings.Fields(strings.ToLower(s))
	if len(words) == 3 && words[2] == "uur" {
		words = words[:2]
	}
	if len(words) != 2 || words[0] != "half" {
		return 0, false
	}
	for i, name := range []string{"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"} {
		if words[1] == name || words[1] == "één" && i == 0 {
			return i, true
		}
	}
	return 0, false
}

// clock reads a time of day.
func clock(s string) (hour, minute int, ok bool) {
	s = strings.NewReplacer("p.m.", "pm", "a.m.", "am").Replace(strings.ToLower(strings.TrimSpace(s)))
	for _, word := range []string{"uur", "u", "h"} {
		if before, cut := strings.CutSuffix(s, word); cut {
			s = strings.TrimSpace(before)
			break
		}
	}
	for _, layout := range []string{"15:04", "15.04", "15u04", "15h04", "1504", "15", "3:04 pm", "3:04pm", "3.04 pm", "3.04pm", "3 pm", "3pm"} {
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
