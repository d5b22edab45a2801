package model

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestTheMiddleAnswer(t *testing.T) {
	for _, c := range []struct {
		counts    []int
		present   int
		want      Tally
		low, high int
	}{
		{[]int{0, 0, 0, 1, 3}, 7, Tally{Answered: 4, Of: 7}, 4, 4},
		{[]int{0, 0, 2, 2, 0}, 4, Tally{Answered: 4, Of: 4}, 2, 3},
		{[]int{2, 0, 0, 0, 2}, 3, Tally{Answered: 4, Of: 4}, 0, 4},
		{[]int{1, 1, 1, 1, 1}, 6, Tally{Answered: 5, Of: 6}, 2, 2},
	} {
		got := TallyOf(c.counts, c.present)
		if got.Answered != c.want.Answered || got.Of != c.want.Of || got.Low != c.low || got.High != c.high {
			t.Errorf("%v of %d: %+v", c.counts, c.present, got)
		}
	}
	if got := TallyOf([]int{0, 0, 0, 0, 3}, 7); got.Shown() || got.Counts != nil || got.Low+got.High != 0 || got.Answered != 3 {
		t.Errorf("three answers: %+v", got)
	}
}

// The middle answer is what stands in the middle when the answers stand in
// order, whatever they are.
func TestTheMiddleAnswerStandsInTheMiddle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 9), 1, 11).Draw(t, "counts")
		var all []int
		for value, n := range counts {
			all = append(all, slices.Repeat([]int{value}, n)...)
		}
		tally := TallyOf(counts, rapid.IntRange(0, 30).Draw(t, "present"))
		if tally.Answered != len(all) || tally.Of < len(all) || tally.Shown() != (len(all) >= FewestAnswers) {
			t.Fatalf("%+v of %v", tally, all)
		}
		if tally.Shown() && (tally.Low != all[(len(all)-1)/2] || tally.High != all[len(all)/2]) {
			t.Fatalf("%+v of %v", tally, all)
		}
		if !tally.Shown() && tally.Counts != nil {
			t.Fatalf("too few, and yet %v", tally.Counts)
		}
	})
}

// A question that people answer on slips of paper is not on the wall, nor
// counted there, while somebody's manager is present.
func TestWhatIsAnsweredOnSlipsStaysOffTheWallOfAManager(t *testing.T) {
	ask := func(step *Step) {
		step.Capture, step.Scale = CaptureRating, Scale{From: 1, To: 3}
		step.Choices = []Choice{{ID: "use"}, {ID: "space", Slips: true}}
	}
	only := func(step *Step) { ask(step); step.Choices = step.Choices[1:] }
	m := begun(t, script(middle("rate", 2, 1, ask), middle("only", 2, 1, only)))
	m.do(Rate{Step: "rate", Item: "space", Counts: []int{0, 0, 1}})
	equal(t, "questions", len(m.room().Step.Choices), 2)
	m.do(SetCondition{Condition: BossPresent, On: true})
	m.no(Rate{Step: "rate", Item: "space", Counts: []int{0, 0, 1}}, RuleNothing)
	m.do(Rate{Step: "rate", Item: "use", Counts: []int{0, 0, 1}})
	room := m.room()
	if len(room.Step.Choices) != 1 || room.Step.Choices[0].ID != "use" || len(room.Ratings) != 1 {
		t.Fatalf("on the wall: %+v, %+v", room.Step.Choices, room.Ratings)
	}
	equal(t, "the script keeps it", len(m.s.Script.Steps[0].Choices), 2)
	m.to("only")
	equal(t, "no question left", m.room().Step.Capture, CaptureNone)
	m.do(SetCondition{Condition: BossPresent})
	equal(t, "back", m.room().Step.Capture, CaptureRating)
}

func TestHowManyWereThereWhenItWasCounted(t *testing.T) {
	m := begun(t, script(middle("rate", 2, 1, func(s *Step) { s.Capture, s.Scale = CaptureRating, Scale{From: 1, To: 2} })))
	present := len(m.s.Seats)
	m.do(Rate{Step: "rate", Counts: []int{0, 1}})
	m.do(Leave{Person: m.s.Seats[0]})
	equal(t, "then", m.s.Steps[0].Present[""], present)
	m.do(Rate{Step: "rate", Counts: []int{1, 1}})
	equal(t, "now", m.s.Steps[0].Present[""], present-1)
}
