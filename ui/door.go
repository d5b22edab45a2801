package ui

import (
	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/screen"
)

// door is the way to the invented team: it leaves this run of the program, and
// Run opens the other one.
type door struct{ wanted *bool }

// opened goes through the door once it has been shown.
type opened struct{}

func passed() tea.Msg { return opened{} }

// Update leaves.
func (d door) Update(_ *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	if _, ok := msg.(opened); !ok {
		return d, screen.Stay(), nil
	}
	*d.wanted = true
	return d, screen.Quit(), nil
}

// View is empty: nobody sees it for longer than a frame.
func (door) View(*screen.Env) screen.Frame { return screen.Frame{} }

// Keys are none.
func (door) Keys(*screen.Env) []keys.Binding { return nil }

// Typing says that nothing is typed here.
func (door) Typing() bool { return false }

// Busy says that nothing is kept here.
func (door) Busy() bool { return false }
