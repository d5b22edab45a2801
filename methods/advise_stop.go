package methods

import "slices"

// Rules that come before any method: some questions ask for something else.

// signalled is what the answers say of that, nil if nothing.
func signalled(a Answers) *Stop {
	var stop *Stop
	if a.People == 1 {
		stop = stop.and(StopAlone, insteads(StopAlone, ""))
	}
	for _, signal := range Signals() {
		if slices.Contains(a.Signals, signal) {
			stop = stop.and(signal, insteads(signal, ""))
		}
	}
	if a.Manager {
		stop = stop.and(StopManager, insteads(StopManager, ""))
	}
	return stop
}

// and adds a code to a stop that may be nil; the first code stays the first.
func (s *Stop) and(code string, instead []string) *Stop {
	if s == nil {
		return &Stop{Code: code, Instead: instead}
	}
	if code == s.Code || slices.Contains(s.Also, code) {
		return s
	}
	s.Also = append(s.Also, code)
	for _, i := range instead {
		if !slices.Contains(s.Instead, i) {
			s.Instead = append(s.Instead, i)
		}
	}
	return s
}

// closes says whether no method at all is offered beside a stop. Beside the
// others stands something light, for a group that wants to go on.
func closes(s *Stop) bool {
	return s != nil && slices.ContainsFunc(append([]string{s.Code}, s.Also...), func(code string) bool {
		return slices.Contains([]string{"unsafe", "legal", "distress", "conflict", "performance", "team", StopAlone}, code)
	})
}

// insteads are what may help instead, for a code and a main kind of question.
func insteads(code, kind string) []string {
	switch {
	case code == StopTime && kind == "dilemma":
		return []string{"plan-longer", "write-dilemma", "park"}
	case code == StopTime && kind == "plan":
		return []string{"plan-longer", "one-turn", "park"}
	case code == StopMany && kind == "preparation":
		return []string{"pairs", "split"}
	}
	return map[string][]string{
		"unsafe":      {"confidant", "complaint"},
		"legal":       {"protocol", "later"},
		"distress":    {"doctor", "psychologist", "incident-support", "crisis-line"},
		"conflict":    {"mediation", "team-coach"},
		"performance": {"manager-hr"},
		"team":        {"team-session", "retrospective"},
		"forced":      {"conditions"},
		"authority":   {"decider"},
		"knowledge":   {"training", "expert", "mentor", "manual"},
		"file":        {"peer-review"},
		"long":        {"supervision", "coaching"},
		StopManager:   {"conditions", "other-circle"},
		StopAlone:     {"invite", "coaching"},
		StopTime:      {"plan-longer", "park"},
		StopFew:       {"invite", "park"},
		StopMany:      {"split"},
		StopSafety:    {"conditions", "lighter", "team-coach"},
		StopPractice:  {"practised", "lighter"},
		StopFirst:     {"lighter", "park"},
		StopNone:      {"choose", "park"},
	}[code]
}
