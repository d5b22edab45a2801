package model

import "slices"

// row is the circle of a step in seating order, from the seat after the
// presenter.
func (p *projection) row(step *Step, turn Turn) []RoomSeat {
	circle := p.s.Circle(step)
	row := make([]RoomSeat, 0, len(circle))
	for _, id := range circle {
		row = append(row, RoomSeat{Name: p.name(id), Had: slices.Contains(turn.Had, id), Now: id == turn.Person})
	}
	return row
}

// readOut says whether what is written in silence goes round in the next step
// and nobody answers to it.
func (p *projection) readOut(step *Step) bool {
	next := p.s.NextStep()
	return step.Speaks == SpeaksWriting && next != nil && next.Speaks == SpeaksRound && next.Stance != StanceAnswers
}

// turning compares the step with the one the group came from.
func (p *projection) turning(step *Step) Turning {
	before := p.s.stepBefore(p.s.Step)
	was := before >= 0 && p.s.Script.Steps[before].Stance == StanceTurnedAway
	switch is := step.Stance == StanceTurnedAway; {
	case is && !was:
		return TurnsAway
	case was && !is && !p.s.Stopped:
		return TurnsBack
	}
	return TurnsNot
}
