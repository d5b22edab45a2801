package bolt

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"slices"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
	"intervision/text"
)

// longestDraft bounds a draft in bytes: a paste that was too large to keep
// stays in its draft.
const longestDraft = 256 << 10

// SaveDraft keeps a text being typed; see sessions.Drafts. ErrTooLarge above
// longestDraft.
func (s *Store) SaveDraft(ctx context.Context, d sessions.Draft) error {
	if len(d.Text)+len(d.Step) > longestDraft {
		return sessions.ErrTooLarge
	}
	s.planning.Lock()
	defer s.planning.Unlock()
	_, err := s.carryOut(ctx, func() (*change, error) { return s.planDraft(ctx, d) })
	return err
}

// planDraft keeps a draft where its log is open: it is written on the head that
// was seen, so that nothing is closed or erased in between. Otherwise it is taken
// away.
func (s *Store) planDraft(ctx context.Context, d sessions.Draft) (*change, error) {
	c, key := &change{}, draftKey(d.Place)
	stored, err := s.headOf(ctx, d.Log)
	if err != nil {
		return nil, err
	}
	open, err := s.takesDrafts(d.Log, stored)
	if err != nil {
		return nil, err
	}
	if d.Text == "" || !open {
		c.delete = []row{{bucket: bucketDrafts, key: key}}
		return c, nil
	}
	sealed, err := s.seal(bucketDrafts, key, encodeDraft(d))
	if err != nil {
		return nil, err
	}
	c.still = &row{bucket: bucketHeads, key: d.Log[:], value: stored}
	c.put(bucketDrafts, key, sealed)
	return c, nil
}

// takesDrafts says whether there is a log that is not closed. Of a damaged one
// nobody knows; what is typed in it is kept.
func (s *Store) takesDrafts(log model.ID, stored []byte) (bool, error) {
	if stored == nil {
		return false, nil
	}
	h, err := s.openHead(log, stored)
	if errors.Is(err, sessions.ErrDamaged) {
		return true, nil
	}
	return h.Summary.State != model.StateClosed, err
}

// encodeDraft writes seat, length of the step, step, text. It is not a row of
// package wire, which would cut a text at the length of a note.
func encodeDraft(d sessions.Draft) []byte {
	b := binary.AppendUvarint(d.Seat[:len(d.Seat):len(d.Seat)], uint64(len(d.Step)))
	return append(append(b, d.Step...), d.Text...)
}

func decodeDraft(log model.ID, b []byte) (sessions.Draft, error) {
	if len(b) < idSize {
		return sessions.Draft{}, damaged("draft")
	}
	step, typed, ok := cut(b[idSize:], 1)
	if !ok {
		return sessions.Draft{}, damaged("draft")
	}
	at := sessions.Place{Log: log, Seat: model.ID(b[:idSize]), Step: text.CleanLine(string(step), longestDraft)}
	return sessions.Draft{Place: at, Text: text.Clean(string(typed), longestDraft)}, nil
}

// SetAlive overwrites the sign of life of a log; see sessions.Drafts.
func (s *Store) SetAlive(ctx context.Context, log model.ID, a sessions.Alive) error {
	return s.overwrite(ctx, bucketAlive, log[:], func(key []byte) ([]byte, error) {
		return s.sealRow(bucketAlive, key, a)
	})
}

// PutScript stores a script once; see sessions.Store.
func (s *Store) PutScript(ctx context.Context, script model.Script) (string, error) {
	b, hash, err := wire.EncodeScript(script)
	if err != nil {
		return "", err
	}
	key, there := scriptKey(hash), false
	err = s.read(ctx, func(tx *bbolt.Tx) error {
		there = tx.Bucket(bucketScripts).Get(key) != nil
		return nil
	})
	if err != nil {
		return "", err
	}
	if there {
		if _, err := s.Script(ctx, hash); err == nil {
			return hash, s.confirm(ctx)
		}
	}
	return hash, s.overwrite(ctx, bucketScripts, key, func(key []byte) ([]byte, error) {
		return s.seal(bucketScripts, key, b)
	})
}

// overwrite stores one row whatever was there; no value takes it away.
func (s *Store) overwrite(ctx context.Context, bucket, key []byte, value func(key []byte) ([]byte, error)) error {
	for range attempts {
		v, err := value(key)
		if err != nil {
			return err
		}
		c := &change{}
		c.put(bucket, key, v)
		err = s.write(ctx, c.apply, c.kept)
		if !errors.Is(err, errOtherFile) {
			return err
		}
		if err := s.read(ctx, func(*bbolt.Tx) error { return nil }); err != nil {
			return err
		}
	}
	return &sessions.BusyError{}
}

// DraftsOf gives every draft of a log; see sessions.Drafts.
func (s *Store) DraftsOf(ctx context.Context, log model.ID) ([]sessions.Draft, error) {
	var stored []pair
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		stored = pairs(tx.Bucket(bucketDrafts), log[:])
		return nil
	})
	if err != nil {
		return nil, err
	}
	var all []sessions.Draft
	for _, p := range stored {
		b, derr := s.unseal(bucketDrafts, p.key, p.value)
		if derr != nil {
			err = derr
			continue
		}
		d, derr := decodeDraft(log, b)
		if derr != nil {
			err = derr
			continue
		}
		all = append(all, d)
	}
	slices.SortFunc(all, func(a, b sessions.Draft) int {
		return cmp.Or(bytes.Compare(a.Seat[:], b.Seat[:]), cmp.Compare(a.Step, b.Step))
	})
	return all, err
}

// AliveOf gives the sign of life of a log; see sessions.Drafts.
func (s *Store) AliveOf(ctx context.Context, log model.ID) (sessions.Alive, error) {
	stored, err := s.one(ctx, bucketAlive, log[:])
	if err != nil || stored == nil {
		return sessions.Alive{}, err
	}
	return openRow[sessions.Alive](s, bucketAlive, log[:], stored)
}

// Script gives the script of a hash; see sessions.Store.
func (s *Store) Script(ctx context.Context, hash string) (model.Script, error) {
	key := scriptKey(hash)
	if key == nil {
		return model.Script{}, sessions.ErrNotFound
	}
	stored, err := s.one(ctx, bucketScripts, key)
	if err != nil {
		return model.Script{}, err
	}
	if stored == nil {
		return model.Script{}, sessions.ErrNotFound
	}
	b, err := s.unseal(bucketScripts, key, stored)
	if err != nil {
		return model.Script{}, err
	}
	return wire.DecodeScript(b)
}

// one copies a single row, nil if there is none.
func (s *Store) one(ctx context.Context, bucket, key []byte) (stored []byte, err error) {
	err = s.read(ctx, func(tx *bbolt.Tx) error {
		stored = take(tx.Bucket(bucket), key)
		return nil
	})
	return stored, err
}
