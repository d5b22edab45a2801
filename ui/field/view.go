package field

import (
	"strings"

	"intervision/text"
)

// row is a line as it is seen: the text from start to end; the next row begins at
// next. The cursor stands in a row from start up to before next.
type row struct{ start, end, next int }

// unseen is the width before the field was drawn: rows are then the typed lines.
const unseen = 1 << 20

// narrowest leaves room for one wide character and the cursor after it.
const narrowest = 3

// View draws the field in at most width × maxRows cells: the rows around the
// cursor, plain, as text.Steady draws them, and where the cursor stands, from the
// top left. There is always one row, and room for the cursor after its text. The
// width is remembered: up and down follow the rows that were seen.
func (f *Field) View(width, maxRows int) (lines []string, cursorX, cursorY int) {
	f.width = max(width, narrowest)
	rows, maxRows := f.rows(), max(1, maxRows)
	cursorX, cursorY = f.cursor(rows)
	top := max(0, min(cursorY-maxRows/2, len(rows)-maxRows))
	for _, r := range rows[top:min(len(rows), top+maxRows)] {
		lines = append(lines, strings.TrimRight(text.Steady(f.text[r.start:r.end]), " "))
	}
	return lines, cursorX, cursorY - top
}

// edge is the last cell of a row; text leaves it to the cursor.
func (f *Field) edge() int {
	if f.width == 0 {
		return unseen
	}
	return f.width - 1
}

func (f *Field) rows() (rows []row) {
	for start := 0; ; {
		line := f.text[start:lineEnd(f.text, start)]
		for {
			end, next := text.Break(line, f.edge())
			if next == len(line) {
				rows = append(rows, row{start, start + end, start + next + 1})
				break
			}
			rows = append(rows, row{start, start + end, start + next})
			start, line = start+next, line[next:]
		}
		start = rows[len(rows)-1].next
		if start > len(f.text) {
			return rows
		}
	}
}

// cursor gives the cell the cursor stands in. In the spaces that hang over the
// edge of a row it stays at the edge.
func (f *Field) cursor(rows []row) (x, y int) {
	for rows[y].next <= f.at {
		y++
	}
	return min(f.edge(), f.cells(rows[y].start, f.at)), y
}

func (f *Field) cells(from, to int) int { return text.Width(text.Steady(f.text[from:to])) }

func up(f *Field) bool   { return f.climb(-1) }
func down(f *Field) bool { return f.climb(+1) }

// climb moves the cursor to another row, aiming for the cell it came from.
func (f *Field) climb(by int) bool {
	rows := f.rows()
	x, y := f.cursor(rows)
	if y+by < 0 || y+by >= len(rows) {
		return false
	}
	f.column = max(f.column, x)
	f.at, f.held = f.place(rows[y+by], f.column), ""
	return true
}

// place gives the place in a row that is nearest to a cell, not beyond it.
func (f *Field) place(r row, x int) int {
	at, used := r.start, 0
	for at < r.end {
		next := after(f.text, at)
		used += f.cells(at, next)
		if used > x || next >= r.next {
			break
		}
		at = next
	}
	return at
}
