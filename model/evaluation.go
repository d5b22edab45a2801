package model

import "slices"

// FewestAnswers is how many must have answered before anything of an evaluation
// is shown: with fewer, everybody would know whose answers they are.
const FewestAnswers = 4

// Tally is what may be shown of the counts of one question: how many
// answered of how many, each count, and the middle answer. There is no mean in
// it: with so few people it would say more than anybody knows.
type Tally struct {
	Counts    []int // by value of the scale, from its lowest on
	Answered  int
	Of        int // how many could have answered
	Low, High int // the middle answer, as a place in Counts; it lies between them where they differ
}

// Shown says whether enough people answered to show any of it.
func (t Tally) Shown() bool { return t.Answered >= FewestAnswers }

// TallyOf is what may be shown of counts when so many were present. Below
// FewestAnswers it is only how many answered.
func TallyOf(counts []int, present int) Tally {
	t := Tally{}
	for _, n := range counts {
		t.Answered += max(n, 0)
	}
	t.Of = max(present, t.Answered)
	if t.Shown() {
		t.Counts = counts
		t.Low, t.High = answer(counts, (t.Answered-1)/2), answer(counts, t.Answered/2)
	}
	return t
}

// answer is the value of the nth answer, from 0, when they stand in order.
func answer(counts []int, n int) int {
	for i, times := range counts {
		if n -= max(times, 0); n < 0 {
			return i
		}
	}
	return len(counts) - 1
}

// onWall says whether a question of an evaluation may stand on the wall: one that
// is answered on slips of paper does not while somebody's manager is present.
func (s Session) onWall(c Choice) bool { return !c.Slips || !s.Conditions[BossPresent] }

// hidesItem says whether the question of that id is not on the wall now.
func (s Session) hidesItem(step *Step, id string) bool {
	return slices.ContainsFunc(step.Choices, func(c Choice) bool { return c.ID == id && !s.onWall(c) })
}

// asked leaves of an evaluation the questions that may stand on the wall. Where
// none is left, nothing is counted.
func (s Session) asked(r *RoomStep) {
	if r.Capture != CaptureRating || len(r.Choices) == 0 {
		return
	}
	r.Choices = slices.DeleteFunc(slices.Clone(r.Choices), func(c Choice) bool { return !s.onWall(c) })
	if len(r.Choices) == 0 {
		r.Capture = CaptureNone
	}
}

// ratings are the counts of the questions that may stand on the wall.
func (p *projection) ratings(step *Step, st *StepState) []Rated {
	return slices.DeleteFunc(slices.Clone(st.Ratings), func(r Rated) bool { return p.s.hidesItem(step, r.Item) })
}
