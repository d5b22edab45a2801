package demo

import "intervision/model"

// tale is what is the same in every language about one session. People are
// numbered as in the cast.
type tale struct {
	story    string // name of the file with its words
	method   string
	weeks    int // ago
	minutes  int // until the agreed end
	level    model.Level
	leads    int
	presents int
	away     []int
	guest    bool
	stopped  string // the step in which the presenter stopped
	fates    []fate // what came of its intentions, in order
}

// fate is one time somebody asked after an intention.
type fate struct {
	intention int // of that session
	later     int // how many sessions later it was asked
	status    model.Status
}

func tales() []tale {
	const all, core = model.KeepEverything, model.KeepCore
	return []tale{
		{story: "calm", method: "incident-method", weeks: 50, minutes: 110, level: all, leads: 0, presents: 2,
			fates: []fate{{0, 1, model.StatusDone}}},
		{story: "shifts", method: "five-step-method", weeks: 46, minutes: 90, level: core, leads: 1, presents: 3, away: []int{5},
			fates: []fate{{0, 1, model.StatusPartly}}},
		{story: "sigh", method: "gossip-method", weeks: 42, minutes: 90, level: core, leads: 4, presents: 1,
			fates: []fate{{0, 1, model.StatusOther}}},
		{story: "parents", method: "success-method", weeks: 37, minutes: 110, level: all, leads: 2, presents: 4, away: []int{3}},
		{story: "avoiding", method: "tietze-six-phases", weeks: 33, minutes: 75, level: core, leads: 3, presents: 5,
			fates: []fate{{0, 1, model.StatusNotYet}, {0, 2, model.StatusDone}}},
		{story: "diary", method: "solution-circle", weeks: 29, minutes: 45, level: core, leads: 5, presents: 0, away: []int{2},
			fates: []fate{{0, 1, model.StatusDone}, {1, 1, model.StatusNoLonger}}},
		{story: "family", method: "dilemma-method", weeks: 24, minutes: 130, level: all, leads: 6, presents: 3,
			fates: []fate{{0, 1, model.StatusPartly}}},
		{story: "meeting", method: "ten-step-method", weeks: 16, minutes: 150, level: core, leads: 1, presents: 5,
			fates: []fate{{0, 1, model.StatusNotYet}}},
		{story: "takeover", method: "seven-step-qualities", weeks: 12, minutes: 80, level: core, leads: 0, presents: 6, away: []int{1},
			fates: []fate{{0, 1, model.StatusDone}}},
		{story: "crossroads", method: "only-questions", weeks: 9, minutes: 90, level: core, leads: 3, presents: 2},
		{story: "stopped", method: "solution-focused-reflecting-team", weeks: 6, minutes: 60, level: core, leads: 5, presents: 4,
			away: []int{0, 6}, stopped: "clarify"},
		{story: "late", method: "incident-method", weeks: 2, minutes: 75, level: all, leads: 2, presents: 1, away: []int{4}, guest: true},
	}
}
