package model

import (
	"slices"
	"testing"
)

func TestStarting(t *testing.T) {
	s := smallScript()
	s.Min, s.Max = 3, 4
	deep := smallScript()
	deep.Depth = 2
	crowd := []ID{}
	for i := range maxPeople + 1 {
		crowd = append(crowd, eventID(i))
	}
	for _, c := range []struct {
		name   string
		script Script
		r      StartWith
		want   Rule
	}{
		{"enough", s, StartWith{Started: Started{People: []ID{anneke, joris, fatima}}}, ""},
		{"as many as it bears", s, StartWith{Started: Started{People: []ID{anneke, joris, fatima, sem}}}, ""},
		{"too few for the method", s, StartWith{Started: Started{People: []ID{anneke, joris}}}, RuleFewPeople},
		{"too many for it", s, StartWith{Started: Started{People: []ID{anneke, joris, fatima, sem, daan}}}, RuleManyPeople},
		{"two will do", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}}}, ""},
		{"alone", smallScript(), StartWith{Started: Started{People: []ID{anneke}}}, RuleFewPeople},
		{"nobody", smallScript(), StartWith{}, RuleFewPeople},
		{"one person twice", smallScript(), StartWith{Started: Started{People: []ID{anneke, anneke}}}, RuleFewPeople},
		{"an empty chair", smallScript(), StartWith{Started: Started{People: []ID{anneke, {}, joris}}}, RuleNobody},
		{"a crowd", smallScript(), StartWith{Started: Started{People: crowd}}, RuleManyPeople},
		{"a facilitator who is not there", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}, Facilitator: sem}}, RuleNobody},
		{"a note-taker who is not there", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}, NoteTaker: sem}}, RuleNobody},
		{"a presenter who is not there", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}, Presenter: sem}}, RuleNobody},
		{"one who has every role", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}, Facilitator: joris, NoteTaker: joris, Presenter: joris}}, ""},
		{"a boss and a deep method", deep, StartWith{Started: Started{People: []ID{anneke, joris}}, Conditions: []Condition{BossPresent}}, RuleDepth},
		{"a boss and a light one", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}}, Conditions: []Condition{BossPresent}}, ""},
		{"no such level", smallScript(), StartWith{Started: Started{People: []ID{anneke, joris}}, Keeping: KeepingAgreed{Level: 4}}, RuleNothing},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, no := c.r.Open(c.script)
			switch {
			case c.want != "" && (no == nil || no.Rule != c.want || len(d.Bodies) > 0):
				t.Fatalf("got %v with %v, want %q", no, d.Bodies, c.want)
			case c.want == "" && no != nil:
				t.Fatalf("refused: %v", no)
			}
		})
	}
}

func TestWhatAStartSays(t *testing.T) {
	m := started(t, smallScript(), people(anneke, joris, lotte), presenter(joris), facilitator(anneke), keeping(KeepNothing),
		guest(lotte, "Lotte"), guest(daan, "Daan, die niet kwam"), func(r *StartWith) {
			r.NoteTaker, r.Conditions, r.Keeping.Until = lotte, []Condition{BossPresent}, monday.Add(30*Day)
		})
	s := m.s
	same(t, "seats", s.Seats, []ID{anneke, joris, lotte})
	same(t, "everyone", s.Everyone, []ID{anneke, joris, lotte})
	same(t, "roles", []ID{s.Facilitator, s.Presenter, s.NoteTaker}, []ID{anneke, joris, lotte})
	equal(t, "level", s.Level, KeepNothing)
	equal(t, "kept until", s.KeepUntil, monday.Add(30*Day))
	equal(t, "boss", s.Conditions[BossPresent], true)
	equal(t, "started", s.StartedAt, monday)
	equal(t, "guests: only who came", len(s.Guests), 1)
	equal(t, "guest", s.NameOf(noonTeam(), lotte), "Lotte")
	equal(t, "nothing said: the default", started(t, smallScript()).s.Level, KeepCore)
	m.no(Undo{Seat: seatOne}, RuleNoUndo)
}

func TestAStartIsNotHeldByItsCaller(t *testing.T) {
	seats := []ID{anneke, joris, fatima, sem}
	m := started(t, smallScript(), people(seats...))
	d, _ := StartWith{Started: Started{People: seats}}.Open(smallScript())
	seats[0] = nobody
	equal(t, "decided", d.Bodies[0].(Started).People[0], anneke)
	equal(t, "seated", m.s.Seats[0], anneke)
}

func TestAgreeingWhatIsKept(t *testing.T) {
	m := started(t, smallScript())
	m.do(Agree{KeepingAgreed{Level: KeepEverything, Until: monday.Add(Day)}})
	if m.s.Level != KeepEverything || m.s.KeepUntil != monday.Add(Day) {
		t.Fatalf("%v until %v", m.s.Level, m.s.KeepUntil)
	}
	m.no(Agree{}, RuleNothing)
	m.no(Agree{KeepingAgreed{Level: 4}}, RuleNothing)
	m.put(Event{ID: m.newID(), Body: KeepingAgreed{Level: 99}})
	equal(t, "nonsense in the log", m.s.Level, KeepEverything)
	m.do(Begin{Now: m.now})
	m.do(Agree{KeepingAgreed{Level: KeepNothing}}) // people may think again
	equal(t, "less", m.s.Level, KeepNothing)
	for m.s.Current().Part == Opening {
		m.do(Agree{KeepingAgreed{Level: KeepEverything}})
		m.do(Agree{KeepingAgreed{Level: KeepCore}})
		m.do(Next{From: m.s.Current().ID})
	}
	m.no(Agree{KeepingAgreed{Level: KeepEverything}}, RuleMoreKept)
	m.do(Agree{KeepingAgreed{Level: KeepNothing}})
	m.undo()
	equal(t, "taken back", m.s.Level, KeepCore)
}

