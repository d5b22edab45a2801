package wire

import (
	"errors"
	"fmt"

	"github.com/fxamacker/cbor/v2"
)

// Limits in bytes, of what is written and of what is accepted.
const (
	MaxEvent   = 64 << 10
	MaxSummary = 64 << 10
	MaxRow     = 512 << 10 // of any other row: a home row holds a few summaries
	MaxScript  = 1 << 20   // every language of a method and its frame
)

// Errors. The values of package sessions are these same ones.
var (
	ErrDamaged  = errors.New("damaged")
	ErrTooLarge = errors.New("too large")
)

// The limits on nesting and counts stop a planted file from taking memory or
// time out of all proportion to its size.
const (
	maxNested   = 8
	maxElements = 4096
)

var (
	encoding = must(cbor.CoreDetEncOptions().EncMode())
	decoding = must(decOptions().DecMode())
	// strict also refuses fields it does not know: for the envelope, which never grows.
	strict = must(strictOptions().DecMode())
)

// decOptions lets invalid UTF-8 in, because cleaning mends it: a text that was
// once kept must not become an event that cannot be read.
func decOptions() cbor.DecOptions {
	return cbor.DecOptions{
		DupMapKey:        cbor.DupMapKeyEnforcedAPF,
		MaxNestedLevels:  maxNested,
		MaxArrayElements: maxElements,
		MaxMapPairs:      maxElements,
		IndefLength:      cbor.IndefLengthForbidden,
		TagsMd:           cbor.TagsForbidden,
		UTF8:             cbor.UTF8DecodeInvalid,
	}
}

func strictOptions() cbor.DecOptions {
	o := decOptions()
	o.ExtraReturnErrors = cbor.ExtraDecErrorUnknownField
	return o
}

// must is for options that are constants: they are right or no test passes.
func must[T any](mode T, err error) T {
	if err != nil {
		panic(err)
	}
	return mode
}

func encode(v any, limit int) ([]byte, error) {
	b, err := encoding.Marshal(v)
	if err != nil {
		return nil, err
	}
	if len(b) > limit {
		return nil, fmt.Errorf("%w: %d bytes of %d", ErrTooLarge, len(b), limit)
	}
	return b, nil
}

func decode(mode cbor.DecMode, b []byte, into any, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%w: %d bytes of %d", ErrTooLarge, len(b), limit)
	}
	if err := mode.Unmarshal(b, into); err != nil {
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}
