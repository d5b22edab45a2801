package season

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// View draws the meetings, or what is asked about them.
func (m Model) View(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header(env.Words.Season.Title, m.aside(env))
	p.Ease()
	if m.ready {
		m.draw(env, p)
	}
	notice := m.notice
	if m.err != nil {
		notice = env.Words.Error(m.err)
	}
	p.Notice(notice)
	return p.Frame()
}

func (m Model) draw(env *screen.Env, p *page.Page) {
	switch m.place {
	case asking:
		m.viewAsking(env, p)
	case absence:
		m.viewAbsence(env, p)
	case showing:
		m.viewOffer(env, p)
	case writing:
		m.viewWriting(env, p)
	default:
		m.viewList(env, p)
	}
}

// aside is the rhythm, and the quiet sign that something is kept.
func (m Model) aside(env *screen.Env) string {
	var parts []string
	if m.kept {
		parts = append(parts, env.Words.Common.Kept)
	}
	if rule, ok := m.now.Team.Season.Rule(); ok && m.place != asking {
		parts = append(parts, env.Words.Season.EveryWeeks.Of(rule.Weeks))
	}
	return strings.Join(parts, "  ")
}

// widths of the columns of the list.
const (
	widestName = 22
	sign       = 4 // for the signs around what can be changed
	// leastNote is what a note beside a meeting needs; with less it stands below
	// the list, of the chosen one.
	leastNote = 12
)

func (m Model) viewList(env *screen.Env, p *page.Page) {
	w, th := env.Words.Season, env.Theme
	if len(m.plan) == 0 {
		p.Paragraph(th.Text, w.NothingAhead, 0, 0)
		return
	}
	date, name := page.Column(30, w.When), page.Column(widestName, w.Presents, w.Leads, w.Together)
	for _, x := range m.plan {
		date = max(date, page.Column(30, m.day(env, x.Slot)))
	}
	for _, member := range m.now.Team.Members {
		name = max(name, page.Column(widestName, member.Name))
	}
	name = min(name, (p.Width()-date-14)/2-sign) + sign
	p.Row(page.Plain, p.Label(w.When, th.Quiet, date), p.Label("  "+w.Presents, th.Quiet, name), p.Label("  "+w.Leads, th.Quiet, name))
	p.Loosen(len(m.plan), 5)
	win := page.Around(m.at, len(m.plan), p.Room()-4)
	beside := p.Width()-date-2*name-8 >= leastNote
	for i := win.From; i < win.To; i++ {
		m.viewMeeting(env, p, i, win.Sign(i), date, name, beside)
		p.Between()
	}
	below := w.Fair
	if note := m.note(env, m.meeting()); !beside && note != "" {
		below = m.day(env, m.meeting().Slot) + ": " + note
	}
	if m.notice == "" && m.err == nil && !m.typing && p.Room() > 3 {
		p.Gap()
		p.Paragraph(th.Quiet, below, 2, 2)
	}
}

func (m Model) viewMeeting(env *screen.Env, p *page.Page, i int, sign page.Sign, date, name int, beside bool) {
	x, th := m.plan[i], env.Theme
	when := p.Name(m.day(env, x.Slot), i == m.at, date)
	if i == m.at && m.typing {
		p.Input(m.field, env.Words.Season.FirstHint, p.Label(m.day(env, x.Slot), th.Quiet, date))
		return
	}
	style := th.Text
	if !x.Ahead() {
		style = th.Quiet
		if i != m.at {
			when.Style = th.Quiet
		}
	}
	note := ""
	if beside || !x.Ahead() {
		note = m.note(env, x)
	}
	if left := p.Fitting(date+2*name+4, note); beside && left == "" && len(x.Away) > 0 && x.Ahead() {
		note = env.Words.Season.Missing.Of(len(x.Away))
	}
	p.Row(sign, when, m.person(env, p, i, model.Presenter, style, name), m.person(env, p, i, model.Facilitator, style, name), p.Aside(note))
}

// note is what is not as the series has it.
func (m Model) note(env *screen.Env, x model.Meeting) string {
	note := export.SeasonNote(x, m.now.Team, env.Words)
	if note == "" && (x.GivenBrings || x.GivenLeads) {
		note = env.Words.Season.ByHand
	}
	return note
}

// person is who does something at a meeting.
func (m Model) person(env *screen.Env, p *page.Page, i int, role model.Role, style lipgloss.Style, width int) page.Cell {
	x := m.plan[i]
	id := roleOf(x, role)
	name := ""
	if !x.Dropped && (!x.Past || x.Took) {
		name = m.name(env, id)
		if x.Took && id.IsZero() {
			name = ""
		}
	}
	if m.focused(i, role) {
		cell := p.Value(name, true)
		cell.Width = width
		return cell
	}
	return page.Cell{Text: "  " + name, Style: style, Width: width}
}

