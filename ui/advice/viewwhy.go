package advice

import (
	"intervision/methods"
	"intervision/text"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// viewWhy says of the chosen method what it is for, what speaks for it and when
// not to take it, and last what is not known. In a low window the reasons give
// way first, but not the weightiest.
func (m Model) viewWhy(env *screen.Env, p *page.Page) {
	missing := wrapped(p, m.missing(env), 2)
	if m.at >= len(m.advice.Advice) {
		if p.Room() > 0 {
			p.Paragraph(env.Theme.Quiet, m.missing(env), 2, p.Room())
		}
		return
	}
	a := m.advice.Advice[m.at]
	e := m.entry(a.Method)
	not := m.notWhen(env, a, e)
	keep := len(wrapped(p, not, 2))
	if m.tight(env) {
		missing, keep = nil, min(keep, 3)
	} else if p.Room() > keep+6 {
		p.Paragraph(env.Theme.Text, e.Purpose(env.Lang), 2, 2)
		p.Gap()
	}
	keep = min(keep, max(1, p.Room()-1)) // the weightiest reason always stands there
	for i, r := range a.Reasons {
		spare := p.Room() - keep
		if i >= weighty {
			spare -= len(missing) + 1
		}
		if spare > 0 {
			m.item(env, p, env.Words.Advice.Reason(r), spare)
		}
	}
	if p.Room() > 0 {
		p.Paragraph(env.Theme.Quiet, not, 2, p.Room())
	}
	if len(missing) > 0 && p.Room() > len(missing) {
		p.Gap()
		p.Paragraph(env.Theme.Quiet, m.missing(env), 2, 0)
	}
}

// weighty is how many reasons come before what is not known.
const weighty = 3

// wrapped are the lines a text takes as the page draws it.
func wrapped(p *page.Page, s string, indent int) []string {
	if s == "" {
		return nil
	}
	return text.Wrap(text.Steady(s), min(max(8, p.Width()-indent), readable))
}

// readable is the longest line of running text on a page.
const readable = 76

// item is a line of a list, over as many lines as it takes; what does not fit is
// left out.
func (m Model) item(env *screen.Env, p *page.Page, s string, most int) {
	lines := wrapped(p, s, 4)
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
