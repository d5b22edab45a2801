package season

import (
	"slices"
	"strings"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak says the series, or what is asked about it.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w := env.Words.Season
	s := screen.Speech{Place: "season", Title: lang.Sentence(w.Title), Notice: m.notice, Numbers: true, Enter: screen.Give(keys.Back), EnterName: env.Words.Plain.Back}
	if m.err != nil {
		s.Notice = env.Words.Error(m.err)
	}
	switch {
	case !m.ready:
		return s
	case m.typing:
		p := env.Words.Plain
		s.Place, s.Over, s.Numbers, s.Title, s.Typed = "season typing", true, false, p.OtherDay, m.field.Text()
		if m.place == asking {
			s.Title = m.asks(env)[askFirst][0]
		}
		s.Words = lang.Fill(p.WordsDay, "example", w.FirstHint)
		return s
	}
	switch m.place {
	case asking:
		return m.speakAsking(env, s)
	case absence:
		return m.speakAbsence(env, s)
	case showing:
		return m.speakOffer(env, s)
	case writing:
		return m.speakWriting(s, w)
	}
	return m.speakList(env, s)
}

func (m Model) speakList(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Season
	if len(m.plan) > 0 {
		s.Parts = append(s.Parts, screen.Part{Name: "how", Text: env.Words.Plain.MeetingHow})
	}
	s.OfRow = []keys.ID{keys.Absent, keys.Swap, keys.Remove, keys.Edit}
	for i, x := range m.plan {
		parts := []string{m.day(env, x.Slot)}
		if x.Ahead() || x.Took {
			parts = append(parts, w.Presents+": "+m.name(env, x.Presenter), w.Leads+": "+m.name(env, x.Facilitator))
		}
		if note := m.note(env, x); note != "" {
			parts = append(parts, note)
		}
		c := screen.Choice{Text: strings.Join(parts, ", "), Go: screen.Walk(m.at, i)}
		if x.Ahead() {
			c.Do = screen.Give(keys.Open)
		}
		s.Choices = append(s.Choices, c)
	}
	s.Choices = append(s.Choices, screen.Command(keys.Rhythm, env.Words.Commands[keys.Rhythm].Name), screen.Command(keys.Export, env.Words.Commands[keys.Export].Name))
	if len(m.plan) == 0 {
		s.Parts = append(s.Parts, screen.Part{Name: "none", Text: w.NothingAhead})
	}
	return s
}

func (m Model) speakAsking(env *screen.Env, s screen.Speech) screen.Speech {
	s.Place, s.Over = "season questions", true
	s.Parts = append(s.Parts, screen.Part{Name: "how", Text: env.Words.Plain.NextValue}, screen.Part{Name: "days", Text: strings.Join(m.days(env), ", ")})
	rows := m.asks(env)
	for i, r := range rows {
		do := screen.Press(keys.Change, "right", 1)
		if i == askFirst {
			do = screen.Give(keys.Edit)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: r[0] + " " + r[1], Go: screen.Walk(m.row, i), Do: do})
	}
	s.Choices = append(s.Choices, screen.Command(keys.Open, env.Words.Season.MakeIt))
	return s
}

func (m Model) speakAbsence(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Season
	s.Place, s.Over = "season away", true
	s.Title = lang.Fill(w.WhoIsAway, "date", env.Words.Date(m.now.At(m.meeting().Slot), m.now.Zone))
	for i, member := range m.now.Team.Here() {
		text := member.Name
		if slices.Contains(m.away.who, member.ID) {
			text += ": " + w.CannotCome
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.row, i), Do: screen.Give(keys.Toggle)})
	}
	s.Choices = append(s.Choices, screen.Choice{Text: m.through(env), Do: screen.Press(keys.Change, "right", 1)}, screen.Command(keys.Open, w.Further))
	return s
}

func (m Model) speakOffer(env *screen.Env, s screen.Speech) screen.Speech {
	s.Place, s.Over, s.Title = "season differences", true, m.offer.title
	s.Parts = append(s.Parts, screen.Part{Name: "differences", Text: strings.Join(m.offer.lines, "\n")})
	s.Choices = []screen.Choice{screen.Command(keys.Accept, env.Words.Season.KeepIt), screen.Command(keys.Decline, env.Words.Season.LeaveIt)}
	s.Enter, s.EnterName = screen.Give(keys.Decline), env.Words.Season.LeaveIt
	return s
}

func (m Model) speakWriting(s screen.Speech, w lang.Season) screen.Speech {
	s.Place, s.Over, s.Title = "season file", true, w.WhichFormat
	var texts []string
	for _, r := range files(w) {
		texts = append(texts, r[0]+": "+r[1])
	}
	s.Choices = screen.Pick(m.row, texts, screen.Do{Command: keys.Open})
	return s
}
