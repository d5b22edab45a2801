// Package letters writes in large letters made of block signs: what to do now
// and the time, readable from the back of a room. It has the letters, digits and
// signs of Dutch and English; whatever else people type stays as it is.
package letters

import "strings"

// Rows is how many lines a line of letters takes at a scale; what reaches below
// the line is part of it.
func Rows(scale int) int { return (tall*scale + 1) / 2 }

// tall is the pixels of a line of letters: two in each row of cells.
const tall = 9

// Width is how many cells a text takes at a scale; ok is false when the font does
// not have all of it.
func Width(s string, scale int) (cells int, ok bool) {
	pixels := 0
	for _, r := range s {
		g := glyph(r)
		if g == "" {
			return 0, false
		}
		pixels += (wide(g) + 1) * scale
	}
	return (max(0, pixels-scale) + 1) / 2, true
}

// wide is the pixels of a glyph from left to right: all its rows have as many.
func wide(glyph string) int {
	row, _, _ := strings.Cut(glyph, "|")
	return len(row)
}

// Draw writes a line of letters: Rows lines without spaces at the end, none when
// the font does not have all of it.
func Draw(s string, scale int) []string {
	cells, ok := Width(s, scale)
	if !ok {
		return nil
	}
	c := canvas{stride: 2*cells + 2*scale, cells: make([]byte, (cells+scale)*Rows(scale))}
	x := 0
	for _, r := range s {
		g := glyph(r)
		c.set(g, x, scale)
		x += (wide(g) + 1) * scale
	}
	lines := make([]string, Rows(scale))
	for y := range lines {
		lines[y] = c.row(y)
	}
	return lines
}

// canvas is cells of four pixels each, row by row.
type canvas struct {
	stride int // pixels from left to right
	cells  []byte
}

// set draws a glyph from a pixel on.
func (c canvas) set(glyph string, from, scale int) {
	x, y := 0, 0
	for i := range len(glyph) {
		switch glyph[i] {
		case '|':
			x, y = 0, y+1
			continue
		case '#':
			for dy := range scale {
				for dx := range scale {
					c.fill(from+x*scale+dx, y*scale+dy)
				}
			}
		}
		x++
	}
}

func (c canvas) fill(x, y int) {
	c.cells[y/2*(c.stride/2)+x/2] |= 1 << (x%2 + y%2*2)
}

// blocks are the signs of four pixels: the upper two count 1 and 2, the lower
// ones 4 and 8.
const blocks = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"

// row writes a row of cells.
func (c canvas) row(y int) string {
	var b strings.Builder
	width := c.stride / 2
	cells := c.cells[y*width : (y+1)*width]
	for len(cells) > 0 && cells[len(cells)-1] == 0 {
		cells = cells[:len(cells)-1]
	}
	signs := []rune(blocks)
	for _, cell := range cells {
		b.WriteRune(signs[cell])
	}
	return b.String()
}

// Wrap parts a text into lines of letters of at most so many cells, at spaces,
// of much the same length. ok is false when it takes more lines than most, or
// does not fit, or the font does not have all of it.
func Wrap(s string, cells, scale, most int) (lines []string, ok bool) {
	lines, widest := wrap(s, cells, scale, most)
	for n := len(lines); n > 1; {
		even, narrower := wrap(s, widest-1, scale, n)
		if len(even) != n {
			break
		}
		lines, widest = even, narrower
	}
	return lines, len(lines) > 0
}

// wrap fills each line, and gives the width of the widest.
func wrap(s string, cells, scale, most int) (lines []string, widest int) {
	line, used := "", 0
	space, _ := Width(" ", scale)
	for word := range strings.FieldsSeq(s) {
		width, has := Width(word, scale)
		switch {
		case !has || width > cells || len(lines) == most:
			return nil, 0
		case line == "":
			line, used = word, width
		case used+space+scale+width <= cells:
			line, used = line+" "+word, used+space+scale+width
		default:
			lines = append(lines, line)
			line, used = word, width
		}
		widest = max(widest, used)
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) > most {
		return nil, 0
	}
	return lines, widest
}
