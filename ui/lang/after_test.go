package lang

import "testing"

func TestTheWordThatStandsThereAlreadyGoes(t *testing.T) {
	nl := nlIntend().WhenWords
	for typed, want := range map[string]string{
		"als hij belt": "hij belt", "Als … hij belt": "hij belt", "Wanneer hij belt": "hij belt", "hij als eerste belt": "hij als eerste belt",
		"alsof hij belt": "alsof hij belt", "als": "als", "als ": "als ", "": "", "al": "al", "âls hij": "âls hij",
	} {
		if got := After(typed, nl); got != want {
			t.Errorf("%q: %q, not %q", typed, got, want)
		}
	}
}
