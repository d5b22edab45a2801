package app

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/config"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// key finds out what a key press means: first what lies on top, then the
// commands that are offered, then it is for the screen's text field.
func (a *App) key(msg tea.KeyPressMsg) tea.Cmd {
	name := msg.String()
	a.quieten()
	a.mouse.lent, a.mouse.pressed = false, false
	switch {
	case name == "f5": // clickers send it
		return nil
	case a.exit.state != staying:
		return a.exitKey(name)
	case name == "ctrl+c":
		return a.askToLeave()
	case a.curtain:
		a.lift(name)
		return nil
	case a.tooSmall():
		return a.unseen(msg)
	case a.menu != nil:
		return a.menuKey(msg)
	}
	inWord := a.inWord(name)
	id, ok := a.match(msg, a.offered())
	if !ok || inWord && (id == keys.Curtain || id == keys.Help) {
		return a.update(a.top(), msg)
	}
	return a.do(id, name)
}

// unseen is a key while the window is too small to show the screen. Whoever is
// in the middle of a sentence loses none of it; anything else does nothing.
func (a *App) unseen(msg tea.KeyPressMsg) tea.Cmd {
	rubbed := msg.Code == tea.KeyBackspace
	if a.covered() || !a.top().screen.Typing() || msg.Text == "" && !rubbed {
		return nil
	}
	return a.update(a.top(), msg)
}

// match finds the command of a key. A text of several characters, which an input
// method sends at once, is none, whatever key is called so.
func (a *App) match(msg tea.KeyPressMsg, offered []keys.Binding) (keys.ID, bool) {
	if len([]rune(msg.Text)) > 1 {
		return "", false
	}
	return a.env.Keys.Match(msg.String(), a.top().screen.Typing(), offered)
}

// do carries out a command: the router's own, or the screen's. key is empty
// when it was chosen by name.
func (a *App) do(id keys.ID, key string) tea.Cmd {
	for _, b := range a.top().screen.Keys(a.env) {
		if b.ID == id && b.Off == "" {
			return a.update(a.top(), screen.Do{Command: id, Key: key})
		}
	}
	switch id {
	case keys.Help:
		a.menu = a.newMenu(false)
	case keys.Palette:
		a.menu = a.newMenu(true)
	case keys.Language:
		return a.setLanguage(lang.Next(a.env.Lang))
	case keys.Theme:
		return a.nextTheme()
	case keys.Mouse:
		return a.switchMouse()
	case keys.Curtain:
		a.draw()
	case keys.Leave:
		return a.askToLeave()
	}
	return nil
}

// setLanguage changes every word at once; screens keep their place.
func (a *App) setLanguage(code string) tea.Cmd {
	a.env.Lang, a.env.Words = code, lang.For(code)
	if a.menu != nil {
		a.menu.refresh(a)
	}
	return tea.Batch(a.changed(), a.chosen(config.Language, code, "")) // everything one sees says it
}

// printable keeps what can stand in a search line.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, s)
}
