package advice

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak asks the questions one after the other, and says what is advised.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Advice, env.Words.Plain
	s := screen.Speech{Place: strconv.Itoa(int(m.place)), Numbers: true, Enter: screen.Give(keys.Open), EnterName: w.GoOn}
	place := lang.Sentence(w.Title) + " " + lang.Sentence(lang.Fill(w.Place, "n", strconv.Itoa(int(m.place)+1), "all", strconv.Itoa(questions)))
	switch m.place {
	case theKind:
		s.Title = place + " " + w.AskKind
		s.Enter, s.EnterName = nil, ""
		var texts []string
		for _, kind := range kinds() {
			texts = append(texts, env.Words.Kind(kind))
		}
		s.Choices = screen.Pick(m.at, texts, screen.Do{Command: keys.Open})
	case theNumbers:
		s.Title, s.Numbers, s.Prompt = place, false, p.Text
		s.Parts = m.values(env)
		s.Words, s.Take = p.WordsNumbers, m.numbers
		s.Parts = append(s.Parts, screen.Part{Name: "how", Text: lang.Sentence(p.WordsNumbers)})
	case theSignals:
		s.Title = place + " " + w.AskSignals + " " + lang.Sentence(w.AnyOf)
		s = m.speakSignals(env, s)
	case theAdvice:
		return m.speakAdvice(env, s)
	case theAnswers:
		s.Title, s.EnterName = lang.Sentence(w.Answers), w.ToAdvice
		s.Parts = []screen.Part{{Name: "how", Text: p.NextValue}}
		if m.altered {
			s.Parts = append(s.Parts, screen.Part{Name: "changed", Text: m.changed(env)})
		}
		for i, name := range m.asked() {
			s.Choices = append(s.Choices, screen.Choice{Text: w.Labels[name] + ": " + m.answers.value(env, name), Go: screen.Walk(m.at, i), Do: screen.Press(keys.Change, "right", 1)})
		}
	default:
		s.Title = place
		s = m.speakValues(env, s)
	}
	return s
}

// values are the questions of a page with their answers.
func (m Model) values(env *screen.Env) []screen.Part {
	var parts []screen.Part
	for _, name := range m.asked() {
		text := question(env, name) + " " + lang.Sentence(m.answers.value(env, name))
		if hint := m.hint(env, name); hint != "" {
			text += " " + lang.Sentence(hint)
		}
		parts = append(parts, screen.Part{Name: name, Text: text})
	}
	return parts
}

// numbers takes how many people there are, and for how many minutes.
func (m Model) numbers(line string) []tea.Msg {
	fields := strings.Fields(line)
	if len(fields) < 1 || len(fields) > 2 {
		return nil
	}
	var msgs []tea.Msg
	at := m.at
	for i, ring := range [][]int{peopleRing(), minutesRing()}[:len(fields)] {
		n, err := strconv.Atoi(fields[i])
		if err != nil || n < 0 {
			return nil
		}
		to, _ := slices.BinarySearch(ring, n)
		msgs = append(msgs, screen.Walk(at, i)...)
		msgs = append(msgs, screen.Press(keys.Change, "left", len(ring))...)
		msgs = append(msgs, screen.Press(keys.Change, "right", min(to, len(ring)-1))...)
		at = i
	}
	return msgs
}

// speakValues numbers every answer to the questions of a page.
func (m Model) speakValues(env *screen.Env, s screen.Speech) screen.Speech {
	s.Parts = m.values(env)
	for row, name := range m.asked() {
		answer := m.answers
		for turns := 0; turns == 0 || answer.value(env, name) != m.answers.value(env, name); turns++ {
			s.Choices = append(s.Choices, screen.Choice{
				Text: m.label(env, name) + ": " + answer.value(env, name), Go: screen.Walk(m.at, row), Do: screen.Press(keys.Change, "right", turns),
			})
			answer = answer.turn(name, 1)
		}
	}
	return s
}

func (m Model) label(env *screen.Env, name string) string { return env.Words.Advice.Labels[name] }

// speakSignals has what may be going on, each with whether it is ticked.
func (m Model) speakSignals(env *screen.Env, s screen.Speech) screen.Speech {
	w, p := env.Words.Advice, env.Words.Plain
	for i, row := range signalRows() {
		text, do := w.Signals[row], screen.Give(keys.Toggle)
		switch {
		case row == noSignal:
			text, do = w.NoSignal, screen.Give(keys.Open)
		case row == unsure:
			text, do = w.DontKnow, screen.Give(keys.Open)
		case m.answers.ticked(row):
			text = lang.Fill(p.Chosen, "text", text)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.at, i), Do: do})
	}
	// An empty line means what is ticked, or the first row: nothing of all this.
	s.Enter = append(screen.Walk(m.at, m.answers.firstSignal()), screen.Give(keys.Open)...)
	if !m.answers.any() {
		s.EnterName = w.NoSignal
	}
	return s
}

// speakAdvice says what suits, why the chosen method does, and when rather not.
func (m Model) speakAdvice(env *screen.Env, s screen.Speech) screen.Speech {
	w := env.Words.Advice
	s.Title, s.EnterName = lang.Sentence(w.Title), w.BeginIt
	if m.pick {
		s.EnterName = w.ChooseIt
	}
	if !m.ready {
		s.Notice = env.Words.Common.Reading
		return s
	}
	add := func(name, text string) {
		if text != "" {
			s.Parts = append(s.Parts, screen.Part{Name: name, Text: text})
		}
	}
	if m.altered {
		add("changed", m.changed(env))
	}
	if stop := m.advice.Stop; stop != nil {
		add("maybe", w.Maybe)
		add("stop", w.StopSays(*stop))
		add("helps", w.Helps+" "+strings.Join(w.Instead(*stop), ", "))
		add("call", w.YourCall)
	}
	if id := m.method(); id != "" {
		a := m.advice.Advice[m.at]
		e := m.entry(id)
		add("chosen", lang.Sentence(lang.Fill(env.Words.Plain.Chosen, "text", m.name(env, id))))
		add("purpose", e.Purpose(env.Lang))
		for i, r := range a.Reasons {
			add("why"+strconv.Itoa(i), w.Reason(r))
		}
		add("not", m.notWhen(env, a, e))
	} else {
		s.EnterName = w.All
	}
	add("missing", m.missing(env))
	for i, a := range m.advice.Advice {
		text := m.name(env, a.Method)
		if note := m.note(env, a); note != "" {
			text += ": " + note
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: screen.Walk(m.at, i)})
	}
	all := len(m.advice.Advice)
	s.Choices = append(s.Choices, screen.Choice{Text: w.All, Go: screen.Walk(m.at, all), Do: screen.Give(keys.Open)},
		screen.Command(keys.Edit, w.Adjust))
	s.OfRow = []keys.ID{keys.ReadCard}
	return s
}
