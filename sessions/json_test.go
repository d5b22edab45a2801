package sessions_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
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

func TestImportCountsWhatItDid(t *testing.T) {
	s := oneSession(t)
	text := exported(t, s)
	to := memory.New()
	done, err := imported(t, to, text)
	if want := (sessions.Imported{Added: 2, Events: 5, Scripts: 1}); err != nil || done != want {
		t.Errorf("%+v, %v, want %+v", done, err, want)
	}
	more := sessions.Append{Log: num(2), Expect: 4, Events: []model.Event{{ID: num(15), Body: model.Closed{}}}, Summary: model.Summary{Log: num(2), Team: num(1), State: model.StateClosed}}
	if _, err := s.Append(t.Context(), more); err != nil {
		t.Fatal(err)
	}
	done, err = imported(t, to, exported(t, s))
	if want := (sessions.Imported{Extended: 1, Had: 1, Events: 1, Scripts: 1}); err != nil || done != want {
		t.Errorf("%+v, %v, want %+v", done, err, want)
	}
	if home, err := to.Home(t.Context(), num(1)); err != nil || home.Sessions != 1 {
		t.Errorf("%+v, %v", home, err)
	}
	// What is here already and longer than the file stays as it is.
	if done, err = imported(t, to, text); err != nil || done.Had != 2 || done.Events != 0 {
		t.Errorf("%+v, %v", done, err)
	}
}

func TestWhatWasRedactedHereStaysRedacted(t *testing.T) {
	s := oneSession(t)
	text := exported(t, s)
	if _, err := s.Append(t.Context(), sessions.Append{Log: num(2), Expect: 4, Redact: []model.ID{num(12)}, Summary: model.Summary{Log: num(2)}}); err != nil {
		t.Fatal(err)
	}
	if done, err := imported(t, s, text); err != nil || done.Had != 2 {
		t.Errorf("%+v, %v", done, err)
	}
	if now := exported(t, s); strings.Contains(now, "zucht") {
		t.Error("the import brought it back")
	}
}

func TestAnImportCannotRedact(t *testing.T) {
	s := oneSession(t)
	before := exported(t, s)
	text := replaced(t, before, `"kind":"case-named","body":{"text":"De \u003czucht\u003e \u0026 \"meer\""}`, `"kind":"case-named","redacted":true`)
	if _, err := imported(t, s, text); !errors.Is(err, sessions.ErrDiffers) {
		t.Errorf("got %v", err)
	}
	if exported(t, s) != before {
		t.Error("something changed")
	}
}

func replaced(t *testing.T, text, old, new string) string {
	t.Helper()
	if !strings.Contains(text, old) {
		t.Fatalf("no %s in %s", old, text)
	}
	return strings.Replace(text, old, new, 1)
}

func TestImportCleansText(t *testing.T) {
	text := replaced(t, exported(t, oneSession(t)), `De \u003czucht\u003e`, `De \u001b[31m\u202ezucht\u0007\nnu`)
	text = replaced(t, text, `"title":"De zucht"`, `"title":"De\u001b]0;x\u0007 zucht\u009b"`)
	text = replaced(t, text, `"name":"Noord","members"`, `"name":"No\u0000ord","members"`)
	s := memory.New()
	if _, err := imported(t, s, text); err != nil {
		t.Fatal(err)
	}
	now := exported(t, s)
	for _, code := range []string{`\u001b`, `\u202e`, `\u0007`, `\u0000`, `\n"`, "\u009b", "\u202e"} {
		if strings.Contains(now, code) {
			t.Errorf("%q is in\n%s", code, now)
		}
	}
	if strings.Contains(now, `"raw":"o`) {
		t.Error("what was cleaned is still there as raw bytes")
	}
}

