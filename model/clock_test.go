package model

import (
	"slices"
	"testing"
	"time"
)

func TestTheClockFollowsFromEvents(t *testing.T) {
	m := started(t, fullScript(), presenter(joris))
	m.after(5 * Minute)
	if m.s.Running() || m.s.Elapsed(m.now) != 0 || m.s.BegunAt() != 0 {
		t.Fatal("the welcome has no clock")
	}
	m.do(Begin{Now: m.now})
	equal(t, "begun", m.s.BegunAt(), m.now)
	m.after(2 * Minute).next()
	m.after(3 * Minute)
	equal(t, "elapsed", m.s.Elapsed(m.now), 5*Minute)
	equal(t, "first", m.s.Spent(0, m.now), 2*Minute)
	equal(t, "second", m.s.Spent(1, m.now), 3*Minute)
	equal(t, "no step", m.s.Spent(-1, m.now)+m.s.Spent(99, m.now), Millis(0))
	c := m.room().Clock
	equal(t, "left on the wall", c.Left(m.now), 2*Minute-3*Minute)
	equal(t, "elapsed on the wall", c.Elapsed(m.now.Add(Minute)), 6*Minute)
}

func TestPausing(t *testing.T) {
	m := begun(t, fullScript())
	m.no(Resume{At: m.now}, RuleRunning)
	m.after(2 * Minute).do(Pause{At: m.now})
	m.no(Pause{At: m.now}, RulePaused)
	m.after(10 * Minute)
	equal(t, "stands still", m.s.Elapsed(m.now), 2*Minute)
	equal(t, "on the wall", m.room().Clock.Running, false)
	m.next()
	equal(t, "a step is no reason to run", m.s.Running(), false)
	m.after(Minute).do(Resume{At: m.now})
	m.after(3 * Minute)
	equal(t, "elapsed", m.s.Elapsed(m.now), 5*Minute)
	equal(t, "in the step", m.s.Spent(1, m.now), 3*Minute)
	m.do(Pause{At: m.now.Add(-Minute)})
	equal(t, "a pause may begin in the past", m.s.Elapsed(m.now), 4*Minute)
	for _, r := range []Request{Pause{At: m.now}, Resume{At: m.now}, CountGap{}} {
		started(t, fullScript()).no(r, RuleNotBegun)
	}
}

func TestGap(t *testing.T) {
	begin := monday
	for _, c := range []struct {
		name       string
		alive, now Instant
		want       []Body
		told       bool
	}{
		{"a tick", begin.Add(5 * Minute), begin.Add(5*Minute + Second), nil, false},
		{"a slow tick", begin.Add(5 * Minute), begin.Add(6 * Minute), nil, false},
		{"a closed lid", begin.Add(5 * Minute), begin.Add(27 * Minute), []Body{Paused{begin.Add(5 * Minute)}, Resumed{begin.Add(27 * Minute)}}, true},
		{"just too long", begin.Add(5 * Minute), begin.Add(6*Minute + 1), []Body{Paused{begin.Add(5 * Minute)}, Resumed{begin.Add(6*Minute + 1)}}, true},
		{"set back an hour", begin.Add(5 * Minute), begin.Add(-55 * Minute), []Body{Paused{begin.Add(5 * Minute)}, Resumed{begin.Add(-55 * Minute)}}, false},
		{"set back a little", begin.Add(5 * Minute), begin.Add(5*Minute - 5001), []Body{Paused{begin.Add(5 * Minute)}, Resumed{begin.Add(5*Minute - 5001)}}, false},
		{"a tick that was under way", begin.Add(5 * Minute), begin.Add(5*Minute - 5000), nil, false},
		{"under way while somebody pressed a key", begin.Add(-Second), begin.Add(-20), nil, false},
		{"no sign of life known", 0, begin.Add(30 * Minute), nil, false},
		{"older than the newest event", begin.Add(-Hour), begin.Add(30 * Second), nil, false},
		{"older than the newest event, and a gap since", begin.Add(-Hour), begin.Add(10 * Minute), []Body{Paused{begin}, Resumed{begin.Add(10 * Minute)}}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := begun(t, fullScript())
			got, told := m.s.Gap(c.alive, c.now)
			if !slices.Equal(got, c.want) || told != c.told {
				t.Fatalf("%v, %v", got, told)
			}
			if c.want == nil {
				m.no(Bridge{Alive: c.alive, Now: c.now}, RuleRunning)
				return
			}
			m.do(Bridge{Alive: c.alive, Now: c.now})
			want := max(0, c.alive.Since(begin))
			equal(t, "counted", m.s.Elapsed(c.now), want)
			equal(t, "runs on", m.s.Elapsed(c.now.Add(Minute)), want+Minute)
			if again, _ := m.s.Gap(c.now, c.now.Add(Second)); again != nil {
				t.Fatalf("bridged twice: %v", again)
			}
		})
	}
}

