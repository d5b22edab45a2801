package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui"
	"intervision/ui/export"
	"intervision/ui/lang"
	"intervision/ui/privatelog"
	"intervision/ui/screen"
)

// privateNotes are the commands about private notes of whoever leads.
func (p *program) privateNotes() *cobra.Command {
	c := p.completes(p.command("notes", arity{0, 1}, p.openPrivate), p.sessionIDs)
	list := p.command("notes list", arity{}, nil)
	asJSON := list.Flags().Bool("json", false, p.words.Cli.Flags["json"])
	p.does(list, arity{}, func(ctx context.Context, _ []string) error { return p.listPrivate(ctx, *asJSON) })
	show := p.command("notes show", arity{1, 1}, nil)
	plain := show.Flags().Bool("markdown", false, p.words.Cli.Flags["markdown"])
	p.does(show, arity{1, 1}, func(ctx context.Context, args []string) error {
		return p.withPrivate(ctx, args[0], func(md string) error { return p.read(md, *plain) })
	})
	out := p.command("notes export", arity{1, 1}, nil)
	file := out.Flags().String("out", stdout, p.words.Cli.Flags["out"])
	p.does(out, arity{1, 1}, func(ctx context.Context, args []string) error {
		return p.withPrivate(ctx, args[0], func(md string) error { return p.writePrivate(md, *file) })
	})
	c.AddCommand(list, p.completes(show, p.sessionIDs), p.completes(out, p.sessionIDs), p.deletePrivate())
	return c
}

// expire erases private notes that have had their time, and says so. What
// cannot be erased now (somebody only reads here) is for the next program.
func (p *program) expire(store sessions.Store) {
	if n, _ := sessions.Expire(context.Background(), store, ui.Clock()); n > 0 {
		p.tell(p.words.Private.Expired.Of(n))
	}
}

// openPrivate opens the page of private notes alone: about the session that is
// named, else the one that is going on, else the last one.
func (p *program) openPrivate(ctx context.Context, args []string) error {
	return p.withNotes(func(store sessions.Store) error {
		log, err := p.aboutWhich(ctx, store, first(args...))
		if err != nil {
			return err
		}
		return p.show(ctx, store, screen.OpenPrivate{Log: log, Apart: true})
	})
}

func (p *program) aboutWhich(ctx context.Context, store sessions.Store, prefix string) (model.ID, error) {
	if prefix != "" {
		s, err := p.find(ctx, store, prefix)
		return s.Log, err
	}
	var met damage
	page, err := store.List(ctx, sessions.Query{}, "", 0)
	if err = met.passed(err); err != nil {
		return model.ID{}, p.aboutNotes(err)
	}
	for _, going := range []bool{true, false} {
		i := slices.IndexFunc(page.Rows, func(s model.Summary) bool { return !going || s.State == model.StateRunning })
		if i >= 0 {
			return page.Rows[i].Log, nil
		}
	}
	return model.ID{}, cannot(p.words.Cli.NoSessions)
}

// privateRow is a set of private notes in notes list --json. It is a contract:
// see docs/commands.md.
type privateRow struct {
	Session model.ID `json:"session"`
	Started string   `json:"started"`
	Method  string   `json:"method"`
	Lines   int      `json:"lines"`
	Until   string   `json:"until"`
}

