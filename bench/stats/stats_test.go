package stats

import (
	"math"
	"testing"
)

func TestQuantiles(t *testing.T) {
	values := []float64{4, 1, 3, 2, 5}
	for q, want := range map[float64]float64{0: 1, 0.25: 2, 0.5: 3, 0.95: 4.8, 1: 5} {
		if got := Quantile(values, q); math.Abs(got-want) > 1e-9 {
			t.Errorf("Quantile(%v) = %v, want %v", q, got, want)
		}
	}
	if got := Median([]float64{1, 2}); got != 1.5 {
		t.Errorf("median of two is %v", got)
	}
	if values[0] != 4 {
		t.Error("the values were put in another order")
	}
	if !math.IsNaN(Median(nil)) {
		t.Error("nothing has a median")
	}
}

func TestRatiosAreTakenRoundByRound(t *testing.T) {
	// A round in which everything took ten times as long changes nothing.
	if got := Ratio([]float64{2, 20, 3}, []float64{1, 10, 1}); got != 2 {
		t.Errorf("got %v", got)
	}
	nan := math.NaN()
	if got := Ratio([]float64{nan, 6, 4, 9}, []float64{1, 2, 0}); got != 3 {
		t.Errorf("with rounds that failed: %v", got)
	}
	if !math.IsNaN(Ratio(nil, []float64{1})) {
		t.Error("no round gives no ratio")
	}
}
