package pagetest

import (
	"context"
	"slices"
	"sync"

	"intervision/model"
	"intervision/sessions"
)

// Shaky is a store that fails as it is told to, and counts.
type Shaky struct {
	sessions.Store
	mu      sync.Mutex
	fail    int
	err     error
	did     bool
	reading error
	homes   int
	appends []sessions.Append
}

// Fail has the next appends fail with err; did says whether they do what was
// asked all the same, as an append does whose answer was lost.
func (s *Shaky) Fail(times int, err error, did bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fail, s.err, s.did = times, err, did
}

// FailReading has Home fail, until it is called with nil.
func (s *Shaky) FailReading(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reading = err
}

// Homes is how often the home row was read.
func (s *Shaky) Homes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.homes
}

// Appends is everything that was to be appended.
func (s *Shaky) Appends() []sessions.Append {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.appends)
}

// Append is sessions.Store.Append.
func (s *Shaky) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.appends = append(s.appends, a)
	if s.fail == 0 {
		return s.Store.Append(ctx, a)
	}
	s.fail--
	if s.did {
		_, _ = s.Store.Append(ctx, a)
	}
	return sessions.Head{}, s.err
}

// Home is sessions.Store.Home.
func (s *Shaky) Home(ctx context.Context, team model.ID) (sessions.Home, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.homes++; s.reading != nil {
		return sessions.Home{}, s.reading
	}
	return s.Store.Home(ctx, team)
}
