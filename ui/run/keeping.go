package run

import (
	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/text"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
)

// What is kept can be looked at in every step, and agreed anew: less at any
// time, more only at the beginning. Whatever was said later was said under what had
// been agreed.

// levels are what a group can agree on, from nothing to everything.
func levels() []model.Level {
	return []model.Level{model.KeepNothing, model.KeepCore, model.KeepEverything}
}

// listLevels chooses what is agreed now.
func (m Model) listLevels() Model {
	if m.panel == keepPanel {
		m.list = chooser{on: true, what: ofLevels, at: int(m.session.Level - model.KeepNothing)}
	}
	return m
}

// keeping is the panel: what is kept now, and what could be.
func (m Model) keeping(env *screen.Env) []string {
	w, th := env.Words.Run, env.Theme
	lines := []string{th.Strong.Render(w.WeKeep)}
	for i, level := range levels() {
		lead, name := "  ", "[ ] "+w.Levels[level]
		if level == m.session.Level {
			name = "[x] " + w.Levels[level]
		}
		if i == m.list.at {
			lead = th.Accent.Render("▸ ")
		}
		lines = append(lines, lead+th.Text.Render(name))
	}
	for _, line := range text.Wrap(w.KeepLater, max(10, min(env.Width-4, 76))) {
		lines = append(lines, th.Quiet.Render(line))
	}
	return lines
}

// agree takes the chosen level, and says on the wall what is kept from now on.
func (m Model) agree(env *screen.Env) (Model, tea.Cmd) {
	level := levels()[m.list.at]
	if level == m.session.Level {
		m.panel = noPanel
		m.list = m.chooserFor()
		return m, nil
	}
	next, cmd := m.ask(env, model.Agree{KeepingAgreed: model.KeepingAgreed{Level: level, Until: m.session.KeepUntil}})
	if next.session.Level == level {
		next.panel = noPanel
		next.list = next.chooserFor()
		next.notice = lang.Fill(env.Words.Run.KeepNow, "what", env.Words.Run.Levels[level])
	}
	return next, cmd
}

// keeping is the same for somebody who listens.
func (v voice) keeping() screen.Speech {
	w := v.env.Words.Run
	s := screen.Speech{Place: "keeping", Over: true, Title: w.WeKeep, Numbers: true,
		Parts: []screen.Part{
			{Name: "now", Text: lang.Fill(w.KeepIs, "what", w.Levels[v.m.session.Level])}, {Name: "how", Text: w.KeepLater},
		},
		Enter: screen.Give(keys.Back), EnterName: w.Finished}
	for i, level := range levels() {
		s.Choices = append(s.Choices, screen.Choice{Text: w.Levels[level], Go: []tea.Msg{screen.Point{Row: i}, screen.Do{Command: keys.Open}}})
	}
	s.Chosen = 1 + int(v.m.session.Level-model.KeepNothing)
	return s
}
