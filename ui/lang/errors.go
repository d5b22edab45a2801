package lang

import (
	"context"
	"errors"
	"io/fs"
	"syscall"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
)

// Errors are sentences for what went wrong, each with a way out. None of them
// is about what somebody said.
type Errors struct {
	Rules map[model.Rule]string // why a request was not accepted

	NotFound string
	Unknown  string // it is not clear whether it was kept
	Full     string
	Damaged  string
	ReadOnly string
	TooLarge string
	Newer    string
	NotOurs  string
	Unsafe   string
	Conflict string // another program was earlier
	Busy     string // another program holds the file
	BusyWith string // {who}: the same, known by name
	NoFile   string // a file that is not there
	NoRight  string // a file we may not touch
	NoRoom   string // a disk without room, told to somebody who does one thing
	Card     string // a card cannot be used; {problem}
	Stopped  string // we stopped it ourselves
	Other    string // {what}: anything else, in the machine's words
}

// Refusal says why a request was not accepted.
func (t *Texts) Refusal(rule model.Rule) string { return t.Errors.Rules[rule] }

// Error is what people read about an error: a sentence with a way out. It is
// empty for nil.
func (t *Texts) Error(err error) string {
	e := t.Errors
	var refusal *model.Refusal
	var conflict *sessions.ConflictError
	var busy *sessions.BusyError
	var card *methods.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &refusal):
		return t.Refusal(refusal.Rule)
	case errors.As(err, &conflict):
		return e.Conflict
	case errors.As(err, &busy):
		if busy.Who == "" {
			return e.Busy
		}
		return Fill(e.BusyWith, "who", busy.Who)
	case errors.As(err, &card) && len(card.Problems) > 0:
		return Fill(e.Card, "problem", t.Problem(card.Problems[0]))
	}
	for _, k := range e.known() {
		if errors.Is(err, k.err) {
			return k.text
		}
	}
	return Fill(e.Other, "what", err.Error())
}

// knownError is an error that is told by what it is, and its sentence.
type knownError struct {
	err  error
	text string
}

// known are in the order in which they are asked for: an error may be several.
func (e Errors) known() []knownError {
	return []knownError{
		{sessions.ErrFull, e.Full}, {sessions.ErrReadOnly, e.ReadOnly}, {sessions.ErrDamaged, e.Damaged},
		{sessions.ErrNewer, e.Newer}, {sessions.ErrNotOurs, e.NotOurs}, {sessions.ErrUnsafe, e.Unsafe},
		{sessions.ErrTooLarge, e.TooLarge}, {sessions.ErrUnknown, e.Unknown}, {sessions.ErrNotFound, e.NotFound},
		{fs.ErrNotExist, e.NoFile}, {fs.ErrPermission, e.NoRight}, {syscall.EROFS, e.NoRight}, {syscall.ENOSPC, e.NoRoom},
		{context.Canceled, e.Stopped}, {context.DeadlineExceeded, e.Busy},
	}
}
