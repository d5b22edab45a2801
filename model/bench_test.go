package model

import (
	"fmt"
	"testing"
)

// longMeeting is a log of n events as a talkative evening leaves it: most of
// them entries of one step, with turns, answers, rewordings and marks.
func longMeeting(t tb, n int) *meeting {
	t.Helper()
	m := begun(t, fullScript(), presenter(joris), keeping(KeepEverything))
	log := m.s.Events()
	add := func(b Body) ID {
		id := m.newID()
		log = append(log, Event{Number: uint64(len(log) + 1), ID: id, Lead: id, At: monday, By: seatOne, Body: b})
		return id
	}
	add(StepEntered{From: "open-welcome", To: "info"})
	for i := 0; len(log) < n; i++ {
		q := add(EntryAdded{Step: "info", Text: fmt.Sprint("vraag ", i), Person: fatima})
		switch i % 4 {
		case 0:
			add(EntryAdded{Step: "info", Text: "antwoord", Person: joris, To: q})
		case 1:
			add(EntryEdited{Entry: q, Now: EntryAdded{Step: "info", Text: "scherper", Person: fatima}})
		case 2:
			add(Marked{Step: "mark", Entry: q, Mark: Taken})
		default:
			add(TurnTaken{Step: "info", Person: []ID{fatima, sem}[i%2]})
		}
	}
	m.s = Fold(m.s.Script, log[:n])
	return m
}

func BenchmarkFold(b *testing.B) {
	for _, n := range []int{50, 500, 5000} {
		m := longMeeting(b, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Fold(m.s.Script, m.s.Events())
			}
		})
	}
}

func BenchmarkPublic(b *testing.B) {
	m := longMeeting(b, 500)
	team := noonTeam()
	for _, id := range []string{"info", "report", "close-record"} {
		m.to(id)
		b.Run(id, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Public(m.s, team)
			}
		})
	}
}

func BenchmarkDecide(b *testing.B) {
	m := longMeeting(b, 500)
	for _, r := range []Request{Next{From: "info"}, Write{Step: "info", Text: "vraag"}, Undo{Seat: seatOne}, Close{}} {
		b.Run(fmt.Sprintf("%T", r), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, no := m.s.Decide(r); no != nil {
					b.Fatal(no)
				}
			}
		})
	}
}

func BenchmarkApply(b *testing.B) {
	m := longMeeting(b, 500)
	e := Event{ID: nobody, At: m.now, Body: EntryAdded{Step: "info", Text: "nog een"}}
	b.ReportAllocs()
	for b.Loop() {
		m.s.Apply(e)
	}
}

func BenchmarkSummarise(b *testing.B) {
	m := longMeeting(b, 500)
	b.ReportAllocs()
	for b.Loop() {
		m.s.Summarise(teamID)
	}
}

// Ten times the log is about ten times the work, in the fold and on the wall:
// nothing searches the log anew for each of its events. (Allocations are
// counted, for they are the same on every machine.)
func TestWorkGrowsWithTheLog(t *testing.T) {
	small, large := longMeeting(t, 300), longMeeting(t, 3000)
	small.to("close-record")
	large.to("close-record")
	for name, work := range map[string]func(s Session){
		"fold":   func(s Session) { Fold(s.Script, s.Events()) },
		"public": func(s Session) { Public(s, Team{}) },
		"close":  func(s Session) { s.Decide(Close{}) },
	} {
		a := testing.AllocsPerRun(2, func() { work(small.s) })
		b := testing.AllocsPerRun(2, func() { work(large.s) })
		if b > 11*a {
			t.Errorf("%s: %v allocations, ten times the log %v", name, a, b)
		}
	}
}
