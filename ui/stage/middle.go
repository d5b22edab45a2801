package stage

import (
	"fmt"
	"strings"

	"intervision/model"
	"intervision/text"
)

// middle is what was kept in the step, or what there is to choose from.
func (v view) middle() listing {
	switch step := v.room.Step; {
	case step.Has(model.LastLook):
		return v.record()
	case v.live.Asked != nil:
		return v.answers()
	case step.Capture == model.CapturePick && step.Has(model.ChooseCase):
		return v.people()
	case step.Capture == model.CapturePick && len(step.Choices) > 0:
		return v.choices()
	case step.Capture == model.CaptureRating:
		return plain(v.rating())
	case step.Capture == model.CaptureColumns:
		return v.columns()
	case step.Capture == model.CaptureIntentions:
		return v.intentions()
	}
	l := plain(v.written())
	l.join(v.entries(v.room.Entries, v.firstInSight(), 0))
	l.join(v.parked())
	return l
}

// pointer marks the chosen line.
const pointer = "▸"

// lead is what stands before line i of a list.
func (v view) lead(i int) string {
	if i == v.live.Chosen {
		return v.th.Accent.Render(pointer) + " "
	}
	return "  "
}

// entries are numbered, with their answers below, without authors. Those before
// from cannot be seen: they only take up their lines. first is the place of the
// first one among all that can be chosen.
func (v view) entries(entries []model.RoomEntry, from, first int) listing {
	of := drawn{n: len(entries), from: from, first: first, chosen: v.live.Chosen, width: v.width, theme: v.th.ID, language: v.words.Code}
	if of.n > 0 {
		of.entries = &entries[0]
	}
	return v.live.Memo.entriesAs(of, func() listing { return v.drawEntries(entries, from, first) })
}

func (v view) drawEntries(entries []model.RoomEntry, from, first int) listing {
	l := plain(nil)
	for i, e := range entries {
		mark := v.mark(e.Mark)
		width := max(10, min(v.width, readable)-6-text.Width(mark)-2)
		if i < from {
			l.item(false, unseen(e, width)...)
			continue
		}
		l.item(first+i == v.live.Chosen, v.entry(e, i, first+i, mark, width)...)
	}
	return l
}

// entry is one of them, with its number.
func (v view) entry(e model.RoomEntry, number, at int, mark string, width int) (lines []string) {
	for j, line := range wrapped(e.Text, width) {
		line = v.th.Text.Render(line)
		head := "      "
		if j == 0 {
			head = v.lead(at) + v.th.Quiet.Render(fmt.Sprintf("%2d", number+1)) + "  "
			if mark != "" {
				head += v.th.Accent.Render(mark) + "  "
			}
		}
		lines = append(lines, head+line)
	}
	for _, answer := range e.Answer {
		for _, line := range wrapped(answer, width) {
			lines = append(lines, "      "+v.th.Quiet.Render(line))
		}
	}
	return lines
}

// firstInSight is the first entry the window can show. Each has a line at least,
// so most of sixty need no style: that was two thirds of what a key press draws.
func (v view) firstInSight() int {
	if v.live.Chosen >= 0 {
		return 0 // the window goes wherever that one is
	}
	return max(0, len(v.room.Entries)-v.size.Height-v.live.Scroll)
}

// unseen are the lines of an entry that is only counted.
func unseen(e model.RoomEntry, width int) []string {
	lines := wrapped(e.Text, width)
	for _, answer := range e.Answer {
		lines = append(lines, wrapped(answer, width)...)
	}
	return lines
}

// wrapped keeps the line breaks of what people typed.
func wrapped(s string, width int) []string {
	var lines []string
	for _, paragraph := range strings.Split(text.Steady(s), "\n") {
		lines = append(lines, text.Wrap(paragraph, width)...)
	}
	return lines
}

// mark is the sign of a mark, with its word where there is room.
func (v view) mark(m model.Mark) string {
	word := v.words.Run.Marks[m]
	if word == "" {
		return ""
	}
	return "● " + word
}

// written counts what was written in silence.
func (v view) written() []string {
	if !v.room.Hidden || v.room.Written == 0 {
		return nil
	}
	return []string{v.th.Quiet.Render(text.Cut(v.words.Run.Written.Of(v.room.Written), v.width))}
}

