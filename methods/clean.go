package methods

import "intervision/text"

// Whatever a card, a file name or a YAML escape brings in is cleaned before
// anything is made of it.

// clean makes a whole card fit for a terminal and keeps its lines.
func clean(s string) string { return text.Clean(s, Limit) }

// cleanLine makes one line of anybody's words.
func cleanLine(s string) string { return text.CleanLine(s, 0) }

// brief does the same for words that a problem quotes.
func brief(s string) string { return text.CleanLine(s, text.Title) }
