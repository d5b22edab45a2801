package stage

import (
	"strings"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// welcome waits, with no clock running: who is here, the method in one
// sentence, what is kept and where it lies, a sentence to say aloud.
func (v view) welcome() Wall {
	method := v.room.Method[v.code()]
	w := v.words.Run
	blocks := []block{
		v.named(method.Name),
		v.paragraph(question, v.th.Strong, method.Purpose),
		v.paragraph(turn, v.th.Text, strings.Join(v.names(), " · ")),
		{rank: rule, keep: 2, lines: []string{
			v.th.Quiet.Render(w.WeKeep),
			v.th.Accent.Render("‹ ") + v.th.Strong.Render(text.Cut(w.Levels[v.room.Level], v.width-4)) + v.th.Accent.Render(" ›"),
		}},
		v.paragraph(aside, v.th.Quiet, w.WhereItLies),
		v.paragraph(spoken, v.th.Text, v.bossWords()),
		v.paragraph(spoken, v.th.Quiet, v.welcomeWords()),
	}
	blocks = append(blocks, v.paragraph(aside, v.th.Quiet, v.reach()))
	if v.code() != v.words.Code {
		blocks = append(blocks, v.paragraph(aside, v.th.Quiet, w.OtherLanguage))
	}
	bottom := []block{v.notice()}
	return v.hung(blocks, bottom)
}

// hung puts a wall on which no step is into its place.
func (v view) hung(blocks, bottom []block) Wall {
	blocks = append([]block{v.above(append(bottom, blocks...))}, blocks...)
	filler := gaps(v.size.Height - height(blocks) - height(bottom))
	return v.wall(fit(append(append(blocks, filler), bottom...), v.size.Height), -1)
}

// named is the name of the method, and until what time it takes; beside the rail
// that says so already.
func (v *view) named(name string) block {
	until := ""
	if v.room.Until != 0 && !v.railed {
		until = lang.Fill(v.words.Run.ReadyAt, "time", v.words.Times.Time(v.room.Until, v.zone))
	}
	if large(v.size) {
		b := v.greet(header, v.th.Title, name)
		if until != "" {
			b.lines = append(b.lines, v.th.Quiet.Render(until), "")
		}
		return b
	}
	name = text.Cut(name, max(8, v.width-text.Width(until)-2))
	fill := max(0, v.width-text.Width(name)-text.Width(until))
	return block{rank: header, keep: 1, lines: []string{v.th.Title.Render(name) + strings.Repeat(" ", fill) + v.th.Quiet.Render(until), ""}}
}

// welcomeWords are what to say aloud. In a low window they stand with the tips.
func (v view) welcomeWords() string {
	if say := v.fill(v.said().Say); say != "" && !low(v.size) {
		return "“" + say + "”"
	}
	return ""
}

// bossWords are the manager's own sentence, with a manager in the circle: nobody
// else can say it.
func (v view) bossWords() string {
	if !v.room.Boss {
		return ""
	}
	return v.words.Run.BossSays
}

// names are the people present, each with what they do.
func (v view) names() []string {
	var names []string
	for _, p := range v.room.People {
		var roles []string
		for _, role := range p.Roles {
			roles = append(roles, v.words.Run.Roles[role])
		}
		name := p.Name
		if len(roles) > 0 {
			name += " (" + strings.Join(roles, ", ") + ")"
		}
		names = append(names, name)
	}
	return names
}

// end says goodbye: one spoken step, what is kept, and when we meet again.
func (v view) end() Wall {
	w := v.words.Run
	blocks := []block{
		{rank: header, keep: 2, lines: []string{v.th.Title.Render(w.EndTitle), ""}},
		v.greet(rule, v.th.Strong, v.whose(w.EndThanks, w.EndGroup)),
	}
	for _, line := range v.room.Record {
		if line.Kind == model.KindIntentionMade {
			blocks = append(blocks, v.paragraph(question, v.th.Question, v.words.Intend.Sentence(line.When, line.Text)))
		}
	}
	kept := w.EndKept.Of(len(v.room.Record))
	if len(v.room.Record) == 0 {
		kept = w.NothingKept
	}
	blocks = append(blocks, v.paragraph(turn, v.th.Text, kept))
	blocks = append(blocks, v.paragraph(turn, v.th.Text, v.nextTime()))
	return v.hung(blocks, []block{v.notice()})
}

// styled is what a paragraph is drawn in.
type styled interface{ Render(...string) string }

// paragraph is wrapped text with an empty line after it.
func (v view) paragraph(r rank, style styled, s string) block {
	if s == "" {
		return block{}
	}
	var lines []string
	for _, line := range text.Wrap(s, min(v.width, readable)) {
		lines = append(lines, style.Render(line))
	}
	return block{rank: r, keep: len(lines), lines: append(lines, "")}
}
