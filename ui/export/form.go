package export

import (
	"errors"
	"io"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// Sheet is which page of a session is wanted.
type Sheet uint8

// Sheets.
const (
	GroupNotes      Sheet = 0
	PersonalSheet   Sheet = 1 // of the presenter
	AttendanceSheet Sheet = 2
	IntentionTable  Sheet = 3 // for a spreadsheet
)

// Form is what of a session goes into a file, and how.
type Form struct {
	Sheet   Sheet
	HTML    bool // a web page instead of Markdown
	Unnamed bool // roles stand for names
}

var (
	// ErrNothing says that nothing was kept that could stand on the sheet.
	ErrNothing = errors.New("nothing to put on the sheet")
	// ErrNotClosed says that a session still runs, so nobody can say how long it was.
	ErrNotClosed = errors.New("the session still runs")
)

// people are the people of a session as the form calls them.
func (f Form) people(s model.Session, team model.Team, words *lang.Texts) People {
	if f.Unnamed {
		return Unnamed(s, team, words)
	}
	return Named(s, team, words)
}

// Write writes a session in this form; ErrNothing or ErrNotClosed if there is
// nothing to write.
func (f Form) Write(w io.Writer, s model.Session, team model.Team, words *lang.Texts, zone *time.Location) error {
	var md string
	switch f.Sheet {
	case IntentionTable:
		return CSV(w, words, append([][]string{IntentionHead(words)}, IntentionRows(s, f.people(s, team, words), words, zone)...))
	case PersonalSheet:
		if md = Personal(s, team, words, zone); md == "" {
			return ErrNothing
		}
	case AttendanceSheet:
		if s.State != model.StateClosed {
			return ErrNotClosed
		}
		md = Attendance(s, team, words, zone)
	default:
		md = Notes(s, f.people(s, team, words), words, zone)
	}
	return f.put(w, words.Take.PeriodAll+" "+words.Times.Long(s.StartedAt, zone), md, words)
}

// put writes Markdown as it is, or as a web page. Its title is what a browser
// remembers: it names no case and nobody.
func (f Form) put(w io.Writer, title, md string, words *lang.Texts) error {
	if f.HTML {
		return HTML(w, title, words, md)
	}
	_, err := io.WriteString(w, md)
	return err
}

// Ending is that of a file in this form.
func (f Form) Ending() string {
	switch {
	case f.Sheet == IntentionTable:
		return ".csv"
	case f.HTML:
		return ".html"
	}
	return ending
}
