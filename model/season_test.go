package model

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// seasonTeam is a team of so many people, numbered from 1, with a series.
func seasonTeam(people int, bodies ...Body) Team {
	var log []Body
	for i := range people {
		log = append(log, MemberJoined{Person: member(i), Name: fmt.Sprint("P", i)})
	}
	return FoldTeam(teamID, teamLog(append(log, bodies...)...))
}

func member(i int) ID { return ID{1, byte(i + 1)} }

// january is Thursday 14 January 2027.
var january = DateOf(2027, 1, 14)

func rhythm(count int) SeasonSet {
	return SeasonSet{Number: 1, First: january, Minute: 14 * 60, Weeks: 6, Length: 90, Count: count, Zone: "Europe/Amsterdam"}
}

func dates(slots []Slot) []string {
	var list []string
	for _, s := range slots {
		list = append(list, s.Date.String())
	}
	return list
}

func TestDaysOfTheCalendar(t *testing.T) {
	for text, want := range map[string]Date{"1970-01-01": 0, "1970-01-02": 1, "2000-02-29": 11016, "2026-12-10": 20797, "9999-12-31": lastDate} {
		var got Date
		if err := got.UnmarshalText([]byte(text)); err != nil || got != want || got.String() != text {
			t.Errorf("%s is %d (%s), %v", text, got, got, err)
		}
	}
	equal(t, "a Thursday", january.Weekday(), 4)
	equal(t, "the first day was a Thursday", Date(0).Weekday(), 4)
	for _, text := range []string{"", "2027-02-30", "2027-1-1", "x", "2027-13-01", "10000-01-01", "-1-01-01"} {
		if err := new(Date).UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q is taken for a day", text)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		want, got := Date(rapid.Int().Draw(t, "any")), Date(0)
		if b, err := want.MarshalText(); err != nil || got.UnmarshalText(b) != nil || got != want {
			t.Fatalf("%d is written %s and read %d", want, b, got)
		}
	})
	b, err := json.Marshal(Days{From: january, To: january + 1})
	if want := `{"from":"2027-01-14","to":"2027-01-15"}`; err != nil || string(b) != want {
		t.Errorf("%s, %v", b, err)
	}
	rapid.Check(t, func(t *rapid.T) {
		d := Date(rapid.IntRange(-800_000, int(lastDate)).Draw(t, "day"))
		if y, m, day := d.Civil(); DateOf(y, m, day) != d || (d+1).Weekday() != (d.Weekday()+1)%7 {
			t.Fatalf("%d is %d-%d-%d", d, y, m, day)
		}
	})
}

func TestARhythmGivesDays(t *testing.T) {
	s := seasonTeam(3, rhythm(3)).Season
	equal(t, "days", fmt.Sprint(dates(s.Slots())), "[2027-01-14 2027-02-25 2027-04-08]")
	rule, ok := s.Rule()
	if !ok || rule.Weeks != 6 || s.Zone() != "Europe/Amsterdam" {
		t.Errorf("%+v, %v", rule, ok)
	}
	if _, ok := (Season{}).Rule(); ok {
		t.Error("a series of nothing")
	}
}

// A holiday moves a meeting by a week, and what comes after it with it.
func TestNobodyMeetsOnFreeDays(t *testing.T) {
	spring := FreeDaysSet{Days: []Days{{DateOf(2027, 2, 20), DateOf(2027, 2, 28)}}}
	s := seasonTeam(3, rhythm(3), spring).Season
	equal(t, "days", fmt.Sprint(dates(s.Slots())), "[2027-01-14 2027-03-04 2027-04-15]")
	rapid.Check(t, func(t *rapid.T) {
		var free []Days
		for range rapid.IntRange(0, 6).Draw(t, "ranges") {
			from := january + Date(rapid.IntRange(-20, 400).Draw(t, "from"))
			free = append(free, Days{from, from + Date(rapid.IntRange(0, 30).Draw(t, "long"))})
		}
		rule := rhythm(rapid.IntRange(1, 12).Draw(t, "count"))
		rule.Weeks = rapid.IntRange(4, 8).Draw(t, "weeks")
		slots := seasonTeam(3, rule, FreeDaysSet{Days: free}).Season.Slots()
		for i, slot := range slots {
			if slot.Date.Weekday() != january.Weekday() || slices.ContainsFunc(free, func(r Days) bool { return r.Has(slot.Date) }) {
				t.Fatalf("%s is no day to meet", slot.Date)
			}
			if i > 0 && slot.Date-slots[i-1].Date < Date(rule.Weeks*7) {
				t.Fatalf("%s comes too soon", slot.Date)
			}
		}
	})
}

