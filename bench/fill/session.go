package fill

import (
	"context"
	"fmt"

	"intervision/model"
	"intervision/sessions"
)

// Step is where a running session stands: one list of entries, nobody's turn.
const Step = "analysis"

// play is a session that is being led through. What the model refuses is kept
// in err.
type play struct {
	m   *Maker
	s   model.Session
	at  model.Instant
	by  model.ID
	err error
}

// begin opens a session in which everything that is typed is kept, and begins
// it, so long before now.
func (m *Maker) begin(before model.Millis) *play {
	p := &play{m: m, at: m.now.Add(-before), by: seat()}
	start := model.StartWith{
		Started: model.Started{Team: m.Team, Zone: "Europe/Amsterdam", Lang: "nl", Script: m.hash, Method: Method,
			Until: m.now.Add(model.Hour), People: m.people, Facilitator: m.people[0], NoteTaker: m.people[3], Presenter: m.people[2]},
		Keeping: model.KeepingAgreed{Level: model.KeepEverything},
	}
	d, no := start.Open(m.script)
	if no != nil {
		p.err = fmt.Errorf("refused: %v", no.Rule)
		return p
	}
	p.s = model.Fold(m.script, number(0, d.Stamp(m.id, p.at, p.by)))
	p.ask(model.Begin{Now: p.at, Leave: []model.Function{model.Welcome, model.Keeping, model.LookBack}})
	return p
}

// seat is who types: the program's own seat, so that undo and drafts are as in use.
func seat() model.ID { return model.ID([]byte("this-computer---")) }

// pace is the time between two things that happen.
const pace = 2 * model.Second

// ask does what the model makes of a request, a moment later.
func (p *play) ask(r model.Request) {
	if p.err != nil {
		return
	}
	d, no := p.s.Decide(r)
	if no != nil {
		p.err = fmt.Errorf("%T in %q refused: %v", r, p.step(), no.Rule)
		return
	}
	p.at = min(p.at.Add(pace), p.m.now)
	p.s = p.s.Apply(number(len(p.s.Events()), d.Stamp(p.m.id, p.at, p.by))...)
}

func (p *play) step() string {
	if cur := p.s.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

// to goes on to a step; on the way the question is worded.
func (p *play) to(step string) {
	for p.err == nil && p.step() != step {
		p.passing()
		p.ask(model.Next{From: p.step()})
	}
}

// passing keeps what a session is not one without.
func (p *play) passing() {
	switch cur := p.s.Current(); {
	case cur == nil:
	case cur.Pins == model.PinsQuestion && p.s.Question() == "":
		p.ask(model.Write{Step: cur.ID, Text: "Hoe blijf ik rustig als hij boos wordt?"})
	case cur.Capture == model.CaptureIntentions && len(p.s.Intentions) == 0:
		p.ask(model.Intend{Intention: model.Intention{Owner: p.s.Presenter, When: "hij begint te schreeuwen", Then: "haal ik adem en zeg ik wat ik zie"}})
	}
}

// Closed is the log of a session that ended, of so many events, numbered. The
// lines that people typed fill up what its course leaves. At least some twenty
// events are needed.
func (m *Maker) Closed(events int) ([]model.Event, error) {
	course := m.begin(model.Hour)
	course.finish()
	lines := events - len(course.s.Events())
	if course.err == nil && lines < 0 {
		return nil, fmt.Errorf("a session has %d events at least", len(course.s.Events()))
	}
	p := m.begin(model.Hour)
	p.to(Step)
	p.write(lines)
	p.finish()
	return p.s.Events(), p.err
}

// write keeps so many lines in the step.
func (p *play) write(lines int) {
	for i := range lines {
		p.ask(model.Write{Step: p.step(), Text: sentence(i)})
	}
}

// finish goes on to the end.
func (p *play) finish() {
	for p.err == nil && p.s.State != model.StateClosed {
		p.passing()
		p.ask(model.Next{From: p.step()})
	}
}

// PutRunning keeps a session that runs and stands in Step, which holds so many
// entries. A program led it until this moment, so its clock has not stood still.
func (m *Maker) PutRunning(ctx context.Context, store sessions.Store, entries int) (model.ID, error) {
	p := m.begin(model.Millis(entries)*pace + model.Minute) // its step still has time
	p.to(Step)
	p.write(entries)
	if p.err != nil {
		return model.ID{}, p.err
	}
	log := m.id()
	err := store.Import(ctx, []sessions.Log{{ID: log, Kind: sessions.SessionLog, Events: p.s.Events(), Summary: p.s.Summarise(log)}})
	if err != nil {
		return log, err
	}
	return log, store.SetAlive(ctx, log, sessions.Alive{At: m.now, Program: m.id()})
}

// number counts on after so many events.
func number(after int, events []model.Event) []model.Event {
	for i := range events {
		events[i].Number = uint64(after + i + 1)
	}
	return events
}

// sentence is what somebody might type, between 40 and 200 bytes.
func sentence(i int) string {
	said := []string{
		"Misschien kun je hem vragen wat hij nodig heeft, vóór je begint.",
		"Wat me raakt is dat je het elke keer in je eentje oplost, terwijl er drie collega’s naast je zitten die hetzelfde meemaken.",
		"Ik hoor een patroon: zodra hij zijn stem verheft, ga jij sneller praten.",
		"Je zei ‘dan laat ik het maar’ — daar zit volgens mij iets.",
		"Hij kreeg een telefoontje en werd stil. Pas daarna stond hij op.",
		"Zou het helpen om vooraf af te spreken wie het gesprek stopt? Dan hoef jij dat niet in het moment te bedenken, en weet hij ook waar hij aan toe is.",
		"De ruimte speelt mee: jullie staan in een gang waar iedereen langsloopt.",
		"Eén ding valt op: het gaat de eerste tien minuten altijd goed.",
	}
	return said[i%len(said)]
}
