package model

// Course is how a session stands against its plan at a moment. It tells; it
// changes nothing: no step ends because of it.
type Course struct {
	Behind Millis  // against the plan as it was shared out; negative: ahead of it
	EndsAt Instant // when all is over if every step to come takes its own time
	Steps  []CourseStep
}

// CourseStep is one step of the script in it.
type CourseStep struct {
	Given   Millis // its share, and what was added
	Used    Millis
	Becomes Millis // what it gets of the time until the agreed end, 0 for what is over
	OnWay   bool   // the group comes to it, has been there, or passed it over
}

// Course works it out. What an agreed end leaves is shared out like the plan
// itself: the step we are in and the closing keep their time, the others shrink
// towards their short form.
func (s Session) Course(now Instant) Course {
	c := Course{Steps: make([]CourseStep, len(s.Steps))}
	planned, coming := Millis(0), Millis(0)
	for i := range s.Steps {
		step := &c.Steps[i]
		step.Given, step.Used = s.Given(i), s.Spent(i, now)
		step.OnWay = s.onRail(i)
		if s.Steps[i].Planned {
			planned += Millis(s.Steps[i].Minutes) * Minute
		}
		if i == s.Step || i > s.Step && s.applies(i) {
			step.Becomes = max(0, step.Given-step.Used)
			coming += step.Becomes
		}
	}
	if s.State == StateRunning {
		c.Behind, c.EndsAt = s.Elapsed(now)+coming-planned, now.Add(coming)
	}
	if over := now.Add(coming).Since(s.Until); s.Until != 0 && over > 0 {
		s.tighten(c.Steps, over)
	}
	return c
}

// tighten takes time from the steps to come before the closing, in whole
// minutes, each towards its short form in the same measure.
func (s Session) tighten(steps []CourseStep, over Millis) {
	spare := make([]Millis, len(steps))
	whole := Millis(0)
	for i := s.Step + 1; i < len(steps); i++ {
		if !s.inClosing(i) {
			spare[i] = max(0, steps[i].Becomes-Millis(s.Script.Steps[i].Short)*Minute)
			whole += spare[i] / Minute
		}
	}
	minutes := min((over+Minute-1)/Minute, whole)
	rest := Millis(0)
	for i := range steps {
		if whole == 0 {
			return
		}
		rest += spare[i] / Minute * minutes
		steps[i].Becomes -= rest / whole * Minute
		rest %= whole
	}
}
