package sessions

import (
	"errors"
	"testing"

	"intervision/model"
)

func parked(n int) model.Event {
	return model.Event{ID: num(n), Lead: num(n), Body: model.Parked{Text: "x"}}
}

// a log of events 1, 2 and 3, of which 2 is redacted.
func threeEvents(id model.ID) (redacted, found bool) {
	return id == num(2), id == num(1) || id == num(2) || id == num(3)
}

func TestWhatAnAppendComesDownTo(t *testing.T) {
	at3 := Head{Number: 3, Generation: 1}
	for name, c := range map[string]struct {
		head     Head
		a        Append
		add      int
		redact   int
		after    Head
		done     bool
		conflict bool
		err      error
	}{
		"new":                      {head: at3, a: Append{Expect: 3, Events: []model.Event{parked(4), parked(5)}}, add: 2, after: Head{5, 1}},
		"first":                    {head: Head{}, a: Append{Events: []model.Event{parked(4)}}, add: 1, after: Head{1, 0}},
		"known is skipped":         {head: at3, a: Append{Expect: 3, Events: []model.Event{parked(3), parked(4)}}, add: 1, after: Head{4, 1}},
		"twice in one":             {head: at3, a: Append{Expect: 3, Events: []model.Event{parked(4), parked(4)}}, add: 1, after: Head{4, 1}},
		"again, expecting less":    {head: at3, a: Append{Expect: 2, Events: []model.Event{parked(3)}}, done: true, after: at3},
		"again with redaction":     {head: at3, a: Append{Expect: 2, Events: []model.Event{parked(3)}, Redact: []model.ID{num(2)}}, done: true, after: at3},
		"redaction is not there":   {head: at3, a: Append{Expect: 2, Events: []model.Event{parked(3)}, Redact: []model.ID{num(1)}}, conflict: true},
		"moved on":                 {head: at3, a: Append{Expect: 2, Events: []model.Event{parked(4)}}, conflict: true},
		"half of it is there":      {head: at3, a: Append{Expect: 2, Events: []model.Event{parked(3), parked(4)}}, conflict: true},
		"drafts only, moved on":    {head: at3, a: Append{Expect: 2, Drop: []Place{{}}}, conflict: true},
		"redact":                   {head: at3, a: Append{Expect: 3, Redact: []model.ID{num(1), num(3)}}, redact: 2, after: Head{3, 2}},
		"redact again":             {head: at3, a: Append{Expect: 3, Redact: []model.ID{num(2)}}, after: at3},
		"redact what is added":     {head: at3, a: Append{Expect: 3, Events: []model.Event{parked(4)}, Redact: []model.ID{num(4)}}, add: 1, after: Head{4, 2}},
		"redact nothing we have":   {head: at3, a: Append{Expect: 3, Redact: []model.ID{num(9)}}, err: ErrNotFound},
		"nothing in no log":        {head: Head{}, a: Append{}, err: ErrNotFound},
		"expecting what never was": {head: Head{}, a: Append{Expect: 3, Events: []model.Event{parked(4)}}, conflict: true},
		"too many":                 {head: at3, a: Append{Expect: 3, Events: make([]model.Event, MaxAppend+1)}, err: ErrTooLarge},
	} {
		find := threeEvents
		if c.head.Number == 0 {
			find = func(model.ID) (bool, bool) { return false, false }
		}
		got, err := c.a.Change(c.head, find)
		var conflict *ConflictError
		switch {
		case c.conflict:
			if !errors.As(err, &conflict) || conflict.Head != c.head {
				t.Errorf("%s: %+v, %v", name, got, err)
			}
		case !errors.Is(err, c.err):
			t.Errorf("%s: %v, want %v", name, err, c.err)
		case c.err == nil && (len(got.Add) != c.add || len(got.Redact) != c.redact || got.Head != c.after || got.Done != c.done):
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestAddedEventsAreNumberedAndRedactedOnesEmpty(t *testing.T) {
	a := Append{Expect: 3, Events: []model.Event{parked(4), parked(5)}, Redact: []model.ID{num(5)}}
	c, err := a.Change(Head{Number: 3}, threeEvents)
	if err != nil {
		t.Fatal(err)
	}
	if c.Add[0].Number != 4 || c.Add[1].Number != 5 || c.Add[0].Body != (model.Parked{Text: "x"}) || c.Add[1].Body != (model.Redacted{Was: model.KindParked}) {
		t.Fatalf("got %+v", c.Add)
	}
	if a.Events[1].Body != (model.Parked{Text: "x"}) || a.Events[0].Number != 0 {
		t.Fatal("the events handed in were changed")
	}
}

func TestWhatBringingInComesDownTo(t *testing.T) {
	in := Log{Expect: 2, Events: []model.Event{parked(8), parked(9)}}
	c, err := in.Change(Head{Number: 2, Generation: 5})
	if err != nil || c.Head != (Head{4, 5}) || c.Add[0].Number != 3 || c.Add[1].Number != 4 || in.Events[0].Number != 0 {
		t.Fatalf("got %+v, %v", c, err)
	}
	var conflict *ConflictError
	if _, err := in.Change(Head{Number: 3}); !errors.As(err, &conflict) {
		t.Errorf("expecting less: %v", err)
	}
	if _, err := (Log{}).Change(Head{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("nothing into nothing: %v", err)
	}
}
