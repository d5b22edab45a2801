package wire

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"intervision/model"
)

func TestASummaryComesBackAsItWas(t *testing.T) {
	want := model.Summary{
		Log: id(1), Team: id(2), Method: "incident", Names: map[string]string{"nl": "Incidentmethode"}, Script: "abc", Title: "De zucht",
		Question: "Hoe?", Started: 1, Last: 2, Zone: "Europe/Amsterdam", State: model.StateClosed, Step: 3, Steps: 8, People: []model.ID{id(3)},
		Presenter: id(3), Facilitator: id(4), Intentions: []model.IntentionRow{{ID: id(5), Owner: id(3), Status: model.StatusDone, Chance: 9, Insight: true, When: "w", Then: "t", Made: 8}},
		Minutes: 57, Level: model.KeepCore, KeepUntil: 10,
	}
	b, err := EncodeRow(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeRow[model.Summary](b)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("got %+v (%v)\nwant %+v", got, err, want)
	}
}

func TestARowOfANewerProgramIsRead(t *testing.T) {
	b, err := EncodeRow(map[int]any{6: "De zucht", 99: "later"})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := DecodeRow[model.Summary](b); err != nil || got.Title != "De zucht" {
		t.Fatalf("got %+v (%v)", got, err)
	}
}

func TestRowsAreCleanedWhenRead(t *testing.T) {
	b, err := EncodeRow(model.Summary{Title: "a\x1b[2Jb\nc", Names: map[string]string{"nl": "x\x07", "e\x1bn": "y"}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeRow[model.Summary](b)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(got.Title, "\x1b\n") || got.Names["nl"] != "x" || len(got.Names) != 1 {
		t.Fatalf("got %+v", got)
	}
}

func TestARowHasALimit(t *testing.T) {
	if _, err := EncodeRow(model.Summary{Title: strings.Repeat("x", MaxSummary)}); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("got %v", err)
	}
	if _, err := DecodeRow[model.Summary]([]byte("no row")); !errors.Is(err, ErrDamaged) {
		t.Fatalf("got %v", err)
	}
}

func TestAScriptIsNamedByItsContent(t *testing.T) {
	b, hash, err := EncodeScript(sampleScript())
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeScript(b)
	if err != nil || !reflect.DeepEqual(got, sampleScript()) {
		t.Fatalf("got %+v (%v)", got, err)
	}
	if _, again, _ := EncodeScript(got); again != hash || HashOf(b) != hash || len(hash) != 64 {
		t.Fatalf("hash %q, again %q", hash, again)
	}
	other := sampleScript()
	other.Steps[0].Minutes++
	if _, changed, _ := EncodeScript(other); changed == hash {
		t.Fatal("two scripts share a hash")
	}
}

func TestAScriptHasRoomForLongCards(t *testing.T) {
	s := sampleScript()
	s.Steps[0].Words["nl"] = model.StepWords{Tips: strings.Repeat("tekst ", 20_000)}
	b, _, err := EncodeScript(s)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := DecodeScript(b); err != nil || got.Steps[0].Words["nl"].Tips != s.Steps[0].Words["nl"].Tips {
		t.Fatalf("the card was cut: %v", err)
	}
}

func TestWhatIsReadOfAScriptHasItsHash(t *testing.T) {
	dirty := sampleScript()
	dirty.Steps[0].Words = map[string]model.StepWords{"nl": {Title: "rood\x1b[31m", Room: "a\x07b"}}
	b, hash, err := EncodeScript(dirty)
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeScript(b)
	if err != nil {
		t.Fatal(err)
	}
	if _, again, err := EncodeScript(got); err != nil || again != hash {
		t.Fatalf("hash %s became %s (%v)", hash, again, err)
	}
	if dirty.Steps[0].Words["nl"].Title != "rood\x1b[31m" {
		t.Fatal("the script handed in was changed")
	}
}
