package model

// maxSpan is the longest a clock counts: it keeps every sum of times sound,
// whatever an event says.
const maxSpan = Millis(lastInstant)

// clock is derived from events, never from counters: the sum of what is over,
// and the moment from which it runs.
type clock struct {
	begun   Instant
	since   Instant // running from here
	running bool
	spent   Millis // in segments that are over, of the whole session
}

// lap closes the running segment at a moment and starts the next one there. A
// moment before the segment began (a clock set back) adds nothing.
func (c *clock) lap(s *Session, at Instant) {
	if !c.running {
		return
	}
	if d := min(at.Since(c.since), maxSpan-c.spent); d > 0 {
		c.spent += d
		if st := s.Now(); st != nil {
			st.Spent += d
		}
	}
	c.since = at
}

func (c *clock) stop(s *Session, at Instant) {
	c.lap(s, at)
	c.running = false
}

func (c *clock) run(at Instant) {
	if !c.running {
		c.running, c.since = true, at
	}
}

// BegunAt is when the clock was started, 0 before.
func (s Session) BegunAt() Instant { return s.clock.begun }

// Running says whether the clock runs.
func (s Session) Running() bool { return s.clock.running }

// Elapsed is how long the session has run at now, pauses left out.
func (s Session) Elapsed(now Instant) Millis { return s.clock.spent + s.clock.open(now) }

func (c clock) open(now Instant) Millis {
	if d := now.Since(c.since); c.running && d > 0 {
		return min(d, maxSpan)
	}
	return 0
}

// Spent is how long the group has been in a step, all visits together.
func (s Session) Spent(step int, now Instant) Millis {
	if step < 0 || step >= len(s.Steps) {
		return 0
	}
	d := s.Steps[step].Spent
	if step == s.Step {
		d += s.clock.open(now)
	}
	return d
}

// Given is the time a step has: its share and what was added.
func (s Session) Given(step int) Millis {
	if step < 0 || step >= len(s.Steps) {
		return 0
	}
	return Millis(s.Steps[step].Minutes+s.Steps[step].Extended) * Minute
}

// EndsAt is the agreed end or, when none was agreed, when the plan is over:
// its minutes after BegunAt, and as much later as the clock stood still; 0
// before the beginning.
func (s Session) EndsAt() Instant {
	if s.Until != 0 || s.clock.begun == 0 {
		return s.Until
	}
	total := Millis(0)
	for i := range s.Steps {
		if s.Steps[i].Planned {
			total += s.Given(i)
		}
	}
	return s.clock.since.Add(total - s.clock.spent)
}

// ClosingDue says whether only the closing's minutes are left while the group
// is still before the closing: then one line offers to go there.
func (s Session) ClosingDue(now Instant) bool {
	cur := s.Current()
	if cur == nil || s.State != StateRunning || cur.Part == Closing || cur.Has(Aftercare) {
		return false
	}
	need := Millis(0)
	for i := range s.Script.Steps {
		if s.inClosing(i) && s.applies(i) {
			need += s.Given(i)
		}
	}
	return need > 0 && s.EndsAt().Since(now) <= need
}

// SleepGap is how far two ticks of a program may lie apart before the clock is
// held to have stood still in between (a closed lid, a stopped program).
const SleepGap = 60 * Second

// setBack is how far now may lie before the last sign of life before the clock
// is held to have been set back. Less is a tick that was under way while
// somebody pressed a key.
const setBack = 5 * Second

// Gap gives the events that keep the clock right when time jumped between the
// last sign of life and now: nothing for a normal tick, Paused and Resumed
// after a gap or when the clock was set back. told says whether people should
// read a line about it (they need not for a clock that was set). The event
// from which the clock runs is a sign of life too.
func (s Session) Gap(alive, now Instant) (bodies []Body, told bool) {
	if !s.Running() || s.State != StateRunning || alive == 0 {
		return nil, false
	}
	alive = max(alive, s.clock.since)
	d := now.Since(alive)
	if d >= -setBack && d <= SleepGap {
		return nil, false
	}
	return []Body{Paused{At: alive}, Resumed{At: now}}, d > 0
}
