package keep

import (
	"fmt"
	"testing"

	"intervision/bench/stats"
	"intervision/model"
)

// BenchmarkAppend gives the medians of the ways to keep one event, and their
// ratios to the raw one.
func BenchmarkAppend(b *testing.B) {
	for _, closed := range []int{0, 10_000} {
		b.Run(fmt.Sprintf("sessions=%d", closed), func(b *testing.B) {
			a, err := NewAppend(b.Context(), b.TempDir(), closed)
			if err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			took, err := a.Rounds(b.Context(), b.N)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(stats.Median(took.Raw), "µs-raw")
			b.ReportMetric(stats.Ratio(took.Transaction, took.Raw), "tx/raw")
			b.ReportMetric(stats.Ratio(took.Turn, took.Raw), "turn/raw")
			if err := a.Close(); err != nil {
				b.Fatal(err)
			}
		})
	}
}

// BenchmarkFold500 reads and folds a long session; the rest says what of it.
func BenchmarkFold500(b *testing.B) {
	f, err := NewFold(b.Context(), b.TempDir(), 500)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Store.Close() //nolint:errcheck // nothing is kept
	b.Run("whole", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.Whole(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.Read(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("fold", func(b *testing.B) {
		events, err := f.Read(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			model.Fold(f.Script, events)
		}
	})
	b.Run("script", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.Store.Script(b.Context(), f.Hash); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkFind searches ten thousand sessions of sixty events, in turns with
// ripgrep over the same text.
func BenchmarkFind(b *testing.B) {
	f, err := NewFind(b.Context(), b.TempDir(), 10_000, 60)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // nothing is kept
	for _, word := range []string{"telefoontje", "geduld", "schreeuwen"} {
		b.Run(word, func(b *testing.B) {
			var first, whole, other []float64
			hits, same := 0, 0
			for b.Loop() {
				ours, err := f.Search(b.Context(), word)
				if err != nil {
					b.Fatal(err)
				}
				hits = ours.Hits
				first, whole = append(first, ours.First.Seconds()*1e3), append(whole, ours.Whole.Seconds()*1e3)
				if !f.HasRipgrep() {
					continue
				}
				rg, err := f.Ripgrep(b.Context(), word)
				if err != nil {
					b.Fatal(err)
				}
				same = rg.Hits
				other = append(other, rg.Whole.Seconds()*1e3)
			}
			b.ReportMetric(float64(hits), "hits")
			b.ReportMetric(float64(same), "hits-rg")
			b.ReportMetric(stats.Median(first), "ms-first")
			b.ReportMetric(stats.Median(whole), "ms-whole")
			b.ReportMetric(stats.Median(other), "ms-rg")
			b.ReportMetric(stats.Ratio(whole, other), "whole/rg")
		})
	}
	b.Run("list", func(b *testing.B) {
		for _, limit := range []int{60, 0} {
			var took []float64
			for range 10 {
				d, err := f.List(b.Context(), limit)
				if err != nil {
					b.Fatal(err)
				}
				took = append(took, d.Seconds()*1e3)
			}
			b.Logf("list of %d: %.1f ms", limit, stats.Median(took))
		}
	})
}
