package bolt

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// noFollow is nothing here: links are looked for by name.
const noFollow = 0

// tryLock takes the lock if it is free. It locks a byte far behind the end:
// Windows would refuse to read a locked one, and the holder's name stands there.
func tryLock(f *os.File, exclusive bool) (bool, error) {
	how := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if exclusive {
		how |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	at := &windows.Overlapped{OffsetHigh: 1 << 30}
	err := windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, at)
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return false, nil
	}
	return err == nil, err
}
