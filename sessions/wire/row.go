package wire

import (
	"crypto/sha256"
	"encoding/hex"

	"intervision/model"
)

// EncodeRow gives the bytes of a row that can be computed or written anew: a
// summary, a team, a home row, a sign of life. ErrTooLarge above MaxSummary or
// MaxRow.
func EncodeRow(row any) ([]byte, error) {
	if _, ok := row.(model.Summary); ok {
		return encode(row, MaxSummary)
	}
	return encode(row, MaxRow)
}

// DecodeRow reads a row. Fields this program does not know are passed over:
// rows follow from logs and lose nothing by it. Text in it is clean.
// Errors: ErrDamaged, ErrTooLarge.
func DecodeRow[T any](b []byte) (T, error) {
	var row T
	if err := decode(decoding, b, &row, MaxRow); err != nil {
		return *new(T), err
	}
	clean(&row)
	return row, nil
}

// EncodeScript gives the bytes of a script and its content hash, the SHA-256 of
// those bytes in hex: the same script always has the same hash. Its text is
// cleaned first, so that what is read from the bytes has that hash too.
func EncodeScript(s model.Script) (b []byte, hash string, err error) {
	if b, err = encode(s, MaxScript); err != nil {
		return nil, "", err
	}
	if s, err = DecodeScript(b); err != nil {
		return nil, "", err
	}
	if b, err = encode(s, MaxScript); err != nil {
		return nil, "", err
	}
	return b, HashOf(b), nil
}

// DecodeScript reads a script. Errors: ErrDamaged, ErrTooLarge.
func DecodeScript(b []byte) (model.Script, error) {
	var s model.Script
	if err := decode(decoding, b, &s, MaxScript); err != nil {
		return model.Script{}, err
	}
	clean(&s)
	return s, nil
}

// HashOf is the content hash of a script's bytes.
func HashOf(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
