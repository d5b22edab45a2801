package sessions_test

import (
	"testing"
	"time"

	"intervision/model"
	"intervision/sessions"
)

func amsterdam(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// Two o'clock is two o'clock on both sides of both changes of the clocks.
func TestAnHourOfTheDayStaysThroughTheYear(t *testing.T) {
	zone := amsterdam(t)
	for day := model.DateOf(2027, 1, 1); day < model.DateOf(2028, 1, 1); day++ {
		at := sessions.MomentOf(day, 14*60, zone)
		if local := time.UnixMilli(int64(at)).In(zone); local.Format("2006-01-02 15:04") != day.String()+" 14:00" {
			t.Fatalf("%s is %s", day, local)
		}
		if back, minute := sessions.DateOf(at, zone); back != day || minute != 14*60 {
			t.Fatalf("%s comes back as %s, %d", day, back, minute)
		}
	}
}

// A row says when a team meets next while time goes by, without its log.
func TestTheNextMeetingOfARow(t *testing.T) {
	zone := amsterdam(t)
	first := model.DateOf(2027, 1, 14)
	log := []model.Event{
		{Number: 1, ID: model.ID{1}, Body: model.MeetingPlanned{At: sessions.MomentOf(first-7, 600, zone)}},
		{Number: 2, ID: model.ID{2}, Body: model.SeasonSet{Number: 1, First: first, Minute: 840, Weeks: 6, Length: 90, Count: 3, Zone: "Europe/Amsterdam"}},
		{Number: 3, ID: model.ID{3}, Body: model.MeetingDropped{Number: 2}},
	}
	row := sessions.RowOf(model.FoldTeam(model.ID{9}, log))
	third := sessions.MomentOf(first+84, 840, zone)
	for at, want := range map[model.Instant]model.Instant{
		sessions.MomentOf(first-30, 0, zone): sessions.MomentOf(first, 840, zone), // the series comes before what was planned by itself
		sessions.MomentOf(first, 890, zone):  sessions.MomentOf(first, 840, zone),
		sessions.MomentOf(first, 910, zone):  third,
		third.Add(2 * model.Hour):            0,
	} {
		if got := row.Next(at); got != want {
			t.Errorf("at %d: %d, want %d", at, got, want)
		}
	}
	if got := row.After(sessions.MomentOf(first, 835, zone)); got != third {
		t.Errorf("after the first: %d", got)
	}
	alone := sessions.RowOf(model.FoldTeam(model.ID{9}, log[:1]))
	if got := alone.Next(0); got != sessions.MomentOf(first-7, 600, zone) {
		t.Errorf("one that was planned by itself: %d", got)
	}
	if row.Equal(alone) || !row.Equal(row) {
		t.Error("equal, or not")
	}
}
