//go:build linux

package main

import (
	"fmt"
	"math"
	"os"
)

// subject is one program in one situation. measure starts it once and gives its
// figures by name.
type subject struct {
	name    string
	measure func(round int) (map[string][]float64, error)
}

// results are what the rounds gave: by subject and figure, a list for each round.
type results map[string]map[string][][]float64

// all measures subjects in turns, every other round the other way about, after
// one round that does not count.
func (b *bench) all(subjects []subject) (results, error) {
	r := results{}
	for round := -1; round < b.rounds; round++ {
		b.say(fmt.Sprintf("%s … %s, round %d of %d", subjects[0].name, subjects[len(subjects)-1].name, round+1, b.rounds))
		for i := range subjects {
			if err := b.ctx.Err(); err != nil {
				return nil, err
			}
			s := subjects[i]
			if round%2 != 0 {
				s = subjects[len(subjects)-1-i]
			}
			took, err := s.measure(round)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", s.name, err)
			}
			if round >= 0 {
				r.add(s.name, took)
			}
		}
	}
	return r, nil
}

func (r results) add(subject string, took map[string][]float64) {
	if r[subject] == nil {
		r[subject] = map[string][][]float64{}
	}
	for name, values := range took {
		r[subject][name] = append(r[subject][name], values)
	}
}

// each is the one value that a figure has in each round.
func (r results) each(subject, name string) []float64 {
	var values []float64
	for _, round := range r[subject][name] {
		value := math.NaN()
		if len(round) > 0 {
			value = round[0]
		}
		values = append(values, value)
	}
	return values
}

// pool is every value of a figure, of all rounds.
func (r results) pool(subject, name string) []float64 {
	var values []float64
	for _, round := range r[subject][name] {
		values = append(values, round...)
	}
	return values
}

// home makes a folder for a program to live in, so that no run sees what an
// earlier one left.
func (b *bench) home() (dir string, remove func(), err error) {
	dir, err = os.MkdirTemp(b.dir, "home-")
	return dir, func() { _ = os.RemoveAll(dir) }, err
}
