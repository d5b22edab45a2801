package model

import (
	"fmt"

	"pgregory.net/rapid"
)

// player asks at random, but not blindly: most of what it asks fits where the
// meeting is, so that every corner is reached; the rest is nonsense.
type player struct {
	*meeting
	t     *rapid.T
	said  int
	drawn uint64
	seats []ID
	tally *tally
}

// tally counts what random meetings came to.
type tally struct {
	kinds   map[Kind]int
	refused map[Rule]int
	asked   map[string]int
	states  map[string]int
}

func newTally() *tally {
	return &tally{kinds: map[Kind]int{}, refused: map[Rule]int{}, asked: map[string]int{}, states: map[string]int{}}
}

// played is a random meeting, started at random.
func played(t *rapid.T, counts *tally) *player {
	p := &player{t: t, seats: []ID{seatOne, seatOne, seatTwo}, tally: counts}
	s := one(p, "script", fullScript, fullScript, fullScript, fullScript, smallScript, planScript)()
	p.meeting = started(t, s,
		until(one(p, "until", 0, 0, monday+Instant(25*Minute), monday+Instant(2*Hour))),
		keeping(one(p, "level", 0, KeepNothing, KeepCore, KeepEverything, KeepEverything, KeepEverything)),
		presenter(one(p, "presenter", ID{}, joris, anneke, fatima)), guest(sem, "guest-name"))
	counts.add(p.s.Events())
	return p
}

func (c *tally) add(events []Event) {
	for _, e := range events {
		c.kinds[e.Body.Kind()]++
	}
}

// pick draws one of n, all equally likely: rapid itself prefers small numbers,
// which is good for shrinking and bad for getting everywhere.
func (p *player) pick(label string, n int) int {
	p.drawn++
	u := rapid.Uint64().Draw(p.t, label) + p.drawn*0x9e3779b97f4a7c15
	u = (u ^ u>>30) * 0xbf58476d1ce4e5b9
	u = (u ^ u>>27) * 0x94d049bb133111eb
	return int((u ^ u>>31) % uint64(n))
}

func (p *player) chance(percent int) bool { return p.pick("chance", 100) < percent }

// one is any of some things.
func one[T any](p *player, label string, of ...T) T { return of[p.pick(label, len(of))] }

func (p *player) text() string {
	if p.chance(4) {
		return " "
	}
	p.said++
	return fmt.Sprintf("text-%d-end", p.said)
}

func (p *player) somebody() ID {
	all := []ID{anneke, joris, fatima, sem, daan, lotte, nobody, {}}
	if len(p.s.Seats) > 0 && p.chance(70) {
		all = p.s.Seats
	}
	return all[p.pick("somebody", len(all))]
}

// maybe is nobody, most of the time: whose turn it is.
func (p *player) maybe() ID {
	if p.chance(65) {
		return ID{}
	}
	return p.somebody()
}

func (p *player) entry() ID {
	if len(p.s.Entries) == 0 || p.chance(5) {
		return nobody
	}
	return p.s.Entries[p.pick("entry", len(p.s.Entries))].ID
}

// entryHere prefers what the current step works on.
func (p *player) entryHere() ID {
	if cur := p.s.Current(); cur != nil && cur.Of != "" {
		if of := p.s.EntriesOf(cur.Of); len(of) > 0 {
			return of[p.pick("entry", len(of))].ID
		}
	}
	return p.entry()
}

func (p *player) intention() ID {
	if len(p.s.Intentions) == 0 || p.chance(5) {
		return nobody
	}
	return p.s.Intentions[p.pick("intention", len(p.s.Intentions))].ID
}

func (p *player) line() ID {
	for range 4 {
		if e := &p.s.Events()[p.pick("line", len(p.s.Events()))]; strikable(e.Body) {
			return e.ID
		}
	}
	return p.entry()
}

// from is the current step, and now and then another: a late request.
func (p *player) from() string {
	if len(p.s.Script.Steps) > 0 && p.chance(5) {
		return p.anyStep()
	}
	return p.s.stepID()
}

func (p *player) anyStep() string {
	ids := append(stepIDs(p.s.Script), "nonsense")
	return ids[p.pick("step", len(ids))]
}

func (p *player) choice() string {
	if cur := p.s.Current(); cur != nil && len(cur.Choices) > 0 && !p.chance(5) {
		return cur.Choices[p.pick("choice", len(cur.Choices))].ID
	}
	return one[string](p, "choice", "", "storm", "nonsense")
}

func (p *player) counts() []int {
	n := 3
	if cur := p.s.Current(); cur != nil {
		n = cur.Scale.To - cur.Scale.From + 1
	}
	out := make([]int, max(0, n))
	if len(out) > 0 {
		out[p.pick("value", len(out))] = one[int](p, "count", 0, 1, 1, 2, 3, -1, 40, 1<<62)
	}
	return out
}
