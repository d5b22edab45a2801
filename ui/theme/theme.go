// Package theme holds every colour of the program.
//
// A theme is read from the back of a lit room. So: dark on light unless somebody
// wants otherwise, one accent (where we are), one warm colour (time is nearly
// up), one quiet tone that still reads, and no faint attribute. No style says
// anything by colour alone: there is always a word, a sign or a place too.
//
// Background and Foreground are painted by declaring them to the terminal once,
// so Text carries no colour of its own: a terminal that cannot be told shows its
// own pair, which reads as well. No other style sets a background.
package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Names of themes, as a person chooses them. Auto follows the terminal.
const (
	Auto       = "auto"
	Light      = "light"
	Dark       = "dark"
	Contrast   = "contrast" // the strongest pairs there are, light or dark like the terminal
	BlackWhite = "mono"     // no colour at all, on the terminal's own background
)

// Names are all themes in the order in which they are offered.
func Names() []string { return []string{Auto, Light, Dark, Contrast, BlackWhite} }

// Theme is the colours of a screen by what they mean. It is a value: nobody can
// change another's.
type Theme struct {
	ID   string // of these exact colours, for keys of caches; not for people
	Dark bool   // light text on a dark ground

	Background, Foreground color.Color // nil: the terminal's own
	Cursor                 color.Color // nil: the terminal's own

	Text     lipgloss.Style // what the room reads
	Strong   lipgloss.Style // the loudest words of a text
	Title    lipgloss.Style // of a screen or step
	Question lipgloss.Style // the presenter's question
	Quiet    lipgloss.Style // keys, places, what may be overlooked
	Accent   lipgloss.Style // where we are, whose turn it is
	Warm     lipgloss.Style // time is nearly up
	Selected lipgloss.Style // the chosen line of a list, which has a sign too
	Match    lipgloss.Style // what was searched for
	Bar      lipgloss.Style // the part of a bar that is done
	BarRest  lipgloss.Style // the part still to come
	Rule     lipgloss.Style // lines and borders

	Palette Palette // for what is not drawn with a style, such as cards
}

// For gives the theme of a name; dark says whether the terminal's own background
// is dark. A name it does not know counts as Auto.
func For(name string, dark bool) Theme {
	switch name {
	case BlackWhite:
		return monochrome(dark)
	case Contrast:
		if dark {
			return coloured("contrast-dark", contrastDark())
		}
		return coloured("contrast-light", contrastLight())
	case Light:
		dark = false
	case Dark:
		dark = true
	}
	if dark {
		return coloured("dark", darkPalette())
	}
	return coloured("light", lightPalette())
}

// coloured makes the styles of a palette.
func coloured(id string, p Palette) Theme {
	plain := lipgloss.NewStyle()
	bold := plain.Bold(true)
	accent, quiet, rule := lipgloss.Color(p.Accent), lipgloss.Color(p.Quiet), lipgloss.Color(p.Rule)
	return Theme{
		ID: id, Dark: luminance(lipgloss.Color(p.Background)) < 0.5, Palette: p,
		Background: lipgloss.Color(p.Background),
		Foreground: lipgloss.Color(p.Text),
		Cursor:     accent,

		Text:     plain,
		Strong:   bold,
		Title:    bold,
		Question: bold,
		Quiet:    plain.Foreground(quiet),
		Accent:   plain.Foreground(accent),
		Warm:     bold.Foreground(lipgloss.Color(p.Warm)),
		Selected: bold.Foreground(accent),
		Match:    bold.Underline(true),
		Bar:      plain.Foreground(accent),
		BarRest:  plain.Foreground(rule),
		Rule:     plain.Foreground(rule),
	}
}

// monochrome has bold and underline only, which no switch for colours takes away.
func monochrome(dark bool) Theme {
	plain := lipgloss.NewStyle()
	bold := plain.Bold(true)
	return Theme{
		ID: "mono", Dark: dark,
		Text: plain, Strong: bold, Title: bold, Question: bold, Quiet: plain, Accent: bold, Warm: bold,
		Selected: bold, Match: bold.Underline(true), Bar: bold, BarRest: plain, Rule: plain,
	}
}

// Colourless are the words of a theme without their colours, for a ground that
// may not become what was declared: they read on any.
func (t Theme) Colourless() Theme {
	c := monochrome(t.Dark)
	c.Background, c.Foreground = t.Background, t.Foreground
	return c
}
