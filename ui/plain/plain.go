// Package plain is the program line by line: it says in plain sentences what a
// screen shows, numbers what can be chosen, and reads an answer at a time. It is
// for people who listen to a screen reader, for pipes and for tests.
//
// The rules it keeps:
//
//   - one thing after the other: nothing is drawn again, nothing moves, no sign
//     that only means something to the eye;
//   - the screens decide. A line becomes the messages that keys would have given
//     (see screen.Speech); no rule of a session stands here;
//   - what is typed as text is text: a command begins with a stroke;
//   - nothing is said in the middle of typing. What happened meanwhile, here or
//     in another program, is told before the next question;
//   - the end of the input leaves: the session pauses and all of it is kept.
package plain

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/app"
	"intervision/ui/screen"
)

// Options are what the conversation is handed.
type Options struct {
	Env   *screen.Env // complete but for its size; from here on it belongs to the conversation
	First screen.Target
	Build screen.Builder
	In    io.Reader
	Out   io.Writer
	// Echo writes answers behind their questions: for input that nobody sees.
	Echo bool
	// Wide tells how many cells a line has where it is shown, so that no word is
	// broken; 0, or no function, leaves lines as long as they are.
	Wide func() int
	App  app.Options
	// Goes says whether another conversation follows: then nobody says goodbye.
	Goes func() bool
	slow time.Duration // in place of slow
}

// ErrNotKept is returned where the last lines could not be kept. Nobody has been
// told.
var ErrNotKept = errors.New("not everything could be kept")

// The window that the screens believe in: what they show does not depend on it.
const (
	width  = 80
	height = 25
)

// talk is one conversation.
type talk struct {
	env     *screen.Env
	app     *app.App
	waits   *waits
	in      *input
	out     *bufio.Writer
	echo    bool
	wide    func() int
	goes    func() bool
	signals chan os.Signal
	late    chan tea.Msg // of commands that took long
	slow    time.Duration
	waiting time.Duration // for a command before the next question

	place    string                 // where the last question was asked
	said     map[string]screen.Part // by name
	list     []string               // of choices, as last said
	below    *under                 // what the place lies over
	stood    string                 // in the line, as last said
	entering string                 // what an empty line does, as last said
	prompt   string                 // before the answer, as last said
	chosen   string                 // by the last answer, where nothing else came of it
	noticed  string                 // as last said
	routed   string                 // of the router, as last said
	asked    bool                   // a question stands there, without a line end
	quiet    bool                   // nothing was said since the last answer
	pending  *pending               // a command that waits for a number
	wrong    error                  // of the output: nobody listens any more
}

