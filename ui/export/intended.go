package export

import (
	"io"
	"strconv"
	"time"

	"github.com/emersion/go-ical"

	"intervision/model"
	"intervision/ui/lang"
)

// MadeIn is a session with the intentions to write of it.
type MadeIn struct {
	Session model.Session
	Team    model.Team
	Zone    *time.Location
}

// IntentionFormats are the forms in which intentions can be written, the first
// is the usual one.
func IntentionFormats() []string { return []string{"csv", "md", "ics"} }

// Intentions writes intentions of sessions in one of these forms.
func Intentions(w io.Writer, format string, made []MadeIn, words *lang.Texts, now model.Instant) error {
	switch format {
	case "ics":
		return chances(w, made, words, now)
	case "md":
		return intentionList(w, made, words)
	}
	rows := [][]string{IntentionHead(words)}
	for _, m := range made {
		rows = append(rows, IntentionRows(m.Session, Named(m.Session, m.Team, words), words, m.Zone)...)
	}
	return CSV(w, words, rows)
}

// intentionList writes them as Markdown, as notes have them, under the day of
// their session.
func intentionList(w io.Writer, made []MadeIn, words *lang.Texts) error {
	var all sheet
	all.heading(1, md(words.Intend.Title))
	all.quiet(md(words.Intend.ForGroup))
	for _, m := range made {
		n := &notes{s: m.Session, people: Named(m.Session, m.Team, words), words: words, zone: m.Zone, noted: gather(m.Session)}
		all.heading(2, md(words.Times.Long(m.Session.StartedAt, m.Zone)))
		all.gap()
		for _, k := range n.noted.intentions {
			n.intention(k, n.owner(k))
		}
		all.text.WriteString(n.text.String())
	}
	_, err := io.WriteString(w, all.text.String())
	return err
}

// chances are the first chances to come, for a calendar. An entry has a neutral
// title and a day: calendars are read by many. Its name is made of the
// intention's id: a newer file changes the entries of an older one.
func chances(w io.Writer, made []MadeIn, words *lang.Texts, now model.Instant) error {
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropProductID, "-//intervision//intervision//"+words.Code)
	cal.Props.SetText(ical.PropMethod, "PUBLISH")
	for _, m := range made {
		for _, k := range m.Session.Intentions {
			if k.Chance != 0 && !k.Insight && k.Chance.Add(model.Day) > now {
				cal.Children = append(cal.Children, chance(k, m, words))
			}
		}
	}
	if len(cal.Children) == 0 {
		return ErrNothingAhead
	}
	return ical.NewEncoder(w).Encode(cal)
}

func chance(k model.Kept, m MadeIn, words *lang.Texts) *ical.Component {
	day := time.UnixMilli(int64(k.Chance)).In(m.Zone)
	e := ical.NewComponent(ical.CompEvent)
	e.Props.SetText(ical.PropUID, k.ID.String()+"@intervision")
	e.Props.SetDateTime(ical.PropDateTimeStamp, utc(m.Session.LastAt))
	sequence := ical.NewProp(ical.PropSequence)
	sequence.Value = strconv.FormatUint(m.Session.Number(), 10)
	e.Props.Set(sequence)
	e.Props.SetDate(ical.PropDateTimeStart, day)
	e.Props.SetDate(ical.PropDateTimeEnd, day.AddDate(0, 0, 1))
	e.Props.SetText(ical.PropSummary, words.Intend.InCalendar)
	e.Props.SetText(ical.PropClass, "PRIVATE")
	e.Props.SetText(ical.PropTransparency, "TRANSPARENT")
	return e
}
