package wire

import (
	"bytes"
	"fmt"

	"intervision/model"
)

// envelope is an event as it is stored. It never grows: what is new is a new
// kind. The body stays bytes here, so that an unknown one is passed on whole.
type envelope struct {
	Number   uint64        `cbor:"1,keyasint"`
	ID       model.ID      `cbor:"2,keyasint"`
	Lead     model.ID      `cbor:"3,keyasint"`
	At       model.Instant `cbor:"4,keyasint"`
	By       model.ID      `cbor:"5,keyasint"`
	Kind     model.Kind    `cbor:"6,keyasint"`
	Body     []byte        `cbor:"7,keyasint,omitempty"`
	Redacted bool          `cbor:"8,keyasint,omitempty"`
}

// EncodeEvent gives the bytes of an event, ErrTooLarge above MaxEvent. An event
// that carries Raw is written with those bytes, a redacted one without a body.
func EncodeEvent(e model.Event) ([]byte, error) {
	if e.Body == nil {
		return nil, fmt.Errorf("event %s has no body", e.ID)
	}
	env := envelope{Number: e.Number, ID: e.ID, Lead: e.Lead, At: e.At, By: e.By, Kind: e.Body.Kind()}
	if _, env.Redacted = e.Body.(model.Redacted); !env.Redacted {
		body, err := EncodeBody(e)
		if err != nil {
			return nil, err
		}
		env.Body = body
	}
	return encode(env, MaxEvent)
}

// DecodeEvent reads what EncodeEvent wrote, by this or any other version:
// ErrDamaged if it is none, ErrTooLarge above MaxEvent. Text in it is clean.
func DecodeEvent(b []byte) (model.Event, error) {
	var env envelope
	if err := decode(strict, b, &env, MaxEvent); err != nil {
		return model.Event{}, err
	}
	if env.Kind == 0 { // null and an empty map are read as an envelope, too
		return model.Event{}, ErrDamaged
	}
	e := model.Event{Number: env.Number, ID: env.ID, Lead: env.Lead, At: env.At, By: env.By}
	if env.Redacted {
		e.Body = model.Redacted{Was: env.Kind}
		return e, nil
	}
	var err error
	e.Body, e.Raw, err = DecodeBody(env.Kind, env.Body)
	return e, err
}

// EncodeBody gives the bytes of an event's body: its Raw if it carries one.
func EncodeBody(e model.Event) ([]byte, error) {
	if _, unknown := e.Body.(model.Unknown); unknown || e.Raw != nil {
		return e.Raw, nil
	}
	return encode(e.Body, MaxEvent)
}

// DecodeBody reads a body of a kind. raw is a copy of b when the body alone
// would not give b again: the kind or a field is not known here, or its text
// was not clean. It is nil otherwise.
func DecodeBody(kind model.Kind, b []byte) (body model.Body, raw []byte, err error) {
	body, err = model.DecodeBody(kind, func(into any) error {
		if err := decode(decoding, b, into, MaxEvent); err != nil {
			return err
		}
		clean(into)
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	if _, unknown := body.(model.Unknown); !unknown {
		again, err := encode(body, MaxEvent)
		if err == nil && bytes.Equal(again, b) {
			return body, nil, nil
		}
	}
	return body, append([]byte{}, b...), nil
}
