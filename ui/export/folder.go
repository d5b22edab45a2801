package export

import (
	"os"

	"github.com/adrg/xdg"
)

// Folder is where people look for files a program made for them: the folder for
// downloads, else the one for documents, else none, which means the folder the
// program runs in. It asks the disk; only commands call it.
func Folder() string { return firstFolder(xdg.UserDirs.Download, xdg.UserDirs.Documents) }

func firstFolder(paths ...string) string {
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			return path
		}
	}
	return ""
}
