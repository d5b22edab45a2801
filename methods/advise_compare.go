package methods

import "slices"

// Change is one thing that is different between two advices.
type Change struct {
	Code   string // of ChangeCodes
	Method string // empty for what is said of no method
	Why    string // of ExclusionCodes or StopCodes; may be empty
}

// Codes of a Change.
const (
	NowFirst    = "first"     // Method comes first now
	NowIn       = "in"        // Method is among the advised now
	NowOut      = "out"       // and no longer is; Why, if something is against it
	NowShort    = "shortened" // Method would have to be shortened now
	NowFull     = "full"      // and need not be
	StopAppears = "stop"      // Why comes first now
	StopGone    = "no-stop"   // Why is no longer in the way
)

// ChangeCodes are all codes of a Change.
func ChangeCodes() []string {
	return []string{NowFirst, NowIn, NowOut, NowShort, NowFull, StopAppears, StopGone}
}

// Compare says what changed from one advice to another, what matters most
// first; nothing if a group would notice no difference.
func Compare(before, after Advice) []Change {
	changes := stops(before.Stop, after.Stop)
	if id := firstOf(after); id != "" && id != firstOf(before) {
		changes = append(changes, Change{Code: NowFirst, Method: id})
	}
	for i, a := range after.Advice {
		switch was, ok := before.advised(a.Method); {
		case !ok && i > 0:
			changes = append(changes, Change{Code: NowIn, Method: a.Method})
		case ok && a.Shortened && !was.Shortened:
			changes = append(changes, Change{Code: NowShort, Method: a.Method})
		case ok && !a.Shortened && was.Shortened:
			changes = append(changes, Change{Code: NowFull, Method: a.Method})
		}
	}
	for _, b := range before.Advice {
		if _, still := after.advised(b.Method); !still {
			changes = append(changes, Change{Code: NowOut, Method: b.Method, Why: after.against(b.Method)})
		}
	}
	return changes
}

// stops are the changes of what comes first.
func stops(before, after *Stop) []Change {
	var changes []Change
	if before != nil && (after == nil || after.Code != before.Code) {
		changes = append(changes, Change{Code: StopGone, Why: before.Code})
	}
	if after != nil && (before == nil || after.Code != before.Code) {
		changes = append(changes, Change{Code: StopAppears, Why: after.Code})
	}
	slices.Reverse(changes)
	return changes
}

func firstOf(a Advice) string {
	if len(a.Advice) == 0 {
		return ""
	}
	return a.Advice[0].Method
}

// advised looks a method up among the advised.
func (a Advice) advised(id string) (Advised, bool) {
	i := slices.IndexFunc(a.Advice, func(m Advised) bool { return m.Method == id })
	if i < 0 {
		return Advised{}, false
	}
	return a.Advice[i], true
}

// against is the code of what is against a method, empty if nothing is.
func (a Advice) against(id string) string {
	for _, e := range a.Excluded {
		if e.Method == id {
			return e.Code
		}
	}
	return ""
}
