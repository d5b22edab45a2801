package methods

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences checks the length of each sentence in a text.
func (p *parsed) sentences(line int, text string) {
	for _, s := range sentences(text) {
		if n := len(strings.Fields(s)); n > mostWords {
			p.add(line, SentenceLong, strconv.Itoa(n), strconv.Itoa(mostWords), short(s))
		}
	}
}

// sentences parts a text where a full stop, question mark or exclamation mark
// is followed by something that can begin a sentence. After "bijv." comes a
// small letter, so it stays within its sentence.
func sentences(text string) []string {
	var list []string
	start, ended := 0, false
	for i, c := range text {
		switch {
		case strings.ContainsRune(".!?…", c):
			ended = true
		case ended && (unicode.IsSpace(c) || strings.ContainsRune(`"'”’»)`, c)):
			// what closes a sentence still belongs to it
		case ended:
			ended = false
			if begins(text[:i], c) {
				list, start = append(list, strings.TrimSpace(text[start:i])), i
			}
		}
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

// begins says whether c can begin a sentence after what stands before it.
func begins(before string, c rune) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsSpace(last) && (unicode.IsUpper(c) || unicode.IsDigit(c) || strings.ContainsRune(`"'“‘«({`, c))
}
