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

// moment is now, or a moment near it, or far off.
func (p *player) moment() Instant {
	return p.now.Add(one[Millis](p, "moment", 0, 0, 0, -Minute, Minute, 20*Minute, -Hour, 1<<60))
}

func (p *player) wait() {
	p.after(one[Millis](p, "wait", 0, Second, 20*Second, Minute, 3*Minute, 25*Minute, -Hour))
}

// here asks what the current step is for.
func (p *player) here() Request {
	cur := p.s.Current()
	if cur == nil {
		return Word{Text: p.text()}
	}
	write := Write{Step: p.from(), Text: p.text(), Person: p.maybe()}
	switch cur.Capture {
	case CaptureColumns:
		write.Column = p.choice()
	case CapturePick:
		pick := Pick{Step: p.from()}
		switch {
		case cur.Pins != PinsNothing && p.chance(40):
			return write
		case len(cur.Choices) > 0:
			pick.Choice = p.choice()
		case cur.Of != "":
			pick.Entry = p.entryHere()
		default:
			pick.Person = p.somebody()
		}
		return pick
	case CaptureMark:
		marks := append([]Mark{NoMark, Recognise}, cur.Marks...)
		return MarkEntry{Step: p.from(), Entry: p.entryHere(), Mark: marks[p.pick("mark", len(marks))]}
	case CaptureRating:
		return Rate{Step: p.from(), Item: p.choice(), Counts: p.counts()}
	case CaptureIntentions:
		return p.intend()
	case CaptureNone:
		if p.s.NextStep() != nil && p.chance(60) {
			return Next{From: p.from()}
		}
		return TakeTurn{Step: p.from(), Person: p.maybe()}
	}
	if p.chance(20) {
		return TakeTurn{Step: p.from(), Person: p.maybe()}
	}
	return write
}

func (p *player) intend() Request {
	r := Intend{Intention: Intention{Owner: p.maybe(), Then: p.text(), Insight: p.chance(20)}}
	if p.chance(60) {
		r.Intention.When = p.text()
	}
	if p.chance(25) {
		r.ID = p.intention()
	}
	return r
}

// request is one thing somebody asks.
func (p *player) request() Request {
	if p.s.State == StateWelcome && p.chance(50) {
		leave := [][]Function{nil, {LookBack}, {Welcome, Keeping}}
		return Begin{Now: p.now, Leave: leave[p.pick("leave", len(leave))]}
	}
	if p.s.State == StateClosed && p.chance(80) {
		return p.afterwards()
	}
	if p.s.Stopped && p.chance(5) {
		return KeepCase{}
	}
	switch n := p.pick("ask", 100); {
	case n < 40:
		return p.here()
	case n < 50:
		if p.s.NextStep() == nil && !p.chance(20) {
			return Back{From: p.from()} // or most of them would be over soon
		}
		return Next{From: p.from()}
	case n < 60:
		return p.moving()
	case n < 72:
		return p.noting()
	case n < 82:
		return one[Request](p, "undo", Undo{Seat: p.seat}, Undo{Seat: p.seat}, Redo{Seat: p.seat})
	case n < 90:
		return p.clocking()
	}
	return p.seating()
}

func (p *player) moving() Request {
	switch n := p.pick("move", 20); {
	case n < 3:
		return Back{From: p.from()}
	case n < 14:
		if p.chance(40) { // where there is most to do
			to := one(p, "to", "write", "info", "advice", "close-intention")
			if len(p.s.EntriesOf("advice")) > 0 && p.chance(60) {
				to = one(p, "to", "mark", "mark", "choose")
			}
			return GoTo{From: p.from(), To: to}
		}
		return GoTo{From: p.from(), To: p.anyStep()}
	case n < 16:
		return ToClosing{From: p.from()}
	case n < 17:
		return StopCase{}
	case n < 18:
		if !p.chance(20) {
			return KeepCase{}
		}
		return Close{}
	}
	return Extend{Step: p.from(), Minutes: one[int](p, "minutes", 2, 5, 60, 0, -1, 61)}
}

