package sessions

import (
	"fmt"

	"intervision/model"
)

// Change is what an append comes down to in a log as it stands.
type Change struct {
	Head   Head          // afterwards
	Add    []model.Event // numbered from the old head on; those redacted at once are empty already
	Redact []model.ID    // stored events to empty
	Done   bool          // all of it is there already: nothing is to be written
}

// Change works out, for every engine alike, what a does to a log whose head is
// head. find says of an id whether the log has an event with it, and whether
// that one is redacted. Errors: *ConflictError, ErrNotFound, ErrTooLarge.
func (a Append) Change(head Head, find func(model.ID) (redacted, found bool)) (Change, error) {
	if len(a.Events) > MaxAppend {
		return Change{}, fmt.Errorf("%w: %d events of %d", ErrTooLarge, len(a.Events), MaxAppend)
	}
	empty, done := a.wanted(find)
	if head.Number != a.Expect {
		if done && head.Number > 0 {
			return Change{Head: head, Done: true}, nil
		}
		return Change{}, &ConflictError{Head: head}
	}
	c := Change{Head: head}
	for _, e := range a.Events {
		if _, known := find(e.ID); known || c.adds(e.ID) {
			continue
		}
		c.Head.Number++
		e.Number = c.Head.Number
		if empty[e.ID] {
			e.Body, e.Raw = model.Redacted{Was: e.Body.Kind()}, nil
		}
		c.Add = append(c.Add, e)
	}
	return c, c.redact(a.Redact, find)
}

// Change works out what bringing in l does to a log whose head is head.
// Errors: *ConflictError if that is not its Expect, ErrNotFound if neither the
// log nor l has an event.
func (l Log) Change(head Head) (Change, error) {
	if head.Number != l.Expect {
		return Change{}, &ConflictError{Head: head}
	}
	c := Change{Head: head, Add: make([]model.Event, len(l.Events))}
	for i, e := range l.Events {
		c.Head.Number++
		e.Number = c.Head.Number
		c.Add[i] = e
	}
	if c.Head.Number == 0 {
		return Change{}, ErrNotFound
	}
	return c, nil
}

// wanted gives the ids to redact, and whether every event and every redaction
// is there already.
func (a Append) wanted(find func(model.ID) (redacted, found bool)) (empty map[model.ID]bool, done bool) {
	done = len(a.Events)+len(a.Redact) > 0
	for _, e := range a.Events {
		_, found := find(e.ID)
		done = done && found
	}
	empty = make(map[model.ID]bool, len(a.Redact))
	for _, id := range a.Redact {
		empty[id] = true
		redacted, _ := find(id)
		done = done && redacted
	}
	return empty, done
}

// redact adds the redactions that are new; one that names nothing is an error.
func (c *Change) redact(ids []model.ID, find func(model.ID) (redacted, found bool)) error {
	if c.Head.Number == 0 {
		return ErrNotFound
	}
	grows := false
	for _, id := range ids {
		redacted, found := find(id)
		switch {
		case !found && !c.adds(id):
			return fmt.Errorf("%w: event %s", ErrNotFound, id)
		case found && !redacted:
			c.Redact = append(c.Redact, id)
		}
		grows = grows || !redacted
	}
	if grows {
		c.Head.Generation++
	}
	return nil
}

func (c *Change) adds(id model.ID) bool {
	for i := range c.Add {
		if c.Add[i].ID == id {
			return true
		}
	}
	return false
}
