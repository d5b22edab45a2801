package find

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lower is a letter or digit of ASCII as it is compared, 0 for anything else.
var lower = func() (t [256]byte) {
	for c := byte('0'); c <= '9'; c++ {
		t[c] = c
	}
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = c, c
	}
	return t
}()

// inWord says whether a rune belongs to a word, wherever in it. The accented
// letters and the punctuation of our languages need no table.
func inWord(r rune) bool {
	switch {
	case r >= 'À' && r <= 'ɏ':
		return r != '×' && r != '÷'
	case r >= '\u2000' && r <= '\u206f':
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// apostrophe says whether a word may go on behind a rune, as in "collega's".
func apostrophe(r rune) bool { return r == '\'' || r == '’' }

// nextWord finds the word that begins at or after a place; from is the length
// of b if there is none.
func nextWord(b []byte, at int) (from, to int) {
	for at < len(b) {
		if lower[b[at]] != 0 {
			return at, endOf(b, at)
		}
		if b[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, size := utf8.DecodeRune(b[at:])
		if inWord(r) {
			return at, endOf(b, at)
		}
		at += size
	}
	return len(b), len(b)
}

// nextLike is nextWord that passes over the words which begin with another
// letter than those looked for. One that begins with a letter beyond ASCII is
// looked at whatever it is.
func (f *finder) nextLike(b []byte, at int) (from, to int) {
	for at < len(b) {
		c := lower[b[at]]
		switch {
		case c != 0 && f.words.first[c]:
			return at, endOf(b, at)
		case c != 0:
			at = endOf(b, at)
		case b[at] < utf8.RuneSelf:
			at++
		default:
			r, size := utf8.DecodeRune(b[at:])
			if inWord(r) {
				return at, endOf(b, at)
			}
			at += size
		}
	}
	return len(b), len(b)
}

// endOf is where the word ends that begins at a place.
func endOf(b []byte, at int) int {
	for at < len(b) {
		if lower[b[at]] != 0 {
			at++
			continue
		}
		if b[at] < utf8.RuneSelf && b[at] != '\'' {
			return at
		}
		r, size := utf8.DecodeRune(b[at:])
		if !inWord(r) && !(apostrophe(r) && goesOn(b[at+size:])) {
			return at
		}
		at += size
	}
	return at
}

func goesOn(b []byte) bool {
	r, _ := utf8.DecodeRune(b)
	return unicode.IsLetter(r)
}

// fold appends a word as it is compared: in small letters, without accents,
// apostrophes and ligatures.
func fold(word, into []byte) []byte {
	for i, c := range word {
		l := lower[c]
		if l == 0 {
			return foldRest(word[i:], into)
		}
		into = append(into, l)
	}
	return into
}

// foldRest folds what is not ASCII alone.
func foldRest(word, into []byte) []byte {
	for _, r := range string(norm.NFKD.Bytes(word)) {
		switch {
		case unicode.IsMark(r) || apostrophe(r):
		case plain[r] != "":
			into = append(into, plain[r]...)
		default:
			into = utf8.AppendRune(into, unicode.ToLower(r))
		}
	}
	return into
}

// plain are letters that do not come apart, as people type them who lack them.
var plain = map[rune]string{
	'ß': "ss", 'ẞ': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ø': "o", 'Ø': "o", 'ł': "l", 'Ł': "l",
	'đ': "d", 'Đ': "d", 'ð': "d", 'Ð': "d", 'þ': "th", 'Þ': "th", 'ı': "i",
}
