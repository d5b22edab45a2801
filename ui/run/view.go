package run

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
	"intervision/ui/stage"
)

// View is the stage, with a panel over its lower part when one was asked for.
func (m Model) View(env *screen.Env) screen.Frame {
	if !m.ready {
		return m.waiting(env)
	}
	lower := m.panelLines(env)
	wall := m.wall(env, len(lower))
	frame := screen.Frame{Lines: append(wall.Lines, lower...), Title: m.room.Method[m.code(env)].Name}
	if wall.CursorX >= 0 && m.panel == noPanel {
		frame.Cursor = tea.NewCursor(wall.CursorX, wall.CursorY)
	}
	return frame
}

// wall is the stage over a panel of so many lines.
func (m Model) wall(env *screen.Env, lower int) stage.Wall {
	size := stage.Size{Width: env.Width, Height: env.Height - lower}
	return stage.View(m.room, m.live(env, size), env.Clock(), size, env.Theme, env.Words, env.Zone)
}

// UnderCurtain is the clock, for the wall that is covered.
func (m Model) UnderCurtain(env *screen.Env) string {
	if !m.ready {
		return ""
	}
	size := stage.Size{Width: env.Width, Height: env.Height}
	return strings.Join(stage.Clock(m.room, env.Clock(), size, env.Theme, env.Words), "\n")
}

// code is the language the script is shown in.
func (m Model) code(env *screen.Env) string { return m.session.Script.Lang(env.Words.Code) }

// waiting is what stands there before a session could be read, or if it could not.
func (m Model) waiting(env *screen.Env) screen.Frame {
	line := ""
	if m.err != nil {
		line = env.Words.Error(m.err)
	}
	lines := []string{"", ""}
	for _, l := range text.Wrap(line, max(10, env.Width-4)) {
		lines = append(lines, "  "+env.Theme.Text.Render(l))
	}
	return screen.Frame{Lines: lines}
}

// live is how somebody looks at the room now.
func (m Model) live(env *screen.Env, size stage.Size) stage.Live {
	l := stage.Live{
		Scroll: m.scroll, Open: m.fieldOpen(), Guard: m.guard, Exact: m.exact, Chosen: -1, Column: m.column,
		Item: m.item, Asked: m.onWall(env), Hand: m.handAt(), Wonder: m.wondering(env), Notice: m.noticeLine(env), Kept: m.kept, Prompt: m.prompt(env, size),
		Memo: m.drawn,
		Rows: env.Height + 1, Inches: env.Inches, // the footer is a row too
	}
	if (m.list.on || m.list.aimed) && m.panel == noPanel {
		l.Chosen, l.Into, l.Reading = m.list.at, m.into, m.reading()
	}
	if m.list.what == ofValues {
		l.Counts = m.countsNow()
	}
	switch {
	case m.silent():
		l.Secret, l.Typed = true, m.line() != ""
	case l.Open:
		rows := max(1, size.Height/4)
		l.Line, l.CursorX, l.CursorY = m.field.View(stage.FieldWidth(size), rows)
	}
	return l
}

// rewords says whether a line in this step takes the place of the question.
func (m Model) rewords() bool {
	return m.room.Step.Pins == model.PinsQuestion && m.room.Pin.Question
}

// prompt says what a line that was asked for is for.
func (m Model) prompt(env *screen.Env, size stage.Size) string {
	w := env.Words.Run
	switch m.use {
	case forStep:
		if m.intends() {
			return m.intentionPrompt(env, size)
		}
		if m.rewords() {
			return lang.Fill(w.QuestionAgain, "enter", env.Words.Key(env.Keys.Display(keys.Enter, true)), "undo", env.Words.Key(env.Keys.Display(keys.Undo, true)))
		}
	case forPark:
		return w.TypePark
	case forQuestion:
		return m.named(env, w.TypeQuestion)
	case forEntry:
		return w.TypeEntry
	case forGuest:
		return w.TypeGuest
	case forUntil:
		return lang.Fill(w.TypeUntil, "time", env.Words.Times.Time(m.session.EndsAt(), env.Zone))
	}
	return ""
}

// noticeLine is the one line: what cannot be kept, what happened, what is
// offered.
func (m Model) noticeLine(env *screen.Env) string {
	switch {
	case m.err != nil:
		return env.Words.Error(m.err)
	case m.notice != "":
		return m.notice
	case m.offer == offerClosing:
		return m.offerLine(env)
	}
	return ""
}

