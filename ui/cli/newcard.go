package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"intervision/methods"
	"intervision/ui/lang"
)

// newCard puts a small complete card in the folder of a person's own cards, to
// change into a method of their own. It never writes over a card, nor takes the
// place of a built-in one.
func (p *program) newCard(_ context.Context, args []string) error {
	name, w := strings.Join(args, " "), p.words.Cli
	id := methods.IDFor(name)
	if id == "" {
		return cannot(w.NewNoName, "name", name)
	}
	if there := methods.Open(nil).Replaced(id, p.set.lang); there != "" {
		return cannot(w.NewBuiltIn, "name", there)
	}
	path := filepath.Join(cardsFolder(p.Getenv), methods.Filename(id, p.set.lang))
	switch err := writeNew(path, methods.NewCard(name, p.set.lang)); {
	case errors.Is(err, fs.ErrExist):
		return cannot(w.NewThere, "file", path)
	case err != nil:
		return about(path, err)
	}
	if err := p.say(lang.Fill(w.NewCard, "file", path)); err != nil {
		return err
	}
	return p.say(w.NewCheck)
}

// writeNew makes a file and the folder it is in. It fails with fs.ErrExist where
// something has that name, a link too; half a file is not left behind.
func writeNew(path, content string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.WriteString(content)
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(path)
	}
	return err
}
