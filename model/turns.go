package model

import "slices"

// Circle is whom a round of the step goes round, in seating order from the
// seat after the presenter. Presenter and facilitator are not in it unless the
// step says so or nobody else would be left. A round needs no text and no
// names: while somebody's manager is here there are none.
func (s Session) Circle(step *Step) []ID {
	if step == nil || s.Conditions[BossPresent] {
		return nil
	}
	if step.Who == WhoPresenter {
		if s.Present(s.Presenter) {
			return []ID{s.Presenter}
		}
		return nil
	}
	order := s.fromPresenter()
	if step.Who == WhoEveryone {
		return order
	}
	in := slices.DeleteFunc(order, func(id ID) bool { return id == s.Presenter || id == s.Facilitator })
	if len(in) == 0 && s.Facilitator != s.Presenter && s.Present(s.Facilitator) {
		in = []ID{s.Facilitator}
	}
	return in
}

// fromPresenter is the seating order from the seat after the presenter.
func (s Session) fromPresenter() []ID {
	at := slices.Index(s.Seats, s.Presenter) + 1
	order := make([]ID, 0, len(s.Seats))
	order = append(order, s.Seats[at:]...)
	return append(order, s.Seats[:at]...)
}

// HasTurns says whether the word goes round in the step.
func (s Session) HasTurns(step *Step) bool {
	if step == nil || len(s.Circle(step)) == 0 {
		return false
	}
	return step.Speaks == SpeaksRound || (step.Capture == CaptureSilent && s.Open(step))
}

// Repeats says whether a round starts again when everybody has had a turn.
func (s Step) Repeats() bool { return s.Capture == CaptureQuestions }

// Turn is whose turn it is. Who had one is not told apart from who passed.
type Turn struct {
	Person ID   // zero when everybody has had a turn
	Then   []ID // after that, in order
	Had    []ID // who had one in this round
	Round  int  // 1-based
}

// Turn is whose turn it is in the current step. A late-comer has the seat they
// take and interrupts nobody; who left is passed over.
func (s Session) Turn() Turn {
	if s.Current() == nil {
		return Turn{}
	}
	return s.turnIn(s.Step)
}

// turnIn is whose turn it is in a step.
func (s Session) turnIn(i int) Turn {
	step, st := &s.Script.Steps[i], &s.Steps[i]
	if !s.HasTurns(step) {
		return Turn{}
	}
	circle := s.Circle(step)
	round, had, last := max(st.round, 1), st.had, st.last
	if !slices.ContainsFunc(circle, func(id ID) bool { return !slices.Contains(had, id) }) {
		if !step.Repeats() {
			return Turn{Had: circle, Round: round}
		}
		round, had, last = round+1, nil, ID{}
	}
	t := Turn{Round: round}
	for _, id := range s.goingOn(circle, last) {
		switch {
		case slices.Contains(had, id):
			t.Had = append(t.Had, id)
		case t.Person.IsZero():
			t.Person = id
		default:
			t.Then = append(t.Then, id)
		}
	}
	return t
}

// goingOn is the circle from the seat after last, as it is without one.
func (s Session) goingOn(circle []ID, last ID) []ID {
	at := slices.Index(s.Seats, last)
	if at < 0 {
		return circle
	}
	order := make([]ID, 0, len(circle))
	for i := range s.Seats {
		if id := s.Seats[(at+1+i)%len(s.Seats)]; slices.Contains(circle, id) {
			order = append(order, id)
		}
	}
	return order
}
