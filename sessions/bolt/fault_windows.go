package bolt

import "golang.org/x/sys/windows"

// fullErrors are the ways in which a disk says that it is full.
var fullErrors = [...]windows.Errno{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL}