func TestABadValueIsNamed(t *testing.T) {
	good := exported(t, oneSession(t))
	for name, c := range map[string]struct {
		old, new, path string
		err            error
	}{
		"other format":     {`"intervision"`, `"other"`, "format", sessions.ErrNotOurs},
		"no format":        {`"format": "intervision",`, ``, "format", sessions.ErrNotOurs},
		"newer version":    {`"version": 1`, `"version": 2`, "version", sessions.ErrNewer},
		"no version":       {`"version": 1`, `"version": "x"`, "version", sessions.ErrNotOurs},
		"newer member":     {`"scripts"`, `"seasons"`, "seasons", sessions.ErrNewer},
		"newer log field":  {`"kind": "session"`, `"kind": "session", "mood": 1`, "logs[1]", sessions.ErrNewer},
		"newer body field": {`"lang":"nl"`, `"lang":"nl","mood":1`, "logs[1].events[0].body", sessions.ErrNewer},
		"newer kind":       {`"kind":"case-named"`, `"kind":"song-sung"`, "logs[1].events[1].kind", sessions.ErrNewer},
		"kind of log":      {`"kind": "session"`, `"kind": "song"`, "logs[1].kind", nil},
		"log id":           {`"id": "` + num(2).String() + `"`, `"id": "x"`, "logs[1]", model.ErrID},
		"no log id":        {`"id": "` + num(2).String() + `"`, `"id": ""`, "logs[1].id", model.ErrID},
		"summary of other": {`"summary": {"log":"` + num(2).String(), `"summary": {"log":"` + num(3).String(), "logs[1].kind", nil},
		"gap":              {`"number":2`, `"number":3`, "logs[1].events[1].number", nil},
		"text as number":   {`"number":2`, `"number":"x"`, "logs[1].events[1].number", nil},
		"id twice":         {`"id":"` + num(12).String(), `"id":"` + num(11).String(), "logs[1].events[1].id", nil},
		"no event id":      {`"id":"` + num(12).String(), `"id":"`, "logs[1].events[1].id", model.ErrID},
		"moment":           {`"ms":1794492000123`, `"ms":1794492000124`, "logs[1].events[1].at", nil},
		"no moment":        {`"at":"2026-11-12T14:00:00.123Z","ms":1794492000123`, `"at":"soon"`, "logs[1].events[1].at", nil},
		"body of redacted": {`"redacted":true`, `"redacted":true,"body":{"text":"x"}`, "logs[1].events[3].body", nil},
		"no body":          {`,"body":{"name":"Noord"}`, ``, "logs[0].events[0].body", sessions.ErrSyntax},
		"body of a list":   {`"body":{"name":"Noord"}`, `"body":[]`, "logs[0].events[0].body", nil},
		"raw":              {`"raw":"YXg="`, `"raw":"!"`, "logs[1].events[2]", nil},
		"script":           {`"minutes":15}]}}`, `"minutes":16}]}}`, "scripts[0].hash", nil},
		"cut off":          {good[len(good)/2:], ``, "logs[1]", sessions.ErrSyntax},
		"end cut off":      {"]\n}\n", ``, "scripts", sessions.ErrSyntax},
		"twice":            {"]\n}\n", "]\n}\n{}", "file", sessions.ErrSyntax},
		"too large":        {`De \u003czucht`, strings.Repeat("x", 70<<10), "", nil}, // cut to what a text may have
		"too deep":         {`"lang":"nl"`, `"lang":` + strings.Repeat("[", 50) + strings.Repeat("]", 50), "logs[1]", sessions.ErrTooLarge},
		"raw too large":    {`"raw":"YXg="`, `"raw":"` + strings.Repeat("AAAA", 30<<10) + `"`, "logs[1].events[2]", sessions.ErrTooLarge},
	} {
		_, err := imported(t, memory.New(), replaced(t, good, c.old, c.new))
		var value *sessions.BadValueError
		switch {
		case c.path == "":
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
		case !errors.As(err, &value) || value.Path != c.path:
			t.Errorf("%s: %v, want a bad value at %s", name, err, c.path)
		case c.err != nil && !errors.Is(err, c.err):
			t.Errorf("%s: %v, want %v", name, err, c.err)
		case len(err.Error()) > 200:
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestALogIsBroughtInWholeOrNotAtAll(t *testing.T) {
	good := exported(t, oneSession(t))
	for i := range 4 {
		s := memory.New()
		text := replaced(t, good, fmt.Sprintf(`"lead":"%s","at":"2026-11-12T14:00:0`, num([]int{11, 11, 13, 14}[i])), `"lead":"!","at":"2026-11-12T14:00:0`)
		if _, err := imported(t, s, text); err == nil {
			t.Fatal("accepted")
		}
		if _, _, err := s.Read(t.Context(), num(2), 0, 0); !errors.Is(err, sessions.ErrNotFound) {
			t.Errorf("a part of the log is here: %v", err)
		}
		if events, _, err := s.Read(t.Context(), num(1), 0, 0); err != nil || len(events) != 1 {
			t.Errorf("the log before it: %d events, %v", len(events), err)
		}
	}
}

func TestALogThatDiffersChangesNothing(t *testing.T) {
	s := oneSession(t)
	before := exported(t, s)
	text := replaced(t, before, `\u003czucht`, `\u003clach`)
	_, err := imported(t, s, text)
	var value *sessions.BadValueError
	if !errors.Is(err, sessions.ErrDiffers) || !errors.As(err, &value) || value.Path != "logs[1].events[1]" {
		t.Errorf("got %v", err)
	}
	if exported(t, s) != before {
		t.Error("something changed")
	}
}

func TestNoJSONIsNotOurs(t *testing.T) {
	for _, text := range []string{"", "[]", "# notes", "null", "{}", "\x00\x01", `{"logs":[]}`, `{"format":1}`} {
		if done, err := imported(t, memory.New(), text); !errors.Is(err, sessions.ErrNotOurs) || done != (sessions.Imported{}) {
			t.Errorf("%q: %+v, %v", text, done, err)
		}
	}
}

func TestAnEndlessLogIsRefused(t *testing.T) {
	head := strings.NewReader(`{"format":"intervision","version":1,"logs":[{"kind":"`)
	_, err := sessions.ImportJSON(t.Context(), io.MultiReader(head, endless{}), memory.New())
	if !errors.Is(err, sessions.ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

// Whatever was changed in a file: the import ends, and keeps whole logs only.
func TestAnyChangedFileIsRefusedOrRead(t *testing.T) {
	good := exported(t, oneSession(t))
	rapid.Check(t, func(t *rapid.T) {
		b := []byte(good)
		for range rapid.IntRange(1, 3).Draw(t, "changes") {
			at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
			b[at] = rapid.SampledFrom([]byte(`{}[]":,0x\`)).Draw(t, "to")
		}
		s := memory.New()
		if _, err := sessions.ImportJSON(context.Background(), bytes.NewReader(b), s); err != nil {
			var value *sessions.BadValueError
			if !errors.As(err, &value) {
				t.Fatalf("%v is no bad value", err)
			}
		}
		if events, _, err := s.Read(context.Background(), num(2), 0, 0); err == nil && len(events) != 4 {
			t.Fatalf("%d events of 4", len(events))
		}
	})
}

// spy sees what an import hands to a store.
type spy struct {
	sessions.Store
	logs []sessions.Log
}

func (s *spy) Import(ctx context.Context, logs []sessions.Log) error {
	s.logs = append(s.logs, logs...)
	return s.Store.Import(ctx, logs)
}

func TestRowsAreCleanBeforeAStoreSeesThem(t *testing.T) {
	text := replaced(t, exported(t, oneSession(t)), `"title":"De zucht"`, `"title":"De\u001b[31m zucht"`)
	text = replaced(t, text, `"name":"Noord","members"`, `"name":"No\u0007ord","members"`)
	s := &spy{Store: memory.New()}
	if _, err := imported(t, s, text); err != nil {
		t.Fatal(err)
	}
	if got := s.logs[0].Team.Name + s.logs[1].Summary.Title; got != "NoordDe zucht" {
		t.Errorf("got %q", got)
	}
}

func TestALogTwiceInAFileIsNamed(t *testing.T) {
	good := exported(t, oneSession(t), num(1))
	from, to := strings.Index(good, "    {\n"), strings.Index(good, "\n  ],")
	log := good[from:to]
	_, err := imported(t, memory.New(), replaced(t, good, log, log+",\n"+log))
	var value *sessions.BadValueError
	if !errors.As(err, &value) || value.Path != "logs[1].id" {
		t.Errorf("got %v", err)
	}
}
