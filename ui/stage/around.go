package stage

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
)

// clock is what the clock says and how loud: warm when time is nearly up.
func (v view) clock() (string, lipgloss.Style) {
	c := v.room.Clock
	left := c.Left(v.now)
	word := v.words.Times.Left(left, v.live.Exact)
	switch {
	case !c.Running:
		return v.words.Run.StandsStill, v.th.Quiet
	case c.Given == 0:
		return "", v.th.Quiet
	case left <= model.Minute:
		return word, v.th.Warm
	}
	return word, v.th.Text
}

// curtain leaves the program's word and the clock, nothing else.
func (v view) curtain() Wall {
	lines := make([]string, v.size.Height)
	at := v.size.Height / 2
	clock := ""
	if v.room.State == model.StateRunning {
		clock, _ = v.clock()
	}
	if at > 0 {
		lines[at-1] = v.centred(v.th.Title.Render(v.words.App.Intervision))
	}
	lines[at] = v.centred(v.th.Quiet.Render(clock))
	return Wall{Lines: lines, CursorX: -1}
}

func (v view) centred(s string) string {
	return strings.Repeat(" ", max(0, (v.size.Width-ansi.StringWidth(s))/2)) + s
}

// beside puts the margin, or the rail of steps, before the lines.
func (v view) beside(lines []string) []string {
	if !v.railed {
		for i, line := range lines {
			if line != "" {
				lines[i] = strings.Repeat(" ", v.left) + line
			}
		}
		return lines
	}
	rail := v.rail(len(lines))
	for i := range lines {
		lines[i] = rail[i] + lines[i]
	}
	return lines
}

// rail is the column with the steps: a sign and a word for each state.
func (v view) rail(height int) []string {
	name := v.room.Method[v.code()].Name
	all := []string{v.th.Strong.Render(text.Cut(name, railWidth-2)), v.th.Quiet.Render(text.Cut(v.room.Team, railWidth-2)), ""}
	now := 0
	for _, step := range v.room.Rail {
		sign, style := "○", v.th.Quiet
		switch step.State {
		case model.RailDone:
			sign = "✓"
		case model.RailSkipped:
			sign = "–"
		case model.RailNow:
			sign, style, now = "●", v.th.Accent, len(all)
		}
		all = append(all, style.Render(sign+" "+text.Cut(v.fill(step.Titles[v.code()]), railWidth-5)))
	}
	if v.room.Until != 0 {
		all = append(all, "", v.th.Quiet.Render(lang.Fill(v.words.Run.ReadyAt, "time", v.words.Times.Time(v.room.Until, v.zone))))
	}
	if over := len(all) - height; over > 0 { // keep the step we are in in sight
		from := min(over, max(0, now-height/2))
		all = all[from : from+height]
	}
	out := make([]string, height)
	for i := range out {
		line := ""
		if i < len(all) {
			line = all[i]
		}
		out[i] = strings.Repeat(" ", margin) + line + strings.Repeat(" ", max(1, railWidth-ansi.StringWidth(line)))
	}
	return out
}
