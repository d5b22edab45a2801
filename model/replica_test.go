package model

import (
	"slices"
	"testing"
)

// shelf is a store of one log: it numbers, it never loses, it skips ids it has.
type shelf struct {
	events []Event
	has    map[ID]bool
}

func (s *shelf) append(events ...Event) {
	if s.has == nil {
		s.has = map[ID]bool{}
	}
	for _, e := range events {
		if s.has[e.ID] {
			continue
		}
		s.has[e.ID] = true
		e.Number = uint64(len(s.events)) + 1
		s.events = append(s.events, e)
	}
}

func (s *shelf) after(n uint64) []Event { return s.events[n:] }

// program is a screen with its replica beside a shelf.
type program struct {
	tb
	r    Replica
	ids  int
	seat ID
}

func opened(t tb, s *shelf, seat byte) *program {
	t.Helper()
	m := started(t, fullScript(), presenter(joris), keeping(KeepEverything))
	m.do(Begin{Now: m.now})
	m.to("collect")
	if len(s.events) == 0 {
		s.append(m.s.Events()...)
	}
	return &program{tb: t, r: NewReplica(fullScript(), slices.Clone(s.events)), ids: int(seat) * 1000, seat: ID{0: seat}}
}

func (p *program) newID() ID {
	p.ids++
	return eventID(p.ids)
}

func (p *program) do(r Request) Batch {
	p.Helper()
	d, no := p.r.Session().Decide(r)
	if no != nil {
		p.Fatalf("%T: %v", r, no)
	}
	b := Batch{Events: d.Stamp(p.newID, monday, p.seat), Redact: d.Redact}
	p.r = p.r.Record(b)
	return b
}

func (p *program) write(text string) Batch { return p.do(Write{Step: "collect", Text: text}) }

func (p *program) texts() []string { return (&meeting{tb: p, s: p.r.Session()}).texts("collect") }

// keep sends the oldest pending decision.
func (p *program) keep(s *shelf) {
	if b, ok := p.r.Pending(); ok {
		s.append(b.Events...)
	}
}

func (p *program) read(s *shelf) { p.r = p.r.Confirm(s.after(p.r.Head())) }

func TestAnEventOfOursShowsAtOnce(t *testing.T) {
	var s shelf
	p := opened(t, &s, 3)
	head := p.r.Head()
	equal(t, "nothing pending", p.r.Waiting(), 0)
	if _, ok := p.r.Pending(); ok {
		t.Fatal("pending")
	}
	first := p.write("een")
	p.write("twee")
	same(t, "shown", p.texts(), []string{"een", "twee"})
	equal(t, "waiting", p.r.Waiting(), 2)
	equal(t, "head", p.r.Head(), head)
	equal(t, "stored number", p.r.Session().Number(), head)
	b, _ := p.r.Pending()
	equal(t, "oldest first", b.Events[0].ID, first.Events[0].ID)
	p.keep(&s)
	p.read(&s)
	equal(t, "one confirmed", p.r.Waiting(), 1)
	p.keep(&s)
	p.read(&s)
	equal(t, "all", p.r.Waiting(), 0)
	same(t, "still shown once", p.texts(), []string{"een", "twee"})
	equal(t, "head", p.r.Head(), uint64(len(s.events)))
	p.r = p.r.Record(Batch{})
	equal(t, "nothing is no decision", p.r.Waiting(), 0)
	equal(t, "an empty log", NewReplica(fullScript(), nil).Head(), 0)
}

