package keys

import (
	"regexp"
	"slices"
	"strings"
)

// Wish is what somebody wants the keys of one command to be. Line is where they
// said so.
type Wish struct {
	ID   ID
	Keys []string
	Line int
}

// Why says for what reason a wish is not granted.
type Why string

// Reasons. Which command or key it is about stands in the Refusal.
const (
	NoCommand Why = "no-command" // there is no command of that name
	NoKey     Why = "no-key"     // there is no key of that name
	Fixed     Why = "fixed"      // what the command does depends on its keys
	Reserved  Why = "reserved"   // the key leaves the program, or is sent by clickers
	Lost      Why = "lost"       // most terminals send another key, or nothing
	Printing  Why = "printing"   // it would be text where people type
	TheFields Why = "the-fields" // the text field needs the key
	NeedsOne  Why = "needs-one"  // the command must have a key that works while typing
	Taken     Why = "taken"      // another command has it where this one works
)

// Refusal is a wish that is not granted: the command keeps the keys it had.
type Refusal struct {
	Why   Why
	ID    ID
	Key   string
	Other ID  // who has the key, with Taken
	Line  int // of the wish
}

// Custom is the table with the keys people want, as far as they can be had.
// field are the keys the text field takes for itself. A wish with one key that
// cannot be had is refused whole; the command then keeps its usual keys.
func (t Table) Custom(wishes []Wish, field []string) (Table, []Refusal) {
	out := slices.Clone(t)
	granted := map[ID]Wish{}
	var refused []Refusal
	for _, w := range wishes {
		i := slices.IndexFunc(t, func(c Command) bool { return c.ID == w.ID })
		if i < 0 {
			refused = append(refused, Refusal{Why: NoCommand, ID: w.ID, Line: w.Line})
			continue
		}
		keys, bad := wanted(t[i], w, field)
		if bad != nil {
			refused = append(refused, *bad)
			continue
		}
		out[i].Keys, granted[w.ID] = keys, w
	}
	return out, append(refused, out.settle(t, granted)...)
}

// settle takes back what was granted until no two commands share a key.
func (t Table) settle(usual Table, granted map[ID]Wish) []Refusal {
	var refused []Refusal
	for {
		one, other, key := t.clash(granted)
		if one < 0 {
			return refused
		}
		refused = append(refused, Refusal{Taken, t[one].ID, key, t[other].ID, granted[t[one].ID].Line})
		for _, i := range []int{one, other} {
			delete(granted, t[i].ID)
			t[i].Keys = usual[i].Keys
		}
	}
}

// clash finds two commands of one context with the same key, of which the first
// was given its keys by a wish.
func (t Table) clash(granted map[ID]Wish) (one, other int, key string) {
	for i, a := range t {
		if _, ok := granted[a.ID]; !ok {
			continue
		}
		for j, b := range t {
			if i == j || !meet(a, b) {
				continue
			}
			for _, key := range a.Keys {
				if slices.Contains(b.Keys, key) {
					return i, j, key
				}
			}
		}
	}
	return -1, -1, ""
}

// meet says whether two commands can be offered in the same place.
func meet(a, b Command) bool {
	for _, in := range a.In {
		if in == Everywhere || slices.Contains(b.In, in) {
			return true
		}
	}
	return slices.Contains(b.In, Everywhere)
}

// wanted are the keys of a wish as the program names them, or why one of them
// cannot be had.
func wanted(c Command, w Wish, field []string) ([]string, *Refusal) {
	refuse := func(why Why, key string) ([]string, *Refusal) {
		return nil, &Refusal{Why: why, ID: c.ID, Key: key, Line: w.Line}
	}
	if c.NeedsKey {
		return refuse(Fixed, "")
	}
	var out []string
	for _, said := range w.Keys {
		key, ok := Parse(said)
		switch {
		case !ok:
			return refuse(NoKey, said)
		case slices.Contains(out, key):
			continue
		case slices.Contains(c.Keys, key): // its own, whatever else holds
		case key == "ctrl+c" || key == "f5":
			return refuse(Reserved, key)
		case lost(key):
			return refuse(Lost, key)
		case typedIn(c) && Prints(key):
			return refuse(Printing, key)
		case typedIn(c) && slices.Contains(field, key):
			return refuse(TheFields, key)
		}
		out = append(out, key)
	}
	if c.ID == Leave && !slices.Contains(out, "ctrl+c") {
		out = append(out, "ctrl+c") // there is always this way out
	}
	if (c.ID == Palette || c.ID == Help) && !slices.ContainsFunc(out, func(k string) bool { return !Prints(k) }) {
		return refuse(NeedsOne, "")
	}
	return out, nil
}

// typedIn says whether people may be typing where the command works.
func typedIn(c Command) bool {
	return slices.ContainsFunc(c.In, func(in Context) bool { return in == Run || in == Searching || in == Everywhere })
}

// lost says whether plain terminals send another key for this one, or none.
func lost(key string) bool { return elsewhere.MatchString(key) }

var elsewhere = regexp.MustCompile(`^(ctrl\+([imjh@[0-9]|space|enter|tab|backspace)|shift\+(enter|space)|(super|meta|hyper)\+.*|ctrl\+(shift|alt)\+.*)$`)

// Parse is a key by the name the program has for it, from one a person writes:
// Ctrl-O, pgdn, page-down, escape. ok is false if there is no such key.
func Parse(said string) (key string, ok bool) {
	if len([]rune(said)) == 1 && said != " " {
		return strings.ToLower(said), said > " "
	}
	parts := strings.Split(strings.ReplaceAll(strings.ToLower(said), "-", "+"), "+")
	name := strings.Join(strip(parts), "")
	if long, known := synonyms[name]; known {
		name = long
	}
	if !slices.Contains(named, name) && !function.MatchString(name) && len([]rune(name)) != 1 {
		return "", false
	}
	key = name
	for _, mod := range []string{"shift", "alt", "ctrl"} { // so that they stand as the terminal library writes them
		if slices.Contains(parts, mod) {
			key = mod + "+" + key
		}
	}
	if letter, shifted := strings.CutPrefix(key, "shift+"); shifted && len([]rune(letter)) == 1 {
		key = letter // capitals give the same command
	}
	return key, true
}

// strip leaves out modifiers.
func strip(parts []string) []string {
	return slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "ctrl" || p == "alt" || p == "shift" })
}

var (
	function = regexp.MustCompile(`^f([1-9]|1[0-9]|2[0-4])$`)
	named    = []string{"up", "down", "left", "right", "enter", "esc", "tab", "space", "backspace", "delete", "insert", "home", "end", "pgup", "pgdown"}
	synonyms = map[string]string{
		"pgdn": "pgdown", "pagedown": "pgdown", "pageup": "pgup", "escape": "esc", "return": "enter", "del": "delete", "ins": "insert", "spatie": "space", "spacebar": "space",
	}
)

// Nameable are the names of keys that do not print, for whoever misspelt one.
func Nameable() []string {
	all := slices.Clone(named)
	for letter := 'a'; letter <= 'z'; letter++ {
		all = append(all, "ctrl+"+string(letter), "alt+"+string(letter))
	}
	for _, n := range strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12") {
		all = append(all, "f"+n)
	}
	return all
}
