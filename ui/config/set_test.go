package config_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"intervision/ui/config"
)

func TestSetChangesOneValue(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"an empty file", "", "theme: dark\n"},
		{"a value", "# ours\ntheme: light\nscreen: 65\n", "# ours\ntheme: dark\nscreen: 65\n"},
		{"a comment behind it", "theme: light   # beamer\n", "theme: dark   # beamer\n"},
		{"quotes", "theme:  'light' # x\n", "theme:  dark # x\n"},
		{"a value with a comment right behind", "theme: # later\n", "theme: dark # later\n"},
		{"no value", "theme:\nscreen: 65\n", "theme: dark\nscreen: 65\n"},
		{"no last line end", "screen: 65", "screen: 65\ntheme: dark\n"},
		{"Windows", "screen: 65\r\ntheme: light\r\nmouse: on\r\n", "screen: 65\r\ntheme: dark\r\nmouse: on\r\n"},
		{"Windows, at the end", "screen: 65\r\n", "screen: 65\r\ntheme: dark\r\n"},
		{"behind its comment", "# theme: auto\n\n# screen: 65\n", "# theme: auto\ntheme: dark\n\n# screen: 65\n"},
		{"a comment within a list is no place", "keys:\n  tips: alt+t\n# theme: auto\n  park: f2\n", "keys:\n  tips: alt+t\n# theme: auto\n  park: f2\ntheme: dark\n"},
		{"a list at the end", "free:\n  - 2026-12-24\n", "free:\n  - 2026-12-24\ntheme: dark\n"},
		{"what we do not know stays", "zzz: [1,\n  2]\ntheme: light", "zzz: [1,\n  2]\ntheme: dark"},
		{"on one line with braces", "{theme: light, screen: 65}", ""},
		{"on the next line", "theme:\n  light\n", ""},
		{"no YAML", "theme: [light", ""},
		{"a list", "- theme\n", ""},
	} {
		got, ok := config.Set([]byte(c.src), config.Theme, "dark")
		if string(got) != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// Whatever the file, the value holds afterwards, everything else says what it
// said, and every line but one is there still.
func TestSetLeavesTheRest(t *testing.T) {
	parts := []string{"# a comment\n", "\n", "screen: 65\n", "keys:\n  tips: alt+t\n  # inner\n  park: f2\n", "free:\n- 2026-12-24\n",
		"theme: light # c\n", "# theme: auto\n", "exports: '/a # b: c'\n", "zzz: |\n  text\n  theme: x\n", "mouse: on\r\n"}
	rapid.Check(t, func(t *rapid.T) {
		var src string
		for _, p := range rapid.SliceOfDistinct(rapid.SampledFrom(parts), func(s string) string { return s }).Draw(t, "parts") {
			src += p
		}
		out, ok := config.Set([]byte(src), config.Theme, "dark")
		if !ok {
			t.Fatalf("not written: %q", src)
		}
		before, after := config.Parse([]byte(src), known()), config.Parse(out, known())
		if after.Theme != "dark" {
			t.Fatalf("%q: the theme is %q", out, after.Theme)
		}
		before.Theme, before.Lines, before.Problems, before.Wishes = "dark", after.Lines, nil, nil
		after.Problems, after.Wishes = nil, nil
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%q became %q", src, out)
		}
		for line := range strings.Lines(src) {
			if !strings.HasPrefix(line, "theme:") && !strings.Contains(string(out), strings.TrimRight(line, "\r\n")) {
				t.Fatalf("%q lost %q", out, line)
			}
		}
	})
}

func TestTheKeeperWritesTheNewestChoice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "config.yaml")
	k := config.Keeper{Path: path, Template: "# ours\n"}
	if err := k.Keep(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Fatal("a file was made without a choice")
	}
	var wg sync.WaitGroup
	for _, theme := range []string{"light", "auto", "dark"} {
		k.Want(config.Theme, theme)
		wg.Go(func() {
			if err := k.Keep(); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	k.Want(config.Language, "en")
	if err := k.Keep(); err != nil {
		t.Fatal(err)
	}
	src, _ := os.ReadFile(path)
	if string(src) != "# ours\ntheme: dark\nlanguage: en\n" {
		t.Errorf("%q", src)
	}
	for name, want := range map[string]os.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v", name, info.Mode())
		}
	}
}

// Many people keep their settings elsewhere, with a link where programs look.
func TestALinkStaysOne(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "dotfiles.yaml"), filepath.Join(dir, "config.yaml")
	if err := os.WriteFile(real, []byte("theme: light\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Skip(err)
	}
	k := config.Keeper{Path: link}
	k.Want(config.Theme, "dark")
	if err := k.Keep(); err != nil {
		t.Fatal(err)
	}
	src, _ := os.ReadFile(real)
	info, _ := os.Stat(real)
	to, err := os.Readlink(link)
	if string(src) != "theme: dark\n" || err != nil || to != real || info.Mode().Perm() != 0o640 {
		t.Errorf("%q, %v, %v", src, to, info.Mode())
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*.yaml.*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// A file that cannot be changed without changing more stays as it is.
func TestABrokenFileStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte("theme: [light"), 0o600); err != nil {
		t.Fatal(err)
	}
	k := config.Keeper{Path: path}
	k.Want(config.Theme, "dark")
	if err := k.Keep(); err == nil {
		t.Error("no error")
	}
	if src, _ := os.ReadFile(path); string(src) != "theme: [light" {
		t.Errorf("%q", src)
	}
}
