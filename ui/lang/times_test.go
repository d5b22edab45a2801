package lang

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"intervision/model"
)

var amsterdam = time.FixedZone("Europe/Amsterdam", 3600)

func at(s string) model.Instant {
	d, err := time.ParseInLocation("2006-01-02 15:04:05", s, amsterdam)
	if err != nil {
		panic(err)
	}
	return model.Instant(d.UnixMilli())
}

func TestLeft(t *testing.T) {
	nl, en := For("nl"), For("en")
	for _, c := range []struct {
		left   model.Millis
		exact  bool
		nl, en string
	}{
		{12 * model.Minute, false, "nog 12 min", "12 min left"},
		{11*model.Minute + 1, false, "nog 12 min", "12 min left"},
		{model.Minute + 1, false, "nog 2 min", "2 min left"},
		{model.Minute, false, "nog 60 s", "60 s left"},
		{1, false, "nog 1 s", "1 s left"},
		{0, false, "+0 min", "+0 min"},
		{-model.Minute, false, "+1 min", "+1 min"},
		{-2*model.Minute - 5*model.Second, true, "+2 min", "+2 min"},
		{7*model.Minute + 5*model.Second, true, "nog 7:05", "7:05 left"},
	} {
		if got := nl.Left(c.left, 2*model.Second, false); c.left > 2*model.Second && strings.HasSuffix(got, " s") {
			t.Errorf("%d: got %q before the last seconds", c.left, got)
		}
		if got := nl.Left(c.left, model.Minute, c.exact); got != c.nl {
			t.Errorf("%d: got %q, want %q", c.left, got, c.nl)
		}
		if got := en.Left(c.left, model.Minute, c.exact); got != c.en {
			t.Errorf("%d: got %q, want %q", c.left, got, c.en)
		}
	}
}

// A clock nobody watches changes once a minute, until the last one.
func TestLeftChangesOnceAMinute(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		left := model.Millis(rapid.Int64Range(int64(model.Minute)+1, int64(3*model.Hour)).Draw(t, "left"))
		nl := For("nl")
		until := left - (left-1)%model.Minute
		if a, b := nl.Left(left, model.Minute, false), nl.Left(until, model.Minute, false); a != b && until > model.Minute {
			t.Fatalf("%d says %q, %d says %q", left, a, until, b)
		}
		if strings.Contains(nl.Left(left, model.Minute, false), " 0 ") {
			t.Fatalf("%d says %q", left, nl.Left(left, model.Minute, false))
		}
	})
}

func TestDates(t *testing.T) {
	nl, en := For("nl"), For("en")
	when := at("2026-12-10 14:00:00")
	for _, c := range []struct{ got, want string }{
		{nl.Moment(when, amsterdam), "donderdag 10 december, 14:00"},
		{en.Moment(when, amsterdam), "Thursday 10 December, 14:00"},
		{nl.Long(when, amsterdam), "10 december 2026"},
		{nl.Short(when, when, amsterdam), "10 dec"},
		{nl.Short(when, at("2027-01-02 09:00:00"), amsterdam), "10 dec 2026"},
		{nl.Time(when, time.UTC), "13:00"},
		{nl.Time(when, nil), "13:00"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestAgo(t *testing.T) {
	now := at("2026-12-10 14:00:00")
	for _, c := range []struct{ then, want string }{
		{"2026-12-10 13:59:30", "zojuist"},
		{"2026-12-10 14:05:00", "zojuist"}, // a clock that was set
		{"2026-12-10 13:59:00", "1 minuut geleden"},
		{"2026-12-10 13:40:00", "20 minuten geleden"},
		{"2026-12-10 12:59:59", "1 uur geleden"},
		{"2026-12-10 00:10:00", "13 uur geleden"},
		{"2026-12-09 23:50:00", "gisteren"},
		{"2026-12-08 23:50:00", "2 dagen geleden"},
		{"2026-10-14 10:00:00", "14 okt"},
		{"2025-10-14 10:00:00", "14 okt 2025"},
	} {
		if got := For("nl").Ago(at(c.then), now, amsterdam); got != c.want {
			t.Errorf("%s: got %q, want %q", c.then, got, c.want)
		}
	}
	if got := For("nl").Ago(at("2026-12-09 23:50:00"), at("2026-12-10 00:10:00"), amsterdam); got != "20 minuten geleden" {
		t.Errorf("over midnight: %q", got)
	}
}

func TestLengthsAndLists(t *testing.T) {
	nl := For("nl")
	for _, c := range []struct{ got, want string }{
		{nl.Length(57), "57 min"}, {nl.Length(60), "1 uur"}, {nl.Length(130), "2 uur 10 min"}, {nl.Length(0), "0 min"},
		{nl.List(nil), ""}, {nl.List([]string{"Joris"}), "Joris"}, {nl.List([]string{"Joris", "Sem"}), "Joris en Sem"},
		{nl.List([]string{"Joris", "Sem", "Fatima"}), "Joris, Sem en Fatima"},
		{For("en").List([]string{"Joris", "Sem", "Fatima"}), "Joris, Sem and Fatima"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
