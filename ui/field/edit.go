package field

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"intervision/text"
)

// joiners are typed as a key of their own in Persian and Hindi, before what they
// join; on its own text.Clean would rightly drop one.
const joiners = "\u200c\u200d"

// insert puts s at the cursor and reports false, changing nothing, if it does not
// fit. A joiner at the end of s waits for the next text.
func (f *Field) insert(s string) bool {
	s = f.held + s
	f.held, f.column = "", -1
	if bare := strings.TrimRight(s, joiners); bare != s {
		_, n := utf8.DecodeRuneInString(s[len(bare):])
		s, f.held = bare, s[len(bare):len(bare)+n]
	}
	if s == "" {
		return true
	}
	whole := f.clean(f.text[:f.at] + s + f.text[f.at:])
	if f.limit.measure(whole) > f.limit.max {
		return false
	}
	f.put(whole, f.text[f.at:])
	return true
}

// remove takes the text between two places out and puts the cursor there.
func (f *Field) remove(from, to int) {
	rest := f.text[to:]
	f.put(f.clean(f.text[:from]+rest), rest)
}

// put replaces the text and keeps the cursor before rest. Cleaning may have
// changed the seam (a mark that found another letter); then the cursor goes to
// the end of the grapheme it would stand in.
func (f *Field) put(whole, rest string) {
	for len(rest) > 0 && !strings.HasSuffix(whole, rest) {
		cluster, _ := text.First(rest)
		rest = rest[len(cluster):]
	}
	f.text = whole
	f.at = snap(whole, len(whole)-len(rest))
}

func (f *Field) clean(s string) string { return f.limit.shape(text.Clean(s, 0)) }

// safe gives a place at or before i that is surely between two graphemes.
func safe(s string, i int) int {
	for i > 0 && (i == len(s) || s[i] >= utf8.RuneSelf || s[i-1] >= utf8.RuneSelf) {
		i--
	}
	return i
}

// snap gives i, or the end of the grapheme that i stands in.
func snap(s string, i int) int {
	n := safe(s, i)
	for n < i {
		cluster, _ := text.First(s[n:])
		n += len(cluster)
	}
	return n
}

// before gives the place one grapheme before i.
func before(s string, i int) int {
	for n := safe(s, max(0, i-1)); ; {
		cluster, _ := text.First(s[n:])
		if n+len(cluster) >= i {
			return n
		}
		n += len(cluster)
	}
}

// after gives the place one grapheme after i.
func after(s string, i int) int {
	cluster, _ := text.First(s[i:])
	return i + len(cluster)
}

// wordBefore gives the start of the last word before i, wordAfter the end of the
// first one after it. A word is letters and digits in a row.
func wordBefore(s string, i int) (start int) {
	inside := false
	for n := 0; n < i; n = after(s, n) {
		if wordy(s[n:]) && !inside {
			start = n
		}
		inside = wordy(s[n:])
	}
	return start
}

func wordAfter(s string, i int) int {
	for i < len(s) && !wordy(s[i:]) {
		i = after(s, i)
	}
	for i < len(s) && wordy(s[i:]) {
		i = after(s, i)
	}
	return i
}

func wordy(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

// lineStart and lineEnd give the ends of the line that i is in, wrapped or not.
func lineStart(s string, i int) int { return strings.LastIndexByte(s[:i], '\n') + 1 }

func lineEnd(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}
