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
