package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"intervision/model"
	"intervision/sessions"
	"intervision/sessions/memory"
	"intervision/ui/export"
	"intervision/ui/uitest"
)

// steering are texts that terminals obey, or that make a text look like another
// one.
func steering() []string {
	return []string{
		"\x1b]52;c;aGFjaw==\a", "\x1b]0;titel\a", "\x1b[2J", "\x1b[10A\x1b[5C", "\x1b[6n", "a\rb", "a\bb", "\a", "a\x00b", "\x0e\x0f", "a\tb", "a\vb\fc",
		"\x1b[201~", "\x9bm", "\x1b[31mrood", "\x1b]8;;https://example.org\x1b\\klik\x1b]8;;\x1b\\", "\x1bPtmux;\x1b\x1b]52;c;eA==\a\x1b\\", "\x1b_Gf=100;AAAA\x1b\\",
		"\u009b31m", "\xff\xfe", "\u202eomgekeerd", "\u2066los\u2069", "a\u200bb", "\u200d", "a\U000e0041\U000e007f", "a\u2028b\u2029c", "e" + strings.Repeat("\u0301", 1000),
		"\x1b]0;zonder eind", "\x1bPzonder eind",
	}
}

// steersSomething says whether a text holds a sign that steers a terminal, a
// browser or the direction of reading.
func steersSomething(s string) bool {
	if !utf8.ValidString(s) {
		return true
	}
	marks := 0
	for _, r := range s {
		if marks++; !unicode.Is(unicode.Mn, r) {
			marks = 0
		}
		switch {
		case r == '\n', r == 0x200c, r == 0x200d, r == '\ufe0f':
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == 0x2028, r == 0x2029, marks > 6:
			return true
		}
	}
	return false
}

// every form in which something leaves the program, for one session and for a
// period of it.
func forms() map[string]export.Form {
	return map[string]export.Form{
		"notes": {}, "page": {HTML: true}, "roles": {Unnamed: true}, "page with roles": {HTML: true, Unnamed: true},
		"personal": {Sheet: export.PersonalSheet}, "personal page": {Sheet: export.PersonalSheet, HTML: true},
		"attendance": {Sheet: export.AttendanceSheet}, "attendance page": {Sheet: export.AttendanceSheet, HTML: true},
		"table": {Sheet: export.IntentionTable},
	}
}

func TestNoPayloadDoesAnythingInAnyForm(t *testing.T) {
	w, plan := words(t, "nl"), script(t, "full", "incident-method")
	for _, payload := range uitest.Thin(slices.Concat(hostile(), steering(), formulas())...) {
		s, team := hostileMeeting(t, plan, payload), north()
		for i := range team.Members {
			team.Members[i].Name += payload
		}
		team.Name = "Noord " + payload
		row := s.Summarise(model.ID{1})
		row.Names = map[string]string{"nl": "Methode " + payload}
		for name, form := range forms() {
			var one, many bytes.Buffer
			if err := form.Write(&one, s, team, w, zone); err != nil {
				t.Fatalf("%q as %s: %v", payload, name, err)
			}
			unbroken(t, payload, name, form, one.String())
			if form.Sheet == export.PersonalSheet {
				continue
			}
			book := export.Book{Team: team, Form: form, Words: w, Zone: zone}
			if err := book.Write(&many, []model.Summary{row, row}, func(model.ID) (model.Session, error) { return s, nil }); err != nil {
				t.Fatalf("%q as %s: %v", payload, name, err)
			}
			unbroken(t, payload, name+" of a period", form, many.String())
		}
	}
}

// unbroken fails if a payload came through as anything but text.
func unbroken(t *testing.T, payload, name string, form export.Form, got string) {
	t.Helper()
	switch {
	case form.Sheet == export.IntentionTable:
		got = strings.ReplaceAll(strings.TrimPrefix(got, "\ufeff"), "\r\n", "\n")
		r := csv.NewReader(strings.NewReader(got))
		r.Comma = ';'
		rows, err := r.ReadAll() // every row has as many cells as the head
		if err != nil || len(rows) < 2 {
			t.Errorf("%q as %s: %d rows, %v\n%s", payload, name, len(rows), err, got)
		}
	case form.HTML:
		pageIsInert(t, got)
	case form.Sheet == export.AttendanceSheet:
		lines := slices.DeleteFunc(strings.Split(got, "\n"), func(l string) bool { return !strings.HasPrefix(l, "|") })
		for _, l := range lines {
			if n := strings.Count(strings.ReplaceAll(l, `\|`, ""), "|"); n != 5 && n != 6 {
				t.Errorf("%q as %s: a row with %d signs in\n%s", payload, name, n, got)
			}
		}
	default:
		isInert(t, got)
	}
	if steersSomething(got) {
		t.Errorf("%q as %s: a sign that steers something in %q", payload, name, got)
	}
}

// What is exported to be brought back is inert too: no sign of it is more than
// text where it is shown, in a terminal or in a page.
func TestNoPayloadDoesAnythingInJSON(t *testing.T) {
	plan := script(t, "full", "incident-method")
	for _, payload := range slices.Concat(hostile(), steering()) {
		store, log := memory.New(), model.ID{1}
		s := hostileMeeting(t, plan, payload)
		err := store.Import(t.Context(), []sessions.Log{{ID: log, Kind: sessions.SessionLog, Events: s.Events(), Summary: s.Summarise(log)}})
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := sessions.ExportJSON(t.Context(), &b, store); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); strings.ContainsAny(got, "<>") || strings.ContainsAny(got, "\x1b\x00\a\u2028\u2029") || !json.Valid(b.Bytes()) {
			t.Errorf("%q: %s", payload, got)
		}
	}
}
