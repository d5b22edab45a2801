package review_test

import (
	"context"
	"testing"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/page/pagetest"
	"intervision/ui/review"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// shelf is a team with sessions in a store.
type shelf struct {
	t    *testing.T
	env  *screen.Env
	team model.ID
	who  []model.ID
	dir  string // where files go
}

// put makes a shelf with a team of these people.
func put(t *testing.T, names ...string) *shelf {
	t.Helper()
	if len(names) == 0 {
		names = []string{"Anneke", "Joris", "Fatima", "Sem", "Daan"}
	}
	env := uitest.Env(t)
	env.Store, env.Library = memory.New(), methods.Open(nil)
	s := &shelf{t: t, env: env, dir: t.TempDir()}
	s.team = pagetest.Team(t, env, "Team Noord", names...)
	for _, m := range pagetest.Fold(t, env, s.team).Members {
		s.who = append(s.who, m.ID)
	}
	return s
}

// session is one being played.
type session struct {
	*shelf
	log  model.ID
	now  model.Instant
	s    model.Session
	head uint64
}

// open starts a session so many days ago and begins it: the first leads, the
// third presents.
func (sh *shelf) open(method string, daysAgo int, level model.Level) *session {
	sh.t.Helper()
	script, err := sh.env.Library.Compose("short", method, 60)
	sh.must(err)
	hash, err := sh.env.Store.PutScript(sh.t.Context(), script)
	sh.must(err)
	m := &session{shelf: sh, log: sh.env.NewID(), now: sh.env.Clock().Add(-model.Day * model.Millis(daysAgo)), s: model.Fold(script, nil)}
	d, no := model.StartWith{Started: model.Started{Team: sh.team, Zone: "Europe/Amsterdam", Lang: "nl", Script: hash, Method: method,
		People: sh.who, Facilitator: sh.who[0], Presenter: sh.who[2]}, Keeping: model.KeepingAgreed{Level: level}}.Open(script)
	if no != nil {
		sh.t.Fatal(no)
	}
	m.keep(d)
	m.do(model.Begin{Now: m.now, Leave: []model.Function{model.Welcome, model.Keeping, model.LookBack}})
	return m
}

func (sh *shelf) must(err error) {
	sh.t.Helper()
	if err != nil {
		sh.t.Fatal(err)
	}
}

func (m *session) keep(d model.Decision) {
	m.t.Helper()
	events := d.Stamp(m.env.NewID, m.now, m.env.Seat)
	all := append(m.s.Events()[:len(m.s.Events()):len(m.s.Events())], events...)
	m.s = model.Fold(m.s.Script, model.RedactEvents(all, d.Redact))
	head, err := m.env.Store.Append(m.t.Context(), sessions.Append{Log: m.log, Kind: sessions.SessionLog, Expect: m.head,
		Events: events, Redact: d.Redact, Summary: m.s.Summarise(m.log)})
	m.must(err)
	m.head = head.Number
}

func (m *session) do(r model.Request) *session {
	m.t.Helper()
	d, no := m.s.Decide(r)
	if no != nil {
		m.t.Fatalf("%T%+v: %v", r, r, no)
	}
	m.keep(d)
	return m
}

func (m *session) step() string { return m.s.Current().ID }

// to goes to a step, three minutes for each on the way.
func (m *session) to(step string) *session {
	m.t.Helper()
	for m.step() != step {
		m.now = m.now.Add(3 * model.Minute)
		m.do(model.Next{From: m.step()})
	}
	return m
}

func (m *session) write(lines ...string) *session {
	m.t.Helper()
	for _, line := range lines {
		m.do(model.Write{Step: m.step(), Text: line})
	}
	return m
}

// end goes on until the session is closed.
func (m *session) end() *session {
	m.t.Helper()
	for m.s.State == model.StateRunning {
		m.now = m.now.Add(3 * model.Minute)
		m.do(model.Next{From: m.step()})
	}
	return m
}

// customer is a session in which a lot was typed.
func (sh *shelf) customer(daysAgo int) *session {
	m := sh.open("incident-method", daysAgo, model.KeepEverything)
	m.do(model.NameCase{Text: "Rustig blijven"})
	m.to("situation").write("Hoe blijf ik rustig als hij boos wordt?")
	m.to("information").write("Wat gebeurde er vlak voordat hij opstond?", "Hij kreeg een telefoontje en werd stil.", "Wie waren er nog meer bij?", "Alleen wij tweeën.")
	m.to("analysis").write("Er lag al maanden een klacht.", "Iedereen hoopte dat het over zou waaien.")
	m.to("standpoints").write("Ik zou blijven zitten en niets zeggen, omdat dat hem de tijd geeft om zelf te gaan zitten en te vertellen wat er was.")
	m.to("close-reflection").write("Ik vraag eerder door.")
	m.to("close-intention").do(model.Intend{Intention: model.Intention{When: "zijn toon verandert", Then: "adem ik eerst uit."}})
	return m.end()
}

// year fills the shelf as a team that has met for a while.
func (sh *shelf) year() {
	sh.open("incident-method", 0, model.KeepCore)
	sh.customer(28)
	sh.open("gossip-method", 57, model.KeepCore).do(model.NameCase{Text: "De zucht"}).end()
	sh.open("five-step-method", 85, model.KeepCore).end()
	m := sh.open("tietze-six-phases", 183, model.KeepCore)
	m.to("key-question").write("Hoe zeg ik nee als iedereen het aan mij vraagt?").end()
	sh.open("incident-method", 400, model.KeepNothing).end()
}

// build makes the screens of a test; files go to the shelf's folder.
func (sh *shelf) build() screen.Builder {
	b := pagetest.Built{"screen.OpenReview": review.Builder(review.Options{Folder: func() string { return sh.dir }})}
	return b.Build(sh.t)
}

// read runs the screen.
func (sh *shelf) read(width, height int, to screen.Target) *uitest.Term {
	sh.t.Helper()
	return uitest.Start(sh.t, uitest.Options{Width: width, Height: height, Env: sh.env, First: to, Build: sh.build()})
}

func (sh *shelf) list() screen.Target { return screen.OpenReview{Team: sh.team} }

// counting is a store that counts what is read of it.
type counting struct {
	sessions.Store
	reads, lists int
}

func (c *counting) Read(ctx context.Context, log model.ID, after uint64, limit int) ([]model.Event, sessions.Head, error) {
	if limit != 1 { // a look at the head is not counted
		c.reads++
	}
	return c.Store.Read(ctx, log, after, limit)
}

func (c *counting) List(ctx context.Context, q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	c.lists++
	return c.Store.List(ctx, q, cursor, limit)
}
