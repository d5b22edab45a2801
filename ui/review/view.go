package review

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/text"
	"intervision/ui/page"
	"intervision/ui/part"
	"intervision/ui/screen"
)

// View draws the list, the notes, or both beside each other, and over them what
// is asked.
func (m Model) View(env *screen.Env) screen.Frame {
	var f screen.Frame
	switch {
	case m.full:
		f = m.reading(env)
	case wide(env) && (len(m.list.rows) > 0 || m.narrow()):
		f = m.both(env)
	default:
		f = m.listing(env, env, m.notice)
	}
	f.Title = env.Words.Review.Title
	switch {
	case m.along.open:
		return m.along.ask.Over(env, f)
	case m.asking:
		return m.ask.Over(env, f)
	case m.field != nil:
		return m.line(env, f)
	}
	return f
}

// line is where the name of a file is typed.
func (m Model) line(env *screen.Env, under screen.Frame) screen.Frame {
	th, width := env.Theme, max(env.Width-6, 4)
	lines, x, y := m.field.View(width, 3)
	above := []string{"", "  " + th.Strong.Render(env.Words.Common.CopyWhere)}
	for _, line := range text.Wrap(m.notice, width) {
		if line != "" {
			above = append(above, "  "+th.Text.Render(line))
		}
	}
	above = append(above, "")
	sheet := above
	for i, line := range lines {
		lead := "    "
		if i == 0 {
			lead = "  " + th.Accent.Render("▸") + " "
		}
		sheet = append(sheet, lead+th.Text.Render(line))
	}
	f := part.Sheet(env, under, append(sheet, ""))
	f.Cursor = tea.NewCursor(4+x, max(0, len(f.Lines)-1-len(lines)+y))
	return f
}

// reading is the notes over the whole window.
func (m Model) reading(env *screen.Env) screen.Frame {
	left := strings.Repeat(" ", notesLeft(env))
	var lines []string
	for range above(env) {
		lines = append(lines, "")
	}
	for _, line := range m.window(env) {
		lines = append(lines, left+line)
	}
	return screen.Frame{Lines: under(env, lines, m.notice, notesLeft(env))}
}

// both is the list with the notes of the chosen session beside it.
func (m Model) both(env *screen.Env) screen.Frame {
	sub := *env
	left := outer(env)
	sub.Width, sub.Height = listWidth(env), env.Height
	list := m.listing(env, &sub, "")
	lines := list.Lines
	beside := m.window(env)
	for i := range max(len(lines), len(beside)+above(env)) {
		if i >= len(lines) {
			lines = append(lines, "")
		}
		line := strings.Repeat(" ", left) + lines[i]
		if j := i - above(env); j >= 0 && j < len(beside) && beside[j] != "" {
			line += strings.Repeat(" ", max(0, left+sub.Width+gutter-ansi.StringWidth(line))) + beside[j]
		}
		lines[i] = line
	}
	if list.Cursor != nil {
		list.Cursor.X += left
	}
	return screen.Frame{Lines: under(env, lines, m.notice, left+2), Cursor: list.Cursor}
}

// under puts one sentence on the last lines of a frame.
func under(env *screen.Env, lines []string, notice string, left int) []string {
	if notice == "" {
		return lines
	}
	said := text.Wrap(text.Steady(notice), max(8, min(env.Width-left-2, 76)))
	lines = lines[:min(len(lines), max(0, env.Height-len(said)-1))]
	for len(lines) < env.Height-len(said) {
		lines = append(lines, "")
	}
	for _, line := range said {
		lines = append(lines, strings.Repeat(" ", left)+env.Theme.Strong.Render(line))
	}
	return lines
}

// window is the part of the notes that is seen, with a sign where there is more.
func (m Model) window(env *screen.Env) []string {
	lines, room := m.lines(env), m.notesHeight(env)
	from := max(0, min(m.scroll, len(lines)-room))
	var seen []string
	for _, line := range lines[from:min(len(lines), from+room)] {
		seen = append(seen, m.marked(env, line))
	}
	if rest := len(lines) - from - room; rest > 0 {
		seen = append(seen, env.Theme.Quiet.Render(env.Words.Run.MoreBelow.Of(rest)))
	}
	return seen
}

// lines are the notes as drawn, or what stands in their place.
func (m Model) lines(env *screen.Env) []string {
	width := notesWidth(env, m.full)
	if m.log().IsZero() {
		return nil
	}
	if m.only.IsZero() && running(m.chosen()) {
		return quiet(env, env.Words.Review.StillOn, width)
	}
	n, ok := m.at(m.log())
	if !ok {
		return []string{env.Theme.Quiet.Render(env.Words.Common.Reading)}
	}
	var lines []string
	if n.err != nil {
		for _, line := range text.Wrap(env.Words.Error(n.err), width) {
			lines = append(lines, env.Theme.Strong.Render(line))
		}
		lines = append(lines, "")
	}
	if n.md == "" {
		return lines
	}
	return append(lines, env.Cards.Lines(n.md, width, env.Theme)...)
}

func quiet(env *screen.Env, s string, width int) []string {
	var lines []string
	for _, line := range text.Wrap(s, width) {
		lines = append(lines, env.Theme.Quiet.Render(line))
	}
	return lines
}

// listing is the list in the size of sub.
func (m Model) listing(env, sub *screen.Env, notice string) screen.Frame {
	p := page.New(sub)
	p.Header(env.Words.Review.Title, m.place(env))
	m.toolLines(env, p)
	if m.tools() == 0 || m.search.typing {
		p.Ease()
	} else {
		p.Gap()
	}
	switch {
	case m.list.err != nil:
		p.Paragraph(env.Theme.Text, env.Words.Error(m.list.err), 2, 0)
	case !m.list.ready:
		p.Line(p.Aside(env.Words.Common.Reading))
	case len(m.list.rows) == 0 && m.search.under:
		p.Line(p.Aside(env.Words.Review.Looking))
	case len(m.list.rows) == 0 && m.narrow():
		p.Paragraph(env.Theme.Text, m.none(env), 2, 0)
	case len(m.list.rows) == 0:
		p.Paragraph(env.Theme.Text, env.Words.Review.NoneYet, 2, 0)
	default:
		m.rows(env, p, notice)
	}
	if m.search.broken != nil && notice == "" {
		notice = env.Words.Error(m.search.broken)
	}
	p.Notice(notice)
	return p.Frame()
}
