package methods

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/text"
)

// What a wall, a voice and a glance can hold.
const (
	roomLines = 7  // of a wall of 16, the rest is the question, the clock, whose turn it is
	roomWidth = 56 // of 60, with a margin
	mostSaid  = 3  // sentences to say aloud
	mostTips  = 4
	mostWords = 25 // in one sentence
	nameWidth = 40
)

func (p *parsed) lintStep(d draft) {
	if d.method {
		return
	}
	p.name(d.line, d.words.Title)
	p.lintRoom(d)
	p.lintSay(d)
	p.lintTips(d)
	p.lintGuard(d)
	for _, c := range d.step.Choices {
		p.placeholders(d.section(choicesHeading).line, c.Words[p.card.Lang].Text)
	}
}

func (p *parsed) name(line int, name string) {
	if w := text.Width(name); w > nameWidth {
		p.add(line, NameLong, name, strconv.Itoa(w), strconv.Itoa(nameWidth))
	}
}

// lintRoom: the wall has something to show, and it fits.
func (p *parsed) lintRoom(d draft) {
	if d.words.Room == "" {
		p.add(d.line, RoomMissing, d.step.ID)
		return
	}
	for _, l := range d.room {
		if isItem(l.text) {
			p.add(l.no, RoomList, d.step.ID)
		}
	}
	for _, par := range paragraphs(d.room) {
		p.plain(par)
	}
	if n := len(text.Wrap(d.words.Room, roomWidth)); n > roomLines {
		p.add(d.line, RoomLong, d.step.ID, strconv.Itoa(n), strconv.Itoa(roomLines))
	}
}

// lintSay: there is something to say, and it can be said in one breath.
func (p *parsed) lintSay(d draft) {
	if d.words.Say == "" {
		p.add(d.line, SayMissing, d.step.ID)
		return
	}
	said := paragraphs(d.say)
	for _, par := range said {
		p.plain(par)
	}
	if n := len(sentences(d.words.Say)); n > mostSaid {
		p.add(said[0].line, SayLong, d.step.ID, strconv.Itoa(n), strconv.Itoa(mostSaid))
	}
}

func (p *parsed) lintTips(d draft) {
	s := d.section(tipsHeading)
	if s == nil || d.words.Tips == "" {
		p.add(d.line, TipsMissing, d.step.ID)
		return
	}
	tips := items(s.lines)
	for _, tip := range tips {
		p.placeholders(tip.line, tip.text)
		if !isItem(tip.text) {
			p.suggest(tip.line, TipsShape, "- "+short(tip.text), d.step.ID)
		}
	}
	if len(tips) > mostTips {
		p.add(s.line, TipsMany, d.step.ID, strconv.Itoa(len(tips)), strconv.Itoa(mostTips))
	}
}

// lintGuard: where people speak freely or in turn, the rule of a step can
// slip, and somebody needs a kind sentence for it.
func (p *parsed) lintGuard(d draft) {
	s := d.section(guardHeading)
	if s == nil || d.words.Guard == "" {
		switch d.step.Speaks {
		case model.SpeaksAll, model.SpeaksRound, model.SpeaksAskAnswer:
			p.add(d.line, GuardMissing, d.step.ID, nameOf(voices(), d.step.Speaks))
		}
		return
	}
	for _, par := range paragraphs(s.lines) {
		p.plain(par)
	}
	if n := len(sentences(d.words.Guard)); n > 2 {
		p.add(s.line, GuardLong, d.step.ID, strconv.Itoa(n))
	}
}

// plain checks a paragraph that is shown or said as it stands.
func (p *parsed) plain(par paragraph) {
	p.sentences(par.line, par.text)
	p.placeholders(par.line, par.text)
	for _, mark := range []string{"**", "__", "`", "]("} {
		if strings.Contains(par.text, mark) {
			p.add(par.line, Markup, mark)
		}
	}
}

// placeholders finds braces that nothing fills; only {presenter} is known.
func (p *parsed) placeholders(line int, text string) {
	for rest := text; ; {
		_, after, found := strings.Cut(rest, "{")
		inside, next, closed := strings.Cut(after, "}")
		if !found || !closed {
			return
		}
		if inside != "presenter" {
			p.suggest(line, Placeholder, "{presenter}", short(inside))
		}
		rest = next
	}
}
