package review

import (
	"strconv"

	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// widest is the longest line of notes that is still calm to read.
const widest = 76

// gutter is between the list and the notes.
const gutter = 4

// wide says whether the notes have room beside the list.
func wide(env *screen.Env) bool { return env.Width >= 100 }

// listWidth is that of the list beside the notes.
func listWidth(env *screen.Env) int { return min(env.Width*9/20, 80) }

// outer is the white space on either side of both.
func outer(env *screen.Env) int {
	return max(0, (env.Width-listWidth(env)-gutter-widest-2)/2)
}

// notesWidth is how wide notes are drawn.
func notesWidth(env *screen.Env, full bool) int {
	if full || !wide(env) {
		return max(1, min(env.Width-4, widest))
	}
	return min(env.Width-listWidth(env)-gutter-2, widest)
}

// notesLeft is where notes begin that fill the window.
func notesLeft(env *screen.Env) int { return max(2, (env.Width-widest)/2) }

// above is the white space over everything, as every calm screen has it.
func above(env *screen.Env) int { return max(0, (env.Height-22)/6) }

// notesHeight is how many lines of notes are seen, the sign for more left out.
func (m Model) notesHeight(env *screen.Env) int { return max(1, env.Height-above(env)-2) }

// listHeight is how many rows of the list are seen.
func (m Model) listHeight(env *screen.Env) int { return max(1, env.Height-above(env)-4) }

// place says which one of how many is chosen, and what is left out.
func (m Model) place(env *screen.Env) string {
	if !m.list.ready || m.list.err != nil || len(m.list.rows) == 0 {
		return ""
	}
	at := lang.Fill(env.Words.Common.Place, "n", strconv.Itoa(m.list.at+1), "all", strconv.Itoa(m.list.all))
	if m.list.method != "" {
		return lang.Fill(env.Words.Review.Only, "method", methodOf(env, m.chosen())) + " · " + at
	}
	return at
}

// rows are the sessions that fit, around the chosen one.
func (m Model) rows(env *screen.Env, p *page.Page, notice string) {
	below := 1
	if notice != "" {
		below = 3
	}
	win := page.Around(m.list.at, len(m.list.rows), p.Room()-below)
	dates, methods := 1, 1
	for _, s := range m.list.rows[win.From:win.To] {
		dates = max(dates, page.Column(11, env.Words.Times.Short(s.Started, env.Clock(), env.Zone)))
		methods = max(methods, page.Column(p.Width()/3, methodOf(env, s)))
	}
	for i := win.From; i < win.To; i++ {
		s, chosen := m.list.rows[i], i == m.list.at
		title, method := p.Name(titleOf(s), chosen, 0), p.Name(methodOf(env, s), chosen, methods)
		if running(s) {
			title = p.Aside(env.Words.Review.NotClosed)
		}
		if title.Text == "" {
			method.Width = 0
		}
		p.Row(win.Sign(i), p.Label(env.Words.Times.Short(s.Started, env.Clock(), env.Zone), env.Theme.Quiet, dates), method, title)
	}
}
