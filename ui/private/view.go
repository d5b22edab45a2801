package private

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// View draws the page; or nothing but a question, as long as the group may see
// it; or a line of dots.
func (m Model) View(env *screen.Env) screen.Frame {
	switch {
	case m.now == seen:
		return m.titled(env, m.ask.Over(env, m.covered(env)))
	case m.wall && m.ready:
		return m.titled(env, m.dots(env))
	case !m.ready:
		return m.titled(env, m.unread(env))
	}
	f := m.page(env)
	if m.now == striking || m.now == howLong {
		f = m.ask.Over(env, f)
	}
	return m.titled(env, f)
}

// titled gives the window a title; it hangs on the wall too, so it is the
// program's own.
func (m Model) titled(env *screen.Env, f screen.Frame) screen.Frame {
	f.Title = env.Words.App.Name
	return f
}

// covered is what a covered wall shows: what all of this is about.
func (m Model) covered(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header(env.Words.App.Name, "")
	return p.Frame()
}

func (m Model) unread(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header(env.Words.App.Name, "")
	said := env.Words.Common.Reading
	if m.err != nil {
		said = env.Words.Error(m.err)
	}
	p.Paragraph(env.Theme.Text, said, 0, 0)
	return p.Frame()
}

// dots are a line of which nobody reads along: its length is all that is seen.
func (m Model) dots(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header(env.Words.App.Name, "")
	p.Ease()
	p.Paragraph(env.Theme.Text, env.Words.Private.Unseen, 0, 0)
	p.Gap()
	width := max(1, p.Width()-4)
	n := min(text.Count(m.field.Text()), width)
	f := p.Frame()
	left := strings.Repeat(" ", page.Left(env))
	f.Cursor = tea.NewCursor(page.Left(env)+2+n, len(f.Lines))
	f.Lines = append(f.Lines, left+env.Theme.Accent.Render("▏")+" "+env.Theme.Text.Render(strings.Repeat("·", n)))
	return f
}

// page is all of it: whose the notes are, the notes, the line that is typed, and
// how long they are kept.
func (m Model) page(env *screen.Env) screen.Frame {
	w := env.Words.Private
	p := page.New(env)
	p.Header(w.Title, m.what(env))
	p.Paragraph(env.Theme.Quiet, lang.Fill(w.OnlyYours, "who", m.leader(env)), 0, 0)
	p.Gap()
	f := p.Frame()
	below := m.below(env, p.Width())
	typed, x, y := m.field.View(max(12, p.Width()-2), 3)
	if !m.Typing() {
		typed, x, y = []string{""}, -1, 0
	}
	room := env.Height - len(f.Lines) - len(below) - len(typed) - 1
	f.Lines = append(f.Lines, m.window(env, p.Width(), max(1, room))...)
	left := strings.Repeat(" ", page.Left(env))
	if x >= 0 {
		f.Cursor = tea.NewCursor(page.Left(env)+2+x, len(f.Lines)+y)
	}
	for i, line := range typed {
		sign := "  "
		if i == 0 && x >= 0 {
			sign = env.Theme.Accent.Render("▏") + " "
		}
		f.Lines = append(f.Lines, left+sign+env.Theme.Text.Render(line))
	}
	for len(f.Lines) < env.Height-len(below) {
		f.Lines = append(f.Lines, "")
	}
	f.Lines = append(f.Lines[:min(len(f.Lines), env.Height-len(below))], below...)
	return f
}

// what names the session.
func (m Model) what(env *screen.Env) string {
	method := m.head.method
	for _, code := range []string{"en", "nl", env.Lang} {
		if name := m.head.names[code]; name != "" {
			method = name
		}
	}
	return method + " · " + env.Words.Times.Short(m.about.Started, env.Clock(), env.Zone)
}

func (m Model) leader(env *screen.Env) string {
	if m.head.leader == "" {
		return env.Words.Private.WhoeverLeads
	}
	return text.Steady(m.head.leader)
}

// window is the part of the notes that is seen: the newest, or what stands
// around the chosen line.
func (m Model) window(env *screen.Env, width, room int) []string {
	rows, first, last := m.rows(env, width)
	if len(rows) == 0 {
		return nil
	}
	to := len(rows)
	if m.now == choosing || m.now == striking || m.now == rewording {
		to = min(len(rows), max(last, first+room))
	}
	from := max(0, to-room)
	seen := append([]string(nil), rows[from:min(len(rows), from+room)]...)
	if from > 0 {
		seen[0] = strings.Repeat(" ", page.Left(env)) + env.Theme.Quiet.Render(env.Words.Run.MoreAbove.Of(from+1))
	}
	return append(seen, "")[:min(len(seen)+1, room)]
}

// rows are the notes as drawn, those that are on their way too, and where the
// chosen one begins and ends.
func (m Model) rows(env *screen.Env, width int) (rows []string, first, last int) {
	left := strings.Repeat(" ", page.Left(env))
	put := func(said string, chosen bool) {
		style, sign := env.Theme.Text, "  "
		if chosen {
			style, sign = env.Theme.Selected, env.Theme.Accent.Render("▸")+" "
			first = len(rows)
		}
		for _, line := range text.Wrap(text.Steady(said), max(8, min(width-2, readable))) {
			rows = append(rows, left+sign+style.Render(line))
			sign = "  "
		}
		if chosen {
			last = len(rows)
		}
	}
	for i, l := range m.lines(env) {
		put(l.Text, i == m.at && (m.now == choosing || m.now == striking || m.now == rewording))
	}
	for _, e := range m.waiting {
		if e.text != "" {
			put(e.text, false)
		}
	}
	return rows, first, last
}

// readable is the longest line of running text.
const readable = 76

// below is what stands at the foot: what went wrong or was done, else until when
// the notes are kept and who can read them.
func (m Model) below(env *screen.Env, width int) []string {
	w, style := env.Words.Private, env.Theme.Quiet
	said := w.NoneYet
	if !m.notes.Log.IsZero() {
		said = lang.Fill(w.KeptUntil, "date", m.date(env, m.notes.Until))
	}
	if m.notes.Prolonged {
		said += " " + w.Prolonged
	}
	said += " " + w.WhoReads
	switch {
	case m.notice != "":
		said, style = m.notice, env.Theme.Strong
	case m.err != nil:
		said, style = env.Words.Error(m.err), env.Theme.Strong
	}
	left := strings.Repeat(" ", page.Left(env))
	lines := []string{""}
	for _, line := range text.Wrap(text.Steady(said), max(8, min(width, readable))) {
		lines = append(lines, left+style.Render(line))
	}
	return lines
}

// date is a day, with the year when it is another one.
func (m Model) date(env *screen.Env, at model.Instant) string {
	return env.Words.Times.Long(at, env.Zone)
}
