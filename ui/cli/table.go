package cli

import (
	"encoding/json"
	"strings"

	"intervision/text"
)

// table is rows of cells in columns as wide as they need; the first row is the
// headings.
type table [][]string

// widestCell is where a cell is cut, so that one long title does not push the
// rest off the screen.
const widestCell = 48

// print writes the table, two spaces between columns.
func (p *program) print(t table) error {
	var widths []int
	for _, row := range t {
		for i, cell := range row {
			row[i] = text.Cut(text.Steady(text.CleanLine(cell, 0)), widestCell)
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], text.Width(row[i]))
		}
	}
	var b strings.Builder
	for _, row := range t {
		line := ""
		for i, cell := range row {
			line += cell + strings.Repeat(" ", widths[i]-text.Width(cell)+2)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	_, err := p.Out.Write([]byte(b.String()))
	return err
}

// printJSON writes a value for programs, indented for people who look.
func (p *program) printJSON(v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	_, err = p.Out.Write(append(b, '\n'))
	return err
}
