package cli

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
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
	all, unnamed   bool
	from, to, team string
	format, sheet  string
	out            string
}

// Formats and sheets of an export.
const (
	asMarkdown   = "md"
	asHTML       = "html"
	asJSON       = "json"
	asCSV        = "csv"
	ofPresenter  = "personal"
	ofAttendance = "attendance"
)

// exportCommand is sessions export.
func (p *program) exportCommand() *cobra.Command {
	c := p.command("sessions export", arity{0, 1}, nil)
	var x exporting
	w, f := p.words.Cli.Flags, c.Flags()
	f.BoolVar(&x.all, "all", false, w["all"])
	f.StringVar(&x.from, "from", "", w["from"])
	f.StringVar(&x.to, "to", "", w["to"])
	f.StringVar(&x.team, "team", "", w["team"])
	f.StringVar(&x.format, "format", "", w["format"])
	f.StringVar(&x.sheet, "sheet", "", w["sheet"])
	f.BoolVar(&x.unnamed, "without-names", false, w["without-names"])
	f.StringVar(&x.out, "out", stdout, w["out"])
	p.does(c, arity{0, 1}, func(ctx context.Context, args []string) error {
		x.format = first(x.format, formatOf(x.out))
		if err := p.possible(c, x, args); err != nil {
			return err
		}
		if len(args) == 1 {
			return p.found(ctx, args[0], func(store sessions.Store, s model.Summary) error {
				return p.writeOut(x, 1, p.one(ctx, x, store, s))
			})
		}
		return p.exportMany(ctx, x)
	})
	return p.completes(c, p.sessionIDs)
}

// possible refuses what makes no sense together.
func (p *program) possible(c *cobra.Command, x exporting, args []string) error {
	period := x.from+x.to+x.team != ""
	w := p.words.Cli
	switch {
	case len(args) == 1 && (x.all || period):
		return wrong(w.NotBoth, "one", args[0], "other", x.many(), "help", helpOf(c))
	case len(args) == 0 && !x.all && !period:
		return wrong(w.OneOf, "one", "ID", "other", "--all", "help", helpOf(c))
	case x.format == "":
		return wrong(w.OtherKind, "file", x.out)
	case x.sheet != "" && x.format != asMarkdown && x.format != asHTML:
		return p.oneOf("--format", x.format, []string{asMarkdown, asHTML})
	case x.sheet == ofPresenter && len(args) == 0:
		return wrong(w.SheetOfOne)
	case x.unnamed && x.format == asJSON:
		return wrong(w.JSONNames)
	case x.unnamed && x.sheet == ofAttendance:
		return wrong(w.SheetNames)
	}
	if x.sheet != "" {
		if err := p.oneOf("--sheet", x.sheet, []string{ofPresenter, ofAttendance}); err != nil {
			return err
		}
	}
	return p.oneOf("--format", x.format, []string{asMarkdown, asHTML, asJSON, asCSV})
}

// many is the option by which more than one session was asked.
func (x exporting) many() string {
	for _, o := range []struct{ value, name string }{{x.from, "--from"}, {x.to, "--to"}, {x.team, "--team"}} {
		if o.value != "" {
			return o.name
		}
	}
	return "--all"
}

// formatOf is what the name of a file says about what goes into it, empty where
// it promises another kind of file.
func formatOf(out string) string {
	switch strings.ToLower(filepath.Ext(out)) {
	case ".json":
		return asJSON
	case ".html", ".htm":
		return asHTML
	case ".csv":
		return asCSV
	case "", ".md", ".markdown", ".txt":
		return asMarkdown
	}
	return ""
}

// writeOut writes to the file, or to standard output, and says so.
func (p *program) writeOut(x exporting, n int, write func(io.Writer) error) error {
	if x.out == stdout {
		return p.partly(write(p.Out))
	}
	var met damage
	err := p.create(x.out, func(w io.Writer) error { return met.passed(write(w)) })
	if err == nil && met.err == nil {
		p.tell(lang.Fill(p.words.Cli.Exported.Of(n), "file", x.out))
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

// create makes a new file that only its owner can read, whole or not at all. It
// writes over nothing and follows no link.
func (p *program) create(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, export.Private)
	if errors.Is(err, fs.ErrExist) {
		return cannot(p.words.Cli.FileThere, "file", path)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return cannot(p.words.Cli.NoFolder, "folder", filepath.Dir(path)) // a new file lacks only that
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
