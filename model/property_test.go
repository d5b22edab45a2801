package model

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// every property plays meetings of about this many requests
const length = 160

// play lets a random meeting run and calls look after each request that did something.
func play(t *rapid.T, counts *tally, look func(p *player, r Request, did []Event)) *player {
	p := played(t, counts)
	after := 0 // requests since the end
	for range length - p.pick("shorter", length-10) {
		if r, did := p.turn(); did != nil && look != nil {
			look(p, r, did)
		}
		if p.s.State != StateClosed {
			continue
		}
		if after++; after > 12 {
			break
		}
	}
	return p
}

// Any requests leave a valid session, and the random meetings get everywhere.
func TestAnyRequestsLeaveAValidSession(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		closed := false
		play(t, counts, func(p *player, r Request, did []Event) {
			if err := invariants(p.s, true); err != nil {
				t.Fatalf("after %T%+v: %v", r, r, err)
			}
			if closed && p.s.State != StateClosed {
				t.Fatalf("%T opened a closed session", r)
			}
			closed = p.s.State == StateClosed
		})
	})
	t.Logf("asked %v\nrefused %v\nstates %v", counts.asked, counts.refused, counts.states)
	if covered() {
		everywhere(t, counts)
	}
}

// everywhere holds that random meetings made every kind of event, met every
// refusal and reached every state worth looking at.
func everywhere(t *testing.T, counts *tally) {
	for _, b := range allBodies() {
		if k := b.Kind(); k < KindTeamNamed && counts.kinds[k] < 3 {
			t.Errorf("random meetings saw %d events %v", counts.kinds[k], k)
		}
	}
	for _, r := range Rules() {
		// these are refused before there is a session, by a deep script, or of
		// private notes
		if slices.Contains([]Rule{RuleFewPeople, RuleDepth, RuleBegun, RuleProlonged}, r) {
			continue
		}
		if counts.refused[r] == 0 {
			t.Errorf("nothing was refused for %q", r)
		}
	}
	for state, n := range counts.states {
		if n < 3 {
			t.Errorf("%q was reached %d times", state, n)
		}
	}
	if len(counts.states) < 15 {
		t.Errorf("states reached: %v", counts.states)
	}
}

// A log may be cut anywhere: the fold of the whole is that of its parts.
func TestAFoldCanBeCutAnywhere(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		p := play(t, counts, nil)
		all := p.s.Events()
		whole := Fold(p.s.Script, all)
		cut := rapid.IntRange(0, len(all)).Draw(t, "cut")
		for name, other := range map[string]Session{
			"again":  Fold(p.s.Script, slices.Clone(all)),
			"cut":    Fold(p.s.Script, all[:cut]).Apply(all[cut:]...),
			"played": p.s,
		} {
			if !reflect.DeepEqual(whole, other) {
				t.Fatalf("%s: cut at %d of %d:\n%s\nwas\n%s", name, cut, len(all), view(other), view(whole))
			}
		}
	})
}

// Apply makes a new value: nobody who holds the old one sees a change.
func TestSessionsAreValues(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		type kept struct {
			s    Session
			view string
			log  []Event
		}
		var all []kept
		p := played(t, counts)
		for range length - p.pick("shorter", length-10) {
			if p.chance(6) {
				all = append(all, kept{p.s, view(p.s), slices.Clone(p.s.Events())})
			}
			before := p.s
			p.turn()
			if p.chance(30) { // somebody else goes on from the same value
				before.Apply(Event{ID: nobody, Body: PersonArrived{Person: daan, After: anneke}}, Event{ID: lotte, Body: Closed{}})
			}
		}
		for _, k := range all {
			if view(k.s) != k.view || !reflect.DeepEqual(k.s, Fold(k.s.Script, k.log)) {
				t.Fatalf("a value changed:\n%s\nwas\n%s", view(k.s), k.view)
			}
		}
	})
}

