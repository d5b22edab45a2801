//go:build linux

package terminal

import (
	"fmt"
	"time"
)

const (
	silence = 40 * time.Millisecond  // after which nothing more comes of a key
	lost    = 500 * time.Millisecond // after which nothing came of it at all
)

// Pressed is what came of a key.
type Pressed struct {
	Paint time.Duration // until the first output that changed text, style or cursor
	Bytes int
	CPU   time.Duration // of the program, until nothing more came of it
}

// Press sends the bytes of a key and follows what comes of it. ok is false if
// that changed nothing that can be seen.
func (t *Terminal) Press(key string) (p Pressed, ok bool, err error) {
	before, written, cpu := t.picture(), t.bytes, t.CPU()
	sent := time.Now()
	if _, err := t.master.WriteString(key); err != nil {
		return p, false, err
	}
	until := sent.Add(lost)
	for {
		at, err := t.next(until)
		if err != nil {
			return p, false, err
		}
		if at.IsZero() {
			p.Bytes, p.CPU = t.bytes-written, t.CPU()-cpu
			return p, ok, nil
		}
		until = at.Add(silence)
		if !ok && t.picture() != before {
			p.Paint, ok = at.Sub(sent), true
		}
	}
}

// picture is what can be seen: text, style and cursor.
func (t *Terminal) picture() string {
	cursor := t.screen.CursorPosition()
	return fmt.Sprintf("%d,%d %s", cursor.X, cursor.Y, t.screen.Render())
}
