package intentions

import (
	"strings"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak lists the intentions, or says one of them and what can be done with it.
func (m Model) Speak(env *screen.Env) screen.Speech {
	s := screen.Speech{Notice: m.notice, Numbers: true, Enter: screen.Give(keys.Back), EnterName: env.Words.Plain.Back}
	if m.err != nil {
		s.Notice = env.Words.Error(m.err)
	}
	if m.one == nil {
		return m.speakList(env, s)
	}
	return m.speakOne(env, s)
}

func (m Model) speakList(env *screen.Env, s screen.Speech) screen.Speech {
	w, rows := env.Words.Intend, m.rows()
	s.Place, s.Title = "list", lang.Sentence(w.Title)
	switch {
	case !m.ready && m.err != nil:
		s.Choices = []screen.Choice{screen.Command(keys.Open, env.Words.Home.Again)}
		return s
	case !m.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case len(rows) == 0:
		s.Parts = append(s.Parts, screen.Part{Name: "none", Text: w.NoneAtAll})
		return s
	}
	if name := env.Words.Person(m.folk, m.owner); name != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "only", Text: lang.Sentence(lang.Fill(w.OnlyOf, "who", name))})
	}
	for i, row := range rows {
		said := []string{env.Words.Person(m.folk, row.Owner), env.Words.Short(row.Made, env.Clock(), env.Zone), w.Sentence(row.When, row.Then)}
		switch {
		case row.Insight:
			said = append(said, w.Insight)
		case row.Open():
			said = append(said, w.Open)
		default:
			said = append(said, w.Statuses[row.Status])
		}
		s.Choices = append(s.Choices, screen.Choice{Text: strings.Join(said, ", "), Go: screen.Walk(m.at, i), Do: screen.Give(keys.Open)})
	}
	s.OfRow = []keys.ID{keys.Filter}
	return s
}

func (m Model) speakOne(env *screen.Env, s screen.Speech) screen.Speech {
	w, o := env.Words.Intend, m.one
	s.Place, s.Over = o.of.ID.String()+" "+string(rune('a'+o.sheet))+string(rune('a'+o.line)), true
	s.Title = lang.Sentence(m.about(env, o.of))
	in := o.kept.Intention
	if o.line > forNote {
		in = o.now
	}
	s.Parts = append(s.Parts, screen.Part{Name: "said", Text: w.Sentence(in.When, in.Then)})
	if m.field != nil {
		s.Words, s.Typed, s.Numbers = m.asked(env), m.field.Text(), false
		s.Prompt = s.Words
		s.Enter, s.EnterName = screen.Give(keys.Open), env.Words.Plain.AsItIs
		return s
	}
	for _, part := range [][3]string{{"obstacle", w.Obstacle, in.Obstacle}, {"instead", w.Instead, in.Instead}, {"notice", w.MayNotice, in.Notice}} {
		if part[2] != "" {
			s.Parts = append(s.Parts, screen.Part{Name: part[0], Text: lang.Sentence(part[1] + ": " + part[2])})
		}
	}
	switch o.sheet {
	case coaching:
		s.Parts = append(s.Parts, screen.Part{Name: "coaching", Text: w.Coaching})
		return s
	case reasons:
		s.Parts = append(s.Parts, screen.Part{Name: "ask", Text: w.ReasonAsk + " " + w.OwnersAffair})
		s.EnterName = w.ReasonNone
	case offers:
		s.Parts = append(s.Parts, screen.Part{Name: "ask", Text: w.OfferAsk + " " + w.OwnersAffair})
	default:
		if !in.Insight {
			s.Parts = append(s.Parts, screen.Part{Name: "ask", Text: w.CameOfIt}, screen.Part{Name: "came", Text: lang.Sentence(w.Statuses[o.kept.Status])})
		}
	}
	s.Choices = screen.Pick(o.at, m.choices(env), screen.Do{Command: keys.Open})
	return s
}
