package export

import (
	"cmp"
	"slices"
	"time"

	"intervision/model"
	"intervision/ui/lang"
)

// Happened gives the notes of a session step by step, as it went: every stay in
// a step in its order, when it began and how long it was, what was kept meanwhile,
// who had a turn, and which steps were passed over. It promises what Markdown does.
func Happened(s model.Session, team model.Team, words *lang.Texts, zone *time.Location) string {
	n := &notes{s: s, people: Named(s, team, words), words: words, zone: zone, code: s.Script.Lang(words.Code), noted: gather(s), inOrder: true}
	n.head()
	h := course{notes: n, visits: s.Visits()}
	h.before()
	for i := range h.visits {
		h.visit(i)
	}
	n.loose()
	n.parked()
	n.foot()
	return n.text.String()
}

// course is a session as it went, on its way into notes.
type course struct {
	*notes
	visits []model.Visit
}

// visit is one stay in a step.
func (c *course) visit(i int) {
	v := c.visits[i]
	step, st := &c.s.Script.Steps[v.Step], &c.s.Steps[v.Step]
	if i > 0 {
		c.passed(c.visits[i-1].Step, v.Step)
	}
	c.heading(2, md(c.words.Times.Time(v.From, c.zone)+" · ")+c.title(step))
	first, last := c.ends(i)
	var about []md
	if n := minutes(max(0, v.To.Since(v.From))); n > 0 {
		about = append(about, md(c.words.Times.Length(n)))
	}
	if first && len(st.Turns) > 0 {
		about = append(about, fill(c.words.Export.HadTurns, "names", c.names(once(st.Turns)...)))
	}
	if len(about) > 0 {
		c.quiet(joined(about, " · "))
	}
	for _, w := range c.noted.wordings {
		if c.visitAt(w.At, c.s.Script.Index(w.Step)) == i {
			c.quote(c.lines(w.Text)...)
		}
	}
	var picked md
	var ratings []rating
	if last {
		picked, ratings = c.picked(step, st), c.ratings(step, st)
	}
	c.within(step, c.threads(i, step), picked, ratings)
	c.intended(i)
}

// before is the question where no visit has it.
func (c *course) before() {
	for _, w := range c.noted.wordings {
		if c.visitAt(w.At, c.s.Script.Index(w.Step)) < 0 {
			c.quote(c.lines(w.Text)...)
		}
	}
}

// passed are the steps between two that nobody came to.
func (c *course) passed(from, to int) {
	var titles []md
	for i := from + 1; i < to; i++ {
		if st := &c.s.Steps[i]; st.Planned && !st.Entered {
			titles = append(titles, c.title(&c.s.Script.Steps[i]))
		}
	}
	if len(titles) > 0 {
		c.quiet(fill(c.words.Export.Skipped, "steps", joined(titles, ", ")))
	}
}

// ends says whether a visit is the first, and the last, to its step.
func (c *course) ends(at int) (first, last bool) {
	same := func(v model.Visit) bool { return v.Step == c.visits[at].Step }
	return !slices.ContainsFunc(c.visits[:at], same), !slices.ContainsFunc(c.visits[at+1:], same)
}

// visitAt is the visit to a step in which something was kept: the last one that
// had begun, else the first one there was; -1 if nobody came to the step.
func (c *course) visitAt(at model.Instant, step int) int {
	found := -1
	for i, v := range c.visits {
		if v.Step == step && (found < 0 || v.From <= at) {
			found = i
		}
	}
	return found
}

// threads are the entries of one visit, what the presenter takes along too.
func (c *course) threads(at int, step *model.Step) []thread {
	var all []thread
	for _, t := range slices.Concat(c.noted.steps[step.ID], c.noted.own) {
		if t.Step == step.ID && c.visitAt(t.At, c.visits[at].Step) == at {
			all = append(all, t)
		}
	}
	slices.SortStableFunc(all, func(a, b thread) int { return cmp.Compare(a.At, b.At) })
	return all
}

// intended are the intentions and insights of one visit.
func (c *course) intended(at int) {
	var mine []model.Kept
	for _, k := range c.noted.intentions {
		i := c.visitAt(k.At, c.s.Script.Index(k.Step))
		if i == at || i < 0 && at == len(c.visits)-1 {
			mine = append(mine, k)
		}
	}
	if len(mine) > 0 {
		c.gap()
	}
	for _, k := range mine {
		who := md("")
		if !c.ofPresenter(k) {
			who = c.owner(k)
		}
		c.intention(k, who)
	}
}

// once are people without those who come again, in order.
func once(people []model.ID) []model.ID {
	var all []model.ID
	for _, p := range people {
		if !slices.Contains(all, p) {
			all = append(all, p)
		}
	}
	return all
}
