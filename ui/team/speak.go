package team

import (
	"strconv"
	"strings"

	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// Speak lists what can be changed of a team; a number changes it.
func (m Model) Speak(env *screen.Env) screen.Speech {
	w, p := env.Words.Team, env.Words.Plain
	s := screen.Speech{Place: "team", Title: lang.Sentence(w.Title), Notice: m.notice, Numbers: true, Enter: screen.Give(keys.Back), EnterName: p.Back}
	if m.err != nil {
		s.Notice = env.Words.Error(m.err)
	}
	if m.made {
		s.Title = lang.Sentence(w.NewTitle)
	}
	switch {
	case !m.ready:
		return s
	case m.asking():
		return m.ask.Speak(s, env.Words.Team.EraseNo)
	case m.typing:
		return m.speakTyping(env, s)
	}
	s.OfRow = []keys.ID{keys.Remove, keys.Edit}
	for i, r := range m.rows() {
		label, value, _ := m.said(env, r)
		if label != "" {
			value = strings.TrimSuffix(label, "?") + ": " + value
		}
		s.Choices = append(s.Choices, screen.Choice{Text: lang.Unsigned(value), Go: screen.Walk(m.at, i), Do: screen.Give(keys.Open)})
	}
	return s
}

// speakTyping asks for what was chosen. On the lines for something new the next
// one may follow at once.
func (m Model) speakTyping(env *screen.Env, s screen.Speech) screen.Speech {
	p := env.Words.Plain
	r := m.row()
	label, value, hint := m.said(env, r)
	if r.kind == newMember || r.kind == newAgreement {
		label = value
	}
	s.Place, s.Over, s.Numbers, s.Prompt = "typing "+strconv.Itoa(int(r.kind)), m.now.Name != "", false, p.Text
	if label != "" {
		s.Title += " " + lang.Sentence(lang.Unsigned(label))
	}
	switch r.kind {
	case newMember:
		for _, member := range m.now.Here() {
			s.Parts = append(s.Parts, screen.Part{Name: member.ID.String(), Text: member.Name, Line: true})
		}
	case newAgreement:
		for i, line := range m.now.Agreements {
			s.Parts = append(s.Parts, screen.Part{Name: strconv.Itoa(i), Text: line, Line: true})
		}
	}
	s.Words, s.Typed = hint, m.field.Text()
	if s.Words == "" {
		s.Words = p.WordsName
	}
	switch {
	case s.Typed != "":
		s.Enter, s.EnterName = screen.Give(keys.Open), p.AsItIs
	case r.kind == theMeeting || r.kind == anAgreement:
		s.Enter, s.EnterName = screen.Give(keys.Back), p.AsItIs
	default:
		s.Enter, s.EnterName = screen.Give(keys.Back), p.Back
	}
	return s
}
