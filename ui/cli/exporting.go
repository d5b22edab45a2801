package cli

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"intervision/model"
	"intervision/sessions"
	"intervision/ui/export"
	"intervision/ui/lang"
)

// stdout is the name of standard output, and of standard input.
const stdout = "-"

// exporting is what sessions export was asked.
type exporting struct {
	all         bool
	format, out string
}

// exportCommand is sessions export.
func (p *program) exportCommand() *cobra.Command {
	c := p.command("sessions export", arity{0, 1}, nil)
	var x exporting
	w := p.words.Cli.Flags
	c.Flags().BoolVar(&x.all, "all", false, w["all"])
	c.Flags().StringVar(&x.format, "format", "", w["format"])
	c.Flags().StringVar(&x.out, "out", stdout, w["out"])
	p.does(c, arity{0, 1}, func(ctx context.Context, args []string) error {
		switch {
		case x.all == (len(args) == 1) && x.all:
			return wrong(p.words.Cli.NotBoth, "one", args[0], "other", "--all", "help", helpOf(c))
		case !x.all && len(args) == 0:
			return wrong(p.words.Cli.OneOf, "one", "ID", "other", "--all", "help", helpOf(c))
		}
		if x.format = first(x.format, formatOf(x.out)); x.format != "md" && x.format != "json" {
			return p.oneOf("--format", x.format, []string{"md", "json"})
		}
		return p.export(ctx, x, first(args...))
	})
	return p.completes(c, p.sessionIDs)
}

// formatOf is what the name of a file says about what goes into it.
func formatOf(out string) string {
	if strings.HasSuffix(strings.ToLower(out), ".json") {
		return "json"
	}
	return "md"
}

// export writes one session, or all.
func (p *program) export(ctx context.Context, x exporting, id string) error {
	if !x.all {
		return p.found(ctx, id, func(store sessions.Store, s model.Summary) error {
			return p.writeOut(ctx, store, x, []model.Summary{s})
		})
	}
	err := p.reading(func(store sessions.Store) error {
		var met damage
		page, err := store.List(ctx, sessions.Query{}, "", 0)
		if err = met.passed(err); err == nil {
			err = p.writeOut(ctx, store, x, page.Rows)
		}
		return cmp.Or(err, p.partly(met.err))
	})
	if errors.Is(err, errNothingYet) {
		return cannot(p.words.Cli.NoSessions)
	}
	return err
}

// writeOut writes sessions to the file, or to standard output, and says so.
func (p *program) writeOut(ctx context.Context, store sessions.Store, x exporting, rows []model.Summary) error {
	write := func(w io.Writer) error { return p.writeNotes(ctx, w, store, rows) }
	if x.format == "json" {
		write = func(w io.Writer) error {
			if x.all {
				return sessions.ExportJSON(ctx, w, store)
			}
			return sessions.ExportJSON(ctx, w, store, withTeam(ctx, store, rows[0])...)
		}
	}
	if x.out == stdout {
		return p.partly(write(p.Out))
	}
	var met damage
	err := p.create(x.out, func(w io.Writer) error { return met.passed(write(w)) })
	if err == nil && met.err == nil {
		p.tell(lang.Fill(p.words.Cli.Exported.Of(len(rows)), "file", x.out))
	}
	return cmp.Or(err, p.partly(met.err))
}

// partly tells damage in the words of somebody who has just saved what was left.
func (p *program) partly(err error) error {
	if errors.Is(err, sessions.ErrDamaged) {
		return cannot(p.words.Cli.ExportedPart, "file", p.set.db)
	}
	return err
}

// writeNotes writes the notes of sessions one after the other; those that are
// damaged as far as they can be read, and then it gives ErrDamaged.
func (p *program) writeNotes(ctx context.Context, w io.Writer, store sessions.Store, rows []model.Summary) error {
	var met damage
	between := ""
	for _, s := range rows {
		md, err := p.notes(ctx, store, s.Log)
		if err = met.passed(err); err != nil {
			return err
		}
		if md == "" {
			continue
		}
		if _, err := io.WriteString(w, between+strings.TrimRight(md, "\n")+"\n"); err != nil {
			return err
		}
		between = "\n"
	}
	return met.err
}

// create makes a new file that only its owner can read, whole or not at all. It
// writes over nothing and follows no link.
func (p *program) create(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, export.Private)
	if errors.Is(err, fs.ErrExist) {
		return cannot(p.words.Cli.FileThere, "file", path)
	}
	if err != nil {
		return about(path, err)
	}
	b := bufio.NewWriter(f)
	if err = write(b); err == nil {
		err = about(path, errors.Join(b.Flush(), f.Sync()))
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(path) // what is half is worth nothing
	}
	return err
}
