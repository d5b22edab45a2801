//go:build linux

package main

import (
	"fmt"
	"slices"
	"strings"

	"intervision/bench/terminal"
)

// part is something that can be measured by itself.
type part struct {
	name, title string
	measure     func(*bench) ([]figure, error)
}

// Windows that everything on the screen is measured in: that of a laptop, and a
// wall.
var (
	laptop = terminal.Size{Width: 120, Height: 35}
	wall   = terminal.Size{Width: 200, Height: 60}
)

func parts() []part {
	var all []part
	for _, w := range []struct {
		name string
		size terminal.Size
	}{{"", laptop}, {"-wall", wall}} {
		title := fmt.Sprintf("Window of %s", w.size)
		all = append(all,
			part{"start" + w.name, title, func(b *bench) ([]figure, error) { return b.starting(w.size) }},
			part{"type" + w.name, title, func(b *bench) ([]figure, error) {
				r, err := b.all(b.typing(w.size))
				return whileTyping(r), err
			}})
	}
	return append(all,
		part{"keep", "Keeping and reading back", func(b *bench) ([]figure, error) {
			b.say("keeping and folding")
			k, err := keeping(b.ctx, b.dir, b.appends)
			return k.figures(), err
		}},
		part{"find", "Ten thousand sessions", func(b *bench) ([]figure, error) {
			f, err := b.finding()
			return f.figures(), err
		}})
}

// starting times starts, on files that are made when they are needed first.
func (b *bench) starting(size terminal.Size) (rows []figure, err error) {
	if b.files == (files{}) {
		b.say("filling a file with 10 000 sessions")
		if b.files, err = prepare(b.ctx, b.dir); err != nil {
			return nil, err
		}
	}
	r, err := b.all(b.starts(size))
	return atStart(r), err
}

func names(all []part) (names []string) {
	for _, p := range all {
		names = append(names, p.name)
	}
	return names
}

// choose gives the parts that are named, in their own order; all if none is.
func choose(all []part, only string) ([]part, error) {
	if only == "" {
		return all, nil
	}
	known, wanted := names(all), strings.Split(only, ",")
	for _, name := range wanted {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("%q is no part of it; there are %s", name, strings.Join(known, ", "))
		}
	}
	return slices.DeleteFunc(all, func(p part) bool { return !slices.Contains(wanted, p.name) }), nil
}
