package sessions

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"

	"intervision/model"
)

// PrivateRow is what is known of private notes without reading their log. They
// are of one person, about one session. No list, home row or export for a group
// holds any of it.
type PrivateRow struct {
	Log     model.ID      `cbor:"1,keyasint"`
	Session model.ID      `cbor:"2,keyasint"` // stays what it was when the log was made
	Team    model.ID      `cbor:"3,keyasint,omitzero"`
	Person  model.ID      `cbor:"4,keyasint,omitzero"`
	Until   model.Instant `cbor:"5,keyasint,omitempty"` // when they are erased; 0: never
}

// Over says whether these notes have had their time.
func (r PrivateRow) Over(now model.Instant) bool { return r.Until != 0 && now >= r.Until }

// PrivateOf is the row of notes as they stand.
func PrivateOf(n model.PrivateNotes) PrivateRow {
	return PrivateRow{Log: n.Log, Session: n.Session, Team: n.Team, Person: n.Person, Until: n.Until}
}

// SortPrivate puts rows in the order of Store.Private: what is over first comes
// first.
func SortPrivate(rows []PrivateRow) {
	slices.SortFunc(rows, func(a, b PrivateRow) int {
		return cmp.Or(cmp.Compare(a.Until, b.Until), bytes.Compare(a.Log[:], b.Log[:]))
	})
}

// Expire erases the private notes that have had their time, from the file too,
// and gives how many. A program does so when it opens the notes. What cannot be
// erased now (a read-only folder, a full disk) is tried again by the next one.
func Expire(ctx context.Context, store Store, now model.Instant) (erased int, err error) {
	rows, err := store.Private(ctx)
	for _, r := range rows {
		if !r.Over(now) {
			continue
		}
		switch gone := store.Erase(ctx, r.Log); {
		case gone == nil:
			erased++
		case !errors.Is(gone, ErrNotFound):
			err = errors.Join(err, gone)
		}
	}
	return erased, err
}
