package model

import "testing"

// Advice that came too early is there when the advice step begins, and nowhere else.
func TestParking(t *testing.T) {
	m := at(t, "info")
	m.do(Park{Text: "Zeg gewoon nee"})
	m.do(Park{Text: "Bel hem"})
	for _, id := range []string{"info", "module", "standpoints", "close-record"} {
		equal(t, "parked shows in "+id, len(m.to(id).room().Parked), 0)
	}
	m.to("advice")
	same(t, "there", m.room().Parked, []string{"Zeg gewoon nee", "Bel hem"})
	m.do(Park{Text: "Hier ook"})
	equal(t, "at once", len(m.room().Parked), 3)
	m.to("standpoints").do(Park{Text: "Te laat"})
	equal(t, "gone", len(m.room().Parked), 0)
	same(t, "and there again", m.to("advice").room().Parked, []string{"Zeg gewoon nee", "Bel hem", "Hier ook", "Te laat"})
	for _, e := range m.s.Events() {
		if p, ok := e.Body.(Parked); ok && p != (Parked{Text: p.Text}) {
			t.Fatalf("a parked line has no name: %+v", p)
		}
	}
}

// With several cases in one meeting, a line comes back in the first advice step
// after it, not in the next case's as well.
func TestParkedLinesOfSeveralCases(t *testing.T) {
	m := begun(t, script(
		middle("ask-1", 2, 1), middle("advice-1", 5, 3, provides(Advice)),
		middle("ask-2", 2, 1), middle("advice-2", 5, 3, provides(Advice)),
	))
	m.do(Park{Text: "een"})
	m.next()
	same(t, "first", m.room().Parked, []string{"een"})
	m.next()
	m.do(Park{Text: "twee"})
	m.next()
	same(t, "second", m.room().Parked, []string{"twee"})
	m.to("advice-1")
	same(t, "back in the first", m.room().Parked, []string{"een"})
}

func TestRevealing(t *testing.T) {
	m := at(t, "write")
	m.write("een")
	m.write("twee")
	m.by(fatima, "nog een")
	room := m.room()
	if !room.Hidden || room.Written != 2 || len(room.Entries) > 0 {
		t.Fatalf("before: %+v", room)
	}
	m.do(Reveal{Step: "write"})
	room = m.room()
	if room.Hidden || room.Written != 0 || len(room.Entries) != 3 {
		t.Fatalf("after: %+v", room)
	}
	m.no(Reveal{Step: "write"}, RuleCapture)
	m.no(Reveal{Step: "info"}, RuleCapture)
	m.no(Reveal{Step: "nonsense"}, RuleCapture)
	m.by(sem, "open en bloot")
	equal(t, "written openly now", m.s.Entries[3].Private, false)
	m.do(Undo{Seat: seatOne})
	m.do(Undo{Seat: seatOne})
	equal(t, "taken back, it is hidden again", len(m.room().Entries), 0)
	m.to("collect")
	equal(t, "opens in the step that works with it", len(m.room().Entries), 3)
	started(t, fullScript()).no(Reveal{Step: "write"}, RuleNotBegun)
}

func TestRevealingFromAnotherStep(t *testing.T) {
	m := at(t, "write")
	m.write("een")
	m.to("info").do(Reveal{Step: "write"})
	equal(t, "revealed", len(m.to("write").room().Entries), 1)
}

func TestWrittenInSilenceWithABossIsCountedByLine(t *testing.T) {
	m := at(t, "write", func(r *StartWith) { r.Conditions = []Condition{BossPresent} })
	m.write("een")
	m.write("twee")
	equal(t, "written", m.room().Written, 2)
	equal(t, "nobody's turn", len(m.s.Now().Turns), 0)
}
