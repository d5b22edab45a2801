package export

import (
	"slices"

	"intervision/model"
)

// head is the title and the facts: when, how, how long, who.
func (n *notes) head() {
	facts := []md{md(n.words.Times.Long(n.s.StartedAt, n.zone))}
	if title := n.line(n.s.Case); title != "" {
		n.heading(1, title)
		facts = append(facts, n.method())
	} else {
		n.heading(1, n.method())
	}
	if minutes := minutes(n.s.Elapsed(n.s.LastAt)); minutes > 0 {
		facts = append(facts, md(n.words.Times.Length(minutes)))
	}
	n.paragraph(joined(append(facts, n.whoWas()...), " · "))
}

// whoWas says who presented, who led and who else took part; who has no name
// any more is among the others, by role.
func (n *notes) whoWas() []md {
	w, others := n.words.Review, n.others()
	var people []md
	for _, p := range []struct {
		id   model.ID
		said string
	}{{n.s.Facilitator, w.LedBy}, {n.s.Presenter, w.PresentedBy}} {
		switch {
		case p.id.IsZero() || slices.Contains(others, p.id):
		case n.people.Name(p.id) == "":
			others = append([]model.ID{p.id}, others...)
		default:
			people = append([]md{fill(p.said, "who", n.names(p.id))}, people...)
		}
	}
	if len(others) > 0 {
		people = append(people, fill(w.With, "names", n.names(others...)))
	}
	return people
}

// minutes are whole ones, rounded as the summary of a session rounds them.
func minutes(d model.Millis) int { return int((d + 30*model.Second) / model.Minute) }

// question is the presenter's question as last worded, and how it was worded
// before, with the step in which that was.
func (n *notes) question() {
	wordings := n.noted.wordings
	if len(wordings) == 0 {
		return
	}
	n.heading(2, md(n.words.Review.Question))
	last := len(wordings) - 1
	n.quote(n.lines(wordings[last].Text)...)
	if last == 0 {
		return
	}
	n.paragraph(md(n.words.Export.Earlier))
	n.gap()
	for _, w := range wordings[:last] {
		said := md("")
		if i := n.s.Script.Index(w.Step); i >= 0 {
			said = n.title(&n.s.Script.Steps[i])
		}
		n.item(0, "- ", behind(n.lines(w.Text), said)...)
	}
}
