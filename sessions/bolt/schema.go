package bolt

import (
	"fmt"
	"io/fs"
	"os"

	"go.etcd.io/bbolt"

	"intervision/sessions"
	"intervision/sessions/wire"
)

// format is the version of the key table that this program writes. It grows
// when the structure of the file changes; events never need it.
const format = 1

// schema says which programs may use a file. It stands in the clear, so that
// every version can read it.
type schema struct {
	Format    int    `cbor:"1,keyasint"`
	MinReader int    `cbor:"2,keyasint"` // the oldest format a program must know
	WrittenBy string `cbor:"3,keyasint,omitempty"`
}

// step brings a file from one format to the next, within one transaction that
// also writes the new schema; it may be broken off at any point.
type step struct {
	from int
	do   func(*bbolt.Tx) error
}

// steps are the migrations, oldest first. There is no older format yet.
func steps() []step { return nil }

// firstLook checks a file before it is opened in earnest: that it is safe to
// map, and that it is ours to read. errOlder asks for a migration first.
func (s *Store) firstLook(fi fs.FileInfo) error {
	if err := s.checkFile(fi); err != nil {
		return err
	}
	if err := s.sizeFits(s.path, fi); err != nil {
		return err
	}
	return s.open(s.path, true, func(db *bbolt.DB) error {
		return view(db, func(tx *bbolt.Tx) error {
			if err := s.checkSchema(tx); err != nil {
				return err
			}
			return s.loadVault(tx)
		})
	})
}

// sizeFits finds a file that is cut off, touching only its first two pages.
func (s *Store) sizeFits(path string, fi fs.FileInfo) error {
	return s.open(path, true, func(db *bbolt.DB) error {
		return view(db, func(tx *bbolt.Tx) error {
			if tx.Size() > fi.Size() {
				return damaged(fmt.Sprintf("cut off: %d bytes of %d", fi.Size(), tx.Size()))
			}
			return nil
		})
	})
}

// checkSchema reads who may use the file. Errors: ErrNotOurs, ErrNewer, errOlder.
func (s *Store) checkSchema(tx *bbolt.Tx) error {
	found, err := readSchema(tx)
	switch {
	case err != nil:
		return err
	case found.MinReader > s.opt.format:
		return fmt.Errorf("%w: %s", sessions.ErrNewer, found.WrittenBy)
	case found.Format < s.opt.format:
		return errOlder
	}
	for _, name := range buckets {
		if tx.Bucket(name) == nil {
			return damaged("no bucket " + string(name))
		}
	}
	return nil
}

func readSchema(tx *bbolt.Tx) (schema, error) {
	b := tx.Bucket(bucketMeta)
	if b == nil {
		return schema{}, fmt.Errorf("%w: another bbolt file", sessions.ErrNotOurs)
	}
	v := b.Get(keySchema)
	if v == nil {
		return schema{}, fmt.Errorf("%w: no schema", sessions.ErrNotOurs)
	}
	return wire.DecodeRow[schema](v)
}

func (s *Store) writeSchema(tx *bbolt.Tx) error {
	b, err := wire.EncodeRow(schema{Format: s.opt.format, MinReader: s.opt.format, WrittenBy: s.opt.Version})
	if err != nil {
		return err
	}
	return tx.Bucket(bucketMeta).Put(keySchema, b)
}

// migrate brings an older file up to date, under the lock its caller holds. A
// copy of it as it was stays beside it.
func (s *Store) migrate() error {
	err := s.open(s.path, true, func(db *bbolt.DB) error { return view(db, s.keepCopy) })
	if err != nil {
		return err
	}
	err = s.open(s.path, false, func(db *bbolt.DB) error { return s.update(db, s.takeSteps) })
	if err != nil {
		return err
	}
	return s.approach()
}

// takeSteps does every step from the file's format on.
func (s *Store) takeSteps(tx *bbolt.Tx) error {
	at, err := readSchema(tx)
	if err != nil {
		return err
	}
	for _, step := range s.opt.steps {
		if step.from < at.Format {
			continue
		}
		if err := step.do(tx); err != nil {
			return err
		}
	}
	return s.writeSchema(tx)
}

// keepCopy writes <db>.v<format>.bak. One that is there is from an attempt at
// this same file that was broken off; it stays.
func (s *Store) keepCopy(tx *bbolt.Tx) error {
	was, err := readSchema(tx)
	if err != nil {
		return err
	}
	path := fmt.Sprintf("%s.v%d.bak", s.path, was.Format)
	if _, err := os.Lstat(path); err == nil {
		return nil
	}
	return copyTo(tx, path)
}