// Run leads the conversation until somebody leaves or the input ends.
func Run(ctx context.Context, o Options) error {
	t := &talk{env: o.Env, out: bufio.NewWriter(o.Out), echo: o.Echo, wide: o.Wide, goes: o.Goes, slow: cmp.Or(o.slow, slow), said: map[string]screen.Part{}, signals: make(chan os.Signal, 1), late: make(chan tea.Msg)}
	t.waiting = t.slow
	if t.echo {
		t.waiting *= calm
	}
	t.waits = &waits{clock: o.Env.Clock}
	o.Env.Ctx, o.Env.Lines = screen.WithWaits(ctx, t.waits), true
	t.app = app.New(o.Env, o.First, o.Build, o.App)
	defer t.app.Close()
	signal.Notify(t.signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(t.signals)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	t.in = read(ctx, o.In)
	t.run(t.app.Start())
	t.tell(tea.WindowSizeMsg{Width: width, Height: height})
	t.line(t.env.Words.Plain.Hello)
	for !t.app.Ended() && t.wrong == nil {
		t.speak()
		line, more := t.listen(ctx)
		if !more {
			break
		}
		t.hear(line)
	}
	return t.leave()
}

// send gives messages to the top screen, and carries out what it wants done.
func (t *talk) send(msgs ...tea.Msg) {
	for _, msg := range msgs {
		t.run(t.app.Give(msg))
	}
}

// tell gives messages to every screen.
func (t *talk) tell(msgs ...tea.Msg) {
	for _, msg := range msgs {
		_, cmd := t.app.Update(msg)
		t.run(cmd)
	}
}

// run carries out a command and what follows from it, one after the other: what
// a screen asks the store is known before the next question.
func (t *talk) run(cmd tea.Cmd) {
	for queue := []tea.Cmd{cmd}; len(queue) > 0; {
		first := queue[0]
		queue = queue[1:]
		if first != nil {
			queue = append(t.follow(t.done(first)), queue...)
		}
		if len(queue) == 0 {
			queue = t.soon()
		}
	}
}

// slow is how long a command is waited for. What takes longer is told to the
// screens when it comes: nobody is kept from the next question by a disk.
const slow = 2 * time.Second

// calm is how much longer it is waited for where nobody sits: the lines of a pipe
// are there already, and each belongs to the question it was written for.
const calm = 30

// done is what came of a command, nil if that takes long.
func (t *talk) done(cmd tea.Cmd) tea.Msg {
	came := make(chan tea.Msg, 1)
	go func() { came <- cmd() }()
	timer := time.NewTimer(t.waiting)
	defer timer.Stop()
	select {
	case msg := <-came:
		return msg
	case <-timer.C:
	}
	go func() {
		select {
		case t.late <- <-came:
		case <-t.env.Ctx.Done():
		}
	}()
	return nil
}

// follow is what a command's message comes down to.
func (t *talk) follow(msg tea.Msg) []tea.Cmd {
	if more, ok := several(msg); ok || msg == nil {
		return more
	}
	_, next := t.app.Update(msg)
	return []tea.Cmd{next}
}

// soon are the messages that are due, as commands.
func (t *talk) soon() []tea.Cmd {
	var cmds []tea.Cmd
	for _, msg := range t.waits.due() {
		cmds = append(cmds, func() tea.Msg { return msg })
	}
	return cmds
}

// listen waits for a line. Meanwhile the screens get what is due: a session
// gives its sign of life.
func (t *talk) listen(ctx context.Context) (string, bool) {
	lines := t.in.ask()
	for {
		timer := time.NewTimer(t.waits.idle())
		line, state := "", waiting
		select {
		case l, more := <-lines:
			if line, state = l, answered; !more {
				state = left
			}
		case <-t.signals:
			state = left
		case <-ctx.Done():
			state = left
		case msg := <-t.late:
			t.run(func() tea.Msg { return msg })
		case <-timer.C:
		}
		timer.Stop()
		if state != waiting {
			t.in.asked = false
			return line, state == answered
		}
		t.run(nil)
	}
}

// state is how far the waiting for an answer is.
type state uint8

const (
	waiting state = iota
	answered
	left
)

// patience is how long keeping may take at the end, in waits for a command.
const patience = 3

// leave has everything kept, and says how to go on.
func (t *talk) leave() error {
	running := t.speech().Running
	t.run(t.app.Quit())
	for until := time.Now().Add(patience * t.slow); !t.app.Ended() && time.Now().Before(until); {
		select { // until it is tried again
		case msg := <-t.late:
			t.run(func() tea.Msg { return msg })
		case <-time.After(min(t.waits.idle(), t.slow/4)):
			t.run(nil)
		}
	}
	w := t.env.Words
	if t.asked {
		t.write("\n")
	}
	switch {
	case !t.app.Ended(): // the command tells it
	case t.goes != nil && t.goes():
	case running:
		t.line(w.Plain.Paused)
	default:
		t.line(w.Plain.Bye)
	}
	err := t.out.Flush()
	if !t.app.Ended() {
		return ErrNotKept
	}
	if errors.Is(err, syscall.EPIPE) {
		return nil // nobody listens any more, and all is kept
	}
	return err
}
