package walk

import (
	"encoding/binary"
	"slices"

	"intervision/model"
	"intervision/ui/lang"
)

// rehearsal is a session that nobody holds: it is folded like any other, and no
// store ever hears of it.
type rehearsal struct{ session model.Session }

// noon is when every rehearsal takes place. Its clock never runs on: a step
// shows the minutes it has.
const noon = model.Instant(12 * model.Hour)

// rehearse opens a session with as many nameless people as the method asks for.
// In its short form every step has the minutes of the short form.
func rehearse(script model.Script, short bool) rehearsal {
	start := model.StartWith{}
	for n := range max(2, script.Min) {
		start.People = append(start.People, number(n+1))
	}
	if short {
		start.Until = noon.Add(model.Minute) // too little for anything but the short form
	}
	var r rehearsal
	if d, no := start.Open(script); no == nil {
		r.session = model.Fold(script, stamp(d, 0))
	}
	return r
}

// stamp numbers the events of a decision after those there are.
func stamp(d model.Decision, have int) []model.Event {
	n := 1000 + have
	next := func() model.ID {
		n++
		return number(n)
	}
	return d.Stamp(next, noon, model.ID{})
}

func number(n int) (id model.ID) {
	binary.BigEndian.PutUint64(id[8:], uint64(n))
	return id
}

// ask is the rehearsal after a request; a refused one changes nothing.
func (r rehearsal) ask(request model.Request) rehearsal {
	if d, no := r.session.Decide(request); no == nil {
		r.session = r.session.Apply(stamp(d, len(r.session.Events()))...)
	}
	return r
}

// next goes to the next step. From the welcome that is the first one after it.
func (r rehearsal) next() rehearsal {
	if r.session.State == model.StateWelcome {
		return r.ask(model.Begin{Now: noon, Leave: []model.Function{model.Welcome, model.Keeping}})
	}
	return r.ask(model.Next{From: r.step()})
}

// back goes to the step before; from the first one to the welcome.
func (r rehearsal) back() rehearsal {
	if before := r.ask(model.Back{From: r.step()}); before.step() != r.step() {
		return before
	}
	return rehearse(r.session.Script, r.session.Until != 0)
}

// step is the id of the step, empty in the welcome.
func (r rehearsal) step() string {
	if cur := r.session.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

// last says whether no step follows.
func (r rehearsal) last() bool {
	return r.session.State != model.StateWelcome && r.session.NextStep() == nil
}

// at goes where another rehearsal is, or to the nearest step before it that this
// one has too.
func (r rehearsal) at(other rehearsal) rehearsal {
	if other.session.State == model.StateWelcome {
		return r
	}
	r = r.next()
	steps := other.session.Script.Steps[:other.session.Step+1]
	for _, step := range slices.Backward(steps) {
		if there := r.ask(model.GoTo{From: r.step(), To: step.ID}); there.step() == step.ID {
			return there
		}
	}
	return r
}

// room is what the wall would show, with nobody's name on it. What is said
// aloud stands beside the wall here, and not on it too.
func (r rehearsal) room(words *lang.Texts) model.Room {
	room := model.Public(r.session, model.Team{Name: words.Walk.Title})
	room.People, room.Turn, room.Until = nil, model.RoomTurn{}, 0
	room.Presenter = words.Walk.Presenter
	for code, w := range room.Step.Words {
		w.Say = ""
		room.Step.Words[code] = w
	}
	return room
}

// words are those of the step, or of the welcome, with what is private.
func (r rehearsal) words(id, code string) model.StepWords {
	i := r.session.Script.Index(id)
	if i < 0 {
		return model.StepWords{}
	}
	return r.session.Script.Steps[i].Words[r.session.Script.Lang(code)]
}