func (p *player) noting() Request {
	switch p.pick("note", 10) {
	case 0:
		return Word{Text: p.text()}
	case 1:
		return NameCase{Text: p.text()}
	case 2, 3:
		return Park{Text: p.text()}
	case 4, 5:
		return Edit{Entry: p.entry(), Text: p.text()}
	case 6:
		return Strike{IDs: []ID{p.line()}}
	case 7:
		return Reveal{Step: one[string](p, "reveal", "write", "info", "nonsense")}
	case 8:
		return FollowUp{FollowedUp{Intention: p.intention(), Status: Status(p.pick("status", 8)), Note: p.text()}}
	}
	return LookBackOn{LookedBack{Log: teamID, Intention: nobody}}
}

func (p *player) clocking() Request {
	switch p.pick("clock", 5) {
	case 0:
		return Pause{At: p.moment()}
	case 1:
		return Resume{At: p.moment()}
	case 2:
		return Bridge{Alive: p.moment(), Now: p.now}
	case 3:
		return CountGap{}
	}
	return MoveUntil{Until: p.moment()}
}

func (p *player) seating() Request {
	switch p.pick("seat", 9) {
	case 0, 1:
		name := ""
		if p.chance(30) {
			name = "guest-name"
		}
		return Arrive{Person: p.somebody(), After: p.somebody(), Name: name}
	case 2:
		return Arrive{Person: one[ID](p, "late", daan, lotte), After: p.somebody()}
	case 3:
		return Leave{Person: p.somebody()}
	case 4:
		return Order{People: rapid.Permutation(p.s.Seats).Draw(p.t, "order")}
	case 5:
		return GiveRole{Role: Role(p.pick("role", 5)), Person: p.somebody()}
	case 6:
		return SetCondition{Condition: Condition(p.pick("condition", 3)), On: p.chance(40)}
	case 7:
		return NameGuest{Person: p.somebody(), Name: "guest-name"}
	}
	return Agree{KeepingAgreed{Level: one(p, "level", KeepNothing, KeepCore, KeepEverything, KeepEverything, KeepEverything, 4)}}
}

// afterwards is what may still be asked when the session is over.
func (p *player) afterwards() Request {
	switch p.pick("afterwards", 4) {
	case 0:
		return FollowUp{FollowedUp{Intention: p.intention(), Status: Status(p.pick("status", 6))}}
	case 1:
		return p.intend()
	case 2:
		return NameGuest{Person: p.somebody(), Name: "guest-name"}
	}
	return Redact{IDs: []ID{p.line()}}
}

// turn plays one request: some time passes, a seat asks, a store keeps.
func (p *player) turn() (asked Request, did []Event) {
	if p.chance(20) {
		p.wait()
	}
	p.seat = p.seats[p.pick("seat", len(p.seats))]
	asked = p.request()
	p.tally.asked[fmt.Sprintf("%T", asked)]++
	d, no := p.s.Decide(asked)
	if no != nil {
		p.tally.refused[no.Rule]++
		if len(d.Bodies)+len(d.Redact) > 0 {
			p.t.Fatalf("%T: refused, with events", asked)
		}
		return asked, nil
	}
	if len(d.Bodies) == 0 {
		p.t.Fatalf("%T: neither events nor a reason", asked)
	}
	p.last = d
	did = d.Stamp(p.newID, p.now, p.seat)
	p.put(did...)
	p.tally.add(did)
	p.look()
	return asked, did
}

// look notes which states were reached.
func (p *player) look() {
	for name, is := range map[string]bool{
		"stopped": p.s.Stopped, "case kept": p.s.CaseKept, "closed": p.s.State == StateClosed, "closed and stopped": p.s.State == StateClosed && p.s.Stopped,
		"a repeating round": p.s.Turn().Round > 1, "a full round": p.s.HasTurns(p.s.Current()) && p.s.Turn().Person.IsZero(),
		"hidden lines": p.room().Hidden, "parked shown": len(p.room().Parked) > 0, "waiting": !p.s.AwaitsAnswer().IsZero(),
		"marks shown": len(p.room().Entries) > 0 && p.room().Entries[0].Mark != NoMark, "two": len(p.s.Seats) == 2,
		"boss": p.s.Conditions[BossPresent], "accepted": p.s.Accepted, "closing due": p.s.ClosingDue(p.now), "late": p.s.Turn().Round == 1 && len(p.s.Everyone) > 4,
	} {
		if is {
			p.tally.states[name]++
		}
	}
}
