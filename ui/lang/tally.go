package lang

import (
	"strconv"

	"intervision/model"
)

// Tally says how many answered and which answer stands in the middle; from is
// the lowest value of the scale. Between two values it says so: there is no half
// an answer.
func (t *Texts) Tally(tally model.Tally, from int) string {
	w := t.Export
	said := Fill(w.AnsweredOf, "n", strconv.Itoa(tally.Answered), "of", strconv.Itoa(tally.Of))
	low, high := strconv.Itoa(from+tally.Low), strconv.Itoa(from+tally.High)
	if low == high {
		return said + " · " + Fill(w.Middle, "value", low)
	}
	return said + " · " + Fill(w.MiddleIn, "low", low, "high", high)
}
