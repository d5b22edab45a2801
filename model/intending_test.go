package model

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestWhatToWonderAboutAnIntention(t *testing.T) {
	whole := Intention{When: "hij zijn toon verandert", Then: "vraag ik wat hij nodig heeft", Chance: monday.Add(7 * Day)}
	same(t, "what the words do not tell", whole.Wonders(monday), []Wonder{WonderVisible, WonderOwn})
	same(t, "nothing but a deed", Intention{Then: "bel ik"}.Wonders(monday), Wonders())
	late := whole
	late.Chance = monday.Add(29 * Day)
	same(t, "in five weeks", late.Wonders(monday), []Wonder{WonderVisible, WonderSoon, WonderOwn})
	equal(t, "an insight is a full answer", len(Intention{Then: "het mag", Insight: true}.Wonders(monday)), 0)
}

func TestReasonsAreCodes(t *testing.T) {
	m := at(t, "close-intention")
	id := m.do(Intend{Intention: Intention{Then: "bel ik"}})
	m.do(Close{})
	equal(t, "reasons", len(Reasons()), 8)
	for _, r := range Reasons() {
		m.do(FollowUp{FollowedUp{Intention: id, Status: StatusNotYet, Reason: r}})
	}
	m.no(FollowUp{FollowedUp{Intention: id, Reason: "lui"}}, RuleNothing)
}

func TestWhoIsAskedAndInWhichOrder(t *testing.T) {
	m := at(t, "open-lookback")
	earlier := func(n byte, owner ID, made Instant, status Status) Intended {
		return Intended{Log: person('z'), IntentionRow: IntentionRow{ID: person(n), Owner: owner, Made: made, Status: status}}
	}
	insight := earlier(5, joris, 9, StatusOpen)
	insight.Insight = true
	own := earlier(6, joris, 9, StatusOpen)
	own.Log = teamID
	from := []Intended{
		earlier(1, sem, 3, StatusOpen), earlier(2, joris, 3, StatusNotYet), earlier(3, joris, 8, StatusOpen),
		earlier(4, lotte, 3, StatusOpen), insight, own, earlier(7, joris, 9, StatusDone),
	}
	numbers := func() (n []byte) {
		for _, i := range m.s.ToAsk(teamID, from) {
			n = append(n, i.ID[1])
		}
		return n
	}
	want := []byte{3, 2, 1} // joris sits before sem; lotte is not here
	if slices.Index(m.s.Seats, sem) < slices.Index(m.s.Seats, joris) {
		want = []byte{1, 3, 2}
	}
	same(t, "asked", numbers(), want)
	m.do(LookBackOn{LookedBack{Log: person('z'), Intention: person(3)}})
	equal(t, "not twice", slices.Contains(numbers(), 3), false)
	m.do(Leave{Person: sem})
	equal(t, "who left is not asked", slices.Contains(numbers(), 1), false)
}

func TestSummariesHoldBoundedWords(t *testing.T) {
	m := at(t, "close-intention")
	for range mostWorded + 2 {
		m.do(Intend{Intention: Intention{When: strings.Repeat("é", 2000), Then: "bel ik"}})
	}
	m.do(Close{})
	rows := m.s.Summarise(teamID).Intentions
	equal(t, "all of them are counted", len(rows), mostWorded+2)
	equal(t, "the last has no words", rows[mostWorded+1].Then, "")
	if when := rows[0].When; len(when) > mostWords || !strings.HasSuffix(when, "é…") || !utf8.ValidString(when) {
		t.Errorf("%d bytes: %q", len(when), when)
	}
	if rows[0].Then != "bel ik" || rows[0].Made != m.s.Intentions[0].At {
		t.Errorf("%+v", rows[0])
	}
}

// After the end what came of an intention is taken in, and so is another
// wording; the summary follows, and whatever is un-said is gone from it.
func TestIntentionsAfterTheEnd(t *testing.T) {
	counts := newTally()
	rapid.Check(t, func(t *rapid.T) {
		play(t, counts, func(p *player, _ Request, _ []Event) {
			if p.s.State != StateClosed {
				return
			}
			for _, k := range p.s.Intentions {
				for _, ok := range []Request{
					FollowUp{FollowedUp{Intention: k.ID, Status: StatusPartly, Reason: ReasonForgot}},
					Intend{ID: k.ID, Intention: Intention{Then: "kleiner"}},
				} {
					if _, no := p.s.Decide(ok); no != nil {
						t.Fatalf("%T after the end: %v", ok, no)
					}
				}
			}
			for _, never := range []Request{Intend{Intention: Intention{Then: "nieuw"}}, LookBackOn{}, Write{Text: "x"}, Undo{Seat: p.seat}} {
				if _, no := p.s.Decide(never); no == nil {
					t.Fatalf("%T after the end", never)
				}
			}
			summaryFollows(t, p.s)
		})
	})
}

func summaryFollows(t *rapid.T, s Session) {
	list := s.Summarise(teamID).Intended()
	if len(list) != len(s.Intentions) {
		t.Fatalf("%d of %d intentions", len(list), len(s.Intentions))
	}
	for i, k := range s.Intentions {
		if row := list[i]; row.ID != k.ID || row.Status != k.Status || row.Then != cutWords(k.Then) || row.Insight != k.Insight {
			t.Fatalf("%+v is not %+v", row, k)
		}
	}
}

// Redacting an intention leaves nothing of it: not its words, nor what came of it.
func TestARedactedIntentionIsGone(t *testing.T) {
	m := at(t, "close-intention")
	id := m.do(Intend{Intention: Intention{Owner: joris, When: "canary-when", Then: "canary-then"}})
	other := m.do(Intend{Intention: Intention{Owner: joris, Then: "blijft"}})
	m.do(Close{})
	m.do(FollowUp{FollowedUp{Intention: id, Status: StatusNotYet, Note: "canary-note", Reason: ReasonCourage}})
	m.do(Intend{ID: id, Intention: Intention{Owner: joris, Then: "canary-smaller"}})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	m.do(Redact{IDs: []ID{id}})
	m.s = Fold(m.s.Script, RedactEvents(m.s.Events(), m.last.Redact))
	list := m.s.Summarise(teamID).Intended()
	if len(list) != 1 || list[0].ID != other {
		t.Fatalf("%+v", list)
	}
	if text := fmt.Sprintf("%+v %+v", view(m.s), m.s.Events()); strings.Contains(text, "canary") {
		t.Fatal(text)
	}
	m.no(FollowUp{FollowedUp{Intention: id}}, RuleNothing)
}
