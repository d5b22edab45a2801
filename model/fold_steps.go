package model

import "slices"

// inStep changes the state of one step. What names an entry or a person that is
// not there (any more) changes nothing.
func (f *folding) inStep(body Body) {
	switch b := body.(type) {
	case TurnTaken:
		f.turn(b)
	case Marked:
		f.mark(b)
	case Picked:
		f.pick(b)
	case Rated:
		f.rate(b)
	case Revealed:
		if st := f.step(b.Step); st != nil {
			st.Revealed = true
		}
	}
}

// turn counts a turn in the round it belongs to.
func (f *folding) turn(b TurnTaken) {
	s := f.s
	i := s.Script.Index(b.Step)
	if i < 0 {
		return
	}
	st := &s.Steps[i]
	st.waiting = ID{}
	if !slices.Contains(s.Everyone, b.Person) {
		return
	}
	st.open(s.turnIn(i).Round)
	st.Turns = append(st.Turns, b.Person)
	if !slices.Contains(st.had, b.Person) {
		st.had = append(st.had, b.Person)
	}
}

func (f *folding) mark(b Marked) {
	st := f.step(b.Step)
	switch {
	case st == nil || f.s.entryByID(b.Entry) == nil || b.Mark > Taken:
		return
	case b.Mark == NoMark:
		delete(st.Marks, b.Entry)
		return
	case st.Marks == nil:
		st.Marks = map[ID]Mark{}
	}
	st.Marks[b.Entry] = b.Mark
}

func (f *folding) pick(b Picked) {
	s := f.s
	i := s.Script.Index(b.Step)
	switch {
	case i < 0,
		b.Choice != "" && !s.Script.Steps[i].has(b.Choice),
		!b.Entry.IsZero() && s.entryByID(b.Entry) == nil,
		!b.Person.IsZero() && !slices.Contains(s.Everyone, b.Person):
		return
	}
	st := &s.Steps[i]
	st.Choice, st.Entry, st.Person = b.Choice, b.Entry, b.Person
}

func (f *folding) rate(b Rated) {
	i := f.s.Script.Index(b.Step)
	if i < 0 || !f.s.Script.Steps[i].counts(b) {
		return
	}
	st := &f.s.Steps[i]
	st.Ratings = slices.DeleteFunc(st.Ratings, func(r Rated) bool { return r.Item == b.Item })
	st.Ratings = append(st.Ratings, b)
	if st.Present == nil {
		st.Present = map[string]int{}
	}
	st.Present[b.Item] = len(f.s.Seats)
}

// counts says whether a rating answers the step's question or one of its
// choices, a count for each value of the scale.
func (s *Step) counts(r Rated) bool {
	if (len(s.Choices) > 0 || r.Item != "") && !s.has(r.Item) {
		return false
	}
	for _, n := range r.Counts {
		if n < 0 {
			return false
		}
	}
	return s.Capture == CaptureRating && len(r.Counts) == s.Scale.To-s.Scale.From+1
}
