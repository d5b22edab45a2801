package methods

import "strings"

// block is what stands under one second-level heading, not yet understood.
type block struct {
	line     int
	heading  string // all after the ##
	room     []line // plain paragraphs: the wall
	say      []line // behind > : to say aloud
	sections []section
}

// section is what stands under one third-level heading.
type section struct {
	line    int
	heading string
	lines   []line
}

// Third-level headings, the same in every language: they are for the program.
const (
	tipsHeading    = "Tips"
	guardHeading   = "Guard"
	choicesHeading = "Choices"
)

func sectionHeadings() []string { return []string{tipsHeading, guardHeading, choicesHeading} }

// blocks cuts a body at its headings. What stands before the first step is
// the introduction.
func blocks(body []line, r *reporter) (intro []line, steps []block) {
	for _, l := range body {
		r.forbidden(l)
		level, heading := r.heading(l)
		switch {
		case level == 2:
			steps = append(steps, block{line: l.no, heading: heading})
		case level == 3 && len(steps) > 0:
			steps[len(steps)-1].open(l.no, heading, r)
		case level > 0:
			r.add(l.no, HeadingLevel, brief(heading))
		case len(steps) == 0:
			intro = append(intro, l)
		default:
			steps[len(steps)-1].put(l)
		}
	}
	return intro, steps
}

// heading gives the level of a heading and its words; level 0 is no heading.
func (r *reporter) heading(l line) (level int, words string) {
	words = strings.TrimLeft(l.text, "#")
	level = len(l.text) - len(words)
	if level == 0 || level > 6 {
		return 0, ""
	}
	if words != "" && words[0] != ' ' && words[0] != '\t' {
		r.suggest(l.no, HeadingSpace, brief(l.text[:level]+" "+words), brief(l.text))
	}
	return level, strings.TrimSpace(words)
}

func (b *block) open(line int, heading string, r *reporter) {
	known := false
	for _, name := range sectionHeadings() {
		known = known || name == heading
	}
	if !known {
		r.suggest(line, HeadingUnknown, nearestHeading(heading), brief(heading), strings.Join(sectionHeadings(), " "))
	}
	if known && b.section(heading) != nil {
		r.add(line, HeadingTwice, heading)
	}
	b.sections = append(b.sections, section{line: line, heading: heading})
}

func nearestHeading(heading string) string {
	lower := nearest(heading, []string{"tips", "guard", "choices"})
	if lower == "" {
		return ""
	}
	return strings.ToUpper(lower[:1]) + lower[1:]
}

// put takes a line to where it belongs: the section, the spoken words or the wall.
func (b *block) put(l line) {
	spoken, isSpoken := strings.CutPrefix(l.text, ">")
	switch {
	case len(b.sections) > 0:
		last := &b.sections[len(b.sections)-1]
		last.lines = append(last.lines, l)
	case isSpoken:
		b.say = append(b.say, line{strings.TrimSpace(spoken), l.no})
		b.room = append(b.room, line{"", l.no})
	default:
		b.room = append(b.room, l)
	}
}

// section is the first one with this heading, nil if there is none.
func (b *block) section(heading string) *section {
	for i := range b.sections {
		if b.sections[i].heading == heading {
			return &b.sections[i]
		}
	}
	return nil
}

// empty says that nothing but the heading stands there.
func (b *block) empty() bool {
	return len(b.sections) == 0 && len(paragraphs(b.room)) == 0 && len(paragraphs(b.say)) == 0
}
