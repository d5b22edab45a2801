package app

import (
	"image/color"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/theme"
)

// themes are those the key goes through, the plainest choice first.
func themes() []string { return []string{theme.Light, theme.Dark, theme.Contrast, theme.BlackWhite} }

// answerWithin is how long a terminal gets to say what its background is.
const answerWithin = 300 * time.Millisecond

// unanswered says the terminal did not tell its background in time.
type unanswered struct{}

// askBackground asks the terminal once how dark it is. Until it has answered
// nothing is painted, or it would tell us our own colour.
func askBackground() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor,
		tea.Tick(answerWithin, func(time.Time) tea.Msg { return unanswered{} }))
}

// paint is the window's background and text colour. They are declared to the
// terminal once, so that plain text costs no colour of its own; nil leaves the
// terminal's.
func (a *App) paint() (back, fore color.Color) {
	if !a.painted {
		return nil, nil
	}
	return a.env.Theme.Background, a.env.Theme.Foreground
}

// background is the terminal's answer. It counts only while the person has not
// chosen, and not when it comes after we painted.
func (a *App) background(dark bool) tea.Cmd {
	if a.painted {
		return nil
	}
	a.painted, a.env.Dark = true, dark
	return a.setTheme(a.env.ThemeName)
}

func (a *App) setTheme(name string) tea.Cmd {
	a.env.ThemeName = name
	a.env.Theme = theme.For(name, a.env.Dark)
	return a.changed()
}

// nextTheme goes on to the next theme; from the terminal's own first to the
// other side of what is seen now.
func (a *App) nextTheme() tea.Cmd {
	name := theme.Light
	if i := slices.Index(themes(), a.env.ThemeName); i >= 0 {
		name = themes()[(i+1)%len(themes())]
	} else if !a.env.Theme.Dark {
		name = theme.Dark
	}
	a.painted = true
	return tea.Batch(a.setTheme(name), a.remember())
}
