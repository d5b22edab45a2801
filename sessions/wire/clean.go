package wire

import (
	"reflect"
	"strings"
	"unicode"

	"intervision/model"
)

// Limits on text that is read, in bytes and in characters. They are wider than
// what screens let people type: they protect, they do not decide.
const (
	maxText = 4 << 10
	maxCard = 256 << 10
	maxLine = 120
)

// several names the fields that may hold more than one line. Everything else
// that is text (names, titles, codes) is one line.
var several = map[string]int{
	"Text": maxText, "When": maxText, "Then": maxText, "Obstacle": maxText, "Instead": maxText,
	"Notice": maxText, "Note": maxText, "Question": maxText, "Lines": maxText,
	"Purpose": maxText, "Room": maxCard, "Say": maxCard, "Tips": maxCard, "Guard": maxCard,
}

// clean makes all text within what p points to fit for a terminal.
func clean(p any) {
	v := reflect.ValueOf(p).Elem()
	if v.Type() == reflect.TypeFor[model.CaseNamed]() {
		walk(v.Field(0), 0) // the case in one line, though its field is called Text
		return
	}
	walk(v, 0)
}

// walk cleans a value in place; limit 0 means one line.
func walk(v reflect.Value, limit int) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); s != "" {
			v.SetString(cleaned(s, limit))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), several[v.Type().Field(i).Name])
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

// cleaned is valid text without control characters, cut to the limit.
func cleaned(s string, limit int) string {
	oneLine := limit == 0
	if oneLine {
		limit = 4 * maxLine
	}
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && (oneLine || r != '\n') {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	if len(s) > limit {
		s = strings.ToValidUTF8(s[:limit], "")
	}
	return s
}
