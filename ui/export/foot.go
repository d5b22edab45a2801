package export

import (
	"strconv"

	"intervision/model"
	"intervision/ui/lang"
)

// course is what a session without a typed word still tells: which steps the
// group went through, and how long each took.
func (n *notes) course() {
	if len(n.contents()) > 0 {
		return
	}
	switch {
	case n.s.Stopped && !n.s.CaseKept:
		n.paragraph(md(n.words.Review.Stopped))
	case n.s.State == model.StateClosed && n.s.Level == model.KeepNothing:
		n.paragraph(md(n.words.Review.NothingKept))
	}
	number := 0
	for i := range n.s.Script.Steps {
		if !n.s.Steps[i].Entered {
			continue
		}
		if number++; number == 1 {
			n.heading(2, md(n.words.Export.Course))
			n.gap()
		}
		line := n.title(&n.s.Script.Steps[i])
		if spent := minutes(n.s.Spent(i, n.s.LastAt)); spent > 0 {
			line += md(" · " + n.words.Times.Length(spent))
		}
		n.item(0, strconv.Itoa(number)+". ", line)
	}
}

// contents are the parts of the notes, in words.
func (n *notes) contents() []string {
	w := n.words.Export
	intended, insights := 0, len(n.noted.own)
	for _, k := range n.noted.intentions {
		if k.Insight {
			insights++
		} else {
			intended++
		}
	}
	var parts []string
	if n.line(n.s.Case) != "" {
		parts = append(parts, w.Case)
	}
	if len(n.noted.wordings) > 0 {
		parts = append(parts, w.Question)
	}
	for _, c := range []struct {
		words lang.Count
		n     int
	}{{w.Notes, n.noted.count - len(n.noted.own) + len(n.noted.parked)}, {w.TakenAlong, insights}, {w.Intended, intended}} {
		if c.n > 0 {
			parts = append(parts, c.words.Of(c.n))
		}
	}
	return parts
}

// foot is quiet: what was looked back on and skipped, and what these notes hold
// and for whom they are.
func (n *notes) foot() {
	n.gap()
	n.text.WriteString("---\n")
	if looked := len(n.s.LookedBack); looked > 0 {
		n.quiet(md(n.words.Export.LookedBack.Of(looked)))
	}
	if skipped := n.skipped(); len(skipped) > 0 && !n.inOrder {
		n.quiet(fill(n.words.Export.Skipped, "steps", joined(skipped, ", ")))
	}
	last := n.words.Export.Presence
	if parts := n.contents(); len(parts) > 0 {
		last = n.words.Export.Contains
		if n.people.unnamed {
			last = n.words.Export.ContainsUnnamed
		}
		last = lang.Fill(last, "what", n.words.Times.List(parts))
	}
	if n.s.KeepUntil != 0 {
		last += " " + lang.Fill(n.words.Export.KeepUntil, "date", n.words.Times.Long(n.s.KeepUntil, n.zone))
	}
	n.quiet(md(last))
}

// skipped are the steps that had a place in the plan and were passed over.
func (n *notes) skipped() []md {
	var titles []md
	for i := range n.s.Script.Steps {
		st := &n.s.Steps[i]
		if st.Planned && !st.Entered && (n.s.State == model.StateClosed || i < n.s.Step) {
			titles = append(titles, n.title(&n.s.Script.Steps[i]))
		}
	}
	return titles
}
