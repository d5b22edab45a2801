package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// speech is what the top screen has to say.
func (t *talk) speech() screen.Speech {
	s := t.app.Top()
	if speaker, ok := s.(screen.Speaker); ok {
		return speaker.Speak(t.env)
	}
	return t.shown(s)
}

// at names a place: the screen and where it is.
func (t *talk) at(s screen.Speech) string { return fmt.Sprintf("%T %s", t.app.Top(), s.Place) }

// speak says what is new, and asks.
func (t *talk) speak() {
	s := t.speech()
	t.parts(s, t.arrive(s))
	t.notice(s)
	if said := t.app.Notice(); said != t.routed {
		t.routed = said
		t.line(said)
	}
	t.number(s, false)
	t.standing(s)
	t.ask(s)
}

// under is a place that something lies over: a list of people, a line that was
// asked for.
type under struct {
	place string
	said  map[string]screen.Part
	list  []string
}

// arrive says where we are if that is somewhere else than before. Coming back to
// what something lay over, only what changed is said: gives false.
func (t *talk) arrive(s screen.Speech) (moved bool) {
	place := t.at(s)
	if place == t.place {
		return false
	}
	before := under{t.place, t.said, t.list}
	if t.place = place; t.place != "" {
		t.write("\n")
	}
	t.line(s.Title)
	switch {
	case s.Over:
		if t.below == nil {
			t.below = &before
		}
	case t.below != nil && t.below.place == place:
		t.said, t.list, t.below = t.below.said, t.below.list, nil
		return false
	default:
		t.below = nil
	}
	t.list, t.entering = nil, ""
	return true
}

// parts says the parts: of another place all but what did not change and stands
// everywhere, else what changed.
func (t *talk) parts(s screen.Speech, moved bool) {
	now := make(map[string]screen.Part, len(s.Parts))
	for _, p := range s.Parts {
		now[p.Name] = p
	}
	for _, p := range t.gone(now) {
		switch {
		case moved: // they stand somewhere else
		case p.Gone != "":
			t.line(p.Gone)
		default:
			t.line(lang.Fill(t.env.Words.Plain.Gone, "text", p.Text))
		}
	}
	for _, p := range s.Parts {
		before, known := t.said[p.Name]
		if p.Text != before.Text || moved && !(p.Once && known) {
			t.part(p)
		}
	}
	t.said = now
}

// part says a part, with its number where a command can be about it.
func (t *talk) part(p screen.Part) {
	if p.Number > 0 {
		t.line(strconv.Itoa(p.Number) + ". " + p.Text)
		return
	}
	t.line(p.Text)
}

// gone is what stood here and does no longer, in the order of its names: lines
// of people, and what says so itself.
func (t *talk) gone(now map[string]screen.Part) []screen.Part {
	var gone []screen.Part
	for name, p := range t.said {
		if _, still := now[name]; (p.Line || p.Gone != "") && !still {
			gone = append(gone, p)
		}
	}
	slices.SortFunc(gone, func(a, b screen.Part) int { return strings.Compare(a.Name, b.Name) })
	return gone
}

// number lists what can be chosen. Where it is nearly what was listed last, what
// is gone and what is new is enough.
func (t *talk) number(s screen.Speech, again bool) {
	if !s.Numbers && !again {
		return
	}
	before := t.list
	t.list = make([]string, len(s.Choices))
	for i, c := range s.Choices {
		t.list[i] = oneLine(c.Text)
	}
	gone, fresh := differ(before, t.list)
	moved := len(gone)+len(fresh) == 0 && !slices.Equal(before, t.list)
	if again || moved || len(before) == 0 || len(gone)+len(fresh) > len(t.list)/2+2 {
		gone, fresh = nil, t.list
	}
	at := 0
	for i, line := range t.list {
		if at < len(fresh) && line == fresh[at] {
			t.line(strconv.Itoa(i+1) + ". " + line)
			at++
		}
	}
	for _, line := range gone {
		if len(t.list) < len(before) {
			t.line(lang.Fill(t.env.Words.Plain.Unlisted, "text", line)) // it is not thrown away
		}
	}
	if len(gone) > len(fresh) {
		t.line(t.env.Words.Plain.Shifted)
	}
}

