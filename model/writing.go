package model

// Write asks to keep a line in the current step, as the step captures it. The
// person is whoever spoke: zero takes whose turn it is, where turns matter.
type Write struct {
	Step   string
	Text   string
	Person ID
	Column string // in a step with columns
}

func (r Write) decide(s Session) (Decision, *Refusal) {
	if no := s.writable(r); no != nil {
		return Decision{}, no
	}
	step := s.Current()
	switch {
	case step.Pins == PinsCase:
		return decided(CaseNamed{Text: r.Text})
	case step.Pins == PinsQuestion:
		return decided(QuestionWorded{Text: r.Text, Step: step.ID})
	}
	entry := EntryAdded{Step: step.ID, Text: r.Text}
	switch step.Capture {
	case CaptureText:
		entry.Person = s.Presenter
	case CaptureColumns:
		entry.Column = r.Column
	case CaptureQuestions:
		return s.ask(r, entry)
	case CaptureRound, CaptureSilent:
		return s.sayInTurn(r, entry)
	}
	return decided(entry)
}

// writable refuses a line that this step, this group or this person cannot keep.
func (s Session) writable(r Write) *Refusal {
	if no := s.here(r.Step); no != nil {
		return no
	}
	step := s.Current()
	switch {
	case step.Capture == CaptureIntentions || (step.Capture == CapturePick && step.Pins == PinsNothing),
		step.Capture == CaptureNone || step.Capture == CaptureMark || step.Capture == CaptureRating:
		return &Refusal{Rule: RuleCapture, Step: r.Step}
	case !s.Open(step):
		return &Refusal{Rule: RuleLevel, Step: r.Step}
	case blank(r.Text):
		return refuse(RuleEmpty)
	case step.Capture == CaptureColumns && !step.has(r.Column):
		return refuse(RuleNothing)
	case !r.Person.IsZero() && !s.Present(r.Person):
		return &Refusal{Rule: RuleNobody, Who: r.Person}
	case !s.hasVoice(step, r.Person):
		return &Refusal{Rule: RuleVoice, Step: r.Step, Who: r.Person}
	}
	return nil
}

// hasVoice says whether a person may speak in a step: the presenter has no
// voice while they listen or sit with their back to the group, and in a step
// that is the presenter's nobody else writes under their own name.
func (s Session) hasVoice(step *Step, person ID) bool {
	switch {
	case person.IsZero():
		return true
	case person == s.Presenter:
		return step.Stance != StanceListens && step.Stance != StanceTurnedAway
	}
	return step.Who != WhoPresenter && step.Capture != CaptureText
}

func (s Step) has(choice string) bool {
	for _, c := range s.Choices {
		if c.ID == choice {
			return true
		}
	}
	return false
}

// sayInTurn keeps a text and ends that person's turn in one decision.
func (s Session) sayInTurn(r Write, entry EntryAdded) (Decision, *Refusal) {
	entry.Private = s.Current().Capture == CaptureSilent && !s.Now().Revealed
	if entry.Person = r.Person; entry.Person.IsZero() {
		entry.Person = s.Turn().Person
	}
	if entry.Person.IsZero() || !s.HasTurns(s.Current()) {
		return decided(entry)
	}
	return decided(entry, TurnTaken{Step: r.Step, Person: entry.Person})
}

// Word asks to word, or reword, the presenter's question, in any step.
type Word struct{ Text string }

func (r Word) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if blank(r.Text) {
		return Decision{}, refuse(RuleEmpty)
	}
	return decided(QuestionWorded{Text: r.Text, Step: s.stepID()})
}

// NameCase asks to name the case in one line, in any step.
type NameCase struct{ Text string }

func (r NameCase) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if blank(r.Text) {
		return Decision{}, refuse(RuleEmpty)
	}
	return decided(CaseNamed(r))
}

// Park asks to put an advice aside until the advice step, without a name.
type Park struct{ Text string }

func (r Park) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if blank(r.Text) {
		return Decision{}, refuse(RuleEmpty)
	}
	return decided(Parked(r))
}

// Reveal asks to show what was written in silence.
type Reveal struct{ Step string }

func (r Reveal) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	i := s.Script.Index(r.Step)
	if i < 0 || s.Script.Steps[i].Capture != CaptureSilent || s.Steps[i].Revealed {
		return Decision{}, &Refusal{Rule: RuleCapture, Step: r.Step}
	}
	return decided(Revealed(r))
}
