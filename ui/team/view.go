package team

import (
	"intervision/model"
	"intervision/sessions"
	"intervision/ui/field"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Keys are the commands that work now.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.Team
	if !m.ready {
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	if m.asking() {
		return m.ask.Keys()
	}
	r := m.row()
	if m.typing {
		label := w.Keep
		if r.kind == newMember || r.kind == newAgreement {
			label = w.AddIt
		}
		return []keys.Binding{keys.Named(keys.Open, label), keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose)}
	switch r.kind {
	case theBoss:
		b = append(b, keys.Offer(keys.Change), keys.Quietly(keys.Toggle), keys.Quietly(keys.Open))
	case newMember, newAgreement:
		b = append(b, keys.Named(keys.Open, w.AddIt))
	case aMember:
		b = append(b, keys.Named(keys.Open, w.ChangeIt), keys.Named(keys.Remove, w.Leave), keys.Quietly(keys.Edit))
	case anAgreement:
		b = append(b, keys.Named(keys.Open, w.ChangeIt), keys.Offer(keys.Remove), keys.Quietly(keys.Edit))
	default:
		b = append(b, keys.Named(keys.Open, w.ChangeIt), keys.Quietly(keys.Edit))
		if r.kind == theName && !m.made {
			b = append(b, m.eraseKey(env))
		}
	}
	b = append(b, keys.Offer(keys.Back), keys.Quietly(keys.AddPerson), keys.Quietly(keys.Manager))
	if m.edits.CanUndo() {
		b = append(b, keys.Offer(keys.Undo))
	}
	if m.edits.CanRedo() {
		b = append(b, keys.Quietly(keys.Redo))
	}
	return b
}

// item is a line of the screen: a row, a heading above rows, or white space.
type item struct {
	row     int // -1: none
	heading string
}

// items are the lines from the top, with white space between what belongs
// together.
func (m Model) items(env *screen.Env) (items []item, chosen int) {
	w := env.Words.Team
	before := theName
	for i, r := range m.rows() {
		switch {
		case r.kind == theName:
		case m.now.Name == "":
			return items, chosen // a new team has a name first
		case (r.kind == aMember || r.kind == newMember) && before == theName:
			items = append(items, item{row: -1}, item{-1, w.Members})
		case (r.kind == anAgreement || r.kind == newAgreement) && before == newMember:
			items = append(items, item{row: -1}, item{-1, w.Agreements})
		case r.kind == theMeeting:
			items = append(items, item{row: -1})
		}
		if i == m.at {
			chosen = len(items)
		}
		items, before = append(items, item{row: i}), r.kind
	}
	return items, chosen
}

// View draws the team; with more lines than fit, those around the chosen one.
func (m Model) View(env *screen.Env) screen.Frame {
	w := env.Words.Team
	p := page.New(env)
	title, aside := w.Title, ""
	if m.made {
		title = w.NewTitle
	}
	if m.kept {
		aside = env.Words.Common.Kept
	}
	p.Header(title, aside)
	p.Ease()
	if m.ready {
		items, chosen := m.items(env)
		win := page.Around(chosen, len(items), p.Room()-2)
		for i := win.From; i < win.To; i++ {
			m.draw(env, p, items[i], win.Sign(i))
		}
	}
	notice := m.notice
	if m.err != nil {
		notice = env.Words.Error(m.err)
	}
	p.Notice(notice)
	if m.asking() {
		return m.ask.Over(env, p.Frame())
	}
	return p.Frame()
}

func (m Model) draw(env *screen.Env, p *page.Page, it item, sign page.Sign) {
	switch {
	case it.heading != "":
		p.Line(page.Cell{Text: it.heading, Style: env.Theme.Quiet})
	case it.row < 0:
		p.Row(sign)
	default:
		m.drawRow(env, p, m.rows()[it.row], it.row == m.at, sign)
	}
}

// said is a row in words: what it is, what it holds, and what may be typed there.
func (m Model) said(env *screen.Env, r row) (label, value, hint string) {
	w := env.Words.Team
	switch r.kind {
	case theName:
		label, value, hint = w.Name, m.now.Name, env.Words.First.OurTeam
	case aMember:
		value = m.now.Here()[r.at].Name
	case newMember:
		value, hint = w.AddName, w.TypeName
	case anAgreement:
		value = m.now.Agreements[r.at]
	case newAgreement:
		value, hint = w.AddAgreement, w.AgreementHint
	case theMeeting:
		label, value, hint = w.Meeting, m.meeting(env), w.MeetingHint
	case theBoss:
		label, value = w.Boss, m.boss(env)
	}
	return label, value, hint
}

func (m Model) drawRow(env *screen.Env, p *page.Page, r row, chosen bool, sign page.Sign) {
	w := env.Words.Team
	label, value, hint := m.said(env, r)
	var cells []page.Cell
	if label != "" {
		width := page.Column(34, w.Name)
		if r.kind != theName {
			width = page.Column(34, w.Meeting, w.Boss)
		}
		cells = append(cells, page.Cell{Text: label, Style: env.Theme.Quiet, Width: width})
	}
	switch {
	case chosen && m.typing:
		p.Input(m.field, hint, cells...)
	case chosen && r.kind == theBoss:
		p.Row(sign, append(cells, p.Value(value, true))...)
	default:
		p.Row(sign, append(cells, p.Name(value, chosen, 0))...)
	}
}

func (m Model) meeting(env *screen.Env) string {
	at := m.now.Meeting
	today, _ := sessions.DateOf(env.Clock(), env.Zone)
	for _, slot := range m.now.Season.Slots() {
		if !slot.Dropped && slot.Date >= today {
			at = sessions.MomentOf(slot.Date, slot.Minute, env.Zone)
			break
		}
	}
	if at == 0 {
		return env.Words.Team.NoMeeting
	}
	return env.Words.Moment(at, env.Zone)
}

func (m Model) boss(env *screen.Env) string {
	w := env.Words.Team
	switch {
	case !m.now.Asked(model.BossPresent):
		return w.NotAsked
	case m.now.Conditions[model.BossPresent]:
		if boss := m.now.NameOf(m.now.Boss); boss != "" {
			return w.Yes + ": " + boss
		}
		return w.Yes
	}
	return w.No
}

// lineOf is a field with something in it to change.
func lineOf(limit int, content string) *field.Field {
	f := field.Line(limit)
	f.SetText(content)
	return f
}
