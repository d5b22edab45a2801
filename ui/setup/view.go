package setup

import (
	"strconv"
	"strings"

	"intervision/model"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// View draws the question that is asked; the answers to the others are quiet.
func (m Model) View(env *screen.Env) screen.Frame {
	w := env.Words.Setup
	p := page.New(env)
	place := lang.Fill(w.Place, "n", strconv.Itoa(int(m.asks)+1), "all", strconv.Itoa(int(questions)))
	p.Header(w.Title, place)
	p.Ease()
	switch {
	case !m.ready && m.err != nil:
		p.Paragraph(env.Theme.Text, env.Words.Error(m.err), 0, 0)
	case !m.ready:
	case m.asks == whoIsHere:
		m.viewPeople(env, p)
	case m.asks == whoAndWhen:
		m.viewWhen(env, p)
	default:
		m.viewMethods(env, p)
	}
	p.Notice(m.notice)
	return p.Frame()
}

func (m Model) viewPeople(env *screen.Env, p *page.Page) {
	w := env.Words.Setup
	p.Line(page.Cell{Text: w.WhoIsHere, Style: env.Theme.Strong}, p.Aside(w.SeatOrder))
	p.Gap()
	width := m.nameColumn(env, p)
	p.Loosen(len(m.people)+1, 5)
	win := page.Around(m.at, len(m.people)+1, p.Room()-5)
	for i := win.From; i < win.To; i++ {
		switch {
		case i < len(m.people):
			m.viewPerson(env, p, i, win, width)
		case m.typing == aName:
			p.Input(m.field, w.TypeName)
		default:
			p.Row(win.Sign(i), p.Name("    "+w.AddName, i == m.at, 0))
		}
		p.Between()
	}
	p.Gap()
	label := page.Column(40, w.WhoPresents, w.UntilWhen)
	p.Line(page.Cell{Text: w.WhoPresents, Style: env.Theme.Quiet, Width: label}, p.Aside(m.presenter(env)))
	p.Line(page.Cell{Text: w.UntilWhen, Style: env.Theme.Quiet, Width: label}, p.Aside(env.Words.Time(m.until, env.Zone)))
}

// boxed is how wide the box before a name is, and parted what stands between
// columns and before the row.
const boxed, parted = 4, 4

// nameColumn is as wide as the longest name, where what they do today still
// fits beside it: of the two a name is understood when its end is cut.
func (m Model) nameColumn(env *screen.Env, p *page.Page) int {
	names, roles := 8, 0
	for i, person := range m.people {
		names = max(names, page.Column(p.Width(), person.name))
		roles = max(roles, page.Column(p.Width(), m.roles(env, p, i).Text))
	}
	return min(names, max(16, p.Width()-boxed-parted-roles))
}

func (m Model) viewPerson(env *screen.Env, p *page.Page, i int, win page.Window, width int) {
	person := m.people[i]
	box := "[ ]"
	if person.here {
		box = "[x]"
	}
	style := env.Theme.Text
	if !person.here {
		style = env.Theme.Quiet
	}
	name := p.Name(box+" "+person.name, i == m.at, width+boxed)
	if i != m.at {
		name.Style = style
	}
	p.Row(win.Sign(i), name, m.roles(env, p, i))
}

// roles say what somebody does today, and whether they are new here.
func (m Model) roles(env *screen.Env, p *page.Page, i int) page.Cell {
	w, person := env.Words.Setup, m.people[i]
	var does []string
	for _, r := range []struct {
		who  model.ID
		role model.Role
	}{{m.leads, model.Facilitator}, {m.types, model.NoteTaker}, {m.brings, model.Presenter}} {
		if r.who == person.id && person.here {
			does = append(does, env.Words.Run.Roles[r.role])
		}
	}
	if person.fresh {
		is := w.NewMember
		if person.guest {
			is = w.Guest
		}
		if i == m.at {
			is = "‹ " + is + " ›"
		}
		does = append(does, is)
	}
	return p.Aside(strings.Join(does, " · "))
}

// presenter is who brings the case in, in words.
func (m Model) presenter(env *screen.Env) string {
	if id := m.present(m.brings); !id.IsZero() {
		return m.name(id)
	}
	return env.Words.Setup.Together
}

// asksWhen is how many lines the second question takes below the names.
const asksWhen = 14

func (m Model) viewWhen(env *screen.Env, p *page.Page) {
	w := env.Words.Setup
	var names []string
	for _, id := range m.here() {
		names = append(names, m.name(id))
	}
	p.Paragraph(env.Theme.Quiet, strings.Join(names, " · "), 0, max(2, p.Room()-asksWhen))
	p.Gap()
	p.Ease()
	hint := m.turn(env)
	m.viewRow(env, p, rowBrings, w.WhoPresents, m.presenter(env), hint)
	p.Gap()
	if m.typing == aTime {
		p.Input(m.field, w.TypeTime, page.Cell{Text: w.UntilWhen, Style: env.Theme.Selected, Width: m.labels(env)})
	} else {
		m.viewRow(env, p, rowUntil, w.UntilWhen, env.Words.Time(m.until, env.Zone), m.fromNow(env))
	}
	if m.asksBoss() {
		p.Gap()
		answer, note := w.No, ""
		if m.boss {
			answer, note = w.Yes, w.BossNote
		}
		m.viewRow(env, p, rowBoss, w.AskBoss, answer, "")
		p.Paragraph(env.Theme.Quiet, note, 2, 0)
	}
}

// fromNow says how long the session is, and how else to change it.
func (m Model) fromNow(env *screen.Env) string {
	w := env.Words.Setup
	about := int((m.until.Since(env.Clock()) + model.Minute/2) / model.Minute)
	s := lang.Fill(w.FromNow, "length", env.Words.Length(max(0, about)))
	if m.at == rowUntil {
		s += " · " + w.OrType
	}
	return s
}

// viewRow is one question with its answer, and a quiet hint below it.
func (m Model) viewRow(env *screen.Env, p *page.Page, row int, label, answer, hint string) {
	sign, chosen, width := page.Plain, row == m.at, m.labels(env)
	if chosen {
		sign = page.Chosen
	}
	if row == rowBoss {
		width = 0 // it is long, and asked once
	}
	p.Row(sign, p.Name(label, chosen, width), p.Value(answer, chosen))
	if hint != "" {
		p.Row(page.Plain, page.Cell{Width: width, Style: env.Theme.Text}, p.Aside(hint))
	}
}

// labels is the width of the column of questions.
func (m Model) labels(env *screen.Env) int {
	return page.Column(34, env.Words.Setup.WhoPresents, env.Words.Setup.UntilWhen)
}
