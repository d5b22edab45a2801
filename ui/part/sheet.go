package part

import (
	"strings"

	"intervision/text"
	"intervision/ui/screen"
)

// Sheet lays lines over the lower part of a frame, under a line that parts
// them. The top of the screen stays: what the room must see is there. Sheets
// that are too high lose their last lines, never the top of the screen.
func Sheet(env *screen.Env, under screen.Frame, lines []string) screen.Frame {
	keep := max(min(top, env.Height-2), 0)
	room := max(env.Height-keep-1, 0)
	lines = lines[:min(len(lines), room)]
	from := max(env.Height-1-len(lines), keep)
	out := make([]string, from, env.Height)
	copy(out, under.Lines)
	out = append(out, env.Theme.Rule.Render(strings.Repeat("─", max(env.Width, 0))))
	under.Lines, under.Cursor = append(out, lines...), nil
	return under
}

// top is how much of a screen always stays: its title, the progress and the
// presenter's question.
const top = 4

// widest is the widest a question gets; in a wider window it stands in the middle.
const widest = 92

// Over draws the question over a frame.
func (a Ask) Over(env *screen.Env, under screen.Frame) screen.Frame {
	th, width := env.Theme, max(min(env.Width-4, widest), 1)
	left := strings.Repeat(" ", max(2, (env.Width-widest)/2))
	lines := []string{""}
	for _, line := range text.Wrap(a.Text, width) {
		lines = append(lines, left+th.Strong.Render(line))
	}
	lines = append(lines, "")
	for i, answer := range a.Answers {
		answer = text.Cut(answer, width-2)
		if i == a.At {
			lines = append(lines, left+th.Selected.Render("▸ "+answer))
			continue
		}
		lines = append(lines, left+"  "+th.Text.Render(answer))
	}
	return Sheet(env, under, append(lines, ""))
}
