package review

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/text"
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

// listHeight is how many sessions of the list are seen.
func (m Model) listHeight(env *screen.Env) int {
	rows := env.Height - above(env) - 4 - m.tools()
	if wide(env) {
		rows /= 2
	}
	return max(1, rows)
}

// narrow says whether the list holds fewer sessions than there are.
func (m Model) narrow() bool { return m.search.field != nil || m.filter.any() }

// none says that there is nothing here, and what else finds it: words that
// somebody types may be the name of a person or a method.
func (m Model) none(env *screen.Env) string {
	if m.search.on() && !m.filter.any() {
		return env.Words.Review.NoWords
	}
	return env.Words.Review.NoneFound
}

// tools is how many lines searching and filtering take.
func (m Model) tools() (lines int) {
	for _, there := range []bool{m.search.field != nil, m.filtering || m.filter.any()} {
		if there {
			lines++
		}
	}
	return lines
}

// toolLines are the search line and the filters.
func (m Model) toolLines(env *screen.Env, p *page.Page) {
	switch {
	case m.search.field == nil:
	case m.search.typing && !m.asking:
		p.Input(m.search.field, env.Words.Review.SearchHint)
	default:
		p.Row(page.Plain, p.Aside("/ "+m.search.field.Text()))
	}
	if !m.filtering && !m.filter.any() {
		return
	}
	at, all := -1, make([]page.Filter, filters)
	if m.filtering {
		at = int(m.by)
	}
	for b := range filters {
		all[b] = page.Filter{Name: env.Words.Review.Filters[b], Value: m.value(env, b)}
	}
	p.Filters(all, at, env.Words.Library.FilterAll)
}

// place says which one of how many is chosen; in a search, how many were found.
func (m Model) place(env *screen.Env) string {
	w := env.Words.Review
	switch {
	case !m.list.ready || m.list.err != nil || m.list.all == 0:
		return ""
	case m.search.on():
		found := lang.Fill(w.Found, "n", strconv.Itoa(len(m.list.rows)), "all", strconv.Itoa(m.list.all))
		if m.search.under {
			return w.Looking + " · " + found
		}
		return found
	}
	return lang.Fill(env.Words.Common.Place, "n", strconv.Itoa(m.list.at+1), "all", strconv.Itoa(m.list.all))
}

// rows are the sessions that fit, around the chosen one.
func (m Model) rows(env *screen.Env, p *page.Page, notice string) {
	below := 1
	if notice != "" {
		below = 3
	}
	room, each := p.Room()-below, 1
	if wide(env) {
		each = 2
	}
	win := page.Around(m.list.at, len(m.list.rows), room/each)
	seen := m.list.rows[win.From:win.To]
	cols := m.columns(env, p, seen)
	for i := range seen {
		if each == 2 {
			m.twoLines(env, p, win.Sign(win.From+i), &seen[i], cols)
		} else {
			m.oneLine(env, p, win.Sign(win.From+i), &seen[i], cols)
		}
	}
}

// columns are how wide the columns of the rows that are seen are.
type columns struct{ date, method, title, who, open int }

func (m Model) columns(env *screen.Env, p *page.Page, seen []model.Summary) columns {
	c := columns{date: 1, method: 1, who: 1}
	for i := range seen {
		s := &seen[i]
		c.date = max(c.date, page.Column(11, env.Words.Times.Short(s.Started, env.Clock(), env.Zone)))
		c.method = max(c.method, page.Column(p.Width()/4, methodOf(env, *s)))
		c.who = max(c.who, page.Column(p.Width()/6, m.presenter(s)))
		if s.Open() > 0 {
			c.open = max(c.open, page.Column(8, env.Words.Review.Open.Of(s.Open())))
		}
	}
	const lead, gaps = 2, 2
	c.title = p.Width() - lead - c.date - c.method - c.who - c.open - 4*gaps
	if c.title < narrowTitle {
		c.title, c.method = c.title+c.method+gaps, 0
	}
	return c
}

// narrowTitle is the least a title needs beside a method; with less, a session
// goes by one of both.
const narrowTitle = 22

// oneLine is a session in the list by itself.
func (m Model) oneLine(env *screen.Env, p *page.Page, sign page.Sign, s *model.Summary, c columns) {
	chosen := sign == page.Chosen
	method, title := p.Name(methodOf(env, *s), chosen, c.method), p.Name(titleOf(*s), chosen, c.title)
	if running(*s) {
		title = p.Label(env.Words.Review.NotClosed, env.Theme.Quiet, c.title)
	}
	switch {
	case title.Text == "" && c.method > 0:
		method.Width, title = c.method+c.title+2, page.Cell{}
	case title.Text == "":
		method, title = page.Cell{}, p.Name(methodOf(env, *s), chosen, c.title)
	case c.method == 0:
		method = page.Cell{}
	}
	p.Row(sign, m.date(env, p, s, c), method, title, p.Label(m.presenter(s), env.Theme.Quiet, c.who), m.open(env, p, s))
}

// twoLines is a session in the list beside the notes: what it was about, and
// below it how, whose, and what is still open.
func (m Model) twoLines(env *screen.Env, p *page.Page, sign page.Sign, s *model.Summary, c columns) {
	chosen, method := sign == page.Chosen, methodOf(env, *s)
	title := titleOf(*s)
	if title == "" || running(*s) {
		title, method = method, ""
	}
	who, open := m.presenter(s), m.openWords(env, s)
	if running(*s) {
		open = env.Words.Review.NotClosed
	}
	method = text.Cut(method, p.Width()-2-c.date-2-text.Width(who+" ·  · "+open))
	var below []string
	for _, part := range []string{who, method, open} {
		if part != "" {
			below = append(below, part)
		}
	}
	p.Row(sign, m.date(env, p, s, c), p.Name(title, chosen, 0))
	p.Row(page.Plain, p.Label("", env.Theme.Quiet, c.date), p.Aside(strings.Join(below, " · ")))
}

func (m Model) date(env *screen.Env, p *page.Page, s *model.Summary, c columns) page.Cell {
	return p.Label(env.Words.Times.Short(s.Started, env.Clock(), env.Zone), env.Theme.Quiet, c.date)
}

// open says how many intentions are still to be asked about.
func (m Model) open(env *screen.Env, p *page.Page, s *model.Summary) page.Cell {
	return p.Aside(m.openWords(env, s))
}

func (m Model) openWords(env *screen.Env, s *model.Summary) string {
	if n := s.Open(); n > 0 && !running(*s) {
		return env.Words.Review.Open.Of(n)
	}
	return ""
}

// presenter is the name of who brought the case; empty for a guest, whose name
// stands in the notes alone, and for who left the team.
func (m Model) presenter(s *model.Summary) string {
	return m.folk.NameOf(s.Presenter)
}
