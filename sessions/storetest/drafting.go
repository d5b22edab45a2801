package storetest

import (
	"reflect"

	"intervision/model"
	"intervision/sessions"
)

var drafting = []promise{
	{"drafts/the last text of every place", with(draftsOfPlaces)},
	{"drafts/an empty text deletes", with(draftsDeleted)},
	{"drafts/are nobody else's", with(draftsApart)},
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
