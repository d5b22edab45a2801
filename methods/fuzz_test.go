package methods

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

// Whatever a file holds: no panic, every problem has a line of the file, and
// a card without problems that stop it composes and can be read.
func FuzzLint(f *testing.F) {
	f.Add("three-rounds.en.md", []byte(Example("", "en")))
	f.Add("three-rounds.nl.md", []byte(Example("", "nl")))
	f.Add("short.en.md", []byte(frameEN))
	for _, s := range methodSlips() {
		f.Add(exampleFile, []byte(s.in(Example("", "en"))))
	}
	f.Add("x.md", []byte("---\na: &a [*a]\n<<: *a\n? [b]\n: !!map c\n---\n## {\n### \n#######\n> \n- {}"))
	f.Fuzz(func(t *testing.T, file string, src []byte) {
		lines := strings.Count(clean(string(src)), "\n") + 1
		for _, p := range Lint(file, src) {
			if p.Line < 1 || p.Line > lines || p.Code == "" || p.File != cleanLine(file) {
				t.Errorf("%d lines: %+v", lines, p)
			}
		}
		for _, p := range LintPair("three-rounds.en.md", []byte(Example("", "en")), file, src) {
			if p.Line < 1 || p.Line > lines {
				t.Errorf("%d lines: %+v", lines, p)
			}
		}
		usable(t, src)
	})
}

func usable(t *testing.T, src []byte) {
	l := testLibrary(fstest.MapFS{exampleFile: {Data: src}})
	for _, e := range l.List() {
		placed(t, e.Err)
		if e.ID != exampleID || e.Err != nil {
			continue
		}
		if _, err := l.Markdown(e.ID, "en", Labels{}); err != nil {
			t.Error(err)
		}
		if _, err := l.Compose("short", e.ID, 30); err != nil {
			t.Error(err)
		}
	}
}

// placed checks that an error of a card says where, for each thing that is wrong.
func placed(t *testing.T, err error) {
	var e *Error
	if err == nil {
		return
	}
	if !errors.As(err, &e) || len(e.Problems) == 0 {
		t.Fatalf("an error without a place: %v", err)
	}
	for _, p := range e.Problems {
		if p.Line < 1 || p.File == "" || !p.Code.Stops() {
			t.Errorf("%+v", p)
		}
	}
}
