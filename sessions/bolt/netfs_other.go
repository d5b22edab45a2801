//go:build !linux && !darwin && !freebsd && !windows

package bolt

// networkFS knows nothing of file systems here.
func networkFS(string) (string, error) { return "", nil }
