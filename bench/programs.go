//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"intervision/bench/fill"
	"intervision/bench/keep"
	"intervision/model"
	"intervision/sessions/bolt"
)

// programs are the paths of what is measured.
type programs struct{ oneline, glamour, ours string }

// build makes the programs of the module it is run in.
func build(ctx context.Context, dir, ours string) (programs, error) {
	root, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return programs{}, fmt.Errorf("run it within the module: %w", err)
	}
	p := programs{oneline: filepath.Join(dir, "oneline"), glamour: filepath.Join(dir, "glamour"), ours: ours}
	packages := map[string]string{p.oneline: "./bench/floor/oneline", p.glamour: "./bench/floor/glamour"}
	if ours == "" {
		p.ours = filepath.Join(dir, "intervision")
		packages[p.ours] = "."
	}
	for path, pkg := range packages {
		c := exec.CommandContext(ctx, "go", "build", "-o", path, pkg)
		c.Dir, c.Stderr = strings.TrimSpace(string(root)), os.Stderr
		if err := c.Run(); err != nil {
			return p, fmt.Errorf("building %s: %w", pkg, err)
		}
	}
	return p, nil
}

// files are what the program is started on. All have a team.
type files struct{ empty, full string }

// sizes of the full file.
const (
	manySessions = 10_000
	eventsEach   = 60
	entriesHeld  = 60 // by the step that is typed into
)

func prepare(ctx context.Context, dir string) (files, error) {
	f := files{empty: filepath.Join(dir, "empty.db"), full: filepath.Join(dir, "full.db")}
	if err := filled(ctx, f.empty, 0, 0); err != nil {
		return f, err
	}
	return f, filled(ctx, f.full, manySessions, 0)
}

// filled makes a file with a team, closed sessions, and a running one if it is
// to hold entries.
func filled(ctx context.Context, path string, closed, entries int) error {
	store, err := bolt.Open(path, keep.Options())
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // everything is on disk already
	m, err := fill.New(model.Instant(time.Now().UnixMilli()), 1)
	if err != nil {
		return err
	}
	if err := m.PutTeam(ctx, store); err != nil {
		return err
	}
	if err := m.PutClosed(ctx, store, closed, eventsEach); err != nil || entries == 0 {
		return err
	}
	_, err = m.PutRunning(ctx, store, entries)
	return err
}