func TestNoGapWhereNothingRuns(t *testing.T) {
	m := started(t, fullScript())
	far := m.now.Add(Hour)
	m.no(Bridge{Alive: m.now, Now: far}, RuleRunning)
	m.do(Begin{Now: m.now})
	m.do(Pause{At: m.now})
	m.no(Bridge{Alive: m.now, Now: far}, RuleRunning)
	m.do(Close{})
	m.no(Bridge{Alive: m.now, Now: far}, RuleOnlyFollowUp)
}

// The program was killed; twenty minutes later somebody continues.
func TestKilledAndContinued(t *testing.T) {
	m := begun(t, fullScript())
	m.after(4 * Minute)
	alive := m.now
	m.s = Fold(m.s.Script, m.s.Events())
	m.after(20 * Minute)
	m.do(Bridge{Alive: alive, Now: m.now})
	equal(t, "stood still", m.s.Elapsed(m.now), 4*Minute)
	m.after(Minute).do(CountGap{})
	equal(t, "counted after all", m.s.Elapsed(m.now), 25*Minute)
	m.do(Undo{Seat: seatOne})
	equal(t, "or not", m.s.Elapsed(m.now), 5*Minute)
	m.do(Redo{Seat: seatOne})
	m.no(CountGap{}, RuleNothing)
}

func TestCountingTheNewestGap(t *testing.T) {
	m := begun(t, fullScript())
	pause := func(d Millis) {
		m.do(Pause{At: m.now})
		m.write0("tijdens de pauze")
		m.after(d).do(Resume{At: m.now})
	}
	pause(10 * Minute)
	m.after(Minute)
	pause(3 * Minute)
	equal(t, "neither", m.s.Elapsed(m.now), Minute)
	m.do(CountGap{})
	equal(t, "the newest, whatever happened in it", m.s.Elapsed(m.now), 4*Minute)
	m.do(CountGap{})
	equal(t, "then the one before", m.s.Elapsed(m.now), 14*Minute)
	m.no(CountGap{}, RuleNothing)
	m.do(Pause{At: m.now})
	m.no(CountGap{}, RuleNothing) // not over yet
}

// Two programs paused at the same moment: counting takes both pauses back.
func TestAGapThatWasPausedTwice(t *testing.T) {
	m := begun(t, fullScript())
	for _, at := range []Millis{5 * Minute, 6 * Minute} {
		m.put(Event{ID: m.newID(), At: monday.Add(at), Body: Paused{At: monday.Add(at)}})
	}
	for _, at := range []Millis{10 * Minute, 11 * Minute} {
		m.put(Event{ID: m.newID(), At: monday.Add(at), Body: Resumed{At: monday.Add(at)}})
	}
	m.after(20 * Minute)
	equal(t, "stood still", m.s.Elapsed(m.now), 15*Minute)
	m.do(CountGap{})
	equal(t, "counted", m.s.Elapsed(m.now), 20*Minute)
	equal(t, "runs", m.s.Running(), true)
	m.no(CountGap{}, RuleNothing)
}

// write0 parks something: an event that has nothing to do with the clock.
func (m *meeting) write0(text string) { m.do(Park{Text: text}) }

