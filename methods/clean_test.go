package methods

import (
	"fmt"
	"strings"
	"testing"
)

// A card may come from anybody. Nothing in it reaches a terminal as a command,
// not by way of a YAML escape and not by way of what a problem quotes.
func TestNothingInACardCommandsATerminal(t *testing.T) {
	const raw, escaped = "\x1b]0;owned\x07\u202e", `"\e]0;owned\a\u202E a: b"`
	src := strings.NewReplacer(
		"name: Three rounds", "name: "+escaped, "A tension", raw+"A tension", "[incident", "["+escaped,
		"{min: 3,", "{"+escaped+": 3,", "depth: 1", "depth: "+escaped, "evidence: D", "evidence: "+escaped+"\n"+escaped+": 1",
		"## Tell", "## "+raw+"Tell", "capture=text", raw+"=text", "What happened?", raw+"What happened?", "### Guard", "### "+raw,
		"- Let it", "- "+raw+"Let it").Replace(Example("", "en"))
	p := parse(raw+".en.md", []byte(src))
	p.lint()
	if p.lines["people"] == 0 {
		t.Fatal("the front matter was not read", p.problems)
	}
	all := fmt.Sprintf("%+v %+v", p.card, p.sorted())
	if strings.ContainsAny(all, "\x1b\x07\u202e") {
		t.Errorf("%q", all)
	}
}

func TestBytesThatAreNoText(t *testing.T) {
	src := strings.Replace(Example("", "en"), "What happened?", "What \xff\xfe happened?", 1)
	p := parse(exampleFile, []byte(src))
	if s := p.card.Steps[0].Words["en"].Room; !strings.HasPrefix(s, "What") || strings.Contains(s, "\xff") {
		t.Errorf("%q", s)
	}
}

func TestNearest(t *testing.T) {
	for word, want := range map[string]string{
		"captur": "capture", "cpature": "capture", "Capture": "capture", "spaeks": "speaks", "minuten": "minutes",
		"off": "of", "x": "", "something": "", strings.Repeat("a", 500): "",
	} {
		if got := nearest(word, attributeNames()); got != want {
			t.Errorf("%.20s: %q, not %q", word, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string]int{
		"":                                 0,
		"One word":                         1,
		"One. Two? Three! Four…":           4,
		"Neem bijv. een kop thee. En dan?": 2,
		"Als … gebeurt, dan doe ik iets.":  1,
		`Vraag: "En jij?" Wacht even.`:     2,
		"Begin met: ‘Terwijl ik luisterde …’":  1,
		"Eén. {presenter} luistert. 3 minuten": 3,
		"Zo ... En verder":                     2,
		"v1.2 is klaar":                        1,
	} {
		if got := sentences(text); len(got) != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
