package methods

import (
	"strconv"
	"strings"

	"intervision/model"
)

// parsed is a card with what the checks need besides.
type parsed struct {
	card   Card
	lines  map[string]int // front matter key → line
	drafts []draft        // as written, a frame's {#method} included
	*reporter
}

// parse reads a card as far as it can be read. It is total: whatever the
// bytes are, there is a card and there are problems, each with its line.
func parse(file string, src []byte) *parsed {
	p := &parsed{reporter: &reporter{file: cleanLine(file)}}
	if len(src) > Limit {
		p.add(1, FileTooLarge, strconv.Itoa(Limit>>10))
		return p
	}
	if _, _, ok := fileID(file); !ok {
		p.add(1, FileName, p.file)
	}
	p.card.Source = clean(string(src))
	cut := cut(p.card.Source, p.reporter)
	if len(p.problems) > 0 && cut.front == nil && cut.body == nil {
		return p
	}
	p.lines = header(cut.front, &p.card, p.reporter)
	p.read(cut.body)
	return p
}

func (p *parsed) read(body []line) {
	intro, blocks := blocks(body, p.reporter)
	p.card.Intro = verbatim(intro)
	if len(blocks) > stepLimit {
		p.add(blocks[stepLimit].line, StepsMany, strconv.Itoa(len(blocks)), strconv.Itoa(stepLimit))
		blocks = blocks[:stepLimit]
	}
	for _, b := range blocks {
		p.drafts = append(p.drafts, newDraft(b, p.card.Lang, p.reporter))
	}
	p.card.Steps = p.steps()
	p.structure()
}

// steps are those of the card, each with its part of the session. A frame's
// {#method} only parts opening from closing.
func (p *parsed) steps() []model.Step {
	var steps []model.Step
	part := model.Middle
	if p.card.Frame {
		part = model.Opening
	}
	for _, d := range p.drafts {
		if p.card.Frame && d.method {
			part = model.Closing
			continue
		}
		d.step.Part = part
		if strings.HasPrefix(d.step.ID, stopPrefix) {
			d.step.Part = model.Middle
		}
		steps = append(steps, d.step)
	}
	return steps
}

// front reads no more of a card than a list needs.
func front(file string, src []byte) *parsed {
	p := &parsed{reporter: &reporter{file: cleanLine(file)}}
	cut := cut(clean(head(string(src))), p.reporter)
	p.lines = header(cut.front, &p.card, p.reporter)
	return p
}

// head is a file up to the end of its front matter, if that is where it should be.
func head(src string) string {
	const mark = "\n---\n"
	if end := strings.Index(src[:min(len(src), 2*frontLimit)], mark); end >= 0 {
		return src[:end+len(mark)]
	}
	return src
}
