package app_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/app"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// BenchmarkFrame is what the router itself adds to a key: finding the command,
// the footer, and fitting the frame.
func BenchmarkFrame(b *testing.B) {
	a := app.New(uitest.Env(new(testing.T)), screen.OpenHome{}, builder(new([]string), nil), app.Options{})
	a.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
	key := tea.KeyPressMsg{Code: 'q', Text: "q"}
	b.ReportAllocs()
	for b.Loop() {
		a.Update(key)
		_ = a.View()
	}
}
