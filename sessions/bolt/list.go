package bolt

import (
	"bytes"
	"context"
	"runtime"
	"slices"
	"sync"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// A list is made of the rows in heads. All of them are opened to filter and sort
// by their ranks, in parallel; only the rows of the page are decoded. Measured
// with ten thousand sessions, that is some 35 ms, so no index is kept on disk
// (it would have to be sealed too, and written with every append). What the
// ranks say is remembered while the file and the sequence of heads stay, so
// turning a page reads nothing but the page.

// List gives a page of summaries; see sessions.Store. Rows that are damaged are
// left out, and the page comes with ErrDamaged.
func (s *Store) List(ctx context.Context, q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	ix, rows, err := s.indexRead(ctx)
	if err != nil {
		return sessions.Page{}, err
	}
	page, err := ix.page(q, cursor, limit)
	if err != nil {
		return sessions.Page{}, err
	}
	ids := make([]model.ID, len(page.Rows))
	for i := range page.Rows {
		ids[i] = page.Rows[i].Log
	}
	if rows != nil { // they were read a moment ago
		page.Rows, err = s.summariesIn(ids, rows)
	} else {
		page.Rows, err = s.summaries(ctx, ids)
	}
	if err == nil {
		err = ix.damaged
	}
	return page, err
}

// summaries reads whole rows. One that went in between is left out.
func (s *Store) summaries(ctx context.Context, logs []model.ID) ([]model.Summary, error) {
	stored := make([][]byte, len(logs))
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		var c copies
		heads := tx.Bucket(bucketHeads)
		for i := range logs {
			stored[i] = c.of(heads.Get(logs[i][:]))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return s.whole(logs, stored)
}

// summariesIn takes whole rows from those of all logs, which are in order of keys.
func (s *Store) summariesIn(logs []model.ID, rows []pair) ([]model.Summary, error) {
	stored := make([][]byte, len(logs))
	for i := range logs {
		at, there := slices.BinarySearchFunc(rows, logs[i], func(p pair, log model.ID) int { return bytes.Compare(p.key, log[:]) })
		if there {
			stored[i] = rows[at].value
		}
	}
	return s.whole(logs, stored)
}

// whole opens rows. One that is nil is left out.
func (s *Store) whole(logs []model.ID, stored [][]byte) ([]model.Summary, error) {
	out, errs := make([]model.Summary, len(logs)), make([]error, len(logs))
	inParts(len(logs), func(from, to int) {
		o := s.opener()
		for i := from; i < to; i++ {
			if stored[i] == nil {
				continue
			}
			var h head
			if h, errs[i] = o.head(logs[i], stored[i]); errs[i] == nil {
				out[i] = h.Summary
				out[i].Log = logs[i]
			}
		}
	})
	return slices.DeleteFunc(out, func(s model.Summary) bool { return s.Log.IsZero() }), first(errs)
}

// summariesOf reads every whole summary of a team.
func (s *Store) summariesOf(ctx context.Context, team model.ID) ([]model.Summary, error) {
	ix, err := s.indexNow(ctx)
	if err != nil {
		return nil, err
	}
	var logs []model.ID
	for _, t := range ix.thin {
		if t.Team == team {
			logs = append(logs, t.Log)
		}
	}
	return s.summaries(ctx, logs)
}

// ranks opens rows; they come newest first.
func (s *Store) ranks(rows []pair) ([]model.Summary, error) {
	thin, errs := make([]model.Summary, len(rows)), make([]error, len(rows))
	inParts(len(rows), func(from, to int) {
		o := s.opener()
		for i := from; i < to; i++ {
			p := rows[i]
			text, err := o.text(bucketHeads, p.key, p.value)
			if err == nil {
				var kind sessions.LogKind
				kind, thin[i], _, err = readRank(text)
				if kind != sessions.TeamLog && kind != sessions.PrivateLog && len(p.key) == idSize {
					thin[i].Log = model.ID(p.key)
				}
			}
			errs[i] = err
		}
	})
	thin = slices.DeleteFunc(thin, func(t model.Summary) bool { return t.Log.IsZero() })
	return sorted(thin), first(errs)
}

// inParts does something for every number below n, in stretches on a few
// goroutines if that is worth it.
func inParts(n int, do func(from, to int)) {
	parts := min(runtime.GOMAXPROCS(0), 1+n/256, 8)
	var all sync.WaitGroup
	for part := range parts {
		all.Go(func() { do(part*n/parts, (part+1)*n/parts) })
	}
	all.Wait()
}

func first(errs []error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// pair is a key and a value, copied out of a transaction.
type pair struct{ key, value []byte }

// pairs copies every pair of a bucket whose key begins with prefix.
func pairs(b *bbolt.Bucket, prefix []byte) []pair {
	var all []pair
	var held copies
	c := b.Cursor()
	for k, v := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, v = c.Next() {
		all = append(all, pair{held.of(k), held.of(v)})
	}
	return all
}
