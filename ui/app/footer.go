package app

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/ui/keys"
)

const between = " · "

// footerIndent is where the footer begins.
const footerIndent = 2

// hint is a command in the footer, as it stands there.
type hint struct {
	id   keys.ID
	text string
}

// footer is the line of keys that work now, in the screen's order.
func (a *App) footer() string {
	hints := a.hints()
	texts := make([]string, len(hints))
	for i, h := range hints {
		texts[i] = h.text
	}
	return strings.Repeat(" ", footerIndent) + a.env.Theme.Quiet.Render(strings.Join(texts, between))
}

// hints are what stands in the footer. When they do not all fit, help takes the
// last place: it has the rest.
func (a *App) hints() []hint {
	room := a.width - 2*footerIndent + ansi.StringWidth(between) // none after the last
	help := a.hint(keys.Offer(keys.Help), a.top().screen.Typing())
	hints, must := a.hinted(false)
	kept := shorten(hints, help, room)
	if must == (hint{}) || slices.Contains(kept, must) {
		return kept
	}
	hints, _ = a.hinted(true)
	return shorten(hints, help, room)
}

// hinted are what the footer offers. must is the one that has a shorter label, to
// be used before it is left out.
func (a *App) hinted(brief bool) (hints []hint, must hint) {
	typing := a.top().screen.Typing()
	for _, b := range a.offered() {
		if b.Off != "" || b.Quiet {
			continue
		}
		if brief && b.Brief != "" {
			b.Label = b.Brief
		}
		h := a.hint(b, typing)
		if hints = append(hints, h); b.Brief != "" {
			must = h
		}
	}
	return hints, must
}

// shorten keeps the first hints that leave room for help, and help, where they
// do not all fit.
func shorten(hints []hint, help hint, room int) []hint {
	total := 0
	for _, h := range hints {
		total += width(h.text)
	}
	if total <= room {
		return hints
	}
	room -= width(help.text)
	kept := hints[:0:0]
	for _, h := range hints {
		if room -= width(h.text); room < 0 {
			break
		}
		if h != help {
			kept = append(kept, h)
		}
	}
	return append(kept, help)
}

// width is that of a part with what parts it from the next.
func width(part string) int { return ansi.StringWidth(part) + ansi.StringWidth(between) }

// hint is one command in the footer: its key and what it does.
func (a *App) hint(b keys.Binding, typing bool) hint {
	label := b.Label
	if label == "" {
		label = a.env.Words.Commands[b.ID].Short
	}
	return hint{b.ID, strings.TrimSpace(a.env.Words.Key(a.env.Keys.Display(b.ID, typing)) + " " + label)}
}