// An append is read back in two pieces: the decision stays pending, and nothing
// flickers or shows twice.
func TestConfirmedInPieces(t *testing.T) {
	var s shelf
	p := opened(t, &s, 3)
	p.do(GoTo{From: "collect", To: "standpoints"})
	p.keep(&s)
	p.read(&s)
	p.do(Write{Step: "standpoints", Text: "zin"})
	whole := view(p.r.Session())
	p.keep(&s)
	rest := s.after(p.r.Head())
	equal(t, "an entry and a turn", len(rest), 2)
	p.r = p.r.Confirm(rest[:1])
	equal(t, "not whole yet", p.r.Waiting(), 1)
	equal(t, "as shown", view(p.r.Session()), whole)
	p.keep(&s) // again, to be sure: the store skips what it has
	p.r = p.r.Confirm(rest[1:])
	equal(t, "whole", p.r.Waiting(), 0)
	equal(t, "as shown", view(p.r.Session()), whole)
	equal(t, "stored once", len(s.events), int(p.r.Head()))
}

func TestWhatOthersWroteComesInBetween(t *testing.T) {
	var s shelf
	ours, theirs := opened(t, &s, 3), opened(t, &s, 4)
	ours.write("van ons")
	theirs.write("van hen")
	theirs.keep(&s)
	ours.read(&s)
	same(t, "theirs is stored, ours follows", ours.texts(), []string{"van hen", "van ons"})
	equal(t, "pending", ours.r.Waiting(), 1)
	ours.keep(&s)
	ours.read(&s)
	theirs.read(&s)
	same(t, "the same everywhere", theirs.texts(), ours.texts())
	equal(t, "let go", len(ours.r.Dropped()), 0)
}

func TestReadTwiceOrWithAHole(t *testing.T) {
	var s shelf
	p, other := opened(t, &s, 3), opened(t, &s, 4)
	for _, text := range []string{"een", "twee", "drie"} {
		other.write(text)
		other.keep(&s)
		other.read(&s)
	}
	rest := s.after(p.r.Head())
	p.r = p.r.Confirm(rest[1:])
	same(t, "what does not join on is read again", p.texts(), nil)
	p.r = p.r.Confirm(slices.Concat(rest[:2], rest[:2], s.events[:5]))
	same(t, "twice counts once", p.texts(), []string{"een", "twee"})
	p.r = p.r.Confirm(s.events)
	same(t, "all of it", p.texts(), []string{"een", "twee", "drie"})
	p.r = p.r.Confirm(nil)
	same(t, "nothing new", p.texts(), []string{"een", "twee", "drie"})
}

func TestReloading(t *testing.T) {
	var s shelf
	p := opened(t, &s, 3)
	kept := p.write("een")
	p.keep(&s)
	p.read(&s)
	p.write("nog niet bewaard")
	s.events = RedactEvents(s.events, []ID{kept.Events[0].ID})
	p.r = p.r.Reload(s.events)
	same(t, "emptied, ours still there", p.texts(), []string{"nog niet bewaard"})
	p.keep(&s)
	p.r = p.r.Reload(s.events)
	equal(t, "confirmed by a reload", p.r.Waiting(), 0)
	same(t, "once", p.texts(), []string{"nog niet bewaard"})
}

// A replica is a value: what is made of it leaves it as it was.
func TestAReplicaIsAValue(t *testing.T) {
	var s shelf
	p := opened(t, &s, 3)
	for _, text := range []string{"een", "nog een", "en nog een"} { // room to spare behind the third
		p.write(text)
	}
	base := p.r
	want := view(base.Session())
	d, _ := base.Session().Decide(Write{Step: "collect", Text: "twee"})
	a := base.Record(Batch{Events: d.Stamp(p.newID, monday, p.seat)})
	b := base.Record(Batch{Events: d.Stamp(p.newID, monday, p.seat)})
	other := opened(t, &s, 4)
	other.write("vreemd")
	other.keep(&s)
	c := base.Confirm(s.after(base.Head()))
	base.Reload(s.events[:3])
	if view(base.Session()) != want || base.Waiting() != 3 || a.Waiting() != 4 || b.Waiting() != 4 || c.Waiting() != 3 {
		t.Fatal("it changed")
	}
	x, y := a.pending[3].Events[0].ID, b.pending[3].Events[0].ID
	if x == y {
		t.Fatal("two values share a pending decision")
	}
}
