package stage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"intervision/model"
	"intervision/text"
)

// rule is what to do now: the loudest thing on the wall. The kind sentence
// stands in its place while it is asked for.
func (v view) rule() block {
	sentence, style := v.sentence(), v.th.Strong
	if v.live.Guard && v.said().Guard != "" {
		style = v.th.Accent
	}
	var lines []string
	ask := v.turning()
	if v.loud.head != "" {
		lines = append(lines, spell(v.loud.lines, style)...)
		sentence, ask = strings.TrimSpace(strings.TrimPrefix(oneLine(ask+" "+sentence), v.loud.head)), ""
	}
	if v.room.NoRound() && v.live.Asked == nil {
		// It takes back what the card says of turns, so it stands on its own.
		sentence = strings.TrimSpace(sentence + "\n\n" + v.words.Run.NoRound)
	}
	lines = append(lines, v.toTurn(ask)...)
	for i, paragraph := range strings.Split(sentence, "\n\n") {
		if i > 0 && !low(v.size) {
			lines = append(lines, "")
		}
		for _, line := range v.sentences(paragraph) {
			lines = append(lines, style.Render(line))
		}
	}
	lines = append(lines, v.chosenModule()...)
	return block{rank: rule, keep: len(lines), lines: append(lines, "")}
}

// toTurn is what the presenter is asked before the step's own sentence.
func (v view) toTurn(ask string) (lines []string) {
	if ask == "" {
		return nil
	}
	for _, line := range v.sentences(ask) {
		lines = append(lines, v.th.Selected.Render(line))
	}
	if v.room.Turning == model.TurnsAway && !low(v.size) {
		lines = append(lines, "")
	}
	return lines
}

// sentences wraps a paragraph with every sentence on lines of its own, where
// that takes no more than one line extra, or where there is little else.
func (v view) sentences(paragraph string) []string {
	width := min(v.width, fromTheBack)
	joined := text.Wrap(paragraph, width)
	var apart []string
	rest := paragraph
	for rest != "" {
		var one string
		one, rest = firstSentence(rest)
		apart = append(apart, text.Wrap(one, width)...)
	}
	if len(apart) > len(joined)+1 && (!v.isBare() || len(apart) > 4) {
		return joined
	}
	return apart
}

// firstSentence parts a text after the first sign that ends a sentence and is
// followed by a space and a capital.
func firstSentence(s string) (one, rest string) {
	for i, r := range s {
		if !strings.ContainsRune(".?!…", r) {
			continue
		}
		after := s[i+utf8.RuneLen(r):]
		next, size := utf8.DecodeRuneInString(strings.TrimPrefix(after, " "))
		if strings.HasPrefix(after, " ") && size > 0 && unicode.IsUpper(next) {
			return s[:len(s)-len(after)], after[1:]
		}
	}
	return s, ""
}

// chosenModule is the alternative that this step works with.
func (v view) chosenModule() []string {
	if v.room.Step.Capture == model.CapturePick || v.room.Chosen == "" {
		return nil
	}
	for _, c := range v.room.Step.Choices {
		if c.ID == v.room.Chosen {
			words := c.Words[v.code()]
			lines := []string{"", v.th.Accent.Render(words.Name)}
			for _, line := range text.Wrap(v.fill(words.Text), min(v.width, readable)) {
				lines = append(lines, v.th.Strong.Render(line))
			}
			return lines
		}
	}
	return nil
}
