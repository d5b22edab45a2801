package bolt

import (
	"bytes"
	"context"
	"math"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

// An event is stored behind a tag in the clear: 1 if it was emptied, else 0,
// then its id. So a writer knows which events a log has without opening them.
const tagSize = 1 + idSize

// place is where an event lies in its log.
type place struct {
	number   uint64
	redacted bool
}

func placeFor(e model.Event) place {
	_, redacted := e.Body.(model.Redacted)
	return place{number: e.Number, redacted: redacted}
}

func tagOf(e model.Event) []byte {
	tag := make([]byte, 1, tagSize)
	if placeFor(e).redacted {
		tag[0] = 1
	}
	return append(tag, e.ID[:]...)
}

// find answers sessions.Append.Change.
func (t *trace) find(id model.ID) (redacted, found bool) {
	at, found := t.events[id]
	return at.redacted, found
}

// learn looks into the file what there is of a log. The trace of a log that
// does not exist has no stored row.
func (s *Store) learn(ctx context.Context, log model.ID) (*trace, error) {
	events := map[model.ID]place{}
	var raw rawLog
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		clear(events)
		raw = rawHead(tx, log)
		return eachEvent(tx, log, 0, func(number uint64, v []byte) bool {
			if len(v) >= tagSize {
				events[model.ID(v[1:tagSize])] = place{number: number, redacted: v[0] != 0}
			}
			return true
		})
	})
	if err != nil {
		return nil, err
	}
	t, err := s.traceOf(log, raw)
	if err != nil || t.stored == nil {
		return t, err
	}
	t.events = events
	if uint64(len(events)) != t.head.Number {
		return nil, damaged("events are missing")
	}
	return t, nil
}

// traceOf opens what was copied of a log; its events are not looked at.
func (s *Store) traceOf(log model.ID, raw rawLog) (t *trace, err error) {
	t = &trace{stored: raw.head}
	if t.stored == nil {
		return t, nil
	}
	if t.head, err = s.openHead(log, t.stored); err != nil {
		return nil, err
	}
	t.key, err = s.openLogKey(log, raw.key)
	return t, err
}

// eachEvent gives the stored events of a log numbered above after, in order,
// until do has enough.
func eachEvent(tx *bbolt.Tx, log model.ID, after uint64, do func(number uint64, stored []byte) bool) error {
	if after == math.MaxUint64 {
		return nil
	}
	c := tx.Bucket(bucketEvents).Cursor()
	for k, v := c.Seek(eventKey(log, after+1)); bytes.HasPrefix(k, log[:]); k, v = c.Next() {
		if !do(numberOf(log, k), v) {
			break
		}
	}
	return nil
}

// openEvent reads a stored event; ErrDamaged if it is not that one.
func openEvent(key seal.Key, log model.ID, number uint64, stored []byte) (model.Event, error) {
	if len(stored) < tagSize {
		return model.Event{}, damaged("event is missing")
	}
	b, err := seal.Open(key, placeOf(bucketEvents, eventKey(log, number)), stored[tagSize:])
	if err != nil {
		return model.Event{}, damaged(err)
	}
	e, err := wire.DecodeEvent(b)
	if err != nil {
		return model.Event{}, err
	}
	if e.Number != number || !bytes.Equal(tagOf(e), stored[:tagSize]) {
		return model.Event{}, damaged("event in another place")
	}
	return e, nil
}

// Read gives events of a log; see sessions.Store.
func (s *Store) Read(ctx context.Context, log model.ID, after uint64, limit int) ([]model.Event, sessions.Head, error) {
	raw, err := s.readRaw(ctx, log, after, limit)
	if err != nil {
		return nil, sessions.Head{}, err
	}
	t, err := s.traceOf(log, raw)
	if err != nil {
		return nil, sessions.Head{}, err
	}
	h := t.head
	events := make([]model.Event, 0, len(raw.events))
	for _, stored := range raw.events {
		e, err := openEvent(t.key, log, after+uint64(len(events))+1, stored)
		if err != nil {
			return events, h.end(), err
		}
		events = append(events, e)
	}
	if got := after + uint64(len(events)); got < h.Number && (limit <= 0 || len(events) < limit) {
		return events, h.end(), damaged("events are missing")
	}
	return events, h.end(), nil
}

// rawLog is what a turn copies of a log.
type rawLog struct {
	head, key []byte
	events    [][]byte
}

func rawHead(tx *bbolt.Tx, log model.ID) rawLog {
	return rawLog{head: take(tx.Bucket(bucketHeads), log[:]), key: take(tx.Bucket(bucketKeys), log[:])}
}

func (s *Store) readRaw(ctx context.Context, log model.ID, after uint64, limit int) (raw rawLog, err error) {
	err = s.read(ctx, func(tx *bbolt.Tx) error {
		raw = rawHead(tx, log)
		if raw.head == nil {
			return sessions.ErrNotFound
		}
		return eachEvent(tx, log, after, func(_ uint64, v []byte) bool {
			raw.events = append(raw.events, copyOf(v))
			return limit <= 0 || len(raw.events) < limit
		})
	})
	return raw, err
}
