package find_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
	"intervision/sessions/find"
)

// What is deleted is in no list, no search, no export and no count; that it is
// not in the file either is for the engine to test.
func TestADeletedSessionIsNowhere(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	store, err := bolt.Open(filepath.Join(dir, "notes.db"), bolt.Options{Now: func() model.Instant { return 1 }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close() //nolint:errcheck // nothing is kept
	const canary = "kanarie"
	team, log, other := model.ID{2}, model.ID{1}, model.ID{3}
	for _, l := range []struct {
		id   model.ID
		said string
	}{{log, canary}, {other, "iets anders"}} {
		summary := model.Summary{Log: l.id, Team: team, State: model.StateClosed, Started: model.Instant(l.id[0]), Title: l.said, Question: l.said,
			Intentions: []model.IntentionRow{{ID: model.ID{8, l.id[0]}}}}
		var events []model.Event
		for i, b := range []model.Body{model.Started{Team: team}, model.CaseNamed{Text: l.said}, model.QuestionWorded{Text: l.said}, model.EntryAdded{Step: "a", Text: l.said},
			model.IntentionMade{Intention: model.Intention{Then: l.said}}, model.Closed{}} {
			events = append(events, model.Event{Number: uint64(i + 1), ID: model.ID{8, l.id[0], byte(i)}, Body: b})
		}
		if err := store.Import(t.Context(), []sessions.Log{{ID: l.id, Kind: sessions.SessionLog, Events: events, Summary: summary}}); err != nil {
			t.Fatal(err)
		}
	}
	look := func() (listed, found, open int, exported bool) {
		page, err := store.List(t.Context(), sessions.Query{Team: team}, "", 0)
		if err != nil {
			t.Fatal(err)
		}
		home, err := store.Home(t.Context(), team)
		if err != nil {
			t.Fatal(err)
		}
		var logs []model.ID
		for _, row := range page.Rows {
			logs = append(logs, row.Log)
		}
		var b bytes.Buffer
		if err := sessions.ExportJSON(t.Context(), &b, store, logs...); err != nil {
			t.Fatal(err)
		}
		return len(page.Rows), len(search(t, store, find.Query{Words: find.Parse(canary)})), home.Open, bytes.Contains(b.Bytes(), []byte(canary))
	}
	if listed, found, open, exported := look(); listed != 2 || found != 1 || open != 2 || !exported {
		t.Fatalf("before: %d listed, %d found, %d open, exported %v", listed, found, open, exported)
	}
	if err := store.Erase(t.Context(), log); err != nil {
		t.Fatal(err)
	}
	if listed, found, open, exported := look(); listed != 1 || found != 0 || open != 1 || exported {
		t.Errorf("after: %d listed, %d found, %d open, exported %v", listed, found, open, exported)
	}
}
