package model

import (
	"errors"
	"fmt"
	"strconv"
)

// Date is a day in the calendar of the people in the room, as days since 1
// January 1970; zero is no day. A series is planned in days and minutes of the
// clock on the wall: two o'clock stays two o'clock when the clocks change. What
// moment that is, only somebody who knows the zone can say.
type Date int

// lastDate is the last day of the year 9999.
const lastDate Date = 2_932_896

// week is how many days one has.
const week = 7

// DateOf is a day of the calendar; months and days beyond their end run on.
func DateOf(year, month, day int) Date {
	if month <= 2 {
		year--
		month += 12
	}
	era := floor(year, 400)
	inEra := year - era*400
	inYear := (153*(month-3)+2)/5 + day - 1
	return Date(era*146_097 + inEra*365 + inEra/4 - inEra/100 + inYear - 719_468)
}

// Civil is the day as people write it.
func (d Date) Civil() (year, month, day int) {
	n := int(d) + 719_468
	era := floor(n, 146_097)
	n -= era * 146_097
	inEra := (n - n/1460 + n/36_524 - n/146_096) / 365
	inYear := n - (365*inEra + inEra/4 - inEra/100)
	m := (5*inYear + 2) / 153
	year, month, day = inEra+era*400, m+3, inYear-(153*m+2)/5+1
	if month > 12 {
		return year + 1, month - 12, day
	}
	return year, month, day
}

// Weekday counts from Sunday, which is 0.
func (d Date) Weekday() int { return ((int(d)+4)%week + week) % week }

// sane is the day, or the nearest that a log may speak of.
func (d Date) sane() Date { return min(max(d, 0), lastDate) }

// String is the day as 2026-12-10.
func (d Date) String() string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// MarshalText writes a day for JSON, where people may read it. What is no day
// that a calendar has is written as its number: an export loses nothing.
func (d Date) MarshalText() ([]byte, error) {
	if d != d.sane() {
		return []byte(strconv.Itoa(int(d))), nil
	}
	return []byte(d.String()), nil
}

// errDate says that a text is no day.
var errDate = errors.New("not a day as 2026-12-10")

// UnmarshalText reads what MarshalText wrote.
func (d *Date) UnmarshalText(b []byte) error {
	if n, err := strconv.Atoi(string(b)); err == nil && Date(n) != Date(n).sane() {
		*d = Date(n)
		return nil
	}
	var year, month, day int
	if n, err := fmt.Sscanf(string(b), "%d-%d-%d", &year, &month, &day); n != 3 || err != nil || year < 0 || year > 9999 {
		return errDate
	}
	if *d = DateOf(year, month, day); d.String() != string(b) {
		return errDate
	}
	return nil
}

// floor divides downwards, before the beginning too.
func floor(n, by int) int {
	if n < 0 {
		return (n - by + 1) / by
	}
	return n / by
}

// Days are days from one to another, both included.
type Days struct {
	From Date `cbor:"1,keyasint,omitzero" json:"from,omitzero"`
	To   Date `cbor:"2,keyasint,omitzero" json:"to,omitzero"`
}

// Has says whether a day is among them.
func (r Days) Has(d Date) bool { return r.From <= d && d <= r.To }
