package library

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"intervision/methods"
	"intervision/ui/lang"
)

func TestEachFilterKeepsWhatItSays(t *testing.T) {
	e := methods.Entry{
		Kinds: []string{"incident", "self"}, People: methods.People{Min: 4, Ideal: 6, Max: 8},
		Minutes: methods.Minutes{Min: 45, Default: 60, Max: 90}, Difficulty: 2, Depth: 1,
	}
	for _, c := range []struct {
		f    filter
		want bool
	}{
		{filter{}, true},
		{filter{kind: "self"}, true}, {filter{kind: "plan"}, false},
		{filter{people: 4}, true}, {filter{people: 8}, true}, {filter{people: 3}, false}, {filter{people: 10}, false},
		{filter{minutes: 45}, true}, {filter{minutes: 120}, true}, {filter{minutes: 30}, false},
		{filter{difficulty: 2}, true}, {filter{difficulty: 1}, false}, {filter{difficulty: 3}, false},
		{filter{depth: 1}, true}, {filter{depth: 2}, false},
		{filter{kind: "self", people: 6, minutes: 60, difficulty: 2, depth: 1}, true},
		{filter{kind: "self", people: 6, minutes: 60, difficulty: 2, depth: 3}, false},
	} {
		if got := c.f.keeps(e); got != c.want {
			t.Errorf("%+v keeps it: %v", c.f, got)
		}
	}
	broken := methods.Entry{ID: "kapot", Err: errNone, Difficulty: 1}
	if !(filter{}).keeps(broken) || (filter{difficulty: 1}).keeps(broken) {
		t.Error("a card that cannot be used stays while there is no filter")
	}
}

// Going through the values of a filter comes back to where it began, either
// way, and every value has its word in every language.
func TestFiltersGoRound(t *testing.T) {
	for b := range filters {
		n := len(b.values()) + 1
		if b == byKind {
			n = len(methods.Kinds()) + 1
		}
		f := filter{}
		var words []string
		for i := range n {
			for _, code := range lang.Codes() {
				if word := f.value(b, lang.For(code).Library); (word == "") != (i == 0) {
					t.Errorf("filter %d, value %d in %s: %q", b, i, code, word)
				}
			}
			words = append(words, f.value(b, lang.For("nl").Library))
			if back := f.change(b, 1).change(b, -1); back != f {
				t.Errorf("back from %+v is %+v", f, back)
			}
			f = f.change(b, 1)
		}
		slices.Sort(words)
		if f.any() || len(slices.Compact(words)) != n {
			t.Errorf("filter %d: %+v after %v", b, f, words)
		}
	}
}

// A filter only ever takes away, each one by itself, and none of them all.
func TestFiltersTakeAwayOnly(t *testing.T) {
	all := methods.Open(nil).List()
	rapid.Check(t, func(t *rapid.T) {
		var f filter
		for b := range filters {
			for range rapid.IntRange(0, 14).Draw(t, "presses") {
				f = f.change(b, 1)
			}
		}
		for _, e := range all {
			each := filter{kind: f.kind}.keeps(e) && filter{people: f.people}.keeps(e) && filter{minutes: f.minutes}.keeps(e) &&
				filter{difficulty: f.difficulty}.keeps(e) && filter{depth: f.depth}.keeps(e)
			if f.keeps(e) != each {
				t.Fatalf("%+v keeps %s: %v, one by one %v", f, e.ID, f.keeps(e), each)
			}
		}
	})
}
