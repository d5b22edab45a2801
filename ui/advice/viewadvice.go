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
	m.ease(env, p)
	if said := m.changed(env); m.altered && said != "" && !m.stopsNow() && m.roomToTell(env) {
		p.Paragraph(env.Theme.Strong, said, 0, m.lines(env, 2, 4))
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

// roomToTell says whether there is room for what changed: in a low window what
// may come first needs all of it.
func (m Model) roomToTell(env *screen.Env) bool {
	return m.advice.Stop == nil || len(m.advice.Advice) == 0 || env.Height >= 21
}

// tight says whether every line counts: what may come first takes as much room
// as the methods do.
func (m Model) tight(env *screen.Env) bool {
	return env.Height < 21 || env.Height < 32 && m.advice.Stop != nil && len(m.advice.Advice) > 0
}

// lines is how many lines something may take: few where every line counts.
func (m Model) lines(env *screen.Env, few, many int) int {
	if m.tight(env) {
		return few
	}
	return many
}

// ease is an empty line only where there is room to spare.
func (m Model) ease(env *screen.Env, p *page.Page) {
	if !m.tight(env) {
		p.Ease()
	}
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
	says, helps := w.StopSays(stop), w.Helps+" "+strings.Join(w.Instead(stop), " · ")
	room := p.Room() - m.below(env)
	few := min(len(wrapped(p, helps, 0)), max(2, room/2))
	p.Paragraph(env.Theme.Strong, w.Maybe, 0, 0)
	p.Paragraph(env.Theme.Text, says, 0, max(2, room-few))
	m.ease(env, p)
	p.Paragraph(env.Theme.Text, helps, 0, few)
	if !m.tight(env) || len(m.advice.Advice) == 0 {
		p.Paragraph(env.Theme.Quiet, w.YourCall, 0, 0)
	}
	p.Gap()
}

// below is how many lines the list of methods takes, with what parts it from
// the rest and the least that is said of the chosen one.
func (m Model) below(env *screen.Env) int {
	n := len(m.advice.Advice)
	switch {
	case n == 0:
		return 6
	case m.tight(env):
		return n + 8
	}
	return n + 12
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
		if i == 1 && !m.tight(env) {
			p.Paragraph(env.Theme.Quiet, w.Others, 0, 1)
		}
		p.Row(m.sign(i), p.Name(names[i+1], i == m.at, width), p.Aside(m.note(env, a)))
	}
	m.ease(env, p)
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
