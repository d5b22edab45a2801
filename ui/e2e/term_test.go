//go:build !windows

package e2e

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// patience is how long a screen may take: much longer than it ever does, so
// that a busy computer fails no test.
const patience = 20 * time.Second

// again is after how long a step key is pressed once more: the program takes a
// second one within 700 ms for the bounce of a clicker.
const again = 750 * time.Millisecond

// Term is the program in a terminal.
type Term struct {
	t   *testing.T
	cmd *exec.Cmd
	tty *os.File

	mu      sync.Mutex
	emu     *vt.Emulator
	raw     []byte        // everything the program wrote
	changed chan struct{} // closed and replaced at every output
	ended   chan struct{}
	err     error // of the process
}

// Start runs the program in a home of its own.
func Start(t *testing.T, home string, args ...string) *Term {
	t.Helper()
	return StartWith(t, home, nil, args...)
}

// StartWith is Start with more in the environment.
func StartWith(t *testing.T, home string, env []string, args ...string) *Term {
	t.Helper()
	return StartSized(t, home, 80, 24, env, args...)
}

// StartSized is StartWith in a terminal of so many cells.
func StartSized(t *testing.T, home string, width, height int, env []string, args ...string) *Term {
	t.Helper()
	if testing.Short() {
		t.Skip("a real terminal takes real time")
	}
	cmd := exec.Command(binary, args...)
	cmd.Env, cmd.Dir = append(environment(home), env...), home
	tty, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: uint16(height), Cols: uint16(width)})
	if err != nil {
		t.Fatal(err)
	}
	term := &Term{t: t, cmd: cmd, tty: tty, emu: vt.NewEmulator(width, height), changed: make(chan struct{}), ended: make(chan struct{})}
	drawn := make(chan struct{})
	go term.draw(drawn)
	// What the terminal answers goes back the way keys come.
	go func() { _, _ = io.Copy(tty, term.emu) }()
	go term.await(drawn)
	t.Cleanup(term.stop)
	return term
}

// environment is all that the program knows of this computer.
func environment(home string) []string {
	return []string{
		"HOME=" + home, "XDG_DATA_HOME=" + home + "/data", "XDG_CONFIG_HOME=" + home + "/config", "TMPDIR=" + os.TempDir(),
		"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=nl_NL.UTF-8", "TZ=Europe/Amsterdam", "PATH=" + os.Getenv("PATH"),
	}
}

