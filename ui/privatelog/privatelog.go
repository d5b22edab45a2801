// Package privatelog brings private notes to their log: a line, another wording,
// until when they are kept. Commands call it, screens do not wait for it.
//
// There is one log of private notes about a session. It is made when the first
// thing is to be kept, also a text that is still being typed.
package privatelog

import (
	"context"
	"errors"
	"slices"

	"intervision/model"
	"intervision/sessions"
)

// tries is how often Keep appends when other programs keep being earlier, or
// when it is not clear whether it was kept.
const tries = 5

// About says what private notes are about, and whose they are.
type About struct {
	Session model.ID
	Team    model.ID
	Person  model.ID // who leads
	Started model.Instant
}

// Change is one thing to keep. Its ids are drawn once, so that keeping it again
// after an unclear answer adds nothing twice. Make it with New.
type Change struct {
	decide func(model.PrivateNotes) (model.Decision, *model.Refusal)
	drop   bool // the text that was being typed is in it
	at     model.Instant
	seat   model.ID
	log    model.ID // of a log that is made for it
	ids    [2]model.ID
}

// New makes a change of what decide answers; nil only makes sure that there is
// a log. typed says that it holds the text that was being typed.
func New(newID func() model.ID, at model.Instant, seat model.ID, typed bool, decide func(model.PrivateNotes) (model.Decision, *model.Refusal)) Change {
	return Change{decide: decide, drop: typed, at: at, seat: seat, log: newID(), ids: [2]model.ID{newID(), newID()}}
}

// At is when the change was asked for.
func (c Change) At() model.Instant { return c.at }

// Of reads the private notes about a session that have not had their time; notes
// without an id if there are none.
func Of(ctx context.Context, store sessions.Store, session model.ID, now model.Instant) (model.PrivateNotes, error) {
	rows, err := store.Private(ctx)
	i := slices.IndexFunc(rows, func(r sessions.PrivateRow) bool { return r.Session == session && !r.Over(now) })
	if i < 0 {
		return model.PrivateNotes{}, err
	}
	return Read(ctx, store, rows[i].Log)
}

// Read reads private notes. One that another program erased meanwhile is no
// error: then there are none. Of damaged ones it gives what can be read,
// together with ErrDamaged.
func Read(ctx context.Context, store sessions.Store, log model.ID) (model.PrivateNotes, error) {
	events, _, err := store.Read(ctx, log, 0, 0)
	if errors.Is(err, sessions.ErrNotFound) {
		return model.PrivateNotes{}, nil
	}
	if len(events) == 0 {
		return model.PrivateNotes{}, err
	}
	return model.FoldPrivate(log, events), err
}

// Place is where the line that is being typed is kept.
func Place(log, seat model.ID) sessions.Place {
	return sessions.Place{Log: log, Seat: seat, Step: "private"}
}

// Keep brings a change to the notes as they are now, and gives them as they are
// then. A refusal is an error (*model.Refusal). Other errors are those of
// sessions.Store; ErrNotFound says that the session is gone.
func Keep(ctx context.Context, store sessions.Store, about About, c Change) (model.PrivateNotes, error) {
	var notes model.PrivateNotes
	var err error
	for range tries {
		if notes, err = Of(ctx, store, about.Session, c.at); err != nil {
			return notes, err
		}
		a, done, no := c.append(about, notes)
		switch {
		case no != nil:
			return notes, no
		case done:
			return notes, nil
		}
		var conflict *sessions.ConflictError
		_, err = store.Append(ctx, a)
		switch {
		case err == nil:
			return Read(ctx, store, a.Log)
		case !errors.As(err, &conflict) && !errors.Is(err, sessions.ErrUnknown):
			return notes, err
		}
	}
	return notes, err
}

// append is what is to be appended; done if there is nothing.
func (c Change) append(about About, notes model.PrivateNotes) (a sessions.Append, done bool, no *model.Refusal) {
	a = sessions.Append{Log: notes.Log, Kind: sessions.PrivateLog, Expect: notes.Number}
	var d model.Decision
	if notes.Log.IsZero() {
		until := model.PrivateUntil(about.Started, c.at)
		notes = model.PrivateNotes{Log: c.log, Session: about.Session, Team: about.Team, Person: about.Person, Until: until}
		a.Log = c.log
		d.Bodies = []model.Body{model.PrivateOpened{Session: about.Session, Team: about.Team, Person: about.Person, Until: until}}
	}
	if notes.Has(c.ids[1]) {
		return a, true, nil // an answer that was unclear
	}
	if c.decide != nil {
		more, no := c.decide(notes)
		if no != nil {
			return a, false, no
		}
		d.Bodies, d.Redact = append(d.Bodies, more.Bodies...), more.Redact
	}
	a.Events, a.Redact = d.Stamp(c.drawn(a.Expect > 0), c.at, c.seat), d.Redact
	for _, e := range a.Events {
		notes = after(notes, e)
	}
	a.Private = sessions.PrivateOf(notes)
	if c.drop {
		a.Drop = []sessions.Place{Place(a.Log, c.seat)}
	}
	return a, len(a.Events) == 0, nil
}

// after is until when notes are kept after an event: all that a row tells.
func after(n model.PrivateNotes, e model.Event) model.PrivateNotes {
	if moved, ok := e.Body.(model.PrivateUntilMoved); ok {
		n.Until = moved.Until
	}
	return n
}

// drawn hands out the ids that were drawn, the first of which is for the event
// that makes the log.
func (c Change) drawn(made bool) func() model.ID {
	ids := c.ids[:]
	if made {
		ids = ids[1:]
	}
	return func() (id model.ID) {
		id, ids = ids[0], ids[1:]
		return id
	}
}
