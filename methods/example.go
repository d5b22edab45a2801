package methods

import (
	"embed"
	"strings"
)

//go:embed example/*.md
var examples embed.FS

// exampleID is the method the example cards describe.
const exampleID = "three-rounds"

// Example is a small complete card to begin one's own with, in Dutch for "nl"
// and in English otherwise, under the id given; an empty id keeps the
// example's own. The file to write it to is Filename(id, lang).
func Example(id, lang string) string {
	if lang != "nl" {
		lang = "en"
	}
	src, err := examples.ReadFile("example/" + Filename(exampleID, lang))
	if err != nil || id == "" {
		return string(src)
	}
	return strings.Replace(string(src), "id: "+exampleID, "id: "+id, 1)
}

// Filename is the name of the file a card stands in.
func Filename(id, lang string) string { return id + "." + lang + ".md" }

// ValidID says whether an id can be one: lower-case words and figures, joined
// by hyphens, at most 40 letters.
func ValidID(id string) bool { return kebab(id) }
