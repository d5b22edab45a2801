package keys_test

import (
	"slices"
	"testing"

	"intervision/ui/field"
	"intervision/ui/keys"
)

func TestKeysAsPeopleWriteThem(t *testing.T) {
	for said, want := range map[string]string{
		"f2": "f2", "F2": "f2", "Ctrl-O": "ctrl+o", "ctrl+o": "ctrl+o", "shift+ctrl+Left": "ctrl+shift+left", "alt+ctrl+x": "ctrl+alt+x",
		"PgDn": "pgdown", "page-up": "pgup", "Escape": "esc", "return": "enter", "DEL": "delete", "spatie": "space",
		"E": "e", "shift+e": "e", "+": "+", "-": "-", "?": "?", "é": "é",
		"": "", " ": "", "f0": "", "f25": "", "ctrl": "", "ctrl+": "", "super+x": "", "knop": "", "\x1b": "",
	} {
		if got, ok := keys.Parse(said); got != want || ok != (want != "") {
			t.Errorf("%q is %q, want %q", said, got, want)
		}
	}
}

// Every command keeps its rules when it asks for the keys it has.
func TestTheUsualKeysCanBeAskedFor(t *testing.T) {
	var wishes []keys.Wish
	for _, c := range keys.Default() {
		if !c.NeedsKey {
			wishes = append(wishes, keys.Wish{ID: c.ID, Keys: c.Keys})
		}
	}
	table, refused := keys.Default().Custom(wishes, field.Keys())
	if len(refused) > 0 {
		t.Errorf("refused: %+v", refused)
	}
	for i, c := range keys.Default() {
		if !slices.Equal(table[i].Keys, c.Keys) {
			t.Errorf("%s has %v", c.ID, table[i].Keys)
		}
	}
}

// No key of the text field can be had where people type, but those that a
// command has already.
func TestTheFieldsKeysAreNotToBeHad(t *testing.T) {
	for _, c := range keys.Default() {
		if c.NeedsKey || !slices.Contains(c.In, keys.Run) && !slices.Contains(c.In, keys.Everywhere) {
			continue
		}
		for _, key := range field.Keys() {
			if slices.Contains(c.Keys, key) {
				continue
			}
			if _, refused := keys.Default().Custom([]keys.Wish{{ID: c.ID, Keys: []string{key}}}, field.Keys()); len(refused) != 1 {
				t.Errorf("%s may have %s", c.ID, key)
			}
		}
	}
}

func TestLeavingKeepsItsKey(t *testing.T) {
	table, refused := keys.Default().Custom([]keys.Wish{{ID: keys.Leave, Keys: []string{"alt+q"}}}, field.Keys())
	if c, _ := table.Find(keys.Leave); len(refused) > 0 || !slices.Equal(c.Keys, []string{"alt+q", "ctrl+c"}) {
		t.Errorf("%v %+v", c.Keys, refused)
	}
}
