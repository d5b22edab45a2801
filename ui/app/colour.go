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

// How long a terminal gets to say what its background is, and how long after
// ours was declared it is asked again.
const (
	answerWithin = 300 * time.Millisecond
	askAgainIn   = 150 * time.Millisecond
)

// ground is what is known of the background of the terminal. Dark words on a
// dark ground cannot be read, so ours are believed in only when the terminal
// says that it has the ground they were made for. Nobody waits for that.
type ground struct {
	painted bool // ours is declared
	sure    bool // the terminal said it is as our theme wants it
	obeys   bool // it took over what we declared
	deaf    bool // it keeps its own
	silent  bool // it has said nothing
	doubts  int  // answers that did not agree: the first may be older than our paint
	asked   int  // numbers the questions, the last one counts
}

// Messages about the ground: the terminal did not tell in time, and it is time
// to ask again.
type (
	unanswered struct{}
	askNow     struct{ number int }
)

// askBackground asks the terminal how dark it is. Until it has answered nothing
// is painted, or it would tell us our own colour.
func askBackground() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor,
		tea.Tick(answerWithin, func(time.Time) tea.Msg { return unanswered{} }))
}

// askAgain asks once what we declared has had time to arrive.
func (a *App) askAgain() tea.Cmd {
	a.ground.asked++
	number := a.ground.asked
	return tea.Tick(askAgainIn, func(time.Time) tea.Msg { return askNow{number} })
}

// ask puts the question again, unless there is a later one.
func (a *App) ask(msg askNow) tea.Cmd {
	if msg.number != a.ground.asked || a.ground.sure || a.env.Theme.Background == nil {
		return nil
	}
	return tea.RequestBackgroundColor
}

// paint is the window's background and text colour. They are declared to the
// terminal once, so that plain text costs no colour of its own; nil leaves the
// terminal's.
func (a *App) paint() (back, fore color.Color) {
	if !a.ground.painted || a.opts.NoColour {
		return nil, nil
	}
	return a.env.Theme.Background, a.env.Theme.Foreground
}

// background is the terminal's answer: first what its own is, afterwards
// whether it took over ours.
func (a *App) background(dark bool) tea.Cmd {
	switch g := &a.ground; {
	case g.sure || g.painted && a.env.Theme.Background == nil:
		return nil
	case !g.painted:
		g.painted, a.env.Dark = true, dark
		return tea.Batch(a.setTheme(a.env.ThemeName), a.unlessSure(dark))
	case a.env.Theme.Dark == dark:
		g.sure, g.obeys, g.silent = true, true, false
		return a.setTheme(a.env.ThemeName)
	case g.doubts == 0:
		g.doubts++
		return a.askAgain()
	default:
		g.sure, g.deaf, g.silent, a.env.Dark = true, true, false, dark
		return a.setTheme(a.env.ThemeName)
	}
}

// unlessSure asks again when the terminal must change its ground for our theme.
func (a *App) unlessSure(dark bool) tea.Cmd {
	if a.ground.sure = a.env.Theme.Background == nil || a.env.Theme.Dark == dark; a.ground.sure {
		return nil
	}
	return a.askAgain()
}

// untold paints for a terminal that says nothing. Some begin to answer when they
// have been told a colour, so it is asked again; those that never do may have
// any ground, and get words without colour.
func (a *App) untold() tea.Cmd {
	if a.ground.painted {
		return nil
	}
	a.ground.painted, a.ground.silent = true, true
	return tea.Batch(a.setTheme(a.env.ThemeName), a.askAgain())
}

// setTheme takes the colours of a theme; where the ground cannot be had that
// they are made for, those that read on the one there is.
func (a *App) setTheme(name string) tea.Cmd {
	a.env.ThemeName = name
	th := theme.For(name, a.env.Dark)
	switch {
	case a.ground.deaf && th.Dark != a.env.Dark:
		th = theme.For(theme.Auto, a.env.Dark)
	case a.ground.silent && !th.Dark:
		th = th.Colourless()
	}
	a.env.Theme = th
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
	a.ground.painted, a.ground.silent = true, false // who chooses knows what they see
	var check tea.Cmd
	if !a.ground.obeys && !a.ground.deaf {
		a.ground.sure, a.ground.doubts = false, 0
		check = a.askAgain()
	}
	return tea.Batch(check, a.setTheme(name), a.chosen(config.Theme, name,
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
