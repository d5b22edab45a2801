package methods

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// example is a row of the acceptance examples. second holds every method that
// may stand in the second place; none means that it does not matter.
type example struct {
	answers Answers
	first   string
	second  []string
}

func examples14() []example {
	return []example{
		{Answers{Kinds: []string{"incident"}, People: 6, Minutes: 75, Experience: New, Safety: 1, Skill: 1},
			"incident-method", []string{"five-step-method"}},
		{Answers{Kinds: []string{"relationship"}, People: 5, Minutes: 60, Experience: Experienced, Safety: 2, Skill: 2},
			"gossip-method", []string{"core-quadrant", "tietze-six-phases"}},
		{Answers{Kinds: []string{"dilemma"}, People: 6, Minutes: 90, Experience: Experienced, Safety: 2, Skill: 3},
			"dilemma-method", []string{"socratic-dialogue", "utrecht-roadmap"}},
		{Answers{Kinds: []string{"dilemma"}, People: 6, Minutes: 90, Experience: New, Safety: 1, Skill: 2},
			"utrecht-roadmap", []string{"consultancy-protocol"}},
		{Answers{Kinds: []string{"self"}, People: 5, Minutes: 50, Experience: New, Safety: 1, Skill: 1},
			"seven-step-qualities", []string{"starr-intervision"}},
		{Answers{Kinds: []string{"stuck"}, People: 7, Minutes: 30, Experience: New, Safety: 1},
			"solution-focused-reflecting-team", []string{"solution-circle"}},
		{Answers{Kinds: []string{"ambition"}, People: 4, Minutes: 60, Experience: New, Safety: 1},
			"success-method", []string{"seven-step-qualities"}},
		{Answers{Kinds: []string{"emotion"}, People: 6, Minutes: 90, Experience: Experienced, Safety: 3, Skill: 2},
			"balint-intervision", []string{"reflecting-team"}},
		{Answers{Kinds: []string{"emotion"}, People: 6, Minutes: 60, Experience: New, Safety: 1, Skill: 2},
			"solution-focused-reflecting-team", []string{"tietze-six-phases"}},
		{Answers{Kinds: []string{"preparation"}, People: 2, Minutes: 60}, "conversation-prep-grow", nil},
		{Answers{Kinds: []string{"complex"}, People: 6, Minutes: 120, Experience: Experienced, Safety: 2, Skill: 3},
			"ten-step-method", []string{"action-learning-wial"}},
		{Answers{Kinds: []string{"decision"}, People: 3, Minutes: 30, Experience: New, Safety: 1, Skill: 1},
			"troika-consulting", []string{"conversation-prep-grow"}},
		{Answers{Kinds: []string{"relationship"}, People: 6, Minutes: 45, Experience: Experienced, Safety: 1},
			"solution-focused-reflecting-team", []string{"tietze-six-phases"}},
	}
}

func TestTheAcceptanceExamples(t *testing.T) {
	for name, entries := range map[string][]Entry{"facts": facts(t), "library": Open(nil).List()} {
		for _, x := range examples14() {
			a := Advise(entries, x.answers)
			if len(a.Advice) == 0 || a.Advice[0].Method != x.first {
				t.Errorf("%s, %s: got %s", name, said(x.answers), shown(a))
				continue
			}
			if x.second != nil && (len(a.Advice) < 2 || !slices.Contains(x.second, a.Advice[1].Method)) {
				t.Errorf("%s, %s: second is not one of %v: %s", name, said(x.answers), x.second, shown(a))
			}
			if a.Stop != nil {
				t.Errorf("%s, %s: stops: %v", name, said(x.answers), *a.Stop)
			}
		}
	}
}

// The fourteenth: whatever the question, a conflict with somebody present asks
// for something else first.
func TestAConflictAsksForSomethingElse(t *testing.T) {
	for _, kind := range Kinds() {
		a := Advise(facts(t), Answers{Kinds: []string{kind}, People: 6, Minutes: 90, Safety: 3, Skill: 3, Signals: []string{"conflict"}})
		if a.Stop == nil || a.Stop.Code != "conflict" || !slices.Equal(a.Stop.Instead, []string{"mediation", "team-coach"}) || len(a.Advice) > 0 {
			t.Errorf("%s: %s", kind, shown(a))
		}
	}
}

func said(a Answers) string {
	return fmt.Sprintf("%v %d people %d min %s safety %d skill %d", a.Kinds, a.People, a.Minutes, a.Experience, a.Safety, a.Skill)
}

func shown(a Advice) string {
	var b strings.Builder
	if a.Stop != nil {
		fmt.Fprintf(&b, "stop %s %v %v; ", a.Stop.Code, a.Stop.Also, a.Stop.Instead)
	}
	for _, m := range a.Advice {
		fmt.Fprintf(&b, "%s %d shortened=%v %v; ", m.Method, m.Score, m.Shortened, m.Reasons)
	}
	return b.String()
}
