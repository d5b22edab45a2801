package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	zwnj    = '\u200c'
	zwj     = '\u200d'
	joiners = "\u200c\u200d"

	tab = "    "

	maxMarks   = 6 // on one letter; the fullest Hebrew and Vietnamese have four
	maxJoiners = 6 // in one chain of emoji; the longest in use has three
)

// sieve writes the runes of a text that may stay. It looks at each rune with what
// it wrote before and, for a joiner, at what follows.
type sieve struct {
	out     strings.Builder
	visible bool // the last rune written can be joined to or marked
	selects bool // … and is a variation selector
	joined  bool // … or a zero-width joiner
	marks   int  // since the last letter
	chain   int  // joiners since the last letter that followed none
}

// sift gives s, which is valid UTF-8, without what may not stay.
func sift(s string) string {
	f := sieve{}
	f.out.Grow(len(s))
	for i, r := range s {
		if r > ' ' && r <= '~' {
			f.base(r)
			continue
		}
		f.rune(r, s[i+utf8.RuneLen(r):])
	}
	return f.out.String()
}

func (f *sieve) rune(r rune, rest string) {
	switch {
	case breaksLine(r):
		if r == '\r' && strings.HasPrefix(rest, "\n") {
			return
		}
		f.space("\n")
	case r == '\t':
		f.space(tab)
	case unicode.Is(unicode.Zs, r), r == blankBraille:
		f.space(" ")
	case r == zwj, r == zwnj:
		f.joiner(r, rest)
	case unicode.Is(unicode.Variation_Selector, r):
		f.selector(r)
	case dropped(r):
	case needsBase(r):
		f.mark(r)
	default:
		f.base(r)
	}
}

func (f *sieve) base(r rune) {
	f.out.WriteRune(r)
	if !f.joined {
		f.chain = 0
	}
	f.visible, f.selects, f.joined, f.marks = true, false, false, 0
}

func (f *sieve) space(s string) {
	f.out.WriteString(s)
	f.visible, f.selects, f.joined, f.marks, f.chain = false, false, false, 0, 0
	if s == "\n" {
		f.marks = maxMarks // none may hang on the edge of a line
	}
}

func (f *sieve) mark(r rune) {
	if f.out.Len() == 0 || f.marks >= maxMarks {
		return
	}
	f.out.WriteRune(r)
	f.marks++
	f.selects, f.joined = false, false
}

func (f *sieve) selector(r rune) {
	if f.visible && !f.selects && !f.joined {
		f.out.WriteRune(r)
		f.selects = true
	}
}

func (f *sieve) joiner(r rune, rest string) {
	if !f.visible || f.joined || f.chain >= maxJoiners || !joinable(rest) {
		return
	}
	f.out.WriteRune(r)
	f.joined = true
	f.chain++
}
