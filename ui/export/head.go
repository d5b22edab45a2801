package export

import "intervision/model"

// head is the title and the facts: when, how, how long, who.
func (n *notes) head() {
	w := n.words.Review
	facts := []md{md(n.words.Times.Long(n.s.StartedAt, n.zone))}
	if title := inert(n.s.Case); title != "" {
		n.heading(1, title)
		facts = append(facts, n.method())
	} else {
		n.heading(1, n.method())
	}
	if minutes := minutes(n.s.Elapsed(n.s.LastAt)); minutes > 0 {
		facts = append(facts, md(n.words.Times.Length(minutes)))
	}
	var people []md
	for _, p := range []struct {
		id   model.ID
		said string
	}{{n.s.Presenter, w.PresentedBy}, {n.s.Facilitator, w.LedBy}} {
		if !p.id.IsZero() {
			people = append(people, fill(p.said, "who", n.names(p.id)))
		}
	}
	if others := n.names(n.others()...); others != "" {
		people = append(people, fill(w.With, "names", others))
	}
	n.paragraph(joined(append(facts, people...), " · "))
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
	n.quote(linesOf(wordings[last].Text)...)
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
		n.item(0, "- ", behind(linesOf(w.Text), said)...)
	}
}
