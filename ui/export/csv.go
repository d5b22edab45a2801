package export

import (
	"encoding/csv"
	"io"
	"strings"

	"intervision/text"
	"intervision/ui/lang"
)

// CSV writes a table for a spreadsheet, its first row the headings. It opens with
// a double click: it begins with the mark by which spreadsheets know UTF-8, and
// its columns are parted as they expect in the language of words. What people
// typed is never a formula there.
func CSV(w io.Writer, words *lang.Texts, rows [][]string) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.Comma, c.UseCRLF = rune(words.Export.Comma[0]), true
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, s := range row {
			cells[i] = cell(s)
		}
		if err := c.Write(cells); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// formulas are the signs by which a spreadsheet takes a cell for a formula, in
// their wide forms too. It looks past spaces.
const formulas = "=+-@\t\r＝＋－＠"

// partings part cells or rows in some spreadsheet, whatever parts them here: what
// stands behind one may become a cell of its own.
const partings = ";,\t\n|"

// cell is a text that a spreadsheet shows and never computes: a ' stands before
// what would begin a formula.
func cell(s string) string {
	var b strings.Builder
	begins := true
	for _, r := range text.Clean(s, 0) {
		if begins && strings.ContainsRune(formulas, r) {
			b.WriteByte('\'')
		}
		b.WriteRune(r)
		begins = strings.ContainsRune(partings, r) || begins && (r == ' ' || r == '"')
	}
	return b.String()
}
