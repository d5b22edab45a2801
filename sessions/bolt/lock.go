package bolt

import (
	"context"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"syscall"
	"time"

	"intervision/sessions"
	"intervision/text"
)

// lock is a program's turn at the file: an OS lock on <db>.lock. That file is
// created once and never deleted or renamed, so that all programs lock the same
// one; the kernel frees the lock when a program dies. The file of notes itself
// cannot serve: compaction replaces it.
type lock struct{ file *os.File }

// longestName bounds what is read from and written into a lock file, in bytes.
const longestName = 120

// takeLock waits for the turn: shared to read, exclusive to write. A nil lock
// without an error means that the folder is read-only and nobody can write.
// Errors: *sessions.BusyError after the limit, ErrReadOnly, that of ctx.
func (s *Store) takeLock(ctx context.Context, exclusive bool) (*lock, error) {
	f, err := openLock(s.path+".lock", exclusive)
	if err != nil {
		if errors.Is(err, errNoLock) && !exclusive {
			return nil, nil
		}
		return nil, err
	}
	if err := s.await(ctx, f, exclusive); err != nil {
		f.Close()
		return nil, err
	}
	if exclusive {
		sign(f, s.opt.Program)
	}
	return &lock{file: f}, nil
}

// await tries again and again until the lock is there or the limit is over.
// The jitter keeps two programs from meeting for ever.
func (s *Store) await(ctx context.Context, f *os.File, exclusive bool) error {
	var began time.Time
	for {
		ok, err := tryLock(f, exclusive)
		if ok || err != nil {
			return err
		}
		if began.IsZero() {
			began = time.Now()
		}
		if time.Since(began) >= s.opt.Wait {
			return &sessions.BusyError{Who: signature(f)}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(s.opt.Retry/2 + rand.N(s.opt.Retry)):
		}
	}
}

func (l *lock) release() {
	if l != nil {
		l.file.Close() // closing the only descriptor frees the lock
	}
}

// errNoLock says there is no lock file and none can be made.
var errNoLock = errors.New("no lock file")

// openLock opens the lock file, making it if need be. Reading needs no right to
// write: then a lock file that is there is opened as it is.
func openLock(path string, exclusive bool) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|noFollow, 0o600)
	if err == nil {
		return f, nil
	}
	switch {
	case isSymlink(path):
		return nil, notSafe("the lock file is a link")
	case !refused(err):
		return nil, err
	case exclusive:
		return nil, sessions.ErrReadOnly
	}
	f, err = os.OpenFile(path, os.O_RDONLY|noFollow, 0)
	if errors.Is(err, fs.ErrNotExist) || refused(err) {
		return nil, errNoLock
	}
	return f, err
}

// refused says whether an error is that of a read-only folder or file.
func refused(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// sign writes who holds the lock. It is information only, so errors do not
// matter; it is not written again if it stands there already.
func sign(f *os.File, program string) {
	if signature(f) != program {
		f.Truncate(0)
		f.WriteAt([]byte(program), 0)
	}
}

// signature is what the holder wrote, made fit for a terminal.
func signature(f *os.File) string {
	b := make([]byte, longestName)
	n, _ := f.ReadAt(b, 0)
	return text.CleanLine(string(b[:n]), longestName)
}
