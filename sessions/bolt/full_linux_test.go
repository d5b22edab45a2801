package bolt

import (
	"errors"
	"os"
	"strings"
	"syscall"
	"testing"

	"intervision/model"
	"intervision/sessions"
)

// AT-03 on a disk that is really full: erasing cannot copy the file then. The
// log is gone, the answer says why the file still holds what it held, and the
// compaction follows as soon as there is room.
func TestAT03FullDisk(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs root to mount a small disk")
	}
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=400k,mode=0700"); err != nil {
		t.Skip("cannot mount here:", err)
	}
	t.Cleanup(func() { syscall.Unmount(dir, syscall.MNT_DETACH) })
	now := model.Instant(1_800_000_000_000)
	s := openAt(t, dir+"/notes.db", func(o *Options) { o.Now = func() model.Instant { return now } })
	full(t, s)
	before, _ := os.Stat(s.path)
	if err := s.Erase(ctx, id(2)); !errors.Is(err, sessions.ErrFull) {
		t.Fatal("the file cannot have been compacted:", err)
	}
	if _, _, err := s.Read(ctx, id(2), 0, 0); !errors.Is(err, sessions.ErrNotFound) {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT, "size=4m"); err != nil {
		t.Fatal(err)
	}
	now = now.Add(model.Minute)
	if _, err := s.Home(ctx, testTeam); err != nil {
		t.Fatal(err)
	}
	after, _ := os.Stat(s.path)
	if os.SameFile(before, after) {
		t.Fatal("not compacted when there was room again")
	}
	_, head, err := s.Read(ctx, id(1), 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	mustAppend(t, s, entry(id(1), int(head.Number)+1, strings.Repeat("x", 1000)))
}
