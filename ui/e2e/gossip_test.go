//go:build !windows

package e2e

import (
	"regexp"
	"strings"
	"testing"
)

// A clicker is enough: from the welcome to the goodbye with "next step" and
// empty lines, not a word typed, and the report still reads well.
func TestGossipMethodWithAClickerAlone(t *testing.T) {
	t.Parallel()
	w := dutch()
	home := found(t, w)
	term := begin(t, home, "gossip-method", w)
	for _, title := range []string{
		"Casus kiezen", "Vraag introduceren", "Verkennen", "Met respect, vanuit ‘misschien’.", "Drie zinnen", "Neem even de tijd.",
		"Wat herken je?", "Hoe zit je erbij?", "Wat neem je mee?", "Voornemen", "Evaluatie", "Dit blijft bewaard",
		"Eén woord: hoe ga je hier weg?", w.thanks,
	} {
		term.Step("pgdn", title)
		term.Press("enter") // an empty line: the next person, or nothing
	}
	term.WaitFor(w.begin)
	term.leave()
	if blinks := regexp.MustCompile("\x1b\\[[135]? q").Find(term.Written()); blinks != nil {
		t.Errorf("the cursor blinks: %q", blinks)
	}
	got := undated(command(t, home, "sessions", "show", only(t, home).ID, "--markdown"))
	if got != strings.TrimLeft(clickedReport, "\n") {
		t.Errorf("the report reads:\n%s", got)
	}
}

// A clicker is enough too when there is something to look back on: "next step"
// passes those who are asked, one after the other, and nobody can tell.
func TestAClickerLooksBack(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := intended(t, in)
	term := begin(t, home, "gossip-method", in.words)
	term.Step("pgdn", "Terugblik", "Vorige keer nam je je iets voor.", "aan de beurt "+people()[1])
	for _, wall := range []string{in.when, in.then} {
		if has(wall)(term.Screen()) {
			t.Errorf("%q is on the wall", wall)
		}
	}
	for _, title := range []string{
		"Casus kiezen", "Vraag introduceren", "Verkennen", "Met respect, vanuit ‘misschien’.", "Drie zinnen", "Neem even de tijd.",
		"Wat herken je?", "Hoe zit je erbij?", "Wat neem je mee?", "Voornemen", "Evaluatie", "Dit blijft bewaard",
		"Eén woord: hoe ga je hier weg?", in.thanks,
	} {
		term.Step("pgdn", title)
	}
	term.Press("enter")
	term.WaitFor("▸ "+in.begin, "2 bijeenkomsten", "1 om naar te vragen")
	term.leave()
}

// clickedReport is what is left of a session in which nothing was typed.
const clickedReport = `
# Roddelmethode

DATUM · geleid door Fatima · met Joris, Anneke en Sem

## Zo liep het

1. Casus kiezen
2. Vraag introduceren
3. Verkennen
4. Roddelen
5. Drie zinnen
6. Terug in de kring
7. Wat herken je?
8. Hoe zit je erbij?
9. Wat neem je mee?
10. Voornemen
11. Evaluatie
12. Dit blijft bewaard
13. Tot de volgende keer

---

*Bevat alleen wie erbij was en welke stappen jullie deden. Alleen voor de groep. Afgesproken: bewaren tot DATUM.*
`

// undated takes the day out of a report.
func undated(report string) string {
	return regexp.MustCompile(`\d{1,2} [a-z]+ \d{4}`).ReplaceAllString(report, "DATUM")
}
