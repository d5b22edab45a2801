//go:build linux

package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"intervision/bench/keep"
	"intervision/bench/terminal"
	"intervision/sessions"
)

// found is what lists and searches took in ten thousand sessions, in
// milliseconds, a value for each round.
type found struct {
	page, list, filter []float64
	first              []float64
	every, everyOther  []float64 // a word that stands in each session; ripgrep
	none, noneOther    []float64 // a word that stands in none
	memory             []float64 // MiB, of the program while somebody searches in it
	ripgrep            bool
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
		most, err := b.searchIn(k.Path())
		if err != nil {
			return f, err
		}
		f.memory = append(f.memory, most)
	}
	return f, nil
}

func (f *found) add(one found) {
	for _, p := range []struct {
		into *[]float64
		more []float64
	}{{&f.page, one.page}, {&f.list, one.list}, {&f.filter, one.filter}, {&f.first, one.first}, {&f.every, one.every},
		{&f.everyOther, one.everyOther}, {&f.none, one.none}, {&f.noneOther, one.noneOther}} {
		*p.into = append(*p.into, p.more...)
	}
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
		word         string
		ours, others *[]float64
	}{{wordOfEvery, &f.every, &f.everyOther}, {wordOfNone, &f.none, &f.noneOther}} {
		ours, err := k.Search(ctx, s.word)
		if err != nil {
			return err
		}
		*s.ours = append(*s.ours, milliseconds(ours.Whole))
		if ours.Hits > 0 {
			f.first = append(f.first, milliseconds(ours.First))
		}
		if !k.HasRipgrep() {
			continue
		}
		other, err := k.Ripgrep(ctx, s.word)
		if err != nil {
			return err
		}
		if other.Hits != ours.Hits {
			return fmt.Errorf("%q: %d sessions found, ripgrep finds %d", s.word, ours.Hits, other.Hits)
		}
		*s.others = append(*s.others, milliseconds(other.Whole))
	}
	return nil
}

// What can be seen when somebody searches.
const (
	readBack   = "Teruglezen"
	listShows  = "1 van 10000"
	allAreHits = "10000 van 10000"
)

// searchIn searches in the program, and gives the most memory it took.
func (b *bench) searchIn(file string) (float64, error) {
	home, remove, err := b.home()
	if err != nil {
		return 0, err
	}
	defer remove()
	t, err := terminal.Start(home, nil, b.programs.ours, arguments(file)...)
	if err != nil {
		return 0, err
	}
	defer t.End()
	const down = "\x1b[B"
	for _, step := range []struct {
		shows string
		keys  []string
	}{{readBack, []string{down, down, "\r"}}, {listShows, strings.Split("/"+wordOfEvery, "")}, {allAreHits, nil}} {
		if _, err := t.Await(step.shows, patience); err != nil {
			return 0, err
		}
		if err := t.Settle(quiet); err != nil {
			return 0, err
		}
		for _, key := range step.keys {
			if _, _, err := t.Press(key); err != nil {
				return 0, err
			}
		}
	}
	if err := t.Settle(200 * time.Millisecond); err != nil {
		return 0, err
	}
	return t.Peak()
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
		rows = append(rows, ratio("the whole search, a word in every session, against ripgrep", "ms", f.every, f.everyOther, 8),
			ratio("… a word in none", "ms", f.none, f.noneOther, 8))
	} else {
		rows = append(rows, plain("the whole search, a word in every session (no ripgrep here)", "ms", f.every, nil, 0), plain("… a word in none", "ms", f.none, nil, 0))
	}
	return append(rows, plain("peak memory of the program, searching in them", "MiB", f.memory, nil, 150))
}
