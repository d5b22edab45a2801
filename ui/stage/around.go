package stage

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/theme"
)

// clock is what the clock says and how loud: warm when time is nearly up.
func (v view) clock() (string, lipgloss.Style) {
	c := v.room.Clock
	left := c.Left(v.now)
	word := v.words.Times.Left(left, c.Last(), v.live.Exact)
	switch {
	case !c.Running:
		return v.words.Run.StandsStill, v.th.Quiet
	case c.Given == 0:
		return "", v.th.Quiet
	case left <= c.Last():
		return word, v.th.Warm
	}
	return word, v.th.Text
}

// curtain leaves the program's word and the clock, nothing else.
func (v view) curtain() Wall {
	lines := []string{v.th.Title.Render(v.words.App.Intervision), ""}
	lines = append(lines, Clock(v.room, v.now, v.size, v.th, v.words)...)
	out := make([]string, v.size.Height)
	from := max(0, (v.size.Height-len(lines))/3)
	for i, line := range lines {
		if from+i < len(out) {
			out[from+i] = strings.Repeat(" ", max(0, (v.size.Width-ansi.StringWidth(line))/2)) + line
		}
	}
	return Wall{Lines: out, CursorX: -1}
}

// Clock is the clock by itself, in digits as large as a window has room for:
// lines of the same width, none while no clock runs.
func Clock(room model.Room, now model.Instant, size Size, th theme.Theme, words *lang.Texts) []string {
	v := view{room: room, now: now, size: size, th: th, words: words}
	word, _ := v.clock()
	if room.State != model.StateRunning || !room.Clock.Running || word == "" {
		return nil
	}
	scale := 1
	if size.Height >= 30 && size.Width >= 100 {
		scale = 2
	}
	return v.inDigits(scale)
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
