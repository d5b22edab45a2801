package model

import "testing"

// A method may gather from everybody in the step in which the case is chosen:
// that step stays, also when it is known who brings the case.
func TestGatheringIsMoreThanChoosing(t *testing.T) {
	for _, c := range []struct {
		name  string
		step  Step
		stays bool
	}{
		{"who brings in, in the opening", Step{Part: Opening, Capture: CapturePick}, false},
		{"an inventory in the opening", Step{Part: Opening, Capture: CaptureEntries, Speaks: SpeaksRound}, false},
		{"casting in a method", Step{Part: Middle, Capture: CapturePick}, false},
		{"examples from everybody", Step{Part: Middle, Capture: CapturePick, Speaks: SpeaksRound}, true},
		{"a theme put into words", Step{Part: Middle, Capture: CaptureText}, true},
	} {
		c.step.Provides = []Function{ChooseCase}
		if got := !c.step.choosesOnly(); got != c.stays {
			t.Errorf("%s: stays %v, want %v", c.name, got, c.stays)
		}
	}
}