func TestOneMeetingMovesOrFallsOut(t *testing.T) {
	s := seasonTeam(3, rhythm(4), MeetingMoved{Number: 2, Date: DateOf(2027, 3, 2), Minute: 600}, MeetingDropped{Number: 3}).Season
	slots := s.Slots()
	equal(t, "days", fmt.Sprint(dates(slots)), "[2027-01-14 2027-03-02 2027-04-08 2027-05-20]")
	equal(t, "moved", slots[1], Slot{Number: 2, Date: DateOf(2027, 3, 2), Minute: 600, Length: 90, Moved: true})
	equal(t, "out", slots[2].Dropped, true)
	back := seasonTeam(3, rhythm(4), MeetingMoved{Number: 2, Date: DateOf(2027, 3, 2)}, MeetingMoved{Number: 2}, MeetingDropped{Number: 3}, MeetingDropped{Number: 3, Holds: true}).Season
	equal(t, "as it was", fmt.Sprint(back.Slots()), fmt.Sprint(seasonTeam(3, rhythm(4)).Season.Slots()))
}

// Another rhythm leaves the meetings before it as they were, and says which are
// no longer there.
func TestAnotherRhythmFromAMeetingOn(t *testing.T) {
	next := SeasonSet{Number: 3, First: DateOf(2027, 4, 6), Minute: 600, Weeks: 4, Length: 60, Count: 2}
	s := seasonTeam(3, rhythm(6), next).Season
	equal(t, "days", fmt.Sprint(dates(s.Slots())), "[2027-01-14 2027-02-25 2027-04-06 2027-05-04]")
	equal(t, "numbers", fmt.Sprint(s.Slots()[2].Number, s.Slots()[3].Number), "3 4")
	var gone []int
	for _, g := range s.Withdrawn() {
		gone = append(gone, g.Number)
	}
	equal(t, "no longer there", fmt.Sprint(gone), "[5 6]")
	ended := seasonTeam(3, rhythm(6), SeasonSet{Number: 2}).Season
	equal(t, "ended", len(ended.Slots()), 1)
	equal(t, "to be told", len(ended.Withdrawn()), 5)
	if _, ok := ended.Rule(); ok {
		t.Error("it has ended and goes on")
	}
}

func TestAbsenceTheNewestWordCounts(t *testing.T) {
	s := seasonTeam(2, AbsenceSaid{Person: member(0), From: january, To: january + 50}, AbsenceSaid{Person: member(0), From: january + 10, To: january + 20, Comes: true}).Season
	for day, want := range map[Date]bool{january - 1: false, january: true, january + 9: true, january + 10: false, january + 21: true, january + 51: false} {
		if s.Away(member(0), day) != want || s.Away(member(1), day) {
			t.Errorf("%s: %v", day, !want)
		}
	}
}

// A log that says nonsense makes no endless series and no panic.
func TestASeriesOfNonsenseEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := newGarbage(t, smallScript())
		var bodies []Body
		for range rapid.IntRange(1, 40).Draw(t, "events") {
			bodies = append(bodies, g.body())
		}
		team := seasonTeam(3, bodies...)
		slots := team.Season.Slots()
		if len(slots) > maxNumber+maxMeetings {
			t.Fatalf("%d meetings", len(slots))
		}
		for i, slot := range slots {
			if slot.Number != i+1 || slot.Minute < 0 || slot.Minute >= dayMinutes || slot.Length < minLength || slot.Date < 0 {
				t.Fatalf("%+v", slot)
			}
		}
		team.Plan([]Held{{Date: january, Presenter: member(0)}, {}}, january)
	})
}

// The wire cleans what it reads; a team must not change with its log either.
func TestASeriesIsAValue(t *testing.T) {
	free := []Days{{january, january}}
	s := seasonTeam(2, rhythm(1), FreeDaysSet{Days: free}).Season
	free[0] = Days{}
	s.Free()[0] = Days{}
	equal(t, "moved by a week", s.Slots()[0].Date, january+7)
}
