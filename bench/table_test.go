//go:build linux

package main

import (
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestTheTableSaysWhatWasReached(t *testing.T) {
	got := table([]figure{
		ratio("a start", "ms", []float64{20, 44, 30}, []float64{10, 20, 10}, 2.4),
		ratio("a floor", "ms", []float64{30}, []float64{10}, 0),
		plain("bytes", "bytes", []float64{17, 41, 41}, nil, 40),
		quantile("keys", "ms", 1, []float64{1, 2}, []float64{1, 4}, 1),
	})
	want := []string{
		"| a start | 10.0 ms | 30.0 ms | 2.20× | ≤ 2.4× | reached |",
		"| a floor | 10.0 ms | 30.0 ms | 3.00× |  |  |",
		"| bytes | – | 41.0 bytes |  | ≤ 40 bytes | **not reached** |",
		"| keys | 4.00 ms | 2.00 ms | 0.50× | ≤ 1× | reached |",
	}
	if lines := strings.Split(got, "\n"); !slices.Equal(lines[2:6], want) {
		t.Errorf("got\n%s", got)
	}
}

func TestNothingMeasuredIsNotReached(t *testing.T) {
	if f := ratio("lost", "ms", nil, nil, 2); verdict(f) == "reached" || amount(f.ours, "ms") != "–" {
		t.Errorf("%+v", f)
	}
}

func TestSubjectsTakeTurnsBothWays(t *testing.T) {
	var order strings.Builder
	one := func(name string) subject {
		return subject{name, func(int) (map[string][]float64, error) {
			order.WriteString(name)
			return map[string][]float64{"length": {float64(order.Len())}}, nil
		}}
	}
	b := &bench{ctx: t.Context(), rounds: 2, progress: io.Discard}
	r, err := b.all([]subject{one("a"), one("b")})
	if err != nil || order.String() != "baabba" {
		t.Errorf("order %q, %v", order.String(), err)
	}
	if got := r.each("a", "length"); !slices.Equal(got, []float64{3, 6}) {
		t.Errorf("the first round counts, or one does not: %v", got)
	}
	if got := r.pool("b", "length"); !slices.Equal(got, []float64{4, 5}) {
		t.Errorf("got %v", got)
	}
	if got := r.each("c", "length"); len(got) != 0 {
		t.Errorf("nobody measured %v", got)
	}
}

func TestARoundWithoutAValueIsNone(t *testing.T) {
	r := results{}
	r.add("a", map[string][]float64{"paint": nil})
	if got := r.each("a", "paint"); len(got) != 1 || !math.IsNaN(got[0]) {
		t.Errorf("got %v", got)
	}
}

func TestAProgramThatFailsEndsIt(t *testing.T) {
	b := &bench{ctx: t.Context(), rounds: 1, progress: io.Discard}
	broken := errors.New("broken")
	_, err := b.all([]subject{{"a", func(int) (map[string][]float64, error) { return nil, broken }}})
	if !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

func TestAPartIsChosenByItsName(t *testing.T) {
	all, err := choose(parts(), "")
	if err != nil || len(all) != len(parts()) {
		t.Errorf("got %v, %v", names(all), err)
	}
	some, err := choose(parts(), "find,start-wall")
	if err != nil || !slices.Equal(names(some), []string{"start-wall", "find"}) {
		t.Errorf("got %v, %v", names(some), err)
	}
	if _, err := choose(parts(), "find,walk"); err == nil || !strings.Contains(err.Error(), "walk") {
		t.Errorf("got %v", err)
	}
}

func TestEveryPartHasANameOfItsOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range names(parts()) {
		if seen[name] {
			t.Errorf("two are called %s", name)
		}
		seen[name] = true
	}
}