func TestGivingRoles(t *testing.T) {
	m := started(t, smallScript())
	for role, get := range map[Role]func() ID{
		Facilitator: func() ID { return m.s.Facilitator },
		NoteTaker:   func() ID { return m.s.NoteTaker },
		Presenter:   func() ID { return m.s.Presenter },
	} {
		m.do(GiveRole{Role: role, Person: fatima})
		equal(t, "given", get(), fatima)
		m.no(GiveRole{Role: role, Person: daan}, RuleNobody)
		m.do(GiveRole{Role: role})
		equal(t, "emptied", get(), ID{})
	}
	m.no(GiveRole{Person: fatima}, RuleNothing)
	m.no(GiveRole{Role: 4, Person: fatima}, RuleNothing)
}

func TestComingAndGoing(t *testing.T) {
	m := started(t, smallScript())
	m.do(Arrive{Person: daan, After: joris})
	same(t, "in the middle", m.s.Seats, []ID{anneke, joris, daan, fatima, sem})
	equal(t, "a member needs no name", len(m.last.Bodies), 1)
	m.no(Arrive{Person: daan}, RuleNobody)
	m.no(Arrive{}, RuleNobody)
	m.do(Arrive{Person: lotte, Name: "Lotte"})
	equal(t, "a guest", m.s.NameOf(noonTeam(), lotte), "Lotte")
	m.do(Leave{Person: joris})
	m.no(Leave{Person: joris}, RuleNobody)
	m.no(Leave{Person: nobody}, RuleNobody)
	m.no(Leave{}, RuleNobody)
	same(t, "gone", m.s.Seats, []ID{anneke, daan, fatima, sem, lotte})
	same(t, "who took part", m.s.Everyone, []ID{anneke, joris, fatima, sem, daan, lotte})
	m.do(Arrive{Person: joris, After: lotte})
	same(t, "back", m.s.Seats, []ID{anneke, daan, fatima, sem, lotte, joris})
	equal(t, "counted once", len(m.s.Everyone), 6)

	m.do(Undo{Seat: seatOne})
	m.do(Undo{Seat: seatOne})
	m.do(Undo{Seat: seatOne})
	equal(t, "never came", m.s.Present(lotte), false)
	equal(t, "the name is no decision of its own", m.s.Guests[lotte], "Lotte")
}

func TestAFullCircle(t *testing.T) {
	m := started(t, smallScript())
	for i := len(m.s.Seats); i < maxPeople; i++ {
		m.do(Arrive{Person: eventID(5000 + i)})
	}
	m.no(Arrive{Person: daan}, RuleManyPeople)
}

// Somebody with a role goes: the role waits for who takes it.
func TestARoleWhoseOwnerLeft(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	m.do(Leave{Person: anneke})
	equal(t, "still named", m.s.Facilitator, anneke)
	for _, p := range m.room().People {
		if slices.Contains(p.Roles, Facilitator) {
			t.Fatalf("%s leads, and is gone", p.Name)
		}
	}
	m.do(GiveRole{Role: Facilitator, Person: fatima})
	equal(t, "taken", m.s.Facilitator, fatima)
}

// Who has a role because of an arrival that is taken back has it no longer.
func TestARoleHidesWithItsPerson(t *testing.T) {
	m := started(t, smallScript())
	m.as(seatTwo, Arrive{Person: daan})
	m.do(GiveRole{Role: Presenter, Person: daan})
	m.do(Begin{Now: m.now})
	m.as(seatTwo, Undo{Seat: seatTwo})
	equal(t, "hidden", m.s.Presenter, ID{})
	m.as(seatTwo, Redo{Seat: seatTwo})
	equal(t, "and back", m.s.Presenter, daan)
}

func TestOrderingSeats(t *testing.T) {
	m := started(t, smallScript())
	m.do(Order{People: []ID{sem, anneke, fatima, joris}})
	same(t, "seats", m.s.Seats, []ID{sem, anneke, fatima, joris})
	for _, bad := range [][]ID{nil, {sem}, {sem, anneke, fatima, daan}, {sem, sem, anneke, fatima}, {sem, anneke, fatima, joris, daan}, {sem, sem, sem, sem}} {
		m.no(Order{People: bad}, RuleNobody)
	}
	m.put(Event{ID: m.newID(), Body: SeatsOrdered{People: []ID{sem, sem, sem, sem}}})
	same(t, "an order that does not fit (any more)", m.s.Seats, []ID{sem, anneke, fatima, joris})
}

func TestNamingAGuest(t *testing.T) {
	m := started(t, smallScript(), people(anneke, joris, lotte), facilitator(anneke), func(r *StartWith) { r.NoteTaker = ID{} }, guest(lotte, "Lot"))
	m.do(NameGuest{Person: lotte, Name: "Lotte"})
	equal(t, "renamed", m.s.Guests[lotte], "Lotte")
	m.no(NameGuest{Person: lotte, Name: " "}, RuleEmpty)
	m.no(NameGuest{Person: joris, Name: "Jo"}, RuleNobody)
	m.do(Begin{Now: m.now})
	m.do(Close{})
	m.do(NameGuest{Person: lotte, Name: "L."})
	equal(t, "also after the end", m.s.Guests[lotte], "L.")
	equal(t, "the name before is emptied", len(m.last.Redact), 2)
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	equal(t, "the new one stands", m.s.Guests[lotte], "L.")
}
