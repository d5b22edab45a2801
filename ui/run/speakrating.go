package run

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// rating asks one question of an evaluation: how many chose each value, or the
// value somebody gives on a scale of their own.
func (v voice) rating(s screen.Speech) screen.Speech {
	m, step := v.m, v.m.room.Step
	if len(step.Choices) > 0 {
		choice := step.Choices[m.item%len(step.Choices)]
		words := choice.Words[v.code()]
		s.Parts = append(s.Parts, screen.Part{Name: "item", Text: strings.TrimSpace(lang.Sentence(words.Name) + " " + words.Text)})
		if choice.Slips {
			s.Parts = append(s.Parts, screen.Part{Name: "slips", Text: v.env.Words.Run.OnSlips})
		}
	}
	from, to := strconv.Itoa(step.Scale.From), strconv.Itoa(step.Scale.To)
	s.Words, s.Take, s.Prompt = lang.Fill(v.w.WordsCounts, "from", from, "to", to), v.counted, v.w.Counts
	if m.ownScale() {
		s.Words, s.Take, s.Prompt = lang.Fill(v.w.WordsValue, "from", from, "to", to), v.valued, v.w.Value
	}
	s.Parts = append(s.Parts, screen.Part{Name: "how", Text: lang.Sentence(s.Words)})
	given := v.given()
	if given != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "given", Text: given, Gone: v.w.NoneGiven})
	}
	if m.item+1 < len(step.Choices) {
		s.Enter, s.EnterName = screen.Give(keys.NextField), v.env.Words.Run.NextItem
	}
	return s
}

// given is what was counted so far, value by value, with how many answered and
// the middle answer; nothing of it where too few did.
func (v voice) given() string {
	tally := model.TallyOf(v.m.countsNow(), len(v.m.room.People))
	switch {
	case v.m.ownScale():
		return v.counts()
	case tally.Shown():
		return v.counts() + " " + lang.Sentence(v.env.Words.Tally(tally, v.m.room.Step.Scale.From))
	case tally.Answered > 0:
		return v.env.Words.Run.TooFewAnswers
	}
	return ""
}

// counts is what was counted, value by value.
func (v voice) counts() string {
	var parts []string
	for i, n := range v.m.countsNow() {
		value := strconv.Itoa(v.m.room.Step.Scale.From + i)
		switch {
		case n > 0 && v.m.ownScale():
			parts = append(parts, value)
		case n > 0:
			parts = append(parts, lang.Fill(v.w.Times.Of(n), "value", value))
		}
	}
	return v.say(v.w.Given, "what", v.env.Words.List(parts))
}

// counted makes keys of counts: one for every value, from the lowest on. What
// was counted before is taken away first, or both together could be too many.
func (v voice) counted(line string) []tea.Msg {
	fields := strings.Fields(strings.NewReplacer(",", " ", ";", " ").Replace(line))
	if len(fields) != v.m.values() {
		return nil
	}
	back := screen.Press(keys.Change, "left", v.m.values())
	msgs := back
	for i, n := range v.m.countsNow() {
		if n > 0 {
			msgs = append(msgs, append(screen.Press(keys.Change, "right", i), screen.Do{Command: keys.Rate, Key: "0"})...)
			msgs = append(msgs, back...)
		}
	}
	for _, f := range fields {
		if len(f) != 1 || f[0] < '0' || f[0] > '9' {
			return nil
		}
		msgs = append(msgs, screen.Do{Command: keys.Rate, Key: f})
	}
	return msgs
}

// valued makes keys of a value on somebody's own scale.
func (v voice) valued(line string) []tea.Msg {
	n, err := strconv.Atoi(line)
	at := n - v.m.room.Step.Scale.From
	if err != nil || at < 0 || at >= v.m.values() {
		return nil
	}
	if now := v.m.countsNow(); at < len(now) && now[at] > 0 {
		return screen.Press(keys.Change, "right", 1) // it is that already; the pointer may go
	}
	if at < v.m.list.at {
		return append(screen.Press(keys.Change, "left", v.m.list.at-at), screen.Do{Command: keys.Open})
	}
	return append(screen.Press(keys.Change, "right", at-v.m.list.at), screen.Do{Command: keys.Open})
}
