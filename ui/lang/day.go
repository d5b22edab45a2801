package lang

import (
	"strconv"
	"strings"
	"time"

	"intervision/model"
)

// ParseDay reads a day as people say it, as noon of that day: "do", "volgende
// week", "over twee weken", "morgen", "12 dec", "12-12", "next Tuesday". Words
// like these are understood in either language, names of days and months in
// that of the texts. A date in a year that is past is none.
func (t Times) ParseDay(s string, now model.Instant, zone *time.Location) (model.Instant, bool) {
	words := strings.Fields(strings.ToLower(strings.NewReplacer(",", " ", "!", " ", "…", " ").Replace(s)))
	today := local(now, zone)
	day, ok := t.saidDay(words, today)
	if !ok {
		return 0, false
	}
	at := time.Date(day.Year(), day.Month(), day.Day(), 12, 0, 0, 0, today.Location())
	return model.Instant(at.UnixMilli()), daysBetween(today, at) >= 0
}

// ParsePast reads a day as ParseDay does, but of what is behind us: without a
// year it is the last such day, today at the latest. Days that are counted from
// today stay where they are, and a year that is past is one like any other. It
// gives when that day begins.
func (t Times) ParsePast(s string, now model.Instant, zone *time.Location) (time.Time, bool) {
	words := withoutSmall(strings.Fields(strings.ToLower(strings.ReplaceAll(s, ",", " "))))
	today := local(now, zone)
	from := today
	switch {
	case len(words) == 0:
		return today, false
	case len(words) == 1 && isOne(words[0], "gisteren", "yesterday"):
		return timeOn(today.AddDate(0, 0, -1), 0, 0), true
	case len(words) == 2 && isOne(words[0], "vorige", "afgelopen", "last") && t.weekday(words[1]) >= 0:
		words, from = words[1:], today.AddDate(0, 0, -8) // never today
	case len(words) == 1 && words[0] != t.Today && words[0] != t.Tomorrow && t.weekday(words[0]) >= 0:
		from = today.AddDate(0, 0, -7)
	case t.isDate(words, today):
		from = today.AddDate(-1, 0, 1)
	}
	day, ok := t.saidDay(words, from)
	return timeOn(day, 0, 0), ok
}

// isDate says whether words are a date, and not counted from today.
func (t Times) isDate(words []string, today time.Time) bool {
	if _, soon := soonDay(words, today); soon || words[0] == t.Tomorrow || isOne(words[0], "volgende", "next") {
		return false
	}
	_, _, _, ok := t.day(words, today.AddDate(-1, 0, 1))
	return ok
}

func (t Times) saidDay(words []string, today time.Time) (time.Time, bool) {
	words = withoutSmall(words)
	if day, ok := soonDay(words, today); ok {
		return day, true
	}
	if len(words) > 1 && unit(words[len(words)-2:]) == nextWeek { // "dinsdag volgende week"
		words = append([]string{words[len(words)-2], words[len(words)-1]}, words[:len(words)-2]...)
	}
	if len(words) > 2 && unit(words[:2]) == nextWeek {
		monday := mondayAfter(today)
		if n := t.weekday(words[2]); n >= 0 && len(words) == 3 {
			return monday.AddDate(0, 0, (n+6)%7), true
		}
		return monday, len(words) == 2
	}
	if len(words) == 2 && (isOne(words[0], "volgende", "next") && t.weekday(words[1]) >= 0) { // the one after this week's
		return mondayAfter(today).AddDate(0, 0, (t.weekday(words[1])+6)%7), true
	}
	year, month, day, ok := t.day(words, today)
	return time.Date(year, month, day, 12, 0, 0, 0, today.Location()), ok
}

// withoutSmall leaves out words that stand before a day: "op do", "on Thu".
func withoutSmall(words []string) []string {
	for len(words) > 1 && isOne(words[0], "op", "on", "deze", "dit", "this", "komende", "aanstaande", "the", "de") {
		words = words[1:]
	}
	return words
}

// span is a word for some days ahead.
type span uint8

const (
	noSpan span = iota
	nextWeek
	nextMonth
)

func unit(words []string) span {
	if len(words) != 2 || !isOne(words[0], "volgende", "next") {
		return noSpan
	}
	switch {
	case isOne(words[1], "week"):
		return nextWeek
	case isOne(words[1], "maand", "month"):
		return nextMonth
	}
	return noSpan
}

// soonDay reads days that are counted from today.
func soonDay(words []string, today time.Time) (time.Time, bool) {
	switch unit(words) {
	case nextWeek:
		return mondayAfter(today), true
	case nextMonth:
		return time.Date(today.Year(), today.Month()+1, 1, 12, 0, 0, 0, today.Location()), true
	}
	switch {
	case len(words) == 1 && isOne(words[0], "vandaag", "today", "straks", "nu", "now"):
		return today, true
	case len(words) == 1 && isOne(words[0], "morgen", "tomorrow"):
		return today.AddDate(0, 0, 1), true
	case len(words) == 1 && isOne(words[0], "overmorgen"):
		return today.AddDate(0, 0, 2), true
	case len(words) == 1 && isOne(words[0], "week"): // "deze week"
		return friday(today), true
	case len(words) == 3 && isOne(words[0], "over", "in", "binnen", "within"):
		return ahead(words[1], words[2], today)
	}
	return time.Time{}, false
}

// ahead reads "over 2 weken".
func ahead(number, of string, today time.Time) (time.Time, bool) {
	n, err := strconv.Atoi(number)
	for i, names := range [][]string{{"een", "één", "a", "one"}, {"twee", "two"}, {"drie", "three"}, {"vier", "four"}, {"vijf", "five"}, {"zes", "six"}} {
		if isOne(number, names...) {
			n, err = i+1, nil
		}
	}
	if err != nil || n < 0 || n > 366 {
		return time.Time{}, false
	}
	switch {
	case isOne(of, "dag", "dagen", "day", "days"):
		return today.AddDate(0, 0, n), true
	case isOne(of, "week", "weken", "weeks"):
		return today.AddDate(0, 0, 7*n), true
	case isOne(of, "maand", "maanden", "month", "months") && n <= 24:
		return today.AddDate(0, n, 0), true
	}
	return time.Time{}, false
}

func mondayAfter(today time.Time) time.Time {
	return today.AddDate(0, 0, 7-(int(today.Weekday())+6)%7)
}

// friday is the end of this week, or today when that is past.
func friday(today time.Time) time.Time {
	return today.AddDate(0, 0, max(0, 4-(int(today.Weekday())+6)%7))
}

func isOne(s string, of ...string) bool {
	for _, o := range of {
		if s == o {
			return true
		}
	}
	return false
}
