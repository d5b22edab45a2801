package methods

import "strings"

// paragraph is lines joined to one, with the number of the first.
type paragraph struct {
	text string
	line int
}

// paragraphs joins lines; an empty line begins a new paragraph.
func paragraphs(lines []line) []paragraph {
	var list []paragraph
	var parts []string
	start := 0
	end := func() {
		if len(parts) > 0 {
			list = append(list, paragraph{strings.Join(parts, " "), start})
		}
		parts = nil
	}
	for _, l := range lines {
		text := strings.TrimSpace(l.text)
		switch {
		case text == "":
			end()
			continue
		case len(parts) == 0:
			start = l.no
		}
		parts = append(parts, text)
	}
	end()
	return list
}

// joined is how the paragraphs of a step are kept: an empty line between two.
func joined(lines []line) string {
	var parts []string
	for _, p := range paragraphs(lines) {
		parts = append(parts, p.text)
	}
	return strings.Join(parts, "\n\n")
}

// verbatim keeps Markdown as it is written, without empty lines around it.
func verbatim(lines []line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.text)
		b.WriteByte('\n')
	}
	return strings.Trim(b.String(), "\n")
}

// forbidden reports what no screen of ours shows: fenced code, HTML, tables, images.
func (r *reporter) forbidden(l line) {
	text := strings.TrimSpace(l.text)
	switch {
	case strings.HasPrefix(text, "```"), strings.HasPrefix(text, "~~~"):
		r.add(l.no, FencedCode)
	case strings.HasPrefix(text, "|"), strings.Contains(text, "|--"), strings.Contains(text, "-|-"):
		r.add(l.no, Table)
	case strings.Contains(text, "!["):
		r.add(l.no, Image)
	}
	if tag := htmlTag(text); tag != "" {
		r.add(l.no, HTML, tag)
	}
}

// htmlTag finds the first thing that Markdown would take for HTML; an address
// between angle brackets is none.
func htmlTag(s string) string {
	if strings.Contains(s, "<!--") {
		return "<!--"
	}
	_, rest, _ := strings.Cut(s, "<")
	for part := range strings.SplitSeq(rest, "<") {
		inside, _, closed := strings.Cut(part, ">")
		if closed && inside != "" && tagStart(inside[0]) && !strings.Contains(inside, "://") {
			return "<" + brief(inside) + ">"
		}
	}
	return ""
}

func tagStart(c byte) bool {
	return c == '/' || c == '!' || c == '?' || (c|0x20 >= 'a' && c|0x20 <= 'z')
}
