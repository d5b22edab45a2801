// Package text makes text from people and files safe to keep and to draw, and
// says how many cells it fills.
//
// Everything that comes in (keys, paste, cards, imports, names, file names) and
// everything that is decoded from a store goes through Clean or CleanLine; what
// has been through it reaches a terminal as plain text and nothing else.
package text

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Limits. Name and Title count graphemes (what a person calls a character) and
// are for CleanLine; Note and Card count bytes and are for Clean.
const (
	Name  = 40
	Title = 120
	Note  = 4 << 10
	Card  = 256 << 10
)

// PerGrapheme is how many bytes a line may have for each grapheme it may hold,
// because a single grapheme can be made as long as one likes. The longest emoji
// people use takes 41 bytes; a line of nothing else is not a name.
const PerGrapheme = 16

// Clean gives s as text of several lines: valid UTF-8 in normal form NFC,
// without escape sequences (their payload goes too), controls, direction
// overrides, invisible or private characters; at most six combining marks on a
// letter. Every kind of line break becomes \n, a tab four spaces. What is longer
// than max bytes is cut at a grapheme; max 0 means no limit. Clean(Clean(s)) is
// Clean(s).
func Clean(s string, max int) string {
	if !plain(s) {
		s = settle(Strip(s))
	}
	if max > 0 && len(s) > max {
		s = cutBytes(s, max)
	}
	return s
}

// CleanLine gives s as one line: what Clean does, with every run of spaces and
// line breaks made one space and none at the ends, and at most max graphemes
// (and 16 bytes for each); max 0 means no limit. CleanLine(CleanLine(s)) is
// CleanLine(s).
func CleanLine(s string, max int) string {
	if !plainLine(s) {
		s = line(Clean(s, 0))
	}
	if max > 0 && len(s) > max { // a grapheme has at least one byte
		s = line(cutGraphemes(cutBytes(s, max*PerGrapheme), max))
	}
	return s
}

func line(s string) string {
	return strings.TrimLeftFunc(strings.Join(strings.Fields(s), " "), func(r rune) bool {
		return r == ' ' || needsBase(r)
	})
}

// settle filters and composes until nothing changes: composing can add a mark,
// and leaving one out can make room for a composition. Two rounds are usual.
func settle(s string) string {
	for {
		next := norm.NFC.String(sift(s))
		if next == s {
			return s
		}
		s = next
	}
}

// cutBytes gives the longest start of s of at most max bytes that ends between
// two graphemes and on no joiner.
func cutBytes(s string, max int) string {
	if len(s) <= max {
		return s
	}
	n := 0
	for n < max {
		cluster, _ := First(s[n:])
		if n+len(cluster) > max {
			break
		}
		n += len(cluster)
	}
	return strings.TrimRight(s[:n], joiners)
}

// cutGraphemes gives the first max graphemes of s.
func cutGraphemes(s string, max int) string {
	n := 0
	for i := 0; i < max && n < len(s); i++ {
		cluster, _ := First(s[n:])
		n += len(cluster)
	}
	return strings.TrimRight(s[:n], joiners)
}

// Count is the number of graphemes in s.
func Count(s string) int {
	count := 0
	for len(s) > 0 {
		size := 1
		if s[0] >= utf8.RuneSelf || len(s) > 1 && s[1] >= utf8.RuneSelf {
			cluster, _ := First(s)
			size = len(cluster)
		}
		s = s[size:]
		count++
	}
	return count
}
