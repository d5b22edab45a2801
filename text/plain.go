package text

import "unicode/utf8"

// plain says whether s consists of runes that Clean leaves as they are,
// whatever stands beside them: the usual case, already clean. It may say no of
// clean text, never yes of other text.
func plain(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if (c < ' ' || c > '~') && c != '\n' {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !settled(r) {
			return false
		}
		i += size
	}
	return true
}

// settled says whether r, which is not ASCII, is a letter or sign of western
// European text that is its own normal form, composes with nothing that is
// settled too, and shows.
func settled(r rune) bool {
	switch {
	case r >= 0xa1 && r <= 0x24f: // é, ß, ø, ł, ij, «, ½; without the space before them
		return r != 0xad // a hyphen that shows only at the end of a line
	case r >= 0x2010 && r <= 0x2027: // – — ‘ ’ “ ” „ • …
		return true
	case r >= 0x20a0 && r <= 0x20c0: // € and other currencies
		return true
	case r >= 0x2190 && r <= 0x21ff: // arrows
		return true
	}
	return r == 0x2713 || r == 0x2264 || r == 0x2265 // ✓ ≤ ≥
}

// plainLine says whether CleanLine leaves s as it is: plain, with single spaces
// and none at the ends.
func plainLine(s string) bool {
	last := byte(' ')
	for i := range len(s) {
		if s[i] == '\n' || s[i] == ' ' && last == ' ' {
			return false
		}
		last = s[i]
	}
	return (last != ' ' || s == "") && plain(s)
}
