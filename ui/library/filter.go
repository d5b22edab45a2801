package library

import (
	"slices"
	"strconv"

	"intervision/methods"
	"intervision/ui/lang"
)

// filter keeps fewer methods in the list. Its zero value keeps all.
type filter struct {
	kind       string // what it is for
	people     int    // for how many it can be done
	minutes    int    // in how many it can be done, in its short form
	difficulty int    // to lead
	depth      int
}

// by is what can be filtered by, in the order in which it is shown.
type by uint8

const (
	byKind by = iota
	byPeople
	byMinutes
	byDifficulty
	byDepth
	filters
)

// values are what a figure can be filtered by; no filter comes before the first.
func (b by) values() []int {
	switch b {
	case byPeople:
		return []int{2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20}
	case byMinutes:
		return []int{30, 45, 60, 75, 90, 120}
	}
	return []int{1, 2, 3}
}

// any says whether something is left out.
func (f filter) any() bool { return f != filter{} }

// keeps says whether a method stays in the list. A card that cannot be used
// says nothing to go by, so that it stays only while there is no filter.
func (f filter) keeps(e methods.Entry) bool {
	switch {
	case !f.any():
		return true
	case e.Err != nil,
		f.kind != "" && !slices.Contains(e.Kinds, f.kind),
		f.people > 0 && (f.people < e.People.Min || f.people > e.People.Max),
		f.minutes > 0 && e.Minutes.Min > f.minutes,
		f.difficulty > 0 && e.Difficulty != f.difficulty,
		f.depth > 0 && e.Depth != f.depth:
		return false
	}
	return true
}

// figure is where the value of a filter stands; nil for the kind.
func (f *filter) figure(b by) *int {
	switch b {
	case byPeople:
		return &f.people
	case byMinutes:
		return &f.minutes
	case byDifficulty:
		return &f.difficulty
	case byDepth:
		return &f.depth
	}
	return nil
}

// change goes to the next value of a filter, or the one before; after the last
// one it keeps all again.
func (f filter) change(b by, step int) filter {
	if b == byKind {
		f.kind = turned(append([]string{""}, methods.Kinds()...), f.kind, step)
		return f
	}
	at := f.figure(b)
	*at = turned(append([]int{0}, b.values()...), *at, step)
	return f
}

// turned is the value that many places further in a ring.
func turned[T comparable](ring []T, from T, step int) T {
	return ring[(slices.Index(ring, from)+step+len(ring))%len(ring)]
}

// value says what is filtered by, in a word or two; empty if nothing is.
func (f filter) value(b by, w lang.Library) string {
	if b == byKind {
		return w.Kinds[f.kind]
	}
	n := *f.figure(b)
	switch {
	case n == 0:
		return ""
	case b == byPeople:
		return lang.Fill(w.PeopleOne, "n", strconv.Itoa(n))
	case b == byMinutes:
		return lang.Fill(w.Within, "n", strconv.Itoa(n))
	case b == byDifficulty:
		return w.Lead[n-1]
	}
	return w.Depth[n-1]
}
