package review

import (
	"strings"

	tea "charm.land/bubbletea/v2"

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
	case m.filtering:
		s = m.speakFilter(env, s)
	default:
		s = m.speakList(env, s)
	}
	return s
}

func (m Model) speakList(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Review
	s.Place, s.Title = "list"+m.narrowing(env), lang.Sentence(w.Title)
	switch {
	case m.list.err != nil:
		s.Notice = env.Words.Error(m.list.err)
		s.Choices = []screen.Choice{screen.Command(keys.Open, env.Words.Home.Again)}
		return s
	case !m.list.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case len(m.list.rows) == 0 && !m.narrow():
		s.Parts = append(s.Parts, screen.Part{Name: "none", Text: w.NoneYet})
		return s
	case len(m.list.rows) == 0 && !m.search.under:
		s.Notice = m.none(env)
	}
	s.Words, s.Take = env.Words.Plain.WordsNotes, m.finds
	s.Parts = append(s.Parts, screen.Part{Name: "how", Text: env.Words.Plain.NotesHow, Once: true})
	if m.narrow() {
		s.Parts = append(s.Parts, screen.Part{Name: "found", Text: lang.Sentence(m.place(env))})
	}
	if m.search.field != nil {
		s.EnterName = env.Words.Plain.AllAgain
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
		for _, more := range []string{m.presenter(&m.list.rows[i]), m.openWords(env, &m.list.rows[i])} {
			if more != "" {
				text += ", " + more
			}
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.list.at, i), Do: screen.Give(keys.Open)})
	}
	s.OfRow = []keys.ID{keys.Export, keys.Remove, keys.Private}
	s.Choices = append(s.Choices, screen.Command(keys.Filter, env.Words.Commands[keys.Filter].Name))
	if m.list.next != "" {
		last := len(m.list.rows) - 1
		s.Choices = append(s.Choices, screen.Choice{Text: env.Words.Plain.Older, Go: screen.Walk(m.list.at, last)})
	}
	return s
}

// narrowing tells one narrowed list from another: each is listed as a whole, as
// what was found is what was asked for.
func (m Model) narrowing(env *screen.Env) string {
	var now strings.Builder
	if m.search.field != nil {
		now.WriteString(" " + m.search.field.Text())
	}
	for b := range filters {
		now.WriteString("|" + m.value(env, b))
	}
	return now.String()
}

// finds searches for words, in place of what was searched for before, and goes
// out of the line again.
func (m Model) finds(words string) []tea.Msg {
	msgs := screen.Give(keys.Search)
	if m.search.field != nil {
		msgs = append(msgs, tea.KeyPressMsg{Code: tea.KeyEnd}, tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl})
	}
	return append(append(msgs, tea.PasteMsg{Content: words}), screen.Give(keys.Search)...)
}

// speakFilter has a line for each filter: its number goes to its next value.
func (m Model) speakFilter(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Library
	s.Place, s.Over, s.Title = "filter", true, lang.Sentence(env.Words.Commands[keys.Filter].Name)
	s.Enter, s.EnterName = screen.Give(keys.Back), w.EndFilter
	s.Parts = []screen.Part{{Name: "how", Text: env.Words.Plain.NextValue}, {Name: "found", Text: lang.Sentence(m.place(env))}}
	for b := range filters {
		value := m.value(env, b)
		if value == "" {
			value = w.FilterAll
		}
		steps := (int(b) - int(m.by) + int(filters)) % int(filters)
		s.Choices = append(s.Choices, screen.Choice{Text: env.Words.Review.Filters[b] + ": " + value,
			Go: screen.Press(keys.NextField, "tab", steps), Do: screen.Press(keys.Change, "right", 1)})
	}
	return s
}

func (m Model) speakNotes(env *screen.Env, s screen.Speech) screen.Speech {
	p := env.Words.Plain
	s.Place, s.Over = m.log().String()+env.Lang+m.orderName(env), m.only.IsZero()
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
		s.Choices = []screen.Choice{screen.Command(keys.InOrder, m.orderName(env)), screen.Command(keys.Export, env.Words.Commands[keys.Export].Name), screen.Command(keys.Remove, env.Words.Review.EraseAll)}
	}
	s.Choices = append(s.Choices, screen.Command(keys.Back, p.Back))
	return s
}
