package bolt

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// A turn is: wait for the lock, open the file, one transaction, close, let go.
// Between turns the file is nobody's, so programs work beside each other. What
// a turn does must not wait, encode or decrypt; what it reads is copied out.

// read takes a shared turn. It works without the lock in a read-only folder. A
// file of an older version is brought up to date first.
func (s *Store) read(ctx context.Context, do func(*bbolt.Tx) error) error {
	due, err := s.reading(ctx, do)
	if errors.Is(err, errOlder) {
		err = s.write(ctx, func(*bbolt.Tx) error { return errNothing }, nil)
		if errors.Is(err, errNothing) {
			due, err = s.reading(ctx, do)
		}
	}
	if errors.Is(err, errOtherFile) {
		due, err = s.reading(ctx, do)
	}
	if due {
		s.tidy(ctx)
	}
	return err
}

// reading is one shared turn. due says that a compaction waits.
func (s *Store) reading(ctx context.Context, do func(*bbolt.Tx) error) (due bool, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if err := s.ready(ctx); err != nil {
		return false, err
	}
	l, err := s.takeLock(ctx, false)
	if err != nil {
		return false, err
	}
	defer l.release()
	if err := s.approach(); err != nil {
		return false, err
	}
	err = s.open(s.path, true, func(db *bbolt.DB) error {
		return view(db, func(tx *bbolt.Tx) error {
			if err := s.sameFile(tx); err != nil {
				return err
			}
			due = isDue(tx)
			return do(tx)
		})
	})
	return due, err
}

// write takes an exclusive turn. If a compaction is due afterwards it is carried
// out before the lock is let go; that it failed is told by left alone, because
// the transaction stands. kept looks whether the transaction's effect is there;
// it is asked when a commit gave an error, nil means: say ErrUnknown.
func (s *Store) write(ctx context.Context, do func(*bbolt.Tx) error, kept func(*bbolt.Tx) bool) error {
	_, err := s.writing(ctx, do, kept)
	return err
}

func (s *Store) writing(ctx context.Context, do func(*bbolt.Tx) error, kept func(*bbolt.Tx) bool) (left, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.ready(ctx); err != nil {
		return nil, err
	}
	l, err := s.takeLock(ctx, true)
	if err != nil {
		return nil, err
	}
	defer l.release()
	if err = s.approach(); errors.Is(err, errOlder) {
		err = s.migrate()
	}
	if err != nil {
		return nil, err
	}
	due := false
	err = s.open(s.path, false, func(db *bbolt.DB) error {
		return s.update(db, func(tx *bbolt.Tx) error {
			if err := s.sameFile(tx); err != nil {
				return err
			}
			if err := do(tx); err != nil {
				return err
			}
			due = isDue(tx)
			return nil
		})
	})
	if unclear := (*commitError)(nil); errors.As(err, &unclear) {
		err = s.settle(unclear.cause, kept)
	}
	if err == nil || errors.Is(err, sessions.ErrUnknown) {
		s.doubt.Store(err != nil)
	}
	if due && err == nil {
		left = s.sweep()
	}
	return left, err
}

// ready says whether a turn may begin.
func (s *Store) ready(ctx context.Context) error {
	if s.closed.Load() {
		return errClosed
	}
	return ctx.Err()
}

// approach looks at the file before it is opened: a mapped file that is shorter
// than it says kills the process at the first touch, so the first open, and
// every open after the file was swapped or became shorter, has a look first.
func (s *Store) approach() error {
	fi, err := look(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: the file is gone", sessions.ErrDamaged)
	}
	if err != nil {
		return err
	}
	last := s.last.Load()
	if last == nil || !os.SameFile(*last, fi) || fi.Size() < (*last).Size() {
		if err := s.firstLook(fi); err != nil {
			return err
		}
	}
	s.last.Store(&fi)
	return nil
}

// look says which file lies at a path. Windows finds that out only when it is
// asked, by the name, when another file may lie there: so it is asked at once.
func look(path string) (os.FileInfo, error) {
	fi, err := os.Lstat(path)
	if err == nil {
		os.SameFile(fi, fi)
	}
	return fi, err
}

// open opens a file with bbolt, does something with it, and closes it. A panic
// (bbolt's answer to a damaged page) or a fault in the mapped file is ErrDamaged.
func (s *Store) open(path string, readOnly bool, do func(*bbolt.DB) error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	var raw *os.File
	defer func() {
		if p := recover(); p != nil {
			// bbolt may hold its own mutexes now, so its Close could wait
			// for ever; closing the descriptor frees the lock on the file.
			if raw != nil {
				raw.Close()
			}
			err = damaged(p)
		}
	}()
	db, err := bbolt.Open(path, 0o600, s.options(readOnly, &raw))
	if err != nil {
		return openError(err)
	}
	err = do(db)
	if cerr := db.Close(); err == nil && cerr != nil && !readOnly {
		err = cerr
	}
	return err
}

// options are chosen for a file that is opened anew for every transaction. The
// list of free pages is read each time: as an array that is five times as fast
// as the hash map, which is better only for lists far longer than ours can be,
// because a compaction follows whatever frees many pages.
func (s *Store) options(readOnly bool, raw **os.File) *bbolt.Options {
	return &bbolt.Options{
		ReadOnly:     readOnly,
		Timeout:      s.opt.Wait,
		FreelistType: bbolt.FreelistArrayType,
		NoStatistics: true,
		MaxSize:      s.opt.MaxSize,
		OpenFile: func(name string, flag int, mode os.FileMode) (*os.File, error) {
			f, err := os.OpenFile(name, flag&^os.O_CREATE|noFollow, mode)
			*raw = f
			return f, err
		},
	}
}

// view does a read-only transaction and always ends it.
func view(db *bbolt.DB, do func(*bbolt.Tx) error) (err error) {
	tx, err := db.Begin(false)
	if err != nil {
		return err
	}
	defer end(tx, &err)
	return do(tx)
}

// update does a transaction. An error of do leaves everything as it was; one of
// the commit is a *commitError: nobody knows whether it is on disk.
func (s *Store) update(db *bbolt.DB, do func(*bbolt.Tx) error) (err error) {
	tx, err := db.Begin(true)
	if err != nil {
		return err
	}
	defer end(tx, &err)
	if err := do(tx); err != nil {
		return err
	}
	if err := s.opt.commit(tx); err != nil {
		return &commitError{cause: err}
	}
	return nil
}

// end rolls back what was not committed. A panic becomes ErrDamaged here, where
// the rollback still works, so that the file can be closed in the normal way.
func end(tx *bbolt.Tx, err *error) {
	p := recover()
	tx.Rollback()
	if p != nil {
		*err = damaged(p)
	}
}
