package run

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// planHead is how many lines stand above the steps in their panel.
const planHead = 2

// steps is the whole plan: how it stands, and for each step its minutes, those
// that were used, and what the time that is left makes of it.
func (m Model) steps(env *screen.Env) []string {
	w := env.Words.Run
	course := m.session.Course(env.Clock())
	title := min(40, max(18, env.Width-34))
	figures := figuresOf(w.PlanGiven, w.PlanUsed, w.PlanBecomes)
	lines := []string{
		env.Theme.Text.Render(text.Cut(m.standing(env, course), env.Width-4)),
		strings.Repeat(" ", title) + env.Theme.Quiet.Render(figures),
	}
	for at, i := range m.way() {
		step := &m.session.Script.Steps[i]
		sign, style := m.stepSign(env, i)
		lead := "  "
		if at == m.list.at {
			lead = env.Theme.Accent.Render("▸ ")
		}
		name := lead + style.Render(sign+text.Cut(m.named(env, step.Words[m.code(env)].Title), title-5))
		fill := strings.Repeat(" ", max(1, title-ansi.StringWidth(name)))
		lines = append(lines, name+fill+env.Theme.Quiet.Render(m.minutes(course.Steps[i], i)))
	}
	return lines
}

// way are the steps that the panel lists: those the group comes to, has been in
// or passed over.
func (m Model) way() (steps []int) {
	for i, step := range m.session.Course(m.session.LastAt).Steps {
		if step.OnWay {
			steps = append(steps, i)
		}
	}
	return steps
}

// stepSign is where a step stands: over, now, to come, or passed over.
func (m Model) stepSign(env *screen.Env, i int) (string, lipgloss.Style) {
	switch st := m.session.Steps[i]; {
	case i == m.session.Step:
		return "● ", env.Theme.Accent
	case st.Entered:
		return "✓ ", env.Theme.Text
	case i < m.session.Step || m.session.State == model.StateRunning && !st.Planned:
		return "– ", env.Theme.Quiet
	}
	return "○ ", env.Theme.Text
}

// minutes are the three figures of a step, empty where there is nothing to say.
func (m Model) minutes(s model.CourseStep, i int) string {
	given, used, becomes := "", "", ""
	if s.Given > 0 {
		given = strconv.Itoa(int(s.Given / model.Minute))
	}
	if s.Used > 0 {
		used = strconv.Itoa(int((s.Used + model.Minute/2) / model.Minute))
	}
	if s.Becomes > 0 && i >= m.session.Step {
		becomes = strconv.Itoa(int((s.Becomes + model.Minute - 1) / model.Minute))
	}
	return figuresOf(given, used, becomes)
}

// figuresOf puts three figures, or their headings, into columns.
func figuresOf(columns ...string) string {
	var b strings.Builder
	for _, c := range columns {
		b.WriteString(strings.Repeat(" ", max(1, 10-text.Width(c))) + c)
	}
	return b.String()
}

// standing is one line: ahead or behind, when all is over, and what was agreed.
func (m Model) standing(env *screen.Env, c model.Course) string {
	w := env.Words.Run
	if m.session.State != model.StateRunning {
		return w.PlanNotBegun
	}
	behind := c.Behind
	if until := m.session.Until; until != 0 {
		behind = max(behind, model.Millis(c.EndsAt-until)) // the end was moved forward: what remains no longer fits
	}
	var parts []string
	switch minutes := int((behind + model.Minute/2) / model.Minute); {
	case behind <= -model.Minute/2:
		parts = append(parts, w.PlanAhead.Of(int((model.Minute/2-behind)/model.Minute)))
	case minutes > 0:
		parts = append(parts, w.PlanBehind.Of(minutes))
	default:
		parts = append(parts, w.OnPlan)
	}
	parts = append(parts, lang.Fill(w.ReadyAt, "time", env.Words.Times.Time(c.EndsAt, env.Zone)))
	line := strings.Join(parts, " · ")
	if agreed := env.Words.Times.Time(m.session.Until, env.Zone); m.session.Until != 0 && agreed != env.Words.Times.Time(c.EndsAt, env.Zone) {
		line += " " + lang.Fill(w.PlanAgreed, "time", agreed)
	}
	return line
}
