package model

// TakeTurn says somebody has had their turn; passing is the same. A zero
// person means whose turn it is, or, where no turns are, that the group goes
// on to the next question.
type TakeTurn struct {
	Step   string
	Person ID
}

func (r TakeTurn) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.Step); no != nil {
		return Decision{}, no
	}
	step := s.Current()
	if r.Person.IsZero() {
		r.Person = s.Turn().Person
	}
	switch {
	case r.Person.IsZero() && s.AwaitsAnswer().IsZero():
		return Decision{}, &Refusal{Rule: RuleVoice, Step: r.Step}
	case !r.Person.IsZero() && !s.Present(r.Person):
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	case !r.Person.IsZero() && !s.HasTurns(step):
		return Decision{}, &Refusal{Rule: RuleVoice, Step: r.Step, Who: r.Person}
	}
	return decided(TurnTaken(r))
}

// ask keeps a question, or the answer to the one that waits for it. Somebody
// who is named asks; the presenter, where they answer, answers the question
// asked last.
func (s Session) ask(r Write, entry EntryAdded) (Decision, *Refusal) {
	answers := !r.Person.IsZero() && r.Person == s.Presenter && s.Current().Stance == StanceAnswers
	entry.To, entry.Person = s.AwaitsAnswer(), r.Person
	switch {
	case answers && entry.To.IsZero():
		if entry.To = s.lastQuestion(r.Step); entry.To.IsZero() {
			return Decision{}, &Refusal{Rule: RuleVoice, Step: r.Step, Who: r.Person}
		}
	case answers:
	case !r.Person.IsZero():
		entry.To = ID{}
	case !entry.To.IsZero():
		entry.Person = s.Presenter
	default:
		entry.Person = s.Turn().Person
	}
	return decided(entry)
}

// lastQuestion is the question asked last in a step, zero if there is none.
func (s Session) lastQuestion(step string) ID {
	for i := len(s.Entries) - 1; i >= 0; i-- {
		if e := &s.Entries[i]; e.Step == step && e.To.IsZero() {
			return e.ID
		}
	}
	return ID{}
}

// AwaitsAnswer is the question that was asked last in the current step and has
// no answer yet, if nobody has had a turn since; zero otherwise.
func (s Session) AwaitsAnswer() ID {
	step := s.Current()
	if step == nil || step.Capture != CaptureQuestions {
		return ID{}
	}
	return s.Now().waiting
}
