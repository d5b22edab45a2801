package run

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// lineWidth is as long as a line being asked for may get where nobody sees it.
const lineWidth = 200

// wordsOfIntention say what a line is for while an intention is being made.
func (v voice) wordsOfIntention() (words, prompt string) {
	m, w := v.m, v.env.Words
	_, held := m.inHand()
	switch {
	case m.intend.insight:
		return w.Run.TypeInsight, w.Intend.Insight
	case m.intend.part == partThen && m.intend.when != "":
		return v.w.WordsThen, w.Intend.Sentence(m.intend.when, "…")
	case m.intend.part == partThen:
		return v.w.WordsThen, w.Run.ThenI
	case m.intend.part == partWhen && !held:
		return v.w.WordsWhen, w.Run.If
	}
	asked := m.intentionPrompt(v.env, stage.Size{Width: lineWidth, Height: 1})
	return asked, asked
}

// intending is what was intended in this step, and what to wonder about.
func (v voice) intending(s screen.Speech) screen.Speech {
	for i, k := range v.m.room.Intend {
		parts := []string{v.env.Words.Intend.Sentence(k.When, k.Then)}
		if k.Chance != 0 {
			parts = append(parts, lang.Sentence(lang.Fill(v.env.Words.Intend.Chance, "when", v.env.Words.Times.Date(k.Chance, v.env.Zone))))
		}
		s.Parts = append(s.Parts, screen.Part{Name: v.madeAt(i), Text: strings.Join(parts, " "), Line: true, Number: i + 1})
		s.Choices = append(s.Choices, screen.Choice{Text: strings.Join(parts, " "), Go: v.into(i)})
	}
	if len(s.Choices) > 0 {
		s.OfRow = []keys.ID{keys.Edit, keys.Remove}
	}
	if about := v.m.wondering(v.env); about != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "wonder", Text: about})
	}
	return s
}

// madeAt names an intention of this step, so that it is the same one when others
// come and go.
func (v voice) madeAt(i int) string {
	if made := v.m.madeHere(); i < len(made) {
		return made[i].ID.String()
	}
	return strconv.Itoa(i)
}

// lookingBack asks somebody what came of their intention: a number answers, an
// empty line passes.
func (v voice) lookingBack(s screen.Speech, a *stage.Asked) screen.Speech {
	w := v.env.Words.Intend
	s.Place += " " + strconv.Itoa(a.Number)
	s.Parts = append(s.Parts, screen.Part{Name: "asked", Text: a.Sentence})
	if a.Who == "" {
		return s
	}
	s.Parts = append(s.Parts, screen.Part{Name: "who", Text: lang.Fill(v.w.Turn, "who", a.Who)})
	if a.Then != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "words", Text: w.Sentence(a.When, a.Then)})
	}
	for i, answer := range a.Answers {
		s.Choices = append(s.Choices, screen.Choice{Text: answer, Do: screen.Press(keys.Rate, strconv.Itoa(i+1), 1)})
	}
	show := w.ShowIt
	if v.m.asks.shown {
		show = w.HideIt
	}
	s.Choices = append(s.Choices, screen.Command(keys.Reveal, show))
	s.Numbers, s.Enter, s.EnterName = true, screen.Give(keys.NextStep), w.Pass
	return s
}

// stillLookingBack says whether somebody is being asked, or has just been.
func (v voice) stillLookingBack() *stage.Asked {
	if !v.m.room.Step.Has(model.LookBack) {
		return nil
	}
	return v.m.onWall(v.env)
}
