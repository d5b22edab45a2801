package setup

import (
	"cmp"
	"slices"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// offer is a method with the scripts it can be led by, one for each frame.
type offer struct {
	entry                    methods.Entry
	short, full, first, last model.Script
}

// fit says how well a method fits the people, the time and the circle.
type fit uint8

const (
	fits    fit = iota
	tooLong     // even in its short form; it can be begun all the same
	tooFew
	tooMany
	tooDeep // with somebody's manager in the circle
)

// plan is how a method would go now.
type plan struct {
	script  *model.Script
	form    form // never byTime or proposed
	minutes int  // that it takes
	fit     fit
}

// minutes is how long the group has, at least 1.
func (m Model) minutes(env *screen.Env) int {
	return max(1, int(m.until.Since(env.Clock())/model.Minute))
}

// leaves says which steps this session will have no need of: those of the
// welcome, which waits without a clock, a look back on nothing, and choosing a
// case that is chosen.
func (m Model) leaves(step model.Step) bool {
	if step.Has(model.ChooseCase) && !m.present(m.brings).IsZero() {
		return true
	}
	for _, f := range step.Provides {
		if f != model.Welcome && f != model.Keeping && (f != model.LookBack || m.home.Open > 0) {
			return false
		}
	}
	return len(step.Provides) > 0
}

// plan works out how a method would go.
func (m Model) plan(env *screen.Env, o *offer) plan {
	minutes := m.minutes(env)
	p := plan{form: m.formOf(minutes, o), fit: m.fitOf(o)}
	p.script = o.script(p.form)
	steps, enough := p.script.Plan(minutes, m.leaves)
	if p.minutes = sum(steps); !enough && p.fit == fits {
		p.fit = tooLong
	}
	return p
}

// fitOf says whether the people fit the method, whatever the time.
func (m Model) fitOf(o *offer) fit {
	switch n := len(m.here()); {
	case m.boss && o.short.Depth >= 2:
		return tooDeep
	case n < o.short.Min:
		return tooFew
	case o.short.Max > 0 && n > o.short.Max:
		return tooMany
	}
	return fits
}

func sum(steps []model.Planned) int {
	total := 0
	for _, s := range steps {
		total += s.Minutes
	}
	return total
}

// shortest is how long a script takes at least, longest how long it is meant to
// take.
func (m Model) shortest(s *model.Script) int {
	steps, _ := s.Plan(1, m.leaves)
	return sum(steps)
}

func (m Model) longest(s *model.Script) int {
	steps, _ := s.Plan(0, m.leaves)
	return sum(steps)
}

// choice is a line of the list of methods.
type choice struct {
	*offer
	fit    fit
	misfit int
}

// listed makes the list of methods anew: when the third question is asked, and
// when something changed that it depends on. Drawing it is then cheap.
func (m Model) listed(env *screen.Env) Model {
	if m.asks == whichMethod {
		m.list = m.choices(env)
	}
	return m
}

// choices are all methods: what fits first, and among that what is made for a
// first meeting, if it is one, then the one used last, then from easy to lead to demanding, and what fits this group and its time best.
func (m Model) choices(env *screen.Env) []choice {
	list, minutes := make([]choice, 0, len(m.offers)), m.minutes(env)
	for i := range m.offers {
		o := &m.offers[i]
		list = append(list, choice{o, m.plan(env, o).fit, m.misfit(minutes, o)})
	}
	slices.SortStableFunc(list, func(a, b choice) int {
		return cmp.Or(
			cmp.Compare(min(a.fit, tooFew), min(b.fit, tooFew)), // why something does not fit makes no order
			compareBool(!m.light(a.offer), !m.light(b.offer)),
			compareBool(!m.usedLast(a), !m.usedLast(b)),
			cmp.Compare(a.entry.Difficulty, b.entry.Difficulty),
			cmp.Compare(a.entry.Depth, b.entry.Depth),
			compareBool(a.entry.Adapted(), b.entry.Adapted()),
			cmp.Compare(a.misfit, b.misfit),
			cmp.Compare(a.entry.Name(env.Lang), b.entry.Name(env.Lang)),
		)
	})
	return list
}

func (m Model) usedLast(c choice) bool { return c.entry.ID == m.home.LastMethod }

// misfit is how far a method is from this session, in minutes: its ordinary
// length from the time there is, and something for each person more or fewer
// than it likes best and for a protocol that is less tried. Too long counts
// double: a step cut short is felt more than a pause.
func (m Model) misfit(minutes int, o *offer) int {
	steps, _ := o.short.Plan(0, m.leaves)
	away := minutes - breath - sum(steps)
	if away < 0 {
		away *= -2
	}
	people := len(m.here()) - o.entry.People.Ideal
	if o.entry.Evidence != "A" {
		away += 8
	}
	return away + 3*max(people, -people)
}

// breath is how many minutes a group loses without noticing.
const breath = 5

// compareBool puts what is false first.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// place is where the chosen method stands in the list: the one that was chosen
// or asked for, else the first.
func (m Model) place() int {
	for _, id := range []string{m.method, m.wanted} {
		if i := slices.IndexFunc(m.list, func(c choice) bool { return c.entry.ID == id }); i >= 0 {
			return i
		}
	}
	return 0
}

// chosen is the chosen method; ok is false while there is none.
func (m Model) chosen() (c choice, ok bool) {
	if len(m.list) == 0 {
		return choice{}, false
	}
	return m.list[m.place()], true
}

// changeMethod carries out a command of the third question.
func (m Model) changeMethod(env *screen.Env, do screen.Do) Model {
	c, ok := m.chosen()
	if !ok {
		return m
	}
	m.beginning = nil
	switch do.Command {
	case keys.Choose:
		m.method, m.form = m.list[page.Move(m.place(), len(m.list), do.Key)].entry.ID, m.form.elsewhere()
	case keys.OtherForm:
		m.method, m.form = c.entry.ID, m.plan(env, c.offer).form.next()
		m = m.listed(env)
	}
	return m
}
