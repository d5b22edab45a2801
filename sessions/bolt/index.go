package bolt

import (
	"bytes"
	"cmp"
	"context"
	"os"
	"slices"
	"sort"
	"sync"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
)

// index is every session's summary as far as its rank tells.
type index struct {
	file     os.FileInfo
	sequence uint64
	thin     []model.Summary
	damaged  error // some rows could not be read
}

// indexCache holds the newest index.
type indexCache struct {
	mu sync.Mutex
	at *index
}

// indexNow gives the index as the file is now.
func (s *Store) indexNow(ctx context.Context) (*index, error) {
	ix, _, err := s.indexRead(ctx)
	return ix, err
}

// indexRead is indexNow. If the index had to be made, it also gives the rows that
// it was made of, in the order of their keys.
func (s *Store) indexRead(ctx context.Context) (*index, []pair, error) {
	s.index.mu.Lock()
	defer s.index.mu.Unlock()
	had, now := s.index.at, &index{}
	var rows []pair
	var count uint64
	err := s.read(ctx, func(tx *bbolt.Tx) error {
		now.file, now.sequence = *s.last.Load(), tx.Bucket(bucketHeads).Sequence()
		if had != nil && had.sequence == now.sequence && os.SameFile(had.file, now.file) {
			now, rows = had, nil
			return nil
		}
		rows, count = pairs(tx.Bucket(bucketHeads), nil), countOf(tx)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	if now != had {
		now.thin, now.damaged = s.ranks(rows)
		if uint64(len(rows)) != count {
			now.damaged = damaged("rows are missing")
		}
		s.index.at = now
	}
	return now, rows, nil
}

// page finds one page in the index; its rows are as thin as the index. The order
// and the cursor are those of sessions.PageOf, which here sees only the rows
// around the end of the page: with ten thousand it would be most of the work.
func (ix *index) page(q sessions.Query, cursor string, limit int) (sessions.Page, error) {
	if _, err := sessions.PageOf(nil, q, cursor, limit); err != nil {
		return sessions.Page{}, err
	}
	found := make([]int, 0, len(ix.thin))
	for i := range ix.thin {
		if q.Matches(ix.thin[i]) {
			found = append(found, i)
		}
	}
	from := 0
	if cursor != "" {
		from = sort.Search(len(found), func(i int) bool {
			one, err := sessions.PageOf(ix.thin[found[i]:found[i]+1], q, cursor, 0)
			return err == nil && len(one.Rows) == 1
		})
	}
	rest := found[from:]
	var more sessions.Page
	if limit > 0 && len(rest) > limit {
		var err error
		if more, err = sessions.PageOf([]model.Summary{ix.thin[rest[limit-1]], ix.thin[rest[limit]]}, q, "", 1); err != nil {
			return sessions.Page{}, err
		}
		rest = rest[:limit]
	}
	page := sessions.Page{All: len(found), Next: more.Next}
	for _, at := range rest {
		page.Rows = append(page.Rows, ix.thin[at])
	}
	return page, nil
}

// sorted puts rows newest first, moving each only once.
func sorted(rows []model.Summary) []model.Summary {
	order := make([]*model.Summary, len(rows))
	for i := range rows {
		order[i] = &rows[i]
	}
	slices.SortFunc(order, func(a, b *model.Summary) int {
		return cmp.Or(cmp.Compare(b.Started, a.Started), bytes.Compare(a.Log[:], b.Log[:]))
	})
	out := make([]model.Summary, len(rows))
	for i, s := range order {
		out[i] = *s
	}
	return out
}