// A clock that was set back leaves nothing to count.
func TestASetClockIsNoGapToCount(t *testing.T) {
	m := begun(t, fullScript())
	m.after(5 * Minute)
	alive := m.now
	m.after(-Hour)
	m.do(Bridge{Alive: alive, Now: m.now})
	m.no(CountGap{}, RuleNothing)
	m.after(2 * Minute)
	equal(t, "goes on", m.s.Elapsed(m.now), 7*Minute)
	alive = m.now
	m.after(20 * Minute).do(Bridge{Alive: alive, Now: m.now})
	alive = m.now
	m.after(-Hour).do(Bridge{Alive: alive, Now: m.now})
	m.do(CountGap{})
	equal(t, "the gap before it is counted", m.s.Elapsed(m.now), 27*Minute)
	m.no(CountGap{}, RuleNothing)
	m.do(Undo{Seat: seatOne})
	m.next()
	m.after(Minute)
	equal(t, "so do the steps", m.s.Spent(0, m.now)+m.s.Spent(1, m.now), 8*Minute)
}

// The clock was set back and nobody noticed before the next step.
func TestAStepInThePast(t *testing.T) {
	m := begun(t, fullScript())
	m.after(10 * Minute).next()
	m.after(-Hour).next()
	m.after(5 * Minute)
	equal(t, "no time is lost or made", m.s.Elapsed(m.now), 15*Minute)
	equal(t, "the step itself", m.s.Spent(1, m.now), Millis(0))
}

// Instants know no zones: the night the clocks go back is as long as any other.
func TestTheNightTheClocksChange(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Skip("no zones on this machine")
	}
	for _, day := range []time.Time{time.Date(2026, 10, 25, 1, 30, 0, 0, zone), time.Date(2026, 3, 29, 1, 30, 0, 0, zone)} {
		m := started(t, fullScript())
		m.now = Instant(day.UnixMilli())
		m.do(Begin{Now: m.now})
		alive := m.now
		for range 180 { // three hours, a tick a minute
			m.after(Minute)
			if bodies, _ := m.s.Gap(alive, m.now); bodies != nil {
				t.Fatalf("a gap on %v: %v", day, bodies)
			}
			alive = m.now
		}
		equal(t, "three hours", m.s.Elapsed(m.now), 3*Hour)
	}
}

// A step taken back: the minutes in between count for the one before.
func TestUndoOfAStepCountsItsMinutes(t *testing.T) {
	m := begun(t, fullScript())
	m.after(2 * Minute).next()
	m.after(3 * Minute).do(Undo{Seat: seatOne})
	equal(t, "back", m.s.Step, 0)
	equal(t, "counted here", m.s.Spent(0, m.now), 5*Minute)
	equal(t, "not there", m.s.Spent(1, m.now), Millis(0))
	equal(t, "never entered", m.s.Steps[1].Entered, false)
	m.after(Minute).do(Redo{Seat: seatOne})
	equal(t, "brought back", m.s.Spent(0, m.now), 2*Minute)
	equal(t, "as if it had never gone", m.s.Spent(1, m.now), 4*Minute)
}

// Taking back the beginning stops the clock, whatever stood still since.
func TestUndoOfTheBeginning(t *testing.T) {
	m := begun(t, fullScript())
	m.after(Minute)
	alive := m.now
	m.after(10 * Minute).do(Bridge{Alive: alive, Now: m.now})
	m.do(Undo{Seat: seatOne})
	if m.s.State != StateWelcome || m.s.Running() || m.s.Step != -1 {
		t.Fatalf("%v, running %v, step %d", m.s.State, m.s.Running(), m.s.Step)
	}
	m.after(Hour).do(Begin{Now: m.now})
	m.after(Minute)
	equal(t, "begun anew", m.s.Elapsed(m.now), Minute)
}

