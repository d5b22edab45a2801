// Package ui wires the terminal interface: it knows every screen, no screen
// knows another.
package ui

import (
	"context"
	"crypto/rand"
	"io"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"intervision/methods"
	"intervision/model"
	"intervision/sessions"
	"intervision/ui/app"
	"intervision/ui/card"
	"intervision/ui/keys"
	"intervision/ui/lang"
	"intervision/ui/screen"
	"intervision/ui/theme"
)

// Options are what the interface is handed.
type Options struct {
	Store   sessions.Store
	Library *methods.Library
	First   screen.Target
	Lang    string // a code of lang.Codes
	Theme   string // a name of theme.Names
	Colour  bool   // false: whatever the terminal could show
	// Plain says everything line by line, without a window. Echo writes answers
	// behind their questions, for input that nobody sees.
	// Wide tells how many cells the terminal has in a line, 0 where that does not
	// matter.
	Plain, Echo bool
	Wide        func() int

	Keys    keys.Table
	Inches  int          // of the screen on the wall; 0 is not known
	Mouse   bool         // it is listened to
	Exports string       // the folder for files; empty is the usual one
	Free    []model.Days // nobody meets then
	// Remember keeps a choice of language or theme, under the name of the setting;
	// it must not wait. Keep has what is to be kept written, and waits for it. Nil:
	// nothing is kept.
	Remember func(setting, value string)
	Keep     func()
	Given    map[string]string // settings given for this run, and how
	Notice   string            // a sentence for the first screen
	In       io.Reader
	Out      io.Writer
	Getenv   func(string) string
	// Sample shows the invented team, and returns when people have seen enough
	// of it. Nil: it is not offered.
	Sample func(context.Context) error
}

// Run shows screens until somebody leaves. Its error is that of the terminal or
// of Sample; what people did is kept by then.
func Run(ctx context.Context, o Options) error {
	for {
		wanted, show := false, o.once
		if o.Plain {
			show = o.lines
		}
		if err := show(ctx, &wanted); err != nil || !wanted {
			return err
		}
		if err := o.Sample(ctx); err != nil {
			return err
		}
		o.First, o.Notice = screen.OpenHome{}, ""
	}
}

// once is one run of the program. sample is set when people want to see the
// invented team: that has a store of its own, so it is a run of its own.
func (o Options) once(ctx context.Context, sample *bool) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	a := app.New(o.env(ctx), o.First, o.builder(sample), o.app())
	terminal := []tea.ProgramOption{tea.WithInput(o.In), tea.WithOutput(o.Out)}
	if !o.Colour {
		terminal = append(terminal, tea.WithColorProfile(colorprofile.Ascii))
	}
	err := a.Run(ctx, terminal...)
	if o.Keep != nil {
		o.Keep() // a command that was under way may have been dropped
	}
	return err
}

// app is what the router may know beside what screens share.
func (o Options) app() app.Options {
	is := app.Options{Given: o.Given, NoColour: !o.Colour, Mouse: o.Mouse, Notice: o.Notice}
	if o.Remember != nil {
		is.Remember = func(setting, value string) tea.Cmd {
			o.Remember(setting, value)
			return func() tea.Msg { o.Keep(); return nil }
		}
	}
	return is
}

// env is what the screens of one run share.
func (o Options) env(ctx context.Context) *screen.Env {
	return &screen.Env{
		Theme: theme.For(o.Theme, false), ThemeName: o.Theme, // dark on light, until the terminal has said how it is
		Lang: o.Lang, Words: lang.For(o.Lang), Keys: o.Keys, Inches: o.Inches,
		Zone: Zone(o.Getenv), Clock: Clock, NewID: NewID,
		Store: o.Store, Library: o.Library, Cards: card.New(), Ctx: ctx,
		Seat: seat(), Program: NewID(),
	}
}

// Clock is the one clock of the program.
func Clock() model.Instant { return model.Instant(time.Now().UnixMilli()) }

// NewID draws an id.
func NewID() (id model.ID) {
	_, _ = rand.Read(id[:]) // never fails
	return id
}

// seat is who types on this computer. It is the same after a restart, or undo
// and what was being typed would not come back.
func seat() model.ID {
	return model.ID([]byte("this-computer---"))
}
