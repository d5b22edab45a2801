package sessions_test

import (
	"encoding/json"
	"testing"

	"intervision/model"
	"intervision/sessions/seal"
	"intervision/sessions/wire"
)

// BenchmarkAT18Read500SealedEvents opens and decodes a long session, beside the
// plain JSON of the same events.
func BenchmarkAT18Read500SealedEvents(b *testing.B) {
	s := seal.New()
	key, err := s.NewKey()
	if err != nil {
		b.Fatal(err)
	}
	var values, plain [][]byte
	at := seal.Place{Bucket: "events", Key: []byte("0123456789abcdef01234567")}
	for i := range 500 {
		body := model.EntryAdded{Step: "ideas", Person: num(i), Text: "Misschien kun je hem vragen wat hij nodig heeft, vóór je begint. " +
			"Dan weet je beter waar het over gaat, en hoef je niet te raden; dat scheelt jullie allebei een hoop gedoe achteraf."}
		e := model.Event{Number: uint64(i + 1), ID: num(i), Lead: num(i), At: 1_700_000_000_000, By: num(9), Body: body}
		text, err := wire.EncodeEvent(e)
		if err != nil {
			b.Fatal(err)
		}
		value, err := s.Seal(key, 1, at, text)
		if err != nil {
			b.Fatal(err)
		}
		j, _ := json.Marshal(body)
		values, plain = append(values, value), append(plain, j)
	}
	b.Run("sealed", func(b *testing.B) {
		for b.Loop() {
			for _, v := range values {
				text, err := seal.Open(key, at, v)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := wire.DecodeEvent(text); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("JSON", func(b *testing.B) {
		for b.Loop() {
			for _, v := range plain {
				var body model.EntryAdded
				if err := json.Unmarshal(v, &body); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}
