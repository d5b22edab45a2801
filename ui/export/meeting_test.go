package export_test

import (
	"testing"
	"time"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/lang"
)

// tb is what tests and properties have in common.
type tb interface {
	Helper()
	Fatalf(format string, args ...any)
}

var (
	anneke = person('a')
	joris  = person('j')
	fatima = person('f')
	sem    = person('s')
	daan   = person('d')
	mila   = person('m') // a guest

	seat   = model.ID{0: 0x51, 15: 1}
	teamID = model.ID{0: 0x7e, 15: 9}
	zone   = time.FixedZone("Europe/Amsterdam", 3600)
)

// november is 12 November 2026, 14:00 in Amsterdam.
var november = model.Instant(time.Date(2026, 11, 12, 13, 0, 0, 0, time.UTC).UnixMilli())

func person(c byte) model.ID { return model.ID{0: 0xbe, 1: c, 15: c} }

func north() model.Team {
	return model.Team{ID: teamID, Name: "Team Noord", Members: []model.Member{
		{ID: anneke, Name: "Anneke"}, {ID: joris, Name: "Joris"}, {ID: fatima, Name: "Fatima"}, {ID: sem, Name: "Sem"}, {ID: daan, Name: "Daan"},
	}}
}

// meeting plays a session as a program would: requests in, events kept.
type meeting struct {
	tb
	s    model.Session
	now  model.Instant
	made int
	team model.Team
}

func script(t tb, frame, method string) model.Script {
	t.Helper()
	s, err := methods.Open(nil).Compose(frame, method, 0)
	if err != nil {
		t.Fatalf("compose: %v", err)
	}
	return s
}

// begun is a session of a method that has begun: Anneke leads, Fatima presents
// if that is said beforehand.
func begun(t tb, s model.Script, level model.Level, presenter model.ID) *meeting {
	t.Helper()
	m := &meeting{tb: t, s: model.Fold(s, nil), now: november, team: north()}
	people := []model.ID{anneke, fatima, joris, sem, daan, mila}
	d, no := model.StartWith{Started: model.Started{
		Team: teamID, Zone: "Europe/Amsterdam", Lang: "nl", Method: s.Method,
		People: people[:min(len(people), s.Max)], Facilitator: anneke, Presenter: presenter,
	}, Guests: []model.GuestNamed{{Person: mila, Name: "Mila"}}, Keeping: model.KeepingAgreed{Level: level}}.Open(s)
	if no != nil {
		t.Fatalf("start: %v", no)
	}
	m.append(d)
	m.do(model.Begin{Now: m.now, Leave: []model.Function{model.Welcome, model.Keeping, model.LookBack}})
	return m
}

func (m *meeting) newID() model.ID {
	m.made++
	return model.ID{0: 0xe0, 13: byte(m.made >> 8), 14: byte(m.made), 15: 1}
}

func (m *meeting) append(d model.Decision) model.ID {
	events := d.Stamp(m.newID, m.now, seat)
	for i := range events {
		events[i].Number = m.s.Number() + uint64(i) + 1
	}
	all := append(m.s.Events()[:len(m.s.Events()):len(m.s.Events())], events...)
	m.s = model.Fold(m.s.Script, model.RedactEvents(all, d.Redact))
	return events[0].ID
}

// try asks and says whether it was accepted.
func (m *meeting) try(r model.Request) bool {
	d, no := m.s.Decide(r)
	if no != nil || len(d.Bodies) == 0 {
		return false
	}
	m.append(d)
	return true
}

// do asks and expects to get it.
func (m *meeting) do(r model.Request) model.ID {
	m.Helper()
	d, no := m.s.Decide(r)
	if no != nil {
		m.Fatalf("%T%+v in step %q: %v", r, r, m.step(), no)
	}
	return m.append(d)
}

func (m *meeting) step() string {
	if cur := m.s.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

// to goes to a step by as many next as it takes, two minutes for each.
func (m *meeting) to(step string) {
	m.Helper()
	for range m.s.Script.Steps {
		if m.step() == step {
			return
		}
		m.now = m.now.Add(2 * model.Minute)
		m.do(model.Next{From: m.step()})
	}
	m.Fatalf("no way to step %q", step)
}

// write keeps a line in the current step.
func (m *meeting) write(text string) model.ID {
	m.Helper()
	return m.do(model.Write{Step: m.step(), Text: text})
}

// end goes on until the session is closed.
func (m *meeting) end() {
	m.Helper()
	for m.s.State == model.StateRunning {
		m.now = m.now.Add(2 * model.Minute)
		m.do(model.Next{From: m.step()})
	}
}

func words(t *testing.T, code string) *lang.Texts {
	t.Helper()
	w := lang.For(code)
	if w.Code != code {
		t.Fatalf("no words in %s", code)
	}
	return w
}
