package app

import (
	"image/color"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/config"
	"intervision/ui/lang"
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
	if !a.painted || a.opts.NoColour {
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
	return tea.Batch(a.setTheme(name), a.chosen(config.Theme, name,
		lang.Fill(a.env.Words.App.ThemeNow, "name", a.env.Words.Config.Themes[name])))
}

// chosen has a choice kept for the next time, unless the setting was given for
// this run: then it says so.
func (a *App) chosen(setting, value, say string) tea.Cmd {
	var cmd tea.Cmd
	if given, ok := a.opts.Given[setting]; ok {
		say = strings.TrimSpace(say + " " + lang.Fill(a.env.Words.App.OnlyNow, "given", given))
	} else if a.opts.Remember != nil {
		cmd = a.opts.Remember(setting, value)
	}
	if say == "" {
		return cmd
	}
	return tea.Batch(a.say(say), cmd)
}
