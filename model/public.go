package model

import "slices"

// projection makes the parts of a Room.
type projection struct {
	s    Session
	team Team
}

func (p projection) name(id ID) string {
	if id.IsZero() {
		return ""
	}
	return p.s.NameOf(p.team, id)
}

func (p projection) names(ids []ID) []string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		names = append(names, p.name(id))
	}
	return names
}

func (p projection) people() []RoomPerson {
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

func (p projection) rail() []RailStep {
	var rail []RailStep
	for i := range p.s.Script.Steps {
		step := &p.s.Script.Steps[i]
		entered := p.s.Steps[i].Entered
		if !p.s.applies(i) && i != p.s.Step && !entered {
			if i > p.s.Step || !p.s.Steps[i].Planned {
				continue
			}
		}
		titles := make(map[string]string, len(step.Words))
		for lang, w := range step.Words {
			titles[lang] = w.Title
		}
		rail = append(rail, RailStep{Titles: titles, Part: step.Part, State: p.railState(i, entered)})
	}
	return rail
}

func (p projection) railState(i int, entered bool) RailState {
	switch {
	case p.s.State == StateClosed && entered:
		return RailDone
	case i == p.s.Step:
		return RailNow
	case i > p.s.Step:
		return RailComing
	case entered:
		return RailDone
	}
	return RailSkipped
}

func (p projection) pin() Pin {
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
func (p projection) fill(r *Room, step *Step) {
	st := p.s.Now()
	if p.s.HasTurns(step) {
		turn := p.s.Turn()
		r.Turn = RoomTurn{On: true, Now: p.name(turn.Person), Then: p.names(turn.Then)}
	}
	r.Awaiting = !p.s.AwaitsAnswer().IsZero()
	r.Ratings, r.Chosen, r.Picked = st.Ratings, st.Choice, p.name(st.Person)
	if uses := p.s.Script.Index(step.Uses); uses >= 0 {
		r.Chosen = p.s.Steps[uses].Choice
		r.Step.Choices = p.s.Script.Steps[uses].Choices
	}
	if step.Has(Advice) {
		for _, line := range p.s.Parked {
			r.Parked = append(r.Parked, line.Text)
		}
	}
	if step.Has(LastLook) || step.Has(Goodbye) {
		r.Record = p.record()
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

// entries adds what was kept in the step, or in the step it works on.
func (p projection) entries(r *Room, step *Step, st *StepState) {
	kept := p.s.EntriesOf(step.ID)
	if step.Of != "" {
		kept = append(p.s.EntriesOf(step.Of), kept...)
	}
	at := map[ID]int{}
	for _, e := range kept {
		switch i, isAnswer := at[e.To]; {
		case p.hidden(e):
			r.Hidden = true
			r.Written++
		case !e.To.IsZero() && isAnswer:
			r.Entries[i].Answer = append(r.Entries[i].Answer, e.Text)
		default:
			at[e.ID] = len(r.Entries)
			r.Entries = append(r.Entries, RoomEntry{ID: e.ID, Text: e.Text, Column: e.Column, Mark: shownMark(st.Marks[e.ID])})
		}
	}
}

// record is the session's record without what was never revealed.
func (p projection) record() []RecordLine {
	return slices.DeleteFunc(p.s.Record(), func(line RecordLine) bool {
		e := p.s.entryByID(line.ID)
		return e != nil && p.hidden(*e)
	})
}

// hidden says whether an entry was written in silence and not revealed.
func (p projection) hidden(e Entry) bool {
	i := p.s.Script.Index(e.Step)
	return e.Private && (i < 0 || !p.s.Steps[i].Revealed)
}

// shownMark leaves out what would look like a rejection.
func shownMark(m Mark) Mark {
	switch m {
	case Recognise, Warm, Taken:
		return m
	}
	return NoMark
}

// Record lists what will be kept, or was, as the presenter sees it before the
// end: the case, the question's wordings, entries and intentions at the level
// that was agreed.
func (s Session) Record() []RecordLine {
	gone := map[ID]bool{}
	if s.State == StateRunning {
		for _, id := range s.notKept() {
			gone[id] = true
		}
	}
	var lines []RecordLine
	for i := range s.events {
		e := &s.events[i]
		if s.dead[e.ID] || gone[e.ID] {
			continue
		}
		if line, ok := s.recordLine(e); ok {
			lines = append(lines, line)
		}
	}
	return lines
}

func (s Session) recordLine(e *Event) (RecordLine, bool) {
	line := RecordLine{ID: e.ID, Kind: e.Body.Kind()}
	switch b := e.Body.(type) {
	case CaseNamed:
		line.Text = b.Text
		return line, b.Text == s.Case
	case QuestionWorded:
		line.Text, line.Step = b.Text, b.Step
	case Parked:
		line.Text = b.Text
	case EntryAdded, EntryEdited, IntentionMade, IntentionEdited:
		return s.currentWording(e, line)
	default:
		return line, false
	}
	return line, true
}

// currentWording is the line of an entry or intention as it reads now, at the
// place where it was first worded.
func (s Session) currentWording(e *Event, line RecordLine) (RecordLine, bool) {
	of, _ := wording(e)
	line.ID, line.Kind = of.id, of.kind
	if entry := s.entryByID(of.id); entry != nil && of.kind == KindEntryAdded {
		line.Text, line.Step = entry.Text, entry.Step
		return line, s.firstWording(e, of)
	}
	if k := s.intention(of.id); k != nil && of.kind == KindIntentionMade {
		line.Text, line.When, line.Step = k.Then, k.When, k.Step
		return line, s.firstWording(e, of)
	}
	return line, false
}

// firstWording says whether e is the earliest event that still words of.
func (s Session) firstWording(e *Event, of wordingOf) bool {
	for i := range s.events {
		if got, ok := wording(&s.events[i]); ok && got == of && !s.dead[s.events[i].ID] {
			return s.events[i].ID == e.ID
		}
	}
	return false
}
