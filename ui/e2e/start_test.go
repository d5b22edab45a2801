//go:build !windows

package e2e

import "testing"

// The very first start greets; ctrl+c twice leaves, and all is well.
func TestFirstScreenAndOut(t *testing.T) {
	term := Start(t, t.TempDir())
	term.WaitFor("ctrl+c")
	term.Press("ctrl+c")
	term.WaitFor("nog een keer op ctrl+c")
	term.Press("ctrl+c")
	if code := term.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}
