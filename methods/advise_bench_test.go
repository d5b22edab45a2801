package methods

import "testing"

// A screen asks for an advice with every answer that changes.
func BenchmarkAdvise(b *testing.B) {
	entries := Open(nil).List()
	for b.Loop() {
		Advise(entries, Answers{Kinds: []string{"dilemma"}, People: 6, Minutes: 90, Experience: New, Safety: 2, Skill: 2})
	}
}
