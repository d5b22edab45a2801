// Package stats sums up what was measured.
package stats

import (
	"math"
	"slices"
)

// Quantile of values in any order, by linear interpolation: 0 the least, 0.5
// the median, 1 the most. NaN if there is none.
func Quantile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(values))
	at := q * float64(len(sorted)-1)
	below := int(at)
	above := min(below+1, len(sorted)-1)
	return sorted[below] + (at-float64(below))*(sorted[above]-sorted[below])
}

// Median of values in any order.
func Median(values []float64) float64 { return Quantile(values, 0.5) }

// Ratio is the median of one/other taken round by round, so that what disturbed
// both in a round cancels out. Rounds that either lacks do not count.
func Ratio(one, other []float64) float64 {
	var ratios []float64
	for i := range min(len(one), len(other)) {
		if r := one[i] / other[i]; !math.IsNaN(r) && !math.IsInf(r, 0) {
			ratios = append(ratios, r)
		}
	}
	return Median(ratios)
}
