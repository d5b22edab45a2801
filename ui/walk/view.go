package walk

import (
	"errors"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/methods"
	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// margin is the empty edge on either side, as the wall has it.
const margin = 2

// wide says whether what is private has room beside the wall; elsewhere it
// stands below it.
func wide(env *screen.Env) bool { return env.Width >= 110 }

// wallWidth is that of the wall beside it: no wider than a wall uses.
func wallWidth(env *screen.Env) int {
	if !wide(env) {
		return env.Width
	}
	return min(env.Width-46, 132)
}

// View is the wall, and what only whoever leads would see.
func (m Model) View(env *screen.Env) screen.Frame {
	switch {
	case !m.ready:
		return screen.Frame{Lines: []string{"", "  " + env.Theme.Quiet.Render(env.Words.Common.Reading)}, Title: env.Words.Walk.Title}
	case m.err != nil:
		return m.wrong(env)
	}
	f := screen.Frame{Title: m.room.Method[m.script().Lang(env.Lang)].Name}
	aside := m.aside(env)
	wall := m.wall(env)
	if wide(env) {
		f.Lines = beside(env, wall, m.seen(env, aside))
		return f
	}
	shown := m.seen(env, aside)
	f.Lines = wall[:max(0, min(len(wall), env.Height-len(shown)))]
	for _, line := range shown {
		f.Lines = append(f.Lines, strings.Repeat(" ", margin)+line)
	}
	return f
}

// wall draws the stage at the moment the step begins.
func (m Model) wall(env *screen.Env) []string {
	size := stage.Size{Width: wallWidth(env), Height: env.Height}
	if !wide(env) {
		size.Height -= leastBelow
	}
	live := stage.Live{Chosen: -1, Guard: m.guard, Titled: true}
	switch m.room.Step.Capture {
	case model.CaptureRating:
		live.Item = m.choice
	case model.CapturePick:
		if m.choices() > 0 {
			live.Chosen = m.choice
		}
	}
	return stage.View(m.room, live, noon, size, env.Theme, env.Words, env.Zone).Lines
}

// leastBelow is how many lines what is private has at least, below the wall.
const leastBelow = 6

// used is how many lines of the wall hold something.
func used(wall []string) int {
	for i, line := range slices.Backward(wall) {
		if strings.TrimSpace(ansi.Strip(line)) != "" {
			return i + 1
		}
	}
	return 0
}

// beside puts lines to the right of the wall, behind a thin line.
func beside(env *screen.Env, wall, lines []string) []string {
	left := wallWidth(env)
	out := make([]string, env.Height)
	for i := range out {
		line := ""
		if i < len(wall) {
			line = wall[i]
		}
		out[i] = line + strings.Repeat(" ", max(0, left-ansi.StringWidth(line))) + env.Theme.Rule.Render("│")
		if i < len(lines) && lines[i] != "" {
			out[i] += strings.Repeat(" ", margin) + lines[i]
		}
	}
	return out
}

// asideWidth is how wide what is private is drawn.
func asideWidth(env *screen.Env) int {
	if wide(env) {
		return min(env.Width-wallWidth(env)-1-2*margin, 76)
	}
	return max(10, min(env.Width-2*margin, 76))
}

// asideRoom is how many of so many lines of it are seen, its heading and the sign
// for more left out: one line that is more stands in the place of that sign.
// Below the wall there is what the wall leaves.
func (m Model) asideRoom(env *screen.Env, lines int) int {
	room := env.Height - 4
	if !wide(env) {
		room = env.Height - used(m.wall(env)) - 3
	}
	if room = max(1, room); lines == room+1 {
		room++
	}
	return room
}

// within keeps a scroll position from passing the ends.
func (m Model) within(env *screen.Env, scroll int) int {
	if !m.ready || m.err != nil {
		return 0
	}
	lines := len(m.aside(env))
	return max(0, min(scroll, lines-m.asideRoom(env, lines)))
}

// seen are the lines that are seen of it, under a heading that says what this is.
func (m Model) seen(env *screen.Env, lines []string) []string {
	room := m.asideRoom(env, len(lines))
	from := m.within(env, m.scroll)
	out := append(m.heading(env), lines[from:min(len(lines), from+room)]...)
	if rest := len(lines) - from - room; rest > 0 {
		return append(out, env.Theme.Quiet.Render(text.Cut(env.Words.Run.MoreBelow.Of(rest), asideWidth(env))))
	}
	if !wide(env) && len(out)+used(m.wall(env)) < env.Height {
		out = append(out, "")
	}
	return out
}

// heading says that this is no session.
func (m Model) heading(env *screen.Env) []string {
	w, th := env.Words.Walk, env.Theme
	form := w.LongForm
	if m.short {
		form = w.ShortForm
	}
	note := text.Cut(form+" · "+w.Note, asideWidth(env))
	if wide(env) {
		return []string{th.Accent.Render(w.Title), th.Quiet.Render(note), ""}
	}
	head := w.Title + "  " + note
	rule := strings.Repeat("─", max(0, env.Width-2*margin-text.Width(head)-5))
	return []string{th.Rule.Render("── ") + th.Accent.Render(w.Title) + "  " + th.Quiet.Render(note) + th.Rule.Render("  "+rule)}
}

// aside are what to say, the tips and the kind sentence of the step.
func (m Model) aside(env *screen.Env) []string {
	w, th := env.Words.Walk, env.Theme
	said := m.now.words(m.room.Step.ID, env.Lang)
	var lines []string
	add := func(heading string, blocks ...string) {
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, th.Quiet.Render(heading))
		for _, b := range blocks {
			lines = append(lines, wrapped(th.Text, b, asideWidth(env))...)
		}
	}
	if m.notice != "" {
		lines = wrapped(th.Text, m.notice, asideWidth(env))
	}
	if say := m.named(env, said.Say); say != "" {
		add(w.ToSay, "“"+say+"”")
	}
	if tips := bullets(m.named(env, said.Tips)); len(tips) > 0 {
		add(w.Tips, tips...)
	}
	if guard := m.named(env, said.Guard); guard != "" {
		add(w.Guard, guard)
	}
	return lines
}

