package storetest

import (
	"errors"
	"reflect"
	"testing"

	"intervision/model"
	"intervision/sessions"
)

var drafting = []promise{
	{"drafts/the last text of every place", with(draftsOfPlaces)},
	{"drafts/an empty text deletes", with(draftsDeleted)},
	{"drafts/are nobody else's", with(draftsApart)},
	{"drafts/of a session that is closed are not kept", with(draftsClosed)},
	{"drafts/of a log that is not there are not kept", with(draftsOfNothing)},
	{"drafts/of private notes are kept when their session is closed", with(draftsPrivate)},
	{"drafts/one on its way when another store closes is not kept", draftsClosedAcross},
	{"alive/the last sign of life", with(aliveLast)},
	{"scripts/come back by their hash", with(scriptByHash)},
	{"scripts/an unknown hash is not found", with(scriptNotFound)},
}

func draftsOfPlaces(f *fixture) {
	f.keep(f.event("een"))
	f.draft("ideas", "ha")
	f.draft("ideas", "half een zin\nen meer  ")
	f.draft("ideas/when", "als é")
	p := sessions.Place{Log: f.log, Seat: f.id(), Step: "other seat"}
	if err := f.store.SaveDraft(f.ctx, sessions.Draft{Place: p, Text: "ook"}); err != nil {
		f.Fatal(err)
	}
	want := map[string]string{"ideas": "half een zin\nen meer  ", "ideas/when": "als é", "other seat": "ook"}
	if got := f.texts(f.log); !reflect.DeepEqual(got, want) {
		f.Errorf("got %v", got)
	}
	drafts, err := f.store.DraftsOf(f.ctx, f.log)
	if err != nil {
		f.Fatal(err)
	}
	for _, d := range drafts {
		if d.Log != f.log || d.Step == "other seat" && d.Seat != p.Seat {
			f.Errorf("a draft says it lies at %+v", d.Place)
		}
	}
}

func draftsDeleted(f *fixture) {
	f.keep(f.event("een"))
	f.draft("ideas", "half een zin")
	f.draft("advice", "blijft")
	f.draft("ideas", "")
	f.draft("never typed", "")
	if got := f.texts(f.log); !reflect.DeepEqual(got, map[string]string{"advice": "blijft"}) {
		f.Errorf("got %v", got)
	}
}

// draftsApart uses ids and steps that could run into each other in a key.
func draftsApart(f *fixture) {
	f.keep(f.event("een"))
	f.draft("a", "kort")
	f.draft("ab", "lang")
	other := f.id()
	anew := f.appendOf(f.event("ander"))
	anew.Log, anew.Expect = other, 0
	if _, err := f.store.Append(f.ctx, anew); err != nil {
		f.Fatal(err)
	}
	if err := f.store.SaveDraft(f.ctx, sessions.Draft{Place: sessions.Place{Log: other, Seat: number(1 << 41), Step: "a"}, Text: "ander"}); err != nil {
		f.Fatal(err)
	}
	if got := f.texts(f.log); !reflect.DeepEqual(got, map[string]string{"a": "kort", "ab": "lang"}) {
		f.Errorf("got %v", got)
	}
	a := f.appendOf()
	a.Drop = []sessions.Place{{Log: f.log, Seat: number(1 << 41), Step: "a"}}
	f.must(a)
	if got := f.texts(f.log); !reflect.DeepEqual(got, map[string]string{"ab": "lang"}) {
		f.Errorf("got %v", got)
	}
}

// ended closes the fixture's session.
func (f *fixture) ended() {
	f.Helper()
	e := f.event("")
	e.Body = model.Closed{}
	a := f.appendOf(e)
	a.Summary.State = model.StateClosed
	f.must(a)
}

func (f *fixture) noDrafts() {
	f.Helper()
	if got := f.texts(f.log); len(got) != 0 {
		f.Errorf("drafts %v", got)
	}
}

func draftsClosed(f *fixture) {
	f.keep(f.event("een"))
	f.ended()
	f.draft("ideas", "te laat")
	f.noDrafts()
}

func draftsOfNothing(f *fixture) {
	f.draft("ideas", "te vroeg")
	f.noDrafts()
	f.keep(f.event("een"))
	f.erase(f.log)
	f.draft("ideas", "te laat")
	f.noDrafts()
}

func draftsPrivate(f *fixture) {
	f.keep(f.event("een"))
	f.ended()
	notes := f.privateOf(f.log, 3000, "mijn")
	if err := f.store.SaveDraft(f.ctx, sessions.Draft{Place: sessions.Place{Log: notes.Log, Step: "line"}, Text: "half"}); err != nil {
		f.Fatal(err)
	}
	if got := f.texts(notes.Log); got["line"] != "half" {
		f.Errorf("drafts %v", got)
	}
}

// draftsClosedAcross has one store type while another one closes: however the
// two meet, nothing is left.
func draftsClosedAcross(t *testing.T, o Options) {
	t.Helper()
	if o.Reopen == nil {
		t.Skip("this engine has one store")
	}
	f := newFixture(t, o)
	f.keep(f.event("een"))
	other := o.Reopen(t, f.store)
	typed := make(chan error, 1)
	go func() {
		var err error
		for range 5 {
			err = errors.Join(err, other.SaveDraft(f.ctx, sessions.Draft{Place: sessions.Place{Log: f.log, Step: "ideas"}, Text: "half"}))
		}
		typed <- err
	}()
	f.ended()
	if err := <-typed; err != nil {
		f.Fatal(err)
	}
	f.noDrafts()
}

func aliveLast(f *fixture) {
	f.keep(f.event("een"))
	if a, err := f.store.AliveOf(f.ctx, f.log); err != nil || a != (sessions.Alive{}) {
		f.Errorf("before: %+v, %v", a, err)
	}
	for i := range 3 {
		want := sessions.Alive{At: model.Instant(100 + i), Program: f.id()}
		if err := f.store.SetAlive(f.ctx, f.log, want); err != nil {
			f.Fatal(err)
		}
		if got, err := f.store.AliveOf(f.ctx, f.log); err != nil || got != want {
			f.Errorf("got %+v, %v, want %+v", got, err, want)
		}
	}
}

func scriptByHash(f *fixture) {
	s := model.Script{
		Method: "incident", Langs: []string{"nl", "en"}, Words: map[string]model.ScriptWords{"nl": {Name: "Incidentmethode"}},
		Steps: []model.Step{{ID: "facts", Minutes: 15, Words: map[string]model.StepWords{"nl": {Title: "Feiten", Room: "Vraag.\n\nLuister."}}}},
	}
	first, err := f.store.PutScript(f.ctx, s)
	if err != nil {
		f.Fatal(err)
	}
	again, err := f.store.PutScript(f.ctx, s)
	if err != nil || again != first {
		f.Errorf("again: %q, %v, first %q", again, err, first)
	}
	s.Steps[0].Minutes = 20
	other, err := f.store.PutScript(f.ctx, s)
	if err != nil || other == first {
		f.Errorf("another script: %q, %v", other, err)
	}
	if got, err := f.store.Script(f.ctx, other); err != nil || !reflect.DeepEqual(got, s) {
		f.Errorf("got %+v, %v", got, err)
	}
	if got, err := f.store.Script(f.ctx, first); err != nil || got.Steps[0].Minutes != 15 {
		f.Errorf("got %+v, %v", got, err)
	}
}

func scriptNotFound(f *fixture) {
	for _, hash := range []string{"", "abc", "00"} {
		if _, err := f.store.Script(f.ctx, hash); !isNotFound(err) {
			f.Errorf("%q: %v", hash, err)
		}
	}
}
