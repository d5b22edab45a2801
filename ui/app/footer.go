package app

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/ui/keys"
)

const between = " · "

// footer is the line of keys that work now, in the screen's order. When they do
// not all fit, help takes the last place: it has the rest.
func (a *App) footer() string {
	room := a.width - 4 + ansi.StringWidth(between) // none after the last
	typing := a.top().screen.Typing()
	var parts []string
	total, help := 0, a.hint(keys.Offer(keys.Help), typing)
	for _, b := range a.offered() {
		if b.Off == "" && !b.Quiet {
			p := a.hint(b, typing)
			parts = append(parts, p)
			total += width(p)
		}
	}
	if total > room {
		parts = shorten(parts, help, room)
	}
	return "  " + a.env.Theme.Quiet.Render(strings.Join(parts, between))
}

// shorten keeps the first parts that leave room for help, and help.
func shorten(parts []string, help string, room int) []string {
	room -= width(help)
	kept := parts[:0:0]
	for _, p := range parts {
		if room -= width(p); room < 0 {
			break
		}
		if p != help {
			kept = append(kept, p)
		}
	}
	return append(kept, help)
}

// width is that of a part with what parts it from the next.
func width(part string) int { return ansi.StringWidth(part) + ansi.StringWidth(between) }

// hint is one command in the footer: its key and what it does.
func (a *App) hint(b keys.Binding, typing bool) string {
	label := b.Label
	if label == "" {
		label = a.env.Words.Commands[b.ID].Short
	}
	return strings.TrimSpace(a.env.Words.Key(a.env.Keys.Display(b.ID, typing)) + " " + label)
}
