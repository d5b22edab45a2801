package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// presenterSlot stands in a card's sentence for the presenter's name.
const presenterSlot = "{presenter}"

// Presented puts the presenter's name into a sentence of a card. While nobody is
// named the sentence speaks of the presenter, with a capital where it begins
// with that; an address falls away ("Dank je, {presenter}." is "Dank je.") or,
// where a sentence begins with one, is to whoever presents.
func (t *Texts) Presented(sentence, name string) string {
	if name != "" {
		return Fill(sentence, "presenter", name)
	}
	var b strings.Builder
	for {
		before, after, found := strings.Cut(sentence, presenterSlot)
		if !found {
			return b.String() + sentence
		}
		b.WriteString(before)
		before = b.String()
		switch {
		case strings.HasSuffix(before, ", ") && endsClause(after):
			b.Reset()
			b.WriteString(strings.TrimSuffix(before, ", "))
		case strings.HasPrefix(after, ", ") && t.addresses(before):
			b.WriteString(opened(t.Run.ToPresenter, before))
		default:
			b.WriteString(opened(t.Run.ThePresenter, before))
		}
		sentence = after
	}
}

// Everybody turns a question to the presenter into one to all, for a session in
// which nobody presents: the address at the beginning of a sentence falls away.
func Everybody(sentence string) string {
	before, after, found := strings.Cut(sentence, presenterSlot+", ")
	if !found || !begins(before) {
		return sentence
	}
	return before + opened(after, before)
}

// endsClause says whether a text goes on with a sign, or not at all.
func endsClause(s string) bool {
	return s == "" || strings.ContainsRune(".,:;?!…", firstRune(s))
}

// addresses says whether somebody who is named after before is spoken to: at the
// beginning of a sentence, or after its first "and".
func (t *Texts) addresses(before string) bool {
	and := opened(t.Times.And, "") + " "
	return begins(before) || (strings.HasSuffix(before, and) && begins(strings.TrimSuffix(before, and)))
}

// begins says whether a sentence begins after before.
func begins(before string) bool {
	trimmed := strings.TrimRight(before, " \n‘“\"")
	if trimmed == "" {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(trimmed)
	return len(trimmed) < len(before) && strings.ContainsRune(".?!…", last)
}

// opened has a capital if it begins a sentence.
func opened(s, before string) string {
	r, size := utf8.DecodeRuneInString(s)
	if !begins(before) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
