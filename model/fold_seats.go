package model

import "slices"

// seated changes who sits there, and as what. Whose turn it is keeps it: nobody
// is interrupted because somebody came in or moved.
func (f *folding) seated(body Body) {
	turn := f.round()
	f.people(body)
	if now := f.s.Turn(); now.Person != turn && slices.Contains(now.Then, turn) {
		f.s.Now().last = f.seatBefore(turn)
	}
}

// round fixes the round the group is in, and tells whose turn it is.
func (f *folding) round() ID {
	turn := f.s.Turn()
	if st := f.s.Now(); st != nil {
		st.open(turn.Round)
	}
	return turn.Person
}

// open begins a round, if it is a later one.
func (st *StepState) open(round int) {
	if round > st.round {
		st.round, st.had, st.last = round, nil, ID{}
	}
}

func (f *folding) seatBefore(person ID) ID {
	seats := f.s.Seats
	at := slices.Index(seats, person)
	return seats[(at+len(seats)-1)%len(seats)]
}

func (f *folding) people(body Body) {
	s := f.s
	switch b := body.(type) {
	case GuestNamed:
		if s.Guests == nil {
			s.Guests = map[ID]string{}
		}
		s.Guests[b.Person] = b.Name
	case KeepingAgreed:
		if b.Level >= KeepNothing && b.Level <= KeepEverything {
			s.Level, s.KeepUntil = b.Level, b.Until
		}
	case RoleGiven:
		f.role(b)
	case PersonArrived:
		f.seat(b.Person, b.After)
	case PersonLeft:
		s.Seats = slices.DeleteFunc(s.Seats, func(id ID) bool { return id == b.Person })
	case SeatsOrdered:
		if samePeople(b.People, s.Seats) {
			s.Seats = slices.Clone(b.People)
		}
	case ConditionSet:
		if s.Conditions == nil {
			s.Conditions = map[Condition]bool{}
		}
		s.Conditions[b.Condition] = b.On
	}
}

// seat puts a person after another, or at the end, once.
func (f *folding) seat(person, after ID) {
	s := f.s
	if person.IsZero() {
		return
	}
	if !slices.Contains(s.Everyone, person) {
		s.Everyone = append(s.Everyone, person)
	}
	if s.Present(person) {
		return
	}
	at := slices.Index(s.Seats, after) + 1
	if at == 0 {
		at = len(s.Seats)
	}
	s.Seats = slices.Insert(s.Seats, at, person)
}

// role gives a role to somebody who took part, or empties it.
func (f *folding) role(b RoleGiven) {
	if !b.Person.IsZero() && !slices.Contains(f.s.Everyone, b.Person) {
		return
	}
	switch b.Role {
	case Facilitator:
		f.s.Facilitator = b.Person
	case NoteTaker:
		f.s.NoteTaker = b.Person
	case Presenter:
		f.s.Presenter = b.Person
	}
}

// samePeople says whether an order names exactly those who sit there.
func samePeople(order, seats []ID) bool {
	named := setOf(order)
	return len(order) == len(seats) && !slices.ContainsFunc(seats, func(id ID) bool { return !named[id] })
}
