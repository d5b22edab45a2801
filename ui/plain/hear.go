package plain

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// hear answers a line.
func (t *talk) hear(raw string) {
	line := strings.TrimSpace(text.Clean(raw, 0))
	if t.echo {
		t.write(t.echoed(line) + "\n")
	}
	t.asked, t.quiet, t.chosen = false, true, ""
	if t.overtaken(line) {
		return
	}
	t.send(t.speech().Before...)
	s := t.speech()
	if t.pending != nil && !strings.HasPrefix(line, "/") && line != "?" {
		t.which(s, line)
		return
	}
	t.pending = nil
	rest, command := strings.CutPrefix(line, "/")
	switch {
	case line == "?":
		t.explain(s)
	case command && strings.HasPrefix(rest, "/"):
		t.words(s, rest)
	case command:
		t.command(s, strings.TrimSpace(rest), true)
	case line == "":
		t.enter(s)
	default:
		t.answer(s, line)
	}
}

// echoed is an answer as it is written behind its question: of what is written in
// silence only that there was something.
func (t *talk) echoed(line string) string {
	if line == "" || line == "?" || strings.HasPrefix(line, "/") && !strings.HasPrefix(line, "//") || !t.speech().Secret {
		return line
	}
	return "…"
}

// overtaken takes over what another program did while the line was typed. Where
// that led somewhere else, the line was an answer to another question: words wait
// in the field, anything else is not used.
func (t *talk) overtaken(line string) bool {
	t.tell(t.waits.ring()...)
	t.run(nil)
	s := t.speech()
	if t.at(s) == t.place {
		if s.Notice != t.noticed {
			t.notice(s)
		}
		t.parts(s, false)
		return false
	}
	t.pending = nil
	t.line(t.env.Words.Plain.Meanwhile)
	if s.Words != "" && s.Take == nil && s.Typed == "" && line != "" && !strings.HasPrefix(line, "/") {
		t.send(tea.PasteMsg{Content: line})
	}
	return true
}

// enter is an empty line.
func (t *talk) enter(s screen.Speech) {
	if len(s.Enter) == 0 {
		t.line(t.env.Words.Plain.NotHere)
		return
	}
	t.send(s.Enter...)
}

// answer is a number or words.
func (t *talk) answer(s screen.Speech, line string) {
	n, err := strconv.Atoi(line)
	switch {
	case s.Numbers && err == nil && n >= 1 && n <= len(s.Choices):
		t.choose(s.Choices[n-1])
	case s.Numbers && err == nil:
		t.line(lang.Fill(t.env.Words.Plain.NoNumber, "n", line, "all", strconv.Itoa(len(s.Choices))))
	case s.Words != "":
		if c, ok := t.exactly(s, line); ok {
			t.choose(c)
			return
		}
		t.words(s, line)
	default:
		t.named(s, line)
	}
}

// exactly is the choice that is called exactly that: where text is taken too, a
// part of a name is text.
func (t *talk) exactly(s screen.Speech, line string) (screen.Choice, bool) {
	found := called(s, line, func(text, line string) bool {
		return equal(text, line) || equal(text, lang.Fill(t.env.Words.Plain.Chosen, "text", line))
	})
	if len(found) != 1 {
		return screen.Choice{}, false
	}
	return found[0], true
}

// called are the choices of a name.
func called(s screen.Speech, line string, same func(text, line string) bool) []screen.Choice {
	var found []screen.Choice
	for _, c := range s.Choices {
		if s.Numbers && same(c.Text, line) {
			found = append(found, c)
		}
	}
	return found
}

// choose chooses a line. Where that only moves what commands are about, the line
// is the answer.
func (t *talk) choose(c screen.Choice) {
	if len(c.Do) == 0 {
		t.chosen = c.Text
	}
	t.send(c.Go...)
	t.send(c.Do...)
}

// named is an answer in words where no text is taken: the name of a choice, or
// of a command.
func (t *talk) named(s screen.Speech, line string) {
	if !t.picked(s, line) {
		t.command(s, line, false)
	}
}

// few are so many names that they can be listened to.
const few = 6

// picked chooses the choice of a name. What a few are called is no command: a
// listener would not know what was done.
func (t *talk) picked(s screen.Speech, line string) bool {
	for _, same := range []func(string, string) bool{equal, begins, holds} {
		found := called(s, line, same)
		if len(found) == 1 {
			t.choose(found[0])
			return true
		}
		if len(found) > 1 && len(found) <= few {
			names := make([]string, len(found))
			for i, c := range found {
				names[i] = oneLine(c.Text)
			}
			t.line(lang.Fill(t.env.Words.Plain.Several, "names", t.env.Words.List(names)))
			return true
		}
	}
	return false
}

// words keeps a line of text.
func (t *talk) words(s screen.Speech, line string) {
	switch {
	case s.Words == "":
		t.line(t.env.Words.Plain.NoText)
	case s.Take != nil:
		if msgs := s.Take(line); len(msgs) > 0 {
			t.send(msgs...)
			return
		}
		if t.picked(s, line) {
			return
		}
		t.line(lang.Fill(t.env.Words.Plain.NotThat, "what", s.Words))
	default:
		t.put(s, line)
	}
}

// put puts a line in the field, in place of what stood there, and enters it. One
// that the field refuses leaves what stood there.
func (t *talk) put(s screen.Speech, line string) {
	before := t.said
	t.send(clearing(s.Typed)...)
	t.send(tea.PasteMsg{Content: line})
	switch now := t.speech(); {
	case now.Typed == "" && s.Typed != "":
		t.notice(now)
		t.send(tea.PasteMsg{Content: s.Typed})
		return
	case now.Typed == "":
		return
	}
	t.send(screen.Do{Command: s.Keeps()})
	t.kept(before, line)
}

// clearing are the keys that empty a field.
func clearing(typed string) []tea.Msg {
	if typed == "" {
		return nil
	}
	msgs := []tea.Msg{tea.KeyPressMsg{Code: tea.KeyEnd, Mod: tea.ModCtrl}}
	for range strings.Count(typed, "\n") + 1 {
		msgs = append(msgs, tea.KeyPressMsg{Code: 'u', Mod: tea.ModCtrl}, tea.KeyPressMsg{Code: tea.KeyBackspace})
	}
	return msgs
}

// kept says that a line is kept, in place of reading it back to who typed it.
func (t *talk) kept(before map[string]screen.Part, line string) {
	for _, p := range t.speech().Parts {
		if _, known := before[p.Name]; p.Line && !known && strings.Contains(oneLine(p.Text), oneLine(line)) {
			t.said[p.Name] = p
			t.line(t.env.Words.Plain.Kept)
			return
		}
	}
}

// explain says what can be answered now, and where we are.
func (t *talk) explain(s screen.Speech) {
	w := t.env.Words.Plain
	t.place, t.said, t.list, t.stood = "", map[string]screen.Part{}, nil, ""
	if s.Numbers && len(s.Choices) > 0 {
		help := w.HelpNumber
		if s.Words != "" && s.Take == nil {
			help = w.HelpNumberOr
		}
		t.line(lang.Fill(help, "all", strconv.Itoa(len(s.Choices))))
	}
	if s.Words != "" {
		t.line(lang.Fill(w.HelpWords, "what", oneLine(s.Words)))
		if !s.Numbers {
			t.line(w.HelpText)
		}
	}
	if s.EnterName != "" {
		t.line(lang.Sentence(lang.Fill(w.HelpEnter, "what", s.EnterName)))
	}
	t.line(w.HelpCommands)
	t.line(w.HelpLeave)
}
