// Package storetest checks that a store keeps every promise of sessions.Store.
// Each engine runs it; what it does not check, nobody may rely on.
package storetest

import (
	"context"
	"testing"

	"intervision/sessions"
)

// Options says how to come by the store under test.
type Options struct {
	// Open gives an empty store, closed at the end of the test.
	Open func(t *testing.T) sessions.Store
	// Reopen gives another store on the same place as s, which may be open still
	// or closed. It is closed at the end of the test. Nil for an engine whose
	// stores end with the program.
	Reopen func(t *testing.T, s sessions.Store) sessions.Store
}

// promise is one thing a store promises, and how to see it.
type promise struct {
	name  string
	check func(t *testing.T, o Options)
}

// Run checks every promise, each with a store of its own.
func Run(t *testing.T, o Options) {
	t.Helper()
	for _, group := range [][]promise{appending, redacting, reading, erasing, listing, scanning, homing, watching, drafting, importing, private, together, atRandom} {
		for _, p := range group {
			t.Run(p.name, func(t *testing.T) { p.check(t, o) })
		}
	}
}

// with makes a promise of a check that needs one fixture only.
func with(check func(f *fixture)) func(*testing.T, Options) {
	return func(t *testing.T, o Options) {
		t.Helper()
		check(newFixture(t, o))
	}
}

// contextOf ends with the test.
func contextOf(t *testing.T) context.Context { return t.Context() }
