package app

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/screen"
)

// follow goes where the top screen wants to go. What lies over the screen goes
// away: it was about the old one.
func (a *App) follow(nav screen.Nav) tea.Cmd {
	a.menu, a.notice.text = nil, ""
	switch nav.Way {
	case screen.WayPush:
		return a.open(nav.To)
	case screen.WayReplace:
		return a.replace(nav.To)
	case screen.WayPop:
		return a.pop(nav.Msg)
	case screen.WayHome:
		return a.home()
	case screen.WayQuit:
		return a.quit()
	}
	return nil
}

// open puts the screen of a target on top. A target that nobody can build
// changes nothing.
func (a *App) open(to screen.Target) tea.Cmd {
	ctx, cancel := context.WithCancel(a.env.Ctx)
	s, cmd := a.build(ctx, a.env, to)
	if s == nil {
		cancel()
		return nil
	}
	a.stack = append(a.stack, &opened{screen: s, target: to, close: cancel})
	return cmd
}

func (a *App) replace(to screen.Target) tea.Cmd {
	old := a.top()
	cmd := a.open(to)
	if a.top() == old {
		return cmd
	}
	i := len(a.stack) - 2
	a.stack = append(a.stack[:i], a.stack[i+1])
	return tea.Batch(a.part(old), cmd)
}

// pop leaves the top screen; below the last one lies home.
func (a *App) pop(msg tea.Msg) tea.Cmd {
	if len(a.stack) == 1 {
		if _, home := a.top().target.(screen.OpenHome); home {
			return nil
		}
		return a.replace(screen.OpenHome{})
	}
	old := a.top()
	a.stack = a.stack[:len(a.stack)-1]
	cmds := []tea.Cmd{a.part(old), a.update(a.top(), screen.Shown{})}
	if msg != nil {
		cmds = append(cmds, a.update(a.top(), msg))
	}
	return tea.Batch(cmds...)
}

// home leaves every screen down to the first, and that one too if it is
// another.
func (a *App) home() tea.Cmd {
	var cmds []tea.Cmd
	for len(a.stack) > 1 {
		old := a.top()
		a.stack = a.stack[:len(a.stack)-1]
		cmds = append(cmds, a.part(old))
	}
	if _, home := a.top().target.(screen.OpenHome); home {
		return tea.Batch(append(cmds, a.update(a.top(), screen.Shown{}))...)
	}
	return tea.Batch(append(cmds, a.replace(screen.OpenHome{}))...)
}

// part lets a screen go: it gets messages until it has kept everything.
func (a *App) part(o *opened) tea.Cmd {
	a.parting = append(a.parting, o)
	return a.leave(o)
}

// left says that the command of a screen's Leave has ended.
type left struct{ from *opened }

// leave runs what a screen wants to do before it goes.
func (a *App) leave(o *opened) tea.Cmd {
	l, ok := o.screen.(screen.Leaver)
	if !ok {
		return nil
	}
	cmd := l.Leave(a.env)
	if cmd == nil {
		return nil
	}
	o.leaving++
	return tea.Sequence(cmd, func() tea.Msg { return left{o} })
}

// busy says whether something of the screen is not yet kept.
func (o *opened) busy() bool { return o.leaving > 0 || o.screen.Busy() }

// settle closes the screens that were left and are done, and ends the program
// when that is what was asked and nothing is busy.
func (a *App) settle() tea.Cmd {
	still := a.parting[:0]
	for _, o := range a.parting {
		if o.busy() {
			still = append(still, o)
		} else {
			o.close()
		}
	}
	clear(a.parting[len(still):])
	a.parting = still
	if a.exit.state != quitting || a.busy() {
		return nil
	}
	return a.end()
}

func (a *App) busy() bool {
	if len(a.parting) > 0 {
		return true
	}
	for _, o := range a.stack {
		if o.busy() {
			return true
		}
	}
	return false
}