// Taking back and bringing back leaves everything as it was.
func TestUndoThenRedoChangesNothing(t *testing.T) {
	counts := newTally()
	undone := 0
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, r Request, _ []Event) {
			if !p.chance(20) {
				return
			}
			for _, seat := range []ID{seatOne, seatTwo} {
				m := &meeting{tb: t, s: p.s, now: p.s.LastAt, seat: seat, made: 1 << 16}
				want, depth := view(m.s), 0
				for ; depth < 3; depth++ {
					d, no := m.s.Decide(Undo{Seat: seat})
					if no != nil {
						break
					}
					m.append(d)
					if err := invariants(m.s, true); err != nil {
						t.Fatalf("after %T, %d taken back: %v", r, depth+1, err)
					}
				}
				for range depth {
					m.do(Redo{Seat: seat})
					undone++
				}
				if got := view(m.s); got != want {
					t.Fatalf("after %T, %d decisions back and forth:\n%s\nwas\n%s", r, depth, got, want)
				}
			}
		})
	})
	if covered() && undone < 500 {
		t.Errorf("only %d decisions were taken back", undone)
	}
}

// Emptied, a closed session reads as before, and says nothing it should not.
func TestAClosedSessionReadsTheSameWhenEmptied(t *testing.T) {
	counts := newTally()
	closings, unsaid := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, r Request, did []Event) {
			if len(p.last.Redact) == 0 || p.s.State != StateClosed {
				return
			}
			closings++
			if _, is := r.(Redact); is {
				unsaid++
			}
			emptied := Fold(p.s.Script, RedactEvents(p.s.Events(), p.last.Redact))
			if got, want := view(emptied), view(p.s); got != want {
				t.Fatalf("after %T:\n%s\nwas\n%s", r, got, want)
			}
			if err := invariants(emptied, true); err != nil {
				t.Fatal(err)
			}
			p.s = emptied // and the meeting goes on from there
		})
	})
	if covered() && (closings < 20 || unsaid < 10) {
		t.Errorf("%d endings and un-sayings, %d of them un-said", closings, unsaid)
	}
}

// Every text that is left in an emptied log can be read by somebody: it stands
// in the record, or is a name or a note on an intention.
func TestNothingIsLeftThatNobodyCanRead(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		p := played(t, counts)
		for range length {
			p.turn()
			if p.s.State == StateClosed {
				break
			}
		}
		if p.s.State == StateWelcome {
			return
		}
		if p.s.State == StateRunning {
			p.do(Close{})
		}
		if !has[Closed](p.s) {
			t.Fatal("not closed")
		}
		s := Fold(p.s.Script, RedactEvents(p.s.Events(), p.last.Redact))
		readable := map[string]bool{}
		for _, line := range s.Record() {
			readable[line.Text], readable[line.When] = true, true
		}
		for _, e := range s.Events() {
			for _, text := range textsOf(e.Body) {
				if !readable[text] {
					t.Fatalf("%q is still in the log, level %d, stopped %v", text, s.Level, s.Stopped)
				}
			}
		}
	})
}

// textsOf are the lines an event holds, names of guests and notes left out.
func textsOf(b Body) []string {
	switch b := b.(type) {
	case CaseNamed:
		return []string{b.Text}
	case QuestionWorded:
		return []string{b.Text}
	case EntryAdded:
		return []string{b.Text}
	case EntryEdited:
		return []string{b.Now.Text}
	case Parked:
		return []string{b.Text}
	case IntentionMade:
		return []string{b.Intention.Then, b.Intention.When}
	case IntentionEdited:
		return []string{b.Intention.Then, b.Intention.When}
	}
	return nil
}

// A request for a step that is no longer the current one does nothing, and
// neither does its event when it comes late.
func TestLateStepsDoNothing(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, _ Request, _ []Event) {
			from := p.anyStep()
			if from == p.s.stepID() || p.s.State == StateWelcome || !p.chance(30) {
				return
			}
			want := RuleStale
			if p.s.State == StateClosed {
				want = RuleOnlyFollowUp
			}
			for _, r := range []Request{
				Next{From: from}, Back{From: from}, GoTo{From: from, To: p.anyStep()}, ToClosing{From: from}, Extend{Step: from, Minutes: 2},
				Write{Step: from, Text: "x"}, TakeTurn{Step: from}, MarkEntry{Step: from}, Pick{Step: from}, Rate{Step: from},
			} {
				p.no(r, want)
			}
			late := Event{ID: nobody, Number: p.s.Number() + 1, At: p.s.LastAt, Body: StepEntered{From: from, To: p.anyStep()}}
			if got := view(p.s.Apply(late)); got != view(p.s) {
				t.Fatalf("from %q: %s", from, got)
			}
		})
	})
}
