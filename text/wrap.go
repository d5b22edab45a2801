package text

import (
	"strings"
	"unicode/utf8"
)

// narrowest is the smallest width that text can be wrapped to: a wide character
// takes two cells.
const narrowest = 2

// Wrap breaks s into lines of at most width cells, at spaces where there are any
// and between graphemes where a word is longer than a line. It loses nothing but
// the spaces it breaks at and what Steady leaves out; a \n is kept as a break, and
// spaces that begin a paragraph stay. A width under 2 counts as 2. The result has
// at least one line.
func Wrap(s string, width int) []string {
	s, width = Steady(s), max(width, narrowest)
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		lines = wrap(lines, paragraph, width)
	}
	return lines
}

func wrap(lines []string, s string, width int) []string {
	for {
		end, next := Break(s, width)
		lines = append(lines, strings.TrimRight(s[:end], " "))
		if next == len(s) {
			return lines
		}
		s = s[next:]
	}
}

// Break says where the first line of paragraph s ends when it may fill width
// cells as Steady draws it, and where the next one begins; the spaces in between are the break. They
// hang over the edge where they do not fit. If all of s fits, both are its length.
func Break(s string, width int) (end, next int) {
	n, used := 0, 0
	word, gap := false, false // a word has begun; it has ended
	for n < len(s) {
		unit, w := piece(s[n:], width)
		space := unit == " "
		switch {
		case space && word && !gap:
			end, gap = n, true
		case !space && gap:
			next, gap = n, false
		}
		if used+w > width && n > 0 && !gap {
			return orHere(end, next, n)
		}
		word = word || !space
		n, used = n+len(unit), used+w
	}
	return n, n
}

// orHere takes the last break between words, or where there is none the place
// that was reached.
func orHere(end, next, here int) (int, int) {
	if next == 0 {
		return here, here
	}
	return end, next
}

// piece gives the first grapheme of s with the cells it fills when drawn or, where
// that alone is wider than a line (a long run of conjuncts), its first rune with
// what hangs on it.
func piece(s string, width int) (unit string, w int) {
	unit, w = First(s)
	if w > 1 {
		w = Width(steady(unit))
	}
	if w <= width {
		return unit, w
	}
	_, n := utf8.DecodeRuneInString(unit)
	for n < len(unit) {
		_, size := utf8.DecodeRuneInString(unit[n:])
		if Width(unit[:n+size]) > width {
			break
		}
		n += size
	}
	return unit[:n], Width(unit[:n])
}
