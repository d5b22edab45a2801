package bolt

import "golang.org/x/sys/unix"

// networkFS names the file system of a folder if locks and fsync cannot be
// trusted on it, and is empty otherwise. The numbers are those of statfs(2).
func networkFS(dir string) (string, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		return "", err
	}
	switch uint32(st.Type) {
	case 0x6969:
		return "nfs", nil
	case 0x517B, 0xFF534D42, 0xFE534D42:
		return "smb", nil
	case 0x01021997:
		return "9p", nil
	case 0x65735546:
		return "fuse", nil
	case 0x5346414F, 0x73757245, 0x00C36400, 0x0BD00BD0, 0x786F4256:
		return "network", nil
	}
	return "", nil
}
