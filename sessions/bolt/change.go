package bolt

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"intervision/sessions"
)

// change is what one transaction writes: prepared and sealed beforehand, on the
// rows its maker has seen. It writes nothing if one of those is another by now.
type change struct {
	rows   []row
	delete []row  // only bucket and key
	clear  []row  // every key in a bucket that begins with key
	due    bool   // content goes away, so a compaction must follow
	lists  bool   // summaries change
	logs   int    // how many logs there are more, or fewer
	bulk   bool   // many rows in the order of their keys: fill the pages
	needs  []byte // a log that must be there
	still  *row   // one that must be as it was seen, and stays so
	erased []byte // a log whose private notes go with it
}

// row is one value to be stored.
type row struct {
	bucket, key, value []byte
	guarded            bool
	seen               []byte // what a guarded row must still hold; nil: it is not there
}

// errMoved says that a row is not the one that was seen.
var errMoved = errors.New("the rows have changed")

func (c *change) put(bucket, key, value []byte) {
	c.rows = append(c.rows, row{bucket: bucket, key: key, value: value})
}

// putIf puts a value where seen lies, and only then; a nil value takes it away.
func (c *change) putIf(bucket, key, value, seen []byte) {
	c.rows = append(c.rows, row{bucket: bucket, key: key, value: value, guarded: true, seen: seen})
}

// attempts is how often a change is prepared again because another program was
// faster. Each time at least one program has got on.
const attempts = 50

// apply writes the change within a turn.
func (c *change) apply(tx *bbolt.Tx) error {
	for _, r := range c.rows {
		if r.guarded && !bytes.Equal(tx.Bucket(r.bucket).Get(r.key), r.seen) {
			return errMoved
		}
	}
	if c.still != nil && !bytes.Equal(tx.Bucket(c.still.bucket).Get(c.still.key), c.still.value) {
		return errMoved
	}
	if c.needs != nil && tx.Bucket(bucketHeads).Get(c.needs) == nil {
		return errMoved
	}
	for _, r := range c.clear {
		if err := clearPrefix(tx.Bucket(r.bucket), r.key); err != nil {
			return err
		}
	}
	for _, r := range c.delete {
		if err := tx.Bucket(r.bucket).Delete(r.key); err != nil {
			return err
		}
	}
	if c.bulk {
		tx.Bucket(bucketEvents).FillPercent = 0.95
	}
	for _, r := range c.rows {
		if err := r.store(tx); err != nil {
			return err
		}
	}
	return c.mark(tx)
}

// store puts the row, or takes it away if it has no value.
func (r row) store(tx *bbolt.Tx) error {
	if r.value == nil {
		return tx.Bucket(r.bucket).Delete(r.key)
	}
	b, err := tx.CreateBucketIfNotExists(r.bucket)
	if err != nil {
		return err
	}
	return b.Put(r.key, r.value)
}

func (c *change) mark(tx *bbolt.Tx) error {
	if c.lists {
		if _, err := tx.Bucket(bucketHeads).NextSequence(); err != nil {
			return err
		}
	}
	if c.logs != 0 {
		if err := setCount(tx, countOf(tx)+uint64(c.logs)); err != nil {
			return err
		}
	}
	if c.erased != nil {
		if err := forgetPrivate(tx, c.erased); err != nil {
			return err
		}
	}
	if c.due {
		return markDue(tx)
	}
	return nil
}

// countOf is how many logs there are. bbolt does not notice when a damaged page
// holds fewer rows than it did; with this a list does.
func countOf(tx *bbolt.Tx) uint64 {
	if b := tx.Bucket(bucketMeta).Get(keyLogs); len(b) == 8 {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

func setCount(tx *bbolt.Tx, n uint64) error {
	return tx.Bucket(bucketMeta).Put(keyLogs, binary.BigEndian.AppendUint64(nil, n))
}

// kept looks whether the change is in the file: every sealed value is unlike
// any other, so one row tells.
func (c *change) kept(tx *bbolt.Tx) bool {
	for _, r := range c.rows {
		if b := tx.Bucket(r.bucket); b == nil || !bytes.Equal(b.Get(r.key), r.value) {
			return false
		}
	}
	for _, r := range c.delete {
		if tx.Bucket(r.bucket).Get(r.key) != nil {
			return false
		}
	}
	return len(c.rows)+len(c.delete) > 0
}

// clearPrefix deletes all keys that begin with a prefix. They are collected
// first: deleting under a cursor skips keys.
func clearPrefix(b *bbolt.Bucket, prefix []byte) error {
	var keys [][]byte
	c := b.Cursor()
	for k, _ := c.Seek(prefix); bytes.HasPrefix(k, prefix); k, _ = c.Next() {
		keys = append(keys, bytes.Clone(k))
	}
	for _, k := range keys {
		if err := b.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

// carryOut prepares a change and writes it, again if another program was
// faster. plan answers nil if there is nothing to write. left is why a
// compaction is still due.
func (s *Store) carryOut(ctx context.Context, plan func() (*change, error)) (left, err error) {
	for range attempts {
		c, err := plan()
		if c == nil || err != nil {
			if err != nil && errors.Is(err, errOtherFile) {
				s.recent.forget()
				continue
			}
			return nil, err
		}
		left, err := s.writing(ctx, c.apply, c.kept)
		if !errors.Is(err, errMoved) && !errors.Is(err, errOtherFile) {
			return left, err
		}
		s.recent.forget()
	}
	return nil, &sessions.BusyError{}
}

// take copies a value out of a transaction, nil if it is not there.
func take(b *bbolt.Bucket, key []byte) []byte { return copyOf(b.Get(key)) }

// copyOf is bytes.Clone with a bound: a damaged file may claim any length.
func copyOf(v []byte) []byte {
	if len(v) > longestValue {
		panic(fmt.Sprintf("a value of %d bytes", len(v)))
	}
	return bytes.Clone(v)
}

// copies are many values in few pieces of memory.
type copies struct{ piece []byte }

const (
	smallestPiece = 1 << 10
	largestPiece  = 64 << 10
)

// of is copyOf.
func (c *copies) of(v []byte) []byte {
	if v == nil || len(v) > largestPiece/4 {
		return copyOf(v)
	}
	if len(v) > cap(c.piece)-len(c.piece) {
		c.piece = make([]byte, 0, max(smallestPiece, len(v), min(2*cap(c.piece), largestPiece)))
	}
	from := len(c.piece)
	c.piece = append(c.piece, v...)
	return c.piece[from:len(c.piece):len(c.piece)]
}
