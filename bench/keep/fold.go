package keep

import (
	"context"
	"path/filepath"

	"intervision/bench/fill"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
)

// Fold reads a long session and folds it.
type Fold struct {
	Store  *bolt.Store
	Log    model.ID
	Hash   string // of the script
	Script model.Script
}

// NewFold keeps one closed session of so many events in a file in dir.
func NewFold(ctx context.Context, dir string, events int) (*Fold, error) {
	store, err := bolt.Open(filepath.Join(dir, "long.db"), Options())
	if err != nil {
		return nil, err
	}
	m, err := fill.New(now(), 1)
	if err != nil {
		return nil, err
	}
	if err := m.PutTeam(ctx, store); err != nil {
		return nil, err
	}
	if err := m.PutClosed(ctx, store, 1, events); err != nil {
		return nil, err
	}
	page, err := store.List(ctx, sessions.Query{}, "", 1)
	if err != nil {
		return nil, err
	}
	return &Fold{Store: store, Log: page.Rows[0].Log, Hash: page.Rows[0].Script, Script: m.Script()}, nil
}

// Read takes one turn: it opens the file, copies the events out, opens their
// seals and decodes them.
func (f *Fold) Read(ctx context.Context) ([]model.Event, error) {
	events, _, err := f.Store.Read(ctx, f.Log, 0, 0)
	return events, err
}

// Whole is Read and the fold.
func (f *Fold) Whole(ctx context.Context) (model.Session, error) {
	events, err := f.Read(ctx)
	return model.Fold(f.Script, events), err
}
