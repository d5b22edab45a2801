package app_test

import (
	"context"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intervision/ui/keys"
	"intervision/ui/screen"
	"intervision/ui/uitest"
)

// plain is a screen for tests. It writes down everything it is given, and what
// it does is decided by what it is told.
type plain struct {
	name   string
	log    *[]string // shared by all screens of a test: who got what
	typing bool
	text   string
	busy   int
	saves  time.Duration // how long keeping takes; 0: nothing to keep
	ctx    context.Context
	keys   []keys.Binding
}

type (
	saved     struct{ name string }
	draftKept struct{ name string }
)

// going tells a screen to go somewhere when it gets the message.
type going struct {
	name string
	nav  screen.Nav
}

func (p plain) note(format string, args ...any) {
	*p.log = append(*p.log, p.name+" "+fmt.Sprintf(format, args...))
}

func (p plain) Update(env *screen.Env, msg tea.Msg) (screen.Screen, screen.Nav, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Do:
		return p.do(msg)
	case tea.KeyPressMsg:
		p.note("key %s", msg)
		if p.typing {
			p.text += msg.Text
		}
	case tea.PasteMsg:
		p.note("paste %s", msg.Content)
		p.text += msg.Content
	case saved:
		if msg.name == p.name {
			p.busy--
		}
	case draftKept:
		if msg.name == p.name {
			p.note("draft kept")
		}
	case going:
		if msg.name == p.name {
			return p, msg.nav, nil
		}
	case screen.Shown:
		p.note("shown")
	case screen.Changed:
		p.note("changed %s %d", env.Lang, env.Width)
	case string:
		p.note("told %s", msg)
	}
	return p, screen.Stay(), nil
}

func (p plain) do(msg screen.Do) (screen.Screen, screen.Nav, tea.Cmd) {
	p.note("do %s %s", msg.Command, msg.Key)
	switch msg.Command {
	case keys.Open:
		return p, screen.Push(screen.OpenCard{Method: p.name + "+"}), nil
	case keys.Back:
		return p, screen.Return("from " + p.name), nil
	case keys.Enter:
		p.busy++
		return p, screen.Stay(), p.save(p.saves)
	case keys.Toggle:
		p.typing = !p.typing
	}
	return p, screen.Stay(), nil
}

func (p plain) save(d time.Duration) tea.Cmd {
	return func() tea.Msg {
		select {
		case <-time.After(d):
			return saved{p.name}
		case <-p.ctx.Done():
			return nil
		}
	}
}

func (p plain) Leave(*screen.Env) tea.Cmd {
	p.note("leave")
	if p.saves == 0 {
		return nil
	}
	return func() tea.Msg { time.Sleep(p.saves); return draftKept{p.name} }
}

func (p plain) View(env *screen.Env) screen.Frame {
	lines := []string{"this is " + p.name, "question of " + p.name, "", "", "five", "six " + p.text, strings.Repeat("wide ", 60)}
	f := screen.Frame{Lines: lines}
	if p.typing {
		f.Cursor = tea.NewCursor(4+len(p.text), 5)
	}
	return f
}

func (p plain) UnderCurtain(*screen.Env) string { return "nog 12 min" }

func (p plain) Keys(*screen.Env) []keys.Binding { return p.keys }
func (p plain) Typing() bool                    { return p.typing }
func (p plain) Busy() bool                      { return p.busy > 0 }

func allKeys() []keys.Binding {
	return []keys.Binding{
		keys.Named(keys.Open, "verder"), keys.Offer(keys.Back), keys.Offer(keys.Choose), keys.Offer(keys.Toggle),
		keys.Offer(keys.Edit), keys.Quietly(keys.Pause), keys.Refused(keys.Park, "er is hier geen adviesstap"),
	}
}

// builder makes plain screens named after their target.
func builder(log *[]string, shape func(*plain)) screen.Builder {
	return func(ctx context.Context, _ *screen.Env, to screen.Target) (screen.Screen, tea.Cmd) {
		p := plain{name: "home", log: log, ctx: ctx, keys: allKeys()}
		if c, ok := to.(screen.OpenCard); ok {
			p.name = c.Method
		}
		if _, ok := to.(screen.OpenSample); ok {
			return nil, nil
		}
		if shape != nil {
			shape(&p)
		}
		return p, nil
	}
}

func options(log *[]string, shape func(*plain)) uitest.Options {
	return uitest.Options{Build: builder(log, shape)}
}
