package app

import (
	"slices"
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
	help := a.hint(keys.Offer(keys.Help), typing)
	parts, must := a.hints(typing, false)
	if kept := shorten(parts, help, room); must == "" || slices.Contains(kept, must) {
		parts = kept
	} else {
		parts, _ = a.hints(typing, true)
		parts = shorten(parts, help, room)
	}
	return "  " + a.env.Theme.Quiet.Render(strings.Join(parts, between))
}

// hints are what the footer offers. must is the one that has a shorter label, to
// be used before it is left out.
func (a *App) hints(typing, brief bool) (parts []string, must string) {
	for _, b := range a.offered() {
		if b.Off != "" || b.Quiet {
			continue
		}
		if brief && b.Brief != "" {
			b.Label = b.Brief
		}
		p := a.hint(b, typing)
		if parts = append(parts, p); b.Brief != "" {
			must = p
		}
	}
	return parts, must
}

// shorten keeps the first parts that leave room for help, and help, where they
// do not all fit.
func shorten(parts []string, help string, room int) []string {
	total := 0
	for _, p := range parts {
		total += width(p)
	}
	if total <= room {
		return parts
	}
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
