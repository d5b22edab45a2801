package methods

import (
	"fmt"
	"strings"

	"intervision/model"
)

// Markdown is a card as people read it, from name to credit: no attributes,
// no front matter. Its errors are those of Card. The language may differ from
// the one asked for in the same way; labels should be those of lang.
func (l *Library) Markdown(id, lang string, labels Labels) (string, error) {
	c, err := l.Card(id, lang)
	if err != nil {
		return "", err
	}
	return c.Markdown(labels), nil
}

// Markdown is the card as people read it.
func (c Card) Markdown(labels Labels) string {
	p := page{labels: labels}
	p.block("# " + c.Name)
	p.block(c.Purpose)
	if !c.Frame {
		p.block("*" + labels.facts(c) + "*")
	}
	if c.Adapted() && !c.Own { // those who wrote it know
		p.block("*" + labels.Adapted + "*")
	}
	p.block(c.Intro)
	p.labelled(labels.NotFor, c.NotFor)
	p.block("## " + labels.Steps)
	for i, s := range c.Steps {
		p.step(i+1, s, c.Lang)
	}
	p.labelled(labels.Origin, c.Origin)
	p.block(c.Credit)
	p.sources(c.Sources)
	return p.text.String()
}

// page is Markdown in the making: blocks with an empty line between two.
type page struct {
	labels Labels
	text   strings.Builder
}

// block adds a block; one without words is left out.
func (p *page) block(s string) {
	s = strings.ReplaceAll(s, "{presenter}", p.labels.Presenter)
	if strings.Trim(s, "#* ") == "" {
		return
	}
	if p.text.Len() > 0 {
		p.text.WriteString("\n")
	}
	p.text.WriteString(s + "\n")
}

// labelled adds a block behind a label in bold; nothing if there are no words.
func (p *page) labelled(label, s string) {
	if s != "" && label != "" {
		s = "**" + label + "** " + s
	}
	p.block(s)
}

func (p *page) step(number int, s model.Step, lang string) {
	w := s.Words[lang]
	title := fmt.Sprintf("### %d. %s", number, w.Title)
	if s.Minutes > 0 {
		title += " · " + put(p.labels.StepMinutes, s.Minutes, fmt.Sprintf("%d min", s.Minutes))
	}
	p.block(title)
	p.block(w.Room)
	p.say(w.Say)
	p.choices(s.Choices, lang)
	if w.Tips != "" {
		p.block("**" + p.labels.Tips + "**")
		p.block(w.Tips)
	}
	p.labelled(p.labels.Guard, w.Guard)
}

func (p *page) say(s string) {
	if s == "" {
		return
	}
	if p.labels.Say != "" {
		s = "**" + p.labels.Say + "** " + s
	}
	p.block("> " + strings.ReplaceAll(s, "\n", "\n> "))
}

func (p *page) choices(list []model.Choice, lang string) {
	lines := make([]string, len(list))
	for i, c := range list {
		w := c.Words[lang]
		lines[i] = "- **" + w.Name + "**"
		if c.Adapted && p.labels.Choice != "" {
			lines[i] += " (" + p.labels.Choice + ")"
		}
		if w.Text != "" {
			lines[i] += ": " + w.Text
		}
	}
	p.block(strings.Join(lines, "\n"))
}

func (p *page) sources(list []string) {
	if len(list) == 0 {
		return
	}
	p.block("**" + p.labels.Sources + "**")
	lines := make([]string, len(list))
	for i, s := range list {
		lines[i] = "- <" + s + ">"
	}
	p.block(strings.Join(lines, "\n"))
}
