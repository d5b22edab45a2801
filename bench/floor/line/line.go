// Package line is the least a Bubble Tea program can be: the other screen, one
// line, a count that any key moves on. What it costs, every such program costs.
package line

import (
	"fmt"

	tea "charm.land/bubbletea/v2"
)

type model struct{ keys int }

// Init asks for nothing.
func (model) Init() tea.Cmd { return nil }

// Update counts keys; q ends it.
func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		if key.String() == "q" {
			return m, tea.Quit
		}
		m.keys++
	}
	return m, nil
}

// View is the line.
func (m model) View() tea.View {
	v := tea.NewView(fmt.Sprintf("ready, %d keys", m.keys))
	v.AltScreen = true
	return v
}

// Run shows the line until q is pressed.
func Run() error {
	_, err := tea.NewProgram(model{}).Run()
	return err
}
