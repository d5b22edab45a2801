package export_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// made is a session in which somebody intended two things, the first in words
// that a spreadsheet or a reader of Markdown could take for more than words.
func made(t *testing.T, words string) export.MadeIn {
	t.Helper()
	at := model.Instant(1_797_508_800_000) // 17 December 2026, noon in Amsterdam and an hour
	s := model.Session{StartedAt: at.Add(-7 * model.Day), Intentions: []model.Kept{
		{ID: model.ID{1}, At: at, Intention: model.Intention{When: words, Then: words, Chance: at, Obstacle: words, Notice: words},
			Follow: []model.FollowedUp{{Status: model.StatusNotYet, Note: words, Reason: model.ReasonCourage}}},
		{ID: model.ID{2}, At: at, Intention: model.Intention{Then: "het mag", Insight: true, Chance: at}},
	}}
	return export.MadeIn{Session: s, Zone: time.UTC}
}

func listed(t *testing.T, format, words string) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Intentions(&b, format, []export.MadeIn{made(t, words)}, lang.For("nl"), 0); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestIntentionsAreNoFormulas(t *testing.T) {
	for _, payload := range []string{"=1+1", "+1", "-1", "@SUM(A1)", " =cmd|' /C calc'!A0", "\t=1", "＝1+1", "a;=1", "\r=1"} {
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(listed(t, "csv", payload), "\ufeff")))
		r.Comma = ';'
		rows, err := r.ReadAll()
		if err != nil || len(rows) != 3 {
			t.Fatalf("%q: %v, %d rows", payload, err, len(rows))
		}
		for _, cell := range rows[1] {
			if strings.IndexAny(strings.TrimLeft(cell, " \t\r\n"), "=+-@") == 0 {
				t.Errorf("%q: a formula: %q", payload, cell)
			}
		}
	}
}

// A calendar is read by many: nothing of the intention, and no insight, is in it.
func TestFirstChancesForACalendar(t *testing.T) {
	text := listed(t, "ics", "canary")
	cal, err := ical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil || len(cal.Children) != 1 {
		t.Fatalf("%v, %d entries", err, len(cal.Children))
	}
	if strings.Contains(text, "canary") || !strings.Contains(text, "DTSTART;VALUE=DATE:20261217") {
		t.Errorf("%s", text)
	}
	var b bytes.Buffer
	late := made(t, "x").Session.Intentions[0].Chance.Add(2 * model.Day)
	if err := export.Intentions(&b, "ics", []export.MadeIn{made(t, "x")}, lang.For("nl"), late); !errors.Is(err, export.ErrNothingAhead) {
		t.Errorf("past: %v", err)
	}
}

// Why something did not come about is its owner's: no file has it.
func TestReasonsAreInNoFile(t *testing.T) {
	words := lang.For("nl")
	for _, format := range export.IntentionFormats() {
		if text := listed(t, format, "woorden"); strings.Contains(text, words.Intend.Reasons[model.ReasonCourage]) {
			t.Errorf("%s: %s", format, text)
		}
	}
	m := made(t, "woorden")
	if notes := export.Notes(m.Session, export.Named(m.Session, m.Team, words), words, time.UTC); strings.Contains(notes, words.Intend.Reasons[model.ReasonCourage]) {
		t.Errorf("%s", notes)
	}
	if md := listed(t, "md", "<b>*vet*</b>"); strings.Contains(md, "<b>") || strings.Contains(md, "*vet*") && !strings.Contains(md, `\*vet\*`) {
		t.Errorf("%s", md)
	}
}
