package bolt

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"go.etcd.io/bbolt"
)

// create makes the file if there is none, under the lock: finished under
// another name, synced, and only then put in its place. So a crash leaves a
// whole file or none.
func (s *Store) create(ctx context.Context) error {
	l, err := s.takeLock(ctx, true)
	if err != nil {
		return err
	}
	defer l.release()
	if _, err := os.Lstat(s.path); !errors.Is(err, fs.ErrNotExist) {
		return err // another program was first, or it cannot be told
	}
	if err := s.makeNew(); err != nil {
		os.Remove(s.temp())
		return openError(err)
	}
	return replace(s.temp(), s.path)
}

func (s *Store) makeNew() error {
	if err := removeIfThere(s.temp()); err != nil {
		return err
	}
	if err := createEmpty(s.temp()); err != nil {
		return err
	}
	err := s.fill(s.temp(), func(db *bbolt.DB) error { return db.Update(s.furnish) })
	if err != nil {
		return err
	}
	return syncFile(s.temp())
}

// furnish writes what an empty file holds.
func (s *Store) furnish(tx *bbolt.Tx) error {
	for _, name := range buckets {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	if err := s.writeSchema(tx); err != nil {
		return err
	}
	return s.writeVault(tx)
}
