package uitest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Screen is what the window shows: its lines without spaces at the end, and a
// last line that tells where the cursor is.
func (t *Term) Screen() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	var b strings.Builder
	for y := range t.emu.Height() {
		b.WriteString(strings.TrimRight(t.line(y), " "))
		b.WriteByte('\n')
	}
	if t.hidden {
		return b.String() + "[cursor hidden]\n"
	}
	at := t.emu.CursorPosition()
	return b.String() + fmt.Sprintf("[cursor %d,%d]\n", at.X, at.Y)
}

// Line is one line of the window, from 0; a negative one counts from the end.
func (t *Term) Line(y int) string {
	lines := strings.Split(t.Screen(), "\n")
	lines = lines[:len(lines)-2]
	if y < 0 {
		y += len(lines)
	}
	return lines[y]
}

func (t *Term) line(y int) string {
	var b strings.Builder
	for x := 0; x < t.emu.Width(); {
		cell := t.emu.CellAt(x, y)
		if cell == nil || cell.Width == 0 {
			b.WriteByte(' ')
			x++
			continue
		}
		b.WriteString(cell.Content)
		x += cell.Width
	}
	return b.String()
}

// Styled is the window with its colours, as escape sequences.
func (t *Term) Styled() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.Render()
}

// Title is the window's title.
func (t *Term) Title() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.title
}

// AltScreen says whether the program has a screen of its own, as it must.
func (t *Term) AltScreen() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.emu.IsAltScreen()
}

// Shows says whether the window holds a text.
func (t *Term) Shows(text string) bool { return strings.Contains(t.Screen(), text) }

// WaitFor lets time pass until the window holds a text; after a minute it fails
// the test.
func (t *Term) WaitFor(text string) {
	t.t.Helper()
	for range 300 {
		if t.Shows(text) {
			return
		}
		t.Wait(Settle)
	}
	t.t.Fatalf("waited for %q in vain; the window shows\n%s", text, t.Screen())
}

// Must fails the test if the window does not hold every one of the texts.
func (t *Term) Must(texts ...string) {
	t.t.Helper()
	for _, text := range texts {
		if !t.Shows(text) {
			t.t.Errorf("%q is not on\n%s", text, t.Screen())
		}
	}
}

// MustNot fails the test if the window holds one of the texts.
func (t *Term) MustNot(texts ...string) {
	t.t.Helper()
	for _, text := range texts {
		if t.Shows(text) {
			t.t.Errorf("%q is on\n%s", text, t.Screen())
		}
	}
}

// Golden compares the window with testdata/name.golden; with -update it writes
// that file.
func (t *Term) Golden(name string) {
	t.t.Helper()
	Golden(t.t, name, t.Screen())
}

// Compare compares a text, made of several windows, with testdata/name.golden.
func (t *Term) Compare(name, got string) {
	t.t.Helper()
	Golden(t.t, name, got)
}

// Golden compares a text with testdata/name.golden, for screens that are drawn
// without a program.
func Golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run with -update to write it)", err)
	}
	if got != string(want) {
		t.Errorf("%s is another than\n%s\ngot\n%s", path, want, got)
	}
}
