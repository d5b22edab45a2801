package text

import (
	"unicode"
	"unicode/utf8"
)

// blankBraille is a letter that shows nothing: a space to everybody.
const blankBraille = '\u2800'

// breaksLine says whether r ends a line in some system.
func breaksLine(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// needsBase says whether r is drawn on the letter before it: combining marks and
// skin tones. Without a letter it would be drawn on whatever stands there.
func needsBase(r rune) bool {
	return unicode.Is(unicode.M, r) || r >= 0x1f3fb && r <= 0x1f3ff
}

// dropped says whether r has no place in text: controls, format characters
// (direction overrides, zero-width spaces, tags), private use, noncharacters and
// letters that show nothing. The few format characters that do show, such as the
// Arabic number sign, stay.
func dropped(r rune) bool {
	if r < utf8.RuneSelf {
		return r < ' ' || r == 0x7f
	}
	if unicode.Is(unicode.Prepended_Concatenation_Mark, r) {
		return false
	}
	return r == 0xfffc || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs,
		unicode.Noncharacter_Code_Point, unicode.Other_Default_Ignorable_Code_Point)
}

// joinable says whether a joiner before s would join something that can be seen.
func joinable(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return len(s) > 0 && r != zwj && r != zwnj && r != blankBraille && !breaksLine(r) &&
		!dropped(r) && !unicode.In(r, unicode.Zs, unicode.Variation_Selector)
}
