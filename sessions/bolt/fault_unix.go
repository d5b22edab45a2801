//go:build !windows

package bolt

import "syscall"

// fullErrors are the ways in which a disk says that it is full.
var fullErrors = [...]syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG}
