// Package field is the one text field: several lines that wrap, a cursor that
// moves by what people call characters, and a limit.
//
// It is our own because the usual text area draws every line of a text twice for
// each key and holds memory for ten thousand of them; this one lays out a note in
// some 25 µs and is a string and a few numbers. What it holds has always been
// through text.Clean.
//
// Typing is never a command, and commands are never typing: the field takes the
// keys in Keys and those that print, and no other.
package field

import (
	"strings"

	"intervision/text"
)

// Field is a text being typed. Copy it with Clone before changing it where an
// older one must stay as it was.
type Field struct {
	text    string
	at      int    // where the cursor stands, in bytes, between two graphemes
	held    string // a joiner that waits for what it joins: some scripts type it as a key
	column  int    // the cell up and down aim for, -1 for where the cursor is
	width   int    // as last drawn; moving up and down follows the rows that are seen
	limit   limit
	refused string
}

// limit is how much fits, in bytes or, for one line, in graphemes.
type limit struct {
	max  int
	line bool
}

// New is an empty field for a note: several lines, at most text.Note bytes.
func New() *Field { return &Field{column: -1, limit: limit{max: text.Note}} }

// Line is an empty field for one line of at most max graphemes, such as a name.
func Line(max int) *Field { return &Field{column: -1, limit: limit{max: max, line: true}} }

// Clone gives a field of its own with the same text and cursor.
func (f *Field) Clone() *Field {
	c := *f
	return &c
}

// Text is what was typed, clean, with the spaces and line breaks as typed.
func (f *Field) Text() string { return f.text }

// Empty says whether there is nothing to read in it.
func (f *Field) Empty() bool { return strings.TrimSpace(f.text) == "" }

// Full says whether nothing more fits.
func (f *Field) Full() bool { return f.limit.measure(f.text) >= f.limit.max }

// SetText replaces everything and puts the cursor at the end. A text over the
// limit, such as a draft of an earlier version, is taken whole up to text.Card.
func (f *Field) SetText(s string) {
	s = f.limit.shape(text.Clean(s, text.Card))
	*f = Field{text: s, at: len(s), column: -1, width: f.width, limit: f.limit}
}

// Paste puts s where the cursor is. A text that does not fit is refused whole:
// ok is false, the field is as it was, and Refused gives the text.
func (f *Field) Paste(s string) (ok bool) {
	f.refused = ""
	if len(s) > text.Card {
		f.refused = text.Clean(s[:text.Card], 0)
		return false
	}
	if f.limit.line {
		s = strings.Trim(s, "\r\n")
	}
	if !f.insert(s) {
		f.refused = text.Clean(s, 0)
		return false
	}
	return true
}

// Refused is the text of the last paste if that did not fit, at most text.Card
// bytes of it, so that it can be kept elsewhere.
func (f *Field) Refused() string { return f.refused }

// measure gives the size of s in the unit of the limit. A line of unusually long
// graphemes counts by its bytes, as text.CleanLine does.
func (l limit) measure(s string) int {
	if l.line {
		return max(text.Count(s), (len(s)+text.PerGrapheme-1)/text.PerGrapheme)
	}
	return len(s)
}

// shape makes clean text one line where only one is allowed.
func (l limit) shape(s string) string {
	if l.line {
		return strings.ReplaceAll(s, "\n", " ")
	}
	return s
}
