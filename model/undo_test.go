package model

import (
	"slices"
	"testing"
)

func (m *meeting) undo() { m.Helper(); m.do(Undo{Seat: seatOne}) }
func (m *meeting) redo() { m.Helper(); m.do(Redo{Seat: seatOne}) }

func TestADecisionIsTakenBackWhole(t *testing.T) {
	m := at(t, "standpoints")
	m.write("een zin") // an entry and a turn
	m.undo()
	if len(m.s.Entries) != 0 || m.s.Turn().Person != fatima {
		t.Fatalf("%v, %v", m.s.Entries, m.s.Turn())
	}
	m.redo()
	if len(m.s.Entries) != 1 || m.s.Turn().Person != sem {
		t.Fatalf("%v, %v", m.s.Entries, m.s.Turn())
	}
}

func TestUndoToTheBeginningAndBack(t *testing.T) {
	m := started(t, fullScript())
	m.no(Undo{Seat: seatOne}, RuleNoUndo)
	m.no(Redo{Seat: seatOne}, RuleNoRedo)
	views := []string{view(m.s)}
	for _, r := range []Request{
		Agree{KeepingAgreed{Level: KeepEverything}}, Begin{Now: m.now}, GoTo{From: "open-welcome", To: "open-case"},
		Pick{Step: "open-case", Person: joris}, GoTo{From: "open-case", To: "info"}, Write{Step: "info", Text: "vraag"},
		Write{Step: "info", Text: "antwoord"}, TakeTurn{Step: "info"}, Park{Text: "raad"}, Word{Text: "Hoe?"}, Word{Text: "Hoe dan?"},
		Extend{Step: "info", Minutes: 2}, Leave{Person: sem}, Arrive{Person: daan}, SetCondition{Condition: BossPresent, On: true}, StopCase{}, KeepCase{},
	} {
		m.do(r)
		views = append(views, view(m.s))
	}
	for i := len(views) - 2; i >= 0; i-- {
		m.undo()
		if got := view(m.s); got != views[i] {
			t.Fatalf("%d decisions left:\n%s\nwas\n%s", i, got, views[i])
		}
	}
	m.no(Undo{Seat: seatOne}, RuleNoUndo)
	for _, want := range views[1:] {
		m.redo()
		if got := view(m.s); got != want {
			t.Fatalf("brought back:\n%s\nwas\n%s", got, want)
		}
	}
	m.no(Redo{Seat: seatOne}, RuleNoRedo)
}

func TestSomethingNewForgetsWhatWasUndone(t *testing.T) {
	m := at(t, "collect")
	m.write("een")
	m.undo()
	m.write("twee")
	m.no(Redo{Seat: seatOne}, RuleNoRedo)
	m.undo()
	m.redo()
	same(t, "texts", m.texts("collect"), []string{"twee"})
}

// The clock's own events are no decisions: they do not stand in the way.
func TestTheClockIsNotTakenBack(t *testing.T) {
	m := at(t, "collect")
	m.write("een")
	m.after(Minute).do(Pause{At: m.now})
	m.after(Minute).do(Resume{At: m.now})
	m.do(Bridge{Alive: m.now, Now: m.now.Add(Hour)})
	m.undo()
	same(t, "the line went", m.texts("collect"), nil)
	m.do(Pause{At: m.now.Add(2 * Hour)})
	m.redo()
	same(t, "and is back", m.texts("collect"), []string{"een"})
	equal(t, "paused all the while", m.s.Running(), false)
}

func TestEverySeatTakesBackItsOwn(t *testing.T) {
	m := at(t, "collect")
	m.write("van een")
	m.as(seatTwo, Write{Step: "collect", Text: "van twee"})
	m.undo()
	same(t, "the newest of this seat", m.texts("collect"), []string{"van twee"})
	m.as(seatTwo, Undo{Seat: seatTwo})
	same(t, "and of that", m.texts("collect"), nil)
	m.no(Redo{Seat: ID{9}}, RuleNoRedo)
	m.no(Undo{Seat: seatTwo}, RuleNoUndo)
	m.as(seatTwo, Redo{Seat: seatTwo})
	m.redo()
	same(t, "in their old order", m.texts("collect"), []string{"van een", "van twee"})
}

// A restart reads the log again: nothing is only in memory.
func TestUndoAfterARestart(t *testing.T) {
	m := at(t, "collect")
	m.write("een")
	m.write("twee")
	m.undo()
	m.s = Fold(m.s.Script, slices.Clone(m.s.Events()))
	m.undo()
	same(t, "both", m.texts("collect"), nil)
	m.s = Fold(m.s.Script, slices.Clone(m.s.Events()))
	m.redo()
	m.redo()
	same(t, "back", m.texts("collect"), []string{"een", "twee"})
}

func TestAStrikeIsTakenBack(t *testing.T) {
	m := at(t, "collect")
	e := m.write("een")
	m.do(Strike{IDs: []ID{e}})
	m.undo()
	same(t, "back", m.texts("collect"), []string{"een"})
	m.redo()
	same(t, "struck again", m.texts("collect"), nil)
	m.undo()
	m.undo()
	same(t, "the entry itself", m.texts("collect"), nil)
}

