//go:build !windows

package e2e

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"go.etcd.io/bbolt"

	"intervision/sessions/seal"
)

// notesFile is where the program keeps the notes of a home.
func notesFile(home string) string { return filepath.Join(home, "data", "intervision", "notes.db") }

// tagSize is how much stands in the clear before an event.
const tagSize = 17

// stored is a value as it lies in the file, and what it says.
type stored struct {
	bucket string
	log    []byte // the first half of its key
	sealed []byte
	text   []byte
}

// decrypted opens everything in a file of notes with the vault key that lies in
// it, by the table in docs/architecture.md alone. A value that opens with no key
// is an error: there is nothing in the file that this does not read.
func decrypted(t *testing.T, path string) (all []stored) {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{ReadOnly: true, Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	err = db.View(func(tx *bbolt.Tx) error {
		vault, err := vaultKey(tx)
		if err != nil {
			return err
		}
		return tx.ForEach(func(name []byte, b *bbolt.Bucket) error {
			return b.ForEach(func(key, value []byte) error {
				s := stored{bucket: string(name), log: bytes.Clone(key[:min(16, len(key))]), sealed: bytes.Clone(value)}
				if s.text, err = opened(tx, vault, s.bucket, key, value); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
				all = append(all, s)
				return nil
			})
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// vaultKey is the key under which everything else is sealed.
func vaultKey(tx *bbolt.Tx) (seal.Key, error) {
	var row struct {
		Key []byte `cbor:"2,keyasint"`
	}
	if err := cbor.Unmarshal(tx.Bucket([]byte("meta")).Get([]byte("vault")), &row); err != nil {
		return seal.Key{}, err
	}
	return seal.KeyOf(row.Key)
}

// opened is what a value says.
func opened(tx *bbolt.Tx, vault seal.Key, bucket string, key, value []byte) ([]byte, error) {
	at := seal.Place{Bucket: bucket, Key: key}
	switch bucket {
	case "meta", "private":
		return bytes.Clone(value), nil
	case "events":
		log := key[:16]
		k, err := seal.OpenKey(vault, seal.Place{Bucket: "keys", Key: log}, tx.Bucket([]byte("keys")).Get(log))
		if err != nil {
			return nil, err
		}
		return seal.Open(k, at, value[tagSize:])
	}
	return seal.Open(vault, at, value)
}

// holding are the values that hold a text.
func holding(all []stored, text string) (found []stored) {
	for _, s := range all {
		if bytes.Contains(s.text, []byte(text)) {
			found = append(found, s)
		}
	}
	return found
}

// gone checks that nothing of these values lies in any file of a home any more,
// sealed or not, and that no file says the text.
func gone(t *testing.T, home, text string, values []stored) {
	t.Helper()
	err := filepath.WalkDir(home, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if bytes.Contains(b, []byte(text)) {
			t.Errorf("%q stands in %s", text, path)
		}
		for _, v := range values {
			for at := 0; at+32 <= len(v.sealed); at += 16 {
				if bytes.Contains(b, v.sealed[at:at+16]) {
					t.Errorf("a sealed value of %s is still in %s", v.bucket, path)
					break
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
