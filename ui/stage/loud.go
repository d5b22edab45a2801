package stage

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/letters"
)

// In a large window a row of text is small on the wall. There the sentence of the
// step stands in large letters, then the question, and with it the clock: never
// is the question smaller than the clock, nor the sentence than the question.

// loud is what stands in large letters: the sentence, or the first of several,
// the question, the clock.
type loud struct {
	lines    []string // of the sentence
	head     string   // the part of the step's text that they say
	question []string
	clock    bool
}

// large says whether a window has room for them.
func large(s Size) bool { return s.Width >= 116 && s.Height >= 32 }

// lettersIn is the most lines of letters for one text.
func (v view) lettersIn() int {
	if v.size.Height >= 50 || v.live.Asked != nil { // there the question is the last of two sentences
		return 3
	}
	return 2
}

// loudly decides it. What it decides holds for the whole step: it does not depend
// on what is typed.
func (v view) loudly() loud {
	if !large(v.size) || v.room.State != model.StateRunning {
		return loud{}
	}
	l := v.headline()
	room := v.size.Height - v.otherRows() - len(l.lines)*letters.Rows(1) - 1
	if l.head == "" || room < 0 {
		return loud{}
	}
	l.clock = !v.pinned()
	if asked, ok := letters.Wrap(text.Steady(oneLine(v.room.Pin.Text)), v.width, 1, 2); ok && v.pinned() && len(asked)*letters.Rows(1)+1 <= room {
		l.question, l.clock = asked, true
	}
	return l
}

// otherRows is what the rest of the wall takes, with room for a list where the
// step makes one.
func (v view) otherRows() int {
	const around = 12 // header, label, turn, the line being typed, a notice, and air
	switch {
	case v.bareWall:
		return around
	case v.live.Asked != nil:
		return around + 3 // what can be said of it, and the words of the intention; nothing is typed
	case v.room.Step.Capture == model.CaptureNone && !v.room.Step.Has(model.LastLook):
		return around + 2
	}
	return around + 8
}

// headline is what of the step's text fits in letters: all of it, every sentence
// on lines of its own, or the first one.
func (v view) headline() loud {
	whole := oneLine(v.turning() + " " + v.sentence())
	var all []string
	fits := true
	for rest := whole; rest != "" && fits; {
		var one string
		one, rest = firstSentence(rest)
		lines, ok := letters.Wrap(one, v.width, 1, v.lettersIn())
		if all = append(all, lines...); !ok || len(all) > v.lettersIn() {
			fits = false
		}
	}
	if fits {
		return loud{lines: all, head: whole}
	}
	first, _ := firstSentence(whole)
	if lines, ok := letters.Wrap(first, v.width, 1, v.lettersIn()); ok {
		return loud{lines: lines, head: first}
	}
	return loud{}
}

// sentence is what the step asks of the room now, the kind sentence in its place
// while that is asked for; looking back, the question to the owner.
func (v view) sentence() string {
	said := v.said()
	switch {
	case v.live.Guard && said.Guard != "":
		return v.fill(said.Guard)
	case v.live.Asked != nil:
		return v.live.Asked.Sentence
	case v.room.Presenter == "" && v.room.Step.Has(model.LastLook):
		return v.fill(lang.Everybody(said.Room))
	}
	return v.fill(said.Room)
}

// greet is a line of a wall on which no step is: in large letters where a window
// has room for them.
func (v *view) greet(r rank, style styled, s string) block {
	lines, ok := letters.Wrap(text.Steady(s), v.width, 1, 2)
	if !large(v.size) || !ok {
		return v.paragraph(r, style, s)
	}
	v.loud = loud{lines: lines, head: s}
	rows := spell(lines, style)
	return block{rank: r, keep: len(rows), lines: append(rows, "")}
}

// above is the air over such a wall: what there is to read stands where the eye
// falls, not in a corner.
func (v view) above(blocks []block) block {
	if !large(v.size) {
		return block{}
	}
	return gaps((v.size.Height - height(blocks)) / 4)
}

// spell writes lines in large letters.
func spell(lines []string, style styled) (rows []string) {
	for _, line := range lines {
		for _, row := range letters.Draw(line, 1) {
			rows = append(rows, style.Render(row))
		}
	}
	return rows
}

// digits are the clock in large letters, none where it has its usual size.
func (v view) digits() []string {
	if !v.loud.clock {
		return nil
	}
	return v.inDigits(1)
}

// inDigits writes the clock's number in large letters and its words small, on
// lines of the same width; nothing where it has no number.
func (v view) inDigits(scale int) []string {
	word, style := v.clock()
	before, number, after := parted(word)
	if number == "" {
		return nil
	}
	rows := letters.Draw(number, scale)[:(7*scale+1)/2] // digits do not reach below their line
	width, _ := letters.Width(number, scale)
	for i, row := range rows {
		head, tail := strings.Repeat(" ", text.Width(before)), strings.Repeat(" ", text.Width(after))
		if i == len(rows)-1 {
			head, tail = before, after
		}
		rows[i] = v.th.Quiet.Render(head) + style.Render(row+strings.Repeat(" ", max(0, width-text.Width(row)))) + v.th.Quiet.Render(tail)
	}
	return rows
}

// parted takes the number out of "nog 12 min".
func parted(word string) (before, number, after string) {
	from := strings.IndexFunc(word, func(r rune) bool { return unicode.IsDigit(r) || r == '+' })
	if from < 0 {
		return word, "", ""
	}
	n := strings.IndexFunc(word[from:], func(r rune) bool { return !unicode.IsDigit(r) && r != '+' && r != ':' })
	if n < 0 {
		n = len(word) - from
	}
	return word[:from], word[from : from+n], word[from+n:]
}

// atTheEdge sets the digits at the right of the last of these lines. They are
// those above the line being typed: what people type is as wide as their terminal
// says, and would shift them.
func (v view) atTheEdge(lines []string) {
	digits := v.digits()
	if len(digits) == 0 || len(digits) > len(lines) {
		return
	}
	from := v.width - ansi.StringWidth(digits[0])
	lines = lines[len(lines)-len(digits):]
	for i, row := range digits {
		line := ansi.Truncate(lines[i], max(0, from-2), "…")
		lines[i] = line + strings.Repeat(" ", max(0, from-text.Width(ansi.Strip(line)))) + row
	}
}
