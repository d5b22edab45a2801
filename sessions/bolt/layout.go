// Package bolt keeps logs in one local bbolt file: the default engine, no
// set-up. This page is the table of its keys, format 1.
//
//	bucket   key                      value                                     sealed with
//	meta     "schema"                 {1: format, 2: min_reader, 3: written_by}  nothing
//	meta     "vault"                  {1: key version, 2: vault key}             nothing, until there is a passphrase
//	meta     "due"                    1, while a compaction must follow          nothing
//	meta     "logs"                   how many logs there are (8)                nothing
//	keys     log id (16)              key of the log (32)                        vault key
//	events   log id (16) number (8)   tag (17), then the event                  log key
//	heads    log id (16)              rank, then the head and the summary        vault key
//	home     team id (16)             what home shows of a team                  vault key
//	scripts  content hash (32)        script                                     vault key
//	drafts   log id (16) place (16)   text being typed                           vault key
//	alive    log id (16)              sign of life                               vault key
//	private  session (16) log id (16) nothing: private notes, and about what     nothing
//
// Numbers are big endian, so that the events of a log lie together in order.
// {…} and all sealed texts are CBOR with integer keys (sessions/wire), the rank
// excepted (rank.go). A value is sealed by sessions/seal; the name of its bucket
// and its key are its associated data, so that it opens nowhere else. The tag
// before an event stands in the clear (0, or 1 if it was emptied, then its id):
// which events a log has must not need a key, and ids are random. A draft's place is the first half of the
// SHA-256 of seat and step: nothing that people type stands in a key.
//
// The head changes with everything that changes its log. A writer prepares and
// seals without the lock, on the row it has seen; its turn writes only if the
// stored row is still that one, byte for byte. The sequence of the bucket heads
// grows with every change of a summary.
package bolt

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

var (
	bucketMeta    = []byte("meta")
	bucketKeys    = []byte("keys")
	bucketEvents  = []byte("events")
	bucketHeads   = []byte("heads")
	bucketHome    = []byte("home")
	bucketScripts = []byte("scripts")
	bucketDrafts  = []byte("drafts")
	bucketAlive   = []byte("alive")
	bucketPrivate = []byte("private") // made when it is needed

	buckets = [][]byte{bucketMeta, bucketKeys, bucketEvents, bucketHeads,
		bucketHome, bucketScripts, bucketDrafts, bucketAlive}

	keySchema = []byte("schema")
	keyVault  = []byte("vault")
	keyDue    = []byte("due")
	keyLogs   = []byte("logs")
)

const idSize = len(model.ID{})

// longestValue bounds what is copied out of a file: a damaged length must not
// take memory out of all proportion.
const longestValue = wire.MaxScript + seal.Overhead + idSize

func eventKey(log model.ID, number uint64) []byte {
	return appendEventKey(make([]byte, 0, idSize+8), log, number)
}

func appendEventKey(b []byte, log model.ID, number uint64) []byte {
	return binary.BigEndian.AppendUint64(append(b, log[:]...), number)
}

// numberOf is the number in an event's key, 0 if the key is none of the log's.
func numberOf(log model.ID, key []byte) uint64 {
	if len(key) != idSize+8 || model.ID(key[:idSize]) != log {
		return 0
	}
	return binary.BigEndian.Uint64(key[idSize:])
}

func draftKey(p sessions.Place) []byte {
	sum := sha256.Sum256(append(append([]byte{}, p.Seat[:]...), p.Step...))
	return append(append(make([]byte, 0, 2*idSize), p.Log[:]...), sum[:idSize]...)
}

func placeOf(bucket, key []byte) seal.Place { return seal.Place{Bucket: string(bucket), Key: key} }

// scriptKey is the key of a script's hash, nil if it is no hash.
func scriptKey(hash string) []byte {
	key, err := hex.DecodeString(hash)
	if err != nil || len(key) != sha256.Size {
		return nil
	}
	return key
}
