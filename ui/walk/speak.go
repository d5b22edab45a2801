package walk

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak goes through the steps: what the room hears, what to say, the tips.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Walk, env.Words.Plain
	s := screen.Speech{Place: m.room.Step.ID + " " + strconv.FormatBool(m.short), Numbers: true}
	switch {
	case !m.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case m.err != nil:
		s.Notice = strings.Join(m.problems(env), "\n")
		s.Enter, s.EnterName = screen.Give(keys.Back), p.Back
		return s
	}
	s.Notice = m.notice
	room := m.room
	said := m.now.words(room.Step.ID, env.Lang)
	s.Title = lang.Sentence(room.Method[m.script().Lang(env.Lang)].Name)
	if room.Number > 0 {
		s.Title = lang.Sentence(lang.Fill(p.Step, "n", strconv.Itoa(room.Number), "all", strconv.Itoa(room.Count), "title", m.named(env, said.Title)))
		if given := int(room.Clock.Given / model.Minute); given > 0 {
			s.Title += " " + lang.Sentence(env.Words.Length(given))
		}
	}
	form := w.LongForm
	if m.short {
		form = w.ShortForm
	}
	s.Parts = []screen.Part{{Name: "note", Text: lang.Sentence(w.Title + ", " + form + ", " + w.Note), Once: true}, {Name: "room", Text: m.named(env, said.Room)}}
	for i, c := range room.Step.Choices {
		words := c.Words[m.script().Lang(env.Lang)]
		s.Parts = append(s.Parts, screen.Part{Name: "choice" + strconv.Itoa(i), Text: strings.TrimSpace(lang.Sentence(words.Name) + " " + m.named(env, words.Text))})
	}
	if said.Say != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "say", Text: lang.Fill(p.Say, "say", m.named(env, said.Say))})
	}
	for i, tip := range bullets(m.named(env, said.Tips)) {
		s.Parts = append(s.Parts, screen.Part{Name: "tip" + strconv.Itoa(i), Text: lang.Fill(p.Tip, "tip", strings.TrimPrefix(tip, bullet))})
	}
	if said.Guard != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "guard", Text: w.Guard + ": “" + m.named(env, said.Guard) + "”"})
	}
	s.Enter, s.EnterName = screen.Give(keys.NextStep), w.Onward
	if m.now.last() {
		s.EnterName = w.Finish
	}
	s.Choices = []screen.Choice{screen.Command(keys.NextStep, s.EnterName)}
	if m.now.session.State != model.StateWelcome {
		s.Choices = append(s.Choices, screen.Command(keys.PrevStep, w.Backward))
	}
	other := w.ShortForm
	if m.short {
		other = w.LongForm
	}
	s.Choices = append(s.Choices, screen.Command(keys.OtherForm, other), screen.Command(keys.Back, p.Back))
	return s
}
