package model

import "slices"

// Visit is one stay in a step.
type Visit struct {
	Step     int // index in Script.Steps
	From, To Instant
}

// Visits are the stays in steps in the order in which they were, so that somebody
// can read how a session went. A step that was come back to is there twice; a move
// that was taken back is not there. The last one ends with the session, or with
// the newest event of one that runs.
func (s Session) Visits() []Visit {
	all := slices.Clone(s.visits)
	if n := len(all); n > 0 && all[n-1].To == 0 {
		all[n-1].To = s.LastAt.sane()
	}
	return all
}

// visit ends the visit there is, and begins one.
func (s *Session) visit(step int, at Instant) {
	s.leave(at)
	s.visits = append(s.visits, Visit{Step: step, From: at})
}

func (s *Session) leave(at Instant) {
	if n := len(s.visits); n > 0 {
		s.visits[n-1].To = at
	}
}
