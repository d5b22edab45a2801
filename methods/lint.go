package methods

import (
	"slices"
	"strconv"

	"intervision/model"
)

// Lint tells everything wrong with one card, in the order of its lines. file
// is only a name: it says which id and language the card should have. It
// takes any bytes and never fails.
func Lint(file string, src []byte) []Problem {
	p := parse(file, src)
	p.lint()
	return p.sorted()
}

// lint adds what a group would notice to what stops a card.
func (p *parsed) lint() {
	if len(p.drafts) == 0 {
		return
	}
	p.lintHeader()
	p.lintMinutes()
	for _, d := range p.drafts {
		p.lintStep(d)
	}
}

// at is the line of a front matter key.
func (p *parsed) at(key string) int { return max(p.lines[key], 1) }

func (p *parsed) lintHeader() {
	p.name(p.at("name"), p.card.Name)
	p.sentences(p.at("purpose"), p.card.Purpose)
	if p.card.Frame {
		return
	}
	if p.card.Intro == "" {
		p.add(p.drafts[0].line, IntroMissing)
	}
	p.placeholders(1, p.card.Intro)
	p.lintProvides()
}

// lintProvides: what the front matter says the method brings, a step brings,
// and the other way round.
func (p *parsed) lintProvides() {
	brought := map[model.Function]bool{}
	for _, d := range p.drafts {
		for _, f := range d.step.Provides {
			brought[f] = true
			_, own := find(ownFunctions(), string(f))
			if own && !slices.Contains(p.card.Provides, f) {
				p.add(d.line, ProvidesUnsaid, string(f), d.step.ID)
			}
		}
	}
	for _, f := range p.card.Provides {
		if !brought[f] {
			p.add(p.at("provides"), ProvidesNoStep, string(f))
		}
	}
}

// lintMinutes: every step has them, and they add up to what the card says.
func (p *parsed) lintMinutes() {
	sum, short := 0, 0
	for _, d := range p.drafts {
		if !d.method {
			p.stepMinutes(d)
		}
		if !d.step.Has(model.Aftercare) {
			sum, short = sum+d.step.Minutes, short+d.step.Short
		}
	}
	says := p.card.Minutes
	if !p.card.Frame && says.Default > 0 && sum != says.Default {
		p.suggest(p.at("minutes"), MinutesSum, strconv.Itoa(sum), strconv.Itoa(sum), strconv.Itoa(says.Default))
	}
	if !p.card.Frame && says.Min > 0 && short > says.Min {
		p.add(p.at("minutes"), ShortSum, strconv.Itoa(short), strconv.Itoa(says.Min))
	}
	if short == 0 {
		p.add(p.at("minutes"), ShortEmpty)
	}
}

func (p *parsed) stepMinutes(d draft) {
	_, minutes := d.written["minutes"]
	_, short := d.written["min"]
	switch s := d.step; {
	case !minutes:
		p.add(d.line, StepNoMinutes, s.ID)
	case !short:
		p.add(d.line, StepNoMin, s.ID)
	case s.Short > s.Minutes:
		p.add(d.line, MinOverMinutes, s.ID, strconv.Itoa(s.Short), strconv.Itoa(s.Minutes))
	}
}
