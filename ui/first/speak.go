package first

import (
	"strconv"
	"strings"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak asks the questions of the very first start.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.First, env.Words.Plain
	s := screen.Speech{Place: strconv.Itoa(int(m.stage)), Notice: m.notice, Parts: []screen.Part{{Name: "what", Text: w.What, Once: true}}}
	switch m.stage {
	case choosing:
		s.Numbers = true
		s.Parts = append(s.Parts, screen.Part{Name: "lang", Text: p.OtherLanguage})
		s.Choices = screen.Pick(m.at, []string{w.Begin, w.Sample + ": " + w.SampleNote}, screen.Do{Command: keys.Open})
	case naming:
		s.Title, s.Words, s.Typed, s.Prompt = w.AskTeam, p.WordsTeam, m.field.Text(), p.Text
		s.Enter, s.EnterName = screen.Give(keys.Open), w.OurTeam
		if s.Typed != "" {
			s.EnterName = p.AsItIs
		}
	default:
		s.Title, s.Words, s.Typed, s.Prompt = w.AskPeople, p.WordsName, m.field.Text(), p.Text
		s.Enter, s.EnterName = screen.Give(keys.Open), w.Done
		if len(m.people) > 0 {
			s.Parts = append(s.Parts, screen.Part{Name: "people", Text: lang.Sentence(strings.Join(m.people, ", "))})
		}
		if s.Typed != "" {
			s.EnterName = w.AddIt
		}
	}
	return s
}
