package export

import (
	"slices"
	"strings"

	"intervision/model"
)

// takesAlong is what the presenter said to take along, in the last round or as
// an insight.
func (n *notes) takesAlong() {
	var own []model.Kept
	for _, k := range n.noted.intentions {
		if k.Insight && n.ofPresenter(k) {
			own = append(own, k)
		}
	}
	if len(own)+len(n.noted.own) == 0 {
		return
	}
	n.heading(2, fill(n.words.Export.TakesAlong, "who", n.presenter()))
	n.list(n.noted.own, false)
	if len(n.noted.own) == 0 {
		n.gap()
	}
	for _, k := range own {
		n.intention(k, "")
	}
}

// insights are those of the others, a line each.
func (n *notes) insights() {
	n.kept(n.words.Review.Insights, n.words.Review.Insights, func(k model.Kept) bool { return k.Insight && !n.ofPresenter(k) })
}

// intentions are what people will do, in if-then form.
func (n *notes) intentions() {
	n.kept(n.words.Review.Intentions, n.words.Export.Intentions, func(k model.Kept) bool { return !k.Insight })
}

// kept is a section of intentions or insights, under a heading for one or for
// more of them.
func (n *notes) kept(one, more string, which func(model.Kept) bool) {
	list := slices.DeleteFunc(slices.Clone(n.noted.intentions), func(k model.Kept) bool { return !which(k) })
	if len(list) == 0 {
		return
	}
	heading, others := more, slices.ContainsFunc(list, func(k model.Kept) bool { return !n.ofPresenter(k) })
	if len(list) == 1 {
		heading = one
	}
	n.heading(2, md(heading))
	n.gap()
	for _, k := range list {
		who := md("")
		if others {
			who = n.owner(k)
		}
		n.intention(k, who)
	}
}

func (n *notes) ofPresenter(k model.Kept) bool { return k.Owner.IsZero() || k.Owner == n.s.Presenter }

// owner is whose it is: nobody named means the presenter's.
func (n *notes) owner(k model.Kept) md {
	owner := k.Owner
	if n.ofPresenter(k) {
		owner = n.s.Presenter
	}
	if n.people.Name(owner) == "" {
		return md(capital(n.people.Call(owner)))
	}
	return n.names(owner)
}

// intention is one item, with what belongs to it below.
func (n *notes) intention(k model.Kept, who md) {
	lines := n.lines(k.Then)
	if when := n.inside(k.When); len(when) > 0 {
		lines = n.inside(k.Then)
		lines = sentence(n.words.Intend.IfThen, map[string][]md{"when": when, "then": lines})
	}
	if who != "" {
		lines = before(who+": ", lines)
	}
	n.item(0, "- ", lines...)
	w := n.words.Intend
	if k.Chance != 0 {
		n.item(2, "- ", fill(capital(w.Chance), "when", md(n.words.Times.Long(k.Chance, n.zone))))
	}
	n.below(n.words.Export.Obstacle, "what", k.Obstacle)
	n.below(n.words.Export.Instead, "what", k.Instead)
	n.below(w.Notice, "who", k.Notice)
	for _, f := range k.Follow {
		came := fill(n.words.Export.CameOfIt, "status", md(w.Statuses[f.Status]))
		if reason := w.Reasons[f.Reason]; reason != "" && n.own { // it is their own, not the group's
			came += md(" · " + reason)
		}
		note := n.lines(f.Note)
		if len(note) == 0 {
			n.item(2, "- ", came)
			continue
		}
		n.item(2, "- ", before(came+" · ", note)...)
	}
}

// below puts a value in a sentence under an intention, nothing if there is none.
func (n *notes) below(words, name, value string) {
	lines := n.inside(value)
	if strings.HasPrefix(words, "{") {
		lines = n.lines(value)
	}
	if len(lines) > 0 {
		n.item(2, "- ", sentence(capital(words), map[string][]md{name: lines})...)
	}
}

// capital is a text of ours that begins as a sentence does.
func capital(words string) string { return begin(words, "") }

// parked is advice that came early and is kept.
func (n *notes) parked() {
	if len(n.noted.parked) == 0 {
		return
	}
	n.heading(2, md(n.words.Export.Parked))
	n.gap()
	for _, line := range n.noted.parked {
		n.item(0, "- ", n.lines(line.Text)...)
	}
}
