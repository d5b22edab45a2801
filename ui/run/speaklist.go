package run

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// into goes into the step's list, to one of its lines.
func (v voice) into(i int) []tea.Msg { return []tea.Msg{screen.Point{Row: i}} }

// pointed goes into the list, to one of its lines.
func (m Model) pointed(row int) Model {
	if row < 0 || row >= m.length() {
		return m
	}
	m.list.on, m.list.at, m.into = true, row, 0
	m.list.aimed = m.list.what == ofPeople
	return m
}

// entries are what was kept, each a part; commands can be about one of them.
func (v voice) entries(s screen.Speech) screen.Speech {
	for i, e := range v.m.room.Entries {
		text := v.entry(e)
		if head := v.columnName(e.Column); head != "" {
			text = head + ": " + text
		}
		s.Parts = append(s.Parts, screen.Part{Name: "entry" + e.ID.String(), Text: text, Line: true, Number: i + 1})
		for j, answer := range e.Answer {
			s.Parts = append(s.Parts, screen.Part{Name: "answer" + e.ID.String() + strconv.Itoa(j), Text: lang.Fill(v.w.Answer, "text", answer), Line: true})
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: v.into(i)})
	}
	s.OfRow = []keys.ID{keys.Edit, keys.Remove}
	if len(s.Choices) == 0 {
		s.OfRow = nil
	}
	if v.m.room.Step.Capture == model.CaptureColumns {
		var heads []string
		for _, c := range v.m.room.Step.Choices {
			heads = append(heads, c.Words[v.code()].Name)
		}
		s.Parts = append(s.Parts, screen.Part{Name: "columns", Text: lang.Fill(v.w.ColumnsHow, "columns", strings.Join(heads, ", "), "command", v.env.Words.Run.NextColumn)})
	}
	return s
}

func (v voice) columnName(id string) string {
	for _, c := range v.m.room.Step.Choices {
		if id != "" && c.ID == id {
			return c.Words[v.code()].Name
		}
	}
	return ""
}

// entry is something kept, with the word of its mark.
func (v voice) entry(e model.RoomEntry) string {
	if mark := v.env.Words.Run.Marks[e.Mark]; mark != "" {
		return e.Text + " (" + mark + ")"
	}
	return e.Text
}

// marking has entries to mark, or to choose one of.
func (v voice) marking(s screen.Speech) screen.Speech {
	do := keys.Mark
	if v.m.room.Step.Capture == model.CapturePick {
		do = keys.Open
	}
	for i, e := range v.m.room.Entries {
		text := v.entry(e)
		if e.Picked {
			text = lang.Fill(v.w.Chosen, "text", text)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: v.into(i), Do: screen.Give(do)})
	}
	if len(s.Choices) == 0 {
		return v.commands(s)
	}
	s.Numbers = true
	if do == keys.Mark {
		s.Parts = append(s.Parts, screen.Part{Name: "how", Text: v.markHow()})
		s.OfRow = []keys.ID{keys.Mark}
	}
	return s
}

// markHow says what a number does to a line.
func (v voice) markHow() string {
	var marks []string
	for _, mark := range v.m.room.Step.Marks {
		if word := v.env.Words.Run.Marks[mark]; word != "" { // one that nobody is told has none
			marks = append(marks, "“"+word+"”")
		}
	}
	if len(marks) == 1 {
		return lang.Fill(v.w.MarkHow, "mark", marks[0])
	}
	return lang.Fill(v.w.MarksHow, "marks", strings.Join(marks, ", "))
}

// picking has alternatives to choose from.
func (v voice) picking(s screen.Speech) screen.Speech {
	for i, c := range v.m.room.Step.Choices {
		words := c.Words[v.code()]
		text := words.Name
		if c.ID == v.m.room.Chosen {
			text = lang.Fill(v.w.Chosen, "text", text)
		}
		if c.Adapted {
			text += " " + v.env.Words.Run.Adapted
		}
		s.Choices = append(s.Choices, screen.Choice{Text: strings.TrimSuffix(text+". "+v.name(words.Text), ". "), Go: v.into(i), Do: screen.Give(keys.Open)})
	}
	s.Numbers = true
	return s
}

// presenting chooses who brings the case.
func (v voice) presenting(s screen.Speech) screen.Speech {
	room := v.m.room
	s.Parts = append(s.Parts, screen.Part{Name: "how", Text: v.w.PresentHow})
	for i, p := range room.People {
		text := p.Name
		if p.Name == room.Picked || room.Picked == "" && p.Name == room.Presenter {
			text = lang.Fill(v.w.Chosen, "text", text)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: text, Go: v.into(i), Do: screen.Give(keys.Open)})
	}
	s.Numbers = true
	return s
}

// record is what will be kept: a number takes a line out.
func (v voice) record(s screen.Speech) screen.Speech {
	w := v.env.Words.Run
	for i, r := range v.m.room.Record {
		content := r.Text
		if r.Kind == model.KindIntentionMade {
			content = v.env.Words.Intend.Sentence(r.When, r.Text)
		}
		s.Choices = append(s.Choices, screen.Choice{Text: w.RecordName(r) + ": " + content, Go: v.into(i), Do: screen.Give(keys.Remove)})
	}
	if len(s.Choices) == 0 {
		s.Parts = append(s.Parts, screen.Part{Name: "record", Text: w.NothingKept})
		return v.commands(s)
	}
	s.Numbers, s.OfRow = true, []keys.ID{keys.Remove}
	s.Parts = append(s.Parts, screen.Part{Name: "how", Text: v.w.StrikeHow})
	return s
}
