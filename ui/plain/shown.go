package plain

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/ui/keys"
	"intervision/ui/screen"
)

// shown is a screen that has nothing to say by itself: its lines as they are
// seen, and its keys as choices. Nothing is out of reach then, if not at its best.
func (t *talk) shown(s screen.Screen) screen.Speech {
	frame := s.View(t.env)
	speech := screen.Speech{Place: frame.Title, Title: frame.Title, Numbers: !s.Typing(), Enter: screen.Give(keys.Open), Prompt: t.env.Words.Plain.Number}
	var seen []string
	for _, line := range frame.Lines {
		if line = oneLine(spoken(ansi.Strip(line))); line != "" {
			seen = append(seen, line)
		}
	}
	speech.Parts = []screen.Part{{Name: "seen", Text: strings.Join(seen, "\n")}}
	w := t.env.Words
	for _, b := range s.Keys(t.env) {
		c, _ := t.env.Keys.Find(b.ID)
		if !c.NeedsKey || b.Off != "" {
			continue
		}
		for _, key := range c.Shown {
			speech.Choices = append(speech.Choices, screen.Choice{
				Text: w.Commands[b.ID].Name + ": " + w.Plain.Keys[key], Do: screen.Press(b.ID, key, 1),
			})
		}
	}
	if s.Typing() {
		speech.Words = w.Plain.Text
	}
	return speech
}
