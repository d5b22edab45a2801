//go:build linux

package main

import (
	"context"
	"os"
	"time"

	"intervision/bench/keep"
)

// kept is what keeping and folding took.
type kept struct {
	small, full keep.Took // microseconds
	fold        []float64 // milliseconds
}

const (
	longSession = 500 // events
	folds       = 100
)

func keeping(ctx context.Context, dir string, appends int) (k kept, err error) {
	if k.small, err = appending(ctx, dir, 0, appends); err != nil {
		return k, err
	}
	if k.full, err = appending(ctx, dir, manySessions, appends); err != nil {
		return k, err
	}
	k.fold, err = folding(ctx, dir)
	return k, err
}

func appending(ctx context.Context, dir string, closed, rounds int) (keep.Took, error) {
	dir, err := os.MkdirTemp(dir, "append-")
	if err != nil {
		return keep.Took{}, err
	}
	a, err := keep.NewAppend(ctx, dir, closed)
	if err != nil {
		return keep.Took{}, err
	}
	took, err := a.Rounds(ctx, rounds)
	if closing := a.Close(); err == nil {
		err = closing
	}
	return took, err
}

func folding(ctx context.Context, dir string) (took []float64, err error) {
	f, err := keep.NewFold(ctx, dir, longSession)
	if err != nil {
		return nil, err
	}
	defer f.Store.Close() //nolint:errcheck // nothing is kept
	for range folds {
		began := time.Now()
		if _, err := f.Whole(ctx); err != nil {
			return nil, err
		}
		took = append(took, milliseconds(time.Since(began)))
	}
	return took, nil
}
