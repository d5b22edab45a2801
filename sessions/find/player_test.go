package find_test

import (
	"context"
	"strings"

	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
)

// player leads sessions at random and keeps them.
type player struct {
	t      *rapid.T
	store  sessions.Store
	script model.Script
	hash   string
	next   uint64
}

var people = []model.ID{{1, 1}, {1, 2}, {1, 3}, {1, 4}}

func newPlayer(t *rapid.T) *player {
	p := &player{t: t, store: memory.New(), script: model.Script{Method: "m", Steps: []model.Step{
		{ID: "case", Capture: model.CaptureText, Speaks: model.SpeaksPresenter, Who: model.WhoPresenter, Pins: model.PinsCase},
		{ID: "question", Capture: model.CaptureText, Speaks: model.SpeaksPresenter, Who: model.WhoPresenter, Pins: model.PinsQuestion},
		{ID: "ask", Capture: model.CaptureQuestions},
		{ID: "silent", Capture: model.CaptureSilent},
		{ID: "ideas", Capture: model.CaptureEntries},
		{ID: "intend", Capture: model.CaptureIntentions},
	}}}
	hash, err := p.store.PutScript(context.Background(), p.script)
	if err != nil {
		t.Fatal(err)
	}
	p.hash = hash
	return p
}

func (p *player) id() (id model.ID) {
	p.next++
	id[0], id[14], id[15] = 7, byte(p.next>>8), byte(p.next)
	return id
}

func (p *player) said() string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(vocabulary), 1, 3).Draw(p.t, "text"), rapid.SampledFrom([]string{" ", ", ", "\n", " — "}).Draw(p.t, "between"))
}

// session plays one, and keeps it.
func (p *player) session(number byte) model.Session {
	level := model.KeepEverything
	if rapid.IntRange(0, 3).Draw(p.t, "level") == 0 {
		level = model.KeepCore
	}
	d, no := model.StartWith{Started: model.Started{Team: model.ID{2}, Script: p.hash, Method: "m", People: people, Facilitator: people[0], Presenter: people[1]},
		Keeping: model.KeepingAgreed{Level: level}}.Open(p.script)
	if no != nil {
		p.t.Fatalf("%+v", no)
	}
	at := model.Instant(number) * 1_000_000
	s := model.Fold(p.script, number1(d.Stamp(p.id, at, people[0])))
	emptied := rapid.Bool().Draw(p.t, "emptied") // or brought in by a program that did not
	ask := func(r model.Request) {
		if d, no := s.Decide(r); no == nil {
			all := append(s.Events()[:len(s.Events()):len(s.Events())], d.Stamp(p.id, at, people[0])...)
			if emptied {
				all = model.RedactEvents(all, d.Redact)
			}
			s = model.Fold(p.script, number1(all))
		}
	}
	ask(model.Begin{Now: at})
	for range rapid.IntRange(0, 40).Draw(p.t, "requests") {
		ask(p.request(s))
	}
	if rapid.IntRange(0, 5).Draw(p.t, "end") > 0 {
		ask(model.Close{})
		for range rapid.IntRange(0, 3).Draw(p.t, "after") {
			ask(p.after(s))
		}
	}
	log := p.id()
	err := p.store.Import(context.Background(), []sessions.Log{{ID: log, Kind: sessions.SessionLog, Events: s.Events(), Summary: s.Summarise(log)}})
	if err != nil {
		p.t.Fatal(err)
	}
	return s
}

func number1(events []model.Event) []model.Event {
	for i := range events {
		events[i].Number = uint64(i + 1)
	}
	return events
}

func (p *player) step(s model.Session) string {
	if cur := s.Current(); cur != nil {
		return cur.ID
	}
	return ""
}

func (p *player) request(s model.Session) model.Request {
	switch rapid.IntRange(0, 14).Draw(p.t, "what") {
	case 0, 1, 2, 3:
		return model.Write{Step: p.step(s), Text: p.said()}
	case 4, 5, 6:
		return model.Next{From: p.step(s)}
	case 7:
		return model.Undo{Seat: people[0]}
	case 8:
		return model.Redo{Seat: people[0]}
	case 9:
		return model.Edit{Entry: p.one(s), Text: p.said()}
	case 10:
		return model.Strike{IDs: []model.ID{p.one(s)}}
	case 11:
		return rapid.SampledFrom([]model.Request{model.Park{Text: p.said()}, model.NameCase{Text: p.said()}, model.Word{Text: p.said()}}).Draw(p.t, "in any step")
	case 12:
		return model.Intend{Intention: model.Intention{Owner: people[1], When: p.said(), Then: p.said()}}
	case 13:
		return model.Reveal{Step: "silent"}
	}
	return rapid.SampledFrom([]model.Request{model.Back{From: p.step(s)}, model.StopCase{}, model.KeepCase{}, model.Back{From: p.step(s)}}).Draw(p.t, "seldom")
}

// one is the event of something that was typed.
func (p *player) one(s model.Session) model.ID {
	events := s.Events()
	return events[rapid.IntRange(0, len(events)-1).Draw(p.t, "event")].ID
}

func (p *player) after(s model.Session) model.Request {
	if len(s.Intentions) > 0 && rapid.Bool().Draw(p.t, "intention") {
		id := s.Intentions[0].ID
		if rapid.Bool().Draw(p.t, "reworded") {
			return model.Intend{ID: id, Intention: model.Intention{Owner: people[1], Then: p.said()}}
		}
		return model.FollowUp{FollowedUp: model.FollowedUp{Intention: id, Status: model.StatusNotYet, Note: p.said()}}
	}
	return model.Redact{IDs: []model.ID{p.one(s)}}
}
