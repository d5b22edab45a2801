package model

import "slices"

// projection makes the parts of a Room.
type projection struct {
	s    Session
	team Team
}

func (p *projection) name(id ID) string {
	if id.IsZero() {
		return ""
	}
	return p.s.NameOf(p.team, id)
}

func (p *projection) names(ids []ID) []string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, p.name(id))
	}
	return names
}

func (p *projection) people() []RoomPerson {
	var out []RoomPerson
	for _, id := range p.s.Seats {
		person := RoomPerson{Name: p.name(id), NoteTaker: id == p.s.NoteTaker}
		if id == p.s.Facilitator {
			person.Roles = append(person.Roles, Facilitator)
		}
		if id == p.s.Presenter {
			person.Roles = append(person.Roles, Presenter)
		}
		out = append(out, person)
	}
	return out
}

func (p *projection) rail() []RailStep {
	var rail []RailStep
	for i := range p.s.Script.Steps {
		step := &p.s.Script.Steps[i]
		if step.Has(Welcome) && !p.s.Steps[i].Entered {
			continue // it was said while the clock did not run
		}
		entered := p.s.Steps[i].Entered
		if !p.s.onRail(i) {
			continue
		}
		titles := make(map[string]string, len(step.Words))
		for lang, w := range step.Words {
			titles[lang] = w.Title
		}
		rail = append(rail, RailStep{Titles: titles, Part: step.Part, State: p.railState(i, entered)})
	}
	return rail
}

// onRail says whether the group comes to a step, has been there, or passed it
// over.
func (s Session) onRail(i int) bool {
	st := &s.Steps[i]
	return i == s.Step || st.Entered || s.applies(i) || (i < s.Step && st.Planned)
}

func (p *projection) railState(i int, entered bool) RailState {
	switch {
	case p.s.State == StateClosed && entered:
		return RailDone
	case p.s.State == StateClosed:
		return RailSkipped
	case i == p.s.Step:
		return RailNow
	case i > p.s.Step:
		return RailComing
	case entered:
		return RailDone
	}
	return RailSkipped
}

func (p *projection) pin() Pin {
	if p.s.othersTurn() {
		return Pin{}
	}
	if q := p.s.Question(); q != "" {
		return Pin{Question: true, Text: q}
	}
	return Pin{Text: p.s.Case}
}

func roomStep(step *Step) RoomStep {
	words := make(map[string]RoomWords, len(step.Words))
	for lang, w := range step.Words {
		words[lang] = RoomWords{Title: w.Title, Room: w.Room, Say: w.Say, Guard: w.Guard}
	}
	return RoomStep{
		ID: step.ID, Part: step.Part, Capture: step.Capture, Speaks: step.Speaks, Stance: step.Stance, Pins: step.Pins,
		Provides: step.Provides, Marks: step.Marks, Scale: step.Scale, Choices: step.Choices, Words: words,
	}
}

// fill adds what the current step shows.
func (p *projection) fill(r *Room, step *Step) {
	st := p.s.Now()
	if p.s.HasTurns(step) {
		turn := p.s.Turn()
		r.Turn = RoomTurn{On: true, Now: p.name(turn.Person), Then: p.names(turn.Then), Row: p.row(step, turn)}
		if step.Repeats() { // the next round
			r.Turn.Then = append(r.Turn.Then, p.names(turn.Had)...)
		}
	}
	r.Awaiting = !p.s.AwaitsAnswer().IsZero()
	r.Ratings, r.Revealed = p.ratings(step, st), st.Revealed
	r.ReadOut, r.Turning = p.readOut(step), p.turning(step)
	p.picked(r, st)
	if uses := p.s.Script.Index(step.Uses); uses >= 0 {
		p.picked(r, &p.s.Steps[uses])
		r.Step.Choices = p.s.Script.Steps[uses].Choices
	}
	for _, line := range p.s.Parked {
		if line.shownIn == p.s.Step {
			r.Parked = append(r.Parked, line.Text)
		}
	}
	if step.Has(LastLook) || step.Has(Goodbye) || p.s.State == StateClosed {
		r.Record, r.Unrevealed = p.record(), p.unrevealed()
	}
	for _, k := range p.s.Intentions {
		if k.Step == step.ID {
			shown := k.Intention
			shown.Owner = ID{}
			r.Intend = append(r.Intend, shown)
		}
	}
	p.entries(r, step, st)
}

// picked adds what was chosen in a pick step.
func (p *projection) picked(r *Room, st *StepState) {
	r.Chosen, r.Picked, r.PickedText = st.Choice, p.name(st.Person), ""
	if e := p.s.entryByID(st.Entry); e != nil && !p.s.hidden(e.EntryAdded) {
		r.PickedText = e.Text
	}
}

// entries adds what was kept in the step, or in the step it works on.
func (p *projection) entries(r *Room, step *Step, st *StepState) {
	at, wrote := map[ID]int{}, map[ID]bool{}
	for _, of := range []string{step.Of, step.ID} {
		for i := range p.s.Entries {
			if e := &p.s.Entries[i]; e.Step != of || of == "" {
				continue
			} else if p.s.hidden(e.EntryAdded) {
				r.Hidden = true
				r.Written += p.writer(wrote, e)
			} else if q, asked := at[e.To]; asked && !e.To.IsZero() {
				r.Entries[q].Answer = append(r.Entries[q].Answer, e.Text)
			} else {
				at[e.ID] = len(r.Entries)
				r.Entries = append(r.Entries, RoomEntry{
					ID: e.ID, Text: e.Text, Column: e.Column, Mark: shownMark(st.Marks[e.ID]), Picked: e.ID == st.Entry,
				})
			}
		}
	}
	if step.Capture == CaptureColumns {
		byColumn(step, r.Entries)
	}
}

// byColumn puts the entries of a step with columns in the order of its headings;
// within one they stay as they came.
func byColumn(step *Step, entries []RoomEntry) {
	place := func(e RoomEntry) int {
		at := slices.IndexFunc(step.Choices, func(c Choice) bool { return c.ID == e.Column })
		if at < 0 {
			return len(step.Choices)
		}
		return at
	}
	slices.SortStableFunc(entries, func(a, b RoomEntry) int { return place(a) - place(b) })
}

// writer counts somebody once; a text of nobody's counts each time.
func (p *projection) writer(wrote map[ID]bool, e *Entry) int {
	if wrote[e.Person] {
		return 0
	}
	wrote[e.Person] = !e.Person.IsZero()
	return 1
}

// unrevealed counts the lines written in silence that nobody was shown.
func (p *projection) unrevealed() int {
	n := 0
	for i := range p.s.Entries {
		if p.s.hidden(p.s.Entries[i].EntryAdded) {
			n++
		}
	}
	return n
}

// record is the session's record without what was never revealed.
func (p *projection) record() []RecordLine {
	return slices.DeleteFunc(p.s.Record(), func(line RecordLine) bool {
		e := p.s.entryByID(line.ID)
		return e != nil && p.s.hidden(e.EntryAdded)
	})
}

// shownMark leaves out what would look like a rejection.
func shownMark(m Mark) Mark {
	switch m {
	case Recognise, Warm, Taken:
		return m
	}
	return NoMark
}
