//go:build unix

package app_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"intervision/ui/app"
	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// child names the file in which a program started by these tests writes what it
// has kept.
const child = "APP_TEST_CHILD"

func TestMain(m *testing.M) {
	if file := os.Getenv(child); file != "" {
		if err := lead(file); err != nil {
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// lead runs a program whose one screen takes a while to keep its draft.
func lead(file string) error {
	build := func(ctx context.Context, _ *screen.Env, _ screen.Target) (screen.Screen, tea.Cmd) {
		return drafty{file}, nil
	}
	return app.New(uitest.Env(new(testing.T)), screen.OpenHome{}, build, app.Options{}).Run(context.Background())
}

type drafty struct{ file string }

func (d drafty) Update(*screen.Env, tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	return d, screen.Stay(), nil
}
func (d drafty) View(*screen.Env) screen.Frame   { return screen.Frame{Lines: []string{"READY"}} }
func (d drafty) Keys(*screen.Env) []keys.Binding { return nil }
func (d drafty) Typing() bool                    { return true }
func (d drafty) Busy() bool                      { return false }
func (d drafty) Leave(*screen.Env) tea.Cmd {
	return func() tea.Msg {
		time.Sleep(100 * time.Millisecond)
		return os.WriteFile(d.file, []byte("kept"), 0o600)
	}
}

// real is the program in a terminal of the operating system.
type real struct {
	t    *testing.T
	cmd  *exec.Cmd
	tty  *os.File
	file string
	mu   sync.Mutex
	out  bytes.Buffer
}

func begin(t *testing.T) *real {
	t.Helper()
	r := &real{t: t, file: filepath.Join(t.TempDir(), "kept")}
	r.cmd = exec.Command(os.Args[0])
	r.cmd.Env = []string{child + "=" + r.file, "TERM=xterm-256color", "TZ=UTC"}
	tty, err := pty.StartWithSize(r.cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Skip("no terminal to be had: ", err)
	}
	r.tty = tty
	go r.drain()
	t.Cleanup(func() { _ = r.cmd.Process.Kill(); _ = tty.Close() })
	r.until("READY")
	return r
}

func (r *real) drain() {
	buf := make([]byte, 4096)
	for {
		n, err := r.tty.Read(buf)
		r.mu.Lock()
		r.out.Write(buf[:n])
		r.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (r *real) until(text string) {
	r.t.Helper()
	for range 1000 {
		r.mu.Lock()
		seen := bytes.Contains(r.out.Bytes(), []byte(text))
		r.mu.Unlock()
		if seen {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	r.t.Fatalf("%q never came", text)
}

// ended waits for the end and says whether it was an ordinary one, with the
// draft on disk.
func (r *real) ended() {
	r.t.Helper()
	err := r.cmd.Wait()
	if kept, _ := os.ReadFile(r.file); string(kept) != "kept" {
		r.t.Errorf("the draft is lost (%v)", err)
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		r.t.Errorf("it ended badly: %v", err)
	}
}

func TestHangUpKeepsEverything(t *testing.T) {
	r := begin(t)
	_ = r.tty.Close()
	r.ended()
}

func TestSignalsKeepEverything(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT} {
		t.Run(signal.String(), func(t *testing.T) {
			r := begin(t)
			_ = r.cmd.Process.Signal(signal)
			r.ended()
		})
	}
}

func TestLeavingByKeyInARealTerminal(t *testing.T) {
	r := begin(t)
	_, _ = r.tty.Write([]byte("\x03"))
	r.until("alles is bewaard")
	_, _ = r.tty.Write([]byte("\x03"))
	r.ended()
}
