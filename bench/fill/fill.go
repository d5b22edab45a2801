// Package fill makes files to measure with: a team, a session that runs, and as
// many closed sessions as one likes. The same number draws the same ids, so two
// files differ in nothing but the keys they are sealed with.
package fill

import (
	"context"
	"fmt"
	"math/rand/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
)

// Method is the card the sessions are led by, in the short frame.
const Method = "incident-method"

// Maker makes logs of one team. It is not for several goroutines.
type Maker struct {
	Team   model.ID
	people []model.ID
	script model.Script
	hash   string // of the script, once the store has it
	random *rand.ChaCha8
	now    model.Instant
}

// names are those of the team's members.
func names() []string { return []string{"Anneke", "Joris", "Fatima", "Sem", "Daan", "Noor"} }

// New gives a Maker for which it is now. The error is that of a card.
func New(now model.Instant, seed byte) (*Maker, error) {
	script, err := methods.Open(nil).Compose("short", Method, 60)
	if err != nil {
		return nil, err
	}
	m := &Maker{script: script, random: rand.NewChaCha8([32]byte{seed}), now: now}
	m.Team = m.id()
	for range names() {
		m.people = append(m.people, m.id())
	}
	return m, nil
}

// Script is what the sessions are led by.
func (m *Maker) Script() model.Script { return m.script }

func (m *Maker) id() (id model.ID) {
	_, _ = m.random.Read(id[:]) // never fails
	return id
}

// PutTeam keeps the team's log and the script. The sessions need both.
func (m *Maker) PutTeam(ctx context.Context, store sessions.Store) error {
	bodies := []model.Body{model.TeamNamed{Name: "Team Noord"}}
	for i, name := range names() {
		bodies = append(bodies, model.MemberJoined{Person: m.people[i], Name: name})
	}
	hash, err := store.PutScript(ctx, m.script)
	if err != nil {
		return err
	}
	m.hash = hash
	return store.Import(ctx, []sessions.Log{{
		ID: m.Team, Kind: sessions.TeamLog, Events: model.Decision{Bodies: bodies}.Stamp(m.id, m.now, m.id()),
		Team: sessions.TeamRow{ID: m.Team, Name: "Team Noord", Members: len(m.people)},
	}})
}

// atOnce is how many sessions are brought in with one transaction: some
// thousands of events.
const atOnce = 80

// PutClosed keeps closed sessions of so many events each, one every eight hours
// back from now.
func (m *Maker) PutClosed(ctx context.Context, store sessions.Store, many, events int) error {
	pattern, err := m.Closed(events)
	if err != nil {
		return err
	}
	for from := 0; from < many; from += atOnce {
		var logs []sessions.Log
		for i := from; i < min(from+atOnce, many); i++ {
			logs = append(logs, m.like(pattern, i))
		}
		if err := store.Import(ctx, logs); err != nil {
			return fmt.Errorf("sessions from %d on: %w", from, err)
		}
	}
	return nil
}

// like is another session with the course of a pattern: other ids, another
// day, another presenter, other words.
func (m *Maker) like(pattern []model.Event, i int) sessions.Log {
	earlier := m.now.Since(pattern[0].At) - model.Millis(i+1)*8*model.Hour
	now := map[model.ID]model.ID{}
	events := make([]model.Event, len(pattern))
	for n, e := range pattern {
		now[e.ID] = m.id()
		e.ID, e.Lead, e.At, e.Number = now[e.ID], now[e.Lead], e.At.Add(earlier), uint64(n+1)
		switch b := e.Body.(type) {
		case model.Started:
			b.Presenter = m.people[i%len(m.people)]
			b.Script = m.hash
			e.Body = b
		case model.EntryAdded:
			b.To, b.Text = now[b.To], sentence(i+n)
			e.Body = b
		}
		events[n] = e
	}
	log := m.id()
	return sessions.Log{ID: log, Kind: sessions.SessionLog, Events: events, Summary: model.Fold(m.script, events).Summarise(log)}
}
