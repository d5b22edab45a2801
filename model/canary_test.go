package model

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Every text in a random meeting is a canary of its own. From the log alone,
// without asking the fold, this tells which of them are private now.
type secrets struct {
	s     Session
	alive []Event // live events up to the end
}

func secretsOf(s Session) secrets {
	v := secrets{s: s}
	for _, e := range s.Events() {
		if !s.dead[e.ID] {
			v.alive = append(v.alive, e)
		}
		if isEnd(e) {
			break
		}
	}
	return v
}

// private are the texts that the wall must not show in any form.
func (v secrets) private() []string {
	var out []string
	reworded := map[ID]bool{}
	named := false
	for i := len(v.alive) - 1; i >= 0; i-- {
		switch b := v.alive[i].Body.(type) {
		case EntryEdited:
			if reworded[b.Entry] || v.inSilence(b.Now.Step, b.Now.Private) {
				out = append(out, b.Now.Text)
			}
			reworded[b.Entry] = true
		case EntryAdded:
			if reworded[v.alive[i].ID] || v.inSilence(b.Step, b.Private) {
				out = append(out, b.Text)
			}
		case CaseNamed:
			if named {
				out = append(out, b.Text)
			}
			named = true
		case Parked:
			if !v.adviceSince(i) {
				out = append(out, b.Text)
			}
		}
	}
	for _, e := range v.s.Events() {
		if v.s.dead[e.ID] {
			out = append(out, textsOf(e.Body)...)
		}
	}
	return out
}

// inSilence says whether a line was written in silence in a step that was not
// revealed: not asked for, and no step that works with it was entered.
func (v secrets) inSilence(step string, private bool) bool {
	if !private {
		return false
	}
	for _, e := range v.alive {
		switch b := e.Body.(type) {
		case Revealed:
			if b.Step == step {
				return false
			}
		case StepEntered:
			if i := v.s.Script.Index(b.To); i >= 0 && v.s.Script.Steps[i].Of == step && v.s.Steps[i].Entered {
				return false
			}
		}
	}
	return true
}

// adviceSince says whether the group was in an advice step after event i, or in it.
func (v secrets) adviceSince(i int) bool {
	at := ""
	for j, e := range v.alive {
		switch b := e.Body.(type) {
		case Begun:
			at = Fold(v.s.Script, v.alive[:j+1]).stepID()
		case StepEntered:
			if b.From == at {
				at = b.To
			}
		}
		in := v.s.Script.Index(at)
		if j >= i && in >= 0 && v.s.Script.Steps[in].Has(Advice) {
			return true
		}
	}
	return false
}

func TestNoSecretReachesTheWall(t *testing.T) {
	counts := newTally()
	looked, held := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, r Request, _ []Event) {
			if !p.chance(15) {
				return
			}
			looked++
			room := p.room()
			shown := wall(room)
			if strings.Contains(shown, "tips-canary") {
				t.Fatalf("after %T: a tip", r)
			}
			for _, id := range slices.Concat(p.s.Everyone, []ID{seatOne, seatTwo}) {
				if showsPerson(room, id) {
					t.Fatalf("after %T: somebody's id", r)
				}
			}
			private := secretsOf(p.s).private()
			held += len(private)
			for _, text := range private {
				if !blank(text) && strings.Contains(shown, text) {
					at := strings.Index(shown, text)
					t.Fatalf("after %T in %q: %q, at …%s…", r, p.s.stepID(), text, shown[max(0, at-150):at+30])
				}
			}
			parkedOnlyThere(t, p, room)
		})
	})
	if covered() && (looked < 300 || held < 1500) {
		t.Errorf("%d looks at %d secrets", looked, held)
	}
}

// parkedOnlyThere: a parked line shows in an advice step, and in the record.
func parkedOnlyThere(t *rapid.T, p *player, room Room) {
	if len(room.Parked) > 0 && !room.Step.Has(Advice) {
		t.Fatalf("parked lines in %s", room.Step.ID)
	}
	if len(room.Record) > 0 {
		return
	}
	room.Parked = nil
	shown := wall(room)
	for _, line := range p.s.Parked {
		if strings.Contains(shown, line.Text) {
			t.Fatalf("%q in %s", line.Text, room.Step.ID)
		}
	}
}

// The home screen hangs on the wall too: while a session runs its summary says
// nothing of what was said, and afterwards only what was agreed.
func TestSummariesTellNothing(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, r Request, _ []Event) {
			sum := p.s.Summarise(teamID)
			switch {
			case sum.Title+sum.Question == "":
			case p.s.State != StateClosed || p.s.Level == KeepNothing || (p.s.Stopped && !p.s.CaseKept):
				t.Fatalf("after %T: %q, %q", r, sum.Title, sum.Question)
			}
			if len(sum.Intentions) != len(p.s.Intentions) || sum.Step > sum.Steps || sum.Minutes < 0 {
				t.Fatalf("%+v", sum)
			}
		})
	})
}
