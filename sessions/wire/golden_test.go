package wire

import (
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"intervision/model"
)

var update = flag.Bool("update", false, "write the golden file anew: only for a format that was never released")

// goldenLines are the stored bytes of one event of every kind, and of each row.
func goldenLines(t *testing.T) []string {
	t.Helper()
	var lines []string
	for _, e := range sampleEvents() {
		b, err := EncodeEvent(e)
		if err != nil {
			t.Fatal(err)
		}
		name := e.Body.Kind().String()
		if _, redacted := e.Body.(model.Redacted); redacted {
			name = "redacted"
		}
		lines = append(lines, fmt.Sprintf("%s %d %s", name, e.Body.Kind(), hex.EncodeToString(b)))
	}
	b, hash, err := EncodeScript(sampleScript())
	if err != nil {
		t.Fatal(err)
	}
	return append(lines, fmt.Sprintf("script %s %s", hash, hex.EncodeToString(b)))
}

// A file written by any released version opens in all later ones. When this
// fails, a kind or a field number changed: add a new kind instead.
func TestAT12GoldenFormat(t *testing.T) {
	path := filepath.Join("testdata", "v1.golden")
	lines := goldenLines(t)
	if *update {
		if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stored, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(string(stored)), "\n")
	for i := range max(len(lines), len(want)) {
		switch {
		case i >= len(want):
			t.Errorf("not in the golden file: %s", lines[i])
		case i >= len(lines):
			t.Errorf("in the golden file only: %s", want[i])
		case lines[i] != want[i]:
			t.Errorf("the format changed:\n got %s\nwant %s", lines[i], want[i])
		}
	}
}

// The golden bytes also read back as what they were made of.
func TestAT12GoldenReads(t *testing.T) {
	stored, err := os.ReadFile(filepath.Join("testdata", "v1.golden"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(stored)), "\n")
	for i, want := range sampleEvents() {
		b, err := hex.DecodeString(strings.Fields(lines[i])[2])
		if err != nil {
			t.Fatal(err)
		}
		got, err := DecodeEvent(b)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v (%v), want %+v", want.Body.Kind(), got, err, want)
		}
	}
}

func TestEveryKnownKindHasAFullSample(t *testing.T) {
	sampled := map[model.Kind]bool{}
	for _, b := range samples() {
		sampled[b.Kind()] = true
		fullyFilled(t, fmt.Sprintf("%T", b), reflect.ValueOf(b))
	}
	for _, k := range model.KnownKinds() {
		if !sampled[k] {
			t.Errorf("no sample of kind %d %s", k, k)
		}
	}
}

// fullyFilled fails for a field that is empty: the golden file would not hold it.
func fullyFilled(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch {
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fullyFilled(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case v.IsZero():
		t.Errorf("%s is empty", path)
	}
}
