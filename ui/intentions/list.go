package intentions

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// do carries out a command that the screen offered.
func (m Model) do(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	if m.one == nil {
		return m.inList(env, do)
	}
	next, cmd := m.inOne(env, do)
	return next, screen.Stay(), cmd
}

func (m Model) inList(env *screen.Env, do screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	n := len(m.rows())
	switch do.Command {
	case keys.Back:
		return m, screen.Pop(), nil
	case keys.Choose:
		m.at = page.Move(m.at, n, do.Key)
	case keys.Page:
		m.at = leafed(m.at, n, do.Key, max(1, env.Height/2))
	case keys.Filter:
		return m.filter(), screen.Stay(), nil
	case keys.Undo:
		next, cmd := m.takeBack(env)
		return next, screen.Stay(), cmd
	case keys.Open:
		if m.err != nil && !m.ready {
			next, cmd := m.reload(env)
			return next, screen.Stay(), cmd
		}
		if of := m.chosen(); !of.ID.IsZero() {
			m.one = lookAt(m.ctx, of)
			return m, screen.Stay(), read(m.one.ctx, env.Store, m.id, of, nil)
		}
	}
	return m, screen.Stay(), nil
}

// leafed is where a key of many rows goes.
func leafed(at, n int, key string, by int) int {
	switch key {
	case "pgup":
		at -= by
	case "pgdown":
		at += by
	case "home":
		at = 0
	case "end":
		at = n - 1
	}
	return max(0, min(at, n-1))
}

// filter shows only those of the chosen one's owner, or all again.
func (m Model) filter() Model {
	chosen := m.chosen()
	if m.owner.IsZero() {
		m.owner = chosen.Owner
	} else {
		m.owner = model.ID{}
	}
	for i, row := range m.rows() {
		if row.ID == chosen.ID {
			m.at = i
		}
	}
	return m
}

func (m Model) inOne(env *screen.Env, do screen.Do) (Model, tea.Cmd) {
	switch do.Command {
	case keys.Back:
		return m.leave(env)
	case keys.Undo:
		return m.takeBack(env)
	case keys.Edit:
		if m.one.ready && m.one.sheet == whatCame && m.field == nil {
			return m.change(env, false), nil
		}
	case keys.Open:
		if m.field != nil {
			return m.enter(env)
		}
		return m.choose(env, m.one.at)
	case keys.Choose:
		o := *m.one
		o.at = page.Move(o.at, len(m.choices(env)), do.Key)
		m.one = &o
	case keys.Rate:
		if i := int(do.Key[0] - '1'); len(do.Key) == 1 && i >= 0 && i < len(statuses()) {
			return m.choose(env, i)
		}
	}
	return m, nil
}

// leave closes what lies on top. Parts that were worded anew already are kept.
func (m Model) leave(env *screen.Env) (Model, tea.Cmd) {
	switch {
	case m.field != nil && m.one.line >= forWhen && m.one.now != m.one.kept.Intention:
		return m.reworded(env)
	case m.field == nil && m.one.sheet == reasons:
		return m.told(env, "") // what came of it was said; why need not be
	}
	return m.back(), nil
}

// Keys are the commands that work now, in the order of the footer.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Intend
	switch {
	case m.one != nil:
		return m.oneKeys(env)
	case !m.ready && m.err != nil:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Home.Again), keys.Offer(keys.Back)}
	case len(m.rows()) == 0:
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	only := w.OnlyThisOne
	if !m.owner.IsZero() {
		only = w.Everybody
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.Look), keys.Offer(keys.Back), keys.Named(keys.Filter, only), keys.Quietly(keys.Page)}
	if len(m.undo) > 0 {
		b = append(b, keys.Offer(keys.Undo))
	}
	return b
}

// View draws the list, or the one that is looked at.
func (m Model) View(env *screen.Env) screen.Frame {
	f := m.viewList(env)
	if m.one != nil {
		f = m.viewOne(env)
	}
	f.Title = env.Words.Intend.Title
	return f
}

// item is a line of the list: a heading, white space, or a row.
type item struct {
	row     int // -1: none
	heading string
}

func (m Model) items(env *screen.Env, rows []model.Intended) (items []item, chosen int) {
	w := env.Words.Intend
	for i, row := range rows {
		switch {
		case i == 0 && row.Open():
			items = append(items, item{-1, w.Open})
		case i == 0:
			items = append(items, item{-1, w.NoneOpen}, item{row: -1}, item{-1, w.Rest})
		case !row.Open() && rows[i-1].Open():
			items = append(items, item{row: -1}, item{-1, w.Rest})
		}
		if i == m.at {
			chosen = len(items)
		}
		items = append(items, item{row: i})
	}
	return items, chosen
}

