package export_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"intervision/model"
	"intervision/ui/export"
	"intervision/ui/uitest"
)

// elements are what a page of ours is made of, with the attributes they may have.
func elements() map[string][]string {
	return map[string][]string{
		"html": {"lang"}, "head": nil, "meta": {"charset", "http-equiv", "content", "name"}, "title": nil, "style": nil, "body": nil,
		"article": {"id"}, "nav": nil, "a": {"href"}, "h1": nil, "h2": nil, "h3": nil, "h4": nil, "p": nil, "br": nil, "hr": nil, "em": nil, "blockquote": nil,
		"ul": nil, "ol": {"start"}, "li": nil, "table": nil, "thead": nil, "tbody": nil, "tr": nil, "th": nil, "td": nil,
	}
}

// page parses a page as a browser does.
func page(t tb, text string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return doc
}

// pageIsInert fails if a page holds anything that we do not write ourselves.
func pageIsInert(t tb, text string) {
	t.Helper()
	known := elements()
	for n := range page(t, text).Descendants() {
		switch n.Type {
		case html.CommentNode:
			t.Fatalf("a comment %q in\n%s", n.Data, text)
		case html.ElementNode:
			may, ok := known[n.Data]
			if !ok {
				t.Fatalf("the element %s in\n%s", n.Data, text)
			}
			for _, a := range n.Attr {
				if !slices.Contains(may, a.Key) || a.Key == "href" && !strings.HasPrefix(a.Val, "#s") {
					t.Fatalf("%s has %s=%q in\n%s", n.Data, a.Key, a.Val, text)
				}
			}
		}
	}
	if steersSomething(text) {
		t.Fatalf("a sign that steers something in %q", text)
	}
}

// seen is the text of a page as a reader sees it.
func seen(t tb, text string) string {
	var b strings.Builder
	for n := range page(t, text).Descendants() {
		if n.Type == html.TextNode && n.Parent.Data != "style" && n.Parent.Data != "title" {
			b.WriteString(n.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func asPage(t *testing.T, code, title, md string) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.HTML(&b, title, words(t, code), md); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPageAsItReads(t *testing.T) {
	for _, code := range []string{"nl", "en"} {
		m := incident(t)
		got := asPage(t, code, "Rustig blijven", export.Markdown(m.s, m.team, words(t, code), zone))
		pageIsInert(t, got)
		uitest.Golden(t, "page."+code, got)
		if !strings.HasPrefix(got, "<!doctype html>\n<html lang=\""+code+"\">") {
			t.Errorf("%s: it begins %q", code, got[:60])
		}
	}
}

// The policy forbids everything but the one style that stands in the page.
func TestThePolicyOfAPage(t *testing.T) {
	got := asPage(t, "nl", "x", "# x\n")
	_, rest, _ := strings.Cut(got, "<style>")
	style, _, _ := strings.Cut(rest, "</style>")
	hash := sha256.Sum256([]byte(style))
	want := `content="default-src 'none'; style-src 'sha256-` + base64.StdEncoding.EncodeToString(hash[:]) + `'; base-uri 'none'; form-action 'none'"`
	if !strings.Contains(got, want) {
		t.Errorf("the policy is not %s in\n%s", want, got)
	}
	for _, outside := range []string{"url(", "@import", "http:", "https:", "src=", "<script", "<link"} {
		if strings.Contains(got, outside) {
			t.Errorf("%q is in a page", outside)
		}
	}
}

func TestHostileTextDoesNothingInAPage(t *testing.T) {
	plan := script(t, "full", "incident-method")
	for _, payload := range hostile() {
		md := export.Markdown(hostileMeeting(t, plan, payload), north(), words(t, "nl"), zone)
		got := asPage(t, "nl", payload, md)
		pageIsInert(t, got)
		if clean := cleaned(payload); clean != "" && strings.Count(seen(t, got), clean) < 5 {
			t.Errorf("%q does not read as it was typed:\n%s", payload, got)
		}
	}
}

// hostileMeeting is a session with a text everywhere somebody can type.
func hostileMeeting(t tb, plan model.Script, payload string) model.Session {
	m := begun(t, plan, model.KeepEverything, fatima)
	m.do(model.NameGuest{Person: mila, Name: "Mila " + payload})
	m.do(model.NameCase{Text: "casus " + payload})
	m.do(model.Park{Text: "x " + payload})
	m.to("situation")
	m.write("vraag " + payload)
	m.to("information")
	m.write("wie " + payload)
	m.write("antwoord\n" + payload + "\n" + payload)
	m.to("close-reflection")
	for m.s.Turn().Person != fatima {
		m.do(model.TakeTurn{Step: m.step()})
	}
	m.write("mee " + payload)
	m.to("close-intention")
	m.do(model.Intend{Intention: model.Intention{Owner: fatima, When: "als " + payload, Then: "dan " + payload, Obstacle: payload, Instead: payload, Notice: payload}})
	m.end()
	m.do(model.FollowUp{FollowedUp: model.FollowedUp{Intention: m.s.Intentions[0].ID, Status: model.StatusDone, Note: payload}})
	return m.s
}
