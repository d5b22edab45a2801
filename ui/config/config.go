// Package config reads and changes the file with a person's own settings.
//
// The file is theirs: what it says wrongly is a Problem with its line, and all
// the rest holds; what the program writes into it changes one value and leaves
// every other byte. A problem is a code with what it is about: ui/lang has the
// sentence.
package config

import (
	"time"

	"intervision/ui/keys"
)

// Settings of the file, by the name they have in it.
const (
	Language = "language"
	Theme    = "theme"
	Screen   = "screen"
	Mouse    = "mouse"
	Notes    = "notes"
	Exports  = "exports"
	Free     = "free"
	Keys     = "keys"
)

// Names are all settings, in the order in which they are shown.
func Names() []string {
	return []string{Language, Theme, Screen, Mouse, Notes, Exports, Free, Keys}
}

// Values of Mouse.
const (
	On  = "on"
	Off = "off"
)

// Config is what a file says. A zero field is one it does not speak of.
type Config struct {
	Language string // a code
	Theme    string // a name
	Inches   int    // of the screen on the wall, from corner to corner
	Mouse    string // On or Off
	Notes    string // the file with notes
	Exports  string // the folder for what is exported
	Free     []Days // nobody meets then, in order of the file
	Wishes   []keys.Wish
	Keys     keys.Table // the whole table, with those wishes that could be granted

	Lines    map[string]int // where each setting stands that is right
	Problems []Problem
}

// Days are whole days, the last one too. They have no zone: their time is
// midnight UTC of that date.
type Days struct{ From, To time.Time }

// Have says whether a date, in whatever zone it is, is one of the days.
func (d Days) Have(date time.Time) bool {
	day := time.Date(date.Year(), date.Month(), date.Day(), 0, 0, 0, 0, time.UTC)
	return !day.Before(d.From) && !day.After(d.To)
}

// Known is what a file can name.
type Known struct {
	Languages []string
	Themes    []string
	Keys      keys.Table
	Field     []string // keys the text field needs
	Home      string   // what ~ stands for
}

// Problem is something the file says that cannot be. Line is 0 if it is about
// the whole file. Args are named by the codes.
type Problem struct {
	Line    int
	Code    Code
	Args    []string
	Suggest string // what was probably meant
}

// Code says what is the matter.
type Code string

// Codes, with their Args. Those of keys are the reasons of keys.Custom, with
// the command, the key and the other command.
const (
	Unreadable Code = "unreadable" // the file cannot be read, or is none
	TooLarge   Code = "too-large"  // how many KiB it may be
	Syntax     Code = "syntax"     // no YAML
	NotNamed   Code = "not-named"  // settings are written name: value
	Unknown    Code = "unknown"    // name of a setting
	Twice      Code = "twice"      // name of a setting
	NoValue    Code = "no-value"   // setting, value, what there is
	NoNumber   Code = "no-number"  // setting, value, lowest, highest
	NoText     Code = "no-text"    // setting
	NoPath     Code = "no-path"    // setting, value: neither from the root nor from home
	NoDay      Code = "no-day"     // value
	DaysOrder  Code = "days-order" // value: ends before it begins
	NoKeys     Code = "no-keys"    // command: what follows is no key or list of keys
)

// Codes are all codes of problems.
func Codes() []Code {
	all := []Code{Unreadable, TooLarge, Syntax, NotNamed, Unknown, Twice, NoValue, NoNumber, NoText, NoPath, NoDay, DaysOrder, NoKeys}
	for _, why := range []keys.Why{keys.NoCommand, keys.NoKey, keys.Fixed, keys.Reserved, keys.Lost, keys.Printing, keys.TheFields, keys.NeedsOne, keys.Taken} {
		all = append(all, Code(why))
	}
	return all
}
