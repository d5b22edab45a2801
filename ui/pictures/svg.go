// Package pictures draws the screens of the program: as pictures for the
// documentation (docs/pictures), and as text that the tests compare. Both come
// from the whole program, run in a virtual terminal with the invented team and a
// clock of its own, so that they show what people see and never age.
//
// A scene is a line in scenes_test.go. After a screen has changed:
//
//	go generate ./ui/pictures
//
// and look at what became different.
package pictures

//go:generate go test . -update

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"image/color"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"

	"intervision/ui/theme"
	"intervision/ui/uitest"
)

// The size of a cell, and the white space around the window. A sign of a
// monospace font is 0.6 as wide as the font is high; where it is not, textLength
// holds every piece of text in its columns.
const (
	cellWidth  = 9
	cellHeight = 20
	fontSize   = 15
	baseline   = 15
	margin     = 14
)

// fonts are those of the systems people have: a picture brings none along.
const fonts = `ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,Liberation Mono,monospace`

// SVG draws a window in the colours of a theme. It is the same, to the byte, for
// the same window. title says what is seen, for who cannot see it.
func SVG(w uitest.Window, th theme.Theme, title string) string {
	p := &paper{ground: hex(th.Background, ground(th.Dark)), ink: hex(th.Foreground, ground(!th.Dark))}
	width, height := w.Width*cellWidth+2*margin, w.Height*cellHeight+2*margin
	p.printf(`<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="img">`+"\n", width, height)
	p.printf("<title>%s</title>\n", escaped(title))
	p.printf(`<rect width="%d" height="%d" rx="8" fill="%s" stroke="%s" stroke-opacity="0.25"/>`+"\n", width, height, p.ground, p.ink)
	p.printf(`<g font-family="%s" font-size="%d" fill="%s">`+"\n", fonts, fontSize, p.ink)
	for y, row := range w.Cells {
		p.row(y, row)
	}
	if w.CursorX >= 0 {
		p.printf(`<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", left(w.CursorX), top(w.CursorY)+1, 2, cellHeight-2, hex(th.Cursor, p.ink))
	}
	p.printf("</g>\n</svg>\n")
	return p.text.String()
}

// paper is an SVG in the making.
type paper struct {
	ground, ink string
	text        strings.Builder
}

func (p *paper) printf(format string, args ...any) { fmt.Fprintf(&p.text, format, args...) }

func left(x int) int { return margin + x*cellWidth }
func top(y int) int  { return margin + y*cellHeight }

// row draws one line of the window: first what lies behind signs, then pieces of
// the same look.
func (p *paper) row(y int, row []uv.Cell) {
	for x := 0; x < len(row); {
		n := run(row, x, sameGround)
		if fill := p.behind(row[x].Style); fill != "" {
			p.printf(`<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", left(x), top(y), n*cellWidth, cellHeight, fill)
		}
		x += n
	}
	for x := 0; x < len(row); {
		n := piece(row, x)
		p.piece(y, x, row[x:x+n])
		x += n
	}
}

// behind is the colour behind a sign, empty where it is the window's own.
func (p *paper) behind(s uv.Style) string {
	fill := p.ground
	if s.Bg != nil {
		fill = hex(s.Bg, "")
	}
	if s.Attrs&uv.AttrReverse != 0 {
		fill = p.ink
		if s.Fg != nil {
			fill = hex(s.Fg, "")
		}
	}
	if fill == p.ground {
		return ""
	}
	return fill
}

// run is how many cells from x on are the same by a rule.
func run(row []uv.Cell, x int, same func(a, b uv.Cell) bool) int {
	n := 1
	for x+n < len(row) && same(row[x], row[x+n]) {
		n++
	}
	return n
}

func sameGround(a, b uv.Cell) bool {
	return hex(a.Style.Bg, "") == hex(b.Style.Bg, "") && a.Style.Attrs&uv.AttrReverse == b.Style.Attrs&uv.AttrReverse &&
		(a.Style.Attrs&uv.AttrReverse == 0 || hex(a.Style.Fg, "") == hex(b.Style.Fg, ""))
}

