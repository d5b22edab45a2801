//go:build !windows

package e2e

import "testing"

// A laptop that dies in the middle of a sentence loses nothing: what was kept
// is kept once, what was being typed stands there again.
func TestKilledInTheMiddleOfASentence(t *testing.T) {
	t.Parallel()
	in := incidentNL()
	home := found(t, in.words)
	term := begin(t, home, "incident-method", in.words)
	in.welcome(term)
	const at = 3 // the analysis
	for _, p := range in.parts[:at] {
		term.Step("pgdn", p.title)
		term.say(in.words, p)
	}
	half := in.parts[at]
	term.Step("pgdn", half.title)
	term.Type(half.lines[0] + "\r")
	term.WaitFor(half.lines[0], "✓")
	first, second := half.lines[1][:12], half.lines[1][12:]
	term.Type(first)
	term.WaitFor(first)
	term.WaitFor("✓") // it went away with the first letter, and came back when the draft was kept
	term.Kill()

	term = Start(t, home, "--lang", in.code)
	term.WaitFor("▸ " + in.resume)
	term.Press("enter")
	term.WaitFor(half.title, half.lines[0], first)
	term.Type(second + "\r")
	term.WaitFor(half.lines...)
	for _, p := range in.parts[at+1:] {
		term.Step("pgdn", p.title)
		term.say(in.words, p)
	}
	in.closing(term)
	in.check(t, home)
}