// panelLines are the panel over the lower part, none when there is none.
func (m Model) panelLines(env *screen.Env) []string {
	var lines []string
	switch m.panel {
	case tipsPanel:
		lines = m.tips(env)
	case peoplePanel:
		lines = m.people(env)
	case stepsPanel:
		lines = m.steps(env)
	case keepPanel:
		lines = m.keeping(env)
	case stopPanel:
		lines = []string{env.Theme.Strong.Render(env.Words.Run.StopAsk)}
		for _, line := range text.Wrap(env.Words.Run.StopHow, max(10, min(env.Width-4, 76))) {
			lines = append(lines, env.Theme.Text.Render(line))
		}
	default:
		return nil
	}
	switch most := m.panelRows(env); m.panel {
	case stepsPanel: // how the plan stands, and what the figures are, stay above
		lines = append(lines[:planHead:planHead], around(lines[planHead:], m.list.at, most-planHead)...)
	case tipsPanel:
		lines = m.leaf(env, lines, most)
	default:
		lines = around(lines, m.list.at, most)
	}
	x := stage.Left(stage.Size{Width: env.Width, Height: env.Height})
	edge := strings.Repeat(" ", x+2)
	out := []string{edge + env.Theme.BarRest.Render(strings.Repeat("─", max(0, env.Width-2*x-4)))}
	for _, line := range lines {
		out = append(out, edge+line)
	}
	return append(out, "")
}

// panelRows is how many lines of a panel are seen.
func (m Model) panelRows(env *screen.Env) int { return max(3, env.Height*3/5) - 2 }

// leaf shows the tips from where somebody has come to, with a sign for more.
func (m Model) leaf(env *screen.Env, lines []string, rows int) []string {
	more := len(lines) - m.into - rows
	if len(lines) <= rows {
		return lines
	}
	shown := slices.Clone(lines[m.into : m.into+rows])
	if more > 0 {
		shown[rows-1] = env.Theme.Quiet.Render(env.Words.Run.MoreBelow.Of(more + 1))
	}
	return shown
}

// around keeps the chosen line in sight when a list is too long.
func around(lines []string, at, room int) []string {
	if len(lines) <= room {
		return lines
	}
	from := min(max(0, at-room/2), len(lines)-room)
	shown := slices.Clone(lines[from : from+room])
	if from > 0 {
		shown[0] = signed(shown[0], "↑ ")
	}
	if from+room < len(lines) {
		shown[room-1] = signed(shown[room-1], "↓ ")
	}
	return shown
}

// signed puts the sign that there is more where the sign of the chosen row would
// stand.
func signed(line, sign string) string {
	if rest, ok := strings.CutPrefix(line, "  "); ok {
		return sign + rest
	}
	return line
}

// tips are for whoever leads, written so that the room may read them.
func (m Model) tips(env *screen.Env) []string {
	words, ok := m.stepWords(env)
	if !ok {
		return []string{env.Theme.Quiet.Render(env.Words.Run.NothingHere)}
	}
	width := max(10, min(env.Width-4, 76))
	var lines []string
	add := func(first, rest, s string) {
		for i, l := range text.Wrap(m.named(env, s), width-2) {
			head := rest
			if i == 0 {
				head = first
			}
			lines = append(lines, head+env.Theme.Text.Render(l))
		}
	}
	add("", "", "“"+words.Say+"”")
	for _, tip := range strings.Split(words.Tips, "\n") {
		if tip = strings.TrimPrefix(strings.TrimSpace(tip), "- "); tip != "" {
			add("· ", "  ", tip)
		}
	}
	return lines
}

// stepWords are the current step's words; in the welcome those of the step
// that welcomes.
func (m Model) stepWords(env *screen.Env) (model.StepWords, bool) {
	i := m.session.Script.Index(m.room.Step.ID)
	if i < 0 {
		return model.StepWords{}, false
	}
	return m.session.Script.Steps[i].Words[m.code(env)], true
}

// named puts the presenter's name into a sentence of a card.
func (m Model) named(env *screen.Env, s string) string {
	return env.Words.Presented(s, m.room.Presenter)
}

// widestName is how wide the column of names gets; what somebody with a longer
// name does stands behind it.
const widestName = 30

// people are who is here, in the order in which they sit, with their roles.
func (m Model) people(env *screen.Env) []string {
	w := env.Words.Run
	var lines []string
	all := m.roster()
	names := make([]string, len(all))
	for i, p := range all {
		names[i] = p.name
	}
	width := page.Column(widestName, names...)
	for i, p := range all {
		lead, box := "  ", "[ ] "
		if i == m.list.at {
			lead = env.Theme.Accent.Render("▸ ")
		}
		if p.here {
			box = "[x] "
		}
		var roles []string
		for _, r := range []struct {
			id   model.ID
			role model.Role
		}{{m.session.Facilitator, model.Facilitator}, {m.session.NoteTaker, model.NoteTaker}, {m.session.Presenter, model.Presenter}} {
			if r.id == p.id && p.here {
				roles = append(roles, w.Roles[r.role])
			}
		}
		lines = append(lines, lead+env.Theme.Text.Render(box+text.Steady(p.name))+strings.Repeat(" ", 3+max(0, width-text.Width(text.Steady(p.name))))+env.Theme.Quiet.Render(strings.Join(roles, " · ")))
	}
	return append(lines, "      "+env.Theme.Quiet.Render(env.Words.Setup.AddName))
}
