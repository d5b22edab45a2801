package methods

import "strings"

// What a step may ask of people that not everybody likes, as it is written
// behind the heading of a step. A list looks for it without reading the steps:
// it must stay quick.
const (
	rolePlay   = "speaks=role-play"
	turnedAway = "presenter=turned-away"
)

// asks says whether a heading of a card's text has an attribute.
func asks(source, attribute string) bool {
	for {
		before, after, found := strings.Cut(source, attribute)
		if !found {
			return false
		}
		line := before[strings.LastIndexByte(before, '\n')+1:]
		if strings.HasPrefix(line, "## ") {
			return true
		}
		source = after
	}
}

// NotForIn says what the method is not for, in a language or in the one Card
// would come in.
func (e Entry) NotForIn(lang string) string { return e.in(e.NotFor, lang) }
