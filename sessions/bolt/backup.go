package bolt

import (
	"context"
	"errors"
	"fmt"
	"os"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// Backup writes a copy of the whole file, as it is at one moment, to a path where
// nothing lies yet: mode 0600, synced, and there only when it is finished. Others
// may read meanwhile; who writes waits. A plain copy of a file in use is damaged
// nearly always. Errors: that of the file system, ErrFull, and those of reading.
func (s *Store) Backup(ctx context.Context, to string) error {
	if _, err := os.Lstat(to); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s: %w", to, errors.Join(os.ErrExist, err))
	}
	var failed error
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		failed = copyTo(tx, to)
		return nil
	})
	if err == nil && failed != nil {
		err = openError(failed)
	}
	return err
}

// copyTo writes a whole copy of the file as the transaction sees it.
func copyTo(tx *bbolt.Tx, path string) error {
	temp := path + ".tmp"
	if err := removeIfThere(temp); err != nil {
		return err
	}
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL|noFollow, 0o600)
	if err != nil {
		return err
	}
	_, err = tx.WriteTo(f)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		os.Remove(temp)
		return err
	}
	return replace(temp, path)
}

// Check looks at every page and opens every value: what is wrong, or nil. It
// takes seconds for a large file, and holds up who writes for half of that. A
// page that is damaged badly may end the process, so run it in one of its own.
func (s *Store) Check(ctx context.Context) error {
	var logs []model.ID
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		for _, p := range pairs(tx.Bucket(bucketHeads), nil) {
			logs = append(logs, model.ID(p.key))
		}
		return pagesOf(tx)
	})
	for _, log := range logs {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		_, _, rerr := s.Read(ctx, log, 0, 0)
		_, derr := s.DraftsOf(ctx, log)
		if rerr != nil || derr != nil {
			err = errors.Join(err, fmt.Errorf("log %s: %w", log, errors.Join(rerr, derr)))
		}
	}
	_, terr := s.Teams(ctx)
	_, lerr := s.List(ctx, sessions.Query{}, "", 0)
	return errors.Join(err, terr, lerr)
}

// pagesOf has bbolt check the structure of the file.
func pagesOf(tx *bbolt.Tx) (err error) {
	for e := range tx.Check() {
		if err == nil {
			err = damaged(e)
		}
	}
	return err
}
