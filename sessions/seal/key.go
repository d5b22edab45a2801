package seal

import "fmt"

// KeySize is the length of a key in bytes.
const KeySize = 32

// Key seals and opens values. The zero Key is no key of anybody.
type Key struct{ secret [KeySize]byte }

// KeyOf is the key of KeySize bytes that were stored; otherwise ErrSeal.
func KeyOf(b []byte) (Key, error) {
	var k Key
	if len(b) != KeySize {
		return Key{}, fmt.Errorf("%w: a key has %d bytes, not %d", ErrSeal, KeySize, len(b))
	}
	copy(k.secret[:], b)
	return k, nil
}

// Bytes is a copy of the key, to store it.
func (k Key) Bytes() []byte { return append([]byte{}, k.secret[:]...) }

// IsZero says whether it is no key.
func (k Key) IsZero() bool { return k == Key{} }

// Format keeps a key out of messages, whatever the verb.
func (k Key) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte("key")) }

// SealKey seals the key of one log under the vault key.
func (s Sealer) SealKey(vault Key, version uint16, at Place, k Key) ([]byte, error) {
	return s.Seal(vault, version, at, k.secret[:])
}

// OpenKey gives the key SealKey sealed for this place; otherwise ErrSeal.
func OpenKey(vault Key, at Place, value []byte) (Key, error) {
	b, err := Open(vault, at, value)
	if err != nil {
		return Key{}, err
	}
	return KeyOf(b)
}
