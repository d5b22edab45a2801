package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"intervision/text"
	"intervision/ui/card"
	"intervision/ui/lang"
)

// md is Markdown that does what we mean and nothing else: words of our own, or
// text of people that was made inert.
type md string

// inert makes one line of people's text Markdown that reads as it was typed.
func inert(s string) md { return legible(card.Escape(text.CleanLine(s, 0))) }

// fill puts values into words of our own.
func fill(words, name string, value md) md { return md(lang.Fill(words, name, string(value))) }

// sentence puts texts of several lines into words of our own, by name.
func sentence(words string, values map[string][]md) []md {
	var pairs []string
	for name, lines := range values {
		pairs = append(pairs, name, string(joined(lines, "\n")))
	}
	var lines []md
	for line := range strings.SplitSeq(lang.Fill(words, pairs...), "\n") {
		lines = append(lines, md(line))
	}
	return lines
}

// joined are parts with our own words between them.
func joined(parts []md, between string) md {
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(string(p))
	}
	return md(b.String())
}

// harmless are the signs that mean something only where a line begins, or next
// to signs that stay escaped. Notes are also read as plain text, and a text in
// which every full stop has a backslash is not pleasant to read.
const harmless = ".,-+!()"

// legible takes the backslashes off signs that can do no harm where they stand.
// Up to the first letter everything stays escaped: there a number, a hyphen or
// a plus begins a list.
func legible(escaped string) md {
	var b strings.Builder
	begun := false
	for i := 0; i < len(escaped); {
		r, n := utf8.DecodeRuneInString(escaped[i:])
		if r == '\\' && i+1 < len(escaped) {
			sign := escaped[i+1]
			if !begun || strings.IndexByte(harmless, sign) < 0 {
				b.WriteByte('\\')
			}
			b.WriteByte(sign)
			i += 2
			continue
		}
		begun = begun || unicode.IsLetter(r)
		b.WriteRune(r)
		i += n
	}
	return md(strings.ReplaceAll(b.String(), "&amp; ", "& "))
}
