package model

// maxMinutes is the most a step is given or extended by, in all: a day.
const maxMinutes = 24 * 60

// course moves through the steps and keeps the clock.
func (f *folding) course(e *Event, body Body) {
	s := f.s
	switch b := body.(type) {
	case Begun:
		f.begun(e, b)
	case Closed:
		s.clock.stop(s, e.At.sane())
		s.leave(e.At.sane())
		s.State = StateClosed
	case UntilMoved:
		s.Until = b.Until.sane()
	default:
		if s.State == StateRunning {
			f.running(e, b)
		}
	}
}

// running does what only a session that has begun can do.
func (f *folding) running(e *Event, body Body) {
	s := f.s
	switch b := body.(type) {
	case StepEntered:
		to := s.Script.Index(b.To)
		if to >= 0 && s.Step == s.Script.Index(b.From) {
			f.enter(e.At.sane(), to)
		}
	case Paused:
		s.clock.stop(s, b.At.sane())
	case Resumed:
		s.clock.run(b.At.sane())
	case TimeExtended:
		if st := f.step(b.Step); st != nil && b.Minutes > 0 {
			st.Extended = min(st.Extended+min(b.Minutes, maxMinutes), maxMinutes)
		}
	case CaseStopped:
		s.Stopped = true
	}
}

// begun starts the clock. The aftercare has no place in the plan, and minutes
// of its own if it comes to that.
func (f *folding) begun(e *Event, b Begun) {
	s := f.s
	if s.State != StateWelcome {
		return
	}
	for i := range s.Steps {
		if step := &s.Script.Steps[i]; step.Has(Aftercare) {
			s.Steps[i].Minutes = min(max(step.Minutes, 0), maxMinutes)
		}
	}
	for _, p := range b.Plan {
		if st := f.step(p.Step); st != nil {
			st.Planned, st.Minutes = true, min(max(p.Minutes, 0), maxMinutes)
		}
	}
	s.State = StateRunning
	s.clock.begun = e.At.sane()
	s.clock.run(s.clock.begun)
	if first := s.firstStep(); first >= 0 {
		s.visit(first, s.clock.begun)
		f.arrive(first)
	}
}

// enter leaves the current step and goes to another.
func (f *folding) enter(at Instant, to int) {
	f.s.clock.lap(f.s, at)
	f.s.visit(to, at)
	f.arrive(to)
}

// arrive begins a step. What was written in silence opens in the step that
// works with it, what was parked in the advice step; what people see in the
// last look is theirs to accept again.
func (f *folding) arrive(to int) {
	s := f.s
	step := &s.Script.Steps[to]
	s.Step = to
	s.Steps[to].Entered = true
	if of := s.Script.Index(step.Of); of >= 0 {
		s.Steps[of].Revealed = true
	}
	if step.Has(LastLook) {
		s.Accepted = false
	}
	if !step.Has(Advice) {
		return
	}
	for i := range s.Parked {
		if s.Parked[i].shownIn < 0 {
			s.Parked[i].shownIn = to
		}
	}
}
