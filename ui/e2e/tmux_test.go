//go:build !windows

package e2e

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// tmux is the program in a window of tmux.
type tmux struct {
	t    *testing.T
	sock string
}

// inTmux runs the program in a server of its own; without tmux there is nothing
// to compare with.
func inTmux(t *testing.T, home string) tmux {
	t.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		t.Skip("no tmux here")
	}
	m := tmux{t, filepath.Join(t.TempDir(), "s")}
	t.Cleanup(func() { _ = exec.Command("tmux", "-S", m.sock, "kill-server").Run() })
	words := append([]string{"env", "-i"}, environment(home)...)
	words = append(words, "TERM=tmux-256color", binary)
	m.run("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", strings.Join(words, " "), ";", "set", "-g", "status", "off")
	return m
}

func (m tmux) run(args ...string) string {
	m.t.Helper()
	cmd := exec.Command("tmux", append([]string{"-u", "-S", m.sock}, args...)...)
	cmd.Env = environment(m.t.TempDir())
	out, err := cmd.CombinedOutput()
	if err != nil {
		m.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// screen is what tmux shows.
func (m tmux) screen() string {
	lines := strings.Split(m.run("capture-pane", "-p"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// In tmux every column stands where it stands elsewhere, whatever people are
// called.
func TestTheSameInTmux(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("a real terminal takes real time")
	}
	m := inTmux(t, t.TempDir())
	term := Start(t, t.TempDir())
	same := func(texts ...string) {
		t.Helper()
		term.WaitFor(texts...)
		for until := time.Now().Add(patience); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
			if m.screen() == strings.TrimRight(term.Screen(), "\n") {
				return
			}
		}
		t.Fatalf("elsewhere:\n%s\nin tmux:\n%s", framed(term.Screen()), framed(m.screen()))
	}
	press := func(keys ...string) {
		for _, key := range keys {
			term.Press(map[string]string{"Enter": "enter", "Escape": "esc", "Down": "down", "Up": "up"}[key])
		}
		m.run(append([]string{"send-keys"}, keys...)...)
	}
	write := func(line string) {
		term.Type(line)
		m.run("send-keys", "-l", line)
		press("Enter")
	}
	same("▸ Beginnen met ons team")
	press("Enter")
	same("▏")
	write("Kring 🌍 Ñandú")
	same("Kring 🌍 Ñandú")
	for _, name := range []string{"Zoë 👩‍👩‍👧 Jansen", "José Ángel", "مريم", "山田太郎", "שרה כהן", "Wilhelmina-Bernadette van den Bovenkamp-Achterhuis", "🇳🇱 Ørjan"} {
		write(name)
		same()
	}
	press("Enter")
	same("▸ Bijeenkomst beginnen")
	press("Down", "Down", "Enter")
	same("Hoe vaak?")
	press("Enter")
	same("brengt in", "مريم", "山田太郎")
	press("Escape")
	same("▸ Reeks")
	press("Up", "Up", "Enter")
	same("1 van 3", "🇳🇱 Ørjan")
	press("Enter", "Enter")
	same("3 van 3", "▸")
	press("Enter")
	same("pgdn beginnen", "山田太郎")
	term.leave()
}
