//go:build !windows

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// coloured is any sequence with which a program paints: colours of text, ground
// and window, and the question for them.
var coloured = regexp.MustCompile(`\x1b\](10|11|12|110|111|112)[;\x07\x1b]|\x1b\[[0-9;:]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;[0-9;:]*)?m`)

// No colour is none at all, byte by byte: also not after somebody asks for other
// colours, nor on the way out.
func TestNoColourAtAll(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		env  []string
		args []string
	}{{[]string{"NO_COLOR=yes"}, nil}, {[]string{"NO_COLOR=0", "INTERVISION_THEME=dark"}, nil}, {nil, []string{"--no-color", "--theme", "light"}}} {
		term := StartWith(t, t.TempDir(), c.env, append([]string{"demo"}, c.args...)...)
		term.WaitFor("Kring Rivierwijk", "Bijeenkomst beginnen")
		term.Press("ctrl+t", "ctrl+k")
		term.WaitFor("Wat wil je doen?")
		term.Type("kleuren")
		term.WaitFor("om geen kleur gevraagd")
		term.leave()
		if found := coloured.FindAllString(string(term.Written()), 3); found != nil {
			t.Errorf("%v %v: %q", c.env, c.args, found)
		}
	}
	// The test can see colours: without all this there are some.
	term := Start(t, t.TempDir(), "demo")
	term.WaitFor("Kring Rivierwijk")
	term.leave()
	if !coloured.Match(term.Written()) {
		t.Error("no colours are found where there are some")
	}
}

// Colours chosen with a key are there again at the next start, and the file keeps
// what the person wrote; a line that does not make sense is told on the first
// screen.
func TestChoicesAreRemembered(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	path := filepath.Join(home, "config", "intervision", "config.yaml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("# ons\nthema: x\ntheme: light # beamer\nmouse: off\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	term := Start(t, home)
	term.WaitFor("Beginnen met ons team", "config.yaml:2: De instelling thema bestaat niet. Bedoel je theme?")
	term.Press("ctrl+t")
	term.leave()
	term = Start(t, home)
	term.WaitFor("Beginnen met ons team")
	term.Press("ctrl+l")
	term.WaitFor("Begin with our team")
	term.leave()
	if strings.Contains(string(term.Written()), "\x1b[?1002h") {
		t.Error("the mouse is switched on")
	}
	src, err := os.ReadFile(path)
	if want := "# ons\nthema: x\ntheme: dark # beamer\nmouse: off\nlanguage: en\n"; err != nil || string(src) != want {
		t.Errorf("%q, %v; want %q", src, err, want)
	}
}

// What was chosen holds after somebody has looked at the invented team.
func TestAChoiceHoldsAfterTheSample(t *testing.T) {
	t.Parallel()
	term := Start(t, t.TempDir())
	term.WaitFor("▸ Beginnen met ons team")
	term.Press("ctrl+l")
	term.WaitFor("▸ Begin with our team")
	term.Press("down", "enter")
	term.WaitFor("Kring Rivierwijk")
	term.Press("ctrl+c", "ctrl+c")
	term.WaitFor("Begin with our team")
	term.leave()
}

// The mouse in a real terminal: a click on a row, one more to open it.
func TestAClickInATerminal(t *testing.T) {
	t.Parallel()
	term := Start(t, t.TempDir(), "demo")
	term.WaitFor("▸ Bijeenkomst beginnen", "Methodes")
	for range 2 {
		for row, line := range strings.Split(term.Screen(), "\n") {
			if before, _, found := strings.Cut(line, "Methodes"); found {
				at := strconv.Itoa(len([]rune(before))+1) + ";" + strconv.Itoa(row+1)
				term.Type("\x1b[<0;" + at + "M\x1b[<0;" + at + "m")
				break
			}
		}
		if !term.shows(has("▸ Methodes"), patience) {
			break
		}
	}
	term.WaitFor("15%-oplossingen")
	if !strings.Contains(string(term.Written()), "\x1b[?1002h") {
		t.Error("the mouse was never asked for")
	}
	term.leave()
	if !strings.Contains(string(term.Written()), "\x1b[?1002l") {
		t.Error("the terminal keeps reporting the mouse")
	}
}
