package setup

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// detail is how many lines the chosen method takes below the list.
const detail = 4

func (m Model) viewMethods(env *screen.Env, p *page.Page) {
	w := env.Words.Setup
	here := w.PeopleExact.Of(len(m.here())) + " · " + lang.Fill(env.Words.Until, "time", env.Words.Time(m.until, env.Zone))
	p.Line(page.Cell{Text: w.WhichMethod, Style: env.Theme.Strong}, p.Aside(here))
	p.Gap()
	list, at := m.list, m.place()
	if len(list) == 0 {
		p.Line(p.Aside(w.OneMoment))
		return
	}
	width := m.names(env, p, list)
	win := page.Around(at, len(list), p.Room()-detail-2)
	for i := win.From; i < win.To; i++ {
		c := list[i]
		name := p.Name(c.entry.Name(env.Lang), i == at, width)
		if c.fit != fits && i != at {
			name.Style = env.Theme.Quiet
		}
		p.Row(win.Sign(i), name, p.Aside(m.note(env, c)))
	}
	p.Gap()
	if m.notice == "" {
		m.viewDetail(env, p, list[at])
	}
}

// names is the width of the column of names; it leaves room for the notes.
func (m Model) names(env *screen.Env, p *page.Page, list []choice) int {
	width := 12
	for _, c := range list {
		width = max(width, page.Column(38, c.entry.Name(env.Lang)))
	}
	return min(width, p.Width()-26)
}

// note says beside a method why it stands where it does.
func (m Model) note(env *screen.Env, c choice) string {
	w := env.Words.Setup
	switch c.fit {
	case tooLong:
		return lang.Fill(w.NeedsTime, "length", env.Words.Length(m.atLeast(env, c)))
	case tooFew:
		return lang.Fill(w.NeedsPeople, "min", strconv.Itoa(c.short.Min))
	case tooMany:
		return lang.Fill(w.UpToPeople, "max", strconv.Itoa(c.short.Max))
	case tooDeep:
		return w.TooDeep
	}
	if c.entry.ID == m.home.LastMethod {
		return w.LastTime
	}
	return ""
}

// viewDetail is the chosen method: what it is for, whom and how long it takes,
// and how it would go now.
func (m Model) viewDetail(env *screen.Env, p *page.Page, c choice) {
	p.Paragraph(env.Theme.Text, c.entry.Purpose(env.Lang), 2, 2)
	p.Paragraph(env.Theme.Quiet, m.facts(env, c), 2, 1)
	p.Paragraph(env.Theme.Strong, m.outcome(env, c), 2, 2)
}

// facts are for how many people a method is, how long it takes, and whether it
// follows a tried protocol.
func (m Model) facts(env *screen.Env, c choice) string {
	w := env.Words.Setup
	from, to := m.span(m.plan(env, c.offer), c.offer)
	facts := []string{m.peopleOf(env, c), lang.Fill(w.Between, "from", strconv.Itoa(from), "to", strconv.Itoa(to))}
	if c.entry.Adapted() {
		facts = append(facts, w.Adapted)
	}
	return strings.Join(facts, " · ")
}

// many is more than anybody counts: a method without an upper limit says so.
const many = 30

func (m Model) peopleOf(env *screen.Env, c choice) string {
	w, low, high := env.Words.Setup, c.short.Min, c.short.Max
	switch {
	case high == 0 || high > many:
		return lang.Fill(w.PeopleFrom, "min", strconv.Itoa(low))
	case low == high:
		return w.PeopleExact.Of(low)
	}
	return lang.Fill(w.PeopleRange, "min", strconv.Itoa(low), "max", strconv.Itoa(high))
}

// outcome is the form it would take and when it would be over, or by when that
// form would fit; who leafs through the forms sees which one it is.
func (m Model) outcome(env *screen.Env, c choice) string {
	w, now := env.Words.Setup, env.Clock()
	plan := m.plan(env, c.offer)
	over := now.Add(model.Millis(plan.minutes) * model.Minute)
	switch plan.fit {
	case tooFew, tooMany, tooDeep:
		return m.why(env, c)
	case tooLong:
		return m.called(env, plan.form) + " · " + lang.Fill(w.TooLate, "time", env.Words.Time(over, env.Zone),
			"until", env.Words.Time(nextQuarter(over.Add(-1), env.Zone), env.Zone))
	}
	return m.called(env, plan.form) + " · " + lang.Fill(w.EndsAt, "time", env.Words.Time(over, env.Zone))
}

// called is what a form is called.
func (m Model) called(env *screen.Env, f form) string {
	w := env.Words.Setup
	switch f {
	case fullForm:
		return w.FullForm
	case lastForm:
		return w.LastForm
	case firstForm:
		return w.FirstForm
	}
	return w.ShortForm
}

// atLeast is how many minutes a method needs.
func (m Model) atLeast(env *screen.Env, c choice) int {
	from, _ := m.span(m.plan(env, c.offer), c.offer)
	return from
}

// why says why a method cannot be begun with, empty when it can.
func (m Model) why(env *screen.Env, c choice) string {
	w, here := env.Words.Setup, strconv.Itoa(len(m.here()))
	switch c.fit {
	case tooFew:
		return lang.Fill(w.FewPeople, "n", here, "min", strconv.Itoa(c.short.Min))
	case tooMany:
		return lang.Fill(w.ManyPeople, "n", here, "max", strconv.Itoa(c.short.Max))
	case tooDeep:
		return w.TooDeepWhy
	}
	return ""
}
