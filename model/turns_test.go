package model

import (
	"slices"
	"testing"
)

// atRound is a meeting in a step where the word goes round; Joris brings the case.
func atRound(t tb, change ...func(*StartWith)) *meeting {
	t.Helper()
	change = append([]func(*StartWith){people(anneke, joris, fatima, sem, daan), presenter(joris)}, change...)
	m := begun(t, fullScript(), change...)
	return m.to("standpoints")
}

// round is how the word goes from here, when everybody just has their turn.
func (m *meeting) round() []ID {
	m.Helper()
	var order []ID
	for !m.s.Turn().Person.IsZero() && len(order) < 20 {
		order = append(order, m.s.Turn().Person)
		m.pass()
	}
	return order
}

func TestWhoIsInARound(t *testing.T) {
	two := people(anneke, joris)
	for _, c := range []struct {
		name  string
		step  string
		start []func(*StartWith)
		want  []ID
	}{
		{"from the seat after the presenter, facilitator left out", "standpoints", nil, []ID{fatima, sem, daan}},
		{"round the corner", "standpoints", []func(*StartWith){presenter(sem)}, []ID{daan, joris, fatima}},
		{"everyone", "close-reflection", nil, []ID{fatima, sem, daan, anneke, joris}},
		{"nobody brings a case yet", "standpoints", []func(*StartWith){presenter(ID{})}, []ID{joris, fatima, sem, daan}},
		{"nobody leads", "standpoints", []func(*StartWith){facilitator(ID{})}, []ID{fatima, sem, daan, anneke}},
		{"the presenter leads", "standpoints", []func(*StartWith){facilitator(joris)}, []ID{fatima, sem, daan, anneke}},
		{"two: the facilitator after all", "standpoints", []func(*StartWith){two}, []ID{anneke}},
		{"two: presenter leads", "standpoints", []func(*StartWith){two, facilitator(joris)}, []ID{anneke}},
		{"two: nobody leads", "standpoints", []func(*StartWith){two, facilitator(ID{})}, []ID{anneke}},
		{"two, everyone", "close-reflection", []func(*StartWith){two}, []ID{anneke, joris}},
		{"the note-taker joins in", "standpoints", []func(*StartWith){func(r *StartWith) { r.NoteTaker = sem }}, []ID{fatima, sem, daan}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := atRound(t, append([]func(*StartWith){func(r *StartWith) { r.NoteTaker = ID{} }}, c.start...)...)
			m.to(c.step)
			turn := m.s.Turn()
			same(t, "circle", m.s.Circle(m.s.Current()), c.want)
			same(t, "announced", append([]ID{turn.Person}, turn.Then...), c.want)
			same(t, "round", m.round(), c.want)
			if turn = m.s.Turn(); !turn.Person.IsZero() || turn.Round != 1 || len(turn.Had) != len(c.want) {
				t.Fatalf("a round ends: %+v", turn)
			}
			m.no(TakeTurn{Step: c.step}, RuleVoice)
		})
	}
}

func TestStepsWithoutTurns(t *testing.T) {
	m := atRound(t)
	for _, id := range []string{"situation", "report", "ask", "analysis", "away", "module", "mark", "ready"} {
		m.to(id)
		if m.s.HasTurns(m.s.Current()) || !m.s.Turn().Person.IsZero() || m.room().Turn.On {
			t.Errorf("%s has turns", id)
		}
		m.no(TakeTurn{Step: id}, RuleVoice)
		m.no(TakeTurn{Step: id, Person: fatima}, RuleVoice)
	}
	if m.s.HasTurns(nil) || m.s.Circle(nil) != nil {
		t.Error("no step, no turns")
	}
}

// Silent writing is on paper; only where typing is agreed the keyboard goes round.
func TestSilenceHasTurnsOnlyWhenTyped(t *testing.T) {
	m := atRound(t).to("write")
	equal(t, "turns on paper", m.s.HasTurns(m.s.Current()), false)
	m.put(Event{ID: m.newID(), Body: KeepingAgreed{Level: KeepEverything}})
	equal(t, "turns when typed", m.s.HasTurns(m.s.Current()), true)
	same(t, "round", m.round(), []ID{fatima, sem, daan})
}

func TestPassingLooksLikeATurn(t *testing.T) {
	spoke, passed := atRound(t), atRound(t)
	spoke.put(Event{ID: spoke.newID(), Body: KeepingAgreed{Level: KeepEverything}})
	passed.put(Event{ID: passed.newID(), Body: KeepingAgreed{Level: KeepEverything}})
	spoke.write("een zin")
	passed.pass()
	a, b := spoke.s.Turn(), passed.s.Turn()
	if a.Person != b.Person || !slices.Equal(a.Then, b.Then) || !slices.Equal(a.Had, b.Had) || a.Person != sem {
		t.Fatalf("spoke %+v, passed %+v", a, b)
	}
	turnOf := func(m *meeting) Body { return m.s.Events()[len(m.s.Events())-1].Body }
	if turnOf(spoke) != turnOf(passed) {
		t.Fatalf("%v and %v", turnOf(spoke), turnOf(passed))
	}
}

