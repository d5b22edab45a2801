package model

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// privateLog is a log of private notes that is written to as a program does.
type privateLog struct {
	events []Event
	next   byte
	now    Instant
}

func (l *privateLog) id() (id ID) {
	l.next++
	return ID{1, l.next}
}

func (l *privateLog) keep(d Decision) {
	for _, e := range d.Stamp(l.id, l.now, ID{9}) {
		e.Number = uint64(len(l.events) + 1)
		l.events = append(l.events, e)
	}
	for i := range l.events {
		if slices.Contains(d.Redact, l.events[i].ID) {
			l.events[i].Body = Redacted{Was: l.events[i].Body.Kind()}
		}
	}
}

func (l *privateLog) notes() PrivateNotes { return FoldPrivate(ID{8}, l.events) }

func newPrivateLog() *privateLog {
	l := &privateLog{now: 1000}
	l.keep(Decision{Bodies: []Body{PrivateOpened{Session: ID{2}, Team: ID{3}, Person: ID{4}, Until: PrivateUntil(500, 1000)}}})
	return l
}

// Whatever is written, replaced and struck: the lines that are left say their
// last wording, in order, and no event holds any other.
func TestPrivateLinesSayTheirLastWordingAndNothingElseDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := newPrivateLog()
		type line struct {
			id   ID
			text string
		}
		var want []line
		for i := range rapid.IntRange(1, 25).Draw(t, "writes") {
			text := string(rune('a' + i))
			at := rapid.IntRange(-2, len(want)-1).Draw(t, "which")
			var d Decision
			var no *Refusal
			switch {
			case at < 0:
				d, no = l.notes().Add(text)
			case rapid.Bool().Draw(t, "strike"):
				d, no = l.notes().Strike(want[at].id)
				want = slices.Delete(want, at, at+1)
			default:
				d, no = l.notes().Edit(want[at].id, text)
				want[at].text = text
			}
			if no != nil {
				t.Fatal(no)
			}
			l.keep(d)
			if at < 0 {
				want = append(want, line{l.events[len(l.events)-1].ID, text})
			}
		}
		n, held := l.notes(), map[string]bool{}
		for _, e := range l.events {
			switch b := e.Body.(type) {
			case PrivateAdded:
				held[b.Text] = true
			case PrivateEdited:
				held[b.Text] = true
			}
		}
		if len(n.Lines) != len(want) || len(held) != len(want) {
			t.Fatalf("lines %+v, want %+v; the events hold %v", n.Lines, want, held)
		}
		for i, w := range want {
			if n.Lines[i].ID != w.id || n.Lines[i].Text != w.text || !held[w.text] {
				t.Fatalf("line %d is %+v, want %+v; the events hold %v", i, n.Lines[i], w, held)
			}
		}
	})
}

func TestPrivateNotesLiveFourWeeksAndOnceLonger(t *testing.T) {
	const day = 24 * 60 * Minute
	if got := PrivateUntil(0, 10); got != Instant(28*day) {
		t.Errorf("begun at once: %d", got)
	}
	if got := PrivateUntil(0, Instant(300*day)); got != Instant(307*day) {
		t.Errorf("begun much later: %d", got)
	}
	l := newPrivateLog()
	until := l.notes().Until
	if n := l.notes(); n.Over(until-1) || !n.Over(until) || (PrivateNotes{}).Over(until) {
		t.Error("over at the wrong moment")
	}
	refused := func(to Instant, rule Rule) {
		t.Helper()
		if d, no := l.notes().KeepUntil(to, l.now); no == nil || no.Rule != rule || len(d.Bodies) > 0 {
			t.Errorf("until %d: %v", to, no)
		}
	}
	accepted := func(to Instant) {
		t.Helper()
		d, no := l.notes().KeepUntil(to, l.now)
		if no != nil {
			t.Fatal(no)
		}
		l.keep(d)
		if l.notes().Until != to {
			t.Errorf("until %d, want %d", l.notes().Until, to)
		}
	}
	refused(l.now, RuleNothing)
	refused(until, RuleNothing)
	refused(until.Add(PrivateLife+1), RuleProlonged)
	sooner, may := l.notes().Sooner(l.now)
	if !may {
		t.Fatal("a week less is not now")
	}
	accepted(sooner)
	if n := l.notes(); n.Prolonged {
		t.Error("a week less is no prolonging")
	}
	longer, may := l.notes().Longer()
	if !may {
		t.Fatal("once is allowed")
	}
	accepted(longer)
	if _, may := l.notes().Longer(); may {
		t.Error("twice is not")
	}
	refused(longer+1, RuleProlonged)
	accepted(longer - 1)
	if _, may := l.notes().Sooner(longer - 1 - Instant(PrivateLeast)); may {
		t.Error("a week less would be now")
	}
}

func TestPrivateNotesRefuseWhatIsNotThere(t *testing.T) {
	n := newPrivateLog().notes()
	for name, no := range map[string]*Refusal{
		"an empty line":     second(n.Add(" \n")),
		"no such line":      second(n.Edit(ID{7}, "x")),
		"nothing to strike": second(n.Strike(ID{7})),
	} {
		if no == nil {
			t.Errorf("%s was accepted", name)
		}
	}
	if n.Session != (ID{2}) || n.Team != (ID{3}) || n.Person != (ID{4}) || n.Number != 1 {
		t.Errorf("%+v", n)
	}
}

func second(_ Decision, no *Refusal) *Refusal { return no }
