package first

import (
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Keys are the commands that work now.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	w := env.Words.First
	switch {
	case m.stage == choosing:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Named(keys.Open, w.GoOn), keys.Quietly(keys.Sample)}
	case m.stage == naming && m.sample:
		return []keys.Binding{keys.Named(keys.Open, w.GoOn), keys.Offer(keys.Back)}
	case m.stage == naming:
		return []keys.Binding{keys.Named(keys.Open, w.GoOn)}
	case len(m.people) == 0:
		return []keys.Binding{keys.Named(keys.Open, w.AddIt), keys.Offer(keys.Back)}
	case m.field.Empty():
		return []keys.Binding{keys.Named(keys.Open, w.Done), keys.Named(keys.Undo, w.LastBack), keys.Offer(keys.Back)}
	}
	return []keys.Binding{keys.Named(keys.Open, w.AddIt), keys.Named(keys.Undo, w.LastBack), keys.Offer(keys.Back)}
}

// View draws the screen: what this is stays, the question below it changes.
func (m Model) View(env *screen.Env) screen.Frame {
	w := env.Words.First
	p := page.New(env)
	p.Header(env.Words.App.Name, m.otherLanguage(env))
	p.Ease()
	if m.stage != listing || !p.Tight() {
		p.Paragraph(env.Theme.Text, w.What, 0, 0)
		p.Gap()
		p.Ease()
	}
	switch m.stage {
	case choosing:
		m.choices(env, p)
	case naming:
		p.Line(page.Cell{Text: w.AskTeam, Style: env.Theme.Strong})
		p.Gap()
		p.Input(m.field, w.OurTeam)
	case listing:
		m.names(env, p)
	}
	p.Notice(m.notice)
	return p.Frame()
}

// otherLanguage says, in the language that is not shown, how to get it.
func (m Model) otherLanguage(env *screen.Env) string {
	key := env.Words.Key(env.Keys.Display(keys.Language, m.Typing()))
	return lang.Fill(env.Words.First.OtherLanguage, "key", key)
}

func (m Model) choices(env *screen.Env, p *page.Page) {
	w := env.Words.First
	width := page.Column(40, w.Begin, w.Sample)
	for i, label := range []string{w.Begin, w.Sample} {
		sign, note := page.Plain, page.Cell{}
		if i == m.at {
			sign = page.Chosen
		}
		if i == 1 {
			note = p.Aside(p.Fitting(width, w.SampleNote))
		}
		p.Row(sign, p.Name(label, i == m.at, width), note)
	}
}

// names are the people so far and the line for the next one. When there are
// more than fit, the first ones go out of sight.
func (m Model) names(env *screen.Env, p *page.Page) {
	w := env.Words.First
	p.Line(page.Cell{Text: w.AskPeople, Style: env.Theme.Strong}, p.Aside(m.name))
	p.Gap()
	win := page.Around(len(m.people), len(m.people), p.Room()-4)
	for i := win.From; i < win.To; i++ {
		p.Row(win.Sign(i), p.Name(m.people[i], false, 0))
	}
	p.Input(m.field, w.HowNames)
}
