package app

import (
	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/screen"
)

// What follows is for a program without a window (ui/plain): it reads lines in
// place of keys and draws nothing, and goes from screen to screen the same way.

// Start opens the first screen.
func (a *App) Start() tea.Cmd { return a.start }

// Top is the screen on top.
func (a *App) Top() screen.Screen { return a.top().screen }

// Offered are the commands that can be given now, the program's own too.
func (a *App) Offered() []keys.Binding { return a.offered() }

// Do gives a command that is offered; any other does nothing.
func (a *App) Do(id keys.ID) tea.Cmd { return tea.Batch(a.do(id, ""), a.settle()) }

// Give gives the top screen what a key would have given it, and no other screen.
func (a *App) Give(msg tea.Msg) tea.Cmd { return tea.Batch(a.update(a.top(), msg), a.settle()) }

// Notice is what the router itself has to say, empty for nothing.
func (a *App) Notice() string { return a.notice.text }

// Quit leaves without asking, as soon as everything is kept.
func (a *App) Quit() tea.Cmd { return tea.Batch(a.quit(), a.settle()) }

// Ended says whether the program has been left and everything is kept.
func (a *App) Ended() bool { return a.exit.state == done }

// Close ends what the screens still wait for.
func (a *App) Close() { a.close() }
