package seal

import (
	"crypto/cipher"

	"golang.org/x/crypto/chacha20poly1305"
)

// Opener opens many values that were sealed with one key. It is for one
// goroutine: what it gives is good until it opens the next one.
type Opener struct {
	aead  cipher.AEAD
	plain []byte
	data  []byte
}

// Use is the key from now on.
func (o *Opener) Use(k Key) (err error) {
	o.aead, err = chacha20poly1305.NewX(k.secret[:])
	return err
}

// Open is the function Open, in memory that is used again.
func (o *Opener) Open(at Place, value []byte) ([]byte, error) {
	if _, err := Version(value); err != nil {
		return nil, err
	}
	o.data = at.appendData(o.data[:0], value)
	plain, err := o.aead.Open(o.plain[:0], value[headerSize:prefixSize], value[prefixSize:], o.data)
	if err != nil {
		return nil, ErrSeal
	}
	o.plain = plain
	return unpadded(plain)
}
