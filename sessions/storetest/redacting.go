package storetest

import (
	"errors"

	"intervision/model"
	"intervision/sessions"
)

var redacting = []promise{
	{"redact/number, id, time and kind stay, the rest goes", with(redactionEmpties)},
	{"redact/events and redactions are one", with(redactionWithEvents)},
	{"redact/an event added in the same append can be empty at once", with(redactionAtOnce)},
	{"redact/a refused append redacts nothing", with(redactionRefused)},
	{"redact/what is not there is not found, and nothing is done", with(redactionOfNothing)},
	{"redact/again changes nothing", with(redactionAgain)},
	{"redact/what a newer program wrote goes too", with(redactionOfNewer)},
}

// redact empties stored events and says what the log should hold then.
func (f *fixture) redact(ids ...model.ID) {
	f.Helper()
	a := f.appendOf()
	a.Redact = ids
	before := f.head
	f.must(a)
	if f.head.Number != before.Number || f.head.Generation <= before.Generation {
		f.Fatalf("the head went from %+v to %+v", before, f.head)
	}
	f.emptied(ids...)
}

// emptied is what redaction makes of the fixture's own events.
func (f *fixture) emptied(ids ...model.ID) {
	for _, id := range ids {
		for i, e := range f.events {
			if e.ID == id {
				f.events[i].Body, f.events[i].Raw = model.Redacted{Was: e.Body.Kind()}, nil
			}
		}
	}
}

func redactionEmpties(f *fixture) {
	f.keep(f.event("een"), f.event("twee"), f.event("drie"))
	f.redact(f.events[1].ID)
	f.holds()
	f.keep(f.event("vier"))
	f.redact(f.events[0].ID, f.events[3].ID)
	f.holds()
}

func redactionWithEvents(f *fixture) {
	f.keep(f.event("een"), f.event("twee"))
	closing := f.event("")
	closing.Body = model.Closed{}
	a := f.appendOf(closing)
	a.Redact = []model.ID{f.events[0].ID}
	f.must(a)
	closing.Number = 3
	f.events = append(f.events, closing)
	f.emptied(f.events[0].ID)
	f.holds()
	generation := f.head.Generation
	f.must(a) // the answer got lost
	if f.head.Generation != generation || generation == 0 {
		f.Errorf("the generation went from %d to %d", generation, f.head.Generation)
	}
	f.holds()
}

func redactionAtOnce(f *fixture) {
	f.keep(f.event("een"))
	before, e := f.head, f.event("meteen weg")
	a := f.appendOf(e)
	a.Redact = []model.ID{e.ID}
	f.must(a)
	if f.head.Generation <= before.Generation {
		f.Errorf("the generation stayed %d", f.head.Generation)
	}
	e.Number = 2
	f.events = append(f.events, e)
	f.emptied(e.ID)
	f.holds()
}

func redactionRefused(f *fixture) {
	f.keep(f.event("een"), f.event("twee"))
	a := f.appendOf(f.event("drie"))
	a.Expect, a.Redact = 1, []model.ID{f.events[0].ID}
	var conflict *sessions.ConflictError
	if _, err := f.store.Append(f.ctx, a); !errors.As(err, &conflict) {
		f.Errorf("got %v", err)
	}
	f.holds()
}

func redactionOfNothing(f *fixture) {
	f.keep(f.event("een"))
	a := f.appendOf(f.event("twee"))
	a.Redact = []model.ID{f.events[0].ID, f.id()}
	if _, err := f.store.Append(f.ctx, a); !errors.Is(err, sessions.ErrNotFound) {
		f.Errorf("got %v", err)
	}
	f.holds()
}

func redactionAgain(f *fixture) {
	f.keep(f.event("een"))
	f.redact(f.events[0].ID)
	a := f.appendOf()
	a.Redact = []model.ID{f.events[0].ID}
	before := f.head
	f.must(a)
	if f.head != before {
		f.Errorf("the head went from %+v to %+v", before, f.head)
	}
	f.holds()
}

func redactionOfNewer(f *fixture) {
	e := f.event("")
	e.Body, e.Raw = model.Unknown{Of: 4711}, []byte{0x63, 'n', 'e', 'w'}
	f.keep(e)
	f.redact(e.ID)
	f.holds()
}
