package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/screen"
)

// How long keeping may take before people are told, and before a program that
// was told to end by a signal ends all the same.
const (
	slowAfter   = 2 * time.Second
	giveUpAfter = 5 * time.Second
)

// exit is how far we are with leaving.
type exit struct {
	state exitState
	slow  bool // keeping takes long: leaving without it is offered
}

type exitState uint8

const (
	staying  exitState = 0
	asked    exitState = 1 // the curtain is drawn, once more leaves
	quitting exitState = 2 // as soon as nothing is busy
	done     exitState = 3
)

type (
	quitAsked struct{} // by a signal or the end of the connection
	slow      struct{} // slowAfter has passed since leaving began
	giveUp    struct{} // giveUpAfter has passed since a signal
)

// askToLeave draws the curtain; the second time it leaves. What lies over the
// screen is closed first, so that nobody answers a question they do not see.
func (a *App) askToLeave() tea.Cmd {
	switch a.exit.state {
	case staying:
		a.menu = nil
		a.exit.state = asked
	case asked:
		return a.quit()
	case quitting:
		if a.exit.slow {
			return a.end()
		}
	}
	return nil
}

// exitKey is a key while the way out is shown: leaving has a key of its own,
// esc goes back, and before the leaving began every other key goes back too.
func (a *App) exitKey(name string) tea.Cmd {
	switch {
	case name == "ctrl+c":
		return a.askToLeave()
	case a.exit.state == asked || (a.exit.slow && name == "esc"):
		a.exit = exit{}
	}
	return nil
}

// quit lets every screen keep what it has, and waits until none is busy.
func (a *App) quit() tea.Cmd {
	if a.exit.state >= quitting {
		return nil
	}
	a.exit = exit{state: quitting}
	cmds := []tea.Cmd{screen.After(a.env.Ctx, slowAfter, slow{})}
	for i := len(a.stack) - 1; i >= 0; i-- {
		cmds = append(cmds, a.leave(a.stack[i]))
	}
	return tea.Batch(cmds...)
}

// late is what happens when keeping takes long.
func (a *App) late(msg tea.Msg) tea.Cmd {
	switch msg.(type) {
	case slow:
		a.exit.slow = a.exit.state == quitting
	case giveUp:
		if a.exit.state == quitting {
			return a.end()
		}
	}
	return nil
}

// end leaves now.
func (a *App) end() tea.Cmd {
	a.exit.state = done
	return tea.Quit
}

// Filter keeps a message that would end the program at once from doing so
// before everything is kept. Hand it to tea.WithFilter.
func (a *App) Filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg.(type) {
	case tea.QuitMsg, tea.InterruptMsg:
		if a.exit.state != done {
			return quitAsked{}
		}
	case tea.SuspendMsg:
		return nil // ctrl+z takes back a decision here
	}
	return msg
}
