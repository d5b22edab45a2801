package bolt

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"intervision/sessions"
)

// notSafe is ErrUnsafe with what is wrong with the place.
func notSafe(why string) error { return fmt.Errorf("%w: %s", sessions.ErrUnsafe, why) }

// damaged is ErrDamaged with what was found.
func damaged(why any) error { return fmt.Errorf("%w: %v", sessions.ErrDamaged, why) }

func isSymlink(path string) bool {
	fi, err := os.Lstat(path)
	return err == nil && fi.Mode()&fs.ModeSymlink != 0
}

// checkPlace makes the folder (0700) if it is not there and says whether notes
// may lie in it: not on a network or user-space file system, where locks and
// fsync do not promise what we need, and not where anybody may swap files.
func (s *Store) checkPlace() error {
	dir := filepath.Dir(s.path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		if refused(err) {
			return sessions.ErrReadOnly
		}
		return err
	}
	if s.opt.Force {
		return nil
	}
	kind, err := s.opt.fileSystem(dir)
	if err == nil && kind != "" {
		return notSafe("a network or user-space file system: " + kind)
	}
	return s.checkFolder(dir)
}

// checkFolder tightens the program's own folder to 0700. Any other is left as
// it is; it is refused only if everybody may rename files in it.
func (s *Store) checkFolder(dir string) error {
	fi, err := os.Stat(dir)
	if err != nil || !hasModes {
		return err
	}
	if s.opt.OwnFolder && fi.Mode().Perm()&0o077 != 0 && owned(fi) {
		return ignoreReadOnly(os.Chmod(dir, 0o700))
	}
	if fi.Mode().Perm()&0o002 != 0 && fi.Mode()&fs.ModeSticky == 0 {
		return notSafe("everybody may change files in this folder")
	}
	return nil
}

// checkFile looks at a file that is there: a real one, not empty (a failed copy
// would look like "no notes yet"), and for its owner only. Group and other bits
// are taken off if the file is ours, else it is refused.
func (s *Store) checkFile(fi fs.FileInfo) error {
	switch {
	case fi.Mode()&fs.ModeSymlink != 0:
		return notSafe("a link")
	case !fi.Mode().IsRegular():
		return fmt.Errorf("%w: no regular file", sessions.ErrNotOurs)
	case fi.Size() == 0:
		return damaged("the file is empty")
	case !hasModes || fi.Mode().Perm()&0o077 == 0:
		return nil
	case owned(fi):
		return ignoreReadOnly(os.Chmod(s.path, 0o600))
	case s.opt.Force:
		return nil
	}
	return notSafe("others may read this file, and it belongs to somebody else")
}

// ignoreReadOnly passes over that a mode cannot be changed on a disk that is
// read-only: the notes on it can still be read.
func ignoreReadOnly(err error) error {
	if err != nil && refused(err) {
		return nil
	}
	return err
}

// syncDir makes a rename in a folder durable.
func syncDir(dir string) error {
	if !hasModes {
		return nil // Windows has no such thing
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// replace puts a finished file in the place of another, or of none, so that a
// crash leaves the one or the other. The new one must be synced.
func replace(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncDir(filepath.Dir(to))
}
