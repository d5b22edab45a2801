package model

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

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
	struck := p.write("twee").Events[0].ID
	p.do(Strike{IDs: []ID{struck}})
	p.do(Agree{KeepingAgreed{Level: KeepNothing}})
	for p.r.Waiting() > 0 {
		p.keep(&s)
		p.read(&s)
	}
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