func (m Model) viewList(env *screen.Env) screen.Frame {
	w, rows := env.Words.Intend, m.rows()
	p := page.New(env)
	aside := ""
	if len(rows) > 0 {
		aside = lang.Fill(env.Words.Common.Place, "n", strconv.Itoa(m.at+1), "all", strconv.Itoa(len(rows)))
	}
	if name := env.Words.Person(m.folk, m.owner); name != "" {
		aside = lang.Fill(w.OnlyOf, "who", name) + " · " + aside
	}
	p.Header(w.Title, aside)
	p.Ease()
	if m.ready && len(rows) == 0 {
		p.Paragraph(env.Theme.Text, w.NoneAtAll, 0, 0)
	}
	items, chosen := m.items(env, rows)
	below := m.below(env, p)
	win := page.Around(chosen, len(items), p.Room()-len(below)-2)
	cols := m.columns(env, p, rows)
	for i := win.From; i < win.To; i++ {
		switch it := items[i]; {
		case it.heading != "":
			p.Line(p.Aside(it.heading))
		case it.row < 0:
			p.Row(win.Sign(i))
		default:
			m.viewRow(env, p, rows[it.row], it.row == m.at, win.Sign(i), cols)
		}
	}
	if m.notice == "" && m.err == nil && len(rows) > 0 {
		p.Fill(len(below) + 1)
		for _, line := range below {
			p.Line(line)
		}
		return p.Frame()
	}
	m.viewNotice(env, p)
	return p.Frame()
}

// below is the chosen one in full, under the list.
func (m Model) below(env *screen.Env, p *page.Page) []page.Cell {
	i := m.chosen()
	if i.ID.IsZero() {
		return nil
	}
	var lines []page.Cell
	width := min(p.Width(), 76)
	said := text.Wrap(text.Steady(env.Words.Intend.Sentence(i.When, i.Then)), width)
	for at, line := range said {
		if at == 2 {
			break
		}
		if at == 1 && len(said) > 2 {
			line = text.Cut(line+" "+said[2], width)
		}
		lines = append(lines, page.Cell{Text: line, Style: env.Theme.Text})
	}
	return append(lines, page.Cell{Text: m.about(env, i), Style: env.Theme.Quiet})
}

// columns are the widths of a row's parts: what is said, whose, when, and what
// came of it or, where there is room, its first chance.
type columns struct{ said, owner, made, state int }

// sample is how many rows say how wide the columns are: they stay where they are
// while somebody walks through a long list.
const sample = 200

func (m Model) columns(env *screen.Env, p *page.Page, rows []model.Intended) columns {
	w := env.Words.Intend
	var owners, dates, states []string
	for i, row := range rows {
		if i < sample || i == len(rows)-1 {
			owners = append(owners, env.Words.Person(m.folk, row.Owner))
			dates = append(dates, env.Words.Times.Short(row.Made, env.Clock(), env.Zone))
			states = append(states, m.state(env, p, row))
		}
	}
	c := columns{owner: page.Column(14, owners...), made: page.Column(12, dates...)}
	used := c.owner + c.made + 6
	if p.Width() >= 72 {
		if len(rows) > sample {
			states = append(states, w.Statuses[model.StatusOther], w.Statuses[model.StatusNoLonger])
		}
		c.state = page.Column(24, states...)
		used += c.state + 2
	}
	c.said = max(10, p.Width()-used)
	return c
}

func (m Model) viewRow(env *screen.Env, p *page.Page, i model.Intended, chosen bool, sign page.Sign, c columns) {
	cells := []page.Cell{
		p.Name(env.Words.Intend.Sentence(i.When, i.Then), chosen, c.said),
		p.Label(env.Words.Person(m.folk, i.Owner), env.Theme.Text, c.owner),
		p.Label(env.Words.Times.Short(i.Made, env.Clock(), env.Zone), env.Theme.Quiet, c.made),
	}
	if c.state > 0 {
		cells = append(cells, p.Label(m.state(env, p, i), env.Theme.Quiet, c.state))
	}
	p.Row(sign, cells...)
}

// state is what came of one that is no longer open, and where there is room the
// first chance of one that is. Whether an open one was tried nobody sees here.
func (m Model) state(env *screen.Env, p *page.Page, i model.Intended) string {
	switch {
	case i.Insight:
		return env.Words.Intend.Insight
	case !i.Open():
		return env.Words.Intend.Statuses[i.Status]
	case i.Chance == 0 || p.Width() < 90:
		return ""
	}
	return lang.Fill(env.Words.Intend.Chance, "when", env.Words.Times.Short(i.Chance, env.Clock(), env.Zone))
}

// viewNotice is the one quiet sentence.
func (m Model) viewNotice(env *screen.Env, p *page.Page) {
	if m.err != nil {
		p.Notice(env.Words.Error(m.err))
		return
	}
	p.Notice(m.notice)
}
