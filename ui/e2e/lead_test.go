//go:build !windows

package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"intervision/ui/lang"
)

// words are what a test reads on the screen, in one language.
type words struct {
	code       string
	place      string // of the first of three questions
	everything string // the level at which everything is kept
	thanks     string // on the last screen
	resume     string // at home, before a running session
	begin      string // at home
	written    lang.Count
}

func dutch() words {
	return words{"nl", "1 van 3", "alles wat getypt wordt", "Dank jullie wel.", "Verder", "Bijeenkomst beginnen", lang.For("nl").Run.Written}
}

func english() words {
	return words{"en", "1 of 3", "everything that is typed", "Thank you all.", "Carry on", "Begin a session", lang.For("en").Run.Written}
}

// people sit in this order; the first one leads, the second one presents.
func people() []string { return []string{"Fatima", "Joris", "Anneke", "Sem"} }

// found makes a home with a team in it, by the very first start.
func found(t *testing.T, w words) (home string) {
	t.Helper()
	home = t.TempDir()
	term := Start(t, home, "--lang", w.code)
	term.WaitFor("ctrl+c")
	term.Press("enter")
	term.Type("Kring Noord\r")
	term.WaitFor("Kring Noord")
	term.Type(strings.Join(people(), ", ") + "\r")
	term.WaitFor(people()...)
	term.Press("enter")
	term.WaitFor(w.begin)
	term.leave()
	return home
}

// begin goes from the command line through the three questions to the welcome.
func begin(t *testing.T, home, method string, w words) *Term {
	t.Helper()
	term := Start(t, home, "start", method, "--lang", w.code)
	term.WaitFor(append(people(), w.place)...)
	for _, n := range []string{"2", "3"} {
		term.Press("enter")
		term.WaitFor(n + w.place[1:])
	}
	term.WaitFor("▸")
	term.Press("enter")
	term.WaitFor("f9") // the welcome waits, no clock runs
	return term
}

// part is what people say in one step.
type part struct {
	title  string
	lines  []string
	silent bool // written in silence, shown at the end
}

// say types the lines of a step, and waits until each is on the wall.
func (t *Term) say(w words, p part) {
	t.t.Helper()
	for i, line := range p.lines {
		t.Type(line)
		if p.silent {
			t.Press("enter")
			t.WaitFor(w.written.Of(i + 1))
			continue
		}
		t.WaitFor(line)
		t.Press("enter")
	}
	if p.silent {
		t.Press("ctrl+r")
	}
	t.WaitFor(p.lines...)
	t.WaitFor("✓")
}

// present names the case and says that the second person brings it.
func (t *Term) present(title string) {
	t.t.Helper()
	t.Type(title + "\r")
	t.WaitFor(title)
	t.Press("tab")
	t.WaitFor("▸ " + people()[0])
	t.Press("down")
	t.WaitFor("▸ " + people()[1])
	t.Press("enter")
	t.WaitFor("● " + people()[1])
}

// intend makes one intention.
func (t *Term) intend(when, then string) {
	t.t.Helper()
	t.Type(when + "\r")
	t.WaitFor(when)
	t.Type(then + "\r")
	t.WaitFor(then)
}

// lines are all that was said, in order.
func lines(parts []part) []string {
	var all []string
	for _, p := range parts {
		all = append(all, p.lines...)
	}
	return all
}

// exported writes everything to a file, as a person would, and gives what is in
// it.
func exported(t *testing.T, home, code string) string {
	t.Helper()
	file := filepath.Join(home, "notes.md")
	command(t, home, "sessions", "export", "--all", "--out", file, "--lang", code)
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o600 {
		t.Errorf("the file is for others too: %o", mode)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// once checks that every text stands in the notes exactly once.
func once(t *testing.T, notes string, texts ...string) {
	t.Helper()
	flat := strings.Join(strings.Fields(notes), " ")
	for _, text := range texts {
		if n := strings.Count(flat, text); n != 1 {
			t.Errorf("%q stands in the notes %d times", text, n)
		}
	}
	if t.Failed() {
		t.Logf("the notes:\n%s", notes)
	}
}

// row is a session in the list for programs.
type row struct {
	ID             string `json:"id"`
	Team           string `json:"team"`
	Method         string `json:"method"`
	Title          string `json:"title"`
	State          string `json:"state"`
	Participants   int    `json:"participants"`
	OpenIntentions int    `json:"openIntentions"`
}

// only gives the one session there is.
func only(t *testing.T, home string) row {
	t.Helper()
	var rows []row
	if err := json.Unmarshal([]byte(command(t, home, "sessions", "list", "--json")), &rows); err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1 {
		t.Fatalf("%d sessions, want one", len(rows))
	}
	rows[0].ID = rows[0].ID[:6]
	return rows[0]
}
