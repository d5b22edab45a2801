// Package find searches what teams kept, and says which words of a text a search
// found.
//
// A search is some words. A session is found when each of them stands in what
// people typed there: as the beginning of a word, or as another form of it in
// Dutch or English. Neither accents nor capitals count. There is no index: the
// words of a team do not lie on a disk in the clear.
package find

import (
	"slices"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
)

// mostWords is how many words of a search count; more make it no narrower.
const mostWords = 16

// Words are what is looked for. The zero value finds nothing.
type Words struct {
	all   []word
	first [256]bool // first bytes of folded words
}

// word is one word as it is looked for.
type word struct {
	folded string
	stems  [2]string // in Dutch and in English; empty for one too short to have any
}

// Parse takes the words out of what somebody typed.
func Parse(s string) Words {
	var w Words
	b := []byte(s)
	for at := 0; len(w.all) < mostWords; {
		from, to := nextWord(b, at)
		if from == len(b) {
			break
		}
		if at = to; len(fold(b[from:to], nil)) > 0 {
			w.add(string(fold(b[from:to], nil)))
		}
	}
	return w
}

// add looks for one more word. One that another begins with says nothing more.
func (w *Words) add(folded string) {
	for i := range w.all {
		if strings.HasPrefix(w.all[i].folded, folded) {
			return
		}
	}
	w.all = append(w.all, word{folded: folded, stems: stemsOf(folded)})
	w.first[folded[0]] = true
}

// Empty says whether there is nothing to look for.
func (w *Words) Empty() bool { return len(w.all) == 0 }

// Same says whether both look for the same.
func (w *Words) Same(o Words) bool { return slices.Equal(w.all, o.all) }

// alike is how many letters two forms of one word begin with. Endings change,
// beginnings do not; so the few words worth a stem are found by these.
const alike = 2

// shortest is the length a word has at least to have other forms.
const shortest = 3

func stemsOf(folded string) (stems [2]string) {
	if len(folded) < shortest {
		return stems
	}
	env := snowballstem.NewEnv(folded)
	dutch.Stem(env)
	stems[0] = hard(env.Current())
	env.SetCurrent(folded)
	english.Stem(env)
	stems[1] = env.Current()
	return stems
}

// hard ends a Dutch stem as the word ends by itself. The stemmer leaves it as it
// is before an ending: klass(en), huiz(en), briev(en).
func hard(stem string) string {
	n := len(stem)
	if n < shortest {
		return stem
	}
	switch last := stem[n-1]; {
	case last == 'z':
		return stem[:n-1] + "s"
	case last == 'v':
		return stem[:n-1] + "f"
	case last == stem[n-2] && !strings.ContainsRune("aeiou", rune(last)):
		return stem[:n-1]
	}
	return stem
}

// finder looks for words; it remembers the forms of the ones it met. It is for
// one goroutine.
type finder struct {
	words  *Words
	met    map[string]uint16 // which words are another form of this one, as bits
	folded []byte
}

// mostMet bounds what a finder remembers.
const mostMet = 20_000

// in gives which of the words stand in a text, as bits.
func (f *finder) in(text []byte) (found uint16) {
	for at := 0; ; {
		start, end := f.nextLike(text, at)
		if start == len(text) {
			return found
		}
		found |= f.match(text[start:end])
		at = end
	}
}

// match gives which of the words this one is.
func (f *finder) match(b []byte) (which uint16) {
	f.folded = fold(b, f.folded[:0])
	near := false
	for i := range f.words.all {
		w := f.words.all[i].folded
		if len(f.folded) >= len(w) && string(f.folded[:len(w)]) == w {
			which |= 1 << i
		}
		near = near || len(w) >= shortest && len(f.folded) >= shortest && string(f.folded[:alike]) == w[:alike]
	}
	if !near {
		return which
	}
	forms, known := f.met[string(f.folded)]
	if !known {
		forms = f.formsOf(string(f.folded))
	}
	return which | forms
}

// formsOf gives which of the words have a stem with this one in common.
func (f *finder) formsOf(folded string) (which uint16) {
	stems := stemsOf(folded)
	for i := range f.words.all {
		w := &f.words.all[i]
		if len(w.folded) < shortest || w.folded[:alike] != folded[:alike] {
			continue
		}
		if w.stems[0] == stems[0] || w.stems[1] == stems[1] {
			which |= 1 << i
		}
	}
	if f.met == nil || len(f.met) >= mostMet {
		f.met = map[string]uint16{}
	}
	f.met[folded] = which
	return which
}

// bits are those of every word.
func (w *Words) bits() uint16 { return 1<<len(w.all) - 1 }
