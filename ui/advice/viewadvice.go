package advice

import (
	"slices"
	"strconv"
	"strings"

	"intervision/methods"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// viewAdvice is the advice: what may come first, the methods, and why the
// chosen one. In a low window the reasons give way, never the methods.
func (m Model) viewAdvice(env *screen.Env, p *page.Page) {
	p.Header(env.Words.Advice.Title, m.about(env, p))
	if !m.ready {
		p.Line(p.Aside(env.Words.Common.Reading))
		return
	}
	p.Ease()
	if said := m.changed(env); m.altered && said != "" && !m.stopsNow() {
		p.Paragraph(env.Theme.Strong, said, 0, m.lines(p, 2, 4))
		p.Gap()
	}
	if m.advice.Stop != nil {
		m.viewStop(env, p)
	}
	m.viewMethods(env, p)
	m.viewWhy(env, p)
}

// stopsNow says whether something may come first that did not before: it is said
// below then.
func (m Model) stopsNow() bool {
	return slices.ContainsFunc(m.changes(), func(c methods.Change) bool { return c.Code == methods.StopAppears })
}

// lines is how many lines something may take: few where every line counts.
func (m Model) lines(p *page.Page, few, many int) int {
	if p.Tight() {
		return few
	}
	return many
}

// about is what was answered, in as many words as stand in the header.
func (m Model) about(env *screen.Env, p *page.Page) string {
	said := env.Words.Library.Kinds[m.answers.kind]
	for _, part := range []string{people(env.Words.Advice, m.answers.people), length(env, m.answers.minutes)} {
		switch more := said + " · " + part; {
		case part == "":
		case said == "":
			said = part
		case text.Width(more) <= p.Width()/2:
			said = more
		}
	}
	return said
}

// length is a length of time, empty if it is not known.
func length(env *screen.Env, minutes int) string {
	if minutes < 1 {
		return ""
	}
	return env.Words.Length(minutes)
}

// viewStop says what may come first, and what may help.
func (m Model) viewStop(env *screen.Env, p *page.Page) {
	w, stop := env.Words.Advice, *m.advice.Stop
	says, helps := m.lines(p, 2, 6), m.lines(p, 2, 4)
	alone := len(m.advice.Advice) == 0
	if alone {
		says, helps = m.lines(p, 4, 6), 4
	}
	p.Paragraph(env.Theme.Strong, w.Maybe, 0, 0)
	p.Paragraph(env.Theme.Text, w.StopSays(stop), 0, says)
	p.Ease()
	p.Paragraph(env.Theme.Text, w.Helps+" "+strings.Join(w.Instead(stop), " · "), 0, helps)
	if alone || !p.Tight() {
		p.Paragraph(env.Theme.Quiet, w.YourCall, 0, 0)
	}
	p.Gap()
}

// viewMethods lists the methods, and the way to all of them.
func (m Model) viewMethods(env *screen.Env, p *page.Page) {
	w, advised := env.Words.Advice, m.advice.Advice
	heading := w.Best
	if m.advice.Stop != nil {
		heading = w.Light
	}
	if len(advised) > 0 {
		p.Paragraph(env.Theme.Quiet, heading, 0, 1)
	}
	names := []string{w.All}
	for _, a := range advised {
		names = append(names, m.name(env, a.Method))
	}
	width := min(page.Column(48, names...), p.Width()-2)
	for i, a := range advised {
		if i == 1 && !p.Tight() {
			p.Paragraph(env.Theme.Quiet, w.Others, 0, 1)
		}
		p.Row(m.sign(i), p.Name(names[i+1], i == m.at, width), p.Aside(m.note(env, a)))
	}
	p.Ease()
	p.Row(m.sign(len(advised)), p.Name(w.All, m.at == len(advised), 0))
	p.Gap()
}

func (m Model) sign(i int) page.Sign {
	if i == m.at {
		return page.Chosen
	}
	return page.Plain
}

// note stands behind a method.
func (m Model) note(env *screen.Env, a methods.Advised) string {
	w := env.Words.Advice
	switch {
	case a.Groups > 1:
		return lang.Fill(w.SideBy, "n", strconv.Itoa(a.Groups))
	case a.Shortened:
		return w.Shorter
	}
	return ""
}

// viewWhy says of the chosen method what it is for, what speaks for it and when
// not to take it, and last what is not known. In a low window the reasons give
// way first, but not the weightiest.
func (m Model) viewWhy(env *screen.Env, p *page.Page) {
	missing := text.Wrap(m.missing(env), p.Width()-2)
	if m.at >= len(m.advice.Advice) {
		p.Paragraph(env.Theme.Quiet, m.missing(env), 2, max(1, p.Room()))
		return
	}
	a := m.advice.Advice[m.at]
	e := m.entry(a.Method)
	not := m.notWhen(env, a, e)
	keep := len(text.Wrap(not, p.Width()-2))
	if p.Tight() {
		missing, keep = nil, min(keep, 3)
	} else {
		p.Paragraph(env.Theme.Text, e.Purpose(env.Lang), 2, 2)
		p.Gap()
	}
	for i, r := range a.Reasons {
		spare := p.Room() - keep
		if i >= weighty {
			spare -= len(missing) + 1
		}
		if spare > 0 {
			m.item(env, p, env.Words.Advice.Reason(r), spare)
		}
	}
	p.Paragraph(env.Theme.Quiet, not, 2, max(1, p.Room()))
	if len(missing) > 0 && p.Room() > len(missing) {
		p.Gap()
		p.Paragraph(env.Theme.Quiet, m.missing(env), 2, 0)
	}
}

// weighty is how many reasons come before what is not known.
const weighty = 3

// item is a line of a list, over as many lines as it takes; what does not fit is
// left out.
func (m Model) item(env *screen.Env, p *page.Page, s string, most int) {
	lines := text.Wrap(text.Steady(s), p.Width()-4)
	if len(lines) > most {
		return
	}
	for i, line := range lines {
		mark := "  "
		if i == 0 {
			mark = "· "
		}
		p.Paragraph(env.Theme.Text, mark+line, 2, 1)
	}
}

// notWhen says when not to take a method.
func (m Model) notWhen(env *screen.Env, a methods.Advised, e methods.Entry) string {
	not := env.Words.Advice.NotWhen(a, e, env.Lang)
	if not == "" {
		return ""
	}
	return env.Words.Library.NotFor + " " + not
}

// missing says what is not known yet.
func (m Model) missing(env *screen.Env) string {
	if len(m.advice.Advice) == 0 {
		return "" // answers would change nothing
	}
	return env.Words.Advice.Missing(env.Words, m.advice.Unknown)
}

// changed says what the answers changed since the advice was last shown.
func (m Model) changed(env *screen.Env) string {
	w, changes := env.Words.Advice, m.changes()
	switch {
	case m.before == nil:
		return ""
	case len(changes) == 0:
		return w.Same
	}
	said := []string{w.Changed}
	for _, c := range changes {
		said = append(said, w.Change(c, func(id string) string { return m.name(env, id) }))
	}
	return strings.Join(said, " ")
}

// entry is a method by its id.
func (m Model) entry(id string) methods.Entry {
	for _, e := range m.entries {
		if e.ID == id {
			return e
		}
	}
	return methods.Entry{ID: id}
}

// name is a method's name in the person's language, or in one it has.
func (m Model) name(env *screen.Env, id string) string { return m.entry(id).Name(env.Lang) }
