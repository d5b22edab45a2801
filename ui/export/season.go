package export

import (
	"cmp"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/lang"
)

// Season is a series as a file holds it.
type Season struct {
	Team     model.Team
	Meetings []model.Meeting
	Zone     *time.Location
	Words    *lang.Texts
}

// Calendar writes the meetings to come as iCalendar. Calendars are read by many:
// an entry has a neutral title and a time, and nobody's name or role. Times are
// UTC, so two o'clock is two o'clock in every calendar, in summer and winter.
// The name of an entry is made of ids and stays, and its sequence grows with the
// team's log: bringing in a newer file changes the entries of an older one, and
// takes away what fell out.
func (s Season) Calendar(w io.Writer) error {
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropProductID, "-//intervision//intervision//"+strings.ToUpper(s.Words.Code))
	cal.Props.SetText(ical.PropMethod, "PUBLISH")
	for _, m := range s.Meetings {
		if !m.Past && !m.Took {
			cal.Children = append(cal.Children, s.entry(m.Slot, m.Dropped))
		}
	}
	for _, slot := range s.Team.Season.Withdrawn() {
		cal.Children = append(cal.Children, s.entry(slot, true))
	}
	if len(cal.Children) == 0 {
		return ErrNothingAhead
	}
	return ical.NewEncoder(w).Encode(cal)
}

// ErrNothingAhead says that a calendar would be empty.
var ErrNothingAhead = errors.New("no meetings to come")

// entry is one meeting. Its lines are shorter than those that a calendar would
// have to fold.
func (s Season) entry(slot model.Slot, out bool) *ical.Component {
	changed, from := utc(s.Team.Changed), s.at(slot)
	e := ical.NewComponent(ical.CompEvent)
	e.Props.SetText(ical.PropUID, s.Team.ID.String()+"-"+strconv.Itoa(slot.Number)+"@intervision")
	e.Props.SetDateTime(ical.PropDateTimeStamp, changed)
	e.Props.SetDateTime(ical.PropLastModified, changed)
	sequence := ical.NewProp(ical.PropSequence)
	sequence.Value = strconv.FormatUint(s.Team.Number, 10)
	e.Props.Set(sequence)
	e.Props.SetDateTime(ical.PropDateTimeStart, utc(from))
	e.Props.SetDateTime(ical.PropDateTimeEnd, utc(from.Add(model.Millis(slot.Length)*model.Minute)))
	e.Props.SetText(ical.PropSummary, s.Words.App.Intervision)
	e.Props.SetText(ical.PropClass, "PRIVATE")
	status := "CONFIRMED"
	if out {
		status = "CANCELLED"
	}
	e.Props.SetText(ical.PropStatus, status)
	return e
}

// at is when a meeting begins.
func (s Season) at(slot model.Slot) model.Instant {
	return sessions.MomentOf(slot.Date, slot.Minute, s.Zone)
}

func utc(at model.Instant) time.Time { return time.UnixMilli(int64(at)).UTC() }

// Table gives the series as rows for people of the team, the first one the
// headings. It names who does what: it is not for a calendar that others read.
func (s Season) Table() [][]string {
	w := s.Words.Season
	rows := [][]string{{w.Date, w.Time, w.Presents, w.Leads, w.Note}}
	for _, m := range s.Meetings {
		at := s.at(m.Slot)
		rows = append(rows, []string{
			s.Words.Times.Weekday(at, s.Zone) + " " + s.Words.Times.Long(at, s.Zone), s.Words.Times.Time(at, s.Zone),
			s.who(m, m.Presenter), s.who(m, m.Facilitator), SeasonNote(m, s.Team, s.Words),
		})
	}
	return rows
}

// who is somebody's name, or a dash; nobody does anything at a meeting that
// falls out.
func (s Season) who(m model.Meeting, id model.ID) string {
	if m.Dropped {
		return ""
	}
	return SeasonName(s.Team, s.Words, id)
}

// SeasonName is somebody in a plan; nobody is a dash.
func SeasonName(team model.Team, words *lang.Texts, id model.ID) string {
	return cmp.Or(words.Person(team, id), "–")
}

// SeasonNote says of a meeting what is not as the series has it: that it was,
// that it falls out, that it is on another day, who cannot be there.
func SeasonNote(m model.Meeting, team model.Team, words *lang.Texts) string {
	w := words.Season
	var notes []string
	switch {
	case m.Took:
		return w.Took
	case m.Dropped:
		return w.Out
	case m.Past:
		return w.NotMet
	case m.Moved:
		notes = append(notes, w.Moved)
	}
	var away []string
	for _, id := range m.Away {
		away = append(away, SeasonName(team, words, id))
	}
	if len(away) > 0 {
		notes = append(notes, lang.Fill(w.Without, "who", words.Times.List(away)))
	}
	return strings.Join(notes, " · ")
}

// Markdown writes the table as Markdown.
func (s Season) Markdown(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# " + string(inert(s.Words.Season.Title)) + " · " + string(inert(s.Team.Name)) + "\n\n")
	for i, row := range s.Table() {
		for _, c := range row {
			b.WriteString("| " + string(inert(c)) + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString(strings.Repeat("| --- ", len(row)) + "|\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Write writes the series in a format: ics, csv or md.
func (s Season) Write(w io.Writer, format string) error {
	switch format {
	case "ics":
		return s.Calendar(w)
	case "csv":
		return CSV(w, s.Words, s.Table())
	}
	return s.Markdown(w)
}

// SeasonFormats are the formats of a series, the one for a calendar first.
func SeasonFormats() []string { return []string{"ics", "csv", "md"} }
