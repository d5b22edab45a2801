//go:build darwin || freebsd

package bolt

import (
	"strings"

	"golang.org/x/sys/unix"
)

// networkFS names the file system of a folder if locks and fsync cannot be
// trusted on it, and is empty otherwise.
func networkFS(dir string) (string, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return "", err
	}
	name := unix.ByteSliceToString(st.Fstypename[:])
	for _, bad := range []string{"nfs", "smb", "cifs", "afp", "webdav", "fuse", "9p"} {
		if strings.Contains(name, bad) {
			return name, nil
		}
	}
	return "", nil
}
