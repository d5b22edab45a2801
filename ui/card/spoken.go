package card

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Spoken gives Markdown as lines to be heard: a paragraph, a heading or an item a
// line, without any sign that only says how it looks.
func Spoken(md string) []string {
	source := []byte(md)
	r := reading{source: source}
	r.blocks(goldmark.DefaultParser().Parse(text.NewReader(source)), "")
	return r.lines
}

type reading struct {
	source []byte
	lines  []string
}

// blocks reads the blocks of a node; lead stands before the first of them.
func (r *reading) blocks(parent ast.Node, lead string) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			r.put(lead, r.inline(n), ":")
		case *ast.List:
			r.list(n)
		case *ast.Blockquote:
			r.blocks(n, lead)
		case *ast.ThematicBreak:
		case *ast.Paragraph, *ast.TextBlock:
			r.put(lead, r.inline(n), "")
		default:
			r.raw(n)
		}
		lead = ""
	}
}

func (r *reading) list(list *ast.List) {
	n := list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		lead := ""
		if list.IsOrdered() {
			lead = strconv.Itoa(n) + ". "
			n++
		}
		r.blocks(item, lead)
	}
}

// raw keeps what is no text to us as it stands: code, HTML.
func (r *reading) raw(n ast.Node) {
	if n.Type() != ast.TypeBlock {
		return
	}
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		r.put("", string(line.Value(r.source)), "")
	}
}

// put adds the lines of a text, with a sign behind the last one where it has none.
func (r *reading) put(lead, s, end string) {
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			r.lines = append(r.lines, lead+line)
			lead = ""
		}
	}
	if n := len(r.lines); end != "" && n > 0 && !strings.ContainsAny(r.lines[n-1][len(r.lines[n-1])-1:], ".?!:") {
		r.lines[n-1] += end
	}
}

// inline is the text of a block.
func (r *reading) inline(n ast.Node) string {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(unescaped(c.Segment.Value(r.source)))
			switch {
			case c.HardLineBreak():
				b.WriteByte('\n')
			case c.SoftLineBreak():
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.URL(r.source))
		case *ast.RawHTML:
			for i := range c.Segments.Len() {
				s := c.Segments.At(i)
				b.Write(s.Value(r.source))
			}
		default:
			b.WriteString(r.inline(c))
		}
	}
	return b.String()
}

// unescaped is text as it is read: the signs that kept it from being Markdown are
// gone.
func unescaped(b []byte) []byte {
	return util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(b)))
}
