package export

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"time"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// Book is the notes of several sessions in one file: what it holds and for whom,
// a list of contents, then the sessions, one at a time.
type Book struct {
	Team  model.Team
	Words *lang.Texts
	Zone  *time.Location
	Form  Form
}

// Read reads one session; an empty one is passed over.
type Read func(log model.ID) (model.Session, error)

// Write writes the sessions of these rows in their order. Errors of read end it
// and are passed on.
func (b Book) Write(w io.Writer, rows []model.Summary, read Read) error {
	switch {
	case b.Form.Sheet == IntentionTable:
		return b.table(w, rows, read)
	case b.Form.Sheet == AttendanceSheet:
		return b.register(w, rows, read)
	case len(rows) == 1:
		return b.single(w, rows[0], read)
	case b.Form.HTML:
		return b.page(w, rows, read)
	}
	if _, err := io.WriteString(w, b.cover(rows, true)); err != nil {
		return err
	}
	for _, row := range rows {
		notes, err := b.notes(row, read)
		if err == nil && notes != "" {
			_, err = io.WriteString(w, "\n"+notes)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// single is a period with one session: its notes as they are.
func (b Book) single(w io.Writer, row model.Summary, read Read) error {
	s, err := read(row.Log)
	if err != nil || len(s.Events()) == 0 {
		return err
	}
	return b.Form.Write(w, s, b.Team, b.Words, b.Zone)
}

// page writes the book as a web page, its contents as links.
func (b Book) page(w io.Writer, rows []model.Summary, read Read) error {
	p, err := newPage(w, b.title(), b.Words)
	if err == nil {
		err = p.markdown("", b.cover(rows, false))
	}
	if err == nil {
		err = p.put("contents", b.contents(rows))
	}
	for i, row := range rows {
		var notes string
		if err == nil {
			notes, err = b.notes(row, read)
		}
		if err == nil && notes != "" {
			err = p.markdown(place(i), notes)
		}
	}
	if err != nil {
		return err
	}
	return p.end()
}

// notes are those of one session, a part of the book.
func (b Book) notes(row model.Summary, read Read) (string, error) {
	s, err := read(row.Log)
	if err != nil || len(s.Events()) == 0 {
		return "", err
	}
	return notesOf(s, b.Form.people(s, b.Team, b.Words), b.Words, b.Zone, 1), nil
}

// table is the intentions of all sessions, for a spreadsheet.
func (b Book) table(w io.Writer, rows []model.Summary, read Read) error {
	table := [][]string{IntentionHead(b.Words)}
	for _, row := range rows {
		s, err := read(row.Log)
		if err != nil {
			return err
		}
		table = append(table, IntentionRows(s, b.Form.people(s, b.Team, b.Words), b.Words, b.Zone)...)
	}
	return CSV(w, b.Words, table)
}

// register is the attendance of all sessions.
func (b Book) register(w io.Writer, rows []model.Summary, read Read) error {
	r := NewRegister(b.Team, b.Words, b.Zone)
	for _, row := range rows {
		s, err := read(row.Log)
		if err != nil {
			return err
		}
		if len(s.Events()) > 0 {
			r.Add(s)
		}
	}
	return b.Form.put(w, b.title(), r.Markdown(), b.Words)
}

// title is what the book is called.
func (b Book) title() string {
	if b.Team.Name == "" {
		return b.Words.Take.PeriodAll
	}
	return lang.Fill(b.Words.Take.Period, "team", b.Team.Name)
}

// cover is the first page: which sessions, what it holds and for whom.
func (b Book) cover(rows []model.Summary, contents bool) string {
	var p sheet
	w := b.Words.Take
	p.heading(1, inert(b.title()))
	if len(rows) > 0 {
		p.paragraph(joined([]md{b.span(rows), md(w.Meetings.Of(len(rows)))}, " · "))
	}
	said := w.PeriodFor
	if b.Form.Unnamed {
		said = w.PeriodBare
	}
	p.quiet(md(lang.Fill(said, "what", w.Meetings.Of(len(rows)))))
	if contents && len(rows) > 0 {
		p.heading(2, md(w.Contents))
		p.gap()
		for i, row := range rows {
			p.item(0, fmt.Sprintf("%d. ", i+1), inert(b.entry(row)))
		}
	}
	return p.text.String()
}

// span is from the first session to the last.
func (b Book) span(rows []model.Summary) md {
	from, to := rows[0].Started, rows[0].Started
	for _, row := range rows {
		from, to = min(from, row.Started), max(to, row.Started)
	}
	first, last := b.Words.Times.Long(from, b.Zone), b.Words.Times.Long(to, b.Zone)
	if first == last {
		return md(first)
	}
	return md(lang.Fill(b.Words.Take.Span, "from", first, "to", last))
}

// chapters are the list of contents of a page.
type chapters struct {
	Heading string
	Rows    []chapter
}

type chapter struct{ ID, Text string }

func (b Book) contents(rows []model.Summary) chapters {
	c := chapters{Heading: b.Words.Take.Contents}
	for i, row := range rows {
		c.Rows = append(c.Rows, chapter{place(i), text.CleanLine(b.entry(row), 0)})
	}
	return c
}

// place is where a chapter stands in a page.
func place(i int) string { return fmt.Sprintf("s%d", i+1) }

// entry is a session in the list of contents. Where names are to stay out so
// does its title: a guest may be named in it.
func (b Book) entry(row model.Summary) string {
	method := cmp.Or(row.Names[b.Words.Code], row.Names["en"], row.Names["nl"], row.Method)
	parts := []string{b.Words.Times.Long(row.Started, b.Zone), method}
	if row.Title != "" && !b.Form.Unnamed {
		parts = append(parts, row.Title)
	}
	return strings.Join(parts, " · ")
}
