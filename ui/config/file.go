package config

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync"
)

// limit is how large a file may be.
const limit = 64 << 10

// Modes of what the program makes: for its owner only.
const (
	privateFile   = 0o600
	privateFolder = 0o700
)

// Read reads the file of a path. Without a file nothing is said, which is fine.
func Read(path string, known Known) Config {
	src, err := load(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Config{Keys: known.Keys}
	case errors.Is(err, errTooLarge):
		return Config{Keys: known.Keys, Problems: []Problem{{Code: TooLarge, Args: []string{strconv.Itoa(limit >> 10)}}}}
	case err != nil:
		return Config{Keys: known.Keys, Problems: []Problem{{Code: Unreadable}}}
	}
	return Parse(src, known)
}

var (
	errTooLarge = errors.New("too large for a file of settings")
	errNoFile   = errors.New("not a file")
	errNoPlace  = errors.New("no place for the setting in the file")
)

// load reads a plain file that is not too large.
func load(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular(): // a pipe would wait for ever
		return nil, errNoFile
	case info.Size() > limit:
		return nil, errTooLarge
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	return io.ReadAll(io.LimitReader(f, limit))
}

// Keeper writes choices into the file of a path, one after the other and the
// newest last, however many are under way. Template is what a new file begins with.
type Keeper struct {
	Path     string
	Template string

	mu   sync.Mutex
	want map[string]string
	turn sync.Mutex
}

// Want says what is to be kept; it does not wait. Keep writes it.
func (k *Keeper) Want(name, value string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.want == nil {
		k.want = map[string]string{}
	}
	k.want[name] = value
}

// Keep writes what is wanted and not written yet. It waits for the disk. What
// could not be written is not tried again: the choice holds until the program ends.
func (k *Keeper) Keep() error {
	k.turn.Lock()
	defer k.turn.Unlock()
	k.mu.Lock()
	want := k.want
	k.want = nil
	k.mu.Unlock()
	if len(want) == 0 {
		return nil
	}
	src, err := load(k.Path)
	if errors.Is(err, fs.ErrNotExist) {
		src, err = []byte(k.Template), nil
	}
	for _, name := range Names() {
		value, ok := want[name]
		if err != nil || !ok {
			continue
		}
		if src, ok = Set(src, name, value); !ok {
			err = errNoPlace
		}
	}
	if err != nil {
		return err
	}
	return Replace(k.Path, src)
}

// Replace puts a text in the place of a file, whole or not at all, and makes the
// folder if there is none. A file that is a link stays one.
func Replace(path string, src []byte) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := fs.FileMode(privateFile)
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, privateFolder); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(src)
	if err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
