package model

// Next asks to leave step From for the one that follows; at the last step it
// closes the session. Leaving the last look is accepting it.
type Next struct{ From string }

func (r Next) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.From); no != nil {
		return Decision{}, no
	}
	next := s.NextStep()
	if next == nil {
		return Close{}.decide(s)
	}
	return s.move(next.ID)
}

// move enters a step; leaving the last look forwards accepts it.
func (s Session) move(to string) (Decision, *Refusal) {
	cur := s.Current()
	moved := StepEntered{From: cur.ID, To: to}
	if cur.Has(LastLook) && s.Script.Index(to) > s.Step && !s.Accepted {
		return decided(RecordAccepted{Person: s.Presenter}, moved)
	}
	return decided(moved)
}

// Back asks to go to the step before.
type Back struct{ From string }

func (r Back) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.From); no != nil {
		return Decision{}, no
	}
	i := s.stepBefore(s.Step)
	if i < 0 {
		return Decision{}, refuse(RuleNoStep)
	}
	return decided(StepEntered{From: r.From, To: s.Script.Steps[i].ID})
}

// GoTo asks to leave step From for any other step.
type GoTo struct{ From, To string }

func (r GoTo) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.From); no != nil {
		return Decision{}, no
	}
	if i := s.Script.Index(r.To); i < 0 || i == s.Step || !s.applies(i) {
		return Decision{}, &Refusal{Rule: RuleNoStep, Step: r.To}
	}
	return s.move(r.To)
}

// ToClosing asks to go to the protected closing at once; what lies between
// stands in the notes as skipped.
type ToClosing struct{ From string }

func (r ToClosing) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.From); no != nil {
		return Decision{}, no
	}
	closing := s.ClosingStep()
	if closing == nil {
		return Decision{}, refuse(RuleNoStep)
	}
	return s.move(closing.ID)
}

// Extend asks for more minutes in a step.
type Extend struct {
	Step    string
	Minutes int
}

func (r Extend) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.Step); no != nil {
		return Decision{}, no
	}
	if r.Minutes < 1 || r.Minutes > 60 {
		return Decision{}, refuse(RuleNothing)
	}
	return decided(TimeExtended(r))
}

// MoveUntil asks for another agreed end; 0 takes it away.
type MoveUntil struct{ Until Instant }

func (r MoveUntil) decide(s Session) (Decision, *Refusal) { return decided(UntilMoved(r)) }

// Pause asks to stop the clock; At may lie in the past.
type Pause struct{ At Instant }

func (r Pause) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if !s.Running() {
		return Decision{}, refuse(RulePaused)
	}
	return decided(Paused(r))
}

// Resume asks to let the clock run again.
type Resume struct{ At Instant }

func (r Resume) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if s.Running() {
		return Decision{}, refuse(RuleRunning)
	}
	return decided(Resumed(r))
}

// Bridge asks to keep the clock right over a gap between the last sign of life
// and now (see Session.Gap). It is refused when there is no gap.
type Bridge struct{ Alive, Now Instant }

func (r Bridge) decide(s Session) (Decision, *Refusal) {
	bodies, _ := s.Gap(r.Alive, r.Now)
	if len(bodies) == 0 {
		return Decision{}, refuse(RuleRunning)
	}
	return decided(bodies...)
}

// CountGap asks to count the newest pause after all. A clock that was set back
// leaves no time to count, so that such a pair is passed over.
type CountGap struct{}

func (r CountGap) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if ids := s.newestGap(); len(ids) > 0 {
		return decided(Retracted{IDs: ids})
	}
	return Decision{}, refuse(RuleNothing)
}

// newestGap are the events that let the clock stand still last: what let it run
// again, and every pause since it ran before (two programs may both pause).
func (s Session) newestGap() []ID {
	var ids []ID // newest first; the first let it run again
	var from, to Instant
	for i := len(s.events) - 1; i >= 0; i-- {
		e := &s.events[i]
		if s.dead[e.ID] {
			continue
		}
		switch b := e.Body.(type) {
		case Resumed:
			if len(ids) > 1 && to > from {
				return ids
			}
			ids, to = []ID{e.ID}, b.At
		case Paused:
			if len(ids) > 0 {
				ids, from = append(ids, e.ID), b.At
			}
		}
	}
	if len(ids) > 1 && to > from {
		return ids
	}
	return nil
}

// StopCase asks to end the case. No reason is asked; the group goes to the
// aftercare, or to the closing where the frame has none.
type StopCase struct{}

func (r StopCase) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	cur := s.Current()
	switch {
	case s.Stopped:
		return Decision{}, refuse(RuleStopped)
	case cur == nil || cur.Part == Opening || cur.Has(LastLook) || cur.Has(Goodbye):
		return Decision{}, refuse(RuleNoCase)
	}
	stopped := CaseStopped{Step: cur.ID}
	if to := s.afterStop(); to != nil && to.ID != cur.ID {
		return decided(stopped, StepEntered{From: cur.ID, To: to.ID})
	}
	return decided(stopped)
}

// afterStop is where the group goes when the case is stopped.
func (s Session) afterStop() *Step {
	s.Stopped = true
	for i := range s.Script.Steps {
		if s.Script.Steps[i].Has(Aftercare) {
			return &s.Script.Steps[i]
		}
	}
	for i := range s.Script.Steps {
		if s.inClosing(i) && s.applies(i) {
			return &s.Script.Steps[i]
		}
	}
	return nil
}

// KeepCase asks, for the presenter, to keep the notes of a stopped case.
type KeepCase struct{}

func (r KeepCase) decide(s Session) (Decision, *Refusal) {
	if !s.Stopped {
		return Decision{}, refuse(RuleNotStopped)
	}
	return decided(CaseKept{})
}
