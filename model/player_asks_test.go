package model

import (
	"fmt"

	"pgregory.net/rapid"
)

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
		reason := one[string](p, "reason", append(Reasons(), "", "", "", "nonsense")...)
		return FollowUp{FollowedUp{Intention: p.intention(), Status: Status(p.pick("status", 6)), Reason: reason}}
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
