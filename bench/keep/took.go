package keep

import (
	"context"
	"time"
)

// Took is how long each way of appending took, a value for each round, in
// microseconds.
type Took struct{ Raw, Transaction, Turn []float64 }

// Rounds appends in all three ways so many times. Every other round goes the
// other way about, so that no way is always the one after the longest.
func (a *Append) Rounds(ctx context.Context, rounds int) (Took, error) {
	var t Took
	ways := []struct {
		do   func(context.Context) error
		into *[]float64
	}{{a.Raw, &t.Raw}, {a.Transaction, &t.Transaction}, {a.Turn, &t.Turn}}
	for round := range rounds {
		for i := range ways {
			way := ways[i]
			if round%2 == 1 {
				way = ways[len(ways)-1-i]
			}
			began := time.Now()
			if err := way.do(ctx); err != nil {
				return t, err
			}
			*way.into = append(*way.into, float64(time.Since(began))/1e3)
		}
	}
	return t, nil
}
