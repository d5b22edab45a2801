package home

import (
	"strings"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak says what can be done, numbered.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w := env.Words
	if m.picking {
		return m.speakTeams(env)
	}
	s := screen.Speech{Place: "menu " + m.team.String(), Title: lang.Sentence(m.home.Team.Name), Numbers: true}
	if m.err != nil {
		s.Notice = w.Error(m.err)
	}
	lines := m.lines(env)
	if at := m.meeting(env); at != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "next", Text: lang.Sentence(w.Home.NextTime + ": " + at)})
	}
	for i, l := range lines {
		text := l.label
		if len(l.note) > 0 {
			text += ": " + strings.Join(l.note, ", ")
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.at, i), Do: screen.Give(keys.Open)})
	}
	for i, l := range lines {
		if l.fresh {
			s.Choices = append(s.Choices, screen.Choice{Text: lang.Fill(w.Plain.Throw, "what", strings.Join(l.note, ", ")),
				Go: screen.Walk(m.at, i), Do: screen.Give(keys.Remove)})
		}
	}
	if len(lines) == 0 {
		s.Choices = []screen.Choice{screen.Command(keys.Open, w.Home.Again)}
	}
	return s
}

// speakTeams are the teams to choose from, and a new one.
func (m Model) speakTeams(env *screen.Env) screen.Speech {
	w := env.Words.Home
	s := screen.Speech{Place: "teams", Over: true, Title: w.WhichTeam, Numbers: true, Enter: screen.Give(keys.Back), EnterName: env.Words.Plain.Back}
	var texts []string
	for _, t := range m.teams {
		texts = append(texts, t.Name+": "+w.People.Of(t.Members))
	}
	s.Choices = screen.Pick(m.picked, append(texts, lang.Unsigned(w.NewTeam)), screen.Do{Command: keys.Open})
	return s
}
