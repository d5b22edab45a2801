package bolt

import (
	"io/fs"
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

// hasModes is false: access goes by the lists of the user's profile folder.
const hasModes = false

func owned(fs.FileInfo) bool { return true }

// networkFS names the file system of a folder if locks and fsync cannot be
// trusted on it, and is empty otherwise.
func networkFS(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	if strings.HasPrefix(abs, `\\`) {
		return "network share", nil
	}
	root, err := windows.UTF16PtrFromString(filepath.VolumeName(abs) + `\`)
	if err != nil {
		return "", err
	}
	if windows.GetDriveType(root) == windows.DRIVE_REMOTE {
		return "network drive", nil
	}
	return "", nil
}
