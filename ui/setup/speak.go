package setup

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak asks the questions before a session, one after the other.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w := env.Words.Setup
	place := lang.Fill(w.Place, "n", strconv.Itoa(int(m.asks)+1), "all", strconv.Itoa(int(questions)))
	s := screen.Speech{Place: place, Numbers: true, Notice: m.notice}
	switch {
	case !m.ready:
		s.Enter, s.EnterName = screen.Give(keys.Back), env.Words.Plain.Back
		if s.Notice = env.Words.Common.Reading; m.err != nil {
			s.Notice = env.Words.Error(m.err)
		}
		return s
	case m.asks == whoIsHere:
		s = m.speakPeople(env, s)
	case m.asks == whoAndWhen:
		s = m.speakWhen(env, s)
	default:
		s = m.speakMethods(env, s)
	}
	s.Title = lang.Sentence(w.Title+", "+place) + " " + s.Title
	if m.typing != nothing { // the field stands open after a name: an empty line ends it
		s.Before = screen.Give(keys.PrevField)
	}
	return s
}

func (m Model) speakPeople(env *screen.Env, s screen.Speech) screen.Speech {
	w, p := env.Words.Setup, env.Words.Plain
	s.Title = lang.Sentence(strings.TrimSuffix(w.WhoIsHere, "?") + " (" + w.SeatOrder + ")")
	s.Title = w.WhoIsHere
	s.Parts = []screen.Part{{Name: "order", Text: lang.Sentence(w.SeatOrder)}, {Name: "how", Text: p.WhoToggles}}
	var texts []string
	for _, person := range m.people {
		is := []string{p.Away}
		if person.here {
			is[0] = p.Here
		}
		for _, r := range []struct {
			who  model.ID
			role model.Role
		}{{m.leads, model.Facilitator}, {m.types, model.NoteTaker}, {m.brings, model.Presenter}} {
			if r.who == person.id && person.here {
				is = append(is, env.Words.Run.Roles[r.role])
			}
		}
		switch {
		case person.guest:
			is = append(is, w.Guest)
		case person.fresh:
			is = append(is, w.NewMember)
		}
		texts = append(texts, person.name+": "+strings.Join(is, ", "))
	}
	s.Choices = screen.Pick(m.at, texts, screen.Do{Command: keys.Toggle})
	s.OfRow = []keys.ID{keys.Toggle, keys.Leads, keys.Types, keys.Presents, keys.MoveSeat, keys.Remove}
	for i, person := range m.people {
		if person.fresh {
			s.Choices = append(s.Choices, screen.Choice{Text: person.name + ": " + w.GuestOrNot, Go: screen.Walk(m.at, i), Do: screen.Press(keys.Change, "right", 1)})
		}
	}
	s.Words, s.Take = p.WordsName, named
	s.Enter, s.EnterName = screen.Give(keys.NextField), w.GoOn
	return s
}

// named adds somebody: the line for names is opened, and closed again.
func named(name string) []tea.Msg {
	return []tea.Msg{screen.Do{Command: keys.AddPerson}, tea.PasteMsg{Content: name}, screen.Do{Command: keys.Open}, screen.Do{Command: keys.PrevField}}
}

func (m Model) speakWhen(env *screen.Env, s screen.Speech) screen.Speech {
	w, p := env.Words.Setup, env.Words.Plain
	s.Title = w.WhoPresents + " " + w.UntilWhen
	if turn := m.turn(env); turn != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "ago", Text: lang.Sentence(turn)})
	}
	s.Parts = append(s.Parts, screen.Part{Name: "brings", Text: w.WhoPresents + " " + lang.Sentence(m.presenter(env))},
		screen.Part{Name: "until", Text: w.UntilWhen + " " + lang.Sentence(env.Words.Time(m.until, env.Zone)+", "+m.lasts(env))},
		screen.Part{Name: "how", Text: p.WhenHow})
	ring := append([]model.ID{{}}, m.here()...)
	now := 0
	for i, id := range ring {
		if id == m.brings {
			now = i
		}
	}
	for i, id := range ring {
		text := w.Together
		if !id.IsZero() {
			text = lang.Fill(p.Bring, "who", m.name(id))
		}
		turns := (i - now + len(ring)) % len(ring)
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.at, rowBrings), Do: screen.Press(keys.Change, "right", turns)})
	}
	if m.asksBoss() {
		answer := w.No
		if m.boss {
			answer = w.Yes
			s.Parts = append(s.Parts, screen.Part{Name: "boss", Text: w.BossNote})
		}
		s.Choices = append(s.Choices, screen.Command(keys.Manager, w.AskBoss+" "+lang.Sentence(answer)))
	}
	s.Words, s.Take = p.WordsTime, timed
	s.Enter, s.EnterName = screen.Give(keys.NextField), w.GoOn
	return s
}

// lasts is how long the session is.
func (m Model) lasts(env *screen.Env) string {
	about := int((m.until.Since(env.Clock()) + model.Minute/2) / model.Minute)
	return lang.Fill(env.Words.Setup.FromNow, "length", env.Words.Length(max(0, about)))
}

// timed types a time: its first digit opens the line.
func timed(line string) []tea.Msg {
	if line[0] < '0' || line[0] > '9' {
		return nil
	}
	return []tea.Msg{tea.KeyPressMsg{Code: rune(line[0]), Text: line[:1]}, tea.PasteMsg{Content: line[1:]}, screen.Do{Command: keys.Open}}
}

func (m Model) speakMethods(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Setup
	s.Title = w.WhichMethod
	if len(m.list) == 0 {
		s.Notice = w.OneMoment
		return s
	}
	at := m.place()
	for i, c := range m.list {
		text := c.entry.Name(env.Lang)
		if note := m.note(env, c); note != "" {
			text += ": " + note
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(at, i)})
	}
	c := m.list[at]
	s.Parts = []screen.Part{
		{Name: "chosen", Text: lang.Fill(env.Words.Plain.Chosen, "text", c.entry.Name(env.Lang)) + "."},
		{Name: "purpose", Text: c.entry.Purpose(env.Lang)}, {Name: "facts", Text: lang.Sentence(m.facts(env, c))}, {Name: "outcome", Text: lang.Sentence(m.outcome(env, c))},
	}
	s.OfRow, s.Chosen = []keys.ID{keys.WalkThru}, at+1
	s.Enter, s.EnterName = screen.Give(keys.Open), w.BeginIt
	if why := m.why(env, c); why != "" {
		s.Enter, s.EnterName = nil, ""
		s.Parts = append(s.Parts, screen.Part{Name: "why", Text: why})
	}
	return s
}
