package plain

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
)

// soon is the longest wait that is not kept: on a screen it lets fast keys go by,
// and a line is whole.
const soon = time.Second

// most is how many of them a line may have done at once: a screen that goes on
// asking for the next one keeps nobody from the next question.
const most = 100

// waits are what the screens wait for. Nothing of it interrupts who is typing.
type waits struct {
	clock func() model.Instant
	burst int       // short waits since the last line
	now   []tea.Msg // at once
	later []later
	bells []bell
}

type later struct {
	ctx context.Context
	due model.Instant
	msg tea.Msg
}

type bell struct {
	ctx  context.Context
	rang <-chan struct{}
	msg  tea.Msg
}

// After keeps a message until it is due.
func (w *waits) After(ctx context.Context, d time.Duration, msg tea.Msg) {
	if d < soon && w.burst < most {
		w.now = append(w.now, msg)
		w.burst++
		return
	}
	d = max(d, soon)
	w.later = append(w.later, later{ctx, w.clock().Add(model.Millis(d.Milliseconds())), msg})
}

// When keeps a message until the next line.
func (w *waits) When(ctx context.Context, rang <-chan struct{}, msg tea.Msg) {
	w.bells = append(w.bells, bell{ctx, rang, msg})
}

// due takes what is due by now; what belongs to a screen that was left falls
// away.
func (w *waits) due() []tea.Msg {
	msgs, now, still := w.now, w.clock(), w.later[:0]
	for _, l := range w.later {
		switch {
		case l.ctx.Err() != nil:
		case l.due <= now:
			msgs = append(msgs, l.msg)
		default:
			still = append(still, l)
		}
	}
	w.now, w.later = nil, still
	return msgs
}

// ring takes every bell, also one that did not ring yet: what another program did
// a moment ago is known before a line is answered.
func (w *waits) ring() []tea.Msg {
	var msgs []tea.Msg
	for _, b := range w.bells {
		select {
		case <-b.rang:
		default:
		}
		if b.ctx.Err() == nil {
			msgs = append(msgs, b.msg)
		}
	}
	w.bells, w.burst = nil, 0
	return msgs
}

// idle is how long nothing is due.
func (w *waits) idle() time.Duration {
	d := time.Minute
	for _, l := range w.later {
		d = min(d, time.Duration(l.due.Since(w.clock()))*time.Millisecond)
	}
	return max(d, 0)
}
