package export_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// aSeason is a series across both changes of the clocks: Thursdays at two in
// Amsterdam, from February to November 2027. Names are such as nobody has.
func aSeason(t *testing.T, code string, more ...model.Body) export.Season {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	bodies := append([]model.Body{
		model.TeamNamed{Name: "CANARY team | <b>*x*"},
		model.MemberJoined{Person: model.ID{1}, Name: "=CANARY(1)"}, model.MemberJoined{Person: model.ID{2}, Name: "CANARY | two"},
		model.MemberJoined{Person: model.ID{3}, Name: "CANARY three"},
		model.SeasonSet{Number: 1, First: model.DateOf(2027, 2, 4), Minute: 14 * 60, Weeks: 8, Length: 90, Count: 6, Zone: "Europe/Amsterdam"},
	}, more...)
	var log []model.Event
	for i, b := range bodies {
		log = append(log, model.Event{Number: uint64(i + 1), ID: model.ID{9, byte(i)}, At: 1_790_000_000_000, Body: b})
	}
	team := model.FoldTeam(model.ID{7}, log)
	return export.Season{Team: team, Meetings: team.Plan(nil, model.DateOf(2027, 2, 1)), Zone: zone, Words: lang.For(code)}
}

func written(t *testing.T, s export.Season, format string) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.Write(&b, format); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Another parser than the library that wrote it reads the calendar.
func parsed(t *testing.T, s export.Season) []*ics.VEvent {
	t.Helper()
	file := written(t, s, "ics")
	for line := range strings.SplitSeq(strings.TrimSuffix(file, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line is not as the standard has it: %q", line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(file))
	if err != nil {
		t.Fatalf("%v\n%s", err, file)
	}
	var has []string
	for _, p := range cal.CalendarProperties {
		has = append(has, p.IANAToken+" "+p.Value)
	}
	slices.Sort(has)
	if got, want := strings.Join(has, ", "), "METHOD PUBLISH, PRODID -//intervision//intervision//"+strings.ToUpper(s.Words.Code)+", VERSION 2.0"; got != want {
		t.Errorf("the calendar says %s", got)
	}
	return cal.Events()
}

func value(t *testing.T, e *ics.VEvent, name ics.ComponentProperty) string {
	t.Helper()
	p := e.GetProperty(name)
	if p == nil {
		t.Fatalf("no %s", name)
	}
	return p.Value
}

func TestACalendarIsRightAcrossDaylightSaving(t *testing.T) {
	s := aSeason(t, "nl")
	events := parsed(t, s)
	if len(events) != 6 {
		t.Fatalf("%d entries", len(events))
	}
	offsets := map[string]bool{}
	for i, e := range events {
		from, err := e.GetStartAt()
		to, err2 := e.GetEndAt()
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		local := from.In(s.Zone)
		offsets[local.Format("-07")] = true
		if local.Format("15:04 Monday") != "14:00 Thursday" || to.Sub(from) != 90*time.Minute {
			t.Errorf("%s to %s", local, to)
		}
		if want := time.Date(2027, 2, 4+56*i, 14, 0, 0, 0, s.Zone); !local.Equal(want) {
			t.Errorf("%s, want %s", local, want)
		}
	}
	if !offsets["+01"] || !offsets["+02"] {
		t.Errorf("the test crosses no change of the clocks: %v", offsets)
	}
}

// Nothing in a calendar says who, or of which team; nothing but the title and
// the time can be read there.
func TestACalendarIsNeutral(t *testing.T) {
	for _, code := range lang.Codes() {
		s := aSeason(t, code, model.AbsenceSaid{Person: model.ID{1}, From: model.DateOf(2027, 2, 4), To: model.DateOf(2027, 2, 4)}, model.AgreementsSet{Lines: []string{"CANARY"}})
		if file := written(t, s, "ics"); strings.Contains(strings.ReplaceAll(file, "\r\n ", ""), "CANARY") {
			t.Errorf("%s", file)
		}
		for _, e := range parsed(t, s) {
			if title := value(t, e, ics.ComponentPropertySummary); title != lang.For(code).App.Intervision {
				t.Errorf("title %q", title)
			}
			for _, p := range e.Properties {
				if !strings.Contains(" UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DTEND SUMMARY CLASS STATUS ", " "+p.IANAToken+" ") {
					t.Errorf("an entry tells %s", p.IANAToken)
				}
			}
		}
	}
}

// A newer file changes the entries of an older one: the same names, a higher
// sequence, and what fell out is cancelled.
func TestExportingAgainUpdatesACalendar(t *testing.T) {
	before := parsed(t, aSeason(t, "nl"))
	after := parsed(t, aSeason(t, "nl", model.MeetingMoved{Number: 2, Date: model.DateOf(2027, 4, 6), Minute: 600}, model.MeetingDropped{Number: 3},
		model.SeasonSet{Number: 5, First: model.DateOf(2027, 9, 23), Minute: 840, Weeks: 8, Length: 60, Count: 1, Zone: "Europe/Amsterdam"}))
	sequence := func(e *ics.VEvent) int { n, _ := strconv.Atoi(value(t, e, ics.ComponentPropertySequence)); return n }
	if len(before) != 6 || len(after) != 6 {
		t.Fatalf("%d and %d entries", len(before), len(after))
	}
	seen := map[string]bool{}
	for i, want := range []string{"CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED", "CANCELLED"} {
		if before[i].Id() != after[i].Id() || seen[after[i].Id()] {
			t.Errorf("entry %d is called %s and %s", i, before[i].Id(), after[i].Id())
		}
		seen[after[i].Id()] = true
		if status := value(t, after[i], ics.ComponentPropertyStatus); status != want || sequence(after[i]) <= sequence(before[i]) {
			t.Errorf("entry %d: %s, sequence %d after %d", i, status, sequence(after[i]), sequence(before[i]))
		}
	}
	if from, _ := after[1].GetStartAt(); from.UTC().Format("2006-01-02 15:04") != "2027-04-06 08:00" {
		t.Errorf("moved to %s", from)
	}
}

// What is past stays in calendars as it is; one without anything is not made.
func TestACalendarOfNothingIsNotMade(t *testing.T) {
	s := aSeason(t, "nl")
	s.Meetings = s.Team.Plan(nil, model.DateOf(2027, 4, 2))
	if n := len(parsed(t, s)); n != 4 {
		t.Errorf("%d entries", n)
	}
	s.Meetings = s.Team.Plan(nil, model.DateOf(2029, 1, 1))
	if err := s.Calendar(io.Discard); !errors.Is(err, export.ErrNothingAhead) {
		t.Errorf("%v", err)
	}
}

// Names do nothing in a table: no formula, no Markdown, no cell of its own.
func TestATableIsInert(t *testing.T) {
	s := aSeason(t, "nl", model.MeetingDropped{Number: 2})
	sheet := written(t, s, "csv")
	if !strings.Contains(sheet, "'=CANARY(1)") || strings.Count(sheet, "\r\n") != 7 || !strings.Contains(sheet, "valt uit") {
		t.Errorf("%s", sheet)
	}
	table := written(t, s, "md")
	for i, line := range strings.Split(strings.TrimSpace(table), "\n")[2:] {
		if n := strings.Count(line, "|") - strings.Count(line, `\|`); n != 6 {
			t.Errorf("line %d has %d bars: %s", i, n, line)
		}
	}
	if strings.Contains(table, "<b>") || strings.Contains(table, " *x*") {
		t.Errorf("%s", table)
	}
}

// Who has left is not named in what was planned for them.
func TestATableNamesNobodyWhoLeft(t *testing.T) {
	s := aSeason(t, "nl", model.MemberLeft{Person: model.ID{3}})
	s.Meetings[0].Presenter = model.ID{3}
	if table := written(t, s, "md"); strings.Contains(table, "three") || !strings.Contains(table, "een deelnemer") {
		t.Errorf("%s", table)
	}
}
