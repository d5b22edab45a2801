package text

import (
	"strings"
	"unicode/utf8"
)

// What starts and ends a sequence, in the seven-bit form and as code points.
const (
	esc = 0x1b
	bel = 0x07
	can = 0x18
	sub = 0x1a

	c1First = 0x80
	c1Last  = 0x9f
	c1CSI   = 0x9b
	c1ST    = 0x9c
)

// Strip takes the escape sequences out of s, each with its payload: CSI, OSC,
// DCS, APC, PM, SOS and the short ones, begun by ESC or by a C1 control (as a
// code point or as a raw byte). A sequence that never ends takes what it would
// have taken up to the end of its line, not the rest of the text. Other
// controls stay; Clean takes those.
func Strip(s string) string {
	if strings.IndexFunc(s, begins) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		r, n := decode(s)
		switch {
		case r == esc:
			n = escape(s)
		case begins(r):
			n += body(r-c1First+'@', s[n:])
		default:
			b.WriteRune(r)
		}
		s = s[n:]
	}
	return b.String()
}

func begins(r rune) bool { return r == esc || r >= c1First && r <= c1Last && r != 0x85 }

// decode gives the first rune of s and its size. A byte that is not UTF-8 stands
// for the C1 control of its number, else for U+FFFD.
func decode(s string) (r rune, n int) {
	r, n = utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 && s[0] >= c1First && s[0] <= c1Last {
		r = rune(s[0])
	}
	return r, n
}

// escape gives the length of the sequence that begins with the ESC at s[0].
func escape(s string) int {
	n := 1
	for n < len(s) && s[n] >= ' ' && s[n] <= '/' {
		n++ // intermediates: ESC ( B chooses a character set
	}
	if n == len(s) || s[n] < '0' || s[n] > '~' {
		return n
	}
	if n > 1 {
		return n + 1
	}
	return 2 + body(rune(s[1]), s[2:])
}

// body gives the length of what belongs to the sequence with this introducer,
// named by its seven-bit letter.
func body(introducer rune, s string) int {
	switch introducer {
	case '[':
		return control(s)
	case ']', 'P', '_', '^', 'X', 'k': // OSC, DCS, APC, PM, SOS, a title in screen
		return payload(s)
	case 'N', 'O': // one character from another set; what function keys send
		if len(s) > 0 && s[0] > ' ' && s[0] <= '~' {
			return 1
		}
	}
	return 0
}

// control gives the length of the parameters and final byte of a CSI.
func control(s string) int {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '@' && c <= '~':
			return i + 1
		case c < ' ' || c > '~':
			return i
		}
	}
	return len(s)
}

// payload gives the length of a string up to and with its terminator. Another
// sequence ends it too, so no byte is looked at twice.
func payload(s string) int {
	lineEnd := -1
	for i := 0; i < len(s); {
		r, n := decode(s[i:])
		switch {
		case r == bel, r == can, r == sub, r == c1ST:
			return i + n
		case r == esc && strings.HasPrefix(s[i+n:], `\`):
			return i + n + 1
		case begins(r):
			return i
		case r == '\n' && lineEnd < 0:
			lineEnd = i
		}
		i += n
	}
	if lineEnd >= 0 {
		return lineEnd
	}
	return len(s)
}