// draw lets the terminal draw what the program writes.
func (t *Term) draw(drawn chan<- struct{}) {
	defer close(drawn)
	buf := make([]byte, 32<<10)
	for {
		n, err := t.tty.Read(buf)
		t.mu.Lock()
		_, _ = t.emu.Write(buf[:n])
		t.raw = append(t.raw, buf[:n]...)
		close(t.changed)
		t.changed = make(chan struct{})
		t.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// await waits for the end of the program, and for its last words.
func (t *Term) await(drawn <-chan struct{}) {
	t.err = t.cmd.Wait()
	select {
	case <-drawn:
	case <-time.After(patience):
	}
	close(t.ended)
}

// stop ends what a test left running.
func (t *Term) stop() {
	_ = t.cmd.Process.Kill()
	<-t.ended
	_ = t.tty.Close()
	t.mu.Lock()
	defer t.mu.Unlock()
	hangUp(t.emu)
}

// Screen is what somebody sees now.
func (t *Term) Screen() string {
	screen, _ := t.look()
	return screen
}

// Written is everything the program has written, byte by byte: for what must
// never be in it.
func (t *Term) Written() []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return append([]byte(nil), t.raw...)
}

func (t *Term) look() (screen string, changed <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	lines := strings.Split(t.emu.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \r")
	}
	return strings.Join(lines, "\n"), t.changed
}

// shows gives true once the screen shows what seen looks for, false after a
// while.
func (t *Term) shows(seen func(screen string) bool, within time.Duration) bool {
	late := time.After(within)
	for {
		screen, changed := t.look()
		if seen(screen) {
			return true
		}
		select {
		case <-changed:
		case <-t.ended:
			screen, _ := t.look()
			return seen(screen)
		case <-late:
			return false
		}
	}
}

// WaitFor waits until all texts stand on the screen. A text that the screen
// breaks over two lines is found too.
func (t *Term) WaitFor(texts ...string) {
	t.t.Helper()
	if !t.shows(has(texts...), patience) {
		t.fail("waited for %q", texts)
	}
}

// has says whether all texts stand on a screen.
func has(texts ...string) func(screen string) bool {
	return func(screen string) bool {
		flat := strings.Join(strings.Fields(screen), " ")
		for _, text := range texts {
			if !strings.Contains(flat, text) {
				return false
			}
		}
		return true
	}
}

// onWall is has without the footer, which names the step to come.
func onWall(texts ...string) func(screen string) bool {
	return func(screen string) bool {
		screen = strings.TrimRight(screen, "\n ")
		return has(texts...)(screen[:max(0, strings.LastIndexByte(screen, '\n'))])
	}
}

// Press presses keys by name, as one burst.
func (t *Term) Press(keys ...string) {
	t.t.Helper()
	for _, key := range keys {
		sequence, ok := sequences[key]
		if !ok {
			t.t.Fatalf("no such key: %q", key)
		}
		t.Type(sequence)
	}
}

// Type types a text.
func (t *Term) Type(text string) {
	t.t.Helper()
	if _, err := io.WriteString(t.tty, text); err != nil {
		t.fail("typing: %v", err)
	}
}

// Step presses a step key until the texts are seen.
func (t *Term) Step(key string, texts ...string) {
	t.t.Helper()
	for until := time.Now().Add(patience); time.Now().Before(until); {
		t.Press(key)
		if t.shows(onWall(texts...), again) {
			return
		}
	}
	t.fail("pressed %s and waited for %q", key, texts)
}

// Exit waits for the end of the program and gives its exit code.
func (t *Term) Exit() int {
	t.t.Helper()
	select {
	case <-t.ended:
	case <-time.After(patience):
		t.fail("waited for the end")
	}
	var exit *exec.ExitError
	if errors.As(t.err, &exit) {
		return exit.ExitCode()
	}
	return 0
}

// Kill ends the program as a power cut does.
func (t *Term) Kill() {
	t.t.Helper()
	if err := t.cmd.Process.Kill(); err != nil {
		t.t.Fatal(err)
	}
	<-t.ended
}

// fail ends the test with the screen as it is.
func (t *Term) fail(format string, args ...any) {
	t.t.Helper()
	t.t.Fatalf("%s\nthe screen:\n%s", fmt.Sprintf(format, args...), framed(t.Screen()))
}

// framed puts a line at the left, so that a screen stands out in a log.
func framed(screen string) string {
	return "  │ " + strings.ReplaceAll(strings.TrimRight(screen, "\n"), "\n", "\n  │ ")
}

// sequences are what a terminal sends for keys with a name.
var sequences = map[string]string{
	"enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "backspace": "\x7f", "delete": "\x1b[3~",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "pgup": "\x1b[5~", "pgdn": "\x1b[6~",
	"ctrl+c": "\x03", "ctrl+l": "\x0c", "ctrl+k": "\x0b", "ctrl+z": "\x1a", "ctrl+r": "\x12",
	"f2": "\x1bOQ", "f3": "\x1bOR", "f4": "\x1bOS", "f8": "\x1b[19~", "f9": "\x1b[20~", "f11": "\x1b[23~", "ctrl+s": "\x13",
}

// hangUp ends the copying of a terminal's answers. Emulator.Close would do that
// too, but it sets a flag that Read looks at without a lock (x/vt 20260823).
func hangUp(emu *vt.Emulator) {
	if answers, ok := emu.InputPipe().(io.Closer); ok {
		_ = answers.Close()
	}
}
