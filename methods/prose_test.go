package methods

import "testing"

func TestHTMLTag(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "a < b": "", "a > b": "", "x > y < z": "", "<https://example.org>": "", "<>": "", "1 <2> 3": "",
		"<b>": "<b>", "a < b <i class='x'>": "<i class='x'>", "</p>": "</p>", "x <!-- y": "<!--", "<br": "",
		"<https://example.org> <br/>": "<br/>",
	} {
		if got := htmlTag(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	got := paragraphs([]line{{"", 1}, {"One", 2}, {" goes on ", 3}, {"", 4}, {"", 5}, {"Two", 6}})
	if len(got) != 2 || got[0] != (paragraph{"One goes on", 2}) || got[1] != (paragraph{"Two", 6}) {
		t.Errorf("%+v", got)
	}
	if paragraphs(nil) != nil {
		t.Error("nothing is no paragraph")
	}
}
