package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/ui/screen"
)

// View draws the window. It changes nothing; it is called after every message.
func (a *App) View() tea.View {
	v := tea.View{AltScreen: true, ReportFocus: true, WindowTitle: a.env.Words.App.Name}
	v.MouseMode = a.mouse.mode()
	v.BackgroundColor, v.ForegroundColor = a.paint()
	if a.width <= 0 || a.height <= 0 {
		return v
	}
	f, footer := a.frame()
	if f.Title != "" {
		v.WindowTitle = f.Title
	}
	if f.Cursor != nil && f.Cursor.X < a.width && f.Cursor.Y < a.height {
		c := *f.Cursor
		if !a.opts.NoColour {
			c.Color = a.env.Theme.Cursor
		}
		c.Blink = false // nothing on a wall blinks
		v.Cursor = &c
	}
	v.SetContent(fit(f.Lines, footer, a.width, a.height))
	return v
}

// frame is what is seen now, and the footer below it.
func (a *App) frame() (screen.Frame, string) {
	switch {
	case a.exit.state != staying:
		return a.exitFrame()
	case a.tooSmall():
		return a.smallFrame()
	case a.curtain:
		return a.curtainFrame(), a.env.Theme.Quiet.Render("  " + a.curtainLine())
	}
	f := a.top().screen.View(a.env)
	if a.menu != nil {
		return a.noted(a.menuFrame(f))
	}
	return a.noted(f, a.footer())
}

// fit makes exactly height lines of at most width cells: the lines, empty ones,
// and the footer last. A frame that is short or wraps leaves pieces of the one
// before in some terminals.
func fit(lines []string, footer string, width, height int) string {
	var b strings.Builder
	b.Grow(height * width * 2)
	n := 0
	for _, line := range lines {
		for part := range strings.SplitSeq(line, "\n") {
			if n == height-1 {
				break
			}
			b.WriteString(cut(part, width))
			b.WriteByte('\n')
			n++
		}
	}
	for ; n < height-1; n++ {
		b.WriteByte('\n')
	}
	b.WriteString(cut(footer, width))
	return b.String()
}

// cut is the line in at most width cells. A line of few bytes cannot be too
// wide, which spares measuring it.
func cut(line string, width int) string {
	if len(line) <= width || ansi.StringWidth(line) <= width {
		return line
	}
	return ansi.Truncate(line, width, "…")
}
