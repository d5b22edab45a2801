package field

import tea "charm.land/bubbletea/v2"

// action does what a key asks for and says whether it was the field's to take.
type action func(*Field) bool

// bindings are all keys of the field that do not print. Not among them, because
// they are the program's: enter, esc, tab, page keys, function keys, and ctrl
// with c g k l n o p q r s t x y z.
var bindings = map[string]action{
	"left": left, "ctrl+b": left,
	"right": right, "ctrl+f": right,
	"ctrl+left": wordLeft, "alt+left": wordLeft, "alt+b": wordLeft,
	"ctrl+right": wordRight, "alt+right": wordRight, "alt+f": wordRight,
	"home": toLineStart, "ctrl+a": toLineStart,
	"end": toLineEnd, "ctrl+e": toLineEnd,
	"ctrl+home": toStart, "ctrl+end": toEnd,
	"up": up, "down": down,

	"backspace": deleteLeft, "shift+backspace": deleteLeft, "ctrl+h": deleteLeft,
	"delete": deleteRight, "ctrl+d": deleteRight,
	"ctrl+w": deleteWordLeft, "alt+backspace": deleteWordLeft, "ctrl+backspace": deleteWordLeft,
	"alt+d": deleteWordRight, "ctrl+delete": deleteWordRight, "alt+delete": deleteWordRight,
	"ctrl+u": deleteToLineStart,

	"alt+enter": newLine, "ctrl+j": newLine, "shift+enter": newLine,
}

// Keys names every key the field takes beside those that print, as
// tea.KeyPressMsg.String does, in no order. Up and down are taken only where the
// cursor can move, the keys for a new line only where there may be several.
func Keys() []string {
	names := make([]string, 0, len(bindings))
	for name := range bindings {
		names = append(names, name)
	}
	return names
}

// Key gives a key to the field. A key that is not the field's, or can do nothing
// here (up in the first row), is not handled and changes nothing. A letter for
// which there is no room is handled and not taken.
func (f *Field) Key(msg tea.KeyPressMsg) (handled bool) {
	if msg.Text != "" {
		f.insert(msg.Text)
		return true
	}
	do, ok := bindings[msg.String()]
	return ok && do(f)
}

func (f *Field) moveTo(place int) bool {
	f.at, f.column, f.held = place, -1, ""
	return true
}

func left(f *Field) bool        { return f.moveTo(before(f.text, f.at)) }
func right(f *Field) bool       { return f.moveTo(after(f.text, f.at)) }
func wordLeft(f *Field) bool    { return f.moveTo(wordBefore(f.text, f.at)) }
func wordRight(f *Field) bool   { return f.moveTo(wordAfter(f.text, f.at)) }
func toLineStart(f *Field) bool { return f.moveTo(lineStart(f.text, f.at)) }
func toLineEnd(f *Field) bool   { return f.moveTo(lineEnd(f.text, f.at)) }
func toStart(f *Field) bool     { return f.moveTo(0) }
func toEnd(f *Field) bool       { return f.moveTo(len(f.text)) }

func (f *Field) removed(from, to int) bool {
	f.remove(from, to)
	return f.moveTo(f.at)
}

func deleteLeft(f *Field) bool        { return f.removed(before(f.text, f.at), f.at) }
func deleteRight(f *Field) bool       { return f.removed(f.at, after(f.text, f.at)) }
func deleteWordLeft(f *Field) bool    { return f.removed(wordBefore(f.text, f.at), f.at) }
func deleteWordRight(f *Field) bool   { return f.removed(f.at, wordAfter(f.text, f.at)) }
func deleteToLineStart(f *Field) bool { return f.removed(lineStart(f.text, f.at), f.at) }

func newLine(f *Field) bool {
	if f.limit.line {
		return false
	}
	f.insert("\n")
	return true
}
