package bolt

import (
	"context"
	"errors"
	"os"

	"go.etcd.io/bbolt"

	"intervision/model"
)

// bbolt never overwrites what was deleted: old pages stay readable until they
// are used again. So whatever takes content away (erasing, redacting, a change
// of keys) marks a compaction as due in its own transaction, and the turn ends
// with it: everything that lives is copied into a new file, which then takes
// the place of the old one. After a crash in between, the mark is still there
// and the next turn of any program carries it out.

// compactStep bounds how many bytes one transaction of the copy holds.
const compactStep = 8 << 20

// sweepAgain is how long a compaction that failed is not tried again: on a full
// disk every attempt would write until there is no room left.
const sweepAgain = 30 * model.Second

// markDue records, within a transaction that takes content away, that a
// compaction must follow.
func markDue(tx *bbolt.Tx) error { return tx.Bucket(bucketMeta).Put(keyDue, []byte{1}) }

func isDue(tx *bbolt.Tx) bool { return tx.Bucket(bucketMeta).Get(keyDue) != nil }

// tidy carries out a compaction that an earlier turn left, if nobody is in the
// way. It is nobody's errand, so its errors wait for the next turn.
func (s *Store) tidy(ctx context.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ready(ctx) != nil || s.sweptInVain() {
		return
	}
	l, err := s.takeLock(ctx, true)
	if err != nil {
		return
	}
	defer l.release()
	if s.approach() == nil {
		s.sweep()
	}
}

// sweep compacts under the lock that its caller holds. An error means that the
// compaction is still due; no transaction depends on it.
func (s *Store) sweep() error {
	if s.sweptInVain() {
		return errNotYet
	}
	err := s.compact()
	if err == nil || errors.Is(err, errNothing) {
		s.sweepFailed = 0
		return nil
	}
	s.sweepFailed = s.opt.Now()
	os.Remove(s.temp())
	return openError(err)
}

// sweptInVain says whether a compaction failed a moment ago.
func (s *Store) sweptInVain() bool {
	ago := s.opt.Now().Since(s.sweepFailed)
	return s.sweepFailed != 0 && ago >= 0 && ago < sweepAgain
}

var errNotYet = errors.New("compaction failed a moment ago")

// compact writes the new file, checks it, syncs it, and puts it in the place of
// the old one. The old one is not touched.
func (s *Store) compact() error {
	if err := s.copyAll(); err != nil {
		return err
	}
	fi, err := os.Lstat(s.temp())
	if err != nil {
		return err
	}
	if err := s.sizeFits(s.temp(), fi); err != nil {
		return err
	}
	if err := syncFile(s.temp()); err != nil {
		return err
	}
	return replace(s.temp(), s.path)
}

// copyAll copies everything but the mark into the temporary file. It syncs
// nothing: a file that is not finished is thrown away.
func (s *Store) copyAll() error {
	if err := removeIfThere(s.temp()); err != nil {
		return err
	}
	if err := createEmpty(s.temp()); err != nil {
		return err
	}
	return s.open(s.path, true, func(from *bbolt.DB) error {
		if err := view(from, mustBeDue); err != nil {
			return err
		}
		return s.fill(s.temp(), func(to *bbolt.DB) error {
			if err := bbolt.Compact(to, from, compactStep); err != nil {
				return err
			}
			return to.Update(func(tx *bbolt.Tx) error { return tx.Bucket(bucketMeta).Delete(keyDue) })
		})
	})
}

func mustBeDue(tx *bbolt.Tx) error {
	if !isDue(tx) {
		return errNothing
	}
	return nil
}

// fill opens a file nobody knows yet, without syncs: its maker syncs it once.
func (s *Store) fill(path string, do func(*bbolt.DB) error) error {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{
		Timeout:      s.opt.Wait,
		FreelistType: bbolt.FreelistMapType,
		NoStatistics: true,
		NoSync:       true,
		NoGrowSync:   true,
		MaxSize:      s.opt.MaxSize,
	})
	if err != nil {
		return err
	}
	return errors.Join(do(db), db.Close())
}

// temp is the one name of an unfinished file beside the notes.
func (s *Store) temp() string { return s.path + ".tmp" }

// createEmpty makes an empty file that only its owner can read, which nobody
// can have put there before.
func createEmpty(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL|noFollow, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|noFollow, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
