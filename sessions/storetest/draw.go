package storetest

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/fxamacker/cbor/v2"
	"pgregory.net/rapid"

	"intervision/model"
	"intervision/sessions/wire"
)

// Event draws an event of any kind, known, of a newer program or redacted,
// that a store gives back as it was. Its number is 0.
func Event(t *rapid.T, id model.ID) model.Event {
	e := model.Event{ID: id, Lead: id, At: drawInstant(t), By: drawID(t)}
	if rapid.IntRange(0, 3).Draw(t, "led") == 0 {
		e.Lead = drawID(t)
	}
	switch rapid.IntRange(0, 12).Draw(t, "sort") {
	case 0:
		e.Body, e.Raw = model.Unknown{Of: model.Kind(rapid.IntRange(5000, 65535).Draw(t, "kind"))}, drawRaw(t)
	case 1:
		e.Body = model.Redacted{Was: drawKind(t)}
	case 2:
		e.Body = Body(t, drawKind(t))
		e.Raw = withNewerField(t, e.Body)
	default:
		e.Body = Body(t, drawKind(t))
	}
	return e
}

// Body draws a body of a known kind: any value in any field.
func Body(t *rapid.T, kind model.Kind) model.Body {
	body, err := model.DecodeBody(kind, func(into any) error {
		fill(t, reflect.ValueOf(into).Elem())
		return nil
	})
	if err != nil {
		t.Fatalf("a body of kind %d: %v", kind, err)
	}
	return body
}

// Script draws a script with words in two languages.
func Script(t *rapid.T) model.Script {
	var s model.Script
	fill(t, reflect.ValueOf(&s).Elem())
	return s
}

// Summary draws a summary of a session of a team.
func Summary(t *rapid.T, log, team model.ID) model.Summary {
	var s model.Summary
	fill(t, reflect.ValueOf(&s).Elem())
	s.Log, s.Team = log, team
	return s
}

func drawKind(t *rapid.T) model.Kind {
	kinds := model.KnownKinds()
	slices.Sort(kinds)
	return rapid.SampledFrom(kinds).Draw(t, "kind")
}

func drawInstant(t *rapid.T) model.Instant {
	return model.Instant(rapid.Int64Range(0, 4_000_000_000_000).Draw(t, "instant"))
}

func drawID(t *rapid.T) model.ID {
	return model.ID(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "id"))
}

// drawRaw draws the body of an unknown kind: bytes nobody here looks into.
func drawRaw(t *rapid.T) []byte {
	return rapid.SliceOfN(rapid.Byte(), 1, 40).Draw(t, "raw")
}

// withNewerField gives the bytes of a body with a field no program knows yet.
func withNewerField(t *rapid.T, body model.Body) []byte {
	b, err := wire.EncodeBody(model.Event{Body: body})
	if err != nil {
		t.Fatal(err)
	}
	fields := map[uint64]cbor.RawMessage{}
	if err := cbor.Unmarshal(b, &fields); err != nil {
		t.Fatal(err)
	}
	fields[9000] = cbor.RawMessage{0x65, 'l', 'a', 't', 'e', 'r'}
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		t.Fatal(err)
	}
	if b, err = mode.Marshal(fields); err != nil {
		t.Fatal(err)
	}
	return b
}

// texts are what people may have typed and what is hard to carry: quotes, tags,
// letters beyond ASCII and beyond 16 bits. All are clean, and one line.
func texts() []string {
	return []string{
		"", "a", "Hoe blijf ik rustig?", "één “zin” & <nog> 'een'", `\ " {}[]`, "日本語", "👩‍👧 samen", "עברית", "null", "true", "1e9", "ﬁn",
	}
}

// fill draws any value of a type. Lists and maps that are empty are nil, as
// they are when read.
func fill(t *rapid.T, v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[model.ID]():
		if rapid.Bool().Draw(t, "some") {
			v.Set(reflect.ValueOf(drawID(t)))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		fillSlice(t, v)
	case v.Kind() == reflect.Map:
		fillMap(t, v)
	default:
		fillPlain(t, v)
	}
}

func fillPlain(t *rapid.T, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(rapid.SampledFrom(texts()).Draw(t, "text"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "on"))
	case reflect.Int, reflect.Int64:
		v.SetInt(rapid.Int64Range(-1_000_000, 4_000_000_000_000).Draw(t, "number"))
	case reflect.Uint8, reflect.Uint16:
		v.SetUint(rapid.Uint64Range(0, 255).Draw(t, "code"))
	default:
		t.Fatal(fmt.Sprintf("nothing draws a %s", v.Type()))
	}
}

func fillSlice(t *rapid.T, v reflect.Value) {
	n := rapid.IntRange(0, 3).Draw(t, "length")
	if n == 0 {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		fill(t, v.Index(i))
	}
}

func fillMap(t *rapid.T, v reflect.Value) {
	if !rapid.Bool().Draw(t, "some") {
		return
	}
	v.Set(reflect.MakeMap(v.Type()))
	for _, lang := range []string{"nl", "en"} {
		value := reflect.New(v.Type().Elem()).Elem()
		fill(t, value)
		v.SetMapIndex(reflect.ValueOf(lang), value)
	}
}
