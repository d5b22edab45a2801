package bolt

import (
	"context"
	"slices"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

// Append keeps all events of a or none; see sessions.Store.
func (s *Store) Append(ctx context.Context, a sessions.Append) (sessions.Head, error) {
	s.planning.Lock()
	defer s.planning.Unlock()
	var p *plan
	_, err := s.carryOut(ctx, func() (c *change, err error) {
		if p, err = s.planAppend(ctx, a); err != nil {
			return nil, err
		}
		return p.change, nil
	})
	if err != nil {
		s.recent.forget()
		return sessions.Head{}, err
	}
	if p.change != nil {
		s.remember(p)
	}
	return p.after.head.end(), nil
}

// plan is a change to one log, and what will be known of it once it is written.
type plan struct {
	log    model.ID
	what   sessions.Change
	was    *trace
	after  trace
	homes  *homes
	change *change // nil: nothing is to be written
}

// planAppend decides on what was last seen of the log, and seals for it.
func (s *Store) planAppend(ctx context.Context, a sessions.Append) (*plan, error) {
	p := &plan{log: a.Log, homes: s.homes()}
	if err := s.decide(ctx, p, a); err != nil {
		return nil, err
	}
	p.after = *p.was
	if p.what.Done {
		return p, s.confirm(ctx)
	}
	p.change = &change{lists: true, due: len(p.what.Redact) > 0}
	for _, draft := range a.Drop {
		p.change.delete = append(p.change.delete, row{bucket: bucketDrafts, key: draftKey(draft)})
	}
	if a.Closes() {
		p.change.clear = []row{{bucket: bucketDrafts, key: a.Log[:]}}
	}
	if err := s.redact(ctx, p); err != nil {
		return nil, err
	}
	if err := s.sealLog(ctx, p, head{Kind: a.Kind, Summary: a.Summary, Team: a.Team, Private: a.Private}); err != nil {
		return nil, err
	}
	return p, p.homes.seal(ctx, p.change)
}

// decide works out what a does to the log. Only a change may rest on what is
// remembered, because its turn checks that; any other answer needs a look.
func (s *Store) decide(ctx context.Context, p *plan, a sessions.Append) (err error) {
	if t, ok := s.recent.logs[a.Log]; ok {
		if p.what, err = a.Change(t.head.end(), t.find); err == nil && !p.what.Done {
			p.was = t
			return nil
		}
	}
	if p.was, err = s.learn(ctx, a.Log); err == nil {
		p.what, err = a.Change(p.was.head.end(), p.was.find)
	}
	return err
}

// sealLog adds to the change what a log gets: its key if it is new, events, and
// the head; and brings home up to date. A log stays of the kind it was made as.
func (s *Store) sealLog(ctx context.Context, p *plan, h head) error {
	if p.was.stored == nil {
		if err := s.newLog(p); err != nil {
			return err
		}
	} else {
		h.Kind = p.was.head.Kind
	}
	for _, e := range p.what.Add {
		if err := s.putEvent(p, e); err != nil {
			return err
		}
	}
	h.Number, h.Generation = p.what.Head.Number, p.what.Head.Generation
	if h.Kind == sessions.PrivateLog {
		return s.sealPrivate(ctx, p, h)
	}
	h.Private = sessions.PrivateRow{}
	if h.Kind == sessions.TeamLog {
		h.Summary = model.Summary{}
		if err := p.homes.setTeam(ctx, p.log, h.Team); err != nil {
			return err
		}
		return s.putHead(p, h)
	}
	h.Team, h.Summary.Log = sessions.TeamRow{}, p.log
	var old *model.Summary
	if p.was.stored != nil {
		old = &p.was.head.Summary
	}
	if err := p.homes.replace(ctx, p.log, old, &h.Summary); err != nil {
		return err
	}
	return s.putHead(p, h)
}

// newLog adds the key of a log that is made.
func (s *Store) newLog(p *plan) error {
	key, stored, err := s.newLogKey(p.log)
	if err != nil {
		return err
	}
	p.after.key, p.after.events = key, map[model.ID]place{}
	p.change.put(bucketKeys, p.log[:], stored)
	p.change.logs++
	return nil
}

func (s *Store) putHead(p *plan, h head) (err error) {
	if p.after.stored, err = s.sealHead(p.log, h); err != nil {
		return err
	}
	p.after.head = h
	p.change.putIf(bucketHeads, p.log[:], p.after.stored, p.was.stored)
	return nil
}

func (s *Store) putEvent(p *plan, e model.Event) error {
	stored, err := s.sealEvent(p.after.key, p.log, e)
	if err != nil {
		return err
	}
	p.change.put(bucketEvents, eventKey(p.log, e.Number), stored)
	return nil
}

// sealEvent gives the stored form of an event.
func (s *Store) sealEvent(key seal.Key, log model.ID, e model.Event) ([]byte, error) {
	b, err := wire.EncodeEvent(e)
	if err != nil {
		return nil, err
	}
	at := placeOf(bucketEvents, eventKey(log, e.Number))
	sealed, err := s.sealer().Seal(key, s.vault.Load().version, at, b)
	if err != nil {
		return nil, err
	}
	return slices.Concat(tagOf(e), sealed), nil
}

// redact replaces the stored events that are to be emptied.
func (s *Store) redact(ctx context.Context, p *plan) error {
	if len(p.what.Redact) == 0 {
		return nil
	}
	var stored [][]byte
	numbers := make([]uint64, len(p.what.Redact))
	for i, id := range p.what.Redact {
		numbers[i] = p.was.events[id].number
	}
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		stored = nil
		for _, n := range numbers {
			stored = append(stored, take(tx.Bucket(bucketEvents), eventKey(p.log, n)))
		}
		return nil
	})
	for i, n := range numbers {
		if err != nil {
			break
		}
		var e model.Event
		if e, err = openEvent(p.was.key, p.log, n, stored[i]); err == nil {
			e.Body, e.Raw = model.Redacted{Was: e.Body.Kind()}, nil
			err = s.putEvent(p, e)
		}
	}
	return err
}

// remember keeps what a written plan made known, and rings.
func (s *Store) remember(p *plan) {
	for _, e := range p.what.Add {
		p.after.events[e.ID] = placeFor(e)
	}
	for _, id := range p.what.Redact {
		p.after.events[id] = place{number: p.after.events[id].number, redacted: true}
	}
	s.recent.keepLog(p.log, &p.after)
	for team, h := range p.homes.rows {
		s.recent.keepHome(team, h.after)
	}
	s.bells.changed(p.log, p.after.stored)
}

// confirm makes sure that what can be seen is on disk too: after an unclear
// commit it may be in memory only, until another commit succeeds.
func (s *Store) confirm(ctx context.Context) error {
	if !s.doubt.Load() {
		return nil
	}
	return s.write(ctx, func(tx *bbolt.Tx) error {
		_, err := tx.Bucket(bucketMeta).NextSequence()
		return err
	}, nil)
}
