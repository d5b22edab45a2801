package model

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func anyID() *rapid.Generator[ID] {
	return rapid.Custom(func(t *rapid.T) ID {
		var id ID
		copy(id[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "id"))
		return id
	})
}

func TestIDReadsBackWhatItWrote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := anyID().Draw(t, "id")
		text := id.String()
		if len(text) != 26 || strings.Trim(text, crockford) != "" {
			t.Fatalf("%q", text)
		}
		for _, form := range []string{text, strings.ToUpper(text)} {
			if got, err := ParseID(form); err != nil || got != id {
				t.Fatalf("%q: %v, %v", form, got, err)
			}
		}
	})
}

// The order of the texts is that of the bytes: a unique prefix of one names a
// range of the other.
func TestIDTextKeepsOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyID().Draw(t, "a"), anyID().Draw(t, "b")
		if (string(a[:]) < string(b[:])) != (a.String() < b.String()) {
			t.Fatalf("%s and %s", a, b)
		}
	})
}

func TestParseIDRefuses(t *testing.T) {
	good := eventID(77).String()
	bad := []string{
		"", "0", good[:25], good + "0", strings.Replace(good, "0", "u", 1), strings.Replace(good, "0", "i", 1),
		strings.Replace(good, "0", "l", 1), strings.Replace(good, "0", "o", 1), strings.Replace(good, "0", "-", 1),
		strings.Repeat("z", 26), // more than 128 bits
		good[:25] + "5",         // bits after the last byte
		strings.Repeat("é", 13), strings.Repeat("\u212a", 8) + "00", strings.Repeat("\x00", 26), strings.Repeat("\xff", 26),
	}
	for _, text := range bad {
		if id, err := ParseID(text); !errors.Is(err, ErrID) || !id.IsZero() {
			t.Errorf("%q: %v, %v", text, id, err)
		}
	}
}

func TestParseIDNeverPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		if id, err := ParseID(text); err == nil && !strings.EqualFold(id.String(), text) {
			t.Fatalf("%q read as %s", text, id)
		}
	})
}

func TestIDAsText(t *testing.T) {
	type row struct{ ID, Zero ID }
	out, err := json.Marshal(row{ID: eventID(5)})
	if err != nil || string(out) != `{"ID":"`+eventID(5).String()+`","Zero":""}` {
		t.Fatalf("%s, %v", out, err)
	}
	got := row{Zero: eventID(6)}
	if err := json.Unmarshal(out, &got); err != nil || got != (row{ID: eventID(5)}) {
		t.Fatalf("%+v, %v", got, err)
	}
	if err := json.Unmarshal([]byte(`{"ID":"nonsense"}`), &got); err == nil || !got.ID.IsZero() {
		t.Fatalf("nonsense: %+v, %v", got, err)
	}
}

func TestTimesNeverRunOver(t *testing.T) {
	const first, last = Instant(math.MinInt64), Instant(math.MaxInt64)
	for _, c := range []struct {
		name      string
		got, want int64
	}{
		{"plain add", int64(monday.Add(Hour)), int64(monday) + 3_600_000},
		{"plain since", int64((monday + 5).Since(monday)), 5},
		{"backwards", int64(monday.Since(monday + 5)), -5},
		{"past the end", int64(last.Add(1)), math.MaxInt64},
		{"before the beginning", int64(first.Add(-1)), math.MinInt64},
		{"longest", int64(last.Since(first)), math.MaxInt64},
		{"longest back", int64(first.Since(last)), math.MinInt64},
		{"from the first to now", int64(monday.Since(first)), math.MaxInt64},
		{"from now to the first", int64(first.Since(monday)), math.MinInt64},
		{"sane past", int64(first.sane()), 0},
		{"sane future", int64(last.sane()), int64(lastInstant)},
		{"sane now", int64(monday.sane()), int64(monday)},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.name, c.got, c.want)
		}
	}
}

func TestSinceAgreesWithBigNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Instant(rapid.Int64().Draw(t, "a")), Instant(rapid.Int64().Draw(t, "b"))
		d := a.Since(b)
		if (d > 0) != (a > b) || (d < 0) != (a < b) {
			t.Fatalf("%d since %d is %d", a, b, d)
		}
	})
}
