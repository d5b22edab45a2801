package export

import (
	"bytes"
	"html/template"
	"io"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"intervision/text"
	"intervision/ui/lang"
)

// HTML writes Markdown of ours as one web page: nothing is loaded from outside,
// nothing runs, and it prints well. The policy in its head says so to the
// browser too.
func HTML(w io.Writer, title string, words *lang.Texts, markdown string) error {
	p, err := newPage(w, title, words)
	if err == nil {
		err = p.markdown("", markdown)
	}
	if err != nil {
		return err
	}
	return p.end()
}

// page is a web page in the making.
type page struct {
	w       io.Writer
	parts   *template.Template
	convert goldmark.Markdown
}

// newPage writes the head of a page.
func newPage(w io.Writer, title string, words *lang.Texts) (*page, error) {
	parts, err := template.New("page").Parse(parts)
	if err != nil {
		return nil, err
	}
	p := &page{w: w, parts: parts, convert: goldmark.New(goldmark.WithExtensions(extension.Table))}
	return p, p.put("head", map[string]string{"Lang": words.Code, "Title": text.CleanLine(title, 0)})
}

// put writes one part of the page.
func (p *page) put(part string, data any) error { return p.parts.ExecuteTemplate(p.w, part, data) }

// article is a part that was Markdown: goldmark makes no HTML of HTML in it.
type article struct {
	ID   string
	HTML template.HTML
}

// markdown writes Markdown as an article; id is what a list of contents names.
func (p *page) markdown(id, markdown string) error {
	var b bytes.Buffer
	if err := p.convert.Convert([]byte(markdown), &b); err != nil {
		return err
	}
	return p.put("article", article{ID: id, HTML: template.HTML(b.String())})
}

func (p *page) end() error { return p.put("foot", nil) }

// parts are the parts of a page. The hash in the policy is that of the style:
// the test that compares them gives the new one when the style changes.
const parts = `{{define "head"}}<!doctype html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-qW93qMwsYdiOcFbCW2JTlpkB8QX2vPtABARec5ZMrqk='; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>` + style + `</style>
</head>
<body>
{{end}}{{define "article"}}<article{{with .ID}} id="{{.}}"{{end}}>
{{.HTML}}</article>
{{end}}{{define "contents"}}<nav>
<h2>{{.Heading}}</h2>
<ol>
{{range .Rows}}<li><a href="#{{.ID}}">{{.Text}}</a></li>
{{end}}</ol>
</nav>
{{end}}{{define "foot"}}</body>
</html>
{{end}}`

// style is black on white, in a measure that reads well, and on paper without a
// heading at the foot of a page.
const style = `
:root { color-scheme: light; }
body { background: #fff; color: #1a1a1a; font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1, h2, h3, th, nav { font-family: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h1 + p { color: #444; }
p, ul, ol { margin: .5rem 0; }
ul ul, ol ul { margin: .15rem 0; }
li { margin: .25rem 0; }
blockquote { margin: .75rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #555; font-size: 1.2rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 1rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #767676; }
td:first-child { white-space: nowrap; }
td:last-child { min-width: 8rem; }
table + p { margin-top: 2.5rem; }
hr { border: 0; border-top: 1px solid #767676; margin: 2.5rem 0 1rem; }
hr ~ p { font-size: .9375rem; color: #444; }
a { color: inherit; }
article + article, nav + article { margin-top: 4rem; }
@page { margin: 20mm 18mm; @bottom-right { content: counter(page); } }
@media print {
  body { font-size: 11pt; max-width: none; margin: 0; padding: 0; color: #000; }
  h1, h2, h3 { break-after: avoid; }
  li, blockquote, tr { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  article + article, nav + article { break-before: page; margin-top: 0; }
  a { text-decoration: none; }
}
`
