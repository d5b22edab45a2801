package cli

import (
	"errors"

	"intervision/sessions"
	"intervision/ui/lang"
	"intervision/ui/plain"
)

// errTold ends a command that has told itself what there was to tell.
var errTold = errors.New("told already")

// usageError is a command line that makes no sense.
type usageError struct{ sentence string }

func (e *usageError) Error() string { return e.sentence }

// wrong makes a usageError of a text and its values.
func wrong(text string, pairs ...string) error { return &usageError{lang.Fill(text, pairs...)} }

// saidError is an error that has its sentence already.
type saidError struct{ sentence string }

func (e *saidError) Error() string { return e.sentence }

// cannot makes a saidError of a text and its values.
func cannot(text string, pairs ...string) error { return &saidError{lang.Fill(text, pairs...)} }

// fileError says which file an error is about.
type fileError struct {
	path string
	err  error
}

func (e *fileError) Error() string { return e.path + ": " + e.err.Error() }
func (e *fileError) Unwrap() error { return e.err }

// about names the file in an error; nil stays nil.
func about(path string, err error) error {
	if err == nil {
		return nil
	}
	return &fileError{path, err}
}

// sentence is what a person reads about an error. Those that screens tell while
// they keep trying are told here to somebody who is about to try again.
func (p *program) sentence(err error) string {
	var said *saidError
	var file *fileError
	var busy *sessions.BusyError
	switch {
	case errors.As(err, &said):
		return said.sentence
	case errors.Is(err, plain.ErrNotKept):
		return p.words.Plain.NotKept
	case errors.As(err, &busy) && busy.Who != "":
		return lang.Fill(p.words.Cli.BusyWith, "who", busy.Who)
	case errors.As(err, &busy):
		return p.words.Cli.Busy
	case errors.Is(err, sessions.ErrUnknown):
		return p.words.Cli.Unknown
	case errors.Is(err, sessions.ErrFull) && errors.As(err, &file):
		return lang.Fill(p.words.Cli.InFile, "file", file.path, "what", p.words.Errors.NoRoom)
	case errors.Is(err, sessions.ErrFull):
		return p.words.Errors.NoRoom
	case errors.As(err, &file):
		return lang.Fill(p.words.Cli.InFile, "file", file.path, "what", p.words.Error(file.err))
	}
	return p.words.Error(err)
}
