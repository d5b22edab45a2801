package intentions

import (
	"slices"
	"strings"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// viewOne draws the intention that is looked at.
func (m Model) viewOne(env *screen.Env) screen.Frame {
	w, th, o := env.Words.Intend, env.Theme, m.one
	p := page.New(env)
	p.Header(w.Title, env.Words.Person(m.folk, o.of.Owner)+" · "+env.Words.Times.Long(o.of.Made, env.Zone))
	p.Ease()
	in := o.kept.Intention
	if o.line > forNote {
		in = o.now
	}
	for _, half := range w.Halves(in.When, in.Then) {
		p.Paragraph(th.Question, half, 0, 4)
	}
	p.Gap()
	if m.field == nil && o.sheet == whatCame && !p.Tight() || m.field != nil && o.line > forInsight {
		m.viewParts(env, p, in)
	}
	if m.field != nil {
		m.viewLine(env, p)
	} else {
		m.viewSheet(env, p)
	}
	m.viewNotice(env, p)
	return p.Frame()
}

// viewParts are the other parts, as far as they were given.
func (m Model) viewParts(env *screen.Env, p *page.Page, in model.Intention) {
	w := env.Words.Intend
	chance, any := "", false
	if in.Chance != 0 {
		chance = env.Words.Times.Date(in.Chance, env.Zone)
	}
	width := page.Column(24, w.FirstChance, w.Obstacle, w.Instead, w.MayNotice)
	for _, part := range [][2]string{{w.FirstChance, chance}, {w.Obstacle, in.Obstacle}, {w.Instead, in.Instead}, {w.MayNotice, in.Notice}} {
		if part[1] != "" {
			any = true
			p.Line(p.Label(part[0], env.Theme.Quiet, width), p.Name(strings.Join(strings.Fields(part[1]), " "), false, 0))
		}
	}
	if any {
		p.Gap()
	}
}

// viewLine is the line that is open.
func (m Model) viewLine(env *screen.Env, p *page.Page) {
	p.Line(p.Aside(m.asked(env)))
	p.Input(m.field, "")
}

// asked is what the line that is open is for.
func (m Model) asked(env *screen.Env) string {
	w := env.Words.Intend
	ask := map[line]string{
		forNote: w.NoteAsk, forSmaller: w.SmallerAsk, forInsight: w.InsightAsk, forWhen: w.WhenAsk, forThen: w.ThenAsk,
		forChance: w.TypeChance, forObstacle: w.TypeObstacle, forInstead: w.TypeInstead, forNotice: w.TypeNotice,
	}[m.one.line]
	if m.one.line >= forChance {
		ask += "  (" + w.MayBeEmpty + ")"
	}
	return ask
}

// viewSheet is what there is to choose.
func (m Model) viewSheet(env *screen.Env, p *page.Page) {
	w, th, o := env.Words.Intend, env.Theme, m.one
	switch o.sheet {
	case coaching:
		p.Paragraph(th.Text, w.Coaching, 0, 0)
		return
	case reasons:
		p.Paragraph(th.Strong, w.ReasonAsk, 0, 0)
		p.Paragraph(th.Quiet, w.OwnersAffair, 0, 0)
	case offers:
		p.Paragraph(th.Strong, w.OfferAsk, 0, 0)
		p.Paragraph(th.Quiet, w.OwnersAffair, 0, 0)
	default:
		if !o.kept.Insight {
			p.Paragraph(th.Strong, w.CameOfIt, 0, 0)
		}
	}
	p.Ease()
	all := m.choices(env)
	win := page.Around(o.at, len(all), p.Room()-2)
	for i := win.From; i < win.To; i++ {
		m.viewChoice(env, p, all[i], i, win.Sign(i))
	}
}

func (m Model) viewChoice(env *screen.Env, p *page.Page, what string, i int, sign page.Sign) {
	o := m.one
	if o.sheet != whatCame || o.kept.Insight {
		p.Row(sign, p.Name(what, i == o.at, 0))
		return
	}
	if i == len(statuses()) {
		p.Ease()
	}
	number, now := " ", ""
	if i < len(statuses()) {
		number = string(rune('1' + i))
		if statuses()[i] == o.kept.Status {
			now = "●"
		}
	}
	p.Row(sign, p.Aside(number), p.Name(what, i == o.at, 0), page.Cell{Text: now, Style: env.Theme.Accent})
}

// oneKeys are those of the intention that is looked at.
func (m Model) oneKeys(env *screen.Env) []keys.Binding {
	w := env.Words
	switch {
	case m.field != nil:
		return []keys.Binding{keys.Named(keys.Open, w.Run.KeepIt), keys.Offer(keys.Back)}
	case m.one.sheet == coaching:
		return []keys.Binding{keys.Offer(keys.Back)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.Run.ChooseIt), keys.Offer(keys.Back)}
	if m.one.sheet == whatCame {
		if m.one.ready {
			b = append(b, keys.Quietly(keys.Edit))
		}
		if !m.one.kept.Insight {
			b = append(b, keys.Quietly(keys.Rate))
		}
		if len(m.undo) > 0 {
			b = append(b, keys.Offer(keys.Undo))
		}
	}
	return b
}

// about is what the list says below it of the chosen one.
func (m Model) about(env *screen.Env, i model.Intended) string {
	parts := []string{env.Words.Person(m.folk, i.Owner), env.Words.Times.Long(i.Made, env.Zone)}
	if i.Chance != 0 {
		parts = append(parts, lang.Fill(env.Words.Intend.Chance, "when", env.Words.Times.Date(i.Chance, env.Zone)))
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}
