package methods

import (
	"slices"

	"intervision/model"
)

// rule says which captures an attribute belongs to.
type rule struct {
	attr   string
	needed []model.Capture // must have it
	useful []model.Capture // may have it
}

func rules() []rule {
	marks := []model.Capture{model.CaptureMark}
	return []rule{
		{"of", marks, []model.Capture{model.CapturePick}},
		{"marks", marks, nil},
		{"scale", []model.Capture{model.CaptureRating}, nil},
		{"pins", nil, []model.Capture{model.CaptureText, model.CapturePick}},
	}
}

// captureNeeds checks the attributes and the choices a capture needs, and
// those it has no use for.
func (p *parsed) captureNeeds(d draft) {
	capture := nameOf(captures(), d.step.Capture)
	for _, rule := range rules() {
		_, has := d.written[rule.attr]
		needs := slices.Contains(rule.needed, d.step.Capture)
		if needs && !has {
			p.add(d.line, AttrNeeded, rule.attr, capture)
		}
		if has && !needs && !slices.Contains(rule.useful, d.step.Capture) {
			p.add(d.line, AttrIdle, rule.attr, capture)
		}
	}
	p.choicesNeeded(d, capture)
}

// choicesNeeded: columns have two or more; a pick may do without, it is then
// among entries or people, and a rating too, it is then one question.
func (p *parsed) choicesNeeded(d draft, capture string) {
	s := d.section(choicesHeading)
	switch d.step.Capture {
	case model.CaptureColumns, model.CapturePick:
		if (s != nil || d.step.Capture == model.CaptureColumns) && len(d.step.Choices) < 2 {
			p.add(d.line, ChoicesFew, capture, "2")
		}
	case model.CaptureRating:
		if s != nil && len(d.step.Choices) == 0 {
			p.add(s.line, ChoicesFew, capture, "1")
		}
	default:
		if s != nil {
			p.add(s.line, ChoicesIdle, capture)
		}
	}
}

// contradictions checks attributes that cannot be true together: nobody is
// asked for words who has no voice in the step.
func (p *parsed) contradictions(d draft) {
	s := d.step
	quiet := s.Stance == model.StanceListens || s.Stance == model.StanceTurnedAway
	round := s.Capture == model.CaptureRound || s.Speaks == model.SpeaksRound
	presenter := "presenter=" + nameOf(stances(), s.Stance)
	speaks, who := "speaks="+nameOf(voices(), s.Speaks), "who="+nameOf(circles(), s.Who)
	if quiet && (s.Speaks == model.SpeaksPresenter || s.Speaks == model.SpeaksAskAnswer) {
		p.add(d.line, Contradiction, presenter, speaks)
	}
	if quiet && round && s.Who != model.WhoOthers {
		p.add(d.line, Contradiction, presenter, who)
	}
	if s.Capture == model.CaptureRound && (s.Speaks == model.SpeaksSilence || s.Speaks == model.SpeaksFacilitator) {
		p.add(d.line, Contradiction, "capture=round", speaks)
	}
	if s.Speaks == model.SpeaksRound && s.Who == model.WhoPresenter {
		p.add(d.line, Contradiction, speaks, who)
	}
	if s.Capture == model.CaptureMark && quiet {
		p.add(d.line, Contradiction, "capture=mark", presenter)
	}
}