func TestTurnsOutOfOrder(t *testing.T) {
	m := atRound(t)
	m.do(TakeTurn{Step: "standpoints", Person: daan})
	same(t, "the others still come", m.round(), []ID{fatima, sem})
	m.no(TakeTurn{Step: "standpoints", Person: lotte}, RuleNobody)
	m.no(TakeTurn{Step: "advice"}, RuleStale)
}

func TestTakingATurnTwiceCountsOnce(t *testing.T) {
	m := atRound(t)
	for range 3 {
		m.do(TakeTurn{Step: "standpoints", Person: fatima})
	}
	equal(t, "round", m.s.Turn().Round, 1)
	same(t, "the others", m.round(), []ID{sem, daan})
}

func TestLateComer(t *testing.T) {
	for _, c := range []struct {
		name   string
		passed int // turns taken before
		after  ID  // whose neighbour the late-comer is
		want   []ID
	}{
		{"before anybody had a turn, at their seat", 0, sem, []ID{fatima, sem, lotte, daan}},
		{"not before who has the word", 0, joris, []ID{fatima, sem, daan, lotte}},
		{"further on", 1, sem, []ID{sem, lotte, daan}},
		{"behind who has the word, so at the end", 2, fatima, []ID{daan, lotte}},
		{"when all have had a turn", 3, fatima, []ID{lotte}},
		{"at the end", 1, ID{}, []ID{sem, daan, lotte}},
		{"after somebody who is not there", 1, nobody, []ID{sem, daan, lotte}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := atRound(t)
			for range c.passed {
				m.pass()
			}
			m.do(Arrive{Person: lotte, After: c.after, Name: "Lotte"})
			if got := m.round(); !slices.Equal(got, c.want) {
				t.Fatalf("got %s, want %s", names(got...), names(c.want...))
			}
		})
	}
}

// In questions the round begins again; who came late is asked once, not as
// often as the others were.
func TestLateComerInRepeatingRounds(t *testing.T) {
	m := atRound(t).to("info")
	for range 7 { // two rounds of three and one turn
		m.pass()
	}
	equal(t, "round", m.s.Turn().Round, 3)
	m.do(Arrive{Person: lotte, After: fatima, Name: "Lotte"})
	var got []ID
	for range 7 {
		got = append(got, m.s.Turn().Person)
		m.pass()
	}
	want := []ID{sem, daan, lotte, fatima, lotte, sem, daan}
	if !slices.Equal(got, want) {
		t.Fatalf("got %s, want %s", names(got...), names(want...))
	}
	equal(t, "round", m.s.Turn().Round, 5)
}

// Everybody had a turn, the next round is announced: it stays announced.
func TestLateComerBetweenRounds(t *testing.T) {
	m := atRound(t).to("info")
	for range 3 {
		m.pass()
	}
	equal(t, "announced", m.s.Turn().Person, fatima)
	m.do(Arrive{Person: lotte, After: joris})
	turn := m.s.Turn()
	equal(t, "still announced", turn.Person, fatima)
	same(t, "then", turn.Then, []ID{sem, daan, lotte})
	equal(t, "round", turn.Round, 2)
}

func TestWhoLeavesIsPassedOver(t *testing.T) {
	m := atRound(t)
	m.do(Leave{Person: sem})
	same(t, "one further on", m.round(), []ID{fatima, daan})

	m = atRound(t)
	m.do(Leave{Person: fatima})
	same(t, "who had the word", m.round(), []ID{sem, daan})

	m = atRound(t)
	m.pass()
	m.do(Leave{Person: fatima})
	same(t, "who had a turn", m.round(), []ID{sem, daan})

	m = atRound(t)
	for _, p := range []ID{fatima, sem, daan} {
		m.do(Leave{Person: p})
	}
	same(t, "all: the facilitator after all", m.round(), []ID{anneke})
}

func TestWhoComesBackHasTheirTurn(t *testing.T) {
	m := atRound(t)
	m.do(Leave{Person: sem})
	m.pass()
	m.do(Arrive{Person: sem, After: fatima})
	same(t, "not had one yet", m.round(), []ID{daan, sem})

	m = atRound(t)
	m.pass()
	m.do(Leave{Person: fatima})
	m.do(Arrive{Person: fatima, After: joris})
	same(t, "had one already", m.round(), []ID{sem, daan})
}

// Who has the word keeps it when the late-comer before them goes again.
func TestRoundGoesOnWhenItsNeighbourLeaves(t *testing.T) {
	m := atRound(t)
	m.pass()
	m.do(Arrive{Person: lotte, After: joris}) // pins the round to Fatima's seat
	m.do(Leave{Person: fatima})
	same(t, "goes on", m.round(), []ID{sem, daan, lotte})
}

