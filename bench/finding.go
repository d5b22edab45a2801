//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"intervision/bench/keep"
	"intervision/bench/terminal"
	"intervision/sessions"
)

// found is what lists and searches took in ten thousand sessions, in
// milliseconds, a value for each round.
type found struct {
	page, list, filter []float64
	first              []float64
	every, none        beside    // a word that stands in each session, one that stands in none
	memory             []float64 // MiB, of the program while somebody searches in it
	turned, filtered   []float64 // processor time of a key in the list, of a key that filters
	ripgrep            bool
}

// beside is a search and ripgrep's, in time and in processor time.
type beside struct{ ours, other, spent, otherSpent []float64 }

func (b *beside) add(one beside) {
	b.ours, b.other = append(b.ours, one.ours...), append(b.other, one.other...)
	b.spent, b.otherSpent = append(b.spent, one.spent...), append(b.otherSpent, one.otherSpent...)
}

// Words that are looked for.
const (
	wordOfEvery = "telefoontje"
	wordOfNone  = "geduld"
)

// finding searches in turns with ripgrep over the same text.
func (b *bench) finding() (f found, err error) {
	dir, err := os.MkdirTemp(b.dir, "find-")
	if err != nil {
		return f, err
	}
	k, err := keep.NewFind(b.ctx, dir, manySessions, eventsEach)
	if err != nil {
		return f, err
	}
	defer k.Close() //nolint:errcheck // nothing is kept
	if f.ripgrep = k.HasRipgrep(); !f.ripgrep {
		b.say("ripgrep (rg) is not there: the search is held against nothing")
	}
	for round := -1; round < b.rounds; round++ {
		b.say(fmt.Sprintf("lists and searches, round %d of %d", round+1, b.rounds))
		var one found
		if err := one.round(b.ctx, k); err != nil {
			return f, err
		}
		if round >= 0 {
			f.add(one)
		}
	}
	for range min(b.rounds, 3) {
		if err := b.searchIn(k.Path(), &f); err != nil {
			return f, err
		}
	}
	return f, nil
}

func (f *found) add(one found) {
	for _, p := range []struct {
		into *[]float64
		more []float64
	}{{&f.page, one.page}, {&f.list, one.list}, {&f.filter, one.filter}, {&f.first, one.first}} {
		*p.into = append(*p.into, p.more...)
	}
	f.every.add(one.every)
	f.none.add(one.none)
}

// round measures everything once.
func (f *found) round(ctx context.Context, k *keep.Find) error {
	for _, l := range []struct {
		into  *[]float64
		limit int
	}{{&f.page, 60}, {&f.list, 0}} {
		took, err := k.List(ctx, l.limit)
		if err != nil {
			return err
		}
		*l.into = append(*l.into, milliseconds(took))
	}
	took, err := k.Page(ctx, sessions.Query{Methods: []string{"incident-method"}, From: 1})
	if err != nil {
		return err
	}
	f.filter = append(f.filter, milliseconds(took))
	for _, s := range []struct {
		word string
		into *beside
	}{{wordOfEvery, &f.every}, {wordOfNone, &f.none}} {
		before := spent(unix.RUSAGE_SELF)
		ours, err := k.Search(ctx, s.word)
		if err != nil {
			return err
		}
		s.into.ours = append(s.into.ours, milliseconds(ours.Whole))
		s.into.spent = append(s.into.spent, milliseconds(spent(unix.RUSAGE_SELF)-before))
		if ours.Hits > 0 {
			f.first = append(f.first, milliseconds(ours.First))
		}
		if !k.HasRipgrep() {
			continue
		}
		before = spent(unix.RUSAGE_CHILDREN)
		other, err := k.Ripgrep(ctx, s.word)
		if err != nil {
			return err
		}
		if other.Hits != ours.Hits {
			return fmt.Errorf("%q: %d sessions found, ripgrep finds %d", s.word, ours.Hits, other.Hits)
		}
		s.into.other = append(s.into.other, milliseconds(other.Whole))
		s.into.otherSpent = append(s.into.otherSpent, milliseconds(spent(unix.RUSAGE_CHILDREN)-before))
	}
	return nil
}

