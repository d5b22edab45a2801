package app

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// curtainFrame hides everything but the program's name and what the screen
// keeps on the wall: the clock.
func (a *App) curtainFrame() screen.Frame {
	th := a.env.Theme
	lines := []string{th.Title.Render(a.env.Words.App.Intervision)}
	if c, ok := a.top().screen.(screen.Covers); ok {
		lines = append(lines, "")
		for line := range strings.SplitSeq(c.UnderCurtain(a.env), "\n") {
			lines = append(lines, th.Text.Render(line))
		}
	}
	return screen.Frame{Lines: a.centred(lines), Title: a.env.Words.App.Name}
}

// exitFrame is the curtain with what leaving needs to say.
func (a *App) exitFrame() (screen.Frame, string) {
	w, th := a.env.Words.App, a.env.Theme
	f := a.curtainFrame()
	say, footer := w.LeaveOnce, w.LeaveStay
	if a.exit.state >= quitting {
		say, footer = w.Leaving, ""
	}
	if a.exit.slow {
		say, footer = w.NotKept, w.LeaveAnyway
	}
	f.Lines = append(f.Lines, "")
	f.Lines = append(f.Lines, a.middle(th.Text, say)...)
	return f, th.Quiet.Render("  " + footer)
}

// smallFrame asks for a larger window in one sentence.
func (a *App) smallFrame() (screen.Frame, string) {
	say := lang.Fill(a.env.Words.App.TooSmall, "w", strconv.Itoa(a.width), "h", strconv.Itoa(a.height))
	lines := strings.Split(ansi.Wrap(say, max(a.width, 1), " "), "\n")
	last := len(lines) - 1
	if last < a.height-1 {
		return screen.Frame{Lines: lines}, ""
	}
	last = min(last, a.height-1)
	return screen.Frame{Lines: lines[:last]}, lines[last]
}

// centred puts a few lines in the upper middle of the window.
func (a *App) centred(lines []string) []string {
	out := make([]string, max((a.height-len(lines))/3, 0), a.height)
	for _, l := range lines {
		out = append(out, indent((a.width-ansi.StringWidth(l))/2)+l)
	}
	return out
}

// middle wraps a sentence and centres each of its lines.
func (a *App) middle(style lipgloss.Style, text string) []string {
	var out []string
	for _, l := range strings.Split(ansi.Wrap(text, max(a.width-4, 1), " "), "\n") {
		out = append(out, indent((a.width-ansi.StringWidth(l))/2)+style.Render(l))
	}
	return out
}

func indent(n int) string { return strings.Repeat(" ", max(n, 0)) }

// menuRows is how many commands the menu shows: the top of the screen stays.
func menuRows(height int) int { return max(height-menuFirst-explained-2, 3) }

// menuTop is how many lines of the screen stay above the menu: its title, the
// progress and the question.
const menuTop = 4

// menuFirst is the line of the first command: a rule and the search line stand
// above it.
const menuFirst = menuTop + 2

// menuFrame lays the menu over the lower part of the screen.
func (a *App) menuFrame(f screen.Frame) (screen.Frame, string) {
	m, th, w := a.menu, a.env.Theme, a.env.Words.App
	lines := make([]string, menuTop, a.height)
	copy(lines, f.Lines)
	lines = append(lines, th.Quiet.Render(strings.Repeat("─", a.width)))
	prompt, cursor := m.prompt(a)
	lines = append(lines, prompt)
	lines = append(lines, m.rows(a)...)
	lines = append(append(lines, ""), m.explain(a)...)
	hint := w.HelpHint
	if m.all {
		hint = w.PaletteHint
	}
	f.Lines, f.Cursor = lines, tea.NewCursor(cursor, menuTop+1)
	return f, th.Quiet.Render("  " + hint)
}

// widest is the widest a menu gets: a name and its key are read in one look. In
// a wider window it stands in the middle.
const widest = 92

// column is where a menu begins, and how wide it is.
func (a *App) column() (left string, width int) {
	return indent(max(2, (a.width-widest)/2)), max(1, min(a.width-4, widest))
}

// prompt is the search line, and the column of its cursor.
func (m *menu) prompt(a *App) (string, int) {
	th, w := a.env.Theme, a.env.Words.App
	title := w.HelpTitle
	if m.all {
		title = w.SearchFor
	}
	left, width := a.column()
	query := ansi.TruncateLeft(m.query, max(ansi.StringWidth(m.query)-(width-ansi.StringWidth(title)-4), 0), "")
	return left + th.Title.Render(title) + "  " + th.Text.Render(query), ansi.StringWidth(left + title + "  " + query)
}

// rows are the commands that fit, around the chosen one.
func (m *menu) rows(a *App) []string {
	th := a.env.Theme
	if len(m.found) == 0 {
		left, _ := a.column()
		return []string{"", left + th.Quiet.Render(a.env.Words.App.NoCommand)}
	}
	from, to := m.window(a.height)
	var out []string
	for i := from; i < to; i++ {
		row := m.row(a, i)
		if rest, ok := strings.CutPrefix(row, "    "); ok { // a sign that there is more, where that of the chosen one would stand
			switch {
			case i == from && from > 0:
				row = "  ↑ " + rest
			case i == to-1 && to < len(m.found):
				row = "  ↓ " + rest
			}
		}
		out = append(out, row)
	}
	return out
}

// window is the part of what was found that is seen.
func (m *menu) window(height int) (from, to int) {
	rows := menuRows(height)
	from = max(min(m.at-rows/2, len(m.found)-rows), 0)
	return from, min(from+rows, len(m.found))
}

func (m *menu) row(a *App, i int) string {
	it, th := m.found[i], a.env.Theme
	left, width := a.column()
	keyed := ansi.Truncate(it.keys, 18, "…")
	name := ansi.Truncate(it.words.Name, width-22, "…")
	gap := indent(width - 2 - ansi.StringWidth(name) - ansi.StringWidth(keyed))
	switch {
	case i == m.at && it.off == "":
		return left + th.Selected.Render("▸ "+name) + gap + th.Quiet.Render(keyed)
	case i == m.at:
		return left + th.Quiet.Render("▸ "+name+gap+keyed)
	case it.off != "":
		return left + "  " + th.Quiet.Render(name+gap+keyed)
	}
	return left + "  " + th.Text.Render(name) + gap + th.Quiet.Render(keyed)
}

// explained is how many lines the sentence about a command may take.
const explained = 2

// explain is the sentence about the chosen command, or why it does not work.
func (m *menu) explain(a *App) []string {
	if m.at >= len(m.found) {
		return nil
	}
	it := m.found[m.at]
	say := it.words.Help
	if it.off != "" {
		say = it.off
	}
	left, width := a.column()
	lines := text.Wrap(say, width)
	for i, line := range lines {
		lines[i] = left + a.env.Theme.Quiet.Render(line)
	}
	return lines[:min(len(lines), explained)]
}
