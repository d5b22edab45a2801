package lang

import (
	"strings"
	"unicode"
)

// After is a line without the word it begins with, if that is one of some words
// and something comes after it.
func After(line string, words []string) string {
	for _, word := range words {
		if len(line) <= len(word) || !strings.EqualFold(line[:len(word)], word) {
			continue
		}
		rest := strings.TrimLeftFunc(line[len(word):], func(r rune) bool { return unicode.IsSpace(r) || r == '…' || r == '.' })
		if rest != "" && rest != line[len(word):] {
			return rest
		}
	}
	return line
}
