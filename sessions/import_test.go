package sessions_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
)

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
