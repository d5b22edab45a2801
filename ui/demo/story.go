package demo

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed stories/*.txt
var stories embed.FS

// story is the words of one session: lines by step. What came of its intentions
// stands under followed.
type story struct {
	title string
	steps map[string][]string
}

// followed is the part of a story that is no step.
const followed = "followed"

// readStory reads a story: a line "case: …", then parts that begin with
// "## step", one entry a line.
func readStory(name, lang string) (story, error) {
	if lang != "en" {
		lang = "nl"
	}
	src, err := stories.ReadFile("stories/" + name + "." + lang + ".txt")
	if err != nil {
		return story{}, err
	}
	s, step := story{steps: map[string][]string{}}, ""
	for line := range strings.Lines(string(src)) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.HasPrefix(line, "case: "):
			s.title = strings.TrimPrefix(line, "case: ")
		case strings.HasPrefix(line, "## "):
			step = strings.TrimPrefix(line, "## ")
		case step == "":
			return story{}, fmt.Errorf("story %s: %q stands in no step", name, line)
		default:
			s.steps[step] = append(s.steps[step], line)
		}
	}
	return s, nil
}

// parts are what a line holds between its bars.
func parts(line string) []string {
	list := strings.Split(line, "|")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	return list
}
