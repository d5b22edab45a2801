package export

import (
	"slices"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// Personal is the sheet the presenter takes home, as Markdown: their question,
// what they take along and what they intend, in the group's words only where
// they marked them as theirs to take. Nobody else is named in it; it calls them
// by role. It is empty if nothing of theirs was kept.
func Personal(s model.Session, team model.Team, words *lang.Texts, zone *time.Location) string {
	people := Named(s, team, words)
	people.veils = people.veilsOf(func(id model.ID) bool { return id != s.Presenter })
	n := &notes{s: s, people: people, words: words, zone: zone, code: s.Script.Lang(words.Code), noted: gather(s), own: true}
	n.onlyOfPresenter()
	if s.Presenter.IsZero() || len(n.noted.wordings)+len(n.noted.own)+len(n.noted.intentions) == 0 {
		return ""
	}
	n.heading(1, fill(words.Take.PersonalFor, "who", n.presenter()))
	facts := []md{md(words.Times.Long(s.StartedAt, zone)), n.method()}
	if title := n.line(s.Case); title != "" {
		facts = append(facts, title)
	}
	n.paragraph(joined(facts, " · "))
	n.mine()
	n.gap()
	n.text.WriteString("---\n")
	n.quiet(md(words.Take.OnlyMine))
	return n.text.String()
}

// onlyOfPresenter leaves of what was kept what is the presenter's.
func (n *notes) onlyOfPresenter() {
	n.noted.wordings = slices.DeleteFunc(n.noted.wordings, func(w model.Wording) bool { return !w.Of.IsZero() && w.Of != n.s.Presenter })
	n.noted.intentions = slices.DeleteFunc(n.noted.intentions, func(k model.Kept) bool { return !n.ofPresenter(k) })
	for _, step := range n.s.Script.Steps {
		for _, t := range n.noted.steps[step.ID] {
			if slices.Contains(n.noted.marks[t.ID], model.Taken) {
				n.noted.own = append(n.noted.own, t)
			}
		}
	}
	n.noted.marks, n.noted.picks = nil, nil // all of it is theirs: no sign says so again
}

// mine is the sheet below its head.
func (n *notes) mine() {
	w := n.words.Take
	if last := len(n.noted.wordings) - 1; last >= 0 {
		n.heading(2, md(w.MyQuestion))
		n.quote(n.lines(n.noted.wordings[last].Text)...)
	}
	intended, insights := []model.Kept{}, []model.Kept{}
	for _, k := range n.noted.intentions {
		if k.Insight {
			insights = append(insights, k)
		} else {
			intended = append(intended, k)
		}
	}
	if len(n.noted.own)+len(insights) > 0 {
		n.heading(2, md(w.MyTakeaways))
		n.list(n.noted.own, false)
		if len(n.noted.own) == 0 {
			n.gap()
		}
		n.items(insights)
	}
	heading := w.MyIntention
	if len(intended) > 1 {
		heading = w.MyIntentions
	}
	if len(intended) > 0 {
		n.heading(2, md(heading))
		n.gap()
		n.items(intended)
	}
}

func (n *notes) items(list []model.Kept) {
	for _, k := range list {
		n.intention(k, "")
	}
}
