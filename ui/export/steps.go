package export

import (
	"slices"
	"strconv"
	"strings"

	"intervision/model"
)

// steps are the sections of the steps. Looking back, where everybody has a line,
// comes last: it is about what stands above it.
func (n *notes) steps(reflection bool) {
	for i := range n.s.Script.Steps {
		if n.s.Script.Steps[i].Has(model.Reflection) == reflection {
			n.step(i)
		}
	}
}

// step is the section of a step in which something was kept.
func (n *notes) step(i int) {
	step, st := &n.s.Script.Steps[i], &n.s.Steps[i]
	threads := n.noted.steps[step.ID]
	picked, ratings := n.picked(step, st), n.ratings(step, st)
	if len(threads) == 0 && picked == "" && len(ratings) == 0 {
		return
	}
	n.heading(2, n.title(step))
	n.within(step, threads, picked, ratings)
}

// within is what was kept in a step, as its capture reads best.
func (n *notes) within(step *model.Step, threads []thread, picked md, ratings []rating) {
	if picked != "" {
		n.paragraph(picked)
	}
	switch step.Capture {
	case model.CaptureColumns:
		n.columns(step, threads)
	case model.CaptureText:
		n.prose(threads)
	default:
		n.list(threads, step.Capture == model.CaptureQuestions)
	}
	n.bullets(ratings)
}

// loose is what was kept in steps that the script does not have.
func (n *notes) loose() {
	if len(n.noted.loose) > 0 {
		n.heading(2, md(n.words.Review.Notes))
		n.list(n.noted.loose, false)
	}
}

// prose is text of one person, a paragraph for every line: what people part with
// a line break reads as one.
func (n *notes) prose(threads []thread) {
	if slices.ContainsFunc(threads, func(t thread) bool { return len(t.answers) > 0 || n.said(t.ID) != "" }) {
		n.list(threads, false)
		return
	}
	for _, t := range threads {
		for _, line := range n.lines(t.Text) {
			if line != "" {
				n.paragraph(line)
			}
		}
	}
}

// list is entries with their answers indented; questions are numbered.
func (n *notes) list(threads []thread, numbered bool) {
	if len(threads) == 0 {
		return
	}
	n.gap()
	for i, t := range threads {
		marker := "- "
		if numbered {
			marker = strconv.Itoa(i+1) + ". "
		}
		n.item(0, marker, behind(n.lines(t.Text), n.said(t.ID))...)
		for _, a := range t.answers {
			n.item(len(marker), "- ", behind(n.lines(a.Text), n.said(a.ID))...)
		}
	}
}

// bullets is a list of our own lines.
func (n *notes) bullets(items []rating) {
	if len(items) > 0 {
		n.gap()
	}
	for _, lines := range items {
		n.item(0, "- ", lines...)
	}
}

// columns are entries under the headings of their step. What stands in none of
// them comes first.
func (n *notes) columns(step *model.Step, threads []thread) {
	in := func(column string) []thread {
		return slices.DeleteFunc(slices.Clone(threads), func(t thread) bool { return n.column(step, t) != column })
	}
	n.list(in(""), false)
	for _, c := range step.Choices {
		if list := in(c.ID); len(list) > 0 {
			n.heading(3, n.choice(c))
			n.list(list, false)
		}
	}
}

// column is the one an entry stands in, empty for none the step has.
func (n *notes) column(step *model.Step, t thread) string {
	if slices.ContainsFunc(step.Choices, func(c model.Choice) bool { return c.ID == t.Column }) {
		return t.Column
	}
	return ""
}

func (n *notes) choice(c model.Choice) md { return n.ofCard(c.Words[n.code].Name, c.ID) }

// said are the warm words that stand behind an entry. What would read as a
// rejection has none.
func (n *notes) said(id model.ID) md {
	var words []string
	for _, mark := range []model.Mark{model.Recognise, model.Warm, model.Taken} {
		if slices.Contains(n.noted.marks[id], mark) {
			words = append(words, n.words.Run.Marks[mark])
		}
	}
	if n.noted.picks[id] {
		words = append(words, n.words.Export.IsChosen)
	}
	return md(strings.Join(words, " · "))
}

// picked says what was chosen in a step. An entry that was chosen says so
// itself; who presents stands in the facts.
func (n *notes) picked(step *model.Step, st *model.StepState) md {
	what := md("")
	for _, c := range step.Choices {
		if st.Choice != "" && c.ID == st.Choice {
			what = n.choice(c)
		}
	}
	if what == "" && !st.Person.IsZero() && !step.Has(model.ChooseCase) {
		what = n.names(st.Person)
	}
	if what == "" {
		return ""
	}
	return fill(n.words.Export.Chosen, "what", what)
}
