// Package part holds what several screens draw over themselves: a sheet on the
// lower part, and a question on such a sheet. What they draw in themselves is
// in ui/page and ui/stage.
package part

import (
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Ask is a question with a few answers. It is a value: a screen keeps it while
// it is open, gives it Do, and draws it over its own frame.
type Ask struct {
	Text    string   // what is asked, one or two sentences
	Answers []string // in the person's language, the safe one first
	At      int      // the chosen answer
	// Since is when it opened, for a question that came by itself and not by
	// the person's own key. Typing that goes on then does not answer it.
	Since model.Instant
	last  model.Instant
}

// Quiet is how long nothing must be pressed before a question that came by
// itself can be answered, and longest how long that can take at most.
const (
	Quiet   = 425 * model.Second / 1000
	longest = 1500 * model.Second / 1000
)

// Reply is what came of giving a key to a question.
type Reply uint8

// Replies.
const (
	Open     Reply = 0 // it is still open
	Answered Reply = 1 // At is the answer
	Declined Reply = 2 // nothing is to happen
)

// Keys are the commands of an open question; a screen offers nothing else.
func (a Ask) Keys() []keys.Binding {
	return []keys.Binding{keys.Offer(keys.Accept), keys.Offer(keys.Decline), keys.Offer(keys.Choose)}
}

// Update gives the question a command at a moment.
func (a Ask) Update(now model.Instant, do screen.Do) (Ask, Reply) {
	if a.unseen(now) {
		a.last = now
		return a, Open
	}
	switch do.Command {
	case keys.Choose:
		return a.move(do.Key), Open
	case keys.Accept:
		return a, Answered
	case keys.Decline, keys.Back:
		return a, Declined
	}
	return a, Open
}

// Typed tells the question that a key was pressed that is none of its own.
func (a Ask) Typed(now model.Instant) Ask {
	if a.unseen(now) {
		a.last = now
	}
	return a
}

// unseen says whether the person may not have looked up yet.
func (a Ask) unseen(now model.Instant) bool {
	return a.Since != 0 && now.Since(a.Since) < longest && now.Since(max(a.Since, a.last)) < Quiet
}

func (a Ask) move(key string) Ask {
	step := 1
	if key == "up" || key == "left" {
		step = -1
	}
	a.At = max(0, min(a.At+step, len(a.Answers)-1))
	return a
}
