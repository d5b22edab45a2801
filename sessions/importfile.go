package sessions

import (
	"encoding/json"
	"fmt"
	"io"

	"intervision/model"
)

// file reads the outermost object, its format before anything else.
func (in *importer) file() error {
	if err := in.delim("file", '{'); err != nil {
		return &BadValueError{"file", fmt.Errorf("%w: %w", ErrNotOurs, err)}
	}
	in.seen = map[model.ID]bool{}
	for in.dec.More() {
		key, err := in.dec.Token()
		if err != nil {
			return bad("file", err)
		}
		if err := in.member(fmt.Sprint(key)); err != nil {
			return err
		}
	}
	if err := in.delim("file", '}'); err != nil {
		return err
	}
	if in.format == "" {
		return bad("format", ErrNotOurs)
	}
	if _, err := in.dec.Token(); err != io.EOF {
		return bad("file", ErrSyntax)
	}
	return nil
}

func (in *importer) member(key string) error {
	switch {
	case key == "format":
		return in.readFormat()
	case in.format == "":
		return bad("format", ErrNotOurs)
	case key == "version":
		return in.readVersion()
	case key == "contains", key == "readers": // for people
		var said json.RawMessage
		return bad(key, in.dec.Decode(&said))
	case key == "logs":
		return in.list(key, in.log)
	case key == "scripts":
		return in.list(key, in.script)
	}
	return bad(key, ErrNewer)
}

func (in *importer) readFormat() error {
	if err := in.dec.Decode(&in.format); err != nil || in.format != exportFormat {
		return bad("format", ErrNotOurs)
	}
	return nil
}

func (in *importer) readVersion() error {
	var version int
	if err := in.dec.Decode(&version); err != nil || version < 1 {
		return bad("version", ErrNotOurs)
	}
	if version > exportVersion {
		return bad("version", ErrNewer)
	}
	return nil
}

// list reads a list value by value.
func (in *importer) list(name string, take func(path string, value json.RawMessage) error) error {
	if err := in.delim(name, '['); err != nil {
		return err
	}
	for i := 0; in.dec.More(); i++ {
		path := fmt.Sprintf("%s[%d]", name, i)
		var value json.RawMessage
		if err := in.dec.Decode(&value); err != nil {
			return bad(path, err)
		}
		if depth(value) > maxDepth {
			return bad(path, fmt.Errorf("%w: nested too deeply", ErrTooLarge))
		}
		if err := take(path, value); err != nil {
			return err
		}
		in.meter.left = MaxImportLog
	}
	return in.delim(name, ']')
}

func (in *importer) delim(path string, want json.Delim) error {
	got, err := in.dec.Token()
	if err != nil {
		return bad(path, err)
	}
	if got != want {
		return bad(path, fmt.Errorf("want %s, not %v", want, got))
	}
	return nil
}

// meter lets so many bytes through between two values, and no more.
type meter struct {
	r    io.Reader
	left int
}

func (m *meter) Read(p []byte) (int, error) {
	if m.left <= 0 {
		return 0, ErrTooLarge
	}
	n, err := m.r.Read(p[:min(len(p), m.left)])
	m.left -= n
	return n, err
}
