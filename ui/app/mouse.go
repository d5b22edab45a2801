package app

import (
	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/screen"
)

// mouse is what the router knows of it.
//
// What can be clicked is what a person sees: the keys in the footer, the rows of
// a list with a chosen one, the values between ‹ and ›, the boxes to tick. No
// screen knows the mouse: a click becomes the commands that keys would have
// given. A press acts when it is let go in the same place. Who drags wants to
// select text: then the mouse is given back to the terminal until the next key.
type mouse struct {
	on      bool // it is listened to
	lent    bool // the terminal has it until the next key
	pressed bool
	column  int // where it was pressed
	row     int
}

// mode is what the terminal is asked to report: clicks, the wheel and dragging.
func (m mouse) mode() tea.MouseMode {
	if m.on && !m.lent {
		return tea.MouseModeCellMotion
	}
	return tea.MouseModeNone
}

// dragged is how far the mouse goes before it is no click.
const dragged = 2

func (a *App) pointed(msg tea.MouseMsg) tea.Cmd {
	at := msg.Mouse()
	switch msg.(type) {
	case tea.MouseWheelMsg:
		return a.wheel(at.Button)
	case tea.MouseClickMsg:
		a.mouse.pressed = at.Button == tea.MouseLeft
		a.mouse.column, a.mouse.row = at.X, at.Y
	case tea.MouseMotionMsg:
		if !a.mouse.pressed || abs(at.X-a.mouse.column) < dragged && at.Y == a.mouse.row {
			return nil
		}
		a.mouse.pressed, a.mouse.lent = false, true
		return a.say(a.env.Words.App.MouseLent)
	case tea.MouseReleaseMsg:
		pressed := a.mouse.pressed
		a.mouse.pressed = false
		if pressed && at.Y == a.mouse.row && abs(at.X-a.mouse.column) < dragged {
			a.quieten()
			return a.click(a.mouse.column, a.mouse.row)
		}
	}
	return nil
}

func abs(n int) int { return max(n, -n) }

// switchMouse listens to the mouse, or no longer.
func (a *App) switchMouse() tea.Cmd {
	a.mouse = mouse{on: !a.mouse.on}
	if a.mouse.on {
		return a.say(a.env.Words.App.MouseOn)
	}
	return a.say(a.env.Words.App.MouseOff)
}

// click is a press and a release in one place.
func (a *App) click(column, row int) tea.Cmd {
	footer := row == a.height-1
	switch {
	case a.exit.state != staying:
		if footer && a.exit.state == asked {
			a.exit = exit{}
		}
	case a.tooSmall():
	case a.curtain:
		a.curtain = !footer || !a.settled()
	case a.menu != nil:
		return a.clickMenu(row)
	case footer:
		return a.clickHint(column)
	default:
		return a.clickRow(column, row)
	}
	return nil
}

// clickHint does what stands in the footer.
func (a *App) clickHint(column int) tea.Cmd {
	at := footerIndent
	for _, h := range a.hints() {
		if column >= at && column < at+width(h.text)-width("") {
			return a.do(h.id, "")
		}
		at += width(h.text)
	}
	return nil
}

// clickMenu chooses a command of the menu; one that is chosen already is done.
func (a *App) clickMenu(row int) tea.Cmd {
	from, to := a.menu.window(a.height)
	i := from + row - menuFirst
	switch {
	case i < from || i >= to:
		return nil
	case i == a.menu.at:
		return a.choose()
	}
	a.menu.at = i
	return nil
}

// wheel goes up and down: in the menu, in a list, through what is too long.
func (a *App) wheel(button tea.MouseButton) tea.Cmd {
	key := map[tea.MouseButton]string{tea.MouseWheelUp: "up", tea.MouseWheelDown: "down"}[button]
	if key == "" || a.exit.state != staying || a.curtain || a.tooSmall() {
		return nil
	}
	if a.menu != nil {
		return a.menuKey(tea.KeyPressMsg{Code: map[string]rune{"up": tea.KeyUp, "down": tea.KeyDown}[key]})
	}
	switch {
	case a.offers(keys.Choose):
		return a.give(keys.Choose, key)
	case a.offers(keys.Scroll):
		return a.give(keys.Scroll, "alt+"+key)
	case a.offers(keys.Page):
		return a.give(keys.Page, map[string]string{"up": "pgup", "down": "pgdown"}[key])
	}
	return nil
}

// offers says whether the top screen offers a command that works.
func (a *App) offers(id keys.ID) bool {
	for _, b := range a.top().screen.Keys(a.env) {
		if b.ID == id && b.Off == "" {
			return true
		}
	}
	return false
}

// give hands the top screen a command with the key that would have given it.
func (a *App) give(id keys.ID, key string) tea.Cmd {
	return a.update(a.top(), screen.Do{Command: id, Key: key})
}
