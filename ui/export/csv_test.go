package export_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"intervision/ui/export"
)

// table is what a spreadsheet reads of a table, parted by a sign.
func table(t *testing.T, code string, comma rune, rows ...[]string) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := export.CSV(&b, words(t, code), rows); err != nil {
		t.Fatal(err)
	}
	text, marked := strings.CutPrefix(b.String(), "\ufeff")
	if !marked {
		t.Fatalf("nothing says that it is UTF-8: %q", text)
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = comma, -1, true
	got, err := r.ReadAll()
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return got
}

// formulas are cells that spreadsheets compute, or did.
func formulas() []string {
	return []string{
		"=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "  =1+1", "\t=1+1", "\r=1+1", "\x00=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\ufeff=1",
		"een\n=1+1", "een;=1+1", "een,=1+1", "een\t=1+1", "een|=1+1", "\"=1+1", "een;\"=1+1", "een; \"\"=1+1", "\u202e=1+1", "\u200b=1+1", "\x1b[31m=1+1", "-", "=",
	}
}

func TestNothingIsAFormulaHoweverItIsRead(t *testing.T) {
	for _, code := range []string{"nl", "en"} {
		for _, typed := range formulas() {
			for _, comma := range []rune{';', ',', '\t', '|'} {
				for _, row := range table(t, code, comma, []string{"wie", typed}, []string{typed, "x"}) {
					for _, cell := range row {
						for line := range strings.Lines(cell) {
							if first := strings.TrimLeft(line, " \t\r\"\x00"); first != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(first)[0]) {
								t.Errorf("%q, parted by %q: the cell %q", typed, comma, cell)
							}
						}
					}
				}
			}
		}
	}
}

func TestATableReadsAsItWasTyped(t *testing.T) {
	rows := [][]string{{"wanneer", "dan"}, {"hij boos wordt, of \"stil\"", "adem ik\nen dan verder; rustig"}, {"1-2", "a=b"}, {"", "één 👩‍👧"}}
	for code, comma := range map[string]rune{"nl": ';', "en": ','} {
		if got := table(t, code, comma, rows...); !slices.EqualFunc(got, rows, slices.Equal[[]string]) {
			t.Errorf("%s: %q", code, got)
		}
	}
	if got := table(t, "nl", ';', []string{"x", "-5 graden"}); got[0][1] != "'-5 graden" {
		t.Errorf("got %q", got)
	}
}
