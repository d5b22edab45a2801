package cli

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
	"intervision/ui"
	"intervision/ui/lang"
)

// openNotes opens the file of notes, making it if there is none.
// Private notes that have had their time are erased first.
func (p *program) openNotes() (*bolt.Store, error) {
	store, err := p.openFile(p.set.db, p.set.ownDB)
	if err == nil {
		p.expire(store)
	}
	return store, err
}

// openFile opens a file; own says that its folder is this program's alone.
func (p *program) openFile(path string, own bool) (*bolt.Store, error) {
	store, err := bolt.Open(path, bolt.Options{
		Now:    ui.Clock,
		Random: rand.Reader, OwnFolder: own, Version: p.Version,
		Program: fmt.Sprintf("%s (%d)", folder, os.Getpid()),
	})
	switch {
	case errors.Is(err, sessions.ErrDamaged):
		return nil, cannot(p.words.Cli.Unopened, "file", path)
	case errors.Is(err, sessions.ErrReadOnly) && errors.Is(err, fs.ErrPermission):
		return nil, about(path, fs.ErrPermission) // not even reading is allowed
	case err != nil:
		return nil, about(path, err)
	}
	return store, nil
}

// reading opens the notes for a command that makes no file. Where nobody has
// kept anything yet it does nothing and gives errNothingYet; a file that was
// named and is not there is an error.
func (p *program) reading(do func(sessions.Store) error) error {
	_, err := os.Lstat(p.set.db)
	switch {
	case errors.Is(err, fs.ErrNotExist) && p.set.ownDB:
		return errNothingYet
	case err != nil:
		return about(p.set.db, err)
	}
	store, err := p.openNotes()
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // everything is on disk already
	return p.aboutNotes(do(store))
}

// errNothingYet says there is no file of notes.
var errNothingYet = errors.New("nothing kept yet")

// aboutNotes names the file in errors of the store.
func (p *program) aboutNotes(err error) error {
	for _, k := range []error{sessions.ErrFull, sessions.ErrDamaged, sessions.ErrReadOnly} {
		if errors.Is(err, k) {
			return about(p.set.db, err)
		}
	}
	return err
}

// find gives the one session whose id begins with a prefix.
func (p *program) find(ctx context.Context, store sessions.Store, prefix string) (model.Summary, error) {
	prefix = strings.ToLower(prefix)
	if !couldBeID(prefix) {
		return model.Summary{}, cannot(p.words.Cli.ShortID, "id", prefix)
	}
	var met damage
	page, err := store.List(ctx, sessions.Query{}, "", 0)
	if err = met.passed(err); err != nil {
		return model.Summary{}, err
	}
	var found []model.Summary
	var ids []string
	for _, s := range page.Rows {
		if id := s.Log.String(); strings.HasPrefix(id, prefix) {
			found, ids = append(found, s), append(ids, short(id, len(prefix)+3))
		}
	}
	switch len(found) {
	case 0:
		if met.err != nil {
			return model.Summary{}, met.err // it may be what is damaged
		}
		return model.Summary{}, cannot(p.words.Cli.NoSession, "id", prefix)
	case 1:
		return found[0], nil
	}
	return model.Summary{}, cannot(p.words.Cli.ManySession, "id", prefix, "ids", p.words.Times.List(ids[:min(len(ids), 5)]))
}

// found runs a command on the one session that a prefix names.
func (p *program) found(ctx context.Context, prefix string, do func(sessions.Store, model.Summary) error) error {
	err := p.reading(func(store sessions.Store) error {
		s, err := p.find(ctx, store, prefix)
		if err != nil {
			return err
		}
		return do(store, s)
	})
	if errors.Is(err, errNothingYet) {
		return cannot(p.words.Cli.NoSession, "id", prefix)
	}
	return err
}

// couldBeID says whether a text may be the beginning of an id.
func couldBeID(prefix string) bool {
	whole := prefix + strings.Repeat("0", max(0, 26-len(prefix)))
	_, err := model.ParseID(whole)
	return prefix != "" && err == nil
}

// short is the beginning of an id, for people.
func short(id string, n int) string { return id[:min(n, len(id))] }

// load reads and folds one session, and its team as it is today. Of what is
// damaged it gives what can be read, together with ErrDamaged.
func load(ctx context.Context, store sessions.Store, log model.ID) (model.Session, model.Team, error) {
	var met damage
	events, _, err := store.Read(ctx, log, 0, 0)
	if err = met.passed(err); err != nil || len(events) == 0 {
		return model.Session{}, model.Team{}, cmp.Or(err, met.err)
	}
	start, ok := events[0].Body.(model.Started)
	if !ok {
		return model.Session{}, model.Team{}, sessions.ErrDamaged
	}
	script, err := store.Script(ctx, start.Script)
	if errors.Is(err, sessions.ErrNotFound) {
		err = sessions.ErrDamaged // the notes are there, the words around them are not
	}
	if err = met.passed(err); err != nil {
		return model.Session{}, model.Team{}, err
	}
	members, _, err := store.Read(ctx, start.Team, 0, 0)
	if err = met.passed(err); err != nil && !errors.Is(err, sessions.ErrNotFound) {
		return model.Session{}, model.Team{}, err
	}
	return model.Fold(script, events), model.FoldTeam(start.Team, members), met.err
}

// titleOf is how a session is called in a list.
func (p *program) titleOf(s model.Summary) string {
	if s.Title != "" {
		return s.Title
	}
	if s.Question != "" {
		return s.Question
	}
	return p.words.Cli.NotKept
}

// methodOf is the name of a session's method.
func methodOf(s model.Summary, words *lang.Texts) string {
	return first(s.Names[words.Code], s.Names["en"], s.Names["nl"], s.Method)
}

// demoFile is the file in a folder that is thrown away.
func demoFile(dir string) string { return filepath.Join(dir, "demo.db") }
