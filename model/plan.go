package model

// Plan shares minutes out to the steps of a script that leave does not name.
// minutes is the time until the agreed end; 0 means that none was agreed, and
// gives every step its default. With less time than the defaults every step
// shrinks towards its short form in the same measure; with more, the steps of
// the method grow by at most half. fits is false when even the short form is
// longer: then the plan is the short form.
func (s Script) Plan(minutes int, leave func(Step) bool) (plan []Planned, fits bool) {
	var take []Step
	full, short, middle := 0, 0, 0
	for _, step := range s.Steps {
		if step.Has(Aftercare) || (leave != nil && leave(step)) {
			continue
		}
		take = append(take, step)
		full, short = full+step.Minutes, short+step.Short
		if step.Part == Middle {
			middle += step.Minutes
		}
	}
	switch {
	case minutes == 0 || minutes == full:
		return share(take, 0, 1, Step.full), true
	case minutes > full:
		return share(take, min(minutes-full, middle/2), max(middle, 1), Step.room), true
	case minutes >= short:
		return shrink(take, minutes-short, full-short), true
	default:
		return shrink(take, 0, 1), false
	}
}

func (s Step) full() (base, more int) { return s.Minutes, 0 }

func (s Step) room() (base, more int) {
	if s.Part == Middle {
		return s.Minutes, s.Minutes
	}
	return s.Minutes, 0
}

func (s Step) shortest() (base, more int) { return s.Short, s.Minutes - s.Short }

// shrink gives each step its short form and its part of what is left. Steps
// without minutes in the short form drop out when nothing is left for them.
func shrink(steps []Step, left, whole int) []Planned {
	plan := share(steps, left, max(whole, 1), Step.shortest)
	kept := plan[:0]
	for i, p := range plan {
		if p.Minutes > 0 || steps[i].Minutes == 0 {
			kept = append(kept, p)
		}
	}
	return kept
}

// share gives each step base + more·left/whole minutes, whole ones, so that
// the sum is exact: what rounding leaves over goes on to the next step.
func share(steps []Step, left, whole int, of func(Step) (base, more int)) []Planned {
	plan := make([]Planned, 0, len(steps))
	rest := 0
	for _, step := range steps {
		base, more := of(step)
		rest += more * left
		plan = append(plan, Planned{Step: step.ID, Minutes: base + rest/whole})
		rest %= whole
	}
	return plan
}

// Shortest is how many minutes the short form takes, aftercare left out.
func (s Script) Shortest() int { return s.sum(func(step Step) int { return step.Short }) }

// Full is how many minutes the defaults take, aftercare left out.
func (s Script) Full() int { return s.sum(func(step Step) int { return step.Minutes }) }

func (s Script) sum(of func(Step) int) int {
	total := 0
	for _, step := range s.Steps {
		if !step.Has(Aftercare) {
			total += of(step)
		}
	}
	return total
}

// applies says whether the group comes to a step as things stand: it has a
// place in the plan; nobody is asked to choose a case that is chosen; after a
// stop come the aftercare and the closing, without intentions.
func (s Session) applies(i int) bool {
	step, st := &s.Script.Steps[i], &s.Steps[i]
	switch {
	case step.Has(Aftercare):
		return s.Stopped
	case s.Stopped && (step.Part == Middle || step.Has(Intentions) || step.Capture == CaptureRating): // nobody rates what somebody broke off
		return false
	case st.Entered:
		return true
	case s.State != StateWelcome && !st.Planned:
		return false
	case step.choosesOnly() && !s.Presenter.IsZero():
		return false
	}
	return true
}

// choosesOnly says whether a step is over once it is known who brings the case.
// In a method, a step that gathers something from everybody, or words what it is
// about, is more than that.
func (s Step) choosesOnly() bool {
	more := s.Part == Middle && (s.Capture == CaptureText || s.Speaks == SpeaksRound)
	return s.Has(ChooseCase) && !more
}

func (s Session) firstStep() int { return s.stepAfter(-1) }

// stepAfter is the next step that applies, -1 at the end.
func (s Session) stepAfter(i int) int {
	for i++; i < len(s.Script.Steps); i++ {
		if s.applies(i) {
			return i
		}
	}
	return -1
}

// stepBefore is the step that applies before, -1 at the beginning.
func (s Session) stepBefore(i int) int {
	for i--; i >= 0; i-- {
		if s.applies(i) {
			return i
		}
	}
	return -1
}

// NextStep is where "next" goes, nil at the end.
func (s Session) NextStep() *Step {
	if i := s.stepAfter(s.Step); i >= 0 {
		return &s.Script.Steps[i]
	}
	return nil
}

// ClosingStep is the first step of the protected closing that applies, nil
// when the group is there already.
func (s Session) ClosingStep() *Step {
	if s.Step >= 0 && s.inClosing(s.Step) {
		return nil
	}
	for i := s.Step + 1; i < len(s.Script.Steps); i++ {
		if s.inClosing(i) && s.applies(i) {
			return &s.Script.Steps[i]
		}
	}
	return nil
}

// inClosing says whether a step is of the protected closing. The aftercare is
// not, wherever a frame puts it.
func (s Session) inClosing(i int) bool {
	step := &s.Script.Steps[i]
	return step.Part == Closing && !step.Has(Aftercare)
}

// Open says whether text may be typed in a step as agreed: what is pinned is
// always open (the wall needs it; the closing removes it if it is not kept).
func (s Session) Open(step *Step) bool {
	if step == nil {
		return false
	}
	switch step.Capture {
	case CaptureNone, CaptureMark, CaptureRating:
		return false
	case CapturePick:
		return step.Pins != PinsNothing
	case CaptureIntentions:
		return s.Level >= KeepCore
	}
	return step.Pins != PinsNothing || s.keeps(step)
}

// keeps says whether what is typed in a step is kept after the closing.
func (s Session) keeps(step *Step) bool {
	return s.Level == KeepEverything || (s.Level == KeepCore && step.Core)
}
