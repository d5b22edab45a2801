package methods

import (
	"cmp"
	"slices"
	"strconv"
)

// weighed is a method with its score while the order is made.
type weighed struct {
	Advised
	entry Entry
}

// add gives points, with the reason for them if it is worth saying.
func (w *weighed) add(points int, when bool, answer, code, value string) {
	if !when {
		return
	}
	w.Score += points
	if code != "" {
		w.Reasons = append(w.Reasons, Reason{answer, code, value})
	}
}

// weigh gives a method its points. What counts against it has no sentence: a
// reason says why to take something.
func (d advisor) weigh(e Entry) weighed {
	w := weighed{Advised{Method: e.ID, Groups: d.groups(e), Shortened: d.shortens(e)}, e}
	d.weighKind(&w)
	d.weighTime(&w)
	d.weighPeople(&w)
	d.weighWish(&w)
	d.weighSafety(&w)
	d.weighPractice(&w)
	d.weighPast(&w)
	w.Score += map[string]int{"A": 1, "C": -1, "D": -2}[e.Evidence]
	return w
}

func (d advisor) weighKind(w *weighed) {
	for i, kind := range d.Kinds {
		if !slices.Contains(w.entry.Kinds, kind) {
			continue
		}
		w.add(5, i == 0, AnswerKind, "kind-main", kind)
		w.add(2, i > 0, AnswerKind, "kind-second", kind)
	}
	w.add(0, !d.about(w.entry), AnswerKind, "stand-in", d.main())
	w.add(0, d.Manager, AnswerManager, "with-manager", "") // nothing that comes close is left then
}

func (d advisor) weighTime(w *weighed) {
	w.add(3, d.Minutes > 0 && !w.Shortened, AnswerMinutes, "time-fits", strconv.Itoa(w.entry.Minutes.Default))
	w.add(0, w.Shortened, AnswerMinutes, "time-short", strconv.Itoa(d.Minutes))
}

// shortens says whether a method usually takes longer than there is.
func (d advisor) shortens(e Entry) bool { return d.Minutes > 0 && e.Minutes.Default > d.Minutes }

// squeezed says whether so much of a method would have to go that another one
// comes first: more than a fifth.
func (d advisor) squeezed(e Entry) bool { return d.Minutes > 0 && d.Minutes*5 < e.Minutes.Default*4 }

func (d advisor) weighPeople(w *weighed) {
	if d.People < 1 {
		return
	}
	w.add(0, w.Groups > 1, AnswerPeople, "groups", strconv.Itoa(w.Groups))
	n := strconv.Itoa(d.People)
	away := (d.People+w.Groups/2)/max(1, w.Groups) - w.entry.People.Ideal
	code := map[bool]string{true: "people-ideal"}[w.Groups == 1]
	w.add(2, away == 0, AnswerPeople, code, n)
	code = map[bool]string{true: "people-near"}[w.Groups == 1]
	w.add(1, away == 1 || away == -1, AnswerPeople, code, n)
	w.add(3, d.People > manyPeople && forMany(w.Method), AnswerPeople, "people-many", n)
}

// manyPeople is more than fit round one case with most methods.
const manyPeople = 10

// weighWish is about the question itself: a method for what comes second in it
// gets nothing for giving advice.
func (d advisor) weighWish(w *weighed) {
	asked := d.main() == "" || slices.Contains(w.entry.Kinds, d.main())
	w.add(3, asked && favours(d.Wants, w.Method), AnswerWants, "wants-"+d.Wants, "")
	w.add(-3, opposes(d.Wants, w.Method), "", "", "")
}

// weighSafety gives a point for not coming too close, and one more for coming
// as close as the group can bear where that is what the question asks.
func (d advisor) weighSafety(w *weighed) {
	depth := w.entry.Depth
	fits := depth <= d.safety
	personal := oneOf(d.main(), "self", "emotion")
	switch {
	case d.safety == 1 && depth == 1:
		w.add(1, fits, AnswerSafety, "light", "")
	case !fits:
		w.add(0, true, AnswerSafety, "own-control", "")
	case personal && depth == d.safety:
		w.add(1, true, AnswerSafety, "close-enough", "")
	default:
		w.add(1, true, AnswerSafety, "safe-enough", "")
	}
	w.add(1, personal && depth == d.safety, "", "", "")
}

func (d advisor) weighPractice(w *weighed) {
	easy := w.entry.Difficulty == 1
	begins := slices.Contains(forFirst(), w.Method)
	w.add(0, begins && d.Experience == First, AnswerExperience, "first-time", "")
	w.add(2, begins && d.main() == "" && !d.seasoned, "", "", "") // nothing to go by: what anybody can begin with
	w.add(2, !d.seasoned && easy, AnswerExperience, map[bool]string{true: "for-new"}[d.Experience == New], "")
	w.add(1, w.entry.Difficulty < d.skill, "", "", "")
	w.add(0, easy, AnswerSkill, "easy-to-lead", "")
}

// weighPast is for variety: less of what was done in the last two sessions, and
// something new for a group that is used to this.
func (d advisor) weighPast(w *weighed) {
	w.add(-2, d.lately(w.Method), "", "", "")
	fresh := d.seasoned && !slices.Contains(d.History, Past{w.Method})
	w.add(1, fresh, AnswerHistory, map[bool]string{true: "not-done-yet"}[len(d.History) > 0], "")
}

// lately says whether a method was used in one of the last two sessions.
func (d advisor) lately(id string) bool {
	return slices.Contains(d.History[:min(2, len(d.History))], Past{id})
}

// rank puts methods in their order, the best first, and keeps three.
func (d advisor) rank(fit []Entry) []Advised {
	var list []weighed
	for _, e := range fit {
		list = append(list, d.weigh(e))
	}
	inOrder(list)
	d.lead(list)
	inOrder(list)
	out := make([]Advised, 0, most)
	for _, w := range list[:min(most, len(list))] {
		w.NotWhen = cautions(w)
		out = append(out, w.Advised)
	}
	return out
}

// inOrder sorts by score; then what is easier to lead comes first, then what
// takes less time.
func inOrder(list []weighed) {
	slices.SortFunc(list, func(a, b weighed) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.entry.Difficulty, b.entry.Difficulty),
			cmp.Compare(a.entry.Minutes.Default, b.entry.Minutes.Default), cmp.Compare(a.Method, b.Method))
	})
}

// cautions are the codes of when not to take a method.
func cautions(w weighed) []string {
	var codes []string
	for _, c := range []struct {
		code string
		is   bool
	}{
		{CautionCard, len(w.entry.NotFor) > 0}, {CautionTurned, w.entry.TurnedAway}, {CautionRolePlay, w.entry.RolePlay},
		{CautionClose, w.entry.Depth == 3}, {CautionShortened, w.Shortened},
	} {
		if c.is {
			codes = append(codes, c.code)
		}
	}
	return codes
}
