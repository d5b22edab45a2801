package model

import (
	"errors"
	"math"
	"strings"
)

// ID names a log, an event, a person, an entry or an intention: 16 random
// bytes that are handed in. It carries no time. The zero ID names nothing.
type ID [16]byte

// crockford is Douglas Crockford's base32 alphabet in lower case: no i, l, o, u.
const crockford = "0123456789abcdefghjkmnpqrstvwxyz"

// ErrID is returned for a text that is no ID.
var ErrID = errors.New("not an id: 26 characters of 0-9 and a-z without i, l, o and u")

// String is the ID as 26 lower-case characters.
func (id ID) String() string {
	var out [26]byte
	// 128 bits are 25 groups of five and a last one of three.
	var acc uint32
	bits, at := 0, 0
	for _, b := range id {
		acc = acc<<8 | uint32(b)
		bits += 8
		for bits >= 5 {
			bits -= 5
			out[at] = crockford[acc>>bits&31]
			at++
		}
	}
	out[at] = crockford[acc<<(5-bits)&31]
	return string(out[:])
}

// ParseID reads what String wrote; capitals are accepted.
func ParseID(s string) (ID, error) {
	var id ID
	if len(s) != 26 {
		return ID{}, ErrID
	}
	var acc uint32
	bits, at := 0, 0
	for _, c := range strings.ToLower(s) {
		v := strings.IndexRune(crockford, c)
		if v < 0 {
			return ID{}, ErrID
		}
		acc = acc<<5 | uint32(v)
		bits += 5
		if bits >= 8 && at < len(id) {
			bits -= 8
			id[at] = byte(acc >> bits)
			at++
		}
	}
	if id.String() != strings.ToLower(s) {
		return ID{}, ErrID
	}
	return id, nil
}

// IsZero says whether the ID names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// MarshalText writes the ID as String does; a zero ID is empty.
func (id ID) MarshalText() ([]byte, error) {
	if id.IsZero() {
		return nil, nil
	}
	return []byte(id.String()), nil
}

// UnmarshalText reads what MarshalText wrote.
func (id *ID) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*id = ID{}
		return nil
	}
	got, err := ParseID(string(b))
	*id = got
	return err
}

// Instant is a moment: milliseconds since 1970, UTC. Zero is no moment.
type Instant int64

// Millis is a length of time in milliseconds.
type Millis int64

// Lengths of time in milliseconds.
const (
	Second Millis = 1000
	Minute Millis = 60 * Second
	Hour   Millis = 60 * Minute
	Day    Millis = 24 * Hour
)

// Add is the moment d later, at most the last one there is.
func (t Instant) Add(d Millis) Instant {
	sum := t + Instant(d)
	switch {
	case d > 0 && sum < t:
		return math.MaxInt64
	case d < 0 && sum > t:
		return math.MinInt64
	}
	return sum
}

// Since is the time from earlier to t, at most the longest there is.
func (t Instant) Since(earlier Instant) Millis {
	d := t - earlier
	switch {
	case earlier < 0 && d < t:
		return math.MaxInt64
	case earlier > 0 && d > t:
		return math.MinInt64
	}
	return Millis(d)
}

// lastInstant is the end of the year 9999; what an event says beyond it is
// held to be that, so that no sum of times runs over.
const lastInstant Instant = 253_402_300_799_999

// sane is a moment within the years a session can lie in.
func (t Instant) sane() Instant { return min(max(t, 0), lastInstant) }
