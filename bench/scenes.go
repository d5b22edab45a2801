//go:build linux

package main

import (
	"time"

	"intervision/bench/terminal"
)

// Names of the subjects.
const (
	oneLine   = "one line"
	glamour   = "one line, glamour linked"
	noFile    = "no file"
	emptyFile = "empty file"
	fullFile  = "full file"
	inSession = "in a session"
)

// Names of the figures.
const (
	start      = "start"
	peak       = "peak"
	paint      = "paint"
	bytes      = "bytes"
	idleCPU    = "idle CPU"
	idleBytes  = "idle bytes"
	clockCPU   = "CPU with seconds"
	clockBytes = "bytes with seconds"
)

const (
	patience = 20 * time.Second
	quiet    = 150 * time.Millisecond  // of a screen that is complete
	drafted  = 1500 * time.Millisecond // after which what was typed is kept as a draft
	watched  = 3 * time.Second
	keys     = 24 // typed in each round
)

// What can be seen of a complete screen.
const (
	lineShows = "ready"
	hailShows = "Beginnen met ons team"
	homeShows = "Bijeenkomst beginnen"
	menuShows = "Verder"
	stepShows = "60  " // the number before the newest entry
)

// showSeconds opens the list of commands and looks for the one that shows the
// clock with seconds.
const showSeconds = "\x0bseconden"

// starts are what is timed from the start to a complete first screen.
func (b *bench) starts(size terminal.Size) []subject {
	return []subject{
		b.begins(size, oneLine, b.programs.oneline, lineShows),
		b.begins(size, glamour, b.programs.glamour, lineShows),
		b.begins(size, noFile, b.programs.ours, hailShows, "--lang", "nl"),
		b.begins(size, emptyFile, b.programs.ours, homeShows, arguments(b.files.empty)...),
		b.begins(size, fullFile, b.programs.ours, homeShows, arguments(b.files.full)...),
	}
}

// begins is a program that is started and shows something.
func (b *bench) begins(size terminal.Size, name, program, shows string, args ...string) subject {
	return subject{name, func(int) (map[string][]float64, error) {
		home, remove, err := b.home()
		if err != nil {
			return nil, err
		}
		defer remove()
		t, err := terminal.Start(home, size, nil, program, args...)
		if err != nil {
			return nil, err
		}
		defer t.End()
		took, err := t.Await(shows, patience)
		if err != nil {
			return nil, err
		}
		if err := t.Settle(quiet); err != nil {
			return nil, err
		}
		most, err := t.Peak()
		return map[string][]float64{start: {milliseconds(took)}, peak: {most}}, err
	}}
}

func arguments(file string) []string { return []string{"--db", file, "--lang", "nl"} }

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
