package screen

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
)

// Waits carries out waiting for a program that has no window: it reads a line,
// and looks before each question what is due and which bell rang. Without one, a
// command waits by itself.
type Waits interface {
	After(ctx context.Context, d time.Duration, msg tea.Msg)
	When(ctx context.Context, bell <-chan struct{}, msg tea.Msg)
}

type waitsKey struct{}

// WithWaits gives the screens of a program somebody who waits for them.
func WithWaits(ctx context.Context, w Waits) context.Context {
	return context.WithValue(ctx, waitsKey{}, w)
}

// After sends a message later, unless the screen is left before.
func After(ctx context.Context, d time.Duration, msg tea.Msg) tea.Cmd {
	return func() tea.Msg {
		if w, ok := ctx.Value(waitsKey{}).(Waits); ok {
			w.After(ctx, d, msg)
			return nil
		}
		timer := time.NewTimer(d)
		defer timer.Stop()
		select {
		case <-timer.C:
			return msg
		case <-ctx.Done():
			return nil
		}
	}
}

// When sends a message when a bell rings, unless the screen is left before.
func When(ctx context.Context, bell <-chan struct{}, msg tea.Msg) tea.Cmd {
	return func() tea.Msg {
		if w, ok := ctx.Value(waitsKey{}).(Waits); ok {
			w.When(ctx, bell, msg)
			return nil
		}
		select {
		case <-bell:
			return msg
		case <-ctx.Done():
			return nil
		}
	}
}
