package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"intervision/ui/config"
	"intervision/ui/field"
	"intervision/ui/keys"
)

func known() config.Known {
	return config.Known{Languages: []string{"nl", "en"}, Themes: []string{"auto", "light", "dark"}, Keys: keys.Default(), Field: field.Keys(), Home: "/home/sem"}
}

func day(s string) time.Time {
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestAFileWithEverything(t *testing.T) {
	c := config.Parse([]byte(`# ours
language: EN
theme: "dark"   # the beamer
screen: 65
mouse: off
notes: ~/notities.db
exports: /srv/uit
free:
  - 2026-12-24..2027-01-04
  - 2027-04-27
keys:
  tips: alt+t
  park: [Ctrl-X, alt+p]
  pause: []
`), known())
	if len(c.Problems) > 0 {
		t.Fatal(c.Problems)
	}
	want := config.Config{
		Language: "en", Theme: "dark", Inches: 65, Mouse: config.Off, Notes: "/home/sem/notities.db", Exports: "/srv/uit",
		Free: []config.Days{{From: day("2026-12-24"), To: day("2027-01-04")}, {From: day("2027-04-27"), To: day("2027-04-27")}},
		Wishes: []keys.Wish{{ID: keys.Tips, Keys: []string{"alt+t"}, Line: 12}, {ID: keys.Park, Keys: []string{"Ctrl-X", "alt+p"}, Line: 13},
			{ID: keys.Pause, Line: 14}},
		Lines: map[string]int{"language": 2, "theme": 3, "screen": 4, "mouse": 5, "notes": 6, "exports": 7, "free": 8, "keys": 11},
	}
	table := c.Keys
	c.Keys = nil
	if !reflect.DeepEqual(c, want) {
		t.Errorf("got  %+v\nwant %+v", c, want)
	}
	for id, keys := range map[keys.ID][]string{keys.Tips: {"alt+t"}, keys.Park: {"ctrl+x", "alt+p"}, keys.Pause: nil, keys.Sentence: {"f3", "ctrl+s"}} {
		if got, _ := table.Find(id); !slices.Equal(got.Keys, keys) {
			t.Errorf("%s has %v", id, got.Keys)
		}
	}
}

// What is wrong is told with its line, and the rest holds.
func TestWhatIsWrong(t *testing.T) {
	for src, want := range map[string]string{
		"":                                "",
		"# nothing yet\n":                 "",
		"theme:\n":                        "",
		"them: dark\nlanguage: nl":        "1 unknown [them] theme",
		"zzz: 1":                          "1 unknown [zzz] ",
		"\ntheme: drak":                   "2 no-value [theme drak auto, light, dark] dark",
		"theme: [dark]":                   "1 no-value [theme  auto, light, dark] ",
		"theme: dark\ntheme: light":       "2 twice [theme] ",
		"screen: big":                     "1 no-number [screen big 5 400] ",
		"screen: 3":                       "1 no-number [screen 3 5 400] ",
		"mouse: maybe":                    "1 no-value [mouse maybe on, off] ",
		"exports: uit":                    "1 no-path [exports uit] ",
		"exports: []":                     "1 no-text [exports] ",
		"free: morgen":                    "1 no-day [morgen] ",
		"free: 2026-02-30":                "1 no-day [2026-02-30] ",
		"free:\n  - 2026-12-24..24":       "2 no-day [2026-12-24..24] ",
		"free: 2027-01-04..2026-12-24":    "1 days-order [2027-01-04..2026-12-24] ",
		"keys: f1":                        "1 not-named [keys] ",
		"- nl":                            "1 not-named [] ",
		"theme: [dark":                    "1 syntax [] ",
		"theme: dark: light":              "1 syntax [] ",
		"keys:\n  tipps: alt+t":           "2 no-command [tipps  ] tips",
		"keys:\n  tips: f99":              "2 no-key [tips f99 ] f9",
		"keys:\n  tips: ctrl+oo":          "2 no-key [tips ctrl+oo ] ctrl+o",
		"keys:\n  tips: {a: b}":           "2 no-keys [tips] ",
		"keys:\n  tips: ~\n  tips: alt+t": "3 twice [tips] ",
		"keys:\n  choose: [j, k]":         "2 fixed [choose  ] ",
		"keys:\n  tips: ctrl+c":           "2 reserved [tips ctrl+c ] ",
		"keys:\n  tips: f5":               "2 reserved [tips f5 ] ",
		"keys:\n  tips: ctrl+i":           "2 lost [tips ctrl+i ] ",
		"keys:\n  tips: t":                "2 printing [tips t ] ",
		"keys:\n  theme: k":               "2 printing [theme k ] ",
		"keys:\n  tips: ctrl+a":           "2 the-fields [tips ctrl+a ] ",
		"keys:\n  help: \"?\"":            "2 needs-one [help  ] ",
		"keys:\n  palette: []":            "2 needs-one [palette  ] ",
		"keys:\n  tips: f4":               "2 taken [tips f4 park] ",
	} {
		c := config.Parse([]byte(src), known())
		got := ""
		for _, p := range c.Problems {
			got += fmt.Sprintf("%d %s %v %s", p.Line, p.Code, p.Args, p.Suggest)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", src, got, want)
		}
		if !reflect.DeepEqual(c.Keys, keys.Default()) {
			t.Errorf("%q changed keys", src)
		}
	}
	c := config.Parse([]byte("them: dark\nlanguage: nl\nfree: [morgen, 2026-12-25]"), known())
	if c.Language != "nl" || len(c.Free) != 1 {
		t.Errorf("what is right does not hold: %+v", c)
	}
}

// Whatever a file holds, reading it ends, and no command loses the rules of keys.
func TestAnyFileLeavesAUsableTable(t *testing.T) {
	ids, pressed := []string{"nonsense"}, append(keys.Nameable(), "a", "?", "+", "f12", "shift+tab", "ctrl+alt+x", "é")
	for _, c := range keys.Default() {
		ids = append(ids, string(c.ID))
	}
	rapid.Check(t, func(t *rapid.T) {
		var src strings.Builder
		src.WriteString("keys:\n")
		for range rapid.IntRange(1, 12).Draw(t, "n") {
			list := rapid.SliceOfN(rapid.SampledFrom(pressed), 0, 3).Draw(t, "keys")
			fmt.Fprintf(&src, "  %s: [%s]\n", rapid.SampledFrom(ids).Draw(t, "id"), quoted(list))
		}
		c := config.Parse([]byte(src.String()), known())
		owner := map[string]keys.ID{}
		for _, context := range []keys.Context{keys.Lists, keys.Setup, keys.Run, keys.Entries, keys.Deciding, keys.Searching} {
			clear(owner)
			for _, command := range c.Keys {
				if !slices.Contains(command.In, context) && !slices.Contains(command.In, keys.Everywhere) {
					continue
				}
				for _, key := range command.Keys {
					if first, taken := owner[key]; taken {
						t.Fatalf("%s: %s is %s and %s", context, key, first, command.ID)
					}
					owner[key] = command.ID
				}
			}
		}
		if leave, _ := c.Keys.Find(keys.Leave); !slices.Contains(leave.Keys, "ctrl+c") {
			t.Fatal("nobody can leave")
		}
	})
}

func quoted(list []string) string {
	for i := range list {
		list[i] = `"` + list[i] + `"`
	}
	return strings.Join(list, ", ")
}

func FuzzParse(f *testing.F) {
	f.Add("theme: dark\nkeys: {tips: f1}")
	f.Add("a: &x [*x]\n? b\n: c")
	f.Fuzz(func(t *testing.T, src string) { config.Parse([]byte(src), known()) })
}

// Two wishes for one key: both commands keep what they had.
func TestTwoWishesForOneKey(t *testing.T) {
	c := config.Parse([]byte("keys:\n  tips: [alt+t]\n  park: [alt+t]\n  sentence: [ctrl+v]"), known())
	if len(c.Problems) != 1 || c.Problems[0].Code != config.Code(keys.Taken) || c.Problems[0].Line != 3 && c.Problems[0].Line != 2 {
		t.Errorf("%+v", c.Problems)
	}
	for id, want := range map[keys.ID][]string{keys.Tips: {"f2", "ctrl+o"}, keys.Park: {"f4", "ctrl+x"}, keys.Sentence: {"ctrl+v"}} {
		if got, _ := c.Keys.Find(id); !slices.Equal(got.Keys, want) {
			t.Errorf("%s has %v", id, got.Keys)
		}
	}
}

// Two commands may change places.
func TestCommandsChangePlaces(t *testing.T) {
	c := config.Parse([]byte("keys: {tips: [f4, ctrl+x], park: [f2, ctrl+o]}"), known())
	if got, _ := c.Keys.Find(keys.Tips); len(c.Problems) > 0 || got.Keys[0] != "f4" {
		t.Errorf("%v %v", got, c.Problems)
	}
}

func TestDaysHaveTheirLastDay(t *testing.T) {
	d := config.Days{From: day("2026-12-24"), To: day("2026-12-26")}
	zone := time.FixedZone("Europe/Amsterdam", 3600)
	for at, want := range map[time.Time]bool{
		time.Date(2026, 12, 23, 23, 59, 0, 0, zone): false, time.Date(2026, 12, 24, 0, 0, 0, 0, zone): true,
		time.Date(2026, 12, 26, 23, 59, 0, 0, zone): true, time.Date(2026, 12, 27, 0, 0, 0, 0, zone): false,
	} {
		if d.Have(at) != want {
			t.Errorf("%v: %v", at, !want)
		}
	}
}

func TestReadingAFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "config.yaml")
	if c := config.Read(path, known()); len(c.Problems) > 0 || c.Keys == nil {
		t.Errorf("without a file: %+v", c)
	}
	if err := os.WriteFile(path, []byte("theme: dark"), 0o600); err != nil {
		t.Fatal(err)
	}
	if c := config.Read(path, known()); c.Theme != "dark" {
		t.Errorf("%+v", c)
	}
	if c := config.Read(dir, known()); len(c.Problems) != 1 || c.Problems[0].Code != config.Unreadable || c.Keys == nil {
		t.Errorf("a folder: %+v", c.Problems)
	}
	if err := os.WriteFile(path, make([]byte, 65<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	if c := config.Read(path, known()); len(c.Problems) != 1 || c.Problems[0].Code != config.TooLarge {
		t.Errorf("a large file: %+v", c.Problems)
	}
}
