package setup

import (
	"slices"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/screen"
)

// form is which opening and closing stand around the method.
type form uint8

const (
	byTime   form = iota // the full one if there is time for it, else the short one
	proposed             // of a first meeting where it suits and fits, else by time
	shortForm
	fullForm
	lastForm
	firstForm
)

// next is the form that the key for another one gives: the two that most
// meetings have lie next to each other.
func (f form) next() form {
	if f == firstForm {
		return shortForm
	}
	return f + 1
}

// elsewhere is the form of another method that one moves to. That this is the
// first or the last time is true of the meeting; short or full was said of one
// method.
func (f form) elsewhere() form {
	if f == shortForm || f == fullForm {
		return byTime
	}
	return f
}

// frame is the id of its frame.
func (f form) frame() string {
	switch f {
	case fullForm:
		return methods.FullFrame
	case lastForm:
		return methods.LastFrame
	case firstForm:
		return methods.FirstFrame
	}
	return methods.ShortFrame
}

// script is the one of a form.
func (o *offer) script(f form) *model.Script {
	switch f {
	case fullForm:
		return &o.full
	case lastForm:
		return &o.last
	case firstForm:
		return &o.first
	}
	return &o.short
}

// formOf is the form a method would take: the chosen one, or else what suits
// the group and its time.
func (m Model) formOf(minutes int, o *offer) form {
	switch {
	case m.form != byTime && m.form != proposed:
		return m.form
	case m.form == proposed && m.light(o) && m.shortest(&o.first) <= minutes:
		return firstForm
	case m.longest(&o.full) > minutes:
		return shortForm
	}
	return fullForm
}

// walk is going through a method first, in the form it would take: with as
// little time as it can do with where there is no more.
func (m Model) walk(env *screen.Env, o *offer) screen.OpenWalk {
	to, plan := screen.OpenWalk{Method: o.entry.ID}, m.plan(env, o)
	switch plan.form {
	case shortForm:
		to.Short = true
	case firstForm, lastForm:
		to.Frame, to.Short = plan.form.frame(), m.longest(plan.script) > m.minutes(env)
	}
	return to
}

// light says whether a method is made for this meeting because it is the
// group's first one.
func (m Model) light(o *offer) bool {
	return m.unmet && slices.Contains(m.suits, o.entry.ID)
}

// span is how long a method takes at least and as it is meant, in the form it
// would take; the short and the full form are two ends of one.
func (m Model) span(p plan, o *offer) (from, to int) {
	if p.form == shortForm || p.form == fullForm {
		return m.shortest(&o.short), m.longest(&o.full)
	}
	return m.shortest(p.script), m.longest(p.script)
}
