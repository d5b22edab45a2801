package keys_test

import (
	"regexp"
	"slices"
	"testing"

	"intervision/ui/field"
	"intervision/ui/keys"
)

var contexts = []keys.Context{keys.Everywhere, keys.Lists, keys.Setup, keys.Run, keys.Entries, keys.Deciding, keys.Searching}

func TestNoKeyTwiceInOneContext(t *testing.T) {
	for _, context := range contexts {
		owner := map[string]keys.ID{}
		for _, c := range keys.Default() {
			if !slices.Contains(c.In, context) && !slices.Contains(c.In, keys.Everywhere) {
				continue
			}
			for _, key := range c.Keys {
				if first, taken := owner[key]; taken {
					t.Errorf("%s: %s is %s and %s", context, key, first, c.ID)
				}
				owner[key] = c.ID
			}
		}
	}
}

func TestIDsAreUnique(t *testing.T) {
	seen := map[keys.ID]bool{}
	for _, c := range keys.Default() {
		if seen[c.ID] || c.ID == "" {
			t.Errorf("twice, or without a name: %q", c.ID)
		}
		seen[c.ID] = true
		if len(c.In) == 0 {
			t.Errorf("%s belongs nowhere", c.ID)
		}
		for _, context := range c.In {
			if !slices.Contains(contexts, context) {
				t.Errorf("%s belongs to %q, which does not exist", c.ID, context)
			}
		}
	}
}

// Where a field may be open, the field's own keys are not taken from it, but for
// enter and the arrows, which a screen takes only when the field cannot use them.
func TestTheFieldKeepsItsKeys(t *testing.T) {
	shared := []string{"enter", "up", "down"}
	for _, c := range keys.Default() {
		if !slices.Contains(c.In, keys.Run) && !slices.Contains(c.In, keys.Everywhere) {
			continue
		}
		for _, key := range c.Keys {
			if slices.Contains(field.Keys(), key) && !slices.Contains(shared, key) {
				t.Errorf("%s takes %s from the text field", c.ID, key)
			}
		}
	}
}

// Terminals send these as other keys, or not at all.
func TestNoKeyThatPlainTerminalsLose(t *testing.T) {
	lost := []string{"ctrl+i", "ctrl+m", "ctrl+[", "ctrl+j", "ctrl+h", "ctrl+@", "ctrl+space", "shift+enter", "ctrl+enter",
		"ctrl+tab", "f5", "ctrl+backspace", "shift+space"}
	odd := regexp.MustCompile(`^(super|meta|hyper)\+|ctrl\+shift|ctrl\+alt|ctrl\+[0-9]`)
	for _, c := range keys.Default() {
		for _, key := range c.Keys {
			if slices.Contains(lost, key) || odd.MatchString(key) {
				t.Errorf("%s has %s", c.ID, key)
			}
		}
	}
}

// A command that only a printing key gives cannot be given while typing; a
// function key may belong to the laptop. The palette has every command, but for
// those that need their key: these have arrows or digits.
func TestEveryCommandHasASecondWay(t *testing.T) {
	function := regexp.MustCompile(`^f[0-9]+$`)
	for _, c := range keys.Default() {
		if !c.NeedsKey {
			continue
		}
		for _, key := range c.Keys {
			if function.MatchString(key) {
				t.Errorf("%s is only to be had with a function key", c.ID)
			}
		}
		if len(c.Shown) == 0 {
			t.Errorf("%s does not say what to show", c.ID)
		}
	}
	for _, way := range []keys.ID{keys.Help, keys.Palette} {
		c, _ := keys.Default().Find(way)
		if !slices.ContainsFunc(c.Keys, func(k string) bool { return !function.MatchString(k) && !keys.Prints(k) }) {
			t.Errorf("%s has no way but a function key", way)
		}
	}
}

func TestMatch(t *testing.T) {
	table := keys.Default()
	offered := []keys.Binding{keys.Refused(keys.Park, "why"), keys.Offer(keys.Edit), keys.Quietly(keys.Toggle), keys.Offer(keys.Open), keys.Offer(keys.Accept)}
	for _, c := range []struct {
		key    string
		typing bool
		want   keys.ID
	}{
		{"e", false, keys.Edit}, {"e", true, ""}, {"E", false, keys.Edit}, {"space", false, keys.Toggle}, {"space", true, ""},
		{"enter", true, keys.Open}, {"f4", false, ""}, {"q", false, ""}, {"f1", false, ""}, {"pgdown", true, keys.Accept},
	} {
		got, ok := table.Match(c.key, c.typing, offered)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%s (typing %v) gives %q, want %q", c.key, c.typing, got, c.want)
		}
	}
}

func TestDisplayShowsAKeyThatWorks(t *testing.T) {
	table := keys.Default()
	for _, c := range []struct {
		id     keys.ID
		typing bool
		want   []string
	}{
		{keys.MoreTime, false, []string{"f7"}}, {keys.Edit, false, []string{"e"}}, {keys.Edit, true, nil},
		{keys.Choose, true, []string{"up", "down"}}, {keys.Pause, false, nil}, {"nonsense", false, nil},
		{keys.Remove, true, []string{"delete"}},
	} {
		if got := table.Display(c.id, c.typing); !slices.Equal(got, c.want) {
			t.Errorf("%s (typing %v) shows %v, want %v", c.id, c.typing, got, c.want)
		}
	}
}

func TestPrints(t *testing.T) {
	for key, want := range map[string]bool{"a": true, "é": true, "space": true, "?": true, "enter": false, "f1": false, "ctrl+k": false} {
		if keys.Prints(key) != want {
			t.Errorf("%s prints: %v", key, !want)
		}
	}
}
