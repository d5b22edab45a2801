// Package keys holds the one table of commands and the keys that give them.
// The footer, the help, the palette and the man page are all made from it, and
// the router reads key presses with it: a screen never compares key names, it
// says which commands work now and is told which one was given.
//
// Two rules are kept by the router and checked by this package's test. While
// somebody types, a key that prints is text and never a command. And a command
// can always be given in a second way: another key, or by name in the palette.
package keys

import (
	"slices"
	"strings"
)

// ID names a command. It never changes: settings and the man page use it.
type ID string

// Context is a place in which keys have a meaning. Two commands of one context
// never share a key.
type Context string

// Contexts. Everywhere counts as part of each of the others.
const (
	Everywhere Context = "everywhere"
	Lists      Context = "lists"     // home, the library, reading back, the last look: up and down chooses
	Setup      Context = "setup"     // the questions before a session
	Run        Context = "run"       // a session, while a text field may be open
	Entries    Context = "entries"   // a session, while a line of the list is chosen
	Deciding   Context = "deciding"  // a question that wants an answer: yes, no, or one of a few
	Searching  Context = "searching" // a search line is open
)

// Command is one thing a person can ask for.
type Command struct {
	ID ID
	// Keys give the command, the first is the one that is shown. A name is what
	// tea.KeyPressMsg.String gives.
	Keys []string
	In   []Context
	// NeedsKey marks a command that makes no sense without knowing which of its
	// keys was pressed (up or down): the palette leaves it out.
	NeedsKey bool
	// Shown replaces the first key where keys are shown to people ("up down").
	Shown []string
}

// Binding is a command as a screen offers it now.
type Binding struct {
	ID ID
	// Label replaces the command's short name in the footer. It is in the
	// person's language.
	Label string
	// Brief is a shorter label, for a footer where Label would not fit.
	Brief string
	// Name and Help replace those of the command in help and palette, where it
	// does something else here than it usually does.
	Name, Help string
	// Off says in the person's language why the command does not work now: it is
	// then left out of the footer and listed with the reason in the palette.
	Off string
	// Quiet keeps a working command out of the footer: it stands in help and palette.
	Quiet bool
}

// Offer is a binding with nothing special.
func Offer(id ID) Binding { return Binding{ID: id} }

// Named offers a command under another name in the footer.
func Named(id ID, label string) Binding { return Binding{ID: id, Label: label} }

// As is a binding of a command that does something else here: what help and
// palette say of it too.
func (b Binding) As(name, help string) Binding {
	b.Name, b.Help = name, help
	return b
}

// Quietly offers a command in help and palette only.
func Quietly(id ID) Binding { return Binding{ID: id, Quiet: true} }

// Refused lists a command that does not work now, with the reason.
func Refused(id ID, why string) Binding { return Binding{ID: id, Off: why} }

// Table is a set of commands in the order in which help shows them.
type Table []Command

// Find gives the command of an id; ok is false if the table has none.
func (t Table) Find(id ID) (c Command, ok bool) {
	i := slices.IndexFunc(t, func(c Command) bool { return c.ID == id })
	if i < 0 {
		return Command{}, false
	}
	return t[i], true
}

// Match is the first of the offered commands that key gives; Off ones do not
// count. A key that prints never matches while somebody types.
func (t Table) Match(key string, typing bool, offered []Binding) (ID, bool) {
	if Prints(key) {
		if typing {
			return "", false
		}
		key = strings.ToLower(key) // caps lock
	}
	for _, b := range offered {
		if c, ok := t.Find(b.ID); ok && b.Off == "" && slices.Contains(c.Keys, key) {
			return b.ID, true
		}
	}
	return "", false
}

// Display gives the keys to show for a command: what the table shows, or its
// first key that works in a place where people may be typing.
func (t Table) Display(id ID, typing bool) []string {
	c, _ := t.Find(id)
	if len(c.Shown) > 0 {
		return c.Shown
	}
	for _, k := range c.Keys {
		if !typing || !Prints(k) {
			return []string{k}
		}
	}
	return nil
}

// Prints says whether a key puts a character in a text: those belong to the
// text while somebody types.
func Prints(key string) bool {
	return key == "space" || len([]rune(key)) == 1
}
