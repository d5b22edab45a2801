package review

import (
	"strings"

	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak lists the sessions, or reads the notes of one.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Review, env.Words.Plain
	s := screen.Speech{Notice: m.notice, Numbers: true, Enter: screen.Give(keys.Back), EnterName: p.Back}
	switch {
	case m.asking:
		return m.ask.Speak(s, w.EraseNo)
	case m.along.open:
		return m.along.ask.Speak(s, p.Back)
	case m.field != nil:
		s.Place, s.Over, s.Title = "file", true, env.Words.Common.CopyWhere
		s.Words, s.Typed, s.Paths, s.Numbers, s.Prompt = p.WordsFile, m.field.Text(), true, false, p.Text
		s.Enter, s.EnterName = screen.Give(keys.Open), p.AsItIs
	case m.full:
		s = m.speakNotes(env, s)
	default:
		s = m.speakList(env, s)
	}
	return s
}

func (m Model) speakList(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Review
	s.Place, s.Title = "list", lang.Sentence(w.Title)
	switch {
	case m.list.err != nil:
		s.Notice = env.Words.Error(m.list.err)
		s.Choices = []screen.Choice{screen.Command(keys.Open, env.Words.Home.Again)}
		return s
	case !m.list.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case len(m.list.rows) == 0 && m.list.method == "":
		s.Parts = append(s.Parts, screen.Part{Name: "none", Text: w.NoneYet})
		return s
	}
	if m.list.method != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "only", Text: lang.Sentence(lang.Fill(w.Only, "method", methodOf(env, m.chosen())))})
	}
	for i, row := range m.list.rows {
		title := titleOf(row)
		if running(row) {
			title = w.NotClosed
		}
		text := env.Words.Short(row.Started, env.Clock(), env.Zone) + ", " + methodOf(env, row)
		if title != "" {
			text += ": " + title
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.list.at, i), Do: screen.Give(keys.Open)})
	}
	s.OfRow = []keys.ID{keys.Export, keys.Remove, keys.Private, keys.Filter}
	if m.list.method != "" {
		s.OfRow = s.OfRow[:3]
	}
	if m.list.next != "" {
		last := len(m.list.rows) - 1
		s.Choices = append(s.Choices, screen.Choice{Text: env.Words.Plain.Older, Go: screen.Walk(m.list.at, last)})
	}
	return s
}

func (m Model) speakNotes(env *screen.Env, s screen.Speech) screen.Speech {
	p := env.Words.Plain
	s.Place, s.Over = m.log().String()+env.Lang, m.only.IsZero()
	n, ok := m.at(m.log())
	switch {
	case !ok:
		s.Notice = env.Words.Common.Reading
		return s
	case n.err != nil && s.Notice == "":
		s.Notice = env.Words.Error(n.err)
	}
	s.Parts = []screen.Part{{Name: "notes", Text: strings.Join(card.Spoken(n.md), "\n")}}
	if n.md != "" {
		s.Choices = []screen.Choice{screen.Command(keys.Export, env.Words.Commands[keys.Export].Name), screen.Command(keys.Remove, env.Words.Review.EraseAll)}
	}
	s.Choices = append(s.Choices, screen.Command(keys.Back, p.Back))
	return s
}
