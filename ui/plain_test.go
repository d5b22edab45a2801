package ui

import (
	"bytes"
	"context"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
	"intervision/ui/uitest"
)

// Properties draw the same conversations in every run, and few of them: each
// holds some hundred questions. More: go test ./ui -rapid.checks=1000
func TestMain(m *testing.M) {
	flag.Parse()
	given := map[string]bool{}
	flag.Visit(func(f *flag.Flag) { given[f.Name] = true })
	for name, value := range map[string]string{"rapid.seed": "20261210", "rapid.nofailfile": "true", "rapid.shrinktime": "3s", "rapid.checks": "20"} {
		if !given[name] && flag.Set(name, value) != nil {
			panic(name)
		}
	}
	os.Exit(m.Run())
}

// update says whether the conversations in testdata are written anew; the flag is
// that of the golden files of the virtual terminal.
func update() bool { return flag.Lookup("update").Value.String() == "true" }

// cards are read once for all of these tests.
var cards = sync.OnceValue(func() *methods.Library { return methods.Open(nil) })

// desk is a computer on which somebody has conversations with the program.
type desk struct {
	t     *testing.T
	store sessions.Store
	now   atomic.Int64
	newID func() model.ID
	lang  string
}

func sit(t *testing.T, code string) *desk {
	d := &desk{t: t, store: memory.New(), newID: uitest.IDs(), lang: code}
	d.now.Store(uitest.Begin.UnixMilli())
	return d
}

func (d *desk) clock() model.Instant { return model.Instant(d.now.Load()) }

// env is what screens share here; the seat is that of this computer.
func (d *desk) env(ctx context.Context) *screen.Env {
	return &screen.Env{
		Theme: theme.For("dark", true), ThemeName: "auto", Dark: true,
		Lang: d.lang, Words: lang.For(d.lang), Keys: keys.Default(),
		Zone: time.FixedZone("Europe/Amsterdam", 3600), Clock: d.clock, NewID: d.newID,
		Store: d.store, Library: cards(), Cards: card.New(), Ctx: ctx, Seat: seat(), Program: d.newID(),
	}
}

// typist types a line a time. One that begins with @ lets so much time go by,
// one with & does something in between.
type typist struct {
	d      *desk
	rest   []string
	asides map[string]func()
}

func (l *typist) Read(p []byte) (int, error) {
	for len(l.rest) > 0 && l.aside(l.rest[0]) {
		l.rest = l.rest[1:]
	}
	if len(l.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(p, l.rest[0]+"\n")
	if l.rest[0] = l.rest[0][min(n, len(l.rest[0])):]; n < len(p) {
		l.rest = l.rest[1:]
	}
	return n, nil
}

func (l *typist) aside(line string) bool {
	if do, ok := l.asides[line]; ok {
		do()
		return true
	}
	after, ok := strings.CutPrefix(line, "@")
	if !ok {
		return false
	}
	d, err := time.ParseDuration(after)
	if err != nil {
		l.d.t.Error(err)
	}
	l.d.now.Add(d.Milliseconds())
	return true
}

// talk has one conversation and gives what was said.
func (d *desk) talk(first screen.Target, typed ...string) string {
	d.t.Helper()
	return d.talkTo(first, &typist{d: d, rest: typed})
}

func (d *desk) talkTo(first screen.Target, in io.Reader) string {
	d.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var out bytes.Buffer
	sample := false
	o := Options{Store: d.store, Library: cards(), First: first, In: in, Out: &out, Echo: true, Exports: d.t.TempDir(),
		Sample: func(context.Context) error { return nil }}
	if err := o.talk(ctx, d.env(ctx), &sample); err != nil {
		d.t.Error(err)
	}
	heard(d.t, out.String())
	if strings.Contains(out.String(), "{") {
		d.t.Errorf("a value is missing in\n%s", out.String())
	}
	return out.String()
}

// founded is a desk with a team of four.
func founded(t *testing.T, code string) *desk {
	d := sit(t, code)
	d.talk(screen.OpenFirst{}, "1", "Kring Noord", "Fatima, Joris, Anneke, Sem", "")
	return d
}

// sessions are those in the store, newest first.
func (d *desk) sessions() []model.Session {
	d.t.Helper()
	ctx := context.Background()
	page, err := d.store.List(ctx, sessions.Query{}, "", 0)
	if err != nil {
		d.t.Fatal(err)
	}
	var all []model.Session
	for _, row := range page.Rows {
		events, _, err := d.store.Read(ctx, row.Log, 0, 0)
		if err != nil {
			d.t.Fatal(err)
		}
		script, err := d.store.Script(ctx, events[0].Body.(model.Started).Script)
		if err != nil {
			d.t.Fatal(err)
		}
		all = append(all, model.Fold(script, events))
	}
	return all
}

// methodList is a list as long as that of the methods: another method changes no
// conversation.
var methodList = regexp.MustCompile(`(?m)(^\d+\. .*\n){30,}`)

// says compares a conversation with the one that is kept.
func says(t *testing.T, name, got string) {
	t.Helper()
	got = methodList.ReplaceAllString(got, "… the methods …\n")
	path := filepath.Join("testdata", name+".txt")
	if update() {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil || got != string(want) {
		t.Errorf("%s: the conversation has changed (%v); look at it, then go test ./ui -update\n%s", name, err, got)
	}
}

// must expects texts in what was said, in this order.
func must(t *testing.T, said string, texts ...string) {
	t.Helper()
	rest := said
	for _, text := range texts {
		_, after, ok := strings.Cut(rest, text)
		if !ok {
			t.Fatalf("nobody said %q after all that came before, in:\n%s", text, rest)
		}
		rest = after
	}
}
