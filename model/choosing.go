package model

import "slices"

// MarkEntry asks to put a mark on an entry in a mark step; NoMark takes it off.
type MarkEntry struct {
	Step  string
	Entry ID
	Mark  Mark
}

func (r MarkEntry) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.Step); no != nil {
		return Decision{}, no
	}
	step := s.Current()
	switch {
	case step.Capture != CaptureMark:
		return Decision{}, &Refusal{Rule: RuleCapture, Step: r.Step}
	case !s.offers(step, r.Entry):
		return Decision{}, refuse(RuleNothing)
	case r.Mark != NoMark && !slices.Contains(step.Marks, r.Mark):
		return Decision{}, refuse(RuleNothing)
	}
	return decided(Marked(r))
}

// offers says whether an entry can be marked or picked in a step: one of the
// step it works on, or of any if it names none, that people can see.
func (s Session) offers(step *Step, entry ID) bool {
	e := s.entryByID(entry)
	return e != nil && (step.Of == "" || e.Step == step.Of || e.Step == step.ID) && !s.hidden(e.EntryAdded)
}

// Pick asks to choose in a pick step: a choice, an entry or a person. In the
// step where the case is chosen, the person becomes the presenter.
type Pick struct {
	Step   string
	Choice string
	Entry  ID
	Person ID
}

func (r Pick) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.Step); no != nil {
		return Decision{}, no
	}
	step := s.Current()
	switch {
	case step.Capture != CapturePick:
		return Decision{}, &Refusal{Rule: RuleCapture, Step: r.Step}
	case r.Choice == "" && r.Entry.IsZero() && r.Person.IsZero(),
		r.Choice != "" && !step.has(r.Choice),
		!r.Entry.IsZero() && !s.offers(step, r.Entry):
		return Decision{}, refuse(RuleNothing)
	case !r.Person.IsZero() && !s.Present(r.Person):
		return Decision{}, &Refusal{Rule: RuleNobody, Who: r.Person}
	}
	if step.Has(ChooseCase) && !r.Person.IsZero() {
		return decided(Picked(r), RoleGiven{Role: Presenter, Person: r.Person})
	}
	return decided(Picked(r))
}

// Rate asks to keep the counts of one question: how many chose each value of
// the step's scale, from its lowest on.
type Rate struct {
	Step   string
	Item   string
	Counts []int
}

func (r Rate) decide(s Session) (Decision, *Refusal) {
	if no := s.here(r.Step); no != nil {
		return Decision{}, no
	}
	step := s.Current()
	if step.Capture != CaptureRating {
		return Decision{}, &Refusal{Rule: RuleCapture, Step: r.Step}
	}
	if !step.counts(Rated(r)) || s.hidesItem(step, r.Item) {
		return Decision{}, refuse(RuleNothing)
	}
	answers := 0
	for _, n := range r.Counts {
		if answers += min(n, maxPeople+1); answers > len(s.Everyone) {
			return Decision{}, refuse(RuleManyPeople)
		}
	}
	r.Counts = slices.Clone(r.Counts)
	return decided(Rated(r))
}

// Intend asks to make an intention, or to change the one with an ID, also
// after the end. An insight only has no "when".
type Intend struct {
	ID        ID // zero: a new one
	Intention Intention
}

func (r Intend) decide(s Session) (Decision, *Refusal) {
	switch owner := r.Intention.Owner; {
	case blank(r.Intention.Then):
		return Decision{}, refuse(RuleEmpty)
	case !owner.IsZero() && !slices.Contains(s.Everyone, owner):
		return Decision{}, &Refusal{Rule: RuleNobody, Who: owner}
	}
	if !r.ID.IsZero() {
		k := s.intention(r.ID)
		if k == nil {
			return Decision{}, refuse(RuleNothing)
		}
		return s.replacing(IntentionEdited{ID: r.ID, Step: k.Step, Intention: r.Intention})
	}
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	if s.Level == KeepNothing {
		return Decision{}, refuse(RuleLevel)
	}
	return decided(IntentionMade{Step: s.stepID(), Intention: r.Intention})
}

// FollowUp asks to keep what came of an intention of this session.
type FollowUp struct{ FollowedUp }

func (r FollowUp) decide(s Session) (Decision, *Refusal) {
	switch {
	case s.intention(r.Intention) == nil, r.Status > StatusNoLonger,
		r.Reason != "" && !slices.Contains(Reasons(), r.Reason):
		return Decision{}, refuse(RuleNothing)
	}
	return decided(r.FollowedUp)
}

// LookBackOn asks to note that this session looked back on an intention.
type LookBackOn struct{ LookedBack }

func (r LookBackOn) decide(s Session) (Decision, *Refusal) {
	if no := s.running(); no != nil {
		return Decision{}, no
	}
	return decided(r.LookedBack)
}
