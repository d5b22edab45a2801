package methods

import (
	"fmt"
	"strings"
	"testing"
)

func testLabels() Labels {
	return Labels{
		Steps: "Steps", Say: "Say:", Tips: "Tips", Guard: "Guard:", NotFor: "Not for:", Origin: "Origin:",
		Sources: "Sources", Adapted: "Described elsewhere, worked out here.", Choice: "adapted", Presenter: "the presenter",
		People:      func(p People) string { return fmt.Sprintf("%d to %d people", p.Min, p.Max) },
		StepMinutes: func(n int) string { return fmt.Sprintf("%d minutes", n) },
		Kind:        strings.ToUpper,
	}
}

// A card as people read it, from name to credit, in this order.
func TestMarkdownReadsFromNameToCredit(t *testing.T) {
	src := strings.Replace(Example("ours", "en"), "origin:", "credit: A name of somebody.\nsources: [https://example.org/a]\norigin:", 1) +
		columns("- {#one adapted} **One**: the first\n  of all\n- {#two} **Two**")
	l := &Library{cards: shelf(map[string]string{"ours.en.md": src})}
	got, err := l.Markdown("ours", "en", testLabels())
	if err != nil {
		t.Fatal(err)
	}
	rest := got
	for _, want := range []string{
		"# Three rounds\n\nTell, ask and think along",
		"\n*3 to 8 people · 20-40 min · INCIDENT, RELATIONSHIP · 1/3 · 1/3 · D*\n",
		"\n*Described elsewhere, worked out here.*\n", "\nFor a moment", "\n**Not for:** A tension",
		"\n## Steps\n\n### 1. Tell · 8 minutes\n\nWhat happened?", "\n> **Say:** The floor is yours, the presenter.",
		"\n**Tips**\n\n- Help to find", "### 2. Ask · 12 minutes", "\n**Guard:** We are still asking",
		"### 5. Sort\n", "\n- **One** (adapted): the first of all\n- **Two**\n", "\n**Origin:** Made by our own team",
		"\nA name of somebody.\n", "\n**Sources**\n\n- <https://example.org/a>\n",
	} {
		_, after, found := strings.Cut(rest, want)
		if !found {
			t.Fatalf("%q is missing or in the wrong place:\n%s", want, got)
		}
		rest = after
	}
	if strings.ContainsAny(got, "{}") || strings.Contains(got, "\n\n\n") {
		t.Error(got)
	}
}

// Without words of the program there is still a card, without empty headings.
func TestMarkdownWithoutLabels(t *testing.T) {
	got, err := testLibrary(nil).Markdown("three-rounds", "nl", Labels{})
	if err != nil {
		t.Fatal(err)
	}
	for _, unwanted := range []string{"****", "** **", "## \n", "> ** "} {
		if strings.Contains(got, unwanted) {
			t.Errorf("%q in\n%s", unwanted, got)
		}
	}
	if !strings.Contains(got, "*3-8 · 20-40 min · incident, relationship · 1/3 · 1/3 · D*") {
		t.Error(got)
	}
}

func TestMarkdownOfAFrameHasNoFacts(t *testing.T) {
	set, err := testLibrary(nil).Frame("short")
	if err != nil {
		t.Fatal(err)
	}
	if got := set["en"].Markdown(testLabels()); strings.Contains(got, "0/3") || !strings.HasPrefix(got, "# Short") {
		t.Error(got)
	}
}

func TestMarkdownOfNothing(t *testing.T) {
	if _, err := testLibrary(nil).Markdown("none", "en", Labels{}); firstCode(t, err) != NoCard {
		t.Error(err)
	}
}

// Whoever wrote a card of their own knows who worked out the steps.
func TestAnOwnCardIsNotToldWhoMadeIt(t *testing.T) {
	l := testLibrary(shelf(map[string]string{"ours.en.md": Example("ours", "en")}))
	if got, err := l.Markdown("ours", "en", testLabels()); err != nil || strings.Contains(got, "worked out here") {
		t.Error(err, got)
	}
}