func TestWhenItEnds(t *testing.T) {
	m := started(t, smallScript(), until(monday.Add(Hour)))
	equal(t, "agreed", m.s.EndsAt(), monday.Add(Hour))
	m.do(MoveUntil{Until: monday.Add(2 * Hour)})
	equal(t, "moved", m.s.EndsAt(), monday.Add(2*Hour))

	m = started(t, smallScript())
	equal(t, "no time agreed, not begun", m.s.EndsAt(), Instant(0))
	m.do(Begin{Now: m.now})
	equal(t, "when the plan is over", m.s.EndsAt(), monday.Add(20*Minute))
	m.do(Extend{Step: "open", Minutes: 5})
	equal(t, "with what was added", m.s.EndsAt(), monday.Add(25*Minute))
	m.after(3 * Minute).do(Pause{At: m.now})
	m.after(10 * Minute).do(Resume{At: m.now})
	m.after(Minute).next()
	equal(t, "and what stood still", m.s.EndsAt(), monday.Add(35*Minute))
	m.do(MoveUntil{Until: -5})
	equal(t, "nonsense is no agreement", m.s.EndsAt(), monday.Add(35*Minute))
}

func TestTheAftercareIsNoPartOfThePlan(t *testing.T) {
	m := begun(t, fullScript())
	total := 0
	for _, st := range fullScript().Steps {
		if !st.Has(Aftercare) {
			total += st.Minutes
		}
	}
	equal(t, "ends", m.s.EndsAt(), monday.Add(Millis(total)*Minute))
	inMethod := begun(t, script(middle("one", 5, 3), middle("care", 2, 2, provides(Aftercare)), closing("last", 3, 2)), until(monday.Add(10*Minute)))
	inMethod.do(StopCase{})
	equal(t, "in the aftercare", inMethod.s.stepID(), "care")
	equal(t, "nobody is hurried in it, wherever it stands", inMethod.s.ClosingDue(monday.Add(Hour)), false)
}

// However often a clock jumps, its sums stay sums.
func TestAClockFillsUp(t *testing.T) {
	m := begun(t, smallScript())
	c, s := clock{running: true, since: monday, spent: maxSpan - 5}, m.s
	c.lap(&s, monday.Add(Minute))
	equal(t, "full", c.spent, maxSpan)
	equal(t, "and the step only what there was room for", s.Steps[0].Spent, 5)
	equal(t, "open", clock{running: true}.open(1<<63-1), maxSpan)
}

func TestClosingIsProtected(t *testing.T) {
	m := begun(t, smallScript(), until(monday.Add(20*Minute))) // the closing has 3 minutes
	for _, c := range []struct {
		at   Millis
		want bool
	}{{0, false}, {17*Minute - 1, false}, {17 * Minute, true}, {25 * Minute, true}} {
		equal(t, "due", m.s.ClosingDue(monday.Add(c.at)), c.want)
	}
	m.do(MoveUntil{Until: monday.Add(40 * Minute)})
	equal(t, "there is more time", m.s.ClosingDue(monday.Add(20*Minute)), false)
	m.to("last")
	equal(t, "the group is there", m.s.ClosingDue(monday.Add(39*Minute)), false)
	m.do(Close{})
	equal(t, "over", m.s.ClosingDue(monday.Add(39*Minute)), false)
	equal(t, "not begun", started(t, smallScript(), until(monday)).s.ClosingDue(monday.Add(Hour)), false)

	m = begun(t, fullScript(), presenter(joris), until(monday.Add(20*Minute))).to("info")
	m.do(StopCase{})
	equal(t, "nobody is hurried after a stop", m.s.ClosingDue(monday.Add(19*Minute)), false)
	m = begun(t, script(middle("only", 5, 5)))
	equal(t, "no closing", m.s.ClosingDue(monday.Add(Hour)), false)
}

func TestClosingIsDueLaterAfterAPause(t *testing.T) {
	m := begun(t, smallScript()) // 20 minutes, none agreed
	m.after(5 * Minute).do(Pause{At: m.now})
	m.after(30 * Minute).do(Resume{At: m.now})
	equal(t, "only five minutes went by", m.s.ClosingDue(m.now), false)
	equal(t, "due", m.s.ClosingDue(m.now.Add(12*Minute)), true)
}
