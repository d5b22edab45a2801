// Package seal makes what is kept unreadable without a key, and notices every
// byte that changed. It is the only package that knows a cipher.
//
// A sealed value is
//
//	0x01 | key version, 2 bytes big endian | nonce, 24 bytes | ciphertext and tag
//
// with XChaCha20-Poly1305. The associated data is
//
//	"iv/1|" bucket "|" key | the first three bytes of the value
//
// so that a row that was moved, swapped or put back elsewhere does not open.
// The plaintext is its length (4 bytes, big endian), the text and zeros up to a
// multiple of 256 bytes, so that sizes tell little.
package seal

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"golang.org/x/crypto/chacha20poly1305"
)

// ErrSeal says a value does not open: it was changed, moved, or sealed with
// another key. Nothing of its content is given.
var ErrSeal = errors.New("the seal is broken")

// Padding is what the length of a plaintext is rounded up to.
const Padding = 256

const (
	format     = 0x01
	headerSize = 3 // format and key version
	nonceSize  = chacha20poly1305.NonceSizeX
	lengthSize = 4
	prefixSize = headerSize + nonceSize
)

// Overhead is the most a sealed value is longer than its text.
const Overhead = prefixSize + chacha20poly1305.Overhead + lengthSize + Padding - 1

// Place is where a value lies. A value opens only in the place it was sealed for.
type Place struct {
	Bucket string // never holds a "|"
	Key    []byte
}

// Sealer seals. It may be used from many goroutines if its randomness may.
type Sealer struct{ random io.Reader }

// New gives a Sealer with the randomness of the system.
func New() Sealer { return Sealer{random: rand.Reader} }

// NewWith gives a Sealer with randomness that is handed in, for tests. A reader
// that repeats itself gives keys away.
func NewWith(random io.Reader) Sealer { return Sealer{random: random} }

// NewKey makes a random key.
func (s Sealer) NewKey() (Key, error) {
	var k Key
	if _, err := io.ReadFull(s.random, k.secret[:]); err != nil {
		return Key{}, fmt.Errorf("no randomness: %w", err)
	}
	return k, nil
}

// Seal gives the value to store in a place. version says which key k is, for
// whoever has several. The error is that of the randomness.
func (s Sealer) Seal(k Key, version uint16, at Place, text []byte) ([]byte, error) {
	plain := padded(text)
	value := make([]byte, prefixSize, prefixSize+len(plain)+chacha20poly1305.Overhead)
	value[0] = format
	binary.BigEndian.PutUint16(value[1:], version)
	if _, err := io.ReadFull(s.random, value[headerSize:]); err != nil {
		return nil, fmt.Errorf("no randomness: %w", err)
	}
	aead, err := chacha20poly1305.NewX(k.secret[:])
	if err != nil {
		return nil, err
	}
	return aead.Seal(value, value[headerSize:], plain, at.data(value)), nil
}

// Open gives the text of a value that was sealed with k for this place, as a
// copy; otherwise ErrSeal.
func Open(k Key, at Place, value []byte) ([]byte, error) {
	if _, err := Version(value); err != nil {
		return nil, err
	}
	aead, err := chacha20poly1305.NewX(k.secret[:])
	if err != nil {
		return nil, err
	}
	plain, err := aead.Open(nil, value[headerSize:prefixSize], value[prefixSize:], at.data(value))
	if err != nil {
		return nil, ErrSeal
	}
	return unpadded(plain)
}

// Version says which key a value was sealed with, before it is opened: who
// changed it is found out by Open. ErrSeal if it is no sealed value.
func Version(value []byte) (uint16, error) {
	if len(value) < prefixSize+chacha20poly1305.Overhead || value[0] != format {
		return 0, ErrSeal
	}
	return binary.BigEndian.Uint16(value[1:]), nil
}

// data is the associated data of a value in a place. It reads in one way only:
// the bucket ends at the first bar, the last three bytes are the header.
func (p Place) data(value []byte) []byte { return p.appendData(nil, value) }

func (p Place) appendData(b, value []byte) []byte {
	b = append(append(append(b, "iv/1|"...), p.Bucket...), '|')
	return append(append(b, p.Key...), value[:headerSize]...)
}

func padded(text []byte) []byte {
	size := (lengthSize + len(text) + Padding - 1) / Padding * Padding
	plain := make([]byte, size)
	binary.BigEndian.PutUint32(plain, uint32(len(text)))
	copy(plain[lengthSize:], text)
	return plain
}

func unpadded(plain []byte) ([]byte, error) {
	if len(plain) < lengthSize {
		return nil, ErrSeal
	}
	size := uint64(binary.BigEndian.Uint32(plain))
	if size > uint64(len(plain)-lengthSize) {
		return nil, ErrSeal
	}
	return plain[lengthSize:][:size:size], nil
}
