package bolt

import (
	"bytes"
	"context"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// Private notes are logs like others; the bucket private says, in the clear, of
// which session each is: so erasing a session finds them within its transaction,
// also those that another program made a moment ago. A file that has never had
// any has no such bucket.

func privateKey(session, log model.ID) []byte {
	return append(append(make([]byte, 0, 2*idSize), session[:]...), log[:]...)
}

// Private lists private notes; see sessions.Store.
func (s *Store) Private(ctx context.Context) ([]sessions.PrivateRow, error) {
	var stored []pair
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		stored = nil
		for _, p := range privatePairs(tx) {
			if log := logIn(p.key); log != nil {
				stored = append(stored, pair{log, take(tx.Bucket(bucketHeads), log)})
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var rows []sessions.PrivateRow
	for _, p := range stored {
		h, herr := s.openHead(model.ID(p.key), p.value)
		if herr != nil {
			err = herr
			continue
		}
		rows = append(rows, h.Private)
	}
	sessions.SortPrivate(rows)
	return rows, err
}

func privatePairs(tx *bbolt.Tx) []pair {
	b := tx.Bucket(bucketPrivate)
	if b == nil {
		return nil
	}
	return pairs(b, nil)
}

// logIn is the id of the private notes in a key, nil if it is none.
func logIn(key []byte) []byte {
	if len(key) != 2*idSize {
		return nil
	}
	return key[idSize:]
}

// sealPrivate adds to a change what private notes get beside their events.
func (s *Store) sealPrivate(ctx context.Context, p *plan, h head) error {
	h.Private.Log, h.Team, h.Summary = p.log, sessions.TeamRow{}, model.Summary{}
	if p.was.stored != nil {
		h.Private.Session = p.was.head.Private.Session
		return s.putHead(p, h)
	}
	session, err := s.one(ctx, bucketHeads, h.Private.Session[:])
	if err != nil {
		return err
	}
	if session == nil {
		return sessions.ErrNotFound
	}
	p.change.needs = h.Private.Session[:]
	p.change.put(bucketPrivate, privateKey(h.Private.Session, p.log), []byte{})
	return s.putHead(p, h)
}

// forgetPrivate takes away, within a transaction, the private notes about a
// session that is erased, and the place of private notes that are erased.
func forgetPrivate(tx *bbolt.Tx, erased []byte) error {
	for _, p := range privatePairs(tx) {
		log := logIn(p.key)
		switch {
		case log == nil:
			continue
		case bytes.HasPrefix(p.key, erased) && !bytes.Equal(log, erased):
			if err := clearLog(tx, log); err != nil {
				return err
			}
		case !bytes.Equal(log, erased):
			continue
		}
		if err := tx.Bucket(bucketPrivate).Delete(p.key); err != nil {
			return err
		}
	}
	return nil
}

// clearLog takes everything of a log away.
func clearLog(tx *bbolt.Tx, log []byte) error {
	for _, name := range [][]byte{bucketHeads, bucketKeys, bucketAlive, bucketEvents, bucketDrafts} {
		if err := clearPrefix(tx.Bucket(name), log); err != nil {
			return err
		}
	}
	return setCount(tx, countOf(tx)-1)
}
