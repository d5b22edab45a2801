package library

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intervision/text"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// said is what the chosen method is for, or the first thing that is wrong with
// its card.
func (m Model) said(env *screen.Env) string {
	r := m.chosen()
	if r.Err == nil {
		return r.purpose
	}
	if wrong := problems(r.Err); len(wrong) > 0 {
		return text.CleanLine(env.Words.ProblemAt(wrong[0]), 0)
	}
	return env.Words.Error(r.Err)
}

// standing is where a card of one's own stands: beside the others, in the place
// of one of them, or with more to put right.
func (m Model) standing(env *screen.Env) string {
	w, r := env.Words.Library, m.chosen()
	switch wrong := len(problems(r.Err)); {
	case wrong > 1:
		return w.MoreWrong.Of(wrong - 1)
	case wrong == 1 || !r.Own:
		return ""
	}
	return standing(w, r.Replaced(env.Lang))
}

// beside puts what is said of the chosen method next to the list, in the middle
// of a very wide window.
func (m Model) beside(env, sub *screen.Env, f screen.Frame) screen.Frame {
	about := page.New(&screen.Env{Width: aside + 4, Height: env.Height, Theme: env.Theme, Words: env.Words})
	if len(m.found) > 0 {
		m.about(env, about)
	}
	left := strings.Repeat(" ", max(0, (env.Width-sub.Width-gutter-aside-2)/2))
	other := about.Frame().Lines
	for i := range max(len(f.Lines), len(other)) {
		if i >= len(f.Lines) {
			f.Lines = append(f.Lines, "")
		}
		line := left + f.Lines[i]
		if i < len(other) && strings.TrimSpace(other[i]) != "" {
			line += strings.Repeat(" ", max(0, len(left)+sub.Width+gutter-2-ansi.StringWidth(line))) + other[i]
		}
		f.Lines[i] = line
	}
	if f.Cursor != nil {
		f.Cursor.X += len(left)
	}
	return f
}

// about says what the chosen method is for, for whom, and how it is.
func (m Model) about(env *screen.Env, p *page.Page) {
	w, r := env.Words.Library, m.chosen()
	p.Line(page.Cell{Text: r.name, Style: env.Theme.Title})
	p.Gap()
	p.Paragraph(env.Theme.Text, m.said(env), 0, 0)
	if standing := m.standing(env); standing != "" {
		p.Gap()
		p.Paragraph(env.Theme.Quiet, standing, 0, 0)
	}
	if r.Err != nil {
		return
	}
	p.Gap()
	labels := env.Words.Labels()
	for _, fact := range []string{w.PeopleOf(r.People), w.MinutesOf(r.Minutes.Min, r.Minutes.Max), kindsOf(env, r.Kinds),
		labels.Difficulty(r.Difficulty), labels.Depth(r.Depth), labels.Evidence(r.Evidence)} {
		p.Paragraph(env.Theme.Quiet, fact, 0, 0)
	}
}
