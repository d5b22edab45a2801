package keep

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"intervision/bench/fill"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
	"intervision/sessions/find"
	"intervision/sessions/wire"
)

// Find searches many sessions, beside ripgrep over the same text in files.
type Find struct {
	store *bolt.Store
	texts string // a folder with the text of each session in a file
	rg    string // the path of ripgrep, empty if there is none
}

// NewFind fills a file in dir with closed sessions of so many events, and a
// folder beside it with what was typed in them.
func NewFind(ctx context.Context, dir string, closed, events int) (*Find, error) {
	store, err := bolt.Open(filepath.Join(dir, "find.db"), Options())
	if err != nil {
		return nil, err
	}
	f := &Find{store: store, texts: filepath.Join(dir, "texts")}
	f.rg, _ = exec.LookPath("rg")
	m, err := fill.New(now(), 1)
	if err != nil {
		return nil, err
	}
	if err := m.PutTeam(ctx, store); err != nil {
		return nil, err
	}
	if err := m.PutClosed(ctx, store, closed+1, events); err != nil {
		return nil, err
	}
	if err := f.tidy(ctx); err != nil {
		return nil, err
	}
	return f, f.write(ctx)
}

// tidy erases the newest session, so that the file is as the program leaves it
// behind every session that ends: compacted.
func (f *Find) tidy(ctx context.Context) error {
	page, err := f.store.List(ctx, sessions.Query{}, "", 1)
	if err != nil {
		return err
	}
	return f.store.Erase(ctx, page.Rows[0].Log)
}

// write writes the files for ripgrep.
func (f *Find) write(ctx context.Context) error {
	if err := os.Mkdir(f.texts, 0o700); err != nil {
		return err
	}
	look := func(log model.ID, t *wire.Texts) (string, bool) {
		var b strings.Builder
		for _, text := range t.All {
			b.Write(text)
			b.WriteByte('\n')
		}
		return b.String(), true
	}
	return f.store.Scan(ctx, sessions.Query{}, look, func(s model.Summary, text string) error {
		return os.WriteFile(filepath.Join(f.texts, s.Log.String()), []byte(text), 0o600)
	})
}

// Search is how long a search took until its first hit and until its end.
type Search struct {
	First, Whole time.Duration
	Hits         int
}

// Search looks for words in all sessions.
func (f *Find) Search(ctx context.Context, words string) (s Search, err error) {
	began := time.Now()
	err = find.Search(ctx, f.store, find.Query{Words: find.Parse(words)}, func(find.Hit) error {
		if s.Hits++; s.Hits == 1 {
			s.First = time.Since(began)
		}
		return nil
	})
	s.Whole = time.Since(began)
	return s, err
}

// Ripgrep has ripgrep name the files with a word that begins so.
func (f *Find) Ripgrep(ctx context.Context, word string) (s Search, err error) {
	began := time.Now()
	out, err := exec.CommandContext(ctx, f.rg, "-l", "-i", `\b`+word, f.texts).Output()
	s.Whole = time.Since(began)
	s.Hits = strings.Count(string(out), "\n")
	if status := (*exec.ExitError)(nil); errors.As(err, &status) && status.ExitCode() == 1 {
		err = nil // nothing was found
	}
	return s, err
}

// HasRipgrep says whether ripgrep is there.
func (f *Find) HasRipgrep() bool { return f.rg != "" }

// List reads summaries from the file as a program does that has just begun: a
// first page, and all of them.
func (f *Find) List(ctx context.Context, limit int) (time.Duration, error) {
	store, err := bolt.Open(f.Path(), Options())
	if err != nil {
		return 0, err
	}
	began := time.Now()
	_, err = store.List(ctx, sessions.Query{}, "", limit)
	took := time.Since(began)
	return took, errors.Join(err, store.Close())
}

// Page reads one page of a filtered list, once the list is known.
func (f *Find) Page(ctx context.Context, q sessions.Query) (time.Duration, error) {
	began := time.Now()
	_, err := f.store.List(ctx, q, "", 60)
	return time.Since(began), err
}

// Path is where the file lies.
func (f *Find) Path() string { return filepath.Join(filepath.Dir(f.texts), "find.db") }

// Close ends the store.
func (f *Find) Close() error { return f.store.Close() }
