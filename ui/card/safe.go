package card

import (
	"fmt"
	"regexp"
	"strings"

	"intervision/text"
)

// Escape makes clean text of people inert in Markdown: it reads as it was typed,
// whatever signs it holds, also at the start of a line. Spaces at the start of a
// line go; a line break is what Markdown makes of one.
func Escape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for line := range strings.Lines(s) {
		line = strings.TrimLeft(line, " ")
		for i, r := range line {
			if i == 0 && (r == '=' || r == ':') {
				// It would make a heading or a term of the line above.
				fmt.Fprintf(&b, "&#%d;", r)
				continue
			}
			b.WriteString(inert(r))
		}
	}
	return b.String()
}

// inert gives a sign in a form that means itself. Signs that cannot be escaped
// with a backslash everywhere are written by number.
func inert(r rune) string {
	switch {
	case r == '&':
		return "&amp;"
	case r == '~':
		return "&#126;"
	case strings.ContainsRune("\\`*_{}[]<>()#+-.!|", r):
		return `\` + string(r)
	}
	return string(r)
}

// styling is a sequence that sets colours and attributes.
var styling = regexp.MustCompile("\x1b\\[[0-9;]*m")

// disarm leaves of rendered text what our own style puts there. Character
// references (&#27;) are resolved on the way, so Markdown can make any character,
// ESC too, after its source was cleaned.
func disarm(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for s != "" {
		at := styling.FindStringIndex(s)
		if at == nil {
			at = []int{len(s), len(s)}
		}
		b.WriteString(text.Clean(s[:at[0]], 0))
		if sequence := s[at[0]:at[1]]; ours(sequence) {
			b.WriteString(sequence)
		}
		s = s[at[1]:]
	}
	return b.String()
}

// ours says whether a styling sequence sets nothing but bold, italic, underline,
// struck out and a colour of the text.
func ours(sequence string) bool {
	if sequence == "" {
		return false
	}
	codes := strings.Split(sequence[2:len(sequence)-1], ";")
	for len(codes) > 0 {
		switch codes[0] {
		case "", "0", "1", "3", "4", "9", "22", "23", "24", "29", "39":
			codes = codes[1:]
		case "38":
			if len(codes) < 5 || codes[1] != "2" {
				return false
			}
			codes = codes[5:]
		default:
			return false
		}
	}
	return true
}
