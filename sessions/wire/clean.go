package wire

import (
	"reflect"
	"sync"

	"intervision/model"
	"intervision/text"
)

// several names the fields that may hold more than one line, and how many bytes
// they may have. Everything else that is text (names, titles, codes) is one line.
// The limits protect a reader; what people may type is decided where they type.
var several = map[string]int{
	"Text": text.Note, "When": text.Note, "Then": text.Note, "Obstacle": text.Note, "Instead": text.Note,
	"Notice": text.Note, "Note": text.Note, "Question": text.Note, "Lines": text.Note,
	"Purpose": text.Note, "Room": text.Card, "Say": text.Card, "Tips": text.Card, "Guard": text.Card,
}

// Clean makes all text within what p points to, a body, a row or a script, fit
// for a terminal. Reading does so already; it is for what comes by another way.
func Clean(p any) { clean(p) }

func clean(p any) {
	v := reflect.ValueOf(p).Elem()
	if v.Type() == reflect.TypeFor[model.CaseNamed]() {
		walk(v.Field(0), 0) // the case in one line, though its field is called Text
		return
	}
	walk(v, 0)
}

// field is one that may hold text.
type field struct{ at, limit int }

// holders are the fields that may hold text, by type. Most fields of a row are
// ids and numbers, and a list cleans ten thousand rows.
var holders sync.Map

func fieldsOf(t reflect.Type) []field {
	if known, ok := holders.Load(t); ok {
		return known.([]field)
	}
	var all []field
	for i := range t.NumField() {
		if f := t.Field(i); holdsText(f.Type) {
			all = append(all, field{i, several[f.Name]})
		}
	}
	holders.Store(t, all)
	return all
}

func holdsText(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Map:
		return true
	case reflect.Slice:
		return holdsText(t.Elem())
	case reflect.Struct:
		return len(fieldsOf(t)) > 0
	}
	return false
}

// walk cleans a value in place; limit 0 means one line.
func walk(v reflect.Value, limit int) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); s != "" {
			v.SetString(cleaned(s, limit))
		}
	case reflect.Struct:
		for _, f := range fieldsOf(v.Type()) {
			walk(v.Field(f.at), f.limit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), limit)
		}
	case reflect.Map:
		walkMap(v, limit)
	}
}

// walkMap cleans the values of a map. A key that is not clean is no language
// of ours: its entry goes.
func walkMap(v reflect.Value, limit int) {
	if v.Type() == reflect.TypeFor[map[string]string]() {
		walkNames(v.Interface().(map[string]string), limit)
		return
	}
	for _, key := range v.MapKeys() {
		if cleaned(key.String(), 0) != key.String() {
			v.SetMapIndex(key, reflect.Value{})
			continue
		}
		value := reflect.New(v.Type().Elem()).Elem()
		value.Set(v.MapIndex(key))
		walk(value, limit)
		v.SetMapIndex(key, value)
	}
}

// walkNames is walkMap for what each row of a list has, without reflection.
func walkNames(names map[string]string, limit int) {
	for key, name := range names {
		if cleaned(key, 0) != key {
			delete(names, key)
		} else if now := cleaned(name, limit); now != name {
			names[key] = now
		}
	}
}

func cleaned(s string, limit int) string {
	if limit == 0 {
		return text.CleanLine(s, text.Title)
	}
	return text.Clean(s, limit)
}
