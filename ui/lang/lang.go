// Package lang holds every word people read on a screen: one struct of texts
// per language, filled by one literal per language and screen, and functions
// for plurals, dates, times and lists. There is no falling back: a missing text
// fails a test, a misspelt one does not compile.
//
// A text with a value in it names the value in braces: "Dank je, {who}." Fill
// puts it in. A text that depends on a number is a Count.
//
// To add words for a screen: add fields to its struct, then the compiler and
// the test say which literals miss them. To add a language: one file per
// struct, and a line in For.
package lang

import (
	"strconv"
	"strings"

	"intervision/ui/keys"
)

// Texts are all words of one language.
type Texts struct {
	Code string // "nl"
	Name string // the language's own name, "Nederlands"

	Times // moments, lengths of time, lists of names

	App      App
	KeyNames map[string]string
	Commands map[keys.ID]Command
	Where    Where
	Run      Run
	Common   Common
	First    First
	Home     Home
	Setup    Setup
	Team     Team
	Season   Season
	Library  Library
	Advice   Advice
	Walk     Walk
	Review   Review
	Export   Export
	Take     Take
	Intend   Intend
	Private  Private
	Errors   Errors
	Lint     Lint
	Cli      Cli
	Plain    Plain
	Config   Config
}

// Codes are the languages there are, the first one is the default.
func Codes() []string { return []string{"nl", "en"} }

// For gives the texts of a language; an unknown code gives the default. Each
// call makes new ones: keep what it returns.
func For(code string) *Texts {
	if code == "en" {
		return en()
	}
	return nl()
}

// Next is the language after code, for the key that changes it.
func Next(code string) string {
	all := Codes()
	for i, c := range all {
		if c == code {
			return all[(i+1)%len(all)]
		}
	}
	return all[0]
}

// Count is a text that depends on a number: {n} stands for it in Many, and may
// in One.
type Count struct{ One, Many string }

// Of gives the text for n.
func (c Count) Of(n int) string {
	text := c.Many
	if n == 1 {
		text = c.One
	}
	return strings.ReplaceAll(text, "{n}", strconv.Itoa(n))
}

// Fill puts values into a text: Fill("Dank je, {who}.", "who", "Fatima"). A
// value is never looked through for braces of its own.
func Fill(text string, pairs ...string) string {
	at := strings.IndexByte(text, '{')
	if at < 0 {
		return text // most sentences, and screens ask at every key
	}
	var b strings.Builder
	for ; at >= 0; at = strings.IndexByte(text, '{') {
		b.WriteString(text[:at])
		value, size := filled(text[at:], pairs)
		b.WriteString(value)
		text = text[at+size:]
	}
	b.WriteString(text)
	return b.String()
}

// filled is the value of the name in braces that a text begins with, and the
// size of what it stands for; the brace itself if there is none.
func filled(text string, pairs []string) (value string, size int) {
	for i := 0; i+1 < len(pairs); i += 2 {
		name, size := pairs[i], len(pairs[i])+2
		if len(text) >= size && text[size-1] == '}' && text[1:size-1] == name {
			return pairs[i+1], size
		}
	}
	return "{", 1
}

// Key writes keys as people know them: "pgdn", "↑↓", "spatie". Names of one
// sign stand together, others are parted by a space.
func (t *Texts) Key(names []string) string {
	var b strings.Builder
	for i, name := range names {
		k := t.keyName(name)
		if i > 0 && len([]rune(k)) > 1 {
			b.WriteByte(' ')
		}
		b.WriteString(k)
	}
	return b.String()
}

// keyName writes one key, its modifiers too: "alt+↑".
func (t *Texts) keyName(name string) string {
	if len([]rune(name)) <= 1 {
		return name
	}
	parts := strings.Split(name, "+")
	for i, p := range parts {
		if k, ok := t.KeyNames[p]; ok {
			parts[i] = k
		}
	}
	return strings.Join(parts, "+")
}