func TestThePresenterLeaves(t *testing.T) {
	m := atRound(t)
	m.pass()
	m.do(Leave{Person: joris})
	same(t, "the round goes on", m.round(), []ID{sem, daan})
	m.to("open-lookback")
	equal(t, "a presenter's round without one", len(m.s.Circle(m.s.Current())), 0)
}

func TestNobodyIsLeftForARound(t *testing.T) {
	m := atRound(t, people(anneke, joris), facilitator(joris), func(r *StartWith) { r.NoteTaker = ID{} })
	m.do(Leave{Person: anneke})
	equal(t, "the presenter alone", len(m.s.Circle(m.s.Current())), 0)
	m.do(Leave{Person: joris})
	equal(t, "nobody at all", m.s.HasTurns(m.s.Current()), false)
	if err := invariants(m.s, true); err != nil {
		t.Fatal(err)
	}
	m.room()
}

func TestSeatsOrderedMidway(t *testing.T) {
	m := atRound(t)
	m.pass()
	m.do(Order{People: []ID{joris, daan, sem, fatima, anneke}})
	if got := m.round(); !slices.Equal(got, []ID{sem, daan}) {
		t.Fatalf("who has the word keeps it: %s", names(got...))
	}
	same(t, "next round", m.to("standpoints").s.Circle(m.s.Current()), []ID{daan, sem, fatima})
}

func TestRolesMovedMidway(t *testing.T) {
	m := atRound(t)
	m.pass() // Fatima
	m.do(GiveRole{Role: Presenter, Person: daan})
	got := m.round()
	if !slices.Equal(got, []ID{sem, joris}) {
		t.Fatalf("another presenter: %s", names(got...))
	}

	m = atRound(t)
	m.pass()
	m.do(GiveRole{Role: Facilitator, Person: sem})
	got = m.round()
	if !slices.Equal(got, []ID{daan, anneke}) {
		t.Fatalf("another facilitator: %s", names(got...))
	}

	m = atRound(t)
	m.do(GiveRole{Role: Facilitator})
	same(t, "nobody leads any more", m.round(), []ID{fatima, sem, daan, anneke})
}

func TestABossInTheCircle(t *testing.T) {
	m := atRound(t)
	m.pass()
	m.do(SetCondition{Condition: BossPresent, On: true})
	for _, id := range []string{"standpoints", "info", "close-reflection", "close-goodbye"} {
		m.to(id)
		if m.s.HasTurns(m.s.Current()) || len(m.s.Circle(m.s.Current())) > 0 {
			t.Errorf("%s goes round", id)
		}
		m.no(TakeTurn{Step: id}, RuleVoice)
	}
	room := m.room()
	equal(t, "told", room.Boss, true)
	equal(t, "turn", room.Turn.On, false)
	m.to("standpoints").put(Event{ID: m.newID(), Body: KeepingAgreed{Level: KeepEverything}})
	m.write("zonder naam")
	equal(t, "nobody's", m.s.Entries[0].Person, ID{})
	m.do(SetCondition{Condition: BossPresent})
	same(t, "the boss went", m.round(), []ID{sem, daan})
}

func TestDeepMethodsAndABoss(t *testing.T) {
	s := smallScript()
	s.Depth = 2
	begun(t, s).no(SetCondition{Condition: BossPresent, On: true}, RuleDepth)
	m := begun(t, s)
	m.do(SetCondition{Condition: BossPresent})
	m.no(SetCondition{Condition: 9, On: true}, RuleNothing)
}

func TestQuestionsGoRoundAgain(t *testing.T) {
	m := atRound(t).to("info")
	var got []ID
	for range 7 {
		got = append(got, m.s.Turn().Person)
		m.pass()
	}
	same(t, "rounds", got, []ID{fatima, sem, daan, fatima, sem, daan, fatima})
	turn := m.s.Turn()
	equal(t, "round", turn.Round, 3)
	same(t, "had", turn.Had, []ID{fatima})
	same(t, "then", turn.Then, []ID{daan})
	equal(t, "every turn is kept", len(m.s.Now().Turns), 7)
}

// Turns belong to their step: going away and back finds the round as it was.
func TestARoundSurvivesAVisitElsewhere(t *testing.T) {
	m := atRound(t)
	m.pass()
	m.to("advice").pass()
	m.to("standpoints")
	same(t, "goes on", m.round(), []ID{sem, daan})
	m.to("advice")
	same(t, "there too", m.round(), []ID{sem, daan})
}

func TestTurnsOfUnknownPeopleCountNothing(t *testing.T) {
	m := atRound(t)
	m.put(Event{ID: m.newID(), Body: TurnTaken{Step: "standpoints", Person: nobody}},
		Event{ID: m.newID(), Body: TurnTaken{Step: "standpoints"}},
		Event{ID: m.newID(), Body: TurnTaken{Step: "no such step", Person: fatima}})
	equal(t, "turns", len(m.s.Now().Turns), 0)
	same(t, "round", m.round(), []ID{fatima, sem, daan})
}
