//go:build linux

// Package terminal runs a program in a pseudo-terminal and measures what a
// person would notice of it: when something is painted, how many bytes that
// takes, what the program costs while nothing happens.
//
// Each read is stamped before anything else is done with it, so the time the
// emulator takes is nobody's.
package terminal

import (
	"errors"
	"fmt"
	"image/color"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// Size is that of a window, in cells.
type Size struct{ Width, Height int }

func (s Size) String() string { return fmt.Sprintf("%d×%d", s.Width, s.Height) }

// ErrEnded says the program ended while something of it was awaited.
var ErrEnded = errors.New("the program ended")

// Terminal is a program with the window it draws in. It belongs to one goroutine.
type Terminal struct {
	size    Size
	cmd     *exec.Cmd
	master  *os.File
	screen  *vt.Emulator
	output  chan piece
	started time.Time
	last    time.Time // when the program last wrote
	bytes   int       // written by the program so far
}

// piece is what one read gave, and when.
type piece struct {
	at   time.Time
	data []byte
}

// Start runs a program with exactly this environment and what a terminal adds.
// home becomes its HOME.
func Start(home string, size Size, env []string, program string, args ...string) (*Terminal, error) {
	master, tty, err := pty.Open()
	if err != nil {
		return nil, err
	}
	defer tty.Close()
	if err := pty.Setsize(master, &pty.Winsize{Cols: uint16(size.Width), Rows: uint16(size.Height)}); err != nil {
		master.Close()
		return nil, err
	}
	t := &Terminal{size: size, cmd: exec.Command(program, args...), master: master, screen: newScreen(size), output: make(chan piece, 1024)}
	t.cmd.Dir = home
	t.cmd.Env = append([]string{"TERM=xterm-256color", "COLORTERM=truecolor", "TZ=UTC", "HOME=" + home, "PATH=" + os.Getenv("PATH")}, env...)
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = tty, tty, tty
	t.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	master.Fd() // from here on reads block, and wake up without the poller in between
	t.started = time.Now()
	if err := t.cmd.Start(); err != nil {
		master.Close()
		return nil, err
	}
	go t.read()
	go t.answer()
	return t, nil
}

// newScreen answers what programs ask as a modern terminal does: it is dark, and
// it knows synchronized output and graphemes.
func newScreen(size Size) *vt.Emulator {
	screen := vt.NewEmulator(size.Width, size.Height)
	screen.SetDefaultBackgroundColor(color.RGBA{R: 0x1e, G: 0x1e, B: 0x2e, A: 0xff})
	screen.SetDefaultForegroundColor(color.RGBA{R: 0xdd, G: 0xdd, B: 0xdd, A: 0xff})
	screen.RegisterCsiHandler(ansi.Command('?', '$', 'p'), func(params ansi.Params) bool {
		mode, _, _ := params.Param(0, 0)
		known := mode == 2026 || mode == 2027
		if known {
			_, _ = fmt.Fprintf(screen.InputPipe(), "\x1b[?%d;2$y", mode)
		}
		return known
	})
	return screen
}

// read stamps what the program writes.
func (t *Terminal) read() {
	defer close(t.output)
	buffer := make([]byte, 64<<10)
	for {
		n, err := t.master.Read(buffer)
		if n > 0 {
			t.output <- piece{time.Now(), append([]byte(nil), buffer[:n]...)}
		}
		if err != nil { // the program closed its side
			return
		}
	}
}

// answer passes on what the emulator replies.
func (t *Terminal) answer() { _, _ = io.Copy(t.master, t.screen) }

// next draws the next thing that the program writes, and says when it came.
// Without anything until then it is the zero time.
func (t *Terminal) next(until time.Time) (time.Time, error) {
	timer := time.NewTimer(time.Until(until))
	defer timer.Stop()
	select {
	case p, ok := <-t.output:
		if !ok {
			return time.Time{}, ErrEnded
		}
		t.last = p.at
		t.bytes += len(p.data)
		_, _ = t.screen.Write(p.data)
		return p.at, nil
	case <-timer.C:
		return time.Time{}, nil
	}
}

// Await waits until a text can be seen, and gives how long after the start
// that was (or the last output, if it can be seen already).
func (t *Terminal) Await(text string, patience time.Duration) (time.Duration, error) {
	until := time.Now().Add(patience)
	for !strings.Contains(t.Text(), text) {
		at, err := t.next(until)
		switch {
		case err != nil:
			return 0, fmt.Errorf("%w before it showed %q:\n%s", err, text, t.Text())
		case at.IsZero():
			return 0, fmt.Errorf("%q cannot be seen after %v:\n%s", text, patience, t.Text())
		}
	}
	return t.last.Sub(t.started), nil
}

// restless is how long a program may go on writing before Settle gives up.
const restless = 10 * time.Second

// Settle waits until nothing was written for so long. A program that does not
// come to rest is an error.
func (t *Terminal) Settle(quiet time.Duration) error {
	for end := time.Now().Add(restless); time.Now().Before(end); {
		at, err := t.next(time.Now().Add(quiet))
		if err != nil || at.IsZero() {
			return err
		}
	}
	return fmt.Errorf("it still writes after %v:\n%s", restless, t.Text())
}

// Text is what can be seen, a line for each row.
func (t *Terminal) Text() string {
	var b strings.Builder
	for y := range t.size.Height {
		for x := 0; x < t.size.Width; x++ {
			c := t.screen.CellAt(x, y)
			if c == nil || c.Content == "" {
				b.WriteByte(' ')
				continue
			}
			b.WriteString(c.Content)
			x += max(c.Width, 1) - 1
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// End stops the program and takes everything down.
func (t *Terminal) End() {
	_ = t.cmd.Process.Kill()
	for range t.output { // up to the end; whoever reads it must not block
	}
	_ = t.cmd.Wait()
	_ = t.master.Close()
	if replies, ok := t.screen.InputPipe().(io.Closer); ok {
		_ = replies.Close() // the emulator's own Close races with answer
	}
}
