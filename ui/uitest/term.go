// Package uitest runs the whole program in a virtual terminal with a clock of
// its own: bytes in, screen out. Tests are exact and take no real time.
//
//	uitest.Run(t, func(t *testing.T) {
//		term := uitest.Start(t, uitest.Options{Build: build, First: screen.OpenHome{}})
//		term.Press("down", "enter")
//		term.WaitFor("Bijeenkomst")
//		term.Golden("home-setup")
//	})
//
// Everything happens in a testing/synctest bubble: no real time passes, and a
// command that never ends fails the test. Compare screens, never bytes: the
// bytes of a program differ from run to run, its screens do not.
package uitest

import (
	"context"
	"image/color"
	"io"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/vt"

	"intervision/ui/app"
	"intervision/ui/screen"
)

// Settle is how long (in the bubble's time) the program gets after each input:
// enough for a lone esc to be known as one, and for a frame to be drawn.
const Settle = 200 * time.Millisecond

// Options say what to run. Zero fields have a sensible value.
type Options struct {
	Width, Height int // 80×24
	Env           *screen.Env
	First         screen.Target // OpenHome
	Build         screen.Builder
	App           app.Options
	Ground        Ground
}

// Ground is what a terminal does when it is told or asked a colour.
type Ground uint8

// Grounds.
const (
	Obeys Ground = iota // takes it over, and says so when asked
	Keeps               // keeps its own black, and says so when asked
	Mute                // keeps its own and never says which
	Late                // says nothing until it was told a colour
)

// Term is a running program and the terminal it runs in.
type Term struct {
	t    *testing.T
	App  *app.App
	Env  *screen.Env
	prog *tea.Program

	mu     sync.Mutex
	emu    *vt.Emulator
	hidden bool
	title  string

	ground Ground
	told   bool // a background was declared
	keys   *io.PipeWriter
	cancel context.CancelFunc
	ended  chan struct{}
	once   sync.Once
	err    error
}

// Run runs a test in a bubble with a clock of its own.
func Run(t *testing.T, test func(t *testing.T)) {
	t.Helper()
	synctest.Test(t, test)
}

// Start runs the program until the end of the test and waits for its first
// frame. Call it inside Run.
func Start(t *testing.T, o Options) *Term {
	t.Helper()
	if o.Width == 0 {
		o.Width, o.Height = 80, 24
	}
	if o.First == nil {
		o.First = screen.OpenHome{}
	}
	if o.Env == nil {
		o.Env = Env(t)
	}
	ctx, cancel := context.WithCancel(context.Background())
	o.Env.Ctx = ctx
	term := &Term{t: t, Env: o.Env, cancel: cancel, ground: o.Ground, emu: vt.NewEmulator(o.Width, o.Height), ended: make(chan struct{})}
	term.App = app.New(o.Env, o.First, o.Build, o.App)
	term.watch()
	term.run(o)
	t.Cleanup(term.Kill)
	term.settle()
	return term
}

func (t *Term) watch() {
	t.emu.SetCallbacks(vt.Callbacks{
		CursorVisibility: func(visible bool) { t.hidden = !visible },
		Title:            func(title string) { t.title = title },
	})
}

func (t *Term) run(o Options) {
	in, keys := io.Pipe()
	t.keys = keys
	t.prog = t.App.Program(
		tea.WithInput(in), tea.WithOutput(out{t}),
		tea.WithEnvironment([]string{"TERM=xterm-256color"}),
		tea.WithColorProfile(colorprofile.TrueColor),
		tea.WithWindowSize(o.Width, o.Height), tea.WithoutSignalHandler(),
	)
	// What the terminal answers goes back in by the same way as keys; an
	// emulator whose answers nobody reads blocks for ever.
	go func() { _, _ = io.Copy(keys, t.emu) }()
	go func() {
		_, t.err = t.prog.Run()
		close(t.ended)
	}()
}

// Kill ends the program at once, without asking it, and lets every timer that is
// still pending run out: what then still waits is a leak, and fails the test.
// Every program is killed at the end of its test.
func (t *Term) Kill() {
	t.once.Do(func() {
		t.settle() // a key on its way would wait for ever for a program that is gone
		t.prog.Kill()
		<-t.ended
		t.cancel()
		_ = t.keys.Close()
		t.mu.Lock()
		hangUp(t.emu)
		t.mu.Unlock()
		time.Sleep(time.Minute)
	})
}

// out is the program's side of the terminal. Without a tty the renderer counts
// on \n being turned into \r\n.
type out struct{ t *Term }

func (o out) Write(p []byte) (int, error) {
	o.t.mu.Lock()
	defer o.t.mu.Unlock()
	_, err := o.t.emu.Write([]byte(strings.ReplaceAll(o.t.heard(string(p)), "\n", "\r\n")))
	return len(p), err
}

// heard takes out of what is written what this terminal does not know.
func (t *Term) heard(s string) string {
	if t.ground == Obeys {
		return s
	}
	return colours.ReplaceAllStringFunc(s, func(said string) string {
		asks := strings.HasPrefix(said, "\x1b]11;?")
		switch {
		case t.ground == Keeps && asks, t.ground == Late && t.told:
			return said
		case t.ground == Late && !asks:
			t.told = true
			return said
		}
		return ""
	})
}

// colours are the sequences that set or ask the colours of the window.
var colours = regexp.MustCompile("\x1b\\]1[01];[^\x07]*\x07")

// Ground is the background of the terminal now.
func (t *Term) Ground() color.Color {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.BackgroundColor()
}

func (t *Term) settle() {
	time.Sleep(Settle)
	synctest.Wait()
}

// Wait lets time pass.
func (t *Term) Wait(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// Ended says whether the program has ended; its error is nil when it left in
// the ordinary way.
func (t *Term) Ended() (bool, error) {
	select {
	case <-t.ended:
		return true, t.err
	default:
		return false, nil
	}
}

// Send hands the program a message as if it came from outside: a signal, the
// result of a command.
func (t *Term) Send(msg tea.Msg) {
	t.prog.Send(msg)
	t.settle()
}

// hangUp ends the copying of a terminal's answers. Emulator.Close would do that
// too, but it sets a flag that Read looks at without a lock (x/vt 20260823).
func hangUp(emu *vt.Emulator) {
	if answers, ok := emu.InputPipe().(io.Closer); ok {
		_ = answers.Close()
	}
}
