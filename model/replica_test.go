package model

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
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
	last Decision
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

// Another program ended the session first: what was on its way is let go, and
// the screen gets it back.
func TestWhatComesTooLateIsGivenBack(t *testing.T) {
	var s shelf
	p, other := opened(t, &s, 3), opened(t, &s, 4)
	in := other.do(Intend{Intention: Intention{Then: "bel ik"}}).Events[0].ID
	other.keep(&s)
	other.read(&s)
	p.read(&s)
	late := p.write("te laat")
	p.do(FollowUp{FollowedUp{Intention: in, Status: StatusDone}})
	p.do(Undo{Seat: p.seat})
	p.do(Strike{IDs: []ID{in}}) // struck is not un-said: nothing of it would be emptied
	other.do(Close{})
	other.keep(&s)
	p.read(&s)
	equal(t, "closed", p.r.Session().State, StateClosed)
	dropped := p.r.Dropped()
	if len(dropped) != 3 || dropped[0].Events[0].ID != late.Events[0].ID {
		t.Fatalf("%+v", dropped)
	}
	equal(t, "following up stays", p.r.Waiting(), 1)
	p.keep(&s)
	p.read(&s)
	equal(t, "and counts", p.r.Session().Intentions[0].Status, StatusDone)
	equal(t, "told once", len(p.r.Dropped()), 0)
}

// An end that was decided without a line of another program would keep that
// line against what was agreed: it is decided again.
func TestAnEndThatHasNotSeenEverything(t *testing.T) {
	for _, c := range []struct {
		name   string
		level  Level
		theirs Request
		stays  bool
	}{
		{"a line that is not kept", KeepCore, Write{Step: "collect", Text: "vreemd"}, false},
		{"a line that is kept", KeepEverything, Write{Step: "collect", Text: "vreemd"}, true},
		{"nothing typed", KeepCore, GiveRole{Role: Presenter, Person: sem}, true},
		{"a line that replaces another", KeepEverything, NameCase{Text: "anders"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s shelf
			p, other := opened(t, &s, 3), opened(t, &s, 4)
			p.do(NameCase{Text: "de casus"})
			p.keep(&s)
			p.read(&s)
			other.read(&s)
			if c.level == KeepCore {
				other.write("eerste")
				other.do(Agree{KeepingAgreed{Level: KeepCore}})
				other.keep(&s)
				other.r = other.r.Confirm(s.after(other.r.Head()))
				other.keep(&s)
				other.read(&s)
			}
			if c.name == "a line that is not kept" {
				// typed where text was still open, by a program that had not heard
				slow := EntryAdded{Step: "collect", Text: "vreemd"}
				p.read(&s)
				p.do(Close{})
				s.append(Event{ID: other.newID(), By: other.seat, At: monday, Body: slow})
			} else {
				p.read(&s)
				p.do(Close{})
				other.do(c.theirs)
				other.keep(&s)
			}
			p.read(&s)
			if got := p.r.Waiting() == 1; got != c.stays {
				t.Fatalf("the end stays: %v", got)
			}
			if !c.stays {
				equal(t, "given back", len(p.r.Dropped()), 1)
				equal(t, "still running", p.r.Session().State, StateRunning)
			}
		})
	}
}

// Our own end, read back in two pieces with something foreign before it.
func TestAnEndInPieces(t *testing.T) {
	var s shelf
	p, other := opened(t, &s, 3), opened(t, &s, 4)
	p.write("een")
	p.do(Agree{KeepingAgreed{Level: KeepNothing}})
	p.do(Close{})
	other.do(Pause{At: monday})
	other.keep(&s)
	for range 3 {
		p.read(&s)
		equal(t, "let go", len(p.r.Dropped()), 0)
		p.keep(&s)
		if p.r.Waiting() == 1 { // the end is stored, a piece of it is read
			rest := s.after(p.r.Head())
			equal(t, "a retraction and the end", len(rest), 2)
			other.read(&s)
			p.r = p.r.Confirm(rest[:1])
			break
		}
	}
	equal(t, "pending", p.r.Waiting(), 1)
	equal(t, "shown", p.r.Session().State, StateClosed)
	p.r = p.r.Reload(s.events[:len(s.events)-2])
	equal(t, "read short of it, all of it is pending", p.r.Session().State, StateClosed)
	equal(t, "with its retraction", len(p.texts()), 0)
	p.read(&s)
	equal(t, "whole", p.r.Waiting(), 0)
	equal(t, "the same everywhere", view(p.r.Session()), view(other.r.Session()))
}

// The first piece of our end comes together with something foreign.
func TestAnEndBehindSomethingForeign(t *testing.T) {
	var s shelf
	p := opened(t, &s, 3)
	p.write("een")
	p.keep(&s)
	p.read(&s)
	p.do(Agree{KeepingAgreed{Level: KeepNothing}})
	p.keep(&s)
	p.read(&s)
	b := p.do(Close{})
	s.append(Event{ID: nobody, At: monday, Body: Paused{At: monday}})
	s.append(b.Events...)
	rest := s.after(p.r.Head())
	p.r = p.r.Confirm(rest[:2])
	equal(t, "what is stored in part is stored", len(p.r.Dropped()), 0)
	p.r = p.r.Confirm(rest[2:])
	equal(t, "whole", p.r.Waiting(), 0)
}

// Two programs, a store, and every order of writing, keeping and reading: both
// end with the same, and nothing is lost or doubled.
func TestReplicasMeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s shelf
		programs := []*program{opened(t, &s, 3), opened(t, &s, 4)}
		wrote := 0
		for range rapid.IntRange(1, 40).Draw(t, "moves") {
			p := programs[rapid.IntRange(0, 1).Draw(t, "program")]
			switch rapid.IntRange(0, 4).Draw(t, "move") {
			case 0, 1:
				wrote++
				p.write(fmt.Sprint("regel ", wrote))
			case 2:
				p.keep(&s)
			case 3: // a piece of what is new
				rest := s.after(p.r.Head())
				p.r = p.r.Confirm(rest[:rapid.IntRange(0, len(rest)).Draw(t, "piece")])
			case 4:
				p.r = p.r.Reload(s.events)
			}
			if got, want := p.r.Session().Number(), p.r.Head(); got != want {
				t.Fatalf("number %d, head %d", got, want)
			}
		}
		for _, p := range programs {
			for p.r.Waiting() > 0 {
				p.keep(&s)
				p.read(&s)
			}
		}
		for _, p := range programs {
			p.read(&s)
			if len(p.texts()) != wrote {
				t.Fatalf("wrote %d, has %v", wrote, p.texts())
			}
		}
		same(t, "the same everywhere", programs[0].texts(), programs[1].texts())
		equal(t, "view", view(programs[0].r.Session()), view(programs[1].r.Session()))
	})
}
