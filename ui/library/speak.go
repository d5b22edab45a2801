package library

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak lists the methods; words search, a number opens a card.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Library, env.Words.Plain
	switch {
	case m.pair != nil:
		return m.speakPair(env)
	case m.filtering:
		return m.speakFilter(env)
	}
	s := screen.Speech{Place: "list", Title: lang.Sentence(w.Title + ", " + m.count(env)), Numbers: true,
		Words: p.WordsFind, Take: m.finds, Enter: screen.Give(keys.Back), EnterName: p.Back,
		OfRow: []keys.ID{keys.Toggle, keys.UseMethod, keys.WalkThru}, Names: map[keys.ID]string{keys.Toggle: w.Compare}}
	switch {
	case !m.ready:
		s.Notice = env.Words.Common.Reading
	case len(m.found) == 0:
		s.Notice = w.NoneFound
	case m.search != nil || m.filter.any():
		s.Parts = append(s.Parts, screen.Part{Name: "found", Text: lang.Sentence(m.count(env))})
	}
	if m.search != nil {
		s.EnterName = p.AllAgain
	}
	if m.marked != "" {
		s.Parts = append(s.Parts, screen.Part{Name: "marked", Text: lang.Fill(w.Marked, "name", m.named(m.marked))})
	}
	for i, r := range m.found {
		text := []string{r.name}
		for _, fact := range facts(env, r) {
			if fact != "" {
				text = append(text, fact)
			}
		}
		if r.Err != nil {
			text = append(text, w.Broken)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: strings.Join(text, ", "), Go: screen.Walk(m.at, i), Do: screen.Give(keys.Open)})
	}
	return s
}

// finds searches for words, in place of what was searched for before.
func (m Model) finds(words string) []tea.Msg {
	msgs := screen.Give(keys.Search)
	if m.search != nil {
		msgs = append(msgs, tea.KeyPressMsg{Code: tea.KeyEnd}, tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl})
	}
	return append(msgs, tea.PasteMsg{Content: words})
}

// speakFilter has a line for each filter: its number goes to its next value.
func (m Model) speakFilter(env *screen.Env) screen.Speech {
	w := env.Words.Library
	s := screen.Speech{Place: "filter", Over: true, Title: lang.Sentence(env.Words.Commands[keys.Filter].Name), Numbers: true,
		Enter: screen.Give(keys.Back), EnterName: w.EndFilter,
		Parts: []screen.Part{{Name: "how", Text: env.Words.Plain.NextValue}, {Name: "found", Text: lang.Sentence(m.count(env))}}}
	for b := range filters {
		value := m.filter.value(b, w)
		if value == "" {
			value = w.FilterAll
		}
		steps := (int(b) - int(m.by) + int(filters)) % int(filters)
		s.Choices = append(s.Choices, screen.Choice{Text: w.Filters[b] + ": " + value, Go: screen.Press(keys.NextField, "tab", steps), Do: screen.Press(keys.Change, "right", 1)})
	}
	return s
}

// speakPair tells two methods apart, one thing after the other.
func (m Model) speakPair(env *screen.Env) screen.Speech {
	w, p := env.Words.Library, env.Words.Plain
	s := screen.Speech{Place: "pair", Over: true, Title: lang.Sentence(w.Titles), Numbers: true, Enter: screen.Give(keys.Back), EnterName: p.Back}
	switch {
	case !m.pair.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case m.pair.err != nil:
		s.Notice = env.Words.Error(m.pair.err)
		return s
	}
	for _, f := range rowsOfPair(env) {
		for i, c := range m.pair.cards {
			text := strings.Join(f.of(c), ", ")
			if f.label != "" {
				text = f.label + ": " + text
			}
			s.Parts = append(s.Parts, screen.Part{Name: f.label + m.pair.ids[i], Text: c.Name + ". " + lang.Sentence(text)})
		}
	}
	for i, c := range m.pair.cards {
		do := w.Read
		if m.pick {
			do = env.Words.Run.ChooseIt
		}
		turn := screen.Press(keys.Change, "right", (i-m.pair.at+2)%2)
		s.Choices = append(s.Choices, screen.Choice{Text: c.Name + ": " + do, Go: turn, Do: screen.Give(keys.Open)})
		if !m.pick {
			s.Choices = append(s.Choices, screen.Choice{Text: c.Name + ": " + w.Use, Go: turn, Do: screen.Give(keys.UseMethod)})
		}
	}
	return s
}

// Speak reads the card.
func (c Card) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Library, env.Words.Plain
	s := screen.Speech{Place: c.method + " " + c.code, Over: true, Numbers: true, Enter: screen.Give(keys.Back), EnterName: p.Back}
	switch {
	case !c.ready:
		s.Notice = env.Words.Common.Reading
		return s
	case c.err != nil:
		for _, problem := range problems(c.err) {
			s.Parts = append(s.Parts, screen.Part{Name: env.Words.ProblemAt(problem), Text: env.Words.ProblemAt(problem)})
		}
		return s
	}
	s.Parts = []screen.Part{{Name: "only", Text: c.onlyIn(env)}, {Name: "note", Text: c.note}, {Name: "card", Text: strings.Join(card.Spoken(c.md), "\n")}}
	s.Notice = c.notice
	s.Choices = []screen.Choice{screen.Command(keys.UseMethod, w.Use), screen.Command(keys.WalkThru, env.Words.Commands[keys.WalkThru].Name), screen.Command(keys.Back, p.Back)}
	return s
}
