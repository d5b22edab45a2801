package export

import (
	"strings"

	"intervision/text"
)

// sheet is a page of Markdown, blocks parted by an empty line. It takes nothing
// but md, so that no text of people or of cards comes in without having been
// made inert.
type sheet struct {
	text   strings.Builder
	deeper int // levels its headings stand lower, as a part of something larger
}

// breaks ends a line within a paragraph; every reader of Markdown knows it.
const breaks = "  "

// gap parts what follows from what stands there.
func (p *sheet) gap() {
	if p.text.Len() > 0 {
		p.text.WriteByte('\n')
	}
}

// heading begins a section; level 1 is the title.
func (p *sheet) heading(level int, title md) {
	p.gap()
	p.text.WriteString(strings.Repeat("#", level+p.deeper) + " " + string(title) + "\n")
}

// paragraph is a text with the line breaks people made.
func (p *sheet) paragraph(lines ...md) {
	if len(lines) > 0 {
		p.gap()
		p.put("", "", lines)
	}
}

// quote is a paragraph that is set apart.
func (p *sheet) quote(lines ...md) {
	if len(lines) > 0 {
		p.gap()
		p.put("> ", "> ", lines)
	}
}

// quiet is a line that may be overlooked.
func (p *sheet) quiet(line md) {
	p.gap()
	p.text.WriteString("*" + string(line) + "*\n")
}

// item is one of a list: its marker, indented by so many cells, and its lines.
func (p *sheet) item(indent int, marker string, lines ...md) {
	if len(lines) == 0 {
		return
	}
	lead := strings.Repeat(" ", indent)
	p.put(lead+marker, lead+strings.Repeat(" ", len(marker)), lines)
}

// table is rows of cells, the first its headings; it reads as plain text too.
func (p *sheet) table(rows [][]md) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], text.Width(string(cell)), 3)
		}
	}
	p.gap()
	for i, row := range rows {
		p.row(row, widths, " ")
		if i == 0 {
			p.row(make([]md, len(widths)), widths, "-")
		}
	}
}

func (p *sheet) row(cells []md, widths []int, pad string) {
	for i, cell := range cells {
		p.text.WriteString("| " + string(cell) + strings.Repeat(pad, widths[i]-text.Width(string(cell))) + " ")
	}
	p.text.WriteString("|\n")
}

// put writes lines, the first behind one lead and the rest behind another. An
// empty line parts paragraphs.
func (p *sheet) put(first, rest string, lines []md) {
	for i, line := range lines {
		lead, end := rest, ""
		if i == 0 {
			lead = first
		}
		if i+1 < len(lines) && line != "" && lines[i+1] != "" {
			end = breaks
		}
		p.text.WriteString(strings.TrimRight(lead+string(line), " ") + end + "\n")
	}
}

// behind puts a few quiet words behind a text.
func behind(lines []md, words md) []md {
	if words == "" || len(lines) == 0 {
		return lines
	}
	last := len(lines) - 1
	return append(lines[:last:last], lines[last]+" · *"+words+"*")
}

// before puts words of our own before a text.
func before(words md, lines []md) []md {
	if len(lines) == 0 {
		return nil
	}
	return append([]md{words + lines[0]}, lines[1:]...)
}

// empty says whether there is nothing to read in a text.
func empty(s string) bool { return text.CleanLine(s, 0) == "" }

// linesOf are the lines of a text of people without spaces round them, at most
// one empty line between two, none at the ends.
func linesOf(s string) []md {
	var lines []md
	for line := range strings.SplitSeq(text.Clean(s, 0), "\n") {
		safe := inert(line)
		if safe == "" && (len(lines) == 0 || lines[len(lines)-1] == "") {
			continue
		}
		lines = append(lines, safe)
	}
	if n := len(lines); n > 0 && lines[n-1] == "" {
		lines = lines[:n-1]
	}
	return lines
}
