package methods

import (
	"strings"
	"testing"

	"intervision/text"
)

func TestAHandoutHasWhatOneLeadsBy(t *testing.T) {
	c, err := testLibrary(nil).Card("three-rounds", "en")
	if err != nil {
		t.Fatal(err)
	}
	c.Credit = "A name of somebody."
	got := c.HandoutText(testLabels(), 80)
	rest := got
	for _, want := range []string{
		"Three rounds\n============\n\nTell, ask and think along",
		"\n\n3 to 8 people · 20-40 min · INCIDENT, RELATIONSHIP · 1/3 · 1/3 · D\n",
		"\n1. Tell ....", " 8 minutes\n   “The floor is yours, the presenter. Tell us",
		"\n   - Help to find the question: \"What would you like to know when we are done?\"\n",
		"\n2. Ask ", " 12 minutes\n", "\n   - Write along in short lines", "\n4. Take along ", "\n\nOrigin: Made by our own team", "\n\nA name of somebody.\n",
	} {
		_, after, found := strings.Cut(rest, want)
		if !found {
			t.Fatalf("%q is missing or in the wrong place:\n%s", want, got)
		}
		rest = after
	}
	md := c.Handout(testLabels())
	rest = md
	for _, want := range []string{
		"# Three rounds\n\nTell, ask", "\n\n## 1. Tell · 8 minutes\n\n> The floor is yours, the presenter.", "\n\n- Help to find the question", "\n- Write the question",
		"\n\n## 4. Take along · 3 minutes\n", "\n\nOrigin: Made by", "\n\nA name of somebody.\n",
	} {
		_, after, found := strings.Cut(rest, want)
		if !found {
			t.Fatalf("%q is missing or in the wrong place:\n%s", want, md)
		}
		rest = after
	}
	if strings.Contains(got+md, "What happened? Tell it in your own words") {
		t.Error("what the wall shows stands on the wall")
	}
}

// Every card is a handout in every language: no line too wide, nothing left to
// fill in, and few enough lines for two sides of paper.
func TestEveryCardIsAHandout(t *testing.T) {
	l := Open(nil)
	for _, e := range l.List() {
		for _, lang := range e.Langs {
			c, err := l.Card(e.ID, lang)
			if err != nil {
				t.Fatal(err)
			}
			page := c.HandoutText(testLabels(), 80)
			for line := range strings.Lines(page) {
				if w := text.Width(strings.TrimRight(line, "\n")); w > 80 {
					t.Errorf("%s.%s: %d wide: %q", e.ID, lang, w, line)
				}
			}
			if strings.ContainsAny(page, "{}") || strings.ContainsAny(c.Handout(testLabels()), "{}") {
				t.Errorf("%s.%s: something is not filled in", e.ID, lang)
			}
			if n := strings.Count(page, "\n"); n > 150 {
				t.Errorf("%s.%s: %d lines", e.ID, lang, n)
			}
		}
	}
}