// What somebody else struck does not come back because its writer undoes and
// redoes the writing.
func TestRedoDoesNotUndoAStrike(t *testing.T) {
	m := at(t, "collect")
	e := m.write("een")
	m.as(seatTwo, Strike{IDs: []ID{e}})
	m.undo()
	m.redo()
	same(t, "still struck", m.texts("collect"), nil)
	m.as(seatTwo, Undo{Seat: seatTwo})
	same(t, "until that is taken back", m.texts("collect"), []string{"een"})
}

// What refers to a thing that was taken back hides, and returns with it.
func TestWhatRefersHides(t *testing.T) {
	m := at(t, "advice")
	e := m.as(seatTwo, Write{Step: "advice", Text: "een"})
	m.do(Edit{Entry: e, Text: "een, beter"})
	m.to("mark").do(MarkEntry{Step: "mark", Entry: e, Mark: Taken})
	m.to("choose").do(Pick{Step: "choose", Entry: e})
	m.to("info")
	q := m.as(seatTwo, Write{Step: "info", Text: "vraag"})
	m.write("antwoord")
	m.as(seatTwo, Undo{Seat: seatTwo})
	m.as(seatTwo, Undo{Seat: seatTwo})
	s := m.s
	if len(s.Entries) != 0 || len(s.Steps[s.Script.Index("mark")].Marks) != 0 || !s.Steps[s.Script.Index("choose")].Entry.IsZero() {
		t.Fatalf("%+v", s.Entries)
	}
	m.as(seatTwo, Redo{Seat: seatTwo})
	m.as(seatTwo, Redo{Seat: seatTwo})
	s = m.s
	if s.entryByID(e).Text != "een, beter" || s.Steps[s.Script.Index("mark")].Marks[e] != Taken || s.Steps[s.Script.Index("choose")].Entry != e {
		t.Fatalf("%+v", s.Entries)
	}
	equal(t, "the answer too", s.Entries[2].To, q)
}

// Another seat went on from a step that is taken back: the group is where the
// taking back leads, and the step returns with it.
func TestAStepUnderAnothersFeet(t *testing.T) {
	m := begun(t, fullScript(), presenter(joris))
	m.next()
	m.as(seatTwo, Next{From: m.s.stepID()})
	equal(t, "went on", m.s.stepID(), "situation")
	m.undo()
	equal(t, "back", m.s.stepID(), "open-welcome")
	m.redo()
	equal(t, "and there again", m.s.stepID(), "situation")
}

func TestUndoOfAnEdit(t *testing.T) {
	m := at(t, "collect")
	e := m.write("een")
	m.do(Edit{Entry: e, Text: "twee"})
	m.do(Edit{Entry: e, Text: "drie"})
	m.undo()
	same(t, "the wording before", m.texts("collect"), []string{"twee"})
	m.undo()
	same(t, "the first", m.texts("collect"), []string{"een"})
}

func TestTheStartIsNotTakenBack(t *testing.T) {
	m := started(t, fullScript(), keeping(KeepNothing), func(r *StartWith) { r.Conditions = []Condition{BossPresent} })
	m.no(Undo{Seat: seatOne}, RuleNoUndo)
	id := m.s.Events()[0].ID
	for _, b := range []Body{Retracted{IDs: []ID{id}}, Retracted{IDs: []ID{id}, Undo: true}} {
		equal(t, "whatever a log says", len(m.s.Apply(Event{ID: eventID(900), Body: b}).Seats), 4)
	}
}

// Events of one append belong together; events without a lead stand alone.
func TestEventsWithoutALead(t *testing.T) {
	m := at(t, "collect")
	for _, text := range []string{"een", "twee"} {
		m.put(Event{ID: m.newID(), By: seatOne, At: m.now, Body: EntryAdded{Step: "collect", Text: text}})
	}
	m.undo()
	same(t, "one", m.texts("collect"), []string{"een"})
}

// Two programs of one seat take the same decision back at the same moment.
func TestTakenBackTwice(t *testing.T) {
	m := at(t, "collect")
	m.write("een")
	m.write("twee")
	d, _ := m.s.Decide(Undo{Seat: seatOne})
	m.append(d)
	m.append(d)
	same(t, "once", m.texts("collect"), []string{"een"})
	m.undo()
	same(t, "the one before can be", m.texts("collect"), nil)
	m.redo()
	m.redo()
	same(t, "and both come back", m.texts("collect"), []string{"een", "twee"})
}

func TestRetractionsReachOnlyBack(t *testing.T) {
	m := at(t, "collect")
	later := eventID(700)
	m.put(Event{ID: m.newID(), Body: Retracted{IDs: []ID{later}}})
	m.put(Event{ID: later, Body: EntryAdded{Step: "collect", Text: "later"}})
	same(t, "said afterwards", m.texts("collect"), []string{"later"})
	self := eventID(701)
	m.put(Event{ID: self, Body: Retracted{IDs: []ID{self, later}}})
	same(t, "naming itself", m.texts("collect"), nil)
}
