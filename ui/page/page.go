// Package page draws the calm screens around a session: a title, white space,
// one question, lines with a sign before the chosen one.
//
// Text that people typed is drawn as text.Steady gives it and measured by the
// wider of the two rules terminals have, so that what stands beside a name or a
// picture stands in its column everywhere.
package page

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/text"
	"intervision/ui/field"
	"intervision/ui/letters"
	"intervision/ui/screen"
)

// Page is a frame being filled from the top. Make it with New; it is used once.
type Page struct {
	env    *screen.Env
	left   int
	width  int
	lines  []string
	cursor *tea.Cursor
	loose  bool // a list has an empty line between its rows
}

// Cell is a piece of text in a line. Width makes it a column: cut and padded to
// so many cells; 0 is as wide as the text.
type Cell struct {
	Text  string
	Style lipgloss.Style
	Width int
}

// widest is the longest line that is still calm to read.
const widest = 92

// Left is where the column of a page begins: it stands in the middle.
func Left(env *screen.Env) int { return max(2, (env.Width-widest)/2) }

// New begins a page in the size of env; it bears a width of 0. The larger the
// window, the more white space there is above and on both sides.
func New(env *screen.Env) *Page {
	p := &Page{env: env, left: Left(env)}
	p.width = max(1, min(env.Width-2*p.left, widest))
	for range (env.Height - 22) / 6 {
		p.lines = append(p.lines, "")
	}
	return p
}

// Width is that of the column, in cells.
func (p *Page) Width() int { return p.width }

// Room is how many lines are still free.
func (p *Page) Room() int { return p.env.Height - len(p.lines) }

// Tight says whether every line counts.
func (p *Page) Tight() bool { return p.env.Height < 21 }

// airy says whether a page would be lost in its window. A list with something
// beside it would not: it fills it.
func (p *Page) airy() bool { return p.env.Height >= 44 && p.env.Width >= widest+4 }

// Header is the title of the screen, and something quiet at the right edge. In a
// high window the title stands in large letters.
func (p *Page) Header(title, aside string) {
	th := p.env.Theme
	aside = text.Cut(text.Steady(aside), p.width/2)
	if cells, ok := letters.Width(title, 1); ok && p.airy() && cells+text.Width(aside)+2 <= p.width {
		p.spell(title, aside)
		return
	}
	title = text.Cut(text.Steady(title), max(1, p.width-text.Width(aside)-2))
	between := p.width - text.Width(title) - text.Width(aside)
	p.put(th.Title.Render(title) + strings.Repeat(" ", max(1, between)) + th.Quiet.Render(aside))
	p.Gap()
}

// spell writes the title in large letters; the other stands on their line.
func (p *Page) spell(title, aside string) {
	rows := letters.Draw(title, 1)
	base := len(rows) - 2 // below it is what reaches below the line
	for i, row := range rows {
		line := p.env.Theme.Title.Render(row)
		if i == base {
			line += strings.Repeat(" ", max(1, p.width-text.Width(row)-text.Width(aside))) + p.env.Theme.Quiet.Render(aside)
		}
		p.put(line)
	}
	p.Gap()
	p.Gap()
}

// Loosen gives the rows of a list an empty line between them, where so many of
// them fit with so many lines below.
func (p *Page) Loosen(rows, below int) {
	p.loose = p.env.Height >= 30 && 2*rows+below <= p.Room()
}

// Between is the line between two rows of a loose list.
func (p *Page) Between() {
	if p.loose {
		p.lines = append(p.lines, "")
	}
}

// Gap is an empty line; in a window where every line counts it is one line
// however often it is asked for.
func (p *Page) Gap() {
	if p.Tight() && len(p.lines) > 0 && p.lines[len(p.lines)-1] == "" {
		return
	}
	p.lines = append(p.lines, "")
}

// Ease is an empty line only where there is room to spare.
func (p *Page) Ease() {
	if !p.Tight() {
		p.lines = append(p.lines, "")
	}
}

// Line is cells side by side, from the left edge of the column.
func (p *Page) Line(cells ...Cell) {
	line, _ := p.join(cells, p.width)
	p.put(line)
}

// Row is a line of something to choose from; the sign says how it stands.
func (p *Page) Row(sign Sign, cells ...Cell) {
	line, _ := p.join(cells, p.width-lead)
	p.put(p.sign(sign) + line)
}

// Paragraph is text over as many lines as it takes, at most most of them (0: no
// limit), indented by so many cells.
func (p *Page) Paragraph(style lipgloss.Style, s string, indent, most int) {
	if s == "" {
		return
	}
	width := min(max(8, p.width-indent), readable)
	lines := text.Wrap(text.Steady(s), width)
	for i, line := range lines {
		if most > 0 && i == most-1 && len(lines) > most {
			line = text.Cut(line+" "+lines[i+1], width)
		}
		p.put(strings.Repeat(" ", indent) + style.Render(line))
		if most > 0 && i == most-1 {
			return
		}
	}
}

// readable is the longest line of running text.
const readable = 76

// Input is a row that is being typed into, after cells that say what for. The
// hint shows while nothing is typed.
func (p *Page) Input(f *field.Field, hint string, before ...Cell) {
	line, used := p.join(before, p.width-lead-fieldRoom)
	if used > 0 {
		line, used = line+strings.Repeat(" ", used-ansi.StringWidth(line)+2), used+2
	}
	lines, x, _ := f.View(max(fieldRoom, p.width-lead-used), 1)
	typed := lines[0]
	if f.Text() == "" {
		typed = p.env.Theme.Quiet.Render(text.Cut(hint, max(1, p.width-lead-used-1)))
		if typed != "" {
			typed = " " + typed
		}
	}
	p.cursor = tea.NewCursor(p.left+lead+used+x, len(p.lines))
	p.put(p.sign(typing) + line + typed)
}

// fieldRoom is what a field needs at least, whatever stands before it.
const fieldRoom = 12

// Fill leaves empty lines so that what follows, so many lines, stands at the
// bottom of the frame.
func (p *Page) Fill(lines int) {
	for p.Room() > lines {
		p.lines = append(p.lines, "")
	}
}

// Notice is one quiet sentence below everything, with the sign that something
// is kept.
func (p *Page) Notice(sentence string) {
	if sentence == "" {
		return
	}
	lines := text.Wrap(text.Steady(sentence), max(8, min(p.width, readable)))
	p.Fill(len(lines) + 1)
	for _, line := range lines {
		p.put(p.env.Theme.Strong.Render(line))
	}
}

// Frame is the page as a screen gives it.
func (p *Page) Frame() screen.Frame { return screen.Frame{Lines: p.lines, Cursor: p.cursor} }

func (p *Page) put(line string) {
	p.lines = append(p.lines, strings.Repeat(" ", p.left)+line)
}

// join draws cells beside each other in at most width cells, two spaces apart.
func (p *Page) join(cells []Cell, width int) (line string, used int) {
	var b strings.Builder
	for _, c := range cells {
		gap := 0
		if used > 0 {
			gap = 2
		}
		room := width - used - gap
		if room < 1 {
			break
		}
		if c.Text == "" && c.Width == 0 {
			continue
		}
		if c.Width > 0 {
			room = min(room, c.Width)
		}
		s := text.Cut(text.Steady(c.Text), room)
		w := text.Width(s)
		b.WriteString(strings.Repeat(" ", gap))
		b.WriteString(c.Style.Render(s))
		if c.Width > w {
			b.WriteString(strings.Repeat(" ", room-w))
			w = room
		}
		used += gap + w
	}
	return strings.TrimRight(b.String(), " "), used
}
