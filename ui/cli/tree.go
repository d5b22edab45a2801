package cli

import (
	"context"
	"errors"
	"math"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Groups of commands in the help.
const (
	meet = "meet"
	keep = "keep"
	more = "more"
)

// action is what a command does with its arguments.
type action func(ctx context.Context, args []string) error

// arity is how many arguments a command takes.
type arity struct{ least, most int }

// many is no limit.
const many = math.MaxInt

// tree makes every command, once, in the person's language.
func (p *program) tree() *cobra.Command {
	root := p.command("", arity{}, p.start)
	root.AddGroup(p.group(meet), p.group(keep), p.group(more))
	p.globalFlags(root)
	root.AddCommand(
		in(meet, p.completes(p.command("start", arity{0, 1}, p.startMethod), p.methodIDs), p.command("demo", arity{}, p.demo), p.methods(), p.advise())...)
	root.AddCommand(in(keep, p.sessions(), p.intentions(), p.season(), p.privateNotes())...)
	root.AddCommand(in(more, p.config(), p.completion(), p.command("man", arity{}, p.man(root)), p.command("version", arity{}, p.tellVersion))...)
	help := p.command("help", arity{0, many}, p.help(root))
	help.Hidden = true
	root.SetHelpCommand(help)
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		p.err = p.flagError(c, err)
		return nil
	})
	return root
}

// command makes one command with the words of its path.
func (p *program) command(path string, takes arity, do action) *cobra.Command {
	w := p.words.Cli.Commands[path]
	c := &cobra.Command{
		Use: w.Use, Short: w.Short, Long: w.Long, Example: w.Example,
		Args: cobra.ArbitraryArgs, // counted below, with sentences of our own
	}
	c.Run = func(c *cobra.Command, args []string) { p.err = p.carryOut(c, takes, do, args) }
	return c
}

func (p *program) carryOut(c *cobra.Command, takes arity, do action, args []string) error {
	if err := p.settle(); err != nil {
		return err
	}
	switch {
	case len(args) > takes.most && c.HasSubCommands():
		return p.noCommand(c, args[0])
	case len(args) > takes.most:
		return wrong(p.words.Cli.TooMany, "arg", args[takes.most], "help", helpOf(c))
	case len(args) < takes.least:
		return wrong(p.words.Cli.TooFew, "use", useOf(c), "help", helpOf(c))
	}
	if !p.speaksOfFile(c) {
		for _, problem := range p.file.Problems {
			p.tell(p.words.SettingAt(configFile(p.Getenv), problem))
		}
	}
	return do(c.Context(), args)
}

// parent makes a command that only holds others: by itself it explains them.
func (p *program) parent(path string, children ...*cobra.Command) *cobra.Command {
	c := p.command(path, arity{}, nil)
	c.Run = func(c *cobra.Command, args []string) {
		p.err = p.carryOut(c, arity{}, func(context.Context, []string) error { return c.Help() }, args)
	}
	c.AddCommand(children...)
	return c
}

// help explains the command that the arguments name.
func (p *program) help(root *cobra.Command) action {
	return func(_ context.Context, args []string) error {
		c, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			return p.noCommand(root, strings.Join(args, " "))
		}
		c.InitDefaultHelpFlag() // gathers the options of its parents too
		return c.Help()
	}
}

func (p *program) group(id string) *cobra.Group {
	return &cobra.Group{ID: id, Title: p.words.Cli.Groups[id]}
}

func in(group string, commands ...*cobra.Command) []*cobra.Command {
	for _, c := range commands {
		c.GroupID = group
	}
	return commands
}

func (p *program) globalFlags(root *cobra.Command) {
	w, f := p.words.Cli.Flags, root.PersistentFlags()
	f.StringVar(&p.flags.db, "db", "", w["db"])
	f.StringVar(&p.flags.lang, "lang", "", w["lang"])
	f.StringVar(&p.flags.theme, "theme", "", w["theme"])
	f.BoolVar(&p.flags.noColor, "no-color", false, w["no-color"])
	f.BoolVar(&p.flags.plain, "plain", false, w["lines"])
	f.BoolP("help", "h", false, w["help"])
	// What the help shows as usual; the flag itself is empty until somebody sets it.
	f.Lookup("db").DefValue = notesFile(p.Getenv)
	root.Flags().BoolVar(&p.flags.version, "version", false, w["version"])
}

// noCommand says that there is no such command, with the nearest there is.
func (p *program) noCommand(c *cobra.Command, name string) error {
	c.SuggestionsMinimumDistance = 2
	if near := c.SuggestionsFor(name); len(near) > 0 {
		return wrong(p.words.Cli.Nearest, "name", name, "near", near[0], "help", helpOf(c))
	}
	return wrong(p.words.Cli.NoCommand, "name", name, "help", helpOf(c))
}

// flagError is a sentence about an option that makes no sense.
func (p *program) flagError(c *cobra.Command, err error) error {
	w, help := p.words.Cli, helpOf(c)
	var missing *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var value *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &missing):
		return wrong(w.NoFlag, "flag", dashed(missing.GetSpecifiedName()), "help", help)
	case errors.As(err, &empty):
		return wrong(w.NeedsValue, "flag", dashed(empty.GetSpecifiedName()), "help", help)
	case errors.As(err, &value):
		return wrong(w.NoValue, "flag", dashed(value.GetFlag().Name), "value", value.GetValue(), "values", "true, false")
	case errors.As(err, &syntax):
		return wrong(w.NoFlag, "flag", syntax.GetSpecifiedFlag(), "help", help)
	}
	return wrong(w.NoFlag, "flag", err.Error(), "help", help)
}

// dashed writes an option as it is typed.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// helpOf is the command that explains a command.
func helpOf(c *cobra.Command) string { return c.CommandPath() + " --help" }

// useOf is a command with what belongs behind it.
func useOf(c *cobra.Command) string {
	_, rest, _ := strings.Cut(c.Use, " ")
	return strings.TrimSpace(c.CommandPath() + " " + rest)
}

// notBoth refuses two options that exclude each other.
func (p *program) notBoth(c *cobra.Command, one, other string) error {
	return wrong(p.words.Cli.NotBoth, "one", dashed(one), "other", dashed(other), "help", helpOf(c))
}
