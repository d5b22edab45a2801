package home

import (
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/page"
	"intervision/ui/screen"
)

// Keys are the commands that work now.
func (m Model) Keys(env *screen.Env) []keys.Binding {
	switch {
	case m.picking:
		return []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Open), keys.Offer(keys.Back), keys.Quietly(keys.SwitchTeam)}
	case len(m.lines(env)) == 0:
		return []keys.Binding{keys.Named(keys.Open, env.Words.Home.Again)}
	}
	b := []keys.Binding{keys.Offer(keys.Choose), keys.Offer(keys.Open)}
	if m.chosen(env).fresh {
		b = append(b, keys.Offer(keys.Remove))
	}
	switch {
	case len(m.teams) > 1:
		b = append(b, keys.Offer(keys.SwitchTeam))
	case m.ready:
		b = append(b, keys.Quietly(keys.SwitchTeam))
	}
	for _, e := range m.opts.Entries {
		if e == Sample {
			b = append(b, keys.Quietly(keys.Sample))
		}
	}
	return b
}

// View draws the menu, or the teams to choose from.
func (m Model) View(env *screen.Env) screen.Frame {
	p := page.New(env)
	p.Header(env.Words.App.Name, m.corner())
	p.Ease()
	if m.picking {
		m.viewTeams(env, p)
	} else {
		m.viewMenu(env, p)
	}
	return p.Frame()
}

// corner is the team's name, with a sign when there is another one.
func (m Model) corner() string {
	name := text.Cut(text.Steady(m.home.Team.Name), 32)
	if len(m.teams) > 1 && name != "" {
		name += " ▾"
	}
	return name
}

func (m Model) viewMenu(env *screen.Env, p *page.Page) {
	lines := m.lines(env)
	width := 0
	for _, l := range lines {
		width = max(width, page.Column(34, l.label))
	}
	below := 1
	if m.meeting(env) != "" || m.err != nil {
		below += 3
	}
	p.Loosen(len(lines), below+2)
	win := page.Around(m.at, len(lines), p.Room()-below)
	for i := win.From; i < win.To; i++ {
		l := lines[i]
		if l.first && i > win.From {
			p.Ease()
		}
		p.Row(win.Sign(i), p.Name(l.label, i == m.at, width), p.Aside(p.Parts(width, l.note)))
		p.Between()
	}
	if at := m.meeting(env); at != "" {
		p.Gap()
		p.Ease()
		p.Row(page.Plain, page.Cell{Text: env.Words.Home.NextTime, Style: env.Theme.Quiet, Width: width},
			page.Cell{Text: at, Style: env.Theme.Text})
	}
	if m.err != nil {
		p.Notice(env.Words.Error(m.err))
	}
}

func (m Model) viewTeams(env *screen.Env, p *page.Page) {
	w := env.Words.Home
	p.Line(page.Cell{Text: w.WhichTeam, Style: env.Theme.Strong})
	p.Gap()
	width := page.Column(40, w.NewTeam)
	for _, t := range m.teams {
		width = max(width, page.Column(40, t.Name))
	}
	win := page.Around(m.picked, len(m.teams)+1, p.Room()-1)
	for i := win.From; i < win.To; i++ {
		if i == len(m.teams) {
			p.Row(win.Sign(i), p.Name(w.NewTeam, i == m.picked, width))
			continue
		}
		t := m.teams[i]
		p.Row(win.Sign(i), p.Name(t.Name, i == m.picked, width), p.Aside(w.People.Of(t.Members)))
	}
}
