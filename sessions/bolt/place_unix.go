//go:build !windows

package bolt

import (
	"io/fs"
	"os"
	"syscall"
)

// hasModes says whether this platform has owner, group and other bits.
const hasModes = true

// owned says whether a file is ours to change the mode of.
func owned(fi fs.FileInfo) bool {
	st, ok := fi.Sys().(*syscall.Stat_t)
	return ok && int(st.Uid) == os.Geteuid()
}
