package library

import (
	tea "charm.land/bubbletea/v2"

	"intervision/methods"
	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// pair is two methods side by side. The lines are laid out once for a width, a
// theme and a language.
type pair struct {
	ids    [2]string
	cards  [2]methods.Card
	code   string // the language they were asked for in
	ready  bool
	err    error
	at     int // the method that keys are about
	scroll int
	lines  []string
	heads  [2]int // where each begins
	looks  looks
}

// looks is what lines were laid out for.
type looks struct {
	width int
	theme string
	lang  string
	at    int
}

// compared are the cards of two methods in a language.
type compared struct {
	screen model.ID
	code   string // the language that was asked for
	ids    [2]string
	cards  [2]methods.Card
	err    error
}

func readPair(screen model.ID, library *methods.Library, ids [2]string, code string) tea.Cmd {
	return func() tea.Msg {
		m := compared{screen: screen, code: code, ids: ids, err: errNone}
		if library == nil {
			return m
		}
		for i, id := range ids {
			if m.cards[i], m.err = library.Card(id, code); m.err != nil {
				return m
			}
		}
		return m
	}
}

// mark marks the chosen method for comparing; the second one that is marked is
// put beside the first.
func (m Model) mark(env *screen.Env) (Model, tea.Cmd) {
	id := m.chosen().ID
	switch m.marked {
	case "":
		m.marked = id
		return m, nil
	case id:
		m.marked = ""
		return m, nil
	}
	m.pair = &pair{ids: [2]string{m.marked, id}}
	m.marked = ""
	return m, readPair(m.id, env.Library, m.pair.ids, env.Lang)
}

// beheld takes over the two cards.
func (m Model) beheld(env *screen.Env, msg compared) Model {
	if m.pair == nil || msg.ids != m.pair.ids || msg.code != env.Lang {
		return m
	}
	p := *m.pair
	p.ready, p.cards, p.code, p.err = true, msg.cards, msg.code, msg.err
	m.pair = &p
	return m.laid(env)
}

// laid lays the comparison out anew if it was laid out for something else.
func (m Model) laid(env *screen.Env) Model {
	if m.pair == nil || !m.pair.ready || m.pair.err != nil {
		return m
	}
	p := *m.pair
	if now := (looks{env.Width, env.Theme.ID, p.code, p.at}); p.looks != now {
		t := layOut(env, p)
		p.looks, p.lines, p.heads = now, t.lines, t.heads
	}
	p.scroll = max(0, min(p.scroll, len(p.lines)-cardHeight(env)+1))
	m.pair = &p
	return m
}

// compareKeys are those of the comparison.
func (m Model) compareKeys(env *screen.Env) []keys.Binding {
	w := env.Words.Library
	b := []keys.Binding{keys.Offer(keys.Page), keys.Quietly(keys.Choose)}
	if m.pair.err == nil {
		open := keys.Named(keys.Open, w.Read)
		if m.pick {
			open = keys.Named(keys.Open, env.Words.Run.ChooseIt)
		}
		b = append(b, keys.Named(keys.Change, w.Other), open)
		if !m.pick {
			b = append(b, keys.Named(keys.UseMethod, w.Use))
		}
	}
	return append(b, keys.Offer(keys.Back))
}

// doPair carries out a command of the comparison.
func (m Model) doPair(env *screen.Env, do screen.Do) (Model, screen.Nav) {
	p := *m.pair
	screenful := max(1, cardHeight(env)-2)
	switch do.Command {
	case keys.Back:
		m.pair = nil
		return m.goTo(p.ids[p.at]), screen.Stay()
	case keys.Open:
		if m.pick {
			return m, screen.Return(screen.Picked{Method: p.ids[p.at]})
		}
		return m, screen.Push(screen.OpenCard{Team: m.team, Method: p.ids[p.at]})
	case keys.UseMethod:
		return m, screen.Push(screen.OpenSetup{Team: m.team, Method: p.ids[p.at]})
	case keys.Change:
		p.at = 1 - p.at
		p.scroll = p.heads[p.at]
	case keys.Choose, keys.Page:
		p.scroll += map[string]int{"up": -1, "down": 1, "pgup": -screenful, "pgdown": screenful, "home": -len(p.lines), "end": len(p.lines)}[do.Key]
	}
	m.pair = &p
	return m.laid(env), screen.Stay()
}