// named puts a stand-in for the presenter's name into a sentence of a card.
func (m Model) named(env *screen.Env, s string) string {
	return lang.Fill(s, "presenter", env.Words.Walk.Presenter)
}

// bullets are the tips of a step, each with its sign. A tip may run on over
// several lines of its card.
func bullets(tips string) []string {
	var list []string
	for line := range strings.Lines(tips) {
		line = strings.TrimSpace(line)
		tip, begins := strings.CutPrefix(line, "- ")
		switch {
		case line == "":
		case begins || len(list) == 0:
			list = append(list, bullet+tip)
		default:
			list[len(list)-1] += " " + line
		}
	}
	return list
}

const bullet = "· "

// wrapped breaks a block into lines; what follows a bullet is indented.
func wrapped(style interface{ Render(...string) string }, s string, width int) []string {
	indent := ""
	if strings.HasPrefix(s, bullet) {
		indent = "  "
	}
	lines := text.Wrap(strings.TrimPrefix(s, bullet), width-len(indent))
	for i, line := range lines {
		head := indent
		if i == 0 && indent != "" {
			head = bullet
		}
		lines[i] = head + style.Render(line)
	}
	return lines
}

// problems are why the method cannot be gone through, each with its place.
func (m Model) problems(env *screen.Env) []string {
	var e *methods.Error
	if !errors.As(m.err, &e) {
		return []string{env.Words.Error(m.err)}
	}
	var sentences []string
	for _, p := range e.Problems {
		sentences = append(sentences, env.Words.ProblemAt(p))
	}
	return sentences
}

// wrong says why the method cannot be gone through, each problem with its place.
func (m Model) wrong(env *screen.Env) screen.Frame {
	lines := []string{"", "  " + env.Theme.Title.Render(text.Cut(text.Steady(text.CleanLine(m.target.Method, text.Title)), max(1, env.Width-2*margin))), ""}
	for _, s := range m.problems(env) {
		for _, line := range text.Wrap(text.CleanLine(s, 0), max(10, min(env.Width-2*margin, 76))) {
			lines = append(lines, "  "+env.Theme.Text.Render(line))
		}
		lines = append(lines, "")
	}
	return screen.Frame{Lines: lines[:min(len(lines), max(0, env.Height))], Title: env.Words.Walk.Title}
}
