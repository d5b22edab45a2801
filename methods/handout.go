package methods

import (
	"fmt"
	"strings"

	"intervision/text"
)

// Handout is a method on as little paper as it takes: what it is, and for each
// step the minutes, what to say aloud and the tips. It is Markdown; the labels
// should be in the language of the card.
func (c Card) Handout(labels Labels) string {
	h := &handout{labels: labels, write: &asMarkdown{}}
	return h.of(c)
}

// HandoutText is the same as plain text in lines of at most width cells, for a
// printer that knows no Markdown.
func (c Card) HandoutText(labels Labels, width int) string {
	h := &handout{labels: labels, write: &asText{width: max(width, 40)}}
	return h.of(c)
}

// handout goes through a card in the order of the page.
type handout struct {
	labels Labels
	write  writer
}

// writer lays out the parts of a handout.
type writer interface {
	title(name string)
	paragraph(s string)
	step(number int, title, minutes string)
	say(s string)
	tip(s string)
	done() string
}

func (h *handout) of(c Card) string {
	w := h.write
	w.title(c.Name)
	w.paragraph(c.Purpose)
	w.paragraph(h.labels.facts(c))
	for i, s := range c.Steps {
		words := s.Words[c.Lang]
		w.step(i+1, words.Title, put(h.labels.StepMinutes, s.Minutes, fmt.Sprintf("%d min", s.Minutes)))
		if words.Say != "" {
			w.say(h.named(strings.ReplaceAll(words.Say, "\n\n", " ")))
		}
		for _, tip := range tipsOf(words.Tips) {
			w.tip(h.named(tip))
		}
	}
	w.paragraph(strings.TrimSpace(h.labels.Origin + " " + c.Origin))
	w.paragraph(c.Credit)
	return w.done()
}

// named puts the word for the presenter in the place of the name.
func (h *handout) named(s string) string {
	return strings.ReplaceAll(s, "{presenter}", h.labels.Presenter)
}

// tipsOf are the tips of a step, each in one line.
func tipsOf(tips string) []string {
	var lines []line
	for i, s := range strings.Split(tips, "\n") {
		lines = append(lines, line{s, i + 1})
	}
	var list []string
	for _, item := range items(lines) {
		tip := strings.TrimSpace(strings.TrimLeft(item.text, "-*"))
		if tip != "" {
			list = append(list, tip)
		}
	}
	return list
}

// asMarkdown writes a handout as Markdown.
type asMarkdown struct{ b strings.Builder }

func (m *asMarkdown) title(name string) { m.b.WriteString("# " + name + "\n") }

func (m *asMarkdown) paragraph(s string) {
	if s != "" {
		m.b.WriteString("\n" + s + "\n")
	}
}

func (m *asMarkdown) step(number int, title, minutes string) {
	fmt.Fprintf(&m.b, "\n## %d. %s · %s\n", number, title, minutes)
}

func (m *asMarkdown) say(s string) { m.b.WriteString("\n> " + s + "\n\n") }

func (m *asMarkdown) tip(s string) { m.b.WriteString("- " + s + "\n") }

func (m *asMarkdown) done() string { return m.b.String() }

// asText writes a handout in lines.
type asText struct {
	width int
	lines []string
}

func (t *asText) title(name string) {
	name = text.Cut(text.Steady(name), t.width)
	t.lines = append(t.lines, name, strings.Repeat("=", text.Width(name)))
}

func (t *asText) paragraph(s string) {
	if s != "" {
		t.lines = append(append(t.lines, ""), text.Wrap(s, t.width)...)
	}
}

func (t *asText) step(number int, title, minutes string) {
	head, gap := fmt.Sprintf("%d. %s", number, text.Steady(title)), "  "
	if free := t.width - text.Width(head) - text.Width(minutes); free > 2 {
		gap = " " + strings.Repeat(".", free-2) + " "
	}
	t.lines = append(t.lines, "", head+gap+minutes)
}

func (t *asText) say(s string) { t.indented("   ", "“"+s+"”") }

func (t *asText) tip(s string) { t.indented("   - ", s) }

// indented writes lines behind a sign; those after the first stand under it.
func (t *asText) indented(sign, s string) {
	for i, line := range text.Wrap(s, t.width-len(sign)) {
		if i > 0 {
			sign = strings.Repeat(" ", len(sign))
		}
		t.lines = append(t.lines, sign+line)
	}
}

func (t *asText) done() string { return strings.Join(t.lines, "\n") + "\n" }
