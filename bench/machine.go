//go:build linux

package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"

	"golang.org/x/sys/unix"
)

// machine says what the figures were measured on, in one line.
func machine(dir, load string) string {
	var name unix.Utsname
	_ = unix.Uname(&name)
	first, _, _ := strings.Cut(load, " ")
	return fmt.Sprintf("%s, %d cores, Linux %s, %s, %s, load %s",
		processor(), runtime.NumCPU(), unix.ByteSliceToString(name.Release[:]), runtime.Version(), fileSystem(dir), first)
}

func processor() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}

// fileSystem is what the files lie on: waiting for a disk costs nothing in
// memory.
func fileSystem(dir string) string {
	var s unix.Statfs_t
	if unix.Statfs(dir, &s) != nil {
		return "unknown file system"
	}
	names := map[int64]string{0xef53: "ext4", 0x58465342: "XFS", 0x9123683e: "Btrfs", 0x01021994: "tmpfs (no disk!)", 0x794c7630: "overlay", 0x2fc12fc1: "ZFS"}
	if name, ok := names[int64(s.Type)]; ok { //nolint:unconvert // narrower on some processors
		return name
	}
	return fmt.Sprintf("file system %#x", s.Type)
}