// piece is how many cells from x on are drawn together: a sign that fonts draw
// as they like stands alone, with the second half of its cells; a line of one
// sign is one line; words go as far as their look and single spaces do.
func piece(row []uv.Cell, x int) int {
	if !plain(row[x]) {
		if _, ok := strokes()[row[x].Content]; ok {
			return run(row, x, func(a, b uv.Cell) bool { return a.Content == b.Content && a.Style.Equal(&b.Style) })
		}
		return max(1, row[x].Width)
	}
	n := 1
	for x+n < len(row) && plain(row[x+n]) && row[x].Style.Equal(&row[x+n].Style) {
		if blank(row[x+n]) && (blank(row[x+n-1]) || x+n+1 == len(row)) {
			break
		}
		n++
	}
	return n
}

// plain says whether every monospace font has the sign, one cell wide.
func plain(c uv.Cell) bool {
	if c.Content == "" {
		return true
	}
	runes := []rune(c.Content)
	return len(runes) == 1 && c.Width == 1 && (runes[0] < 0x250 || strings.ContainsRune("“”‘’–—…•·", runes[0]))
}

func blank(c uv.Cell) bool { return strings.TrimSpace(c.Content) == "" }

// strokes are signs that are lines and blocks: drawn as such they meet, whatever
// the font. Each is x, y, width and height in parts of a cell.
func strokes() map[string][4]float64 {
	return map[string][4]float64{
		"─": {0, 0.475, 1, 0.05}, "━": {0, 0.45, 1, 0.1}, "│": {0.45, 0, 0.1, 1}, "▏": {0, 0, 0.14, 1},
		"█": {0, 0, 1, 1}, "▀": {0, 0, 1, 0.5}, "▄": {0, 0.5, 1, 0.5}, "▌": {0, 0, 0.5, 1}, "▐": {0.5, 0, 0.5, 1},
	}
}

// piece draws cells of one look that begin at column x.
func (p *paper) piece(y, x int, cells []uv.Cell) {
	first := cells[0]
	if stroke, ok := strokes()[first.Content]; ok {
		n := float64(len(cells))
		p.printf(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`+"\n",
			float64(left(x))+stroke[0]*cellWidth, float64(top(y))+stroke[1]*cellHeight,
			(n-1)*cellWidth+stroke[2]*cellWidth, stroke[3]*cellHeight, cmp.Or(p.front(first.Style), p.ink))
		return
	}
	var text strings.Builder
	for _, c := range cells {
		if c.Width > 0 || c.Content != "" {
			text.WriteString(cmp.Or(c.Content, " "))
		}
	}
	said := strings.TrimRight(text.String(), " ")
	skipped := len(said) - len(strings.TrimLeft(said, " "))
	if said = said[skipped:]; said == "" {
		return
	}
	n := len(cells) - skipped
	for n > 1 && blank(cells[skipped+n-1]) && cells[skipped+n-1].Width == 1 {
		n--
	}
	p.printf(`<text x="%d" y="%d" textLength="%d" lengthAdjust="spacingAndGlyphs"%s>%s</text>`+"\n",
		left(x+skipped), top(y)+baseline, n*cellWidth, p.look(first.Style), escaped(said))
}

// front is the colour of a sign, empty where it is the window's own.
func (p *paper) front(s uv.Style) string {
	fill := p.ink
	if s.Fg != nil {
		fill = hex(s.Fg, "")
	}
	if s.Attrs&uv.AttrReverse != 0 {
		fill = p.ground
		if s.Bg != nil {
			fill = hex(s.Bg, "")
		}
	}
	if fill == p.ink {
		return ""
	}
	return fill
}

// look is how a text is drawn where it is not like the rest.
func (p *paper) look(s uv.Style) string {
	var b strings.Builder
	if fill := p.front(s); fill != "" {
		fmt.Fprintf(&b, ` fill="%s"`, fill)
	}
	if s.Attrs&uv.AttrBold != 0 {
		b.WriteString(` font-weight="bold"`)
	}
	if s.Attrs&uv.AttrItalic != 0 {
		b.WriteString(` font-style="italic"`)
	}
	if s.Underline != uv.UnderlineNone {
		b.WriteString(` text-decoration="underline"`)
	}
	return b.String()
}

// hex is a colour as SVG writes it.
func hex(c color.Color, otherwise string) string {
	if c == nil {
		return otherwise
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// ground is that of a terminal which has been told nothing.
func ground(dark bool) string {
	if dark {
		return "#121212"
	}
	return "#ffffff"
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder takes everything
	return b.String()
}