// spent is the processor time of this process, or of what it ran.
func spent(who int) time.Duration {
	var u unix.Rusage
	if unix.Getrusage(who, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// What can be seen when somebody searches.
const (
	readBack   = "Teruglezen"
	listShows  = "1 van 10000"
	ofAll      = "van 10000"
	filters    = "wie erbij was"
	allAreHits = "10000 van 10000"
)

// Keys that are pressed in the list, and in the line with filters.
const (
	listKeys   = 12
	filterKeys = 4
)

// listed is what the list says of the session that is chosen.
func listed(at int) string { return fmt.Sprintf("%d van 10000", at) }

// unhurried is the rest between two things that somebody does.
const unhurried = time.Second

// searchIn goes through the list in the program, filters, and searches, and adds
// what its keys cost and the most memory it took.
func (b *bench) searchIn(file string, f *found) error {
	home, remove, err := b.home()
	if err != nil {
		return err
	}
	defer remove()
	t, err := terminal.Start(home, laptop, nil, b.programs.ours, arguments(file)...)
	if err != nil {
		return err
	}
	defer t.End()
	const down, right, showAll, escape = "\x1b[B", "\x1b[C", "\x1b[3~", "\x1b"
	for _, step := range []struct {
		shows string
		keys  []string
		cost  *[]float64 // of each key, if it is looked at
	}{
		{readBack, []string{down, down, "\r"}, nil},
		{listShows, slices.Repeat([]string{down}, listKeys), &f.turned},
		{listed(listKeys + 1), []string{"f"}, nil},
		{filters, []string{right}, nil}, // finds out what there is to filter by
		{filters, slices.Repeat([]string{right}, filterKeys), &f.filtered},
		{filters, []string{showAll, escape}, nil},
		{ofAll, strings.Split("/"+wordOfEvery, ""), nil},
		{allAreHits, nil, nil},
	} {
		if err := press(t, step.shows, step.keys, step.cost); err != nil {
			return err
		}
	}
	if err := t.Settle(unhurried); err != nil {
		return err
	}
	most, err := t.Peak()
	f.memory = append(f.memory, most)
	return err
}

// press waits until something can be seen, presses keys, and adds the processor
// time of each in milliseconds.
func press(t *terminal.Terminal, shows string, keys []string, cost *[]float64) error {
	if _, err := t.Await(shows, patience); err != nil {
		return err
	}
	if err := t.Settle(unhurried); err != nil {
		return err
	}
	for _, key := range keys {
		p, _, err := t.Press(key)
		if err != nil {
			return err
		}
		if cost != nil {
			*cost = append(*cost, milliseconds(p.CPU))
		}
	}
	return nil
}

// figures are the rows of the table.
func (f found) figures() []figure {
	rows := []figure{
		plain("first page of 10 000 sessions, file just opened", "ms", f.page, nil, 100),
		plain("… all of them", "ms", f.list, nil, 100),
		plain("… a page of a filter, list loaded", "ms", f.filter, nil, 16),
		plain("first hit of a search in them", "ms", f.first, nil, 100),
	}
	if f.ripgrep {
		rows = append(rows,
			ratio("the whole search, a word in every session, against ripgrep", "ms", f.every.ours, f.every.other, 8),
			ratio("… a word in none", "ms", f.none.ours, f.none.other, 8),
			ratio("… processor time, a word in every session", "ms", f.every.spent, f.every.otherSpent, 0),
			ratio("… processor time, a word in none", "ms", f.none.spent, f.none.otherSpent, 0))
	} else {
		rows = append(rows,
			plain("the whole search, a word in every session (no ripgrep here)", "ms", f.every.ours, nil, 0),
			plain("… a word in none", "ms", f.none.ours, nil, 0),
			plain("… processor time, a word in every session", "ms", f.every.spent, nil, 0),
			plain("… processor time, a word in none", "ms", f.none.spent, nil, 0))
	}
	return append(rows,
		plain("a key in the list of them, processor time", "ms", f.turned, nil, 16),
		plain("… a key that filters it", "ms", f.filtered, nil, 16),
		plain("peak memory of the program, searching in them", "MiB", f.memory, nil, 150))
}
