package wire

import (
	"encoding/binary"

	"intervision/model"
)

// Major types of CBOR, as far as they are written here.
const (
	unsigned = 0
	negative = 1
	octets   = 2
	words    = 3
	list     = 4
	pairs    = 5
	simple   = 7

	isTrue = 21
)

// reader goes through CBOR from the front and copies nothing. What is not as
// asked for ends it: everything after that is nothing, and end says so. It
// refuses less than the decoder does (an order, a second key), but stays within
// its bytes, and within a depth.
type reader struct {
	rest   []byte
	broken bool
}

// end says whether everything was read, and was as asked for.
func (r *reader) end() bool { return !r.broken && len(r.rest) == 0 }

func (r *reader) stop() { r.rest, r.broken = nil, true }

// head reads the type of a value, and its number or length.
func (r *reader) head() (major byte, n uint64) {
	if b := r.rest; len(b) > 0 && b[0]&31 < 24 { // most are a single byte
		r.rest = b[1:]
		return b[0] >> 5, uint64(b[0] & 31)
	}
	return r.long()
}

// long reads a head of which the number stands behind the first byte.
func (r *reader) long() (major byte, n uint64) {
	b := r.rest
	if len(b) == 0 {
		r.stop()
		return 0, 0
	}
	switch size := b[0] & 31; {
	case size == 24 && len(b) > 1:
		n, r.rest = uint64(b[1]), b[2:]
	case size == 25 && len(b) > 2:
		n, r.rest = uint64(binary.BigEndian.Uint16(b[1:])), b[3:]
	case size == 26 && len(b) > 4:
		n, r.rest = uint64(binary.BigEndian.Uint32(b[1:])), b[5:]
	case size == 27 && len(b) > 8:
		n, r.rest = binary.BigEndian.Uint64(b[1:]), b[9:]
	default:
		r.stop()
	}
	return b[0] >> 5, n
}

// pairs begins a map and says how many pairs it has.
func (r *reader) pairs() int {
	major, n := r.head()
	switch {
	case nothing(major, n):
		return 0
	case major != pairs || n > uint64(len(r.rest)):
		r.stop()
		return 0
	}
	return int(n)
}

// number reads one that is not negative. The small ones are a byte by themselves.
func (r *reader) number() uint64 {
	if len(r.rest) > 0 && r.rest[0] < 24 {
		n := r.rest[0]
		r.rest = r.rest[1:]
		return uint64(n)
	}
	return r.larger()
}

func (r *reader) larger() uint64 {
	major, n := r.head()
	switch {
	case nothing(major, n):
		return 0
	case major != unsigned && major != simple:
		r.stop()
	}
	return n
}

// bytes reads bytes or a text.
func (r *reader) bytes(want byte) []byte {
	major, n := r.head()
	switch {
	case nothing(major, n):
		return nil
	case major != want || n > uint64(len(r.rest)):
		r.stop()
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// ids reads one id, or a list of them, and appends them.
func (r *reader) ids(into []model.ID) []model.ID {
	ahead := *r
	n := uint64(1)
	if major, many := ahead.head(); major == list {
		*r, n = ahead, many
	}
	for ; n > 0 && !r.broken; n-- {
		var id model.ID
		copy(id[:], r.bytes(octets))
		into = append(into, id)
	}
	return into
}

// yes reads whether something is true.
func (r *reader) yes() bool {
	major, n := r.head()
	if major != simple {
		r.stop()
	}
	return n == isTrue
}

// skip passes over a value that lies so deep.
func (r *reader) skip(depth int) {
	major, n := r.head()
	switch {
	case depth > maxNested, major > pairs && major != simple:
		r.stop()
	case major == octets, major == words:
		if n > uint64(len(r.rest)) {
			r.stop()
			return
		}
		r.rest = r.rest[n:]
	case major == list, major == pairs:
		if major == pairs {
			n *= 2
		}
		for ; n > 0 && !r.broken; n-- {
			r.skip(depth + 1)
		}
	}
}

// nothing says whether a value is null or undefined, which the decoder takes for
// nothing whatever it stands for.
func nothing(major byte, n uint64) bool { return major == simple && (n == 22 || n == 23) }
