package cli

import (
	"bufio"
	"context"
	"io"
	"os"

	"github.com/charmbracelet/x/term"

	"intervision/methods"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/config"
	"intervision/ui/demo"
	"intervision/ui/screen"
)

// start opens the program where people left it: at home, or at the greeting
// when there is no team yet.
func (p *program) start(ctx context.Context, _ []string) error {
	if p.flags.version {
		return p.tellVersion(ctx, nil)
	}
	return p.withNotes(func(store sessions.Store) error {
		to, err := p.opening(ctx, store)
		if err != nil {
			return err
		}
		return p.show(ctx, store, to)
	})
}

// startMethod opens the questions before a session, a method filled in.
func (p *program) startMethod(ctx context.Context, args []string) error {
	method := first(args...)
	if err := p.knows(method); err != nil {
		return err
	}
	return p.withNotes(func(store sessions.Store) error {
		to, err := p.opening(ctx, store)
		switch t := to.(type) {
		case screen.OpenHome:
			to = screen.OpenSetup{Team: t.Team, Method: method}
		case screen.OpenFirst:
			to = screen.OpenFirst{Method: method}
		}
		if err != nil {
			return err
		}
		return p.show(ctx, store, to)
	})
}

// opening is the first screen: home of the team that met last, or the greeting.
// Where the rows of teams are damaged, the newest session knows its team.
func (p *program) opening(ctx context.Context, store sessions.Store) (screen.Target, error) {
	var met damage
	teams, err := store.Teams(ctx)
	switch err = met.passed(err); {
	case err != nil:
		return nil, about(p.set.db, err)
	case len(teams) > 0:
		return screen.OpenHome{Team: teams[0].ID}, nil
	case met.err == nil:
		return screen.OpenFirst{}, nil
	}
	page, _ := store.List(ctx, sessions.Query{}, "", 1) // what is told is the damage that was met first
	if len(page.Rows) == 0 {
		return nil, about(p.set.db, met.err)
	}
	return screen.OpenHome{Team: page.Rows[0].Team}, nil
}

// knows refuses a method that nobody has a card of.
func (p *program) knows(method string) error {
	if method == "" {
		return nil
	}
	_, err := p.library().Card(method, p.set.lang)
	return p.cardError(method, err)
}

// withNotes opens the notes for the screens, and makes the file if there is none.
func (p *program) withNotes(do func(sessions.Store) error) error {
	if err := p.seen(); err != nil {
		return err
	}
	store, err := p.openNotes()
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // everything is on disk already
	return do(store)
}

// show runs the screens until somebody leaves them.
func (p *program) show(ctx context.Context, store sessions.Store, to screen.Target) error {
	o := p.screens(store, to)
	o.Sample = func(ctx context.Context) error { return p.demo(ctx, nil) }
	keeper := &config.Keeper{Path: configFile(p.Getenv), Template: p.words.Config.Template}
	o.Remember, o.Keep = keeper.Want, func() { _ = keeper.Keep() } // it holds until the program ends, and is chosen again
	return ui.Run(ctx, o)
}

// screens are the options of the interface, as the settings have them.
func (p *program) screens(store sessions.Store, to screen.Target) ui.Options {
	given := map[string]string{}
	for setting, from := range p.from {
		if from.name != "" {
			given[setting] = from.name
		}
	}
	return ui.Options{
		Store: store, Library: p.library(), First: to, Lang: p.set.lang, Theme: p.set.theme,
		Colour: p.set.colour, Keys: p.file.Keys, Inches: p.file.Inches, Mouse: p.file.Mouse != config.Off, Exports: p.file.Exports, Free: freeDays(p.file.Free),
		Plain: p.set.plain, Echo: !terminal(p.In), Wide: func() int { return cells(p.Out) }, In: p.input(), Out: p.Out, Getenv: p.Getenv,
		Given: given, Notice: p.words.Settings(configName, p.file.Problems),
	}
}

// seen refuses screens that nobody would see. Line by line it works without a
// terminal too.
func (p *program) seen() error {
	if p.set.plain || terminal(p.In) && terminal(p.Out) {
		return nil
	}
	return cannot(p.words.Cli.NoTerminal)
}

// demo is the same program on a file that is thrown away.
func (p *program) demo(ctx context.Context, _ []string) error {
	if err := p.seen(); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", folder+"-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the system throws away what is left
	store, err := p.openFile(demoFile(dir), true)
	if err != nil {
		return err
	}
	defer store.Close() //nolint:errcheck // it is thrown away
	team, err := demo.Fill(ctx, store, p.library(), p.set.lang, ui.Clock(), ui.Zone(p.Getenv))
	if err != nil {
		return err
	}
	return ui.Run(ctx, p.screens(store, screen.OpenHome{Team: team})) // what is chosen here is thrown away too
}

// library is where cards come from; nothing is read yet.
func (p *program) library() *methods.Library {
	return methods.Open(os.DirFS(cardsFolder(p.Getenv)))
}

// input is what people type. Line by line it is one reader for the whole run, or
// what was read ahead would be lost to the invented team.
func (p *program) input() io.Reader {
	if !p.set.plain {
		return p.In
	}
	if p.lines == nil {
		p.lines = bufio.NewReader(p.In)
	}
	return p.lines
}

// cells is how many cells a line of a terminal has, 0 for anything else.
func cells(stream any) int {
	f, ok := stream.(interface{ Fd() uintptr })
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(f.Fd())
	if err != nil {
		return 0
	}
	return width
}

// terminal says whether somebody sits at the other end.
func terminal(stream any) bool {
	f, ok := stream.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(f.Fd())
}
