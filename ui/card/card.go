// Package card turns Markdown into lines for the screen.
//
// Rendering 200 lines takes some 15 ms, which is too long for every frame, so a
// Cache keeps what was rendered. Whatever the Markdown holds, the lines hold
// printable text, bold, italic, underline and text colours, and nothing else: no
// other escape sequence, no link a terminal would follow, no HTML.
package card

import (
	"strings"

	"charm.land/glamour/v2"
	"charm.land/lipgloss/v2"

	"intervision/text"
	"intervision/ui/theme"
)

// narrowest is the smallest width that is laid out; a screen that is narrower
// cuts the lines.
const narrowest = 10

// Render gives Markdown as lines of at most width cells, without margins and with
// single empty lines in between. Each line ends in the style it began with. It may
// be called by several goroutines at once, to render before a screen is shown; a
// screen itself asks a Cache.
func Render(md string, width int, th theme.Theme) []string {
	md, width = text.Steady(text.Clean(md, text.Card)), max(width, narrowest)
	out, err := render(md, th)
	if err != nil {
		return text.Wrap(md, width)
	}
	var b strings.Builder
	for line := range strings.SplitSeq(disarm(out), "\n") {
		wrap(&b, strings.TrimRight(line, " "), width)
	}
	return tidy(redraw(b.String(), width))
}

// render has glamour style the Markdown and leave the lines as long as they are:
// it wraps a list without indenting what follows, and a quote too late. It keeps
// state while it renders and must not be shared; making one takes 0.06 ms.
func render(md string, th theme.Theme) (string, error) {
	r, err := glamour.NewTermRenderer(glamour.WithStyles(style(th.Palette)), glamour.WithWordWrap(0))
	if err != nil {
		return "", err
	}
	return r.Render(md)
}

// redraw writes the same cells with as few escape sequences as it takes, and every
// line on its own.
func redraw(s string, width int) []string {
	canvas := lipgloss.NewCanvas(width, strings.Count(s, "\n")+1)
	canvas.Compose(lipgloss.NewLayer(s))
	return strings.Split(canvas.Render(), "\n")
}

// tidy leaves one empty line where there are several, and none at either end.
func tidy(lines []string) []string {
	kept := lines[:0]
	for _, line := range lines {
		if line != "" || len(kept) > 0 && kept[len(kept)-1] != "" {
			kept = append(kept, line)
		}
	}
	if last := len(kept) - 1; last >= 0 && kept[last] == "" {
		kept = kept[:last]
	}
	return kept
}
