package wire

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"pgregory.net/rapid"

	"intervision/model"
)

// stored makes the bytes of an event whose body has any content.
func stored(t *testing.T, kind model.Kind, body any) ([]byte, []byte) {
	t.Helper()
	raw, err := encoding.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	b, err := encoding.Marshal(envelope{Number: 1, ID: id(1), Lead: id(1), At: 1, By: id(2), Kind: kind, Body: raw})
	if err != nil {
		t.Fatal(err)
	}
	return b, raw
}

func TestAnEventComesBackAsItWas(t *testing.T) {
	for _, want := range sampleEvents() {
		b, err := EncodeEvent(want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := DecodeEvent(b)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v (%v)\nwant %+v", got, err, want)
		}
	}
}

func TestAKindOfANewerProgramSurvivesByteForByte(t *testing.T) {
	b, raw := stored(t, 4711, map[int]any{1: "iets nieuws", 2: []int{1, 2}})
	e, err := DecodeEvent(b)
	if err != nil {
		t.Fatal(err)
	}
	if e.Body != (model.Unknown{Of: 4711}) || !bytes.Equal(e.Raw, raw) {
		t.Fatalf("got %+v", e)
	}
	if again, err := EncodeEvent(e); err != nil || !bytes.Equal(again, b) {
		t.Fatalf("written again: %x (%v), want %x", again, err, b)
	}
}

func TestAFieldOfANewerProgramSurvivesByteForByte(t *testing.T) {
	b, raw := stored(t, model.KindCaseNamed, map[int]any{1: "De zucht", 77: "a field of later"})
	e, err := DecodeEvent(b)
	if err != nil {
		t.Fatal(err)
	}
	if e.Body != (model.CaseNamed{Text: "De zucht"}) || !bytes.Equal(e.Raw, raw) {
		t.Fatalf("got %+v", e)
	}
	e.Number = 1
	if again, err := EncodeEvent(e); err != nil || !bytes.Equal(again, b) {
		t.Fatalf("written again: %x (%v), want %x", again, err, b)
	}
}

func TestANewFieldWithinAFieldSurvives(t *testing.T) {
	b, _ := stored(t, model.KindEntryEdited, map[int]any{2: map[int]any{2: "tekst", 60: true}})
	e, err := DecodeEvent(b)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := EncodeEvent(e); !bytes.Equal(again, b) {
		t.Fatalf("written again: %x, want %x", again, b)
	}
}

func TestRawDoesNotBorrowTheCallersBytes(t *testing.T) {
	b, raw := stored(t, 4711, "x")
	e, err := DecodeEvent(b)
	if err != nil {
		t.Fatal(err)
	}
	clear(b)
	if !bytes.Equal(e.Raw, raw) {
		t.Fatal("Raw changed with the buffer it was read from")
	}
}

func TestARedactedEventKeepsNothingOfItsBody(t *testing.T) {
	e := model.Event{Number: 3, ID: id(3), Lead: id(3), At: 5, By: id(1), Body: model.Redacted{Was: model.KindParked}, Raw: []byte("geheim")}
	b, err := EncodeEvent(e)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(b, []byte("geheim")) {
		t.Fatal("the body is still there")
	}
	got, err := DecodeEvent(b)
	e.Raw = nil
	if err != nil || !reflect.DeepEqual(got, e) {
		t.Fatalf("got %+v (%v), want %+v", got, err, e)
	}
}

func TestRedactionIsNotAnEmptyBody(t *testing.T) {
	b, err := EncodeEvent(model.Event{ID: id(1), Body: model.Closed{}})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := DecodeEvent(b); err != nil || got.Body != (model.Closed{}) {
		t.Fatalf("got %+v (%v)", got, err)
	}
}

func TestTextIsCleanedWhenRead(t *testing.T) {
	b, raw := stored(t, model.KindParked, map[int]any{1: "rood\x1b[31m \x9b en\x07 nu\nverder"})
	e, err := DecodeEvent(b)
	if err != nil {
		t.Fatal(err)
	}
	got := e.Body.(model.Parked).Text
	if strings.ContainsAny(got, "\x1b\x07") || !strings.Contains(got, "\n") {
		t.Fatalf("got %q", got)
	}
	if !bytes.Equal(e.Raw, raw) {
		t.Fatal("what was stored must not be lost by reading it")
	}
}

func TestALineStaysOneLineWhenRead(t *testing.T) {
	for _, body := range []any{model.CaseNamed{Text: "een\ntwee"}, model.MemberJoined{Name: "een\ntwee"}} {
		b, _ := stored(t, body.(model.Body).Kind(), body)
		e, err := DecodeEvent(b)
		if err != nil {
			t.Fatal(err)
		}
		if v := reflect.ValueOf(e.Body); strings.Contains(v.Field(v.NumField()-1).String(), "\n") {
			t.Errorf("got %+v", e.Body)
		}
	}
}

func TestWhatIsTooLargeIsRefusedBothWays(t *testing.T) {
	e := model.Event{ID: id(1), Body: model.Unknown{Of: 500}, Raw: make([]byte, MaxEvent)}
	if _, err := EncodeEvent(e); !errors.Is(err, ErrTooLarge) {
		t.Errorf("written: %v", err)
	}
	if _, err := DecodeEvent(make([]byte, MaxEvent+1)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("read: %v", err)
	}
}

func TestAnEventWithoutABodyIsRefused(t *testing.T) {
	if _, err := EncodeEvent(model.Event{ID: id(1)}); err == nil {
		t.Fatal("accepted")
	}
}

func TestNoEventIsDamaged(t *testing.T) {
	deep := []byte{}
	for range 40 {
		deep = append(deep, 0x81)
	}
	twice := []byte{0xa2, 0x01, 0x01, 0x01, 0x02}
	later, _ := encoding.Marshal(map[int]any{1: 1, 9: "a field the envelope never had"})
	huge := []byte{0x9a, 0xff, 0xff, 0xff, 0xff}
	for _, b := range [][]byte{nil, {0}, {0xf6}, {0xa0}, []byte("text"), deep, twice, later, huge, {0xbf, 0xff}} {
		if e, err := DecodeEvent(b); !errors.Is(err, ErrDamaged) {
			t.Errorf("%x gave %+v, %v", b, e, err)
		}
	}
}

func TestABodyOfTheWrongShapeIsDamaged(t *testing.T) {
	for _, body := range []any{"text", []int{1}, map[int]any{1: map[int]int{1: 1}}, cbor.Tag{Number: 1, Content: 1}} {
		b, _ := stored(t, model.KindCaseNamed, body)
		if e, err := DecodeEvent(b); !errors.Is(err, ErrDamaged) {
			t.Errorf("%v gave %+v, %v", body, e, err)
		}
	}
}

// Whatever bytes lie in a file: reading them ends, and what reads well is
// written the same way again.
func TestAnyBytesAreReadOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SliceOfN(rapid.Byte(), 0, 60).Draw(t, "body")
		kind := rapid.SampledFrom(append(model.KnownKinds(), 9999)).Draw(t, "kind")
		body, raw, err := DecodeBody(kind, b)
		if err != nil {
			return
		}
		again, err := EncodeBody(model.Event{Body: body, Raw: raw})
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("%x came back as %x (%v)", b, again, err)
		}
	})
}