// differ are the lines of one list that the other does not have, in order.
func differ(before, now []string) (gone, fresh []string) {
	gone = slices.DeleteFunc(slices.Clone(before), func(s string) bool { return slices.Contains(now, s) })
	fresh = slices.DeleteFunc(slices.Clone(now), func(s string) bool { return slices.Contains(before, s) })
	return gone, fresh
}

// notice says what must be known now.
func (t *talk) notice(s screen.Speech) {
	t.line(s.Notice)
	t.noticed = s.Notice
}

// standing says what stands in the line already.
func (t *talk) standing(s screen.Speech) {
	typed := ""
	if s.Words != "" && s.Typed != "" {
		typed = lang.Fill(t.env.Words.Plain.Standing, "text", oneLine(s.Typed))
		if s.Secret {
			typed = lang.Sentence(t.env.Words.Run.Unseen)
		}
	}
	if typed != "" && typed != t.stood {
		t.line(typed)
	}
	t.stood = typed
}

// ask writes the question, one short line, and no line end behind it.
func (t *talk) ask(s screen.Speech) {
	w := t.env.Words.Plain
	prompt := s.Prompt
	switch {
	case t.pending != nil:
		prompt = lang.Fill(w.Which, "command", t.pending.name)
	case prompt != "":
	case s.Numbers && len(s.Choices) > 0:
		prompt = w.Number
	case s.Words != "":
		prompt = w.Text
	default:
		prompt = w.Command
	}
	switch {
	case !t.quiet || t.pending != nil || prompt != t.prompt: // another question is an answer
	case t.chosen != "":
		t.line(lang.Fill(w.Chosen, "text", t.chosen))
	default:
		t.line(w.Done)
	}
	t.prompt = prompt
	if s.EnterName != t.entering && s.EnterName != "" && t.pending == nil {
		prompt += " " + lang.Fill(w.EnterDoes, "what", s.EnterName)
	}
	t.entering = s.EnterName // said once, until it is something else
	t.write(strings.TrimSuffix(spoken(lang.Sentence(oneLine(prompt))), ".") + ": ")
	t.asked = true
	if err := t.out.Flush(); err != nil {
		t.wrong = err
	}
}

// line says a line, nothing if there is nothing to say. Text of several lines is
// said as several.
func (t *talk) line(s string) {
	for line := range strings.Lines(spoken(text.Clean(s, 0))) {
		if line = strings.TrimSpace(line); line != "" {
			t.whole(line)
			t.quiet = false
		}
	}
}

// least is how narrow a line may be: a Braille display has forty cells.
const least = 20

// whole writes a line, over as many lines as it takes without breaking a word.
func (t *talk) whole(line string) {
	cells := 0
	if t.wide != nil {
		cells = t.wide()
	}
	if cells < least {
		t.write(line + "\n")
		return
	}
	for _, l := range text.Wrap(line, cells-1) {
		t.write(l + "\n")
	}
}

func (t *talk) write(s string) {
	if _, err := t.out.WriteString(s); err != nil {
		t.wrong = err
	}
}

// spoken leaves out the signs that screens draw with: read aloud they are noise.
func spoken(s string) string {
	s = strings.NewReplacer(". · ", ". ", "? · ", "? ", "! · ", "! ", " · ", ", ", "● ", "").Replace(s) // no comma behind the end of a sentence
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x2500 && r <= 0x25ff, r == '‹', r == '›', r == '✓', r == '·': // boxes, bars, blocks, triangles, dots
			return -1
		}
		return r
	}, s)
}

// oneLine joins the lines of a text.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
