package advice

import (
	"slices"

	"intervision/methods"
)

// The last question: whether something is going on that asks for something
// else. Several may be ticked; it starts at none of them.

// noSignal and unsure stand for no answer of the list.
const (
	noSignal = "none"
	unsure   = ""
)

// signalRows are the rows in the order of the screen: what is ordinary first,
// so that nobody has to read past what is heavy.
func signalRows() []string {
	return []string{noSignal, "knowledge", "authority", "file", "team", "conflict", "performance", "forced",
		methods.StopManager, "long", "distress", "unsafe", "legal", unsure}
}

// ticked says whether a row is ticked.
func (a answers) ticked(row string) bool {
	switch row {
	case methods.StopManager:
		return a.manager
	case noSignal, unsure:
		return false
	}
	return slices.Contains(a.signals, row)
}

// any says whether anything is ticked.
func (a answers) any() bool { return len(a.signals) > 0 || a.manager }

// firstSignal is the first row that is ticked, else the first row.
func (a answers) firstSignal() int {
	return max(0, slices.IndexFunc(signalRows(), a.ticked))
}

// toggle ticks the chosen row, or takes the tick away.
func (m Model) toggle() Model {
	if m.place != theSignals {
		return m
	}
	return m.answered(methods.AnswerSignal, m.answers.tick(signalRows()[m.at]))
}

func (a answers) tick(row string) answers {
	switch {
	case row == methods.StopManager:
		a.manager = !a.manager
	case row == noSignal:
		a.signals, a.manager = []string{}, false
	case row == unsure:
		a.signals = nil
	case a.ticked(row):
		a.signals = slices.DeleteFunc(slices.Clone(a.signals), func(s string) bool { return s == row })
	default:
		a.signals = append(slices.Clone(a.signals), row)
	}
	return a
}

// closeSignals goes on from the list. Enter on a row of an empty list means that
// row; with something ticked it means: this is it.
func (m Model) closeSignals() Model {
	row, a := signalRows()[m.at], m.answers
	switch {
	case row == noSignal, row == unsure, !a.any():
		a = a.tick(row)
	case a.signals == nil:
		a.signals = []string{}
	}
	if slices.Equal(a.signals, m.answers.signals) && (a.signals == nil) == (m.answers.signals == nil) && a.manager == m.answers.manager {
		return m
	}
	return m.answered(methods.AnswerSignal, a)
}
