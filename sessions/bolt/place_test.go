//go:build !windows

package bolt

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"intervision/sessions"
)

// AT-08: modes, links, empty files, network file systems.

func mode(t *testing.T, path string) fs.FileMode {
	t.Helper()
	fi, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return fi.Mode().Perm()
}

func TestAT08NewFilesAreForTheOwnerOnly(t *testing.T) {
	old := syscall.Umask(0)
	defer syscall.Umask(old)
	path := testPath(t)
	s := openAt(t, path)
	mustWrite(t, s, id(1), 3)
	if err := s.Erase(ctx, id(1)); err != nil { // also after a compaction
		t.Fatal(err)
	}
	for p, want := range map[string]fs.FileMode{path: 0o600, path + ".lock": 0o600, filepath.Dir(path): 0o700} {
		if got := mode(t, p); got != want {
			t.Errorf("%s is %o, want %o", p, got, want)
		}
	}
}

func TestAT08OpenModesAreTightened(t *testing.T) {
	path := testPath(t)
	openAt(t, path).Close()
	if err := errors.Join(os.Chmod(path, 0o644), os.Chmod(filepath.Dir(path), 0o755)); err != nil {
		t.Fatal(err)
	}
	openAt(t, path).Close()
	if got := mode(t, path); got != 0o600 {
		t.Errorf("the file is %o", got)
	}
	if got := mode(t, filepath.Dir(path)); got != 0o755 {
		t.Errorf("a folder that is not ours was changed to %o", got)
	}
	openAt(t, path, func(o *Options) { o.OwnFolder = true }).Close()
	if got := mode(t, filepath.Dir(path)); got != 0o700 {
		t.Errorf("our own folder is %o", got)
	}
}

func TestAT08FileOfSomebodyElse(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs root to give a file away")
	}
	path := testPath(t)
	openAt(t, path).Close()
	if err := errors.Join(os.Chmod(path, 0o644), os.Chown(path, 65534, 65534)); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, testOptions()); !errors.Is(err, sessions.ErrUnsafe) {
		t.Fatal(err)
	}
	openAt(t, path, func(o *Options) { o.Force = true })
}

func TestAT08UnsafePlaces(t *testing.T) {
	cases := map[string]func(t *testing.T, path string, o *Options){
		"a link": func(t *testing.T, path string, o *Options) {
			other := testPath(t)
			openAt(t, other).Close()
			os.MkdirAll(filepath.Dir(path), 0o700)
			if err := os.Symlink(other, path); err != nil {
				t.Fatal(err)
			}
		},
		"a link that leads nowhere": func(t *testing.T, path string, o *Options) {
			os.MkdirAll(filepath.Dir(path), 0o700)
			if err := os.Symlink(path+".x", path); err != nil {
				t.Fatal(err)
			}
		},
		"a lock file that is a link": func(t *testing.T, path string, o *Options) {
			os.MkdirAll(filepath.Dir(path), 0o700)
			if err := os.Symlink(path+".x", path+".lock"); err != nil {
				t.Fatal(err)
			}
		},
		"a folder where everybody may rename": func(t *testing.T, path string, o *Options) {
			os.MkdirAll(filepath.Dir(path), 0o700)
			if err := os.Chmod(filepath.Dir(path), 0o777); err != nil {
				t.Fatal(err)
			}
		},
		"a network file system": func(t *testing.T, path string, o *Options) {
			o.fileSystem = func(string) (string, error) { return "nfs", nil }
		},
	}
	for name, prepare := range cases {
		t.Run(name, func(t *testing.T) {
			path, opt := testPath(t), testOptions()
			prepare(t, path, &opt)
			_, err := Open(path, opt)
			if !errors.Is(err, sessions.ErrUnsafe) {
				t.Fatal(err)
			}
			if strings.Contains(name, "network") {
				opt.Force = true
				if _, err := Open(path, opt); err != nil {
					t.Fatal("not with Force either:", err)
				}
			}
		})
	}
}

func TestAT08EmptyFileIsNoNewFile(t *testing.T) {
	path := testPath(t)
	mustWriteFile(t, path, nil)
	if _, err := Open(path, testOptions()); !errors.Is(err, sessions.ErrDamaged) {
		t.Fatal(err)
	}
	if len(mustRead(t, path)) != 0 {
		t.Fatal("the file was touched")
	}
}

func TestFileSystemsByNumber(t *testing.T) {
	if kind, err := networkFS(t.TempDir()); kind != "" || err != nil {
		t.Fatal(kind, err)
	}
	if _, err := networkFS(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Fatal("want an error")
	}
}

// A folder and a file that cannot be written can still be read. Root may write
// anywhere, so another program does this without root's rights.
func TestReadOnlyPlaces(t *testing.T) {
	base, err := os.MkdirTemp("", "intervision-readonly")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(base) })
	binary := filepath.Join(base, "program")
	if err := errors.Join(os.Chmod(base, 0o755), os.WriteFile(binary, mustRead(t, os.Args[0]), 0o755)); err != nil {
		t.Fatal(err)
	}
	cases := map[string]struct {
		folder, file fs.FileMode
		lock         bool
	}{
		"folder":               {0o555, 0o600, false},
		"folder with a lock":   {0o555, 0o400, true},
		"file":                 {0o755, 0o400, false},
		"file in ours, locked": {0o755, 0o400, true},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(base, strings.ReplaceAll(name, " ", "-"))
			path := filepath.Join(dir, "notes.db")
			s := openAt(t, path)
			mustWrite(t, s, id(1), 3)
			s.Close()
			if !c.lock {
				os.Remove(path + ".lock")
			}
			giveAway(t, path, path+".lock", dir)
			if err := errors.Join(os.Chmod(path, c.file), os.Chmod(dir, c.folder)); err != nil {
				t.Fatal(err)
			}
			cmd := program("reader", path)
			cmd.Path = binary
			if os.Geteuid() == 0 {
				cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
			}
			out, err := cmd.CombinedOutput()
			if err != nil || !strings.HasPrefix(string(out), "3 <nil>\nfalse ") {
				t.Fatalf("%v: %s", err, out)
			}
		})
	}
}

// giveAway makes files those of the user the other program runs as.
func giveAway(t *testing.T, paths ...string) {
	t.Helper()
	if os.Geteuid() != 0 {
		return
	}
	for _, p := range paths {
		if err := os.Lchown(p, 65534, 65534); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
}
