package export_test

import (
	"bytes"
	"html"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"intervision/model"
	clean "intervision/text"
	"intervision/ui/export"
)

// hostile is what somebody may type to make a file do something when it is
// opened, and what people type without any thought of Markdown.
func hostile() []string {
	return []string{
		"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![x](https://example.org/pixel.png)", "[klik](javascript:alert(1))",
		"<https://example.org>", "[a]: https://example.org", "[a][a]", "# kop", "## De vraag", "===", "---", "***", "- punt", "+ punt", "* punt", "1. een", "2) twee",
		"> citaat", "```\ncode\n```", "~~~", "    code", "`code`", "**vet**", "__vet__", "~~weg~~", "| a | b |\n|---|---|\n| 1 | 2 |", "&lt;b&gt; &#27;[2J",
		"<!-- weg", "<?php", "<![CDATA[", "\\", "\\*", "a\\", "regel  ", "[ ] taak", "[^1]", ":::", "$x$", "{.class}", "<b", "</div>",
		"\x1b]52;c;aGFjaw==\a", "\x1b[31m", "\u202eomgekeerd", "a\u0300\u0301\u0302", "👨‍👩‍👧‍👦", "日本語", "=1+1", "@SUM(A1)", "gewone zin.", "Wat denk je?", "é",
	}
}

// isInert fails if the Markdown holds anything but what we write ourselves.
func isInert(t tb, md string) {
	t.Helper()
	src := []byte(md)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote)).Parser().Parse(text.NewReader(src))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n.Kind() {
		case ast.KindRawHTML, ast.KindHTMLBlock, ast.KindImage, ast.KindLink, ast.KindAutoLink, ast.KindCodeBlock, ast.KindFencedCodeBlock,
			ast.KindCodeSpan, extast.KindTable, extast.KindStrikethrough, extast.KindTaskCheckBox, extast.KindFootnote, extast.KindFootnoteLink:
			t.Fatalf("%s in\n%s", n.Kind(), md)
		}
		return ast.WalkContinue, nil
	})
	if bytes.ContainsAny(src, "\x1b\a\u202e") {
		t.Fatalf("a sign that steers a terminal in %q", md)
	}
}

// outline are the headings of Markdown.
func outline(md string) []string {
	var headings []string
	for line := range strings.Lines(md) {
		if strings.HasPrefix(line, "#") {
			headings = append(headings, strings.TrimSpace(line))
		}
	}
	return headings
}

func TestHostileTextDoesNothing(t *testing.T) {
	for _, payload := range hostile() {
		m := begun(t, script(t, "full", "incident-method"), model.KeepEverything, fatima)
		m.team.Members[2].Name, m.team.Members[0].Name = payload, "Anneke "+payload
		m.do(model.NameCase{Text: "casus " + payload})
		m.do(model.Park{Text: payload})
		m.to("situation")
		m.write("vraag " + payload)
		m.write(payload)
		m.to("information")
		m.write(payload)
		m.write("antwoord\n" + payload + "\n" + payload)
		m.to("what-happened")
		m.write(payload)
		m.to("close-intention")
		m.do(model.Intend{Intention: model.Intention{When: payload, Then: payload, Obstacle: payload}})
		m.end()
		md := export.Markdown(m.s, m.team, words(t, "nl"), zone)
		isInert(t, md)
		if cleaned(payload) == "" {
			continue // nothing of it is left to be kept
		}
		want := []string{"## De vraag", "## Informatieronde", "## Wat deed de inbrenger", "## Voornemen", "## Geparkeerde adviezen"}
		if got := outline(md); len(got) != len(want)+1 || strings.Join(got[1:], "|") != strings.Join(want, "|") {
			t.Errorf("%q makes the outline %q in\n%s", payload, got, md)
		}
	}
}

func TestTextReadsAsItWasTyped(t *testing.T) {
	for _, payload := range append(hostile(), "a. b", "R&D & zo", "https://example.org/a_b", "12. november", "-5 graden", "www.example.org", "www\\.x", "één - twee + drie!", "(a) [b](c)", "_x_", "a#", "&#27;", "&amp;") {
		m := begun(t, script(t, "short", "incident-method"), model.KeepEverything, fatima)
		m.to("analysis")
		m.write("x " + payload)
		m.write(payload)
		m.end()
		md := []byte(export.Markdown(m.s, m.team, words(t, "nl"), zone))
		var items []string
		doc := goldmark.New().Parser().Parse(text.NewReader(md))
		_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if n.Kind() == ast.KindListItem && entering {
				items = append(items, plain(n, md))
			}
			return ast.WalkContinue, nil
		})
		clean := cleaned(payload)
		if len(items) < 1 || items[0] != strings.TrimSpace("x "+clean) || (clean != "" && items[1] != clean) {
			t.Errorf("%q reads as %q in\n%s", payload, items, md)
		}
	}
}

// cleaned is what is left of a text that is typed, in one line.
func cleaned(s string) string {
	var lines []string
	for line := range strings.SplitSeq(clean.Clean(s, 0), "\n") {
		lines = append(lines, clean.CleanLine(line, 0))
	}
	return strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
}

// plain is the text of a node as a reader sees it.
func plain(n ast.Node, src []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := c.(*ast.Text); ok && entering {
			b.WriteString(html.UnescapeString(string(util.UnescapePunctuations(t.Segment.Value(src)))))
			if t.SoftLineBreak() || t.HardLineBreak() {
				b.WriteByte(' ')
			}
		} else if c.Type() == ast.TypeBlock {
			b.WriteByte(' ')
		}
		return ast.WalkContinue, nil
	})
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestATitleKeepsTheSignItEndsIn(t *testing.T) {
	m := begun(t, script(t, "short", "incident-method"), model.KeepEverything, fatima)
	m.do(model.NameCase{Text: "Plan #"})
	m.end()
	if md := export.Markdown(m.s, m.team, words(t, "nl"), zone); !strings.HasPrefix(md, "# Plan \\#\n") {
		t.Errorf("got\n%s", md)
	}
}
