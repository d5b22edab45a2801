package wire

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"intervision/model"
)

// Texts is what people typed in a log, taken out of its events without decoding
// the rest: a search looks at every event there is, and half of what decoding
// costs is for what it does not need. It may be used again after Reset.
type Texts struct {
	// All are the texts, in the order of the log, as they lie there: whoever
	// shows one cleans it first. They are good until the next Reset.
	All [][]byte

	hold   []byte
	of     []model.ID // the events they are of
	over   []model.ID // events that were taken back or worded anew
	named  bool       // the case was
	hidden bool       // something may be, for another reason
}

// Reset forgets what was added.
func (t *Texts) Reset() {
	t.All, t.hold, t.of, t.over = t.All[:0], t.hold[:0], t.of[:0], t.over[:0]
	t.named, t.hidden = false, false
}

// Sure says whether the notes of a session show each of the texts: none was taken
// back, worded anew, parked, or written in silence. What the closing of a session
// takes out is emptied and not among the texts, so most sessions are sure.
func (t *Texts) Sure() bool {
	if t.hidden {
		return false
	}
	for _, id := range t.over {
		if slices.Contains(t.of, id) {
			return false
		}
	}
	return true
}

// Add takes the texts out of what EncodeEvent wrote. ErrDamaged if it is none.
func (t *Texts) Add(b []byte) error {
	if len(b) > MaxEvent {
		return fmt.Errorf("%w: %d bytes of %d", ErrTooLarge, len(b), MaxEvent)
	}
	e := opened(b)
	switch {
	case e.broken:
		return fmt.Errorf("%w: event", ErrDamaged)
	case e.redacted:
		return nil
	}
	all, had := spoken(), len(t.All)
	ok := t.note(e)
	if ok && int(e.kind) < len(all) && all[e.kind] != nil {
		ok = t.take(all[e.kind], e.body)
	}
	if !ok {
		return fmt.Errorf("%w: body", ErrDamaged)
	}
	if len(t.All) > had {
		t.of = append(t.of, e.id)
	}
	return nil
}

// note remembers what an event says of others.
func (t *Texts) note(e opening) bool {
	switch e.kind {
	case model.KindCaseNamed:
		t.hidden, t.named = t.hidden || t.named, true
	case model.KindRestored, model.KindParked, model.KindCaseStopped:
		t.hidden = true
	case model.KindRetracted, model.KindEntryEdited, model.KindIntentionEdited:
		r := reader{rest: e.body}
		had := len(t.over)
		for range r.pairs() {
			if r.number() == 1 {
				t.over = r.ids(t.over)
			} else {
				r.skip(1)
			}
		}
		for _, id := range t.over[had:] {
			t.hidden = t.hidden || slices.Contains(t.over[:had], id) // of two wordings the last one counts
		}
		return r.end()
	}
	return true
}

// opening is what counts of an envelope.
type opening struct {
	id               model.ID
	kind             model.Kind
	body             []byte
	redacted, broken bool
}

func opened(b []byte) (e opening) {
	r := reader{rest: b}
	for range r.pairs() {
		switch key := r.number(); key {
		case 2:
			copy(e.id[:], r.bytes(octets))
		case 6:
			e.kind = model.Kind(r.number())
		case 7:
			e.body = r.bytes(octets)
		case 8:
			e.redacted = r.yes()
		default:
			r.skip(1)
		}
	}
	e.broken = !r.end()
	return e
}

// take keeps the texts of a body.
func (t *Texts) take(fields shape, b []byte) bool {
	r := reader{rest: b}
	t.takeFrom(&r, fields)
	return r.end()
}

func (t *Texts) takeFrom(r *reader, fields shape) {
	for range r.pairs() {
		key := r.number()
		if key >= uint64(len(fields)) {
			r.skip(1)
			continue
		}
		switch f := &fields[key]; {
		case f.text:
			t.keep(r.bytes(words))
		case f.private:
			if r.yes() {
				t.hidden = true
			}
		case f.within != nil:
			t.takeFrom(r, f.within)
		default:
			r.skip(1)
		}
	}
}

func (t *Texts) keep(b []byte) {
	if len(b) > 0 {
		from := len(t.hold)
		t.hold = append(t.hold, b...)
		t.All = append(t.All, t.hold[from:len(t.hold):len(t.hold)])
	}
}

// shape says what the fields of a body are, by their numbers.
type shape []struct {
	text    bool
	private bool  // written in silence, if it is true
	within  shape // of a struct
}

// spoken are the shapes of the bodies that hold text of people, by kind.
var spoken = sync.OnceValue(shapes)

// speaks are the names of the fields that hold what people typed about a case.
// Names of people and codes are not among them.
func speaks(field string) bool {
	switch field {
	case "Text", "When", "Then", "Obstacle", "Instead", "Notice", "Note":
		return true
	}
	return false
}

func shapes() []shape {
	var all []shape
	for _, kind := range model.KnownKinds() {
		body, _ := model.DecodeBody(kind, func(any) error { return nil })
		s, any := shapeOf(reflect.TypeOf(body))
		if !any {
			continue
		}
		for len(all) <= int(kind) {
			all = append(all, nil)
		}
		all[kind] = s
	}
	return all
}

// shapeOf is the shape of a struct; any says whether there is text in it.
func shapeOf(t reflect.Type) (s shape, any bool) {
	for i := range t.NumField() {
		f := t.Field(i)
		number, _, _ := strings.Cut(f.Tag.Get("cbor"), ",")
		at, err := strconv.Atoi(number)
		if err != nil {
			continue
		}
		for len(s) <= at {
			s = append(s, shape{{}}...)
		}
		s[at].text = f.Type.Kind() == reflect.String && speaks(f.Name)
		s[at].private = f.Type.Kind() == reflect.Bool && f.Name == "Private"
		if f.Type.Kind() == reflect.Struct {
			within, has := shapeOf(f.Type)
			if has {
				s[at].within = within
			}
		}
		any = any || s[at].text || s[at].within != nil
	}
	return s, any
}
