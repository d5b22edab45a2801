package storetest

import (
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
)

var atRandom = []promise{{"random/whatever is done, the store holds what a simple truth holds", random}}

// truth is what a log should hold.
type truth struct {
	events  []model.Event
	head    sessions.Head
	summary model.Summary
	drafts  map[string]string
}

// machine does random things to a few logs of one store, and to the truth.
type machine struct {
	*fixture
	logs  []model.ID
	truth map[model.ID]*truth
	last  sessions.Append // the newest that was kept, to be sent again
}

// roundsOnDisk is enough where every step waits for a disk.
const roundsOnDisk = 20

// random runs all its rounds in one store, each with logs and a team of its
// own, because making a store may be slow.
func random(t *testing.T, o Options) {
	t.Helper()
	f := newFixture(t, o)
	started, ended := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		// After a failure rapid must be able to play every round again.
		if o.Reopen != nil && ended >= roundsOnDisk && started == ended {
			return
		}
		started++
		f.round(rt)
		ended++
	})
}

func (f *fixture) round(t *rapid.T) {
	m := &machine{fixture: f, truth: map[model.ID]*truth{}, logs: []model.ID{f.id(), f.id(), f.id()}}
	f.team = f.id()
	t.Repeat(map[string]func(*rapid.T){
		"append": m.append, "append stale": m.stale, "append again": m.again, "redact": m.redactSome, "erase": m.eraseOne,
		"draft": m.typeDraft, "import": m.bringIn, "": m.check,
	})
	for log := range m.truth {
		if err := f.store.Erase(f.ctx, log); err != nil {
			t.Fatalf("erase: %v", err)
		}
	}
}

func (m *machine) pick(t *rapid.T) model.ID { return rapid.SampledFrom(m.logs).Draw(t, "log") }

// of is the truth of a log, or of one that does not exist yet.
func (m *machine) of(log model.ID) *truth {
	if l, ok := m.truth[log]; ok {
		return l
	}
	drafts := map[string]string{}
	return &truth{drafts: drafts}
}

func (m *machine) drawSummary(t *rapid.T, log model.ID) model.Summary {
	s := model.Summary{
		Log: log, Team: m.team, Title: rapid.SampledFrom([]string{"", "De zucht", "Nee"}).Draw(t, "title"),
		Started: model.Instant(rapid.IntRange(1, 4).Draw(t, "started")), State: model.State(rapid.IntRange(0, 2).Draw(t, "state")),
		Presenter: number(1<<42 + uint64(rapid.IntRange(0, 2).Draw(t, "presenter"))),
	}
	if rapid.Bool().Draw(t, "intention") {
		s.Intentions = []model.IntentionRow{{ID: number(1 << 43)}}
	}
	return s
}

func (m *machine) drawEvents(t *rapid.T, most int) []model.Event {
	events := make([]model.Event, rapid.IntRange(1, most).Draw(t, "events"))
	for i := range events {
		events[i] = Event(t, m.id())
	}
	return events
}

func (m *machine) append(t *rapid.T) {
	log := m.pick(t)
	l := m.of(log)
	a := sessions.Append{
		Log: log, Kind: sessions.SessionLog, Expect: l.head.Number, Events: m.drawEvents(t, 4), Summary: m.drawSummary(t, log),
	}
	for step := range l.drafts {
		if rapid.Bool().Draw(t, "drop") {
			a.Drop = append(a.Drop, sessions.Place{Log: log, Seat: number(1 << 41), Step: step})
		}
	}
	if n := len(l.events); n > 0 && rapid.Bool().Draw(t, "redact") {
		a.Redact = []model.ID{l.events[rapid.IntRange(0, n-1).Draw(t, "which")].ID}
	}
	m.kept(t, a)
}

// kept appends, expects it to go well, and does the same to the truth.
func (m *machine) kept(t *rapid.T, a sessions.Append) {
	head, err := m.store.Append(m.ctx, a)
	if err != nil {
		t.Fatalf("append: %v", err)
	}
	l := m.of(a.Log)
	l.add(a.Events)
	for _, id := range a.Redact {
		l.redact(id)
	}
	for _, p := range a.Drop {
		delete(l.drafts, p.Step)
	}
	if a.Closes() {
		clear(l.drafts)
	}
	l.summary, l.head.Number = a.Summary, uint64(len(l.events))
	m.truth[a.Log], m.last = l, a
	if head != l.head {
		t.Fatalf("the head is %+v, want %+v", head, l.head)
	}
}

func (l *truth) add(events []model.Event) {
	for _, e := range events {
		e.Number = uint64(len(l.events) + 1)
		l.events = append(l.events, e)
	}
}

func (l *truth) redact(id model.ID) {
	for i, e := range l.events {
		if _, was := e.Body.(model.Redacted); e.ID == id && !was {
			l.events[i].Body, l.events[i].Raw = model.Redacted{Was: e.Body.Kind()}, nil
			l.head.Generation++
		}
	}
}

