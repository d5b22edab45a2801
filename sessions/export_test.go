package sessions_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/sessions/storetest"
)

func num(n int) (id model.ID) {
	id[0], id[14], id[15] = 7, byte(n>>8), byte(n)
	return id
}

func exported(t fataler, s sessions.Store, logs ...model.ID) string {
	var b bytes.Buffer
	if err := sessions.ExportJSON(context.Background(), &b, s, logs...); err != nil {
		t.Fatalf("export: %v", err)
	}
	return b.String()
}

type fataler interface{ Fatalf(string, ...any) }

// oneSession is a store with a team and a session of it, with a script.
func oneSession(t *testing.T) sessions.Store {
	t.Helper()
	s := memory.New()
	hash, err := s.PutScript(t.Context(), model.Script{Method: "incident", Steps: []model.Step{{ID: "facts", Minutes: 15}}})
	if err != nil {
		t.Fatal(err)
	}
	events := []model.Event{
		{ID: num(11), Lead: num(11), At: 1_794_492_000_000, By: num(99), Body: model.Started{Team: num(1), Script: hash, Lang: "nl"}},
		{ID: num(12), Lead: num(11), At: 1_794_492_000_123, By: num(99), Body: model.CaseNamed{Text: "De <zucht> & \"meer\""}},
		{ID: num(13), Lead: num(13), At: 1_794_492_001_000, By: num(99), Body: model.Unknown{Of: 4711}, Raw: []byte{0x61, 'x'}},
		{ID: num(14), Lead: num(14), At: 1_794_492_002_000, By: num(99), Body: model.Redacted{Was: model.KindParked}},
	}
	err = s.Import(t.Context(), []sessions.Log{
		{ID: num(1), Kind: sessions.TeamLog, Events: []model.Event{{ID: num(21), Body: model.TeamNamed{Name: "Noord"}}}, Team: sessions.TeamRow{ID: num(1), Name: "Noord"}},
		{ID: num(2), Kind: sessions.SessionLog, Events: events, Summary: model.Summary{Log: num(2), Team: num(1), Title: "De zucht", Started: 5}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// imported brings a text in and gives what is wrong with it.
func imported(t *testing.T, s sessions.Store, text string) (sessions.Imported, error) {
	t.Helper()
	return sessions.ImportJSON(t.Context(), strings.NewReader(text), s)
}

func TestExportImportExportIsTheSameByteForByte(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := drawnStore(t)
		first := exported(t, from)
		to := memory.New()
		done, err := sessions.ImportJSON(context.Background(), strings.NewReader(first), to)
		if err != nil {
			t.Fatalf("import: %v\n%s", err, first)
		}
		if second := exported(t, to); second != first {
			t.Fatalf("first\n%s\nsecond\n%s", first, second)
		}
		again, err := sessions.ImportJSON(context.Background(), strings.NewReader(first), to)
		if err != nil || again.Events != 0 || again.Had != done.Added || again.Added+again.Extended != 0 {
			t.Fatalf("again: %+v, %v, first %+v", again, err, done)
		}
		sameLogs(t, from, to)
	})
}

// drawnStore holds teams, scripts and sessions of any events.
func drawnStore(t *rapid.T) sessions.Store {
	s := memory.New()
	var logs []sessions.Log
	for i := range rapid.IntRange(0, 4).Draw(t, "logs") {
		l := sessions.Log{ID: num(100 + i), Kind: sessions.SessionLog}
		for j := range rapid.IntRange(1, 12).Draw(t, "events") {
			l.Events = append(l.Events, storetest.Event(t, num(1000+100*i+j)))
		}
		if rapid.Bool().Draw(t, "team") {
			l.Kind, l.Team = sessions.TeamLog, sessions.TeamRow{ID: l.ID, Name: "Noord", Members: i, Meeting: 5}
		} else {
			l.Summary = storetest.Summary(t, l.ID, num(100))
			hash, err := s.PutScript(context.Background(), storetest.Script(t))
			if err != nil {
				t.Fatal(err)
			}
			l.Events = append(l.Events, model.Event{ID: num(5000 + i), Body: model.Started{Script: hash}})
		}
		logs = append(logs, l)
	}
	if err := s.Import(context.Background(), logs); err != nil {
		t.Fatal(err)
	}
	return s
}

// sameLogs compares what two stores hold, event by event.
func sameLogs(t *rapid.T, from, to sessions.Store) {
	page, err := from.List(context.Background(), sessions.Query{}, "", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range page.Rows {
		a, _, errA := from.Read(context.Background(), row.Log, 0, 0)
		b, _, errB := to.Read(context.Background(), row.Log, 0, 0)
		if errA != nil || errB != nil || !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v (%v)\n%+v (%v)", a, errA, b, errB)
		}
	}
	other, err := to.List(context.Background(), sessions.Query{}, "", 0)
	if err != nil || !reflect.DeepEqual(page, other) {
		t.Fatalf("%+v\n%+v, %v", page, other, err)
	}
}

// The form is a contract: people and programs read it.
func TestTheFormOfAnExport(t *testing.T) {
	team, session, lead := num(1).String(), num(2).String(), num(11).String()
	want := `{
  "format": "intervision",
  "version": 1,
  "contains": ["names", "notes", "intentions"],
  "readers": "group",
  "logs": [
    {
      "kind": "team",
      "id": "` + team + `",
      "team": {"id":"` + team + `","name":"Noord","members":0},
      "events": [
        {"number":1,"id":"` + num(21).String() + `","lead":"","at":"1970-01-01T00:00:00.000Z","ms":0,"by":"","kind":"team-named","body":{"name":"Noord"}}
      ]
    },
    {
      "kind": "session",
      "id": "` + session + `",
      "summary": {"log":"` + session + `","team":"` + team + `","title":"De zucht","started":5},
      "events": [
        {"number":1,"id":"` + lead + `","lead":"` + lead + `","at":"2026-11-12T14:00:00.000Z","ms":1794492000000,"by":"` + num(99).String() + `","kind":"started","body":{"team":"` + team + `","lang":"nl","script":"HASH"}},
        {"number":2,"id":"` + num(12).String() + `","lead":"` + lead + `","at":"2026-11-12T14:00:00.123Z","ms":1794492000123,"by":"` + num(99).String() + `","kind":"case-named","body":{"text":"De \u003czucht\u003e \u0026 \"meer\""}},
        {"number":3,"id":"` + num(13).String() + `","lead":"` + num(13).String() + `","at":"2026-11-12T14:00:01.000Z","ms":1794492001000,"by":"` + num(99).String() + `","kind":"unknown","code":4711,"raw":"YXg="},
        {"number":4,"id":"` + num(14).String() + `","lead":"` + num(14).String() + `","at":"2026-11-12T14:00:02.000Z","ms":1794492002000,"by":"` + num(99).String() + `","kind":"parked","redacted":true}
      ]
    }
  ],
  "scripts": [
    {"hash":"HASH","script":{"method":"incident","steps":[{"id":"facts","minutes":15}]}}
  ]
}
`
	s := oneSession(t)
	hash, err := s.PutScript(t.Context(), model.Script{Method: "incident", Steps: []model.Step{{ID: "facts", Minutes: 15}}})
	if err != nil {
		t.Fatal(err)
	}
	got := exported(t, s)
	if want = strings.ReplaceAll(want, "HASH", hash); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !json.Valid([]byte(got)) {
		t.Error("not JSON")
	}
}

func TestAnEmptyStoreHasAnExport(t *testing.T) {
	text := exported(t, memory.New())
	if !json.Valid([]byte(text)) {
		t.Fatal(text)
	}
	if done, err := imported(t, memory.New(), text); err != nil || done != (sessions.Imported{}) {
		t.Errorf("%+v, %v", done, err)
	}
}

func TestSomeLogsCanBeExported(t *testing.T) {
	s := oneSession(t)
	text := exported(t, s, num(2), num(2))
	if strings.Contains(text, "team-named") || strings.Count(text, "case-named") != 1 || !strings.Contains(text, `"facts"`) {
		t.Error(text)
	}
	err := sessions.ExportJSON(t.Context(), io.Discard, s, num(3))
	if !errors.Is(err, sessions.ErrNotFound) {
		t.Errorf("a log that is not there: %v", err)
	}
}

func TestAnExportThatCannotBeWrittenFails(t *testing.T) {
	full := errors.New("full")
	err := sessions.ExportJSON(t.Context(), writer(func([]byte) (int, error) { return 0, full }), oneSession(t))
	if !errors.Is(err, full) {
		t.Errorf("got %v", err)
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }
