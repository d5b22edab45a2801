package page

import (
	"strings"

	"charm.land/lipgloss/v2"

	"intervision/text"
)

// Sign stands before a row and says how it stands in its list.
type Sign uint8

// Signs.
const (
	Plain  Sign = iota
	Chosen      // the row that keys are about
	Above       // there is more above
	Below       // there is more below
	typing      // the row that is typed into
)

// lead is the width of the sign and the space after it.
const lead = 2

func (p *Page) sign(s Sign) string {
	switch s {
	case Chosen:
		return p.env.Theme.Accent.Render("▸") + " "
	case typing:
		return p.env.Theme.Accent.Render("▏") + " "
	case Above:
		return p.env.Theme.Quiet.Render("↑") + " "
	case Below:
		return p.env.Theme.Quiet.Render("↓") + " "
	}
	return "  "
}

// Window is the part of a list that is seen: the chosen row, and the rows
// around it.
type Window struct{ From, To, At, All int }

// Around gives the part of a list of n rows around row at for which there is
// room; at least one row.
func Around(at, n, room int) Window {
	room = max(1, room)
	from := max(0, min(at-room/2, n-room))
	return Window{From: from, To: min(n, from+room), At: at, All: n}
}

// Sign is that of row i.
func (w Window) Sign(i int) Sign {
	switch {
	case i == w.At:
		return Chosen
	case i == w.From && i > 0:
		return Above
	case i == w.To-1 && i < w.All-1:
		return Below
	}
	return Plain
}

// Move is where the chosen row goes with a key, in a list of n rows.
func Move(at, n int, key string) int {
	if key == "up" {
		at--
	} else {
		at++
	}
	return max(0, min(at, n-1))
}

// Column is how wide a column for these texts is: the widest, at most most.
func Column(most int, texts ...string) int {
	width := 1
	for _, s := range texts {
		width = max(width, text.Width(text.Steady(s)))
	}
	return min(width, most)
}

// Value is something to change with left and right: it stands between ‹ and ›
// where keys are about it.
func (p *Page) Value(s string, chosen bool) Cell {
	if chosen {
		return Cell{Text: "‹ " + s + " ›", Style: p.env.Theme.Selected}
	}
	return Cell{Text: s, Style: p.env.Theme.Text}
}

// Name is a text that looks chosen where it is.
func (p *Page) Name(s string, chosen bool, width int) Cell {
	style := p.env.Theme.Text
	if chosen {
		style = p.env.Theme.Selected
	}
	return Cell{Text: s, Style: style, Width: width}
}

// Aside is a quiet text.
func (p *Page) Aside(s string) Cell { return Cell{Text: s, Style: p.env.Theme.Quiet} }

// Label is a quiet text in a column.
func (p *Page) Label(s string, style lipgloss.Style, width int) Cell {
	return Cell{Text: s, Style: style, Width: width}
}

// Parts are joined with dots, as many as fit behind a column of so many cells
// in a row; always the first.
func (p *Page) Parts(column int, parts []string) string {
	line := strings.Join(parts, " · ")
	for n := len(parts); n > 1 && p.Fitting(column, line) == ""; n-- {
		line = strings.Join(parts[:n-1], " · ")
	}
	return line
}

// Fitting is a text if all of it fits behind a column in a row, else nothing.
func (p *Page) Fitting(column int, s string) string {
	if text.Width(text.Steady(s)) > p.width-lead-column-2 {
		return ""
	}
	return s
}