// listPrivate lists which sessions have private notes, never what they say.
func (p *program) listPrivate(ctx context.Context, asJSON bool) error {
	rows := []privateRow{}
	t := table{{p.words.Cli.ID, p.words.Cli.Date, p.words.Cli.Method, p.words.Cli.Lines, p.words.Cli.Until}}
	var met damage
	err := p.reading(func(store sessions.Store) error {
		page, err := store.List(ctx, sessions.Query{}, "", 0)
		if err = met.passed(err); err != nil {
			return err
		}
		all, err := store.Private(ctx)
		if err = met.passed(err); err != nil {
			return err
		}
		n := apart(page.Rows)
		for _, s := range page.Rows {
			for _, r := range all {
				if r.Session != s.Log || r.Over(ui.Clock()) {
					continue
				}
				notes, err := privatelog.Read(ctx, store, r.Log)
				if err = met.passed(err); err != nil {
					return err
				}
				if len(notes.Lines) == 0 { // opened, and left without a line
					continue
				}
				zone := zoneOf(s.Zone, ui.Zone(p.Getenv))
				rows = append(rows, privateRow{s.Log, utc(s.Started), s.Method, len(notes.Lines), utc(r.Until)})
				t = append(t, []string{
					short(s.Log.String(), n), p.words.Times.Long(s.Started, zone), methodOf(s, p.words),
					strconv.Itoa(len(notes.Lines)), p.words.Times.Long(r.Until, zone),
				})
			}
		}
		return nil
	})
	switch {
	case err != nil && !errors.Is(err, errNothingYet):
		return err
	case asJSON:
		err = p.printJSON(rows)
	case len(rows) > 0:
		err = p.print(t)
	default:
		err = p.say(p.words.Cli.NoPrivate)
	}
	return cmp.Or(err, p.aboutNotes(met.err))
}

func utc(at model.Instant) string { return time.UnixMilli(int64(at)).UTC().Format(time.RFC3339) }

// withPrivate gives the private notes about one session as Markdown.
func (p *program) withPrivate(ctx context.Context, prefix string, do func(md string) error) error {
	return p.found(ctx, prefix, func(store sessions.Store, s model.Summary) error {
		var met damage
		notes, err := privatelog.Of(ctx, store, s.Log, ui.Clock())
		if err = met.passed(err); err != nil {
			return err
		}
		if notes.Log.IsZero() || len(notes.Lines) == 0 {
			return cmp.Or(met.err, cannot(p.words.Private.None))
		}
		session, team, err := load(ctx, store, s.Log)
		if err = met.passed(err); err != nil {
			return err
		}
		zone := zoneOf(s.Zone, ui.Zone(p.Getenv))
		return cmp.Or(do(export.PrivateNotes(notes, export.Named(session, team, p.words).Name(notes.Person), p.describe(s), p.words, zone)), met.err)
	})
}

// writePrivate writes private notes to a file of their own, or to standard output.
func (p *program) writePrivate(md, out string) error {
	write := func(w io.Writer) error {
		_, err := io.WriteString(w, md)
		return err
	}
	if out == stdout {
		return write(p.Out)
	}
	err := p.create(out, write)
	if err == nil {
		p.tell(lang.Fill(p.words.Common.Copied, "file", out))
	}
	return err
}

// deletePrivate is notes delete.
func (p *program) deletePrivate() *cobra.Command {
	c := p.command("notes delete", arity{1, 1}, nil)
	yes := c.Flags().Bool("yes", false, p.words.Cli.Flags["yes"])
	p.does(c, arity{1, 1}, func(ctx context.Context, args []string) error {
		if !*yes && !terminal(p.In) {
			return wrong(p.words.Cli.SayYes, "command", c.CommandPath()+" "+args[0]+" --yes")
		}
		return p.found(ctx, args[0], func(store sessions.Store, s model.Summary) error {
			return p.erasePrivate(ctx, store, s, *yes)
		})
	})
	return p.completes(c, p.sessionIDs)
}

// erasePrivate removes the private notes about a session for good, after a yes.
func (p *program) erasePrivate(ctx context.Context, store sessions.Store, s model.Summary, sure bool) error {
	rows, err := store.Private(ctx)
	rows = slices.DeleteFunc(rows, func(r sessions.PrivateRow) bool { return r.Session != s.Log })
	if len(rows) == 0 {
		return cmp.Or(err, cannot(p.words.Private.None))
	}
	if !sure && !p.confirmed(lang.Fill(p.words.Cli.ErasePrivate, "what", p.describe(s))) {
		return p.say(p.words.Cli.Left)
	}
	for _, r := range rows {
		if err := store.Erase(ctx, r.Log); err != nil && !errors.Is(err, sessions.ErrNotFound) {
			return err
		}
	}
	return p.say(p.words.Common.Erased)
}
