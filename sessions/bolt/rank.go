package bolt

import (
	"encoding/binary"
	"fmt"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/wire"
)

// head is the row at the end of a log, as it is stored behind its rank.
type head struct {
	Kind       sessions.LogKind `cbor:"1,keyasint"`
	Number     uint64           `cbor:"2,keyasint"`
	Generation uint64           `cbor:"3,keyasint"`
	Summary    model.Summary    `cbor:"4,keyasint,omitzero"` // of a session
	Team       sessions.TeamRow `cbor:"5,keyasint,omitzero"` // of a team

	Private sessions.PrivateRow `cbor:"6,keyasint,omitzero"` // of private notes
}

func (h head) end() sessions.Head { return sessions.Head{Number: h.Number, Generation: h.Generation} }

// The rank is what a list needs of a row to filter and sort it. It stands before
// the row in plain binary, so that a page out of ten thousand decodes only the
// rows it shows; a rank is read in a tenth of the time.
//
//	1 | kind | state | started, 8 | team, presenter and facilitator, 16 each
//	length | method | how many | people, 16 each
//
// Numbers are big endian, lengths are varints.

const (
	rankVersion = 1
	rankFixed   = 3 + 8 + 3*idSize
)

// encodeHead gives the text of a row in the bucket heads.
func encodeHead(h head) ([]byte, error) {
	row, err := wire.EncodeRow(h)
	if err != nil {
		return nil, err
	}
	return append(rankOf(h), row...), nil
}

func rankOf(h head) []byte {
	s := &h.Summary
	b := make([]byte, 0, 1024)
	b = append(b, rankVersion, byte(h.Kind), byte(s.State))
	b = binary.BigEndian.AppendUint64(b, uint64(s.Started))
	b = append(b, s.Team[:]...)
	b = append(b, s.Presenter[:]...)
	b = append(b, s.Facilitator[:]...)
	b = binary.AppendUvarint(b, uint64(len(s.Method)))
	b = append(b, s.Method...)
	b = binary.AppendUvarint(b, uint64(len(s.People)))
	for _, p := range s.People {
		b = append(b, p[:]...)
	}
	return b
}

// decodeHead reads what encodeHead wrote.
func decodeHead(text []byte) (head, error) {
	_, _, row, err := readRank(text)
	if err != nil {
		return head{}, err
	}
	return wire.DecodeRow[head](row)
}

// readRank gives the kind of a log, of its summary as much as the rank holds,
// and the row behind it. Anything but a rank is ErrDamaged.
func readRank(b []byte) (kind sessions.LogKind, s model.Summary, row []byte, err error) {
	if len(b) < rankFixed || b[0] != rankVersion {
		return 0, s, nil, damaged("rank")
	}
	kind, s.State = sessions.LogKind(b[1]), model.State(b[2])
	s.Started = model.Instant(binary.BigEndian.Uint64(b[3:]))
	ids := b[11:rankFixed]
	s.Team, s.Presenter, s.Facilitator = model.ID(ids[:16]), model.ID(ids[16:32]), model.ID(ids[32:48])
	method, b, ok := cut(b[rankFixed:], 1)
	if !ok {
		return 0, s, nil, damaged("rank")
	}
	people, b, ok := cut(b, idSize)
	if !ok {
		return 0, s, nil, damaged("rank")
	}
	s.Method = string(method)
	s.People = make([]model.ID, len(people)/idSize)
	for i := range s.People {
		s.People[i] = model.ID(people[i*idSize:][:idSize])
	}
	return kind, s, b, nil
}

// cut takes a counted list of items of a size off the front.
func cut(b []byte, size int) (list, rest []byte, ok bool) {
	n, w := binary.Uvarint(b)
	if w <= 0 || n > uint64(len(b)-w)/uint64(size) {
		return nil, nil, false
	}
	end := w + int(n)*size
	return b[w:end], b[end:], true
}

// openHead reads a stored row of the bucket heads, or ErrDamaged.
func (s *Store) openHead(log model.ID, stored []byte) (head, error) {
	return s.opener().head(log, stored)
}

func (o *opener) head(log model.ID, stored []byte) (head, error) {
	text, err := o.text(bucketHeads, log[:], stored)
	if err != nil {
		return head{}, err
	}
	h, err := decodeHead(text)
	if err != nil {
		return head{}, fmt.Errorf("%w: head: %w", sessions.ErrDamaged, err)
	}
	return h, nil
}

func (s *Store) sealHead(log model.ID, h head) ([]byte, error) {
	text, err := encodeHead(h)
	if err != nil {
		return nil, err
	}
	return s.seal(bucketHeads, log[:], text)
}
