package export_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
)

var allowed = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9]([a-z0-9-]*[a-z0-9])?\.md$`)

// called is a session of a method of that name.
func called(name, id string) model.Session {
	s := model.Script{Langs: []string{"nl"}, Words: map[string]model.ScriptWords{"nl": {Name: name}}}
	return model.Session{Script: s, Start: model.Started{Method: id}, StartedAt: november}
}

func TestNamesOfFiles(t *testing.T) {
	for name, want := range map[string]string{
		"Incidentmethode": "2026-11-12-incidentmethode.md", "Vijf stappen (kort)": "2026-11-12-vijf-stappen-kort.md",
		"Één idee": "2026-11-12-een-idee.md", "../../etc/passwd": "2026-11-12-etc-passwd.md", "CON": "2026-11-12-con.md",
		"日本語": "2026-11-12-eigen-kaart.md", "": "2026-11-12-eigen-kaart.md", "a\x00b": "2026-11-12-a-b.md",
	} {
		if got := export.FileName(called(name, "eigen-kaart"), lang.For("nl"), zone); got != want {
			t.Errorf("%q gives %q, want %q", name, got, want)
		}
	}
	if got := export.FileName(called("日本", "語"), lang.For("nl"), nil); got != "2026-11-12-bijeenkomst.md" {
		t.Errorf("got %q", got)
	}
	s := called("Nacht", "nacht")
	s.StartedAt = november.Add(10*model.Hour + 30*model.Minute) // after midnight in Amsterdam
	if got := export.FileName(s, lang.For("nl"), zone); got != "2026-11-13-nacht.md" {
		t.Errorf("got %q", got)
	}
}

func TestEveryNameOfAFileIsSafeEverywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		got := export.FileName(called(rapid.String().Draw(t, "name"), rapid.String().Draw(t, "id")), lang.For("en"), zone)
		if !allowed.MatchString(got) || len(got) > 80 || strings.Contains(got, "--") {
			t.Errorf("got %q", got)
		}
	})
}

func TestAFileIsForItsOwnerOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.md")
	if err := export.Write(path, "# Notities\n"); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if b, _ := os.ReadFile(path); string(b) != "# Notities\n" {
		t.Errorf("it holds %q", b)
	}
}

func TestAFileThatIsThereIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	path, target, link, dangling := filepath.Join(dir, "a.md"), filepath.Join(dir, "b.md"), filepath.Join(dir, "l.md"), filepath.Join(dir, "d.md")
	for _, p := range []string{path, target} {
		if err := os.WriteFile(p, []byte("van iemand"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if os.Symlink(target, link) != nil || os.Symlink(filepath.Join(dir, "nergens.md"), dangling) != nil {
		t.Skip("no links here")
	}
	for _, p := range []string{path, link, dangling} {
		if err := export.Write(p, "nieuw"); !errors.Is(err, fs.ErrExist) {
			t.Errorf("%s: %v", p, err)
		}
	}
	if _, err := os.Lstat(filepath.Join(dir, "nergens.md")); err == nil {
		t.Error("a link was followed")
	}
	for _, p := range []string{path, target} {
		if b, _ := os.ReadFile(p); string(b) != "van iemand" {
			t.Errorf("%s now holds %q", p, b)
		}
	}
	if err := export.Write(filepath.Join(dir, "geen", "map.md"), ""); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder that is not there: %v", err)
	}
}
