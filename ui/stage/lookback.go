package stage

import (
	"strconv"

	"intervision/text"
)

// Asked is what the wall shows of looking back: whose turn it is, the question,
// and, if its owner wants it there, the intention in their own words. What came
// of earlier ones, and why, is never here.
type Asked struct {
	Who           string
	Sentence      string
	When, Then    string // empty: the owner has not said they may be shown
	Answers       []string
	Number, Count int
}

// over says whether everybody was asked.
func (a *Asked) over() bool { return a.Who == "" }

// askedTurn says whose turn it is.
func (v view) askedTurn() block {
	a := v.live.Asked
	if a.over() {
		return block{}
	}
	place := ""
	if a.Count > 1 {
		place = strconv.Itoa(a.Number) + "/" + strconv.Itoa(a.Count)
	}
	who := text.Cut(text.Steady(a.Who), max(4, v.width-text.Width(v.words.Run.HasTurn)-text.Width(place)-8))
	line := v.th.Quiet.Render(v.words.Run.HasTurn+"  ") + v.th.Accent.Render(who) + v.th.Quiet.Render("      "+place)
	return block{rank: turn, keep: 1, lines: []string{line, ""}}
}

// answers are the words of the intention, if they may be seen, and what can be
// said of it, with the digit that says it.
func (v view) answers() listing {
	a, l := v.live.Asked, plain(nil)
	if a.Then != "" {
		for _, line := range v.halves(a.When, a.Then) {
			l.item(false, "  "+v.th.Question.Render(line))
		}
		l.item(false, "")
	}
	for i, answer := range a.Answers {
		style := v.th.Text
		if i == v.live.Chosen {
			style = v.th.Selected
		}
		l.item(i == v.live.Chosen, v.lead(i)+v.th.Quiet.Render(strconv.Itoa(i+1)+"  ")+style.Render(text.Cut(answer, max(4, v.width-6))))
	}
	return l
}
