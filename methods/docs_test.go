package methods

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// The pages that explain the format show the example as it is, and every word
// a card may use.
func TestTheDocumentationIsTrue(t *testing.T) {
	pages := map[string]string{"en": "../docs/method-cards.md", "nl": "../docs/nl/method-cards.md"}
	for lang, page := range pages {
		src, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		text := string(src)
		if !strings.Contains(text, "```markdown\n"+Example("", lang)+"```") {
			t.Errorf("%s does not show the example", page)
		}
		for _, word := range vocabulary() {
			if !strings.Contains(text, word) {
				t.Errorf("%s does not explain %s", page, word)
			}
		}
	}
}

// vocabulary is every word of the format, as a page writes it.
func vocabulary() []string {
	var all []string
	for _, name := range attributeNames() {
		all = append(all, "`"+name+"=")
	}
	for _, k := range headerKeys(false) {
		all = append(all, "`"+k.name+"`")
	}
	values := slices.Concat(Kinds(), names(captures()), names(voices()), names(stances()), names(circles()),
		names(pins()), names(ownFunctions()), []string{"advice"})
	for _, v := range values {
		all = append(all, "`"+v+"`")
	}
	return append(append(all, names(marks())...), sectionHeadings()...)
}