func (m *machine) stale(t *rapid.T) {
	log := m.pick(t)
	expect := m.of(log).head.Number + uint64(rapid.IntRange(1, 3).Draw(t, "ahead"))
	_, err := m.store.Append(m.ctx, sessions.Append{Log: log, Kind: sessions.SessionLog, Expect: expect, Events: m.drawEvents(t, 2)})
	var conflict *sessions.ConflictError
	if !errors.As(err, &conflict) || conflict.Head != m.of(log).head {
		t.Fatalf("got %v", err)
	}
}

// again sends the newest append once more, as after a lost answer. The writer
// may have read since, so its summary is as new as the log.
func (m *machine) again(t *rapid.T) {
	if m.last.Log.IsZero() || m.truth[m.last.Log] == nil {
		t.Skip("nothing to send again")
	}
	m.last.Drop = nil
	if m.last.Expect != m.of(m.last.Log).head.Number {
		if head, err := m.store.Append(m.ctx, m.last); err != nil || head != m.of(m.last.Log).head {
			t.Fatalf("again: %+v, %v", head, err)
		}
	}
}

func (m *machine) redactSome(t *rapid.T) {
	log := m.pick(t)
	l := m.truth[log]
	if l == nil || len(l.events) == 0 {
		t.Skip("nothing to redact")
	}
	id := l.events[rapid.IntRange(0, len(l.events)-1).Draw(t, "which")].ID
	m.kept(t, sessions.Append{Log: log, Kind: sessions.SessionLog, Expect: l.head.Number, Redact: []model.ID{id}, Summary: l.summary})
}

func (m *machine) eraseOne(t *rapid.T) {
	log := m.pick(t)
	err := m.store.Erase(m.ctx, log)
	if m.truth[log] == nil && !errors.Is(err, sessions.ErrNotFound) || m.truth[log] != nil && err != nil {
		t.Fatalf("erase: %v", err)
	}
	delete(m.truth, log)
	if m.last.Log == log {
		m.last = sessions.Append{}
	}
}

func (m *machine) typeDraft(t *rapid.T) {
	log := m.pick(t)
	l := m.truth[log]
	if l == nil {
		t.Skip("no such log")
	}
	d := sessions.Draft{Place: sessions.Place{Log: log, Seat: number(1 << 41), Step: rapid.SampledFrom([]string{"a", "ab", "b"}).Draw(t, "step")}}
	d.Text = rapid.SampledFrom([]string{"", "half", "een zin"}).Draw(t, "text")
	if err := m.store.SaveDraft(m.ctx, d); err != nil {
		t.Fatal(err)
	}
	l.drafts[d.Step] = d.Text
	if d.Text == "" || l.summary.State == model.StateClosed {
		delete(l.drafts, d.Step)
	}
}

func (m *machine) bringIn(t *rapid.T) {
	log := m.pick(t)
	l := m.of(log)
	in := sessions.Log{ID: log, Kind: sessions.SessionLog, Expect: l.head.Number, Events: m.drawEvents(t, 6), Summary: m.drawSummary(t, log)}
	if err := m.store.Import(m.ctx, []sessions.Log{in}); err != nil {
		t.Fatalf("import: %v", err)
	}
	l.add(in.Events)
	l.summary, l.head.Number = in.Summary, uint64(len(l.events))
	m.truth[log] = l
}

// check compares everything that can be read with the truth.
func (m *machine) check(t *rapid.T) {
	var summaries []model.Summary
	for _, log := range m.logs {
		l := m.truth[log]
		events, head, err := m.store.Read(m.ctx, log, 0, 0)
		switch {
		case l == nil && !errors.Is(err, sessions.ErrNotFound):
			t.Fatalf("a log that is not there: %d events, %v", len(events), err)
		case l == nil:
			continue
		case err != nil || head != l.head || !reflect.DeepEqual(events, l.events):
			t.Fatalf("%s: %+v, %v\n%+v, want %+v\n%+v", log, head, err, events, l.head, l.events)
		}
		summaries = append(summaries, l.summary)
		m.checkDrafts(t, log, l)
	}
	home, err := m.store.Home(m.ctx, m.team)
	if want := sessions.HomeOf(sessions.TeamRow{}, summaries); err != nil || !sameHome(home, want) {
		t.Fatalf("home %+v, %v\nwant %+v", home, err, want)
	}
	page, err := m.store.List(m.ctx, sessions.Query{Team: m.team}, "", 0)
	if want, _ := sessions.PageOf(summaries, sessions.Query{}, "", 0); err != nil || page.All != want.All || len(page.Rows) != len(want.Rows) ||
		len(want.Rows) > 0 && !reflect.DeepEqual(page.Rows, want.Rows) {
		t.Fatalf("list %+v, %v\nwant %+v", page, err, want)
	}
}

func (m *machine) checkDrafts(t *rapid.T, log model.ID, l *truth) {
	drafts, err := m.store.DraftsOf(m.ctx, log)
	got := map[string]string{}
	for _, d := range drafts {
		got[d.Step] = d.Text
	}
	if err != nil || !reflect.DeepEqual(got, l.drafts) {
		t.Fatalf("drafts of %s: %v, %v, want %v", log, got, err, l.drafts)
	}
}
