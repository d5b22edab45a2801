package methods

import (
	"path"
	"strconv"
	"strings"

	"intervision/text"
)

// Limit is the most bytes a card may have, and frontLimit those of its front
// matter: reading YAML takes longer than its length. stepLimit bounds what the
// checks compare.
const (
	Limit      = text.Card
	frontLimit = 8 << 10
	stepLimit  = 60
)

// line is one line of a file and its number, counted from 1.
type line struct {
	text string
	no   int
}

// source is a file cut in two: what the program needs, what people read.
type source struct {
	front []line // between the two ---
	body  []line // after them
}

// fileID gives the id and the language of <id>.<lang>.md; ok is false for
// every other name.
func fileID(file string) (id, lang string, ok bool) {
	stem, isMarkdown := strings.CutSuffix(path.Base(strings.ReplaceAll(file, `\`, "/")), ".md")
	dot := strings.LastIndexByte(stem, '.')
	if !isMarkdown || dot < 0 {
		return stem, "", false
	}
	id, lang = stem[:dot], stem[dot+1:]
	return id, lang, kebab(id) && isLang(lang)
}

// cut divides a file. Without front matter there is no body either: the
// problem is told once, not once a line.
func cut(src string, r *reporter) source {
	lines := numbered(src)
	if lines[0].text != "---" {
		r.add(1, FrontMissing)
		return source{}
	}
	size := 0
	for i, l := range lines[1:] {
		if l.text == "---" {
			return source{lines[1 : i+1], lines[i+2:]}
		}
		if size += len(l.text) + 1; size > frontLimit {
			r.add(1, FrontLong, strconv.Itoa(frontLimit>>10))
			return source{}
		}
	}
	r.add(1, FrontOpen)
	return source{}
}

// numbered gives the lines of a cleaned text, at least one, without spaces at
// their ends.
func numbered(src string) []line {
	parts := strings.Split(src, "\n")
	lines := make([]line, len(parts))
	for i, p := range parts {
		lines[i] = line{strings.TrimRight(p, " "), i + 1}
	}
	return lines
}

// maxID is the most letters of an id.
const maxID = 40

// kebab says whether an id is lower-case words and figures joined by single hyphens.
func kebab(id string) bool {
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return len(id) <= maxID
}

func isLang(s string) bool {
	return (len(s) == 2 || len(s) == 3) && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}
