package model

import (
	"testing"

	"pgregory.net/rapid"
)

// The clock of a computer may jump, so nothing is said of how long a visit is.
func TestVisitsTellWhereTheGroupWas(t *testing.T) {
	several := 0
	rapid.Check(t, func(t *rapid.T) {
		s := play(t, newTally(), func(*player, Request, []Event) {}).s
		visits, been := s.Visits(), map[int]bool{}
		for i, v := range visits {
			if i > 0 && v.From != visits[i-1].To {
				t.Fatalf("visit %d begins at %d, the one before ends at %d", i, v.From, visits[i-1].To)
			}
			been[v.Step] = true
		}
		if len(visits) > 1 {
			several++
		}
		for i := range s.Steps {
			if s.Steps[i].Entered != been[i] {
				t.Fatalf("step %d entered %v, visited %v", i, s.Steps[i].Entered, been[i])
			}
		}
		if n := len(visits); n > 0 && s.State == StateRunning && visits[n-1].Step != s.Step {
			t.Fatalf("the last visit is to step %d, the group is in %d", visits[n-1].Step, s.Step)
		}
	})
	if several == 0 {
		t.Error("nobody ever went on")
	}
}
