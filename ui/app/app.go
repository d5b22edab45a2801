// Package app is the router: the only tea.Model. It holds the stack of open
// screens, turns keys into commands, draws the footer and what lies over a
// screen (help, curtain, the way out), and sees to it that the program ends
// only when everything is kept.
package app

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"intervision/model"
	"intervision/ui/keys"
	"intervision/ui/screen"
)

// Options are what a program may leave out.
type Options struct {
	// Remember is called after the person chose another language or theme, to
	// keep the choice under the name of the setting. It must not wait: what waits
	// is the command it returns.
	Remember func(setting, value string) tea.Cmd
	// Given are the settings that were given for this run, with the flag or
	// variable: a choice made meanwhile holds for this run only.
	Given map[string]string
	// NoColour: the window is not painted and has no colours to choose from.
	NoColour bool
	// Mouse: it is listened to from the start.
	Mouse bool
	// Notice is a sentence to show with the first screen.
	Notice string
}

// App is the model. Make it with New; it is changed in place and belongs to one
// program.
type App struct {
	env   *screen.Env
	build screen.Builder
	opts  Options

	stack   []*opened // the last one is on top
	parting []*opened // left, but not yet done keeping
	start   tea.Cmd   // of the first screen

	width, height int // of the window
	menu          *menu
	curtain       bool
	drawn         model.Instant // when the curtain was
	letter        model.Instant // when the key before was one that prints, else 0
	ground        ground
	exit          exit
	notice        notice
	mouse         mouse
}

// opened is a screen on the stack.
type opened struct {
	screen  screen.Screen
	target  screen.Target
	close   context.CancelFunc
	leaving int // commands of Leave that have not ended
}

// New makes the router with its first screen. env must be complete but for its
// size; from here on it belongs to the router.
func New(env *screen.Env, first screen.Target, build screen.Builder, opts Options) *App {
	a := &App{env: env, build: build, opts: opts, notice: notice{text: opts.Notice, stays: true}, mouse: mouse{on: opts.Mouse}}
	a.start = a.open(first)
	return a
}

// Init starts the first screen and asks the terminal for its background.
func (a *App) Init() tea.Cmd {
	if a.opts.NoColour {
		return a.start
	}
	return tea.Batch(askBackground(), a.start)
}

// Update is the one place where anything changes.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := a.take(msg)
	return a, tea.Batch(cmd, a.settle())
}

func (a *App) take(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return a.resize(msg)
	case tea.ColorProfileMsg:
		a.env.Profile = msg.Profile
		return a.changed()
	case tea.BackgroundColorMsg:
		return a.background(msg.IsDark())
	case unanswered:
		return a.untold()
	case askNow:
		return a.ask(msg)
	case tea.KeyPressMsg:
		return a.key(msg)
	case tea.PasteMsg:
		return a.paste(msg)
	case tea.MouseMsg:
		return a.pointed(msg)
	case tea.PasteStartMsg, tea.PasteEndMsg, tea.KeyReleaseMsg:
		return a.input(msg)
	case left:
		msg.from.leaving--
		return nil
	case quitAsked:
		return a.hasty()
	case slow, giveUp:
		return a.late(msg)
	case hush:
		if msg.number == a.notice.number {
			a.quieten()
		}
		return nil
	}
	return a.tell(msg)
}

// resize takes the size of the window; the footer has the last line.
func (a *App) resize(msg tea.WindowSizeMsg) tea.Cmd {
	a.width, a.height = msg.Width, msg.Height
	a.env.Width, a.env.Height = msg.Width, max(msg.Height-1, 0)
	return a.changed()
}

// tell gives a message to every open screen.
func (a *App) tell(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, o := range a.parting {
		cmds = append(cmds, a.update(o, msg))
	}
	// A screen may be left while this goes on: go over the stack as it was.
	for _, o := range append([]*opened(nil), a.stack...) {
		cmds = append(cmds, a.update(o, msg))
	}
	return tea.Batch(cmds...)
}

// update gives a message to one screen. Only the top one may go somewhere.
func (a *App) update(o *opened, msg tea.Msg) tea.Cmd {
	next, nav, cmd := o.screen.Update(a.env, msg)
	o.screen = next
	if nav.Way == screen.WayStay || o != a.top() {
		return cmd
	}
	return tea.Batch(cmd, a.follow(nav))
}

// input gives what only the top screen may have.
func (a *App) input(msg tea.Msg) tea.Cmd {
	_, text := msg.(tea.PasteMsg)
	if a.covered() || a.tooSmall() && !(text && a.top().screen.Typing()) {
		return nil
	}
	return a.update(a.top(), msg)
}

func (a *App) paste(msg tea.PasteMsg) tea.Cmd {
	if a.menu != nil {
		a.menu.insert(msg.Content)
		return nil
	}
	return a.input(msg)
}

func (a *App) changed() tea.Cmd { return a.tell(screen.Changed{}) }

func (a *App) top() *opened { return a.stack[len(a.stack)-1] }

// covered says whether something lies over the top screen.
func (a *App) covered() bool { return a.menu != nil || a.curtain || a.exit.state != staying }

func (a *App) tooSmall() bool { return a.width < screen.MinWidth || a.height < screen.MinHeight }

// offered are the commands that can be given now: the screen's before the
// program's, so that a screen may have its own curtain.
func (a *App) offered() []keys.Binding {
	return append(a.top().screen.Keys(a.env), a.everywhere()...)
}

// everywhere are the router's own commands.
func (a *App) everywhere() []keys.Binding {
	colours := keys.Quietly(keys.Theme)
	if a.opts.NoColour {
		colours = keys.Refused(keys.Theme, a.env.Words.App.NoColours)
	}
	return []keys.Binding{
		keys.Offer(keys.Palette), keys.Offer(keys.Help), keys.Quietly(keys.Curtain),
		keys.Quietly(keys.Language), colours, keys.Quietly(keys.Mouse), keys.Offer(keys.Leave),
	}
}
