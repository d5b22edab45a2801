package stage

import (
	"strconv"
	"strings"

	"intervision/text"
	"intervision/ui/lang"
)

// header is the step's name, its number and the clock, and how far we are. In
// the wide layout the rail tells the steps.
func (v view) header() block {
	title := v.fill(v.said().Title)
	place := strconv.Itoa(v.room.Number) + "/" + strconv.Itoa(v.room.Count)
	clock, style := v.clock()
	if v.railed {
		place = ""
	}
	if len(v.digits()) > 0 {
		clock = "" // it stands at the edge
	}
	right := strings.TrimSpace(place + "   " + clock)
	space := v.width - text.Width(right) - 2
	title = text.Cut(title, max(8, space))
	fill := max(2, v.width-text.Width(title)-text.Width(right))
	line := v.th.Title.Render(title) + strings.Repeat(" ", fill)
	switch {
	case place != "" && clock != "":
		line += v.th.Quiet.Render(place + "   ")
	case place != "":
		line += v.th.Quiet.Render(place)
	}
	return block{rank: header, keep: 2, lines: []string{line + style.Render(clock), v.bar(), ""}}
}

// bar shows how many of the steps are behind us.
func (v view) bar() string {
	done := 0
	if v.room.Count > 0 {
		done = v.width * v.room.Number / v.room.Count
	}
	return v.th.Bar.Render(strings.Repeat("━", done)) + v.th.BarRest.Render(strings.Repeat("─", v.width-done))
}

// pin is the presenter's question in their own words, in every step; before it
// is worded the case in one line.
func (v view) pin() block {
	label := ""
	switch {
	case !v.pinned():
		return block{}
	case v.room.Pin.Question:
		label = v.whose(v.words.Run.QuestionOf, v.words.Run.TheQuestion)
	default:
		label = v.whose(v.words.Run.CaseOf, v.words.Run.TheCase)
	}
	label = text.Cut(text.Steady(label), v.width/3)
	if len(v.loud.question) > 0 { // a quiet tone, so that what to do now is the loudest
		lines := append([]string{v.th.Quiet.Render(label)}, spell(v.loud.question, v.th.Quiet)...)
		return block{rank: question, keep: len(lines), lines: lines}
	}
	if v.size.Width < 76 {
		label = ""
	}
	indent := 0
	if label != "" {
		indent = text.Width(label) + 3
	}
	lines := text.Wrap(text.Steady(oneLine(v.room.Pin.Text)), max(10, v.width-indent))
	most := 3
	if low(v.size) {
		most = 2
	}
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], text.Cut(strings.Join(lines[most-1:], " "), max(10, v.width-indent)))
	}
	for i, line := range lines {
		head := strings.Repeat(" ", indent)
		if i == 0 && label != "" {
			head = v.th.Quiet.Render(label) + "   "
		}
		lines[i] = head + v.th.Question.Render(line)
	}
	return block{rank: question, keep: len(lines), lines: lines}
}

// pinned says whether there is something to pin. A case that was stopped rests.
func (v view) pinned() bool { return v.room.Pin.Text != "" && !v.room.Stopped }

// whose is a label with the presenter's name, or the one without.
func (v view) whose(of, plain string) string {
	if v.room.Presenter == "" {
		return plain
	}
	return lang.Fill(of, "who", v.room.Presenter)
}

// oneLine joins the lines of a text.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
