package model

import "testing"

func TestHowLongSomebodyWasThere(t *testing.T) {
	m := begun(t, script(middle("one", 10, 5), middle("two", 10, 5)))
	early, late, stays := m.s.Seats[0], m.s.Seats[1], m.s.Seats[2]
	m.now = m.now.Add(10 * Minute)
	m.do(Leave{Person: early})
	m.do(Leave{Person: late})
	m.now = m.now.Add(5 * Minute)
	m.do(Arrive{Person: late})
	m.now = m.now.Add(20 * Minute)
	m.do(Leave{Person: stays}) // by mistake
	m.do(Undo{Seat: seatOne})
	m.now = m.now.Add(Minute)
	m.do(Next{From: "one"})
	for who, want := range map[ID]Millis{early: 10 * Minute, late: 31 * Minute, stays: 36 * Minute, nobody: 0} {
		if got := m.s.Attended(who); got != want {
			t.Errorf("%s was there for %d minutes, want %d", who, got/Minute, want/Minute)
		}
	}
	equal(t, "all of it", m.s.Attended(stays), m.s.Elapsed(m.s.LastAt))
}
