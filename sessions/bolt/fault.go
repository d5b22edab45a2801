package bolt

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"intervision/sessions"
)

var (
	// errClosed is given by every method after Close.
	errClosed = errors.New("the store is closed")
	// errOlder says a file must be migrated before it is used.
	errOlder = errors.New("written by an older version")
)

// commitError is an error of a commit: the outcome is unknown. Measured: when
// the first of bbolt's two syncs fails nothing can be seen of the transaction,
// when the second one fails readers do see it, though it may not be on disk.
type commitError struct{ cause error }

func (e *commitError) Error() string { return "commit: " + e.cause.Error() }
func (e *commitError) Unwrap() error { return e.cause }

// settle finds out, under the lock, what came of a transaction whose commit gave
// an error. A sync must never be tried again in place: the kernel has forgotten
// the failed pages. So the file is opened anew, and if the transaction can be
// seen, an empty one after it puts both on disk: it writes the other meta page.
func (s *Store) settle(cause error, kept func(*bbolt.Tx) bool) error {
	seen := false
	err := s.open(s.path, false, func(db *bbolt.DB) error {
		return s.update(db, func(tx *bbolt.Tx) error {
			if seen = kept != nil && kept(tx); !seen {
				return errNothing
			}
			_, err := tx.Bucket(bucketMeta).NextSequence()
			return err
		})
	})
	switch {
	case seen && err == nil:
		return nil
	case !seen && isFull(cause):
		return fmt.Errorf("%w: %w", sessions.ErrFull, cause)
	}
	return fmt.Errorf("%w: %w", sessions.ErrUnknown, cause)
}

// errNothing ends a transaction that has nothing to write.
var errNothing = errors.New("nothing to do")

// openError gives the store's word for an error of opening a file.
func openError(err error) error {
	switch {
	case refused(err):
		return fmt.Errorf("%w: %w", sessions.ErrReadOnly, err)
	case errors.Is(err, berrors.ErrTimeout):
		return &sessions.BusyError{}
	case errors.Is(err, berrors.ErrInvalid):
		return fmt.Errorf("%w: %w", sessions.ErrNotOurs, err)
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, berrors.ErrChecksum),
		errors.Is(err, berrors.ErrVersionMismatch), strings.Contains(err.Error(), "size too small"):
		return damaged(err)
	case isFull(err):
		return fmt.Errorf("%w: %w", sessions.ErrFull, err)
	}
	return err
}

// isFull says whether there was no room. bbolt passes some errors on as text.
func isFull(err error) bool {
	if errors.Is(err, berrors.ErrMaxSizeReached) {
		return true
	}
	for _, full := range fullErrors {
		if errors.Is(err, full) || strings.Contains(err.Error(), full.Error()) {
			return true
		}
	}
	return false
}
