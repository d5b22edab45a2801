package app

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
)

// Run leads the program from its first frame to its end. It returns nil when
// everything was kept; a signal, a hang-up or the end of ctx ask it to leave in
// the same way a person does, and it gives up waiting after some seconds.
func (a *App) Run(ctx context.Context, opts ...tea.ProgramOption) error {
	p := a.Program(append(opts, tea.WithoutSignalHandler())...)
	stop := listen(ctx, p)
	defer stop()
	_, err := p.Run()
	a.close()
	return err
}

// Program is the Bubble Tea program of this router, not yet running. A test
// hands it its own terminal; it handles no signals by itself.
func (a *App) Program(opts ...tea.ProgramOption) *tea.Program {
	return tea.NewProgram(a, append(opts, tea.WithFilter(a.Filter))...)
}

// listen asks the program to leave when a signal comes or ctx ends. stop ends
// the listening.
func listen(ctx context.Context, p *tea.Program) (stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	over := make(chan struct{})
	go func() {
		for done := ctx.Done(); ; {
			select {
			case <-signals:
			case <-done:
				done = nil
			case <-over:
				return
			}
			p.Send(quitAsked{})
		}
	}()
	return func() {
		signal.Stop(signals)
		close(over)
	}
}

// hasty is quit for somebody who will not answer: a signal. It gives up after a
// while.
func (a *App) hasty() tea.Cmd {
	return tea.Batch(a.quit(), tea.Tick(giveUpAfter, func(time.Time) tea.Msg { return giveUp{} }))
}

// close ends what the screens still wait for.
func (a *App) close() {
	for _, o := range append(a.stack, a.parting...) {
		o.close()
	}
}
