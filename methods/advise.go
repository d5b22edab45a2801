package methods

import (
	"cmp"
	"slices"
)

// Answers are what a group says of its question and of itself. What is left
// out is not known: the advice is careful about it and says so.
type Answers struct {
	Kinds      []string // of Kinds, the main kind first
	People     int      // presenter and facilitator included
	Minutes    int      // for the method alone, without opening and closing
	Experience string   // of Experiences
	Safety     int      // 1 low or a new group, 2 good, 3 high
	Skill      int      // of who leads: 1 new to it, 2 some practice, 3 much
	Wants      string   // of Wishes: what the presenter hopes for
	Signals    []string // of Signals; nil: nobody said, empty: none of them
	History    []Past   // what the team did before, newest first

	Manager  bool // somebody's manager is present
	Trained  bool // somebody trained for it leads, from outside
	Member   bool // who leads brings in thoughts as well
	Together bool // everybody stays in one circle, no groups side by side
}

// Past is a session the team had.
type Past struct{ Method string }

// Advice is which method suits, or what to do first. At least one of Advice
// and Stop says something.
type Advice struct {
	Advice   []Advised  // at most three, the best first
	Stop     *Stop      // something else comes first; nil if nothing does
	Excluded []Excluded // methods that do not suit, by id
	Unknown  []string   // names of the answers that were left out
}

// Advised is a method with what speaks for it and against it.
type Advised struct {
	Method    string
	Score     int      // higher is better; means something within one advice only
	Groups    int      // how many groups side by side, 1 for one circle
	Shortened bool     // it usually takes longer than there is
	Reasons   []Reason // at least one, the weightiest first
	NotWhen   []string // codes of Cautions: when not to take it
}

// Reason is why: the answer that speaks for a method, what it does, and a value
// in the sentence about it.
type Reason struct {
	Answer string // of AnswerNames
	Code   string // of ReasonCodes
	Value  string // a number or a kind; may be empty
}

// Stop says that something else may come first. It blocks nothing: the choice
// stays with the group.
type Stop struct {
	Code    string   // of StopCodes
	Also    []string // codes of whatever else was said
	Instead []string // codes of Insteads, what helps most first
}

// Excluded is a method that does not suit, and why.
type Excluded struct{ Method, Code string }

// most is how many methods are advised: one and two others.
const most = 3

// Advise gives the advice for a group. It is pure: the same entries and answers
// give the same advice, in whatever order the entries come. A method that the
// rules name and that has no card is passed over.
func Advise(entries []Entry, a Answers) Advice {
	d := newAdvisor(a)
	advice := Advice{Stop: signalled(a), Unknown: unknown(a)}
	s := d.sift(entries)
	fit := d.fresh(s)
	if len(fit) == 0 && !closes(advice.Stop) {
		advice.Stop = advice.Stop.and(s.why())
		fit = d.standIns(s)
	}
	advice.Advice = d.rank(fit)
	advice.Excluded = s.excluded(fit)
	return advice
}

// advisor is the answers with what stands in for those that are missing.
type advisor struct {
	Answers
	safety, skill int
	seasoned      bool // used to this
	careful       bool // something else may come first: nothing that comes close
	closed        bool // something else does come first
}

// newAdvisor takes the careful side of what is not known.
func newAdvisor(a Answers) advisor {
	stop := signalled(a)
	d := advisor{Answers: a, safety: a.Safety, skill: a.Skill, seasoned: a.Experience == Experienced}
	d.careful, d.closed = stop != nil, closes(stop)
	if d.safety < 1 {
		d.safety = 1
	}
	if d.skill < 1 {
		d.skill = 1
		if d.seasoned {
			d.skill = 2
		}
	}
	return d
}

// main is the main kind of the question, empty if it is not known.
func (d advisor) main() string {
	if len(d.Kinds) == 0 {
		return ""
	}
	return d.Kinds[0]
}

// about says whether a method is for this kind of question.
func (d advisor) about(e Entry) bool {
	return len(d.Kinds) == 0 || slices.ContainsFunc(d.Kinds, func(k string) bool { return slices.Contains(e.Kinds, k) })
}

// unknown lists the answers that were left out.
func unknown(a Answers) []string {
	var names []string
	for _, n := range []struct {
		name string
		left bool
	}{
		{AnswerKind, len(a.Kinds) == 0}, {AnswerPeople, a.People < 1}, {AnswerMinutes, a.Minutes < 1},
		{AnswerExperience, a.Experience == ""}, {AnswerSafety, a.Safety < 1}, {AnswerSkill, a.Skill < 1},
		{AnswerWants, a.Wants == ""}, {AnswerSignal, a.Signals == nil},
	} {
		if n.left {
			names = append(names, n.name)
		}
	}
	return names
}

// byID puts entries in an order of their own; a list of the library is in it
// already.
func byID(entries []Entry) []Entry {
	order := func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) }
	if slices.IsSortedFunc(entries, order) {
		return entries
	}
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, order)
	return entries
}
