package model

import (
	"fmt"
	"slices"
)

// tb is what tests and properties have in common.
type tb interface {
	Helper()
	Fatalf(format string, args ...any)
}

// who sits at the tables of these tests
var (
	anneke = person('a')
	joris  = person('j')
	fatima = person('f')
	sem    = person('s')
	daan   = person('d')
	lotte  = person('l')
	nobody = person('n')

	seatOne = ID{0: 0x51, 15: 1}
	seatTwo = ID{0: 0x51, 15: 2}
	teamID  = ID{0: 0x7e, 15: 9}
)

// person makes an id that can be recognised in a failing test.
func person(c byte) ID { return ID{0: 0xbe, 1: c, 14: 0xef, 15: c} }

// eventID is the n-th id that a meeting hands out.
func eventID(n int) ID { return ID{0: 0xe0, 12: byte(n >> 16), 13: byte(n >> 8), 14: byte(n), 15: 1} }

// monday is a moment in the year these tests play in.
const monday Instant = 1_790_000_000_000

// noon team: names for everybody who may turn up.
func noonTeam() Team {
	t := Team{ID: teamID, Name: "Team Noord"}
	t.Members = []Member{
		{ID: anneke, Name: "Anneke"}, {ID: joris, Name: "Joris"}, {ID: fatima, Name: "Fatima"},
		{ID: sem, Name: "Sem"}, {ID: daan, Name: "Daan"},
	}
	return t
}

// meeting plays a session as a program would: requests in, events kept.
type meeting struct {
	tb
	s    Session
	now  Instant
	seat ID
	made int // ids handed out
	last Decision
}

// started opens a log: Anneke leads, Joris, Fatima and Sem sit round.
func started(t tb, s Script, change ...func(*StartWith)) *meeting {
	t.Helper()
	m := &meeting{tb: t, s: Fold(s, nil), now: monday, seat: seatOne}
	r := StartWith{Started: Started{
		Team: teamID, Zone: "Europe/Amsterdam", Lang: "nl", Method: s.Method, Script: "hash",
		People: []ID{anneke, joris, fatima, sem}, Facilitator: anneke, NoteTaker: sem,
	}}
	for _, c := range change {
		c(&r)
	}
	d, no := r.Open(s)
	if no != nil {
		t.Fatalf("start: %v", no)
	}
	m.append(d)
	return m
}

// begun is a meeting whose clock runs.
func begun(t tb, s Script, change ...func(*StartWith)) *meeting {
	t.Helper()
	m := started(t, s, change...)
	m.do(Begin{Now: m.now})
	return m
}

func presenter(id ID) func(*StartWith)   { return func(r *StartWith) { r.Presenter = id } }
func facilitator(id ID) func(*StartWith) { return func(r *StartWith) { r.Facilitator = id } }
func people(ids ...ID) func(*StartWith)  { return func(r *StartWith) { r.People = ids } }
func until(at Instant) func(*StartWith)  { return func(r *StartWith) { r.Until = at } }
func keeping(l Level) func(*StartWith)   { return func(r *StartWith) { r.Keeping.Level = l } }
func guest(id ID, n string) func(*StartWith) {
	return func(r *StartWith) { r.Guests = append(r.Guests, GuestNamed{Person: id, Name: n}) }
}

func (m *meeting) newID() ID {
	m.made++
	return eventID(m.made)
}

// append keeps a decision as a store would: numbered, at this moment.
func (m *meeting) append(d Decision) []Event {
	events := d.Stamp(m.newID, m.now, m.seat)
	m.put(events...)
	m.last = d
	return events
}

func (m *meeting) put(events ...Event) {
	for i := range events {
		events[i].Number = m.s.Number() + uint64(i) + 1
	}
	m.s = m.s.Apply(events...)
}

// do asks, expects to get it, and gives the first id: of an entry, say.
func (m *meeting) do(r Request) ID {
	m.Helper()
	d, no := m.s.Decide(r)
	if no != nil {
		m.Fatalf("%T%+v in step %q: %v", r, r, m.s.stepID(), no)
	}
	return m.append(d)[0].ID
}

// as asks from another seat.
func (m *meeting) as(seat ID, r Request) ID {
	m.Helper()
	was := m.seat
	m.seat = seat
	defer func() { m.seat = was }()
	return m.do(r)
}

// no asks and expects a refusal by that rule, and nothing to happen.
func (m *meeting) no(r Request, rule Rule) {
	m.Helper()
	d, no := m.s.Decide(r)
	if no == nil || no.Rule != rule {
		m.Fatalf("%T%+v: got %v, want refused %q", r, r, no, rule)
	}
	if len(d.Bodies)+len(d.Redact) > 0 {
		m.Fatalf("%T: a refusal came with events %v", r, d)
	}
}

// after lets time pass.
func (m *meeting) after(d Millis) *meeting {
	m.now = m.now.Add(d)
	return m
}

func (m *meeting) next() {
	m.Helper()
	m.do(Next{From: m.s.stepID()})
}

// to goes to a step, wherever it stands.
func (m *meeting) to(id string) *meeting {
	m.Helper()
	if m.s.stepID() != id {
		m.do(GoTo{From: m.s.stepID(), To: id})
	}
	return m
}

// write keeps a line in the current step, nobody named.
func (m *meeting) write(text string) ID {
	m.Helper()
	return m.do(Write{Step: m.s.stepID(), Text: text})
}

// by keeps a line of somebody's.
func (m *meeting) by(p ID, text string) ID {
	m.Helper()
	return m.do(Write{Step: m.s.stepID(), Text: text, Person: p})
}

func (m *meeting) pass() {
	m.Helper()
	m.do(TakeTurn{Step: m.s.stepID()})
}

func (m *meeting) room() Room { return Public(m.s, noonTeam()) }

// texts are the entries of a step.
func (m *meeting) texts(step string) []string {
	var out []string
	for _, e := range m.s.EntriesOf(step) {
		out = append(out, e.Text)
	}
	return out
}

// who names ids in a failing test as the team would.
func names(ids ...ID) string {
	team, out := noonTeam(), []string{}
	for _, id := range ids {
		switch m := team.Member(id); {
		case m != nil:
			out = append(out, m.Name)
		case id == lotte:
			out = append(out, "Lotte")
		case id.IsZero():
			out = append(out, "-")
		default:
			out = append(out, id.String())
		}
	}
	return fmt.Sprint(out)
}

// closedKept is what a closed log still says, redaction carried out.
func (m *meeting) closedKept() string {
	return fmt.Sprintf("%+v", RedactEvents(m.s.Events(), m.last.Redact))
}

func same[T comparable](t tb, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Fatalf("%s: got %v, want %v", what, got, want)
	}
}

func equal[T comparable](t tb, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Fatalf("%s: got %v, want %v", what, got, want)
	}
}