// parked are the advices that came too early, back at the right moment. Whoever
// walks through the entries comes past them too.
func (v view) parked() listing {
	l := plain(nil)
	if len(v.room.Parked) == 0 {
		return l
	}
	l.item(false, "", v.th.Quiet.Render(v.words.Run.WasParked))
	for i, p := range v.room.Parked {
		at := len(v.room.Entries) + i
		lines := wrapped(p, max(10, min(v.width, readable)-4))
		for j, line := range lines {
			head := "    "
			if j == 0 {
				head = v.lead(at) + "· "
			}
			lines[j] = head + v.th.Text.Render(line)
		}
		l.item(at == v.live.Chosen, lines...)
	}
	return l
}

// people are those who may bring the case.
func (v view) people() listing {
	l := plain(nil)
	for i, p := range v.room.People {
		sign, style := "  ", v.th.Text
		if p.Name == v.room.Picked || (v.room.Picked == "" && p.Name == v.room.Presenter) {
			sign, style = "● ", v.th.Accent
		}
		line := v.lead(i) + style.Render(sign+p.Name)
		l.item(i == v.live.Chosen, line)
	}
	return l
}

// choices are the alternatives of a step; the chosen one opens.
func (v view) choices() listing {
	l := plain(nil)
	for i, c := range v.room.Step.Choices {
		words := c.Words[v.code()]
		name := words.Name
		style := v.th.Text
		if c.ID == v.room.Chosen {
			name, style = "● "+name, v.th.Accent
		}
		line := v.lead(i) + style.Render(name)
		if c.Adapted {
			line += v.th.Quiet.Render("  " + v.words.Run.Adapted)
		}
		lines := []string{line}
		if i == v.live.Chosen {
			for _, l := range text.Wrap(v.fill(words.Text), max(10, min(v.width, readable)-4)) {
				lines = append(lines, "    "+v.th.Quiet.Render(l))
			}
		}
		l.item(i == v.live.Chosen, lines...)
	}
	return l
}

// columns are entries under their headings, one after the other: side by side
// would put a border to the right of what people typed. They come in the order
// of the headings.
func (v view) columns() listing {
	l := plain(nil)
	at := 0
	for i, c := range v.room.Step.Choices {
		n := at
		for n < len(v.room.Entries) && v.room.Entries[n].Column == c.ID {
			n++
		}
		heading, sign := v.th.Quiet, "  "
		typed := v.live.Open && v.live.Chosen < 0 && i == v.live.Column
		if typed {
			heading, sign = v.th.Accent, v.th.Accent.Render(pointer)+" "
		}
		if i > 0 {
			l.item(false, "")
		}
		l.item(typed, sign+heading.Render(c.Words[v.code()].Name))
		l.join(v.entries(v.room.Entries[at:n], 0, at))
		at = n
	}
	if at < len(v.room.Entries) { // under a heading that the step has no more
		l.item(false, "")
		l.join(v.entries(v.room.Entries[at:], 0, at))
	}
	return l
}

// record is what will be kept, for the presenter to look at.
func (v view) record() listing {
	l := plain(nil)
	if len(v.room.Record) == 0 {
		for _, line := range text.Wrap(v.words.Run.NothingKept, v.width) {
			l.item(false, v.th.Quiet.Render(line))
		}
		return l
	}
	for i, r := range v.room.Record {
		label := v.words.Run.RecordName(r)
		content := r.Text
		if r.Kind == model.KindIntentionMade {
			content = v.words.Intend.Sentence(r.When, r.Text)
		}
		lines := wrapped(content, max(10, min(v.width, readable)-16))
		for j, line := range lines {
			head := strings.Repeat(" ", 14)
			if j == 0 {
				head = v.lead(i) + v.th.Quiet.Render(padded(label, 12))
			}
			lines[j] = head + v.th.Text.Render(line)
		}
		l.item(i == v.live.Chosen, lines...)
	}
	return l
}

func padded(s string, width int) string {
	s = text.Cut(s, width-1)
	return s + strings.Repeat(" ", width-text.Width(s))
}
