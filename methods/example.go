package methods

import (
	"embed"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"intervision/text"
)

//go:embed example/*.md example/*.txt
var examples embed.FS

// exampleID is the method the example cards describe.
const exampleID = "three-rounds"

// Example is a small complete card to begin one's own with, in Dutch for "nl"
// and in English otherwise, under the id given; an empty id keeps the
// example's own. The file to write it to is Filename(id, lang).
func Example(id, lang string) string {
	src, err := examples.ReadFile("example/" + Filename(exampleID, exampleLang(lang)))
	if err != nil || id == "" {
		return string(src)
	}
	return strings.Replace(string(src), "id: "+exampleID, "id: "+id, 1)
}

func exampleLang(lang string) string {
	if lang == "nl" {
		return lang
	}
	return "en"
}

// NewCard is the example under a name of its own, with an explanation of the
// facts at the top. It goes in Filename(IDFor(name), lang); lang is "nl" or
// "en".
func NewCard(name, lang string) string {
	about := comments(lang)
	src := strings.TrimPrefix(Example(IDFor(name), lang), "---\n")
	name = text.CleanLine(name, nameWidth)
	front, body, _ := strings.Cut(src, "---\n")
	var b strings.Builder
	b.WriteString("---\n" + about[""])
	for s := range strings.Lines(front) {
		key, _, _ := strings.Cut(s, ":")
		if key == "name" {
			s = "name: " + quoted(name) + "\n"
		}
		b.WriteString(about[key] + s)
	}
	return b.String() + "---\n" + body
}

// quoted is a text that YAML takes as it is.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// comments are the explanations of the keys of a card, as they stand above
// them; that of an empty key stands above all.
func comments(lang string) map[string]string {
	src, err := examples.ReadFile("example/comments." + exampleLang(lang) + ".txt")
	if err != nil {
		return nil
	}
	about := map[string]string{}
	for s := range strings.Lines(string(src)) {
		key, words, _ := strings.Cut(s, ":")
		about[key] += "# " + strings.TrimSpace(words) + "\n"
	}
	return about
}

// Filename is the name of the file a card stands in.
func Filename(id, lang string) string { return id + "." + lang + ".md" }

// ValidID says whether an id can be one: lower-case words and figures, joined
// by hyphens, at most 40 letters.
func ValidID(id string) bool { return kebab(id) }

// IDFor makes an id of a name; empty if no letter of it can be in one.
func IDFor(name string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(cleanLine(name)))
	id := tidy(plain)
	if len(id) <= maxID {
		return id
	}
	if at := strings.LastIndexByte(id[:maxID+1], '-'); at > 0 {
		return id[:at]
	}
	return id[:maxID]
}
