package methods

import (
	"slices"
	"testing"
)

func TestWhatAnAnswerChanges(t *testing.T) {
	six := with("self", func(a *Answers) { a.Minutes, a.Safety, a.Skill = 60, 2, 2 })
	change := func(do func(*Answers)) []Change {
		other := six
		do(&other)
		return Compare(Advise(facts(t), six), Advise(facts(t), other))
	}
	for name, x := range map[string]struct {
		do   func(*Answers)
		want []Change
	}{
		"nothing":     {func(*Answers) {}, nil},
		"less time":   {func(a *Answers) { a.Minutes = 54 }, []Change{{NowShort, "gossip-method", ""}, {NowShort, "only-questions", ""}, {NowIn, "action-learning-set", ""}, {NowOut, "success-method", ""}}},
		"more time":   {func(a *Answers) { a.Minutes = 75 }, []Change{{NowFirst, "only-questions", ""}}},
		"less safety": {func(a *Answers) { a.Safety = 1 }, []Change{{NowFirst, "seven-step-qualities", ""}, {NowIn, "starr-intervision", ""}, {NowOut, "gossip-method", TooClose}, {NowOut, "only-questions", TooClose}}},
		"a conflict": {func(a *Answers) { a.Signals = []string{"conflict"} }, []Change{{StopAppears, "", "conflict"}, {NowOut, "gossip-method", NotNow},
			{NowOut, "only-questions", NotNow}, {NowOut, "success-method", NotNow}}},
	} {
		if got := change(x.do); !slices.Equal(got, x.want) {
			t.Errorf("%s: %+v", name, got)
		}
	}
	stopped := with("self", func(a *Answers) { a.Signals = []string{"conflict"} })
	back := Compare(Advise(facts(t), stopped), Advise(facts(t), six))
	if !slices.Contains(back, Change{StopGone, "", "conflict"}) || back[len(back)-1].Code != NowIn {
		t.Errorf("no conflict after all: %+v", back)
	}
	full := Compare(Advise(facts(t), with("self", func(a *Answers) { a.Minutes = 50 })), Advise(facts(t), with("self", func(a *Answers) { a.Minutes = 60 })))
	if !slices.Contains(full, Change{NowFull, "gossip-method", ""}) {
		t.Errorf("more time: %+v", full)
	}
	other := Compare(Advise(facts(t), stopped), Advise(facts(t), with("self", func(a *Answers) { a.Signals = []string{"unsafe"} })))
	if !slices.Equal(other, []Change{{StopAppears, "", "unsafe"}, {StopGone, "", "conflict"}}) {
		t.Errorf("another signal: %+v", other)
	}
}
