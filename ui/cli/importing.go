package cli

import (
	"context"
	"errors"
	"io"
	"os"

	"intervision/sessions"
)

// bringIn adds the sessions of an export.
func (p *program) bringIn(ctx context.Context, args []string) error {
	from, closing, err := p.source(args[0])
	if err != nil {
		return err
	}
	defer closing()
	store, err := p.openNotes()
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // everything is on disk already
	before, err := count(ctx, store)
	if err != nil {
		return p.aboutNotes(err)
	}
	got, err := sessions.ImportJSON(ctx, from, store)
	if err != nil {
		return p.importError(args[0], err)
	}
	after, err := count(ctx, store)
	switch {
	case err != nil:
		return p.aboutNotes(err)
	case after > before:
		return p.say(p.words.Cli.Imported.Of(after - before))
	case got.Events > 0:
		return p.say(p.words.Cli.ImportedMore)
	}
	return p.say(p.words.Cli.ImportedNo)
}

// source opens the file to read from, or standard input.
func (p *program) source(path string) (from io.Reader, closing func(), err error) {
	if path == stdout {
		return p.In, func() {}, nil
	}
	fi, err := os.Stat(path)
	if err != nil {
		return nil, nil, about(path, err)
	}
	if fi.IsDir() {
		return nil, nil, cannot(p.words.Cli.NotAFile, "file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, about(path, err)
	}
	return f, func() { _ = f.Close() }, nil // only read from
}

func count(ctx context.Context, store sessions.Store) (int, error) {
	page, err := store.List(ctx, sessions.Query{}, "", 1)
	return page.All, err
}

// importError tells what in the file was not right, and where.
func (p *program) importError(path string, err error) error {
	var value *sessions.BadValueError
	switch w := p.words.Cli; {
	case !errors.As(err, &value):
		return p.aboutNotes(err)
	case errors.Is(err, sessions.ErrNewer):
		return cannot(w.ImportNewer, "file", path)
	case errors.Is(err, sessions.ErrDiffers):
		return cannot(w.Differs, "file", path, "place", value.Path)
	case errors.Is(err, sessions.ErrNotOurs), errors.Is(err, sessions.ErrSyntax) && value.Path == "file":
		return cannot(w.NotAnExport, "file", path)
	default:
		return cannot(w.BadPlace, "file", path, "place", value.Path)
	}
}
