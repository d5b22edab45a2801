package storetest

import (
	"testing"

	"intervision/model"
	"intervision/sessions"
)

// outlives keeps a bit of everything, closes the store and looks again.
func outlives(t *testing.T, o Options) {
	t.Helper()
	if o.Reopen == nil {
		t.Skip("this engine ends with the program")
	}
	f := newFixture(t, o)
	f.keep(f.event("een"), f.event("twee"))
	f.draft("ideas", "half een zin")
	script, err := f.store.PutScript(f.ctx, model.Script{Method: "incident"})
	if err != nil {
		f.Fatal(err)
	}
	alive := sessions.Alive{At: 5, Program: f.id()}
	if err := f.store.SetAlive(f.ctx, f.log, alive); err != nil {
		f.Fatal(err)
	}
	f.redact(f.events[0].ID)
	home := f.home(f.team)
	if err := f.store.Close(); err != nil {
		f.Fatal(err)
	}
	f.store = o.Reopen(t, f.store)
	f.holds()
	if got := f.texts(f.log); got["ideas"] != "half een zin" {
		f.Errorf("drafts %v", got)
	}
	if _, err := f.store.Script(f.ctx, script); err != nil {
		f.Errorf("script: %v", err)
	}
	if got, err := f.store.AliveOf(f.ctx, f.log); err != nil || got != alive {
		f.Errorf("alive %+v, %v", got, err)
	}
	if got := f.home(f.team); !sameHome(got, home) {
		f.Errorf("home %+v, want %+v", got, home)
	}
}
