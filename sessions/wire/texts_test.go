package wire

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"intervision/model"
)

// said are the strings within a value that a search looks at.
func said(v reflect.Value, name string) (all []string) {
	switch v.Kind() {
	case reflect.String:
		if slices.Contains([]string{"Text", "When", "Then", "Obstacle", "Instead", "Notice", "Note"}, name) && v.String() != "" {
			all = append(all, v.String())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, said(v.Field(i), v.Type().Field(i).Name)...)
		}
	}
	return all
}

func TestTextsOfEveryKind(t *testing.T) {
	var texts Texts
	for _, e := range sampleEvents() {
		b, err := EncodeEvent(e)
		if err != nil {
			t.Fatal(err)
		}
		texts.Reset()
		if err := texts.Add(b); err != nil {
			t.Fatalf("%v: %v", e.Body.Kind(), err)
		}
		var got []string
		for _, b := range texts.All {
			got = append(got, string(b))
		}
		if want := said(reflect.ValueOf(e.Body), ""); !slices.Equal(got, want) {
			t.Errorf("%v: %q, want %q", e.Body.Kind(), got, want)
		}
	}
}

// Whoever adds a field with text decides here whether a search finds it.
func TestEveryFieldWithTextIsSearchedOrNot(t *testing.T) {
	searched := []string{"Text", "When", "Then", "Obstacle", "Instead", "Notice", "Note"}
	not := []string{"Name", "Zone", "Lang", "Script", "Method", "Step", "From", "To", "Column", "Mark", "Choice", "Item", "Reason", "Condition", "Lines"}
	var walk func(t *testing.T, kind model.Kind, of reflect.Type)
	walk = func(t *testing.T, kind model.Kind, of reflect.Type) {
		for i := range of.NumField() {
			f := of.Field(i)
			inner := f.Type
			for inner.Kind() == reflect.Slice {
				inner = inner.Elem()
			}
			switch {
			case inner.Kind() == reflect.Struct:
				walk(t, kind, inner)
			case inner.Kind() != reflect.String || slices.Contains(not, f.Name):
			case !slices.Contains(searched, f.Name) || f.Type.Kind() != reflect.String:
				t.Errorf("%v: is %s text that a search finds?", kind, f.Name)
			}
		}
	}
	for _, kind := range model.KnownKinds() {
		body, err := model.DecodeBody(kind, func(any) error { return nil })
		if err != nil {
			t.Fatal(err)
		}
		walk(t, kind, reflect.TypeOf(body))
	}
}

func TestTextsBearAnything(t *testing.T) {
	var seeds [][]byte
	for _, e := range sampleEvents() {
		b, err := EncodeEvent(e)
		if err != nil {
			t.Fatal(err)
		}
		seeds = append(seeds, b)
	}
	rapid.Check(t, func(t *rapid.T) {
		b := slices.Clone(rapid.SampledFrom(seeds).Draw(t, "event"))
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			b[rapid.IntRange(0, len(b)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		b = b[:rapid.IntRange(0, len(b)).Draw(t, "length")]
		var texts Texts
		texts.Reset()
		_ = texts.Add(b)
		for _, text := range texts.All {
			if !bytes.Contains(b, text) {
				t.Errorf("%x holds no %x", b, text)
			}
		}
	})
}

func TestWhatIsNotSureIsSaid(t *testing.T) {
	entry := model.EntryAdded{Step: "a", Text: "b"}
	for name, c := range map[string]struct {
		after []model.Body // the event with id 1, 2, …
		sure  bool
	}{
		"entry":                   {[]model.Body{entry, model.Closed{}}, true},
		"silent":                  {[]model.Body{model.EntryAdded{Step: "a", Text: "b", Private: true}}, false},
		"edited":                  {[]model.Body{entry, model.EntryEdited{Entry: id(1), Now: entry}}, false},
		"edited, the old emptied": {[]model.Body{model.Redacted{Was: model.KindEntryAdded}, model.EntryEdited{Entry: id(1), Now: entry}}, true},
		"edited twice":            {[]model.Body{model.Redacted{Was: model.KindEntryAdded}, model.EntryEdited{Entry: id(1), Now: entry}, model.EntryEdited{Entry: id(1), Now: entry}}, false},
		"retracted":               {[]model.Body{entry, entry, model.Retracted{IDs: []model.ID{id(9), id(2)}}}, false},
		"retracted and emptied":   {[]model.Body{entry, model.Redacted{Was: model.KindEntryAdded}, model.Retracted{IDs: []model.ID{id(2)}}}, true},
		"restored":                {[]model.Body{entry, model.Restored{IDs: []model.ID{id(1)}}}, false},
		"named":                   {[]model.Body{model.CaseNamed{Text: "a"}}, true},
		"named twice":             {[]model.Body{model.CaseNamed{Text: "a"}, model.CaseNamed{Text: "b"}}, false},
		"parked":                  {[]model.Body{model.Parked{Text: "a"}}, false},
	} {
		var texts Texts
		texts.Reset()
		for i, body := range c.after {
			b, err := EncodeEvent(model.Event{Number: uint64(i + 1), ID: id(byte(i + 1)), Body: body})
			if err != nil {
				t.Fatal(err)
			}
			if err := texts.Add(b); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if texts.Sure() != c.sure {
			t.Errorf("%s: sure %v", name, texts.Sure())
		}
	}
}
