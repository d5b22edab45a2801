package lang

import (
	"maps"
	"time"

	"intervision/model"
)

// Season are the words of a series of meetings: its screen, its files and its
// commands.
type Season struct {
	Title string

	// Headings of the list, and of its columns in a file.
	When, Date, Time, Presents, Leads, Note string
	EveryWeeks                              Count
	Fair                                    string // how turns go round, in a sentence

	// What is said of one meeting.
	Took, Out, NotMet, Moved, ByHand string
	Without                          string // {who}
	Missing                          Count  // shorter
	Together                         string // nobody is planned: the group chooses

	// The questions before a series.
	AskWeeks, AskFirst, AskNext, AskUntil, AskCount string
	Meetings                                        Count
	FirstHint, NoMoment                             string // how to write a day and a time
	Ended                                           string // no more meetings: the answer that ends a series

	// Who cannot be there.
	WhoIsAway, Through string // {date}
	OnlyThen           string
	CannotCome         string // beside a name, read aloud

	// What a change makes different, shown before it is kept.
	Changes, NewFree, NoChange string
	Brings, Leading            string // {date} {from} {to}
	MovesTo                    string // {from} {to}
	FallsOut, HoldsAgain       string // {date}
	IsNew, IsGone              string // {date}
	More                       Count

	NothingAhead string
	NobodyElse   string // there is nobody else to choose
	AfterToday   string // what is past stays

	// Files.
	WhichFormat                   string
	Calendar, Sheet, Text         string
	CalendarFor, SheetFor, ForAll string // what is in it and who may read it
	FileName                      string

	// The commands.
	NoSeason string
	Exported string // {file}

	// What keys do here.
	Longer, Further, KeepIt, LeaveIt, MakeIt, MoveIt, Another, WriteIt, OutIn, BackIn, TypeIt string
}

// Weekday is the name of a day.
func (t Times) Weekday(at model.Instant, zone *time.Location) string {
	return t.Weekdays[local(at, zone).Weekday()]
}

// DayShort is a day for lists, with its short name: "do 10 dec". The year stands
// there where the day could be taken for one of this year.
func (t Times) DayShort(at, now model.Instant, zone *time.Location) string {
	year := now
	if away := max(at.Since(now), now.Since(at)); away < nearby {
		year = at
	}
	return t.WeekdaysShort[local(at, zone).Weekday()] + " " + t.Short(at, year, zone)
}

// nearby is how far away a day is that needs no year.
const nearby = 300 * model.Day

// with is commands with others beside them.
func with(commands, others map[string]CliCommand) map[string]CliCommand {
	maps.Copy(commands, others)
	return commands
}