// asks are the questions with their answers.
func (m Model) asks(env *screen.Env) [questions][2]string {
	w, zone := env.Words.Season, m.now.Zone
	first := sessions.MomentOf(m.asked.first, m.asked.minute, zone)
	count := w.Meetings.Of(m.asked.count)
	if m.asked.count == 0 {
		count = w.Ended
	}
	rows := [questions][2]string{
		askWeeks: {w.AskWeeks, w.EveryWeeks.Of(m.asked.weeks)},
		askFirst: {w.AskFirst, env.Words.Moment(first, zone)},
		askUntil: {w.AskUntil, env.Words.Time(first.Add(model.Millis(m.asked.length)*model.Minute), zone)},
		askCount: {w.AskCount, count},
	}
	if m.asked.number > 1 {
		rows[askFirst][0] = w.AskNext
	}
	return rows
}

func (m Model) viewAsking(env *screen.Env, p *page.Page) {
	w, rows := env.Words.Season, m.asks(env)
	width := page.Column(34, w.AskWeeks, rows[askFirst][0], w.AskUntil, w.AskCount)
	for i, r := range rows {
		switch {
		case i == askFirst && m.typing:
			p.Input(m.field, w.FirstHint, p.Label(r[0], env.Theme.Selected, width))
		case i == m.row:
			p.Row(page.Chosen, p.Name(r[0], true, width), p.Value(r[1], true))
		default:
			p.Row(page.Plain, p.Name(r[0], false, width), p.Value(r[1], false))
		}
		p.Ease()
	}
	p.Gap()
	m.viewDays(env, p)
}

// viewDays are the days that the answers come down to.
func (m Model) viewDays(env *screen.Env, p *page.Page) {
	p.Paragraph(env.Theme.Quiet, strings.Join(m.days(env), " · "), 2, max(1, p.Room()-3))
}

func (m Model) days(env *screen.Env) []string {
	var days []string
	for _, x := range m.after(env, []model.Body{m.rule(), model.FreeDaysSet{Days: m.free()}}) {
		if x.Number >= m.asked.number {
			days = append(days, env.Words.Short(m.now.At(x.Slot), env.Clock(), m.now.Zone))
		}
	}
	return days
}

// through says until when somebody is away.
func (m Model) through(env *screen.Env) string {
	w := env.Words.Season
	if m.away.through == m.at {
		return w.OnlyThen
	}
	return lang.Fill(w.Through, "date", env.Words.Date(m.now.At(m.plan[m.away.through].Slot), m.now.Zone))
}

// files are what a file can be for.
func files(w lang.Season) [][2]string {
	return [][2]string{{w.Calendar, w.CalendarFor}, {w.Sheet, w.SheetFor}, {w.Text, w.ForAll}}
}

func (m Model) viewAbsence(env *screen.Env, p *page.Page) {
	w, zone := env.Words.Season, m.now.Zone
	p.Line(page.Cell{Text: lang.Fill(w.WhoIsAway, "date", env.Words.Date(m.now.At(m.meeting().Slot), zone)), Style: env.Theme.Strong})
	p.Gap()
	here := m.now.Team.Here()
	win := page.Around(m.row, len(here), p.Room()-4)
	for i := win.From; i < win.To; i++ {
		box := "[ ] "
		if slices.Contains(m.away.who, here[i].ID) {
			box = "[x] "
		}
		p.Row(win.Sign(i), p.Name(box+here[i].Name, i == m.row, 0))
	}
	p.Gap()
	p.Row(page.Plain, p.Value(m.through(env), true))
}

func (m Model) viewOffer(env *screen.Env, p *page.Page) {
	p.Line(page.Cell{Text: m.offer.title, Style: env.Theme.Strong})
	p.Gap()
	lines := m.offer.lines
	room := max(1, p.Room()-2)
	for i, line := range lines {
		if i == room-1 && len(lines) > room {
			p.Row(page.Plain, p.Aside(env.Words.Season.More.Of(len(lines)-i)))
			return
		}
		p.Row(page.Plain, page.Cell{Text: line, Style: env.Theme.Text})
	}
}

func (m Model) viewWriting(env *screen.Env, p *page.Page) {
	w := env.Words.Season
	p.Line(page.Cell{Text: w.WhichFormat, Style: env.Theme.Strong})
	p.Gap()
	width := page.Column(20, w.Calendar, w.Sheet, w.Text)
	for i, r := range files(w) {
		sign := page.Plain
		if i == m.row {
			sign = page.Chosen
		}
		p.Row(sign, p.Name(r[0], i == m.row, width), p.Aside(r[1]))
	}
}
