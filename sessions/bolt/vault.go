package bolt

import (
	"bytes"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

// vault holds the key under which everything in a file is sealed. For now the
// key lies in the file in the clear: who has the file can read it, and the
// program says so. Values are sealed all the same, because bbolt does not notice
// a flipped bit, and so that a passphrase will not change the format: it will
// make a new vault key, seal the rows and log keys again, and leave events alone.
type vault struct {
	stored  []byte // the row as it lies in the file
	schema  []byte // the row beside it
	version uint16
	key     seal.Key
}

// vaultRow is the vault as it is stored.
type vaultRow struct {
	Version uint16 `cbor:"1,keyasint"`
	Key     []byte `cbor:"2,keyasint,omitempty"` // in the clear; absent once there is a passphrase
}

// errOtherFile says the file has another vault or schema than this process
// knows: it was brought back from a backup, migrated, or its keys were changed.
var errOtherFile = errors.New("the file is another one now")

// Sealed says whether a passphrase protects the file. While it does not,
// whoever has this file can read it.
func (s *Store) Sealed() bool { return s.vault.Load().key.IsZero() }

// writeVault makes a vault key for a new file.
func (s *Store) writeVault(tx *bbolt.Tx) error {
	key, err := s.sealer().NewKey()
	if err != nil {
		return err
	}
	b, err := wire.EncodeRow(vaultRow{Version: 1, Key: key.Bytes()})
	if err != nil {
		return err
	}
	return tx.Bucket(bucketMeta).Put(keyVault, b)
}

func (s *Store) loadVault(tx *bbolt.Tx) error {
	stored := bytes.Clone(tx.Bucket(bucketMeta).Get(keyVault))
	row, err := wire.DecodeRow[vaultRow](stored)
	if err != nil {
		return damaged("vault")
	}
	key, err := seal.KeyOf(row.Key)
	if err != nil {
		return damaged("vault key")
	}
	v := &vault{stored: stored, version: row.Version, key: key}
	v.schema = bytes.Clone(tx.Bucket(bucketMeta).Get(keySchema))
	s.vault.Store(v)
	return nil
}

// sameFile makes sure that the file is still the one this process had a look at:
// what was sealed for this transaction can be read, and by this version.
func (s *Store) sameFile(tx *bbolt.Tx) error {
	b, v := tx.Bucket(bucketMeta), s.vault.Load()
	if !bytes.Equal(b.Get(keyVault), v.stored) || !bytes.Equal(b.Get(keySchema), v.schema) {
		s.last.Store(nil) // the next turn looks at the file anew
		return errOtherFile
	}
	return nil
}

func (s *Store) sealer() seal.Sealer { return seal.NewWith(s.opt.Random) }

// sealRow gives the stored form of a row.
func (s *Store) sealRow(bucket, key []byte, row any) ([]byte, error) {
	b, err := wire.EncodeRow(row)
	if err != nil {
		return nil, err
	}
	return s.seal(bucket, key, b)
}

func (s *Store) seal(bucket, key, text []byte) ([]byte, error) {
	v := s.vault.Load()
	return s.sealer().Seal(v.key, v.version, placeOf(bucket, key), text)
}

// unseal gives the text of a stored value, or ErrDamaged.
func (s *Store) unseal(bucket, key, stored []byte) ([]byte, error) {
	return s.opener().text(bucket, key, stored)
}

// opener opens many stored values, in memory that is used again. It is for one
// goroutine, and what it gives is good until the next one.
type opener struct {
	seal seal.Opener
	err  error // of the key
}

func (s *Store) opener() *opener {
	o := &opener{}
	o.err = o.seal.Use(s.vault.Load().key)
	return o
}

// text is unseal.
func (o *opener) text(bucket, key, stored []byte) ([]byte, error) {
	b, err := []byte(nil), o.err
	if err == nil {
		b, err = o.seal.Open(placeOf(bucket, key), stored)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", sessions.ErrDamaged, bucket, err)
	}
	return b, nil
}

// openRow reads a stored row, or ErrDamaged.
func openRow[T any](s *Store, bucket, key, stored []byte) (T, error) {
	b, err := s.unseal(bucket, key, stored)
	if err != nil {
		return *new(T), err
	}
	return wire.DecodeRow[T](b)
}

// newLogKey makes the key of a log and its stored form.
func (s *Store) newLogKey(log model.ID) (k seal.Key, stored []byte, err error) {
	if k, err = s.sealer().NewKey(); err != nil {
		return seal.Key{}, nil, err
	}
	v := s.vault.Load()
	stored, err = s.sealer().SealKey(v.key, v.version, placeOf(bucketKeys, log[:]), k)
	return k, stored, err
}

func (s *Store) openLogKey(log model.ID, stored []byte) (seal.Key, error) {
	k, err := seal.OpenKey(s.vault.Load().key, placeOf(bucketKeys, log[:]), stored)
	if err != nil {
		return seal.Key{}, fmt.Errorf("%w: key of log: %w", sessions.ErrDamaged, err)
	}
	return k, nil
}
