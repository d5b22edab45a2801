package export_test

import (
	"bytes"
	"context"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/sessions/storetest"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// kept puts a session that was played, and a team with a past, into a store.
func kept(t *rapid.T, m *meeting) sessions.Store {
	store, log := memory.New(), model.ID{0: 0x5e, 15: 1}
	hash, err := store.PutScript(context.Background(), m.s.Script)
	if err != nil {
		t.Fatalf("script: %v", err)
	}
	events := append([]model.Event(nil), m.s.Events()...)
	for i := range events {
		if started, ok := events[i].Body.(model.Started); ok {
			started.Script = hash
			events[i].Body = started
		}
	}
	team := []model.Event{
		{ID: m.newID(), Body: model.TeamNamed{Name: "Noord <b>"}},
		{ID: m.newID(), Body: model.MemberJoined{Person: fatima, Name: "Fatima"}},
		{ID: m.newID(), Body: model.MemberJoined{Person: joris, Name: "Joris"}},
		{ID: m.newID(), Body: model.MemberLeft{Person: joris}},
	}
	for range rapid.IntRange(0, 3).Draw(t, "more of the team") {
		team = append(team, storetest.Event(t, m.newID()))
	}
	folded := model.Fold(m.s.Script, events)
	err = store.Import(context.Background(), []sessions.Log{
		{ID: teamID, Kind: sessions.TeamLog, Events: team, Team: sessions.TeamRow{ID: teamID, Name: "Noord <b>", Members: 1}},
		{ID: log, Kind: sessions.SessionLog, Events: events, Summary: folded.Summarise(log)},
	})
	if err != nil {
		t.Fatalf("keep: %v", err)
	}
	return store
}

// Out, in elsewhere, out again: the same to the byte, the same session, the same
// notes, whatever was taken back, taken out or written by a newer program.
func TestASessionComesBackAsItWas(t *testing.T) {
	library := methods.Open(nil)
	script, err := library.Compose("full", "incident-method", 0)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		m := begun(t, script, model.KeepEverything, fatima)
		play(t, m)
		m.unsaid(t)
		from, to := kept(t, m), memory.New()
		var first, second bytes.Buffer
		if err := sessions.ExportJSON(context.Background(), &first, from); err != nil {
			t.Fatalf("export: %v", err)
		}
		if _, err := sessions.ImportJSON(context.Background(), bytes.NewReader(first.Bytes()), to); err != nil {
			t.Fatalf("import: %v\n%s", err, first.String())
		}
		if err := sessions.ExportJSON(context.Background(), &second, to); err != nil {
			t.Fatalf("export: %v", err)
		}
		if first.String() != second.String() {
			t.Fatalf("first\n%s\nsecond\n%s", first.String(), second.String())
		}
		a, teamA := readBack(t, from)
		b, teamB := readBack(t, to)
		if !reflect.DeepEqual(a, b) || !reflect.DeepEqual(teamA, teamB) {
			t.Fatalf("%+v\n%+v", a, b)
		}
		words := lang.For("nl")
		if x, y := export.Markdown(a, teamA, words, zone), export.Markdown(b, teamB, words, zone); x != y {
			t.Fatalf("%s\n%s", x, y)
		}
		if steersSomething(second.String()) {
			t.Fatalf("a sign that steers something in %s", second.String())
		}
	})
}

// unsaid takes texts out for good, and adds what a newer program may have written.
func (m *meeting) unsaid(t *rapid.T) {
	events := append([]model.Event(nil), m.s.Events()...)
	var gone []model.ID
	for _, e := range events[1:] {
		if rapid.IntRange(0, 9).Draw(t, "redacted") == 0 {
			gone = append(gone, e.ID)
		}
	}
	events = model.RedactEvents(events, gone)
	at := events[len(events)-1].At
	newer := model.Event{Number: uint64(len(events) + 1), ID: m.newID(), At: at, By: seat, Body: model.Unknown{Of: 4711}, Raw: []byte{0x61, 'x'}}
	newer.Lead = newer.ID
	m.s = model.Fold(m.s.Script, append(events, newer))
}

// readBack folds what a store has.
func readBack(t *rapid.T, store sessions.Store) (model.Session, model.Team) {
	events, _, err := store.Read(context.Background(), model.ID{0: 0x5e, 15: 1}, 0, 0)
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	script, err := store.Script(context.Background(), events[0].Body.(model.Started).Script)
	if err != nil {
		t.Fatalf("script: %v", err)
	}
	team, _, err := store.Read(context.Background(), teamID, 0, 0)
	if err != nil {
		t.Fatalf("team: %v", err)
	}
	return model.Fold(script, events), model.FoldTeam(teamID, team)
}
