package private

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak reads the notes to whoever wrote them, after the question whether the
// group can see, or hear, this.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Private, env.Words.Plain
	s := screen.Speech{Notice: m.notice, Place: "notes", Enter: screen.Give(keys.Back), EnterName: p.Back}
	switch {
	case m.now == seen, m.now == howLong:
		return m.ask.Speak(s, p.Back)
	case m.now == striking:
		return m.ask.Speak(s, env.Words.Review.EraseNo)
	case !m.ready:
		if s.Notice = env.Words.Common.Reading; m.err != nil {
			s.Notice = env.Words.Error(m.err)
		}
		return s
	case m.err != nil && s.Notice == "":
		s.Notice = env.Words.Error(m.err)
	}
	s.Over, s.Words, s.Typed, s.Secret, s.Prompt = m.wall, p.WordsPrivate, m.field.Text(), true, p.Text
	s.Title = lang.Sentence(w.Title)
	if s.Typed != "" {
		s.Enter, s.EnterName = screen.Give(keys.Open), env.Words.Run.KeepIt
	}
	switch {
	case m.wall:
		s.Parts = append(s.Parts, screen.Part{Name: "seen", Text: p.PrivateHere})
		return s
	case m.now == rewording:
		s.Place, s.Over = "rewording", true
		return s
	}
	return m.speakLines(env, s)
}

// speakLines are the notes, each by its number.
func (m Model) speakLines(env *screen.Env, s screen.Speech) screen.Speech {
	w, lines := env.Words.Private, m.lines(env)
	s.Title = lang.Sentence(w.Title + ", " + m.what(env))
	s.Parts = append(s.Parts, screen.Part{Name: "yours", Text: lang.Fill(w.OnlyYours, "who", m.leader(env))})
	if m.notes.Log.IsZero() {
		s.Parts = append(s.Parts, screen.Part{Name: "until", Text: w.NoneYet})
	} else {
		s.Parts = append(s.Parts, screen.Part{Name: "until", Text: lang.Fill(w.KeptUntil, "date", m.date(env, m.notes.Until))})
	}
	s.Parts = append(s.Parts, screen.Part{Name: "who", Text: w.WhoReads})
	for i, l := range lines {
		s.Parts = append(s.Parts, screen.Part{Name: l.ID.String(), Text: l.Text, Line: true, Number: i + 1})
		s.Choices = append(s.Choices, screen.Choice{Text: l.Text, Go: m.to(lines, i)})
	}
	if len(lines) > 0 {
		s.OfRow = []keys.ID{keys.Edit, keys.Remove}
	}
	if m.now == choosing {
		s.Before = screen.Give(keys.Back) // back to writing
	}
	return s
}

// to walks up out of the line into the notes, to one of them.
func (m Model) to(lines []model.PrivateLine, i int) []tea.Msg {
	if m.now == choosing {
		return screen.Walk(m.at, i)
	}
	return screen.Press(keys.Choose, "up", len(lines)-i)
}
