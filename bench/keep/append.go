// Package keep measures what it costs to keep an event and to read a session
// back, on a file as the program makes it.
package keep

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"

	"intervision/bench/fill"
	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/bolt"
)

// Options are those the program opens its file with, but for the clock.
func Options() bolt.Options {
	return bolt.Options{Now: now, Random: rand.Reader, Program: "bench"}
}

func now() model.Instant { return model.Instant(time.Now().UnixMilli()) }

// Append keeps one event at a time, in three ways: raw bytes at the end of a
// file and an fsync, a transaction of bbolt with the same rows on an open file,
// and a whole turn of the store. Each way has a file of its own.
type Append struct {
	store *bolt.Store
	next  sessions.Append

	db   *bbolt.DB // a copy of the store's file
	log  model.ID
	team model.ID
	rows rows

	raw *os.File
}

// rows are what an event is on disk, with what changes beside it.
type rows struct {
	number            uint64
	event, head, home []byte
}

// NewAppend fills a file in dir with closed sessions of sixty events, and one
// that runs: the one that is kept on with.
func NewAppend(ctx context.Context, dir string, closed int) (*Append, error) {
	path := filepath.Join(dir, "notes.db")
	store, err := bolt.Open(path, Options())
	if err != nil {
		return nil, err
	}
	a := &Append{store: store}
	if err := a.fill(ctx, closed); err != nil {
		return nil, err
	}
	if a.raw, err = os.Create(filepath.Join(dir, "raw")); err != nil {
		return nil, err
	}
	return a, a.copy(path, filepath.Join(dir, "copy.db"))
}

func (a *Append) fill(ctx context.Context, closed int) error {
	m, err := fill.New(now(), 1)
	if err != nil {
		return err
	}
	if err := m.PutTeam(ctx, a.store); err != nil {
		return err
	}
	if err := m.PutClosed(ctx, a.store, closed, 60); err != nil {
		return err
	}
	a.team = m.Team
	if a.log, err = m.PutRunning(ctx, a.store, 30); err != nil {
		return err
	}
	events, head, err := a.store.Read(ctx, a.log, 0, 0)
	if err != nil {
		return err
	}
	a.next = sessions.Append{Log: a.log, Kind: sessions.SessionLog, Expect: head.Number, Events: events[len(events)-1:],
		Summary: model.Fold(m.Script(), events).Summarise(a.log)}
	return nil
}

// copy copies the file as it is now, opens the copy, and looks up the rows that
// the last event has in it.
func (a *Append) copy(from, to string) error {
	whole, err := os.Open(from)
	if err != nil {
		return err
	}
	defer whole.Close() //nolint:errcheck // only read
	into, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err := io.Copy(into, whole); err != nil {
		return err
	}
	if err := into.Sync(); err != nil {
		return err
	}
	if err := into.Close(); err != nil {
		return err
	}
	if a.db, err = bbolt.Open(to, 0o600, &bbolt.Options{FreelistType: bbolt.FreelistArrayType, NoStatistics: true}); err != nil {
		return err
	}
	return a.db.View(func(tx *bbolt.Tx) error {
		a.rows = rows{
			number: a.next.Expect,
			event:  bytes.Clone(tx.Bucket([]byte("events")).Get(a.key(a.next.Expect))),
			head:   bytes.Clone(tx.Bucket([]byte("heads")).Get(a.log[:])),
			home:   bytes.Clone(tx.Bucket([]byte("home")).Get(a.team[:])),
		}
		return nil
	})
}

func (a *Append) key(number uint64) []byte {
	return binary.BigEndian.AppendUint64(a.log[:len(a.log):len(a.log)], number)
}

// Raw writes the bytes of the rows to the end of a file and waits for the disk.
func (a *Append) Raw(context.Context) error {
	if _, err := a.raw.Write(bytes.Join([][]byte{a.rows.event, a.rows.head, a.rows.home}, nil)); err != nil {
		return err
	}
	return a.raw.Sync()
}

// Transaction puts the rows into the copy: the event under a new number, head
// and home in place of the ones before, which are compared first.
func (a *Append) Transaction(context.Context) error {
	a.rows.number++
	return a.db.Update(func(tx *bbolt.Tx) error {
		heads, home := tx.Bucket([]byte("heads")), tx.Bucket([]byte("home"))
		if !bytes.Equal(heads.Get(a.log[:]), a.rows.head) || !bytes.Equal(home.Get(a.team[:]), a.rows.home) {
			return sessions.ErrDamaged
		}
		if err := tx.Bucket([]byte("events")).Put(a.key(a.rows.number), a.rows.event); err != nil {
			return err
		}
		if err := heads.Put(a.log[:], a.rows.head); err != nil {
			return err
		}
		if _, err := heads.NextSequence(); err != nil {
			return err
		}
		return home.Put(a.team[:], a.rows.home)
	})
}

// Turn appends through the store: sealing, the lock, opening the file, the
// transaction, closing.
func (a *Append) Turn(ctx context.Context) error {
	if _, err := rand.Read(a.next.Events[0].ID[:]); err != nil {
		return err
	}
	head, err := a.store.Append(ctx, a.next)
	a.next.Expect = head.Number
	return err
}

// Close ends all three.
func (a *Append) Close() error {
	if err := a.raw.Close(); err != nil {
		return err
	}
	if err := a.db.Close(); err != nil {
		return err
	}
	return a.store.Close()
}
